"""The theme: appearance, palette, style, focus ring."""

from __future__ import annotations

import pytest
import shiboken6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from ui.theme.focus import Ring
from ui.theme.theme import Appearance, Theme, current_tokens
from ui.theme.tokens import DARK, LIGHT
from ui.widgets.buttons import button, tool_button


def test_appearance_changes_palette_and_tokens(theme: Theme, qapp: QApplication) -> None:
    told: list[object] = []
    theme.changed.connect(told.append)
    theme.set_appearance(Appearance.DARK)
    theme.changed.disconnect(told.append)
    assert told == [DARK]
    assert current_tokens() is DARK
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)


def test_system_without_a_scheme_is_light(theme: Theme) -> None:
    theme.set_appearance(Appearance.SYSTEM)
    assert theme.appearance is Appearance.SYSTEM
    assert current_tokens() is LIGHT


@pytest.mark.usefixtures("theme")
def test_no_style_sheet(qapp: QApplication) -> None:
    assert not qapp.styleSheet()


@pytest.mark.parametrize("pixels", [13, 26])
@pytest.mark.parametrize(
    "make", [QPushButton, QToolButton, QCheckBox, QRadioButton, QLineEdit, QComboBox, QSpinBox]
)
def test_controls_are_targets_and_hold_their_text(
    qtbot: QtBot, qapp: QApplication, make: type[QWidget], pixels: int
) -> None:
    font = QFont(qapp.font())
    font.setPixelSize(pixels)
    qapp.setFont(font)
    widget = make()
    qtbot.addWidget(widget)
    if isinstance(widget, QPushButton | QToolButton | QCheckBox | QRadioButton):
        widget.setText("Ág")
    hint = widget.sizeHint()
    assert hint.height() >= 24 * pixels // 13
    assert hint.width() >= 24 * pixels // 13
    assert hint.height() >= QFontMetrics(font).height()


def test_push_button_has_room_for_sign_text_and_hint(qtbot: QtBot) -> None:
    plain, full = button("Print"), button("Print", sign="print", hint="Ctrl+P")
    qtbot.addWidget(plain)
    qtbot.addWidget(full)
    hint = QFontMetrics(full.font()).horizontalAdvance("Ctrl+P")
    assert full.sizeHint().width() >= plain.sizeHint().width() + 16
    assert full.sizeHint().width() - plain.sizeHint().width() >= 16 + hint * 0.8


