"""Icons: every name draws, in every appearance, sharp, disabled in its own colour."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QImage

import resources
from ui.theme.icons import NAMES, icon
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
