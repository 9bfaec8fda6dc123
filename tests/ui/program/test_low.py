"""A low window with large text: everything can still be reached."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from tests.ui.program.helpers import first_row, shown
from ui.figures import Figures
from ui.messages import Messages
from ui.program.override import OverrideDialog
from ui.program.row import ProgramRow
from ui.program.view import ProgramPane
from ui.session import Session

LOW = (1024, 374)  # what a window of 1024 x 600 px has left at 200 %


@pytest.fixture
def large(qapp: QApplication) -> Iterator[Callable[[int], None]]:
    """Set the text's size in px; the font of the other tests comes back."""
    before = QFont(qapp.font())

    def run(px: int) -> None:
        font = QFont(before)
        font.setPixelSize(px)
        qapp.setFont(font)

    yield run
    qapp.setFont(before)


def scrolled(pane: ProgramPane) -> QScrollArea:
    return next(one for one in pane.findChildren(QScrollArea) if one.isAncestorOf(pane.rows))


def in_sight(row: ProgramRow, area: QWidget) -> bool:
    top = row.mapTo(area, QPoint(0, 0)).y()
    return top >= 0 and top + row.height() <= area.height()


def low_pane(
    session: Session, messages: Messages, figures: Figures, qtbot: QtBot
) -> tuple[ProgramPane, QWidget]:
    pane = ProgramPane(session, messages, figures)
    pane.set_low(low=True)
    shown(pane, qtbot, *LOW)
    return pane, scrolled(pane).viewport()


def test_questions_scroll_with_the_rows_of_a_low_pane(pane: ProgramPane, qtbot: QtBot) -> None:
    body = scrolled(pane)
    assert not body.isAncestorOf(pane.questions)
    pane.set_low(low=True)
    assert body.isAncestorOf(pane.questions)
    qtbot.waitUntil(pane.questions.yes.isVisible)
    pane.header.add_button.setFocus()
    QTest.keyClick(pane.header.add_button, Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is pane.questions.yes, "Tab goes on in reading order"
    pane.set_low(low=False)
    assert not body.isAncestorOf(pane.questions)
    qtbot.waitUntil(pane.questions.isVisible)


def test_a_row_with_the_keys_is_whole_in_a_low_pane(
    session: Session,
    messages: Messages,
    figures: Figures,
    qtbot: QtBot,
    large: Callable[[int], None],
) -> None:
    large(26)
    pane, area = low_pane(session, messages, figures, qtbot)
    first_row(pane)
    qtbot.waitUntil(lambda: in_sight(pane.rows.rows[0], area))
    pane.rows.focus_row(3)
    qtbot.waitUntil(lambda: in_sight(pane.rows.rows[3], area))


def test_another_visit_begins_at_the_top(pane: ProgramPane, session: Session, qtbot: QtBot) -> None:
    pane.resize(944, 300)
    bar = scrolled(pane).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    bar.setValue(bar.maximum())
    session.close()
    assert bar.value() == 0


def test_a_dialog_is_never_taller_than_the_screen(
    session: Session, qtbot: QtBot, large: Callable[[int], None]
) -> None:
    large(40)
    dialog = OverrideDialog(session.state.proposal.excluded[0], session, None)
    qtbot.addWidget(dialog)
    dialog.open()
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    for one in (dialog.keep, dialog.allow):
        place = QRect(one.mapTo(dialog, QPoint(0, 0)), one.size())
        assert dialog.rect().contains(place)
    dialog.reject()
