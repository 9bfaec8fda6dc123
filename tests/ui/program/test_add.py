"""Adding an exercise from all of them."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from planner.vocabulary import ExerciseId, WorkingSide
from tests.ui.program.helpers import Record, exercises
from ui.figures import Figures
from ui.language import translate
from ui.program.add import AddDialog
from ui.program.override import OverrideDialog
from ui.program.view import ProgramPane
from ui.session import Session


@pytest.fixture
def dialog(pane: ProgramPane) -> AddDialog:
    """The search, opened with the button."""
    QTest.mouseClick(pane.header.add_button, Qt.MouseButton.LeftButton)
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, AddDialog)
    return opened


def test_all_exercises_are_offered(dialog: AddDialog, session: Session) -> None:
    assert dialog.model.rowCount() == len(session.catalogue.exercises)
    assert dialog.told.text() == translate("program", "{count} of %n exercise(s)", n=116, count=116)
    dialog.reject()


def test_typing_and_return_add_a_suggested_one_on_its_side(
    dialog: AddDialog, session: Session
) -> None:
    QTest.keyClicks(dialog.field, "pelvic drop")
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    item = session.state.program.item(ExerciseId("pelvic_drop"))
    assert item is not None
    assert item.side is WorkingSide.RIGHT
    assert item.reasons
    assert not dialog.isVisible()


def test_a_side_is_never_guessed(dialog: AddDialog, session: Session) -> None:
    QTest.keyClicks(dialog.field, "wall press figure")
    chosen = next(
        one for one in dialog.all_entries if one.side is None and not one.held and not one.there
    )
    dialog.field.setText(chosen.name)
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert chosen.exercise not in exercises(session)
    assert dialog.isVisible()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert dialog.switch.isAncestorOf(focused)
    QTest.keyClick(dialog.switch, Qt.Key.Key_L)
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    item = session.state.program.item(chosen.exercise)
    assert item is not None
    assert item.side is WorkingSide.LEFT


def test_an_excluded_one_leads_to_the_override(dialog: AddDialog, session: Session) -> None:
    QTest.keyClicks(dialog.field, "pistol")
    assert dialog.add_button.text() == "Override…"
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    opened = QApplication.activeModalWidget()
    assert isinstance(opened, OverrideDialog)
    assert ExerciseId("pistol_squat") not in exercises(session)
    opened.reject()


def test_held_on_one_side_it_may_be_added_on_the_other(
    pane: ProgramPane, session: Session, record: Record
) -> None:
    record("pr_abductor_repair", "right")
    dialog = pane.open_add()
    assert dialog is not None
    one = next(
        entry
        for entry in dialog.all_entries
        if entry.held == {WorkingSide.RIGHT} and not entry.there
    )
    dialog.field.setText(one.name)
    dialog.switch.setFocus()
    QTest.keyClick(dialog.switch, Qt.Key.Key_R)
    assert dialog.add_button.text() == "Override…"
    QTest.keyClick(dialog.switch, Qt.Key.Key_L)
    assert dialog.add_button.text() == "Add"
    QTest.mouseClick(dialog.add_button, Qt.MouseButton.LeftButton)
    item = session.state.program.item(one.exercise)
    assert item is not None
    assert item.side is WorkingSide.LEFT


def test_nearest_names_are_told_as_such(dialog: AddDialog) -> None:
    QTest.keyClicks(dialog.field, "pelvc drp")
    assert dialog.told.text() == "No exact match for “pelvc drp”. Closest names first."
    assert dialog.entry is not None
    assert dialog.entry.exercise == ExerciseId("pelvic_drop")
    dialog.reject()


def test_down_and_up_choose_from_the_field(dialog: AddDialog) -> None:
    first = dialog.entry
    QTest.keyClick(dialog.field, Qt.Key.Key_Down)
    assert dialog.entry != first
    QTest.keyClick(dialog.field, Qt.Key.Key_Up)
    assert dialog.entry == first
    dialog.reject()


def test_what_is_there_cannot_be_added_twice(dialog: AddDialog, session: Session) -> None:
    there = session.catalogue.exercise[exercises(session)[0]].name
    dialog.field.setText(there)
    assert not dialog.add_button.isEnabled()
    before = session.state.program
    QTest.keyClick(dialog.field, Qt.Key.Key_Return)
    assert session.state.program == before
    dialog.reject()


def test_nothing_is_added_while_a_red_flag_stops(pane: ProgramPane, record: Record) -> None:
    record("rf_dvt", "left")
    assert pane.open_add() is None


def test_the_dialog_goes_when_it_is_closed(
    session: Session,
    figures: Figures,
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None],
) -> None:
    def make() -> QDialog:
        return AddDialog(session, figures, None)

    assert_freed_on_close(make)
