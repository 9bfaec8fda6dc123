"""Sides: badge and switch, by mouse and by key, named in words."""

from __future__ import annotations

from collections.abc import Iterator
from typing import ClassVar

import pytest
from PySide6.QtCore import QRectF, Qt, QTranslator
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.vocabulary import Side, WorkingSide
from ui.theme.tokens import DARK, LIGHT, Tokens
from ui.widgets import SideBadge, SideSwitch, badge_size, paint_side_badge, side_words, spoken
from ui.widgets.words import shown, side_keys, side_letters, working_side_keys

ALL = (Side.LEFT, Side.RIGHT, Side.BILATERAL)


@pytest.fixture
def switch(qtbot: QtBot) -> SideSwitch:
    made = SideSwitch(ALL, of="Weak hip abductors")
    qtbot.addWidget(made)
    made.show()
    return made


def painted(side: Side | WorkingSide, tokens: Tokens) -> QImage:
    size = badge_size(side)
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    paint_side_badge(painter, QRectF(image.rect()), side, tokens)
    painter.end()
    return image


@pytest.mark.parametrize(
    ("side", "words", "letters"),
    [
        (Side.LEFT, "left", "L"),
        (Side.RIGHT, "right", "R"),
        (Side.BILATERAL, "both sides", "LR"),
        (Side.NONE, "no side", "–"),
        (WorkingSide.LEFT, "left", "L"),
        (WorkingSide.RIGHT, "right", "R"),
        (WorkingSide.BOTH, "both sides", "LR"),
    ],
)
def test_words_and_letters(side: Side | WorkingSide, words: str, letters: str) -> None:
    assert side_words(side) == words
    assert side_letters(side) == letters


def test_the_letters_that_are_typed() -> None:
    assert list(side_keys().items()) == [
        ("l", Side.LEFT),
        ("r", Side.RIGHT),
        ("b", Side.BILATERAL),
    ]
    assert list(working_side_keys().values()) == list(WorkingSide)


class Spanish(QTranslator):
    """The letters of Spanish."""

    WORDS: ClassVar = {"L": "I", "R": "D", "B": "A", "left": "izquierda"}

    def translate(
        self, _context: str, source: str, _comment: str | None = None, _n: int = -1
    ) -> str:
        return self.WORDS.get(source, "")


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    words = Spanish()
    qapp.installTranslator(words)
    yield
    qapp.removeTranslator(words)


@pytest.mark.usefixtures("spanish")
def test_letters_follow_the_language(qtbot: QtBot) -> None:
    assert side_letters(WorkingSide.BOTH) == "ID"
    assert side_keys() == {"i": Side.LEFT, "d": Side.RIGHT, "a": Side.BILATERAL}
    assert badge_size(Side.LEFT) == badge_size(Side.RIGHT)
    switch = SideSwitch(ALL)
    qtbot.addWidget(switch)
    told: list[object] = []
    switch.chosen.connect(told.append)
    QTest.keyClick(switch.segments[0], Qt.Key.Key_I)
    QTest.keyClick(switch.segments[0], Qt.Key.Key_L)
    QTest.keyClick(switch.segments[0], Qt.Key.Key_A)
    assert told == [Side.LEFT, Side.BILATERAL]
    assert [segment.text() for segment in switch.segments] == ["I", "D", "ID"]


@pytest.mark.parametrize(
    ("value", "screen", "voice"),
    [
        ("4-", "4−", "4 minus"),
        ("4+", "4+", "4 plus"),
        ("5", "5", "5"),
        (-5, "−5", "minus 5"),
        (12.0, "12", "12"),
        (12.5, "12.5", "12.5"),
        ("poor", "poor", "poor"),
        ("not tested", "not tested", "not tested"),
        ("step-down", "step-down", "step-down"),
        (1234567, "1234567", "1234567"),
    ],
)
def test_values_shown_and_spoken(value: float | str, screen: str, voice: str) -> None:
    assert shown(value) == screen
    assert spoken(value) == voice


def round_edges(image: QImage) -> tuple[bool, bool]:
    """Whether the left and the right edge are round: nothing is painted near their corners."""
    low, high = 2, image.height() - 3
    left = [image.pixelColor(2, y).alpha() < 60 for y in (low, high)]
    right = [image.pixelColor(image.width() - 3, y).alpha() < 60 for y in (low, high)]
    return all(left), all(right)


@pytest.mark.usefixtures("theme")
@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
def test_shapes_differ_without_colour(tokens: Tokens) -> None:
    left, right = painted(Side.LEFT, tokens), painted(Side.RIGHT, tokens)
    middle = left.height() // 2
    assert round_edges(left) == (True, False)
    assert round_edges(right) == (False, True)
    assert left.pixelColor(3, middle) == QColor(tokens.left_wash)
    assert right.pixelColor(3, middle) == QColor(tokens.right)


