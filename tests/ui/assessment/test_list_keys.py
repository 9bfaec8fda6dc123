"""Keys of the list beside sides and values: ways, menus, help, and what comes in sight."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from planner.vocabulary import FindingId
from ui.assessment.group_menu import GroupMenu
from ui.assessment.help_popup import HelpPopup
from ui.assessment.menus import RowMenu
from ui.assessment.models import NAME, SIDE, VALUE
from ui.assessment.number_edit import NumberEdit
from ui.assessment.view import FindingsPane
from ui.session import Session

At = Callable[[str], None]
Record = Callable[..., None]


def open_menu() -> QMenu:
    """The menu on top."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_return_asks_for_the_typing_field_when_no_value_is_missing(
    pane: FindingsPane, at: At, record: Record, qtbot: QtBot
) -> None:
    record("knee_pain_medial", "right", nprs=4)
    record("faber_positive", "right")  # yes or no: recorded says yes
    at("knee_pain_medial")
    with qtbot.waitSignal(pane.row_actions.typing_wanted):
        QTest.keyClick(pane.tree, Qt.Key.Key_Return)


def test_the_current_row_moves_along(pane: FindingsPane, at: At) -> None:
    at("weak_quads")
    QTest.keyClicks(pane.tree, "r")
    assert pane.tree.current_finding() == "weak_quads"
    QTest.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert pane.tree.current_finding() == "weak_quads"


def test_arrows_pass_over_cells_that_are_not_there(
    pane: FindingsPane, at: At, record: Record
) -> None:
    at("weak_quads")
    for _ in range(2):
        QTest.keyClick(pane.tree, Qt.Key.Key_Right)
    assert pane.tree.currentIndex().column() == SIDE  # no value before a side
    record("pr_latex")
    at("pr_latex")
    QTest.keyClick(pane.tree, Qt.Key.Key_Right)
    assert pane.tree.currentIndex().column() == VALUE
    QTest.keyClick(pane.tree, Qt.Key.Key_Left)
    assert pane.tree.currentIndex().column() == NAME


def test_home_end_and_pages(pane: FindingsPane, at: At) -> None:
    at("knee_pain_medial")
    QTest.keyClick(pane.tree, Qt.Key.Key_End)
    assert pane.tree.current_finding() == pane.model.shown()[-1]
    QTest.keyClick(pane.tree, Qt.Key.Key_PageUp)
    higher = pane.tree.current_finding()
    assert higher is not None
    assert pane.model.shown().index(higher) < len(pane.model.shown()) - 5
    QTest.keyClick(pane.tree, Qt.Key.Key_Home)
    assert pane.tree.currentIndex().row() == 0
    assert not pane.tree.currentIndex().parent().isValid()


def test_space_opens_the_choices_of_the_cell(
    pane: FindingsPane, session: Session, at: At, record: Record
) -> None:
    pane.set_single_keys(enabled=False)
    at("weak_glute_med")
    QTest.keyClick(pane.tree, Qt.Key.Key_Right)
    QTest.keyClick(pane.tree, Qt.Key.Key_Space)
    menu = open_menu()
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Down)
    QTest.keyClick(menu, Qt.Key.Key_Return)
    observed = session.state.assessment.observed(FindingId("weak_glute_med"))
    assert observed is not None
    assert observed.side == "right"
    record("tight_hip_flexors", "left")
    pane.tree.go_to(FindingId("tight_hip_flexors"), VALUE)
    QTest.keyClick(pane.tree, Qt.Key.Key_Space)
    assert [one for one in pane.tree.findChildren(NumberEdit) if one.isVisible()]


def test_the_menu_key_opens_the_menu_of_row_and_heading(pane: FindingsPane, at: At) -> None:
    at("weak_quads")
    QTest.keyClick(pane.tree, Qt.Key.Key_F10, Qt.KeyboardModifier.ShiftModifier)
    menu = open_menu()
    assert isinstance(menu, RowMenu)
    menu.close()
    pane.tree.setCurrentIndex(pane.tree.currentIndex().parent())
    QTest.keyClick(pane.tree, Qt.Key.Key_Menu)
    menu = open_menu()
    assert isinstance(menu, GroupMenu)
    close_all = next(one for one in menu.actions() if one.text() == "Close all groups")
    close_all.trigger()
    menu.close()
    for row in range(pane.model.rowCount()):
        assert not pane.tree.isExpanded(pane.model.index(row, NAME))


def test_help_says_what_a_finding_leads_to_and_gives_the_focus_back(
    pane: FindingsPane, at: At, qtbot: QtBot
) -> None:
    at("weak_glute_med")
    pane.help_at_focus()
    popup = pane.findChild(HelpPopup)
    assert popup is not None
    assert "Clamshell" in popup.text()
    assert "Strength by hand (MMT): 0, 1, 2−" in popup.text()
    with qtbot.waitSignal(pane.row_actions.keys_wanted):
        QTest.keyClick(popup, Qt.Key.Key_F1)
    assert not popup.isVisible()
    pane.activateWindow()
    qtbot.waitUntil(pane.tree.hasFocus)


def test_a_red_flag_comes_in_sight(pane: FindingsPane, record: Record) -> None:
    bar = pane.tree.verticalScrollBar()
    bar.setValue(bar.maximum())
    record("rf_dvt", "left")
    row = pane.tree.row_rect(pane.model.index_of(FindingId("rf_dvt")))
    assert pane.tree.viewport().rect().contains(row)
    bar.setValue(bar.maximum())
    record("knee_pain_medial", "left")
    assert bar.value() > 0  # only when it appears
