"""A dose number: typed, stepped, reverted; the wheel leaves an unfocused one alone."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from ui.theme.tokens import LIGHT
from ui.widgets import DoseField


@pytest.fixture
def field(qtbot: QtBot) -> DoseField:
    made = DoseField("sets", 1, 20, name="Sets, Pelvic drop, right")
    qtbot.addWidget(made)
    made.set_value(3)
    made.show()
    made.activateWindow()
    return made


@pytest.fixture
def told(field: DoseField) -> list[int]:
    heard: list[int] = []
    field.edited.connect(heard.append)
    return heard


def focus(qtbot: QtBot, field: DoseField) -> None:
    field.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(field.box.hasFocus)


def wheel(field: DoseField) -> None:
    middle = QPointF(field.box.rect().center())
    event = QWheelEvent(
        middle,
        field.box.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(field.box, event)


def test_setting_tells_nobody(field: DoseField, told: list[int]) -> None:
    field.set_value(5)
    assert field.value() == 5
    assert told == []


def test_typing_replaces_the_number_and_tells_once(
    qtbot: QtBot, field: DoseField, told: list[int]
) -> None:
    focus(qtbot, field)
    QTest.keyClicks(field.box, "12")
    assert told == []
    QTest.keyClick(field.box, Qt.Key.Key_Return)
    assert told == [12]
    assert field.value() == 12


def test_leaving_keeps_what_was_typed(qtbot: QtBot, field: DoseField, told: list[int]) -> None:
    focus(qtbot, field)
    QTest.keyClicks(field.box, "7")
    field.box.clearFocus()
    assert told == [7]


def test_escape_reverts_and_lets_go(qtbot: QtBot, field: DoseField, told: list[int]) -> None:
    focus(qtbot, field)
    QTest.keyClicks(field.box, "12")
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field.box, Qt.Key.Key_Escape)
    assert field.box.text() == "3"
    field.box.clearFocus()
    assert told == []


def test_escape_after_typing_the_same_number(
    qtbot: QtBot, field: DoseField, told: list[int]
) -> None:
    focus(qtbot, field)
    QTest.keyClicks(field.box, "3")
    QTest.keyClick(field.box, Qt.Key.Key_Escape)
    assert (field.box.text(), field.value(), told) == ("3", 3, [])


def test_the_wheel_needs_the_focus(qtbot: QtBot, field: DoseField, told: list[int]) -> None:
    field.box.clearFocus()
    wheel(field)
    assert told == []
    focus(qtbot, field)
    wheel(field)
    assert told == [4]


def test_arrows_step(qtbot: QtBot, field: DoseField, told: list[int]) -> None:
    focus(qtbot, field)
    QTest.keyClick(field.box, Qt.Key.Key_Up)
    assert told == [4]


def test_changed_is_seen_and_said(field: DoseField) -> None:
    field.box.clearFocus()
    field.set_value(4, changed=True)
    assert field.box.accessibleDescription() == "Changed from the usual dose"
    image = field.box.grab().toImage()
    assert image.pixelColor(0, image.height() // 2) == QColor(LIGHT.accent)
    field.set_value(3)
    image = field.box.grab().toImage()
    assert image.pixelColor(0, image.height() // 2) == QColor(LIGHT.line_strong)
    assert field.box.accessibleDescription() == ""


def test_a_number_outside_the_range_is_shown_as_it_is(field: DoseField) -> None:
    field.set_value(40)
    assert field.value() == 40
    assert field.box.value() == 40


def test_name_and_target(field: DoseField) -> None:
    assert field.box.accessibleName() == "Sets, Pelvic drop, right"
    assert field.box.height() >= 24
    assert field.box.width() >= 24
    assert field.unit.text() == "sets"


def test_two_digits_fit(field: DoseField) -> None:
    field.set_value(20)
    line = field.box.lineEdit()
    assert line.width() >= line.fontMetrics().horizontalAdvance("20")