@pytest.mark.usefixtures("theme")
def test_both_is_the_two_joined() -> None:
    both = painted(WorkingSide.BOTH, LIGHT)
    assert both.width() == 2 * badge_size(WorkingSide.LEFT).width()
    assert both.pixelColor(3, 10) == QColor(LIGHT.left_wash)
    assert both.pixelColor(both.width() - 4, 10) == QColor(LIGHT.right)


def test_badge_is_named_in_words(qtbot: QtBot) -> None:
    badge = SideBadge(WorkingSide.RIGHT)
    qtbot.addWidget(badge)
    assert badge.accessibleName() == "right"
    badge.set_side(WorkingSide.BOTH)
    assert badge.accessibleName() == "both sides"
    assert badge.sizeHint() == badge_size(WorkingSide.BOTH)
    badge.set_side(Side.NONE)
    assert badge.sizeHint().width() == 0


def test_one_click_chooses(switch: SideSwitch) -> None:
    told: list[object] = []
    switch.chosen.connect(told.append)
    for segment in switch.segments:
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton)
    assert told == list(ALL)
    assert all(isinstance(side, Side) for side in told)
    assert switch.side is Side.BILATERAL
    assert [segment.isChecked() for segment in switch.segments] == [False, False, True]


@pytest.mark.parametrize(
    ("key", "side"),
    [(Qt.Key.Key_L, Side.LEFT), (Qt.Key.Key_R, Side.RIGHT), (Qt.Key.Key_B, Side.BILATERAL)],
)
def test_letters_choose(switch: SideSwitch, key: Qt.Key, side: Side) -> None:
    told: list[object] = []
    switch.chosen.connect(told.append)
    QTest.keyClick(switch.segments[0], key)
    assert told == [side]


def test_letters_with_control_do_not_choose(switch: SideSwitch) -> None:
    told: list[object] = []
    switch.chosen.connect(told.append)
    modifier = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(switch.segments[0], Qt.Key.Key_L, modifier)
    assert told == []


def test_a_side_that_is_not_possible_is_never_chosen(qtbot: QtBot) -> None:
    switch = SideSwitch((Side.LEFT, Side.RIGHT))
    qtbot.addWidget(switch)
    told: list[object] = []
    switch.chosen.connect(told.append)
    QTest.keyClick(switch.segments[0], Qt.Key.Key_B)
    assert told == []
    switch.set_side(Side.BILATERAL)
    assert switch.side is None


def test_arrows_move_the_focus_and_choose_nothing(qtbot: QtBot, switch: SideSwitch) -> None:
    told: list[object] = []
    switch.chosen.connect(told.append)
    switch.activateWindow()
    switch.setFocus()
    qtbot.waitUntil(switch.segments[0].hasFocus)
    QTest.keyClick(switch.segments[0], Qt.Key.Key_Right)
    assert switch.segments[1].hasFocus()
    assert told == []
    QTest.keyClick(switch.segments[1], Qt.Key.Key_Return)
    assert told == [Side.RIGHT]


def test_tab_stops_once(switch: SideSwitch) -> None:
    switch.set_side(Side.RIGHT)
    stops = [
        segment for segment in switch.segments if segment.focusPolicy() & Qt.FocusPolicy.TabFocus
    ]
    assert stops == [switch.segments[1]]


def test_clearable_takes_it_back(qtbot: QtBot) -> None:
    switch = SideSwitch(ALL, clearable=True)
    qtbot.addWidget(switch)
    told: list[object] = []
    switch.chosen.connect(told.append)
    QTest.mouseClick(switch.segments[1], Qt.MouseButton.LeftButton)
    QTest.mouseClick(switch.segments[1], Qt.MouseButton.LeftButton)
    assert told == [Side.RIGHT, None]
    assert switch.side is None


def test_names_say_finding_and_side(switch: SideSwitch) -> None:
    names = [segment.accessibleName() for segment in switch.segments]
    assert names == [
        "Weak hip abductors, left",
        "Weak hip abductors, right",
        "Weak hip abductors, both sides",
    ]


def test_segments_are_targets(switch: SideSwitch) -> None:
    assert all(min(s.width(), s.height()) >= 24 for s in switch.segments)
    assert isinstance(switch, QWidget)


def test_chosen_right_is_filled(switch: SideSwitch) -> None:
    switch.set_side(Side.RIGHT)
    right = switch.segments[1]
    spot = right.geometry().center()
    image = switch.grab().toImage()
    assert image.pixelColor(right.x() + 4, spot.y()) == QColor(LIGHT.right)
