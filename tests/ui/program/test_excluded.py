"""The drawer of exclusions."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.vocabulary import EquipmentId
from tests.ui.program.helpers import Record, exercises
from ui.program.models import FOLD_ROLE, Column
from ui.program.override import OverrideDialog
from ui.program.view import ProgramPane
from ui.program.why import WhyPopup
from ui.session import Session
from ui.theme.motion import choose


@pytest.fixture
def opened(pane: ProgramPane, record: Record) -> ProgramPane:
    """The drawer open, with a latex allergy."""
    record("pr_latex")
    pane.toggle_excluded()
    return pane


def lines(pane: ProgramPane) -> list[QModelIndex]:
    """The first cells of all lines."""
    model = pane.excluded.model
    groups = [model.index(row, 0) for row in range(model.rowCount())]
    return [model.index(row, 0, one) for one in groups for row in range(model.rowCount(one))]


def click(pane: ProgramPane, index: QModelIndex) -> None:
    """Click a cell, scrolled into sight."""
    tree = pane.excluded.tree
    tree.scrollTo(index)
    point: QPoint = tree.visualRect(index).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)


def test_the_model_keeps_qts_rules(opened: ProgramPane, session: Session, record: Record) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(opened.excluded.model, mode)
    record("pr_fall_risk")
    session.set_equipment(frozenset({EquipmentId("chair")}))
    assert tester.model() is opened.excluded.model


def test_every_exclusion_is_a_line(opened: ProgramPane, session: Session) -> None:
    shown = [opened.excluded.model.line(index) for index in lines(opened)]
    assert {one.exclusion for one in shown if one} == set(session.state.proposal.excluded)
    assert len(shown) == len(session.state.proposal.excluded)


def test_it_opens_from_below_and_takes_40_percent_at_most(
    opened: ProgramPane, qtbot: QtBot
) -> None:
    assert opened.excluded.tree.isVisible()
    assert opened.excluded.tree.hasFocus()
    assert opened.excluded.height() <= 0.41 * opened.height()
    opened.toggle_excluded()
    qtbot.waitUntil(lambda: not opened.excluded.tree.isVisible())


def test_escape_closes_it_and_the_keys_go_back(pane: ProgramPane, qtbot: QtBot) -> None:
    row = pane.rows.rows[1]
    row.setFocus()
    pane.toggle_excluded()
    assert pane.excluded.tree.hasFocus()
    QTest.keyClick(pane.excluded.tree, Qt.Key.Key_Escape)
    assert row.hasFocus()
    qtbot.waitUntil(lambda: not pane.excluded.tree.isVisible())
    assert not pane.excluded.is_open


def test_reduced_motion_opens_it_at_once(pane: ProgramPane) -> None:
    choose(True)
    try:
        pane.toggle_excluded()
        assert pane.excluded.tree.height() > 60
        pane.toggle_excluded()
        assert not pane.excluded.tree.isVisible()
    finally:
        choose(None)


def test_equipment_is_folded_and_return_shows_it(pane: ProgramPane, session: Session) -> None:
    session.set_equipment(frozenset({EquipmentId("chair"), EquipmentId("mat")}))
    pane.toggle_excluded()
    tree, model = pane.excluded.tree, pane.excluded.model
    last = model.index(model.rowCount() - 1, 0)
    assert not tree.isExpanded(last)
    assert last.data(FOLD_ROLE) == f"Show {model.rowCount(last)}"
    tree.setCurrentIndex(last)
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert tree.isExpanded(last)
    assert last.data(FOLD_ROLE) is None
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert not tree.isExpanded(last)
    click(pane, last)
    assert tree.isExpanded(last)


def test_s_swaps_the_line_with_the_keys(opened: ProgramPane, session: Session) -> None:
    index = next(
        one for one in lines(opened) if (line := opened.excluded.model.line(one)) and line.swap
    )
    line = opened.excluded.model.line(index)
    assert line is not None
    assert line.swap is not None
    opened.excluded.tree.setCurrentIndex(index)
    QTest.keyClick(opened.excluded.tree, Qt.Key.Key_S)
    assert line.swap.exercise in exercises(session)


def test_swap_adds_what_stands_in(opened: ProgramPane, session: Session) -> None:
    index = next(
        one for one in lines(opened) if (line := opened.excluded.model.line(one)) and line.swap
    )
    line = opened.excluded.model.line(index)
    assert line is not None
    assert line.swap is not None
    click(opened, index.siblingAtColumn(Column.SWAP))
    assert line.swap.exercise in exercises(session)


def test_override_asks_first(opened: ProgramPane, session: Session) -> None:
    before = session.state.program
    index = lines(opened)[0]
    click(opened, index.siblingAtColumn(Column.OVERRIDE))
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OverrideDialog)
    assert session.state.program == before
    dialog.reject()


def test_return_on_a_line_overrides_and_f1_says_why(opened: ProgramPane) -> None:
    tree = opened.excluded.tree
    tree.setCurrentIndex(lines(opened)[0])
    QTest.keyClick(tree, Qt.Key.Key_F1)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, WhyPopup)
    popup.close()
    QTest.keyClick(tree, Qt.Key.Key_Return)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, OverrideDialog)
    dialog.reject()


def test_missing_equipment_is_counted_in_the_strip(pane: ProgramPane, session: Session) -> None:
    session.set_equipment(frozenset({EquipmentId("chair"), EquipmentId("mat")}))
    assert pane.excluded.model.rowCount() == 0, "lines are made when the drawer opens"
    pane.toggle_excluded()
    last = pane.excluded.model.groups[-1]
    assert last.cause.title == "Equipment not at home"
    assert pane.excluded.props_words == f"{len(last.lines)} without the equipment at home"


def test_letters_do_not_search(opened: ProgramPane) -> None:
    tree = opened.excluded.tree
    before = tree.currentIndex()
    for letter in "psq":
        QTest.keyClicks(tree, letter)
    assert tree.currentIndex() == before
