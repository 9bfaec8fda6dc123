"""Icons: every name draws, in every appearance, sharp, disabled in its own colour."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

import resources
from ui.theme.icons import NAMES, icon, paint_icon
from ui.theme.theme import Appearance, Theme
from ui.theme.tokens import DARK, LIGHT

WANTED = """
patients person library search filter plus x check chevron-up chevron-down chevron-left
chevron-right arrow step-up step-down grip more undo redo print note page flag octagon triangle
info question shield lock star star-filled play clock swap edit import globe band key card gear
"""


def drawn(name: str, role: str = "text", mode: QIcon.Mode = QIcon.Mode.Normal) -> QImage:
    return icon(name, role).pixmap(QSize(16, 16), 2.0, mode).toImage()


def inked(image: QImage) -> list[QColor]:
    spots = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return [spot for spot in spots if spot.alpha() == 255]


def test_all_wanted_names_are_there() -> None:
    assert set(WANTED.split()) <= set(NAMES)
    folder = resources.path("icons")
    assert {path.stem for path in folder.glob("*.svg")} == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_draws_in_the_text_colour(theme: Theme, name: str, appearance: Appearance) -> None:
    theme.set_appearance(appearance)
    spots = inked(drawn(name))
    assert len(spots) > 6
    ink = QColor(theme.tokens.text)
    assert all(abs(spot.lightness() - ink.lightness()) <= 2 for spot in spots)


def test_follows_the_appearance_without_being_made_anew(theme: Theme) -> None:
    kept = icon("star-filled")
    light = kept.pixmap(QSize(16, 16)).toImage().pixelColor(8, 8)
    theme.set_appearance(Appearance.DARK)
    dark = kept.pixmap(QSize(16, 16)).toImage().pixelColor(8, 8)
    assert (light, dark) == (QColor(LIGHT.text), QColor(DARK.text))


def test_disabled_takes_the_disabled_colour(theme: Theme) -> None:
    spots = inked(drawn("star-filled", mode=QIcon.Mode.Disabled))
    assert spots[0] == QColor(theme.tokens.dis)


def test_role_gives_the_colour(theme: Theme) -> None:
    assert inked(drawn("star-filled", "danger"))[0] == QColor(theme.tokens.danger)


@pytest.mark.usefixtures("theme")
def test_is_sharp_at_the_pixel_ratio() -> None:
    pixmap = icon("search").pixmap(QSize(16, 16), 3.0)
    assert pixmap.size() == QSize(48, 48)
    assert pixmap.devicePixelRatio() == pytest.approx(3.0)


@pytest.mark.usefixtures("theme")
def test_unknown_names_and_roles_are_refused() -> None:
    with pytest.raises(FileNotFoundError):
        icon("no-such-icon")
    with pytest.raises(AttributeError):
        icon("star", "no-such-token")


def test_survives_copies(theme: Theme) -> None:
    copies = [QIcon(icon("star-filled")) for _ in range(50)]
    colors = {copy.pixmap(16, 16).toImage().pixelColor(8, 8).name() for copy in copies}
    assert colors == {theme.tokens.text.lower()}


RATIOS = (1.0, 1.25, 1.5, 2.0)
MARGIN = 4


def laid(name: str, side: float, ratio: float, at: float = MARGIN) -> QImage:
    """An icon of `side` px on a ground with a margin, as a widget paints it."""
    whole = side + 2 * MARGIN
    device = round(whole * ratio)
    image = QImage(device, device, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_icon(painter, QRectF(at, at, side, side), name, LIGHT.text)
    painter.end()
    return image


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ratio", RATIOS)
@pytest.mark.parametrize("side", [16, 32], ids=["100%", "200%"])
def test_fills_its_square_and_stays_inside(
    qapp: QApplication, name: str, ratio: float, side: int
) -> None:
    assert qapp is not None
    image = laid(name, side, ratio)
    edge = round(MARGIN * ratio)
    inside = range(edge, image.width() - edge)
    inked = 0
    for x in range(image.width()):
        for y in range(image.height()):
            alpha = image.pixelColor(x, y).alpha()
            if x in inside and y in inside:
                inked += alpha > 128
            else:
                assert alpha == 0, (x, y)
    assert inked >= 0.02 * len(inside) ** 2


@pytest.mark.parametrize("name", NAMES)
def test_is_drawn_with_one_stroke(name: str) -> None:
    source = resources.path(f"icons/{name}.svg").read_text("utf-8")
    assert 'viewBox="0 0 16 16"' in source
    assert set(re.findall(r'stroke-width="([^"]+)"', source)) == {"1.4"}
    assert set(re.findall(r'stroke-linecap="([^"]+)"', source)) == {"round"}
    assert "currentColor" in source


@pytest.mark.parametrize("ratio", RATIOS)
def test_lies_on_whole_device_pixels(qapp: QApplication, ratio: float) -> None:
    assert qapp is not None
    straight, shifted = laid("plus", 16, ratio), laid("plus", 16, ratio, MARGIN + 0.2 / ratio)
    assert straight == shifted


def test_a_turned_painter_draws_the_shapes_themselves(qapp: QApplication) -> None:
    assert qapp is not None
    image = QImage(64, 64, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.scale(4, 4)
    paint_icon(painter, QRectF(0, 0, 16, 16), "star-filled", LIGHT.text)
    painter.end()
    assert image.pixelColor(32, 32) == QColor(LIGHT.text)
