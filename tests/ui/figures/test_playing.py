"""A figure plays under the mouse and with the keys, alone, and never where nobody looks."""

from __future__ import annotations

import gc
import threading
from itertools import pairwise
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from planner.figures.figure import Figure, Move
from planner.figures.reading import drawn_figure
from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.moves import moves_in
from tests.ui.figures.conftest import CLAM, SQUAT, Cards, enter, leave
from ui.figures import FigureCard, Figures
from ui.figures.timeline import ROUNDS, timeline
from ui.jobs import JobRunner, ManualExecutor
from ui.theme import motion

PLAYS, MOST_GROWTH = 500, 2_000_000


def moves(figures: Figures, card: FigureCard) -> bool:
    return figures.player.moving and figures.player.screen is card


def test_the_mouse_plays_it_and_leaving_stops_it(
    cards: Cards, figures: Figures, qtbot: QtBot
) -> None:
    card = cards()
    assert not card.playing
    enter(card)
    qtbot.waitUntil(lambda: moves(figures, card))
    leave(card)
    qtbot.waitUntil(lambda: not card.playing)
    assert not figures.player.moving


def test_it_shows_frame_after_frame(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    card, seen = cards(), set()
    enter(card)
    qtbot.waitUntil(lambda: moves(figures, card))

    def all_seen() -> bool:
        seen.add(bytes(card.grab().toImage().constBits()))
        return len(seen) >= 2

    qtbot.waitUntil(all_seen)


def test_the_keys_play_it_and_going_on_stops_it(
    cards: Cards, figures: Figures, qtbot: QtBot
) -> None:
    first, second = cards(), cards(CLAM)
    first.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: moves(figures, first))
    QTest.keyClick(first, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: moves(figures, second))
    assert not first.playing


def test_space_stops_it_and_plays_it_again(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    card = cards()
    card.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: moves(figures, card))
    QTest.keyClick(card, Qt.Key.Key_Space)
    assert not card.playing
    QTest.keyClick(card, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: moves(figures, card))


def test_only_one_plays(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    focused, pointed = cards(), cards(CLAM)
    focused.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(lambda: moves(figures, focused))
    enter(pointed)
    qtbot.waitUntil(lambda: moves(figures, pointed))
    assert not focused.playing


def test_with_reduced_motion_only_space_plays(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    motion.choose(True)
    card = cards()
    enter(card)
    card.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(card.hasFocus)
    assert not card.playing
    assert figures.player.screen is None
    QTest.keyClick(card, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: moves(figures, card))


@pytest.mark.parametrize("how", ["hidden", "window hidden", "resized", "another figure"])
def test_it_stops_when_it_is(cards: Cards, figures: Figures, qtbot: QtBot, how: str) -> None:
    card = cards()
    enter(card)
    qtbot.waitUntil(lambda: moves(figures, card))
    match how:
        case "hidden":
            card.hide()
        case "window hidden":
            card.window().hide()
        case "resized":
            card.resize(120, 80)
        case _:
            card.show_figure(CLAM, WorkingSide.LEFT, "another")
    assert figures.player.screen is None
    assert not figures.player.moving


def test_it_stops_when_it_is_scrolled_away(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    card = cards()
    enter(card)
    qtbot.waitUntil(lambda: moves(figures, card))
    card.move(20, 5000)
    qtbot.waitUntil(lambda: not figures.player.moving)


def test_a_figure_that_ends_while_it_plays_does_no_harm(
    cards: Cards, figures: Figures, qtbot: QtBot
) -> None:
    card = cards()
    enter(card)
    qtbot.waitUntil(lambda: moves(figures, card))
    card.deleteLater()
    QCoreApplication.sendPostedEvents(card, QEvent.Type.DeferredDelete)
    qtbot.waitUntil(lambda: not figures.player.moving)


def test_an_exercise_without_a_move_rests(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    card = cards(ExerciseId("pelvic_drop"))
    before = card.grab().toImage()
    enter(card)
    qtbot.waitUntil(lambda: figures.lacks_film(ExerciseId("pelvic_drop")))
    assert not card.playing
    assert not figures.player.moving
    assert card.grab().toImage() == before, "it offers to play"


def test_nothing_is_read_or_drawn_on_the_windows_thread(
    window: QWidget, jobs: JobRunner, moves: Path, qtbot: QtBot
) -> None:
    threads: set[int] = set()
    read = moves_in(moves)

    def figure_of(exercise: ExerciseId) -> Figure | None:
        threads.add(threading.get_ident())
        return drawn_figure(exercise)

    def move_of(exercise: ExerciseId) -> Move | None:
        threads.add(threading.get_ident())
        return read(exercise)

    figures = Figures(jobs, figure_of=figure_of, move_of=move_of)
    card = FigureCard(figures, window)
    card.show_figure(SQUAT, WorkingSide.RIGHT, "Figure")
    card.setGeometry(20, 20, 140, 96)
    card.show()
    enter(card)
    qtbot.waitUntil(lambda: figures.player.moving)
    assert threads
    assert threading.get_ident() not in threads


def test_a_film_that_nobody_waits_for_is_not_drawn(window: QWidget, moves: Path) -> None:
    executor = ManualExecutor()
    jobs = JobRunner(executor)
    read: list[ExerciseId] = []

    def move_of(exercise: ExerciseId) -> Move | None:
        read.append(exercise)
        return moves_in(moves)(exercise)

    figures = Figures(jobs, move_of=move_of)
    card = FigureCard(figures, window)
    card.show_figure(SQUAT, WorkingSide.RIGHT, "Figure")
    card.setGeometry(20, 20, 140, 96)
    card.show()
    card.toggle()
    assert card.playing
    card.toggle()
    executor.run_all()
    jobs.wait()
    assert read == []
    card.toggle()  # it is drawn when it is wanted again
    while executor.waiting:
        executor.run_next()
        jobs.wait()
    assert figures.player.moving


def test_memory_stays_flat(cards: Cards, figures: Figures, qtbot: QtBot) -> None:
    first, second = cards(), cards(CLAM)
    for card in (first, second):
        card.toggle()
        qtbot.waitUntil(lambda card=card: moves(figures, card))  # type: ignore[misc]
    before = 0
    for play in range(PLAYS):
        card = (first, second)[play % 2]
        card.toggle()
        assert moves(figures, card)
        card.grab()
        if play == PLAYS // 5:
            gc.collect()
            before = _resident()
    gc.collect()
    assert _resident() - before < MOST_GROWTH


def _resident() -> int:
    """Bytes of this process in memory."""
    statm = Path("/proc/self/statm")
    if not statm.exists():
        pytest.skip("only Linux tells how much memory is used in a line")
    return int(statm.read_text("ascii").split()[1]) * 4096


# --- its course --------------------------------------------------------------------------


@pytest.mark.parametrize("frames", [2, 13, 31, 200])
def test_it_goes_to_the_end_and_back_a_few_times(frames: int) -> None:
    course = timeline(frames)
    told = [course.progress(ms) for ms in range(0, round(course.whole) + 20, 5)]
    there = [one for one in told if one is not None]
    assert told[-1] is None
    assert (there[0], max(there)) == (0.0, 1.0)
    assert there[-1] < 0.01
    tops = [n for n in range(1, len(there)) if there[n] == 1.0 and there[n - 1] < 1.0]
    assert len(tops) == ROUNDS
    assert all(abs(b - a) < 0.03 for a, b in pairwise(there))


def test_a_move_of_thirty_frames_shows_thirty_a_second() -> None:
    assert timeline(31).way == pytest.approx(1000)
