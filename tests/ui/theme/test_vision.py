"""Nothing is told by colour alone: sides and signs stay apart in grey and without red or green."""

from __future__ import annotations

import itertools
import math

import pytest
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter

from planner.vocabulary import WorkingSide
from tools.vision import KINDS, Kind, lab, seen_color, simulated
from ui.theme.icons import icon
from ui.theme.tokens import DARK, LIGHT, Tokens
from ui.widgets.side_badge import badge_size, paint_side_badge

APART = 30  # of L*: as light and dark grey
SIGNS = {"ok": "check", "warn": "triangle", "danger": "octagon"}

both = pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
every_kind = pytest.mark.parametrize("kind", KINDS)


def badge(side: WorkingSide, tokens: Tokens) -> QImage:
    image = QImage(badge_size(side, 40), QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor(tokens.pane))
    painter = QPainter(image)
    paint_side_badge(painter, QRectF(image.rect()), side, tokens)
    painter.end()
    return image


def lightness(image: QImage, x: int, y: int) -> float:
    spot = image.pixelColor(x, y)
    return lab((spot.red(), spot.green(), spot.blue()))[0]


@both
@every_kind
@pytest.mark.usefixtures("theme")
def test_left_is_light_and_right_is_filled(tokens: Tokens, kind: Kind) -> None:
    left = simulated(badge(WorkingSide.LEFT, tokens), kind)
    right = simulated(badge(WorkingSide.RIGHT, tokens), kind)
    middle, inside = left.height() // 2, 7
    apart = abs(lightness(left, inside, middle) - lightness(right, inside, middle))
    assert apart >= APART


@both
@every_kind
@pytest.mark.usefixtures("theme")
def test_badges_have_their_own_outlines(tokens: Tokens, kind: Kind) -> None:
    ground = lab(seen_color(_rgb(tokens.pane), kind))[0]
    shapes = {}
    for side in (WorkingSide.LEFT, WorkingSide.RIGHT):
        image = simulated(badge(side, tokens), kind)
        low = image.height() - 3
        shapes[side] = tuple(
            abs(lightness(image, x, low) - ground) < 5 for x in (3, image.width() - 4)
        )
    assert shapes == {WorkingSide.LEFT: (True, False), WorkingSide.RIGHT: (False, True)}


@pytest.mark.usefixtures("theme")
def test_signs_differ_by_shape() -> None:
    masks = {}
    for role, name in SIGNS.items():
        image = icon(name, role).pixmap(QSize(16, 16), 2.0).toImage()
        spots = itertools.product(range(image.width()), range(image.height()))
        masks[role] = {spot for spot in spots if image.pixelColor(*spot).alpha() > 128}
    for one, other in itertools.combinations(masks.values(), 2):
        assert len(one ^ other) >= 0.5 * len(one | other)


@every_kind
def test_white_and_black_stay(kind: Kind) -> None:
    assert seen_color((255, 255, 255), kind) == (255, 255, 255)
    assert seen_color((0, 0, 0), kind) == (0, 0, 0)


def test_grey_has_no_colour_left() -> None:
    image = QImage(2, 1, QImage.Format.Format_ARGB32)
    image.setPixelColor(0, 0, QColor(LIGHT.right))
    image.setPixelColor(1, 0, QColor(10, 200, 30, 77))
    image.setDevicePixelRatio(2.0)
    grey = simulated(image, "grey")
    for x in range(2):
        spot = grey.pixelColor(x, 0)
        assert spot.red() == spot.green() == spot.blue()
    assert grey.pixelColor(1, 0).alpha() == 77
    assert grey.devicePixelRatio() == 2.0
    assert image.pixelColor(0, 0) == QColor(LIGHT.right)


@pytest.mark.parametrize("kind", ["protan", "deutan"])
def test_red_and_green_come_closer_blue_stays(kind: Kind) -> None:
    red, green, blue = (200, 60, 40), (60, 140, 40), (30, 95, 175)

    def far(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
        return math.dist(lab(one)[1:], lab(other)[1:])

    assert far(seen_color(red, kind), seen_color(green, kind)) < far(red, green) / 2
    assert far(seen_color(blue, kind), seen_color(red, kind)) > 60


def test_formats_without_alpha_work_too() -> None:
    image = QImage(3, 2, QImage.Format.Format_RGB888)  # rows are padded
    image.fill(Qt.GlobalColor.red)
    assert (
        simulated(image, "grey").pixelColor(2, 1).red()
        == simulated(image, "grey").pixelColor(2, 1).blue()
    )


def _rgb(name: str) -> tuple[int, int, int]:
    color = QColor(name)
    return color.red(), color.green(), color.blue()
