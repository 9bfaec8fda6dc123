"""Each row shows its figure on the side that works; it plays with the keys and under the mouse."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.figures.reading import drawn_figure
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.moves import moves_in, write_move
from tests.ui.program.helpers import first_row, shown
from ui.figures import FigureCard, Figures
from ui.jobs import JobRunner
from ui.messages import Messages
from ui.program.row import ProgramRow
from ui.program.row_plan import COMPACT_FIGURE, FIGURE, LOW_FIGURE
from ui.program.view import ProgramPane
from ui.session import Session
from ui.theme import motion

MOVING = ExerciseId("sl_abduction_band")


@pytest.fixture
def figures(tmp_path: Path) -> Iterator[Figures]:
    """With the move of one exercise that the runner gets."""
    write_move(tmp_path, MOVING)
    jobs = JobRunner()
    yield Figures(jobs, move_of=moves_in(tmp_path))
    jobs.wait()


@pytest.fixture(autouse=True)
def things_move() -> Iterator[None]:
    """Whatever the system wants."""
    motion.choose(False)
    yield
    motion.choose(None)


@pytest.fixture
def moving(pane: ProgramPane) -> ProgramRow:
    """The row whose figure has a move."""
    row = pane.rows.row(MOVING)
    assert row is not None
    return row


def plays(figures: Figures, card: FigureCard) -> bool:
    return figures.player.moving and figures.player.screen is card


def test_every_row_has_its_figure_in_its_place(pane: ProgramPane) -> None:
    for row in pane.rows.rows:
        assert row.figure.isVisible()
        assert (row.figure.width(), row.figure.height()) == FIGURE
        assert row.rect().contains(row.figure.geometry())
        words = row.plan.left.mark("name")
        assert words is not None
        assert row.grip.geometry().right() < row.figure.x()
        assert row.figure.geometry().right() < words.rect.left()


@pytest.mark.parametrize(("room", "size"), [((700, 700), COMPACT_FIGURE), ((700, 500), LOW_FIGURE)])
def test_it_is_smaller_where_there_is_less_room(
    pane: ProgramPane, qtbot: QtBot, room: tuple[int, int], size: tuple[int, int]
) -> None:
    pane.resize(*room)
    shown = {row.figure: row for row in pane.rows.rows}
    qtbot.waitUntil(lambda: {(one.width(), one.height()) for one in shown} == {size})


def test_words_come_first_in_a_narrow_low_pane(
    session: Session, messages: Messages, figures: Figures, qtbot: QtBot
) -> None:
    pane = shown(ProgramPane(session, messages, figures), qtbot, 620, 480)
    assert not any(row.figure.isVisible() for row in pane.rows.rows)


def test_it_shows_the_side_that_works(pane: ProgramPane, session: Session) -> None:
    row = pane.rows.row(MOVING)
    assert row is not None
    asked = row.figure.wanted()
    assert asked is not None
    assert asked.side is WorkingSide.RIGHT
    assert "Side: right." in row.figure.accessibleName()
    session.set_side(MOVING, WorkingSide.LEFT)
    asked = row.figure.wanted()
    assert asked is not None
    assert asked.side is WorkingSide.LEFT
    assert "Side: left." in row.figure.accessibleName()


def test_it_plays_while_the_row_has_the_keys(
    pane: ProgramPane, moving: ProgramRow, figures: Figures, qtbot: QtBot
) -> None:
    moving.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: plays(figures, moving.figure))
    moving.dose.box("sets").setFocus(Qt.FocusReason.TabFocusReason)
    assert not moving.figure.playing
    moving.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: plays(figures, moving.figure))
    pane.rows.focus_row(3 if pane.rows.rows[3] is not moving else 0)
    assert not moving.figure.playing


def test_space_stops_and_plays_it(moving: ProgramRow, figures: Figures, qtbot: QtBot) -> None:
    moving.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: plays(figures, moving.figure))
    QTest.keyClick(moving, Qt.Key.Key_Space)
    assert figures.player.screen is None
    QTest.keyClick(moving, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: plays(figures, moving.figure))


def test_it_plays_under_the_mouse(
    pane: ProgramPane, moving: ProgramRow, figures: Figures, qtbot: QtBot
) -> None:
    handle = pane.windowHandle()
    assert handle is not None
    for away in (QPoint(300, 20), QPoint(310, 20)):
        QTest.mouseMove(handle, away)
    QTest.mouseMove(handle, moving.figure.mapTo(pane, moving.figure.rect().center()))
    qtbot.waitUntil(lambda: plays(figures, moving.figure))
    QTest.mouseMove(handle, QPoint(300, 20))
    qtbot.waitUntil(lambda: not moving.figure.playing)


def test_the_row_is_still_dragged_and_opened_over_its_figure(moving: ProgramRow) -> None:
    QTest.mouseClick(moving.figure, Qt.MouseButton.LeftButton)
    assert moving.hasFocus()


def test_help_shows_the_figure_large_and_plays_it(
    pane: ProgramPane, moving: ProgramRow, figures: Figures, qtbot: QtBot
) -> None:
    moving.setFocus()
    QTest.keyClick(moving, Qt.Key.Key_F1)
    popup = next(one for one in pane.window().findChildren(FigureCard) if one.width() > FIGURE[0])
    qtbot.waitUntil(lambda: plays(figures, popup))
    assert popup.accessibleName() == moving.figure.accessibleName()
    QTest.keyClick(popup, Qt.Key.Key_Space)
    assert not popup.playing
    popup.window().close()


def test_an_exercise_nobody_drew_has_an_empty_plate(pane: ProgramPane, qtbot: QtBot) -> None:
    row = first_row(pane)
    undrawn = ExerciseId("our_own")
    assert drawn_figure(undrawn) is None
    row.figure.show_figure(undrawn, WorkingSide.RIGHT, "")
    row.figure.toggle()
    qtbot.waitUntil(lambda: not row.figure.playing)
