"""Small steps that the tests of the Program pane share."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from planner.vocabulary import ExerciseId, WorkingSide
from ui.program.row import ProgramRow
from ui.program.view import ProgramPane
from ui.session import Session
from ui.theme.metrics import font

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


def assert_words_are_whole(row: ProgramRow) -> None:
    """Only names may be shortened; words never overlap and never leave the row."""
    plan = row.plan
    for part, x in ((plan.left, 0), (plan.right, plan.right_x)):
        rects = [mark.rect for mark in part.marks]
        rects += [*part.signs.values(), *(rect for _control, rect in part.controls)]
        for place, rect in enumerate(rects):
            assert row.rect().contains(rect.translated(x, 0)), (row.facts.name, rect)
            assert not any(rect.intersects(other) for other in rects[:place]), row.facts.name
        for mark in part.marks:
            if mark.key not in {"name", "ladder", "next"}:
                assert not mark.whole, mark
                metrics = QFontMetrics(font(None, mark.scale, mark.weight))
                assert mark.rect.width() >= metrics.horizontalAdvance(mark.text), mark
    assert plan.left.extent <= plan.right_x
