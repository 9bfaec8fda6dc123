"""The dose is edited in place."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from planner.suggest.catalogue import Catalogue
from planner.vocabulary import ExerciseId, WorkingSide
from tests.ui.program.helpers import first_row, row_of
from ui.program.row_menu import RowMenu
from ui.program.view import ProgramPane
from ui.session import Session


def dose_of(session: Session, exercise: ExerciseId) -> object:
    item = session.state.program.item(exercise)
    assert item is not None
    return item.dose


def test_a_typed_number_is_kept_with_return(pane: ProgramPane, session: Session) -> None:
    row = first_row(pane)
    box = row.dose.box("reps")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(box, "14")
    QTest.keyClick(box, Qt.Key.Key_Return)
    item = session.state.program.item(row.facts.exercise)
    assert item is not None
    assert item.dose.reps == 14
    assert box.property("changed") is True
    assert row.dose.box("sets").property("changed") is False


def test_escape_brings_the_old_number_back(pane: ProgramPane, session: Session) -> None:
    row = first_row(pane)
    before = dose_of(session, row.facts.exercise)
    box = row.dose.box("reps")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(box, "19")
    QTest.keyClick(box, Qt.Key.Key_Escape)
    assert dose_of(session, row.facts.exercise) == before
    assert box.text() == str(row.facts.dose.reps)


def test_what_is_typed_but_not_confirmed_is_kept_before_printing(
    pane: ProgramPane, session: Session
) -> None:
    row = first_row(pane)
    box = row.dose.box("sets")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(box, "5")
    pane.flush()
    item = session.state.program.item(row.facts.exercise)
    assert item is not None
    assert item.dose.sets == 5


def test_the_menu_resets_the_dose(
    pane: ProgramPane, session: Session, catalogue: Catalogue
) -> None:
    row = first_row(pane)
    original = catalogue.exercise[row.facts.exercise].dose
    row.dose.box("days").setValue(6)
    assert dose_of(session, row.facts.exercise) != original
    menu = row.deeds.open_menu()
    assert isinstance(menu, RowMenu)
    reset = next(one for one in menu.actions() if one.text() == "Reset dose")
    assert reset.isEnabled()
    reset.trigger()
    menu.close()
    assert dose_of(session, row.facts.exercise) == original
    assert not row.dose.box("days").property("changed")


def test_an_exercise_by_the_clock_has_minutes_and_days(pane: ProgramPane, session: Session) -> None:
    session.add(ExerciseId("walk_easy"), WorkingSide.BOTH)
    row = row_of(pane, "walk_easy")
    row.dose.box("minutes").setValue(22)
    item = session.state.program.item(ExerciseId("walk_easy"))
    assert item is not None
    assert item.dose.duration_min == 22
    assert len(row.dose.controls()) == 2


def test_a_span_of_days_is_written_out(pane: ProgramPane, session: Session) -> None:
    session.add(ExerciseId("walk_easy"), WorkingSide.BOTH)
    row = row_of(pane, "walk_easy")
    least, most = row.facts.original.days_per_week
    box = row.dose.box("days")
    assert box.text() == f"{least}–{most}"
    box.setValue(4)
    assert row.facts.dose.days_per_week == (4, 4)
    assert row.facts.dose.frequency == "4 days a week"


def test_a_hold_can_be_added_from_the_menu(pane: ProgramPane, session: Session) -> None:
    session.add(ExerciseId("mini_squat"), WorkingSide.BOTH)
    row = row_of(pane, "mini_squat")
    assert row.facts.dose.hold_s == 0
    menu = row.deeds.open_menu()
    next(one for one in menu.actions() if one.text() == "Add a hold").trigger()
    menu.close()
    assert row.dose.box("hold").kept() == 2