def test_primary_button_is_filled(qtbot: QtBot, theme: Theme) -> None:
    made = button("Print", role="primary")
    qtbot.addWidget(made)
    made.resize(made.sizeHint())
    assert made.grab().toImage().pixelColor(5, made.height() // 2) == QColor(LIGHT.accent)
    made.setEnabled(False)
    assert made.grab().toImage().pixelColor(5, made.height() // 2) == QColor(LIGHT.chip)
    theme.set_appearance(Appearance.DARK)
    made.setEnabled(True)
    assert made.grab().toImage().pixelColor(5, made.height() // 2) == QColor(DARK.accent)


def test_error_field_has_a_danger_edge(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setProperty("wrong", True)
    field.resize(120, 30)
    assert field.grab().toImage().pixelColor(0, 15) == QColor(LIGHT.danger)
    field.setProperty("wrong", False)
    assert field.grab().toImage().pixelColor(0, 15) == QColor(LIGHT.line_strong)


def test_error_field_with_the_focus_shows_both(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    field.setProperty("wrong", True)
    field.resize(120, 30)
    field.show()
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    image = field.grab().toImage()
    assert image.pixelColor(0, 15) == QColor(LIGHT.danger)
    assert image.pixelColor(2, 15) == QColor(LIGHT.accent)


def test_focus_ring_stands_around_the_button_and_moves_nothing(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    first, second = button("Print"), tool_button("undo", "Undo")
    row.addWidget(first)
    row.addWidget(second)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    before = first.geometry()
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: _ring(window) is not None)
    ring = _ring(window)
    assert ring is not None
    assert first.geometry() == before
    around = ring.geometry()
    assert around.contains(first.geometry())
    assert around.size() == first.size() + QSize(6, 6)
    edge = window.grab().toImage().pixelColor(around.left(), around.center().y())
    assert edge == QColor(LIGHT.accent)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: ring.around is second)


def test_focus_ring_outlives_its_window(qtbot: QtBot) -> None:
    for _ in range(2):
        window = QWidget()
        row = QHBoxLayout(window)
        made = button("Print")
        row.addWidget(made)
        window.show()
        window.activateWindow()
        made.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(made.hasFocus)
        ring = _ring(window)
        assert ring is not None
        assert ring.around is made
        shiboken6.delete(window)
        assert not shiboken6.isValid(ring)


def test_a_button_outlives_the_ring_that_stood_around_it(qtbot: QtBot) -> None:
    stays, goes = QWidget(), QWidget()
    qtbot.addWidget(stays)
    buttons = []
    for window in (stays, goes):
        made = button("Print")
        QHBoxLayout(window).addWidget(made)
        buttons.append(made)
        window.show()
        window.activateWindow()
        made.setFocus(Qt.FocusReason.TabFocusReason)
        qtbot.waitUntil(made.hasFocus)
    ring = _ring(goes)
    assert ring is not None
    shiboken6.delete(goes)
    assert not shiboken6.isValid(ring)
    assert shiboken6.isValid(buttons[0])
    assert buttons[0].isVisible()


def test_focus_ring_shows_around_what_scrolled_into_sight(qtbot: QtBot) -> None:
    area = QScrollArea()
    qtbot.addWidget(area)
    inside = QWidget()
    column = QVBoxLayout(inside)
    buttons = [button(str(number)) for number in range(30)]
    for one in buttons:
        column.addWidget(one)
    area.setWidget(inside)
    area.resize(200, 120)
    area.show()
    qtbot.waitExposed(area)
    area.activateWindow()
    buttons[0].setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(buttons[0].hasFocus)
    for one in buttons[1:]:
        here = QApplication.focusWidget()
        assert here is not None
        QTest.keyClick(here, Qt.Key.Key_Tab)
        assert one.hasFocus()
        qtbot.waitUntil(lambda: _ring(area) is not None)


def test_what_scrolls_has_its_ring_inside(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    area = QScrollArea()
    column = QVBoxLayout(window)
    column.setContentsMargins(0, 0, 0, 0)
    column.addWidget(area)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    area.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: _ring(window) is not None)
    ring = _ring(window)
    assert ring is not None
    assert ring.geometry() == area.geometry()
    middle = window.rect().center().y()
    assert window.grab().toImage().pixelColor(0, middle) == QColor(LIGHT.accent)


def _ring(window: QWidget) -> Ring | None:
    rings = [ring for ring in window.findChildren(Ring) if ring.isVisible()]
    return rings[0] if rings else None


def test_a_list_grows_with_the_text_and_keeps_room_for_its_arrow(
    qapp: QApplication, qtbot: QtBot
) -> None:
    before = QFont(qapp.font())
    room = {}
    for px in (13, 26):
        font = QFont(before)
        font.setPixelSize(px)
        qapp.setFont(font)
        box = QComboBox()
        qtbot.addWidget(box)
        box.addItem("Month")
        room[px] = box.sizeHint().width() - box.fontMetrics().horizontalAdvance("Month")
    qapp.setFont(before)
    assert room[26] >= 2 * room[13] - 12


def test_a_menu_button_has_one_arrow(qtbot: QtBot) -> None:
    made = QPushButton()
    qtbot.addWidget(made)
    made.setMenu(QMenu(made))
    made.resize(made.sizeHint())
    picture = made.grab().toImage()
    inked = {
        x
        for x in range(3, picture.width() - 3)
        for y in range(3, picture.height() - 3)
        if picture.pixelColor(x, y) != QColor(LIGHT.field)
    }
    assert 0 < max(inked) - min(inked) <= 9, "a second arrow beside the first"
