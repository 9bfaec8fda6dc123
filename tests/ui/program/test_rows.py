"""Rows follow the session without being made anew."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.handout.order import in_sheet_order
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import Side
from tests.ui.program.helpers import Record, exercises, first_row, overload
from ui.messages import Message
from ui.program.row import ProgramRow
from ui.program.view import ProgramPane
from ui.session import Session
from ui.widgets import SectionBand


def test_rows_stand_in_the_order_of_the_sheet(
    pane: ProgramPane, session: Session, catalogue: Catalogue
) -> None:
    order = [one.exercise for one in in_sheet_order(session.state.program, catalogue)]
    assert [row.facts.exercise for row in pane.rows.rows] == order
    assert [row.facts.number for row in pane.rows.rows] == list(range(1, len(order) + 1))


def test_every_row_shows_its_side_and_because(pane: ProgramPane) -> None:
    assert len(pane.rows.rows) == 4
    for row in pane.rows.rows:
        assert row.facts.side is row.facts.side
        assert row.rect().contains(row.plan.left.signs["badge"])
        chips = [chip for chip in row.because.chips if chip.isVisible()]
        assert chips
        assert all(chip.chip.side is Side.RIGHT for chip in chips)


def test_bands_name_the_positions_until_the_therapist_arranges(
    pane: ProgramPane, session: Session
) -> None:
    bands = [band for band in pane.rows.findChildren(SectionBand) if band.isVisible()]
    assert bands
    session.arrange(exercises(session)[0], tuple(reversed(exercises(session))))
    assert not [band for band in pane.rows.findChildren(SectionBand) if band.isVisible()]


def test_rows_keep_their_widgets_and_the_focus(
    pane: ProgramPane, session: Session, record: Record
) -> None:
    before = {row.facts.exercise: row for row in pane.rows.rows}
    row = first_row(pane)
    box = row.dose.box("sets")
    box.setFocus()
    session.set_note(row.facts.exercise, "Slowly.")
    record("tight_hamstrings", "left")
    after = {one.facts.exercise: one for one in pane.rows.rows}
    assert after[row.facts.exercise] is row
    assert all(after[one] is before[one] for one in after.keys() & before.keys())
    assert QApplication.focusWidget() is box


def test_a_step_keeps_the_row_its_place_and_the_focus(pane: ProgramPane) -> None:
    row = next(one for one in pane.rows.rows if one.facts.ladder and one.facts.ladder.up)
    place, was = pane.rows.rows.index(row), row.facts.exercise
    row.up.setFocus()
    QTest.mouseClick(row.up, Qt.MouseButton.LeftButton)
    assert row in pane.rows.rows
    assert row.facts.exercise != was
    assert row.up.hasFocus() or row.down.hasFocus() or row.hasFocus()
    assert 0 <= place < len(pane.rows.rows)


def test_drop_says_so_and_offers_undo(
    pane: ProgramPane, session: Session, said: list[Message]
) -> None:
    row = first_row(pane)
    gone, name = row.facts.exercise, row.facts.name
    QTest.keyClick(row, Qt.Key.Key_Delete)
    assert gone not in exercises(session)
    assert said[-1].text == f"Removed {name}."
    assert isinstance(QApplication.focusWidget(), ProgramRow)
    action = said[-1].action
    assert action is not None
    action.trigger()
    assert gone in exercises(session)


def test_no_row_outlives_its_exercise(pane: ProgramPane, session: Session) -> None:
    for exercise in exercises(session):
        session.drop(exercise)
        assert exercise not in {row.facts.exercise for row in pane.rows.rows}
    count = len(session.state.program.items)
    seen = [row for row in pane.findChildren(ProgramRow) if row.isVisible()]
    assert len(seen) == count


def test_too_many_are_told_in_amber(pane: ProgramPane, session: Session) -> None:
    assert not pane.warning.isVisible()
    overload(session)
    assert pane.warning.isVisible()
    assert "Advice is 4. Drop first:" in pane.warning.text()


@pytest.mark.parametrize(("row", "to", "place"), [(0, 2, 2), (3, 0, 0), (0, 1, 1)])
def test_a_row_is_dragged_by_its_grip(
    pane: ProgramPane, session: Session, row: int, to: int, place: int
) -> None:
    moved, target = pane.rows.rows[row], pane.rows.rows[to]
    exercise, grip = moved.facts.exercise, moved.grip
    start = grip.rect().center()
    inside = QPoint(10, target.height() - 4 if to > row else 4)
    end = grip.mapFromGlobal(target.mapToGlobal(inside))
    QTest.mousePress(grip, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(grip, start + QPoint(0, 20 if to > row else -20))
    QTest.mouseMove(grip, end)
    QTest.mouseRelease(grip, Qt.MouseButton.LeftButton, pos=end)
    assert exercises(session)[place] == exercise
    assert session.state.program.arranged
    assert [one.facts.exercise for one in pane.rows.rows] == list(exercises(session))


def test_a_click_on_the_grip_moves_nothing(pane: ProgramPane, session: Session) -> None:
    before = session.state.program
    QTest.mouseClick(pane.rows.rows[0].grip, Qt.MouseButton.LeftButton)
    assert session.state.program == before
