"""What did not change is left alone; what rests is a picture."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.suggest.catalogue import Catalogue
from planner.vocabulary import ExerciseId, WorkingSide
from tests.ui.program.helpers import Record, exercises, first_row, row_of
from ui.program.band_list import BandList
from ui.program.keys import letter_deeds
from ui.program.row import ProgramRow
from ui.program.row_plan import RowPlan
from ui.program.view import ProgramPane
from ui.session import Session


def wheel(widget: QWidget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle,
        widget.mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)


class Paints(QObject):
    """Counts how often a widget is painted."""

    def __init__(self, watched: QWidget) -> None:
        super().__init__(watched)
        self.count = 0
        watched.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def places(plan: RowPlan) -> list[object]:
    """Everything a person sees of a plan."""
    words = [(mark.key, mark.rect, mark.text, mark.whole) for mark in plan.left.marks]
    controls = [(id(one), rect) for one, rect in plan.left.controls]
    return [plan.height, plan.right_x, plan.note, words, controls, plan.left.signs]


def test_a_row_whose_exercise_stays_as_it_is_is_not_laid_out_again(
    pane: ProgramPane, session: Session
) -> None:
    rows = pane.rows.rows
    plans = [row.plan for row in rows]
    session.set_note(rows[1].facts.exercise, "Slowly.")
    assert [row.plan is plan for row, plan in zip(rows, plans, strict=True)] == [
        True,
        False,
        True,
        True,
    ]


def test_a_few_pixels_more_move_the_ladder_and_nothing_else(pane: ProgramPane) -> None:
    row = pane.rows.rows[1]
    left, x = row.plan.left, row.up.x()
    pane.resize(pane.width() + 6, pane.height())
    assert row.plan.left is left
    assert row.up.x() == x + 6


def test_a_plan_is_kept_only_where_a_new_one_would_be_the_same(pane: ProgramPane) -> None:
    kept = 0
    for row in pane.rows.rows:
        for widths in (range(520, 1000), range(1000, 520, -1)):
            plan = row.plan_for(widths[0])
            for width in widths:
                moved = plan.moved(width, compact=False)
                if moved is None:
                    plan = row.plan_for(width)
                else:
                    kept += 1
                    assert places(moved) == places(row.plan_for(width)), (row.facts.name, width)
    assert kept > 1500


def test_a_control_is_painted_only_while_the_keys_are_on_it(pane: ProgramPane) -> None:
    row = pane.rows.rows[1]
    box = row.dose.box("reps")
    row.setFocus()
    row.repaint()
    at_rest, paints = row.grab().toImage(), Paints(box)
    row.repaint()
    assert paints.count == 0
    box.setFocus(Qt.FocusReason.TabFocusReason)
    row.repaint()
    assert paints.count > 0
    assert row.grab().toImage() != at_rest
    row.setFocus()
    row.repaint()
    assert row.grab().toImage() == at_rest
    paints.count = 0
    row.repaint()
    assert paints.count == 0


def test_the_picture_shows_the_number_that_is_kept(
    pane: ProgramPane, session: Session, catalogue: Catalogue
) -> None:
    row = pane.rows.rows[2]
    box = row.dose.box("reps")
    place = box.geometry()
    before = row.grab(place).toImage()
    assert row.grab(place).toImage() == before
    box.setValue(box.value() + 5)
    after = row.grab(place).toImage()
    assert after != before
    session.reset_dose(row.facts.exercise)
    assert row.grab(place).toImage() == before
    assert row.facts.dose == catalogue.exercise[row.facts.exercise].dose


def test_rows_are_used_again_and_carry_nothing_over(
    pane: ProgramPane, session: Session, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: len(pane.findChildren(ProgramRow)) > len(pane.rows.rows))
    row = first_row(pane)
    row.note.start()
    QTest.keyClicks(row.note.edit, "meant for the first")
    dropped = row.facts.exercise
    session.drop(dropped)
    for one in pane.rows.rows:
        assert not one.note.editing
        assert one.facts.note == ""
    session.undo()
    assert dropped in exercises(session)
    assert all(item.note == "" for item in session.state.program.items)
    total = len(pane.findChildren(ProgramRow))
    for _turn in range(5):
        session.drop(pane.rows.rows[0].facts.exercise)
        session.undo()
    assert len(pane.findChildren(ProgramRow)) == total


def test_typed_digits_stay_with_their_exercise(pane: ProgramPane, session: Session) -> None:
    row = next(one for one in pane.rows.rows if one.facts.ladder and one.facts.ladder.up)
    row.setFocus()
    box = row.dose.box("sets")
    box.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClicks(box, "19")
    place = pane.rows.rows.index(row)
    session.step(row.facts.exercise, 1)
    now = pane.rows.rows[place]
    assert now.dose.box("sets").text() == str(now.facts.dose.sets)
    pane.flush()
    assert all(item.dose.sets != 19 for item in session.state.program.items)


def test_after_a_drop_the_next_row_has_the_keys(pane: ProgramPane) -> None:
    following = pane.rows.rows[2].facts.exercise
    pane.rows.rows[1].setFocus()
    QTest.keyClick(pane.rows.rows[1], Qt.Key.Key_Delete)
    assert pane.rows.rows[1].hasFocus()
    assert pane.rows.rows[1].facts.exercise == following


def test_the_wheel_changes_nothing_without_the_focus(pane: ProgramPane, session: Session) -> None:
    session.add(ExerciseId("terminal_knee_ext"), WorkingSide.RIGHT)
    before = session.state.program
    for row in pane.rows.rows:
        for control in row.dose.controls():
            wheel(control)
    assert session.state.program == before


def test_another_band_is_chosen_from_the_list(pane: ProgramPane, session: Session) -> None:
    pane.resize(1200, pane.height())  # the whole words fit
    session.add(ExerciseId("terminal_knee_ext"), WorkingSide.RIGHT)
    row = row_of(pane, "terminal_knee_ext")
    band = next(one for one in row.dose.controls() if isinstance(one, BandList))
    assert band.currentText() == "Light band"
    band.setFocus()
    QTest.keyClick(band, Qt.Key.Key_Down)
    assert row.facts.dose.band == "medium"
    assert row.facts.dose.load == "medium band"
    QTest.keyClick(band, Qt.Key.Key_Escape)
    assert row.hasFocus()


def test_every_letter_stands_for_one_deed() -> None:
    assert set("lrbsn+-") <= letter_deeds().keys()


def test_a_new_finding_keeps_the_focus_where_it_is(pane: ProgramPane, record: Record) -> None:
    row = first_row(pane)
    record("tight_hamstrings", "left", degrees=40)
    focused = QApplication.focusWidget()
    assert focused is row or isinstance(focused, ProgramRow)
