"""Small steps that the tests of the Program pane share."""

from __future__ import annotations

from collections.abc import Callable

from pytestqt.qtbot import QtBot

from planner.vocabulary import ExerciseId, WorkingSide
from ui.program.row import ProgramRow
from ui.program.view import ProgramPane
from ui.session import Session

Record = Callable[..., None]


def shown(pane: ProgramPane, qtbot: QtBot, width: int = 944, height: int = 900) -> ProgramPane:
    """Show a pane and give it the keys."""
    qtbot.addWidget(pane)
    pane.resize(width, height)
    with qtbot.waitExposed(pane):
        pane.show()
    pane.activateWindow()
    qtbot.waitUntil(pane.isActiveWindow)
    return pane


def exercises(session: Session) -> tuple[ExerciseId, ...]:
    """What is in the program, in its own order."""
    return tuple(item.exercise for item in session.state.program.items)


def first_row(pane: ProgramPane) -> ProgramRow:
    """The first row, with the keys on it."""
    row = pane.rows.rows[0]
    row.setFocus()
    return row


def row_of(pane: ProgramPane, exercise: str) -> ProgramRow:
    """The row of an exercise that is in the program."""
    row = pane.rows.row(ExerciseId(exercise))
    assert row is not None, f"{exercise} has no row"
    return row


def overload(session: Session) -> None:
    """Keep the whole proposal and add two more, which is past the advice."""
    for exercise in exercises(session):
        session.set_note(exercise, "Keep.")
    session.add(ExerciseId("heel_raise_double"), WorkingSide.BOTH)
    session.add(ExerciseId("cat_cow"), WorkingSide.BOTH)
