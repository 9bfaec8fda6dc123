"""A figure that plays: how often the window gets to it, and what a frame costs.

`rows` measures in a process of its own; started as a program this module is that process.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from tools.bench.report import Row

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QPaintEvent

    from planner.figures.figure import Move
    from planner.vocabulary import ExerciseId
    from ui.figures import FigureCard, Figures
    from ui.figures.player import Moment

ROOT = Path(__file__).resolve().parents[2]
EXERCISE = "clamshell"
SLOT, LARGE = (140, 96), (400, 200)
LEAST_RATE, LEAST_CHANGES, MOST_MS = 30.0, 29.0, 33.0
SECONDS = 6.0
_LIMIT_S, _MADE_FRAMES = 180, 31


class Tick(NamedTuple):
    """When (s) the player showed which frame, how far from start (0) to end (1)."""

    at: float
    frame: int
    progress: float


def rows() -> tuple[Row, ...]:
    """The card of a program row and the large figure of the help, each played for some seconds."""
    told = subprocess.run(
        [sys.executable, "-m", "tools.bench.playing"],
        cwd=ROOT,
        env=os.environ | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=_LIMIT_S,
        check=True,
    )
    found: dict[str, dict[str, Any]] = json.loads(told.stdout)
    return tuple(row for name, one in found.items() for row in _rows_of(name, one))


def _rows_of(name: str, one: dict[str, Any]) -> tuple[Row, ...]:
    rate, apart, changed = one["rate"], _at(one["apart"], 0.99), one["changed"]
    paint, turns = _at(one["paint"], 0.99), max(one["turns"], default=0.0)
    return (
        Row(
            f"{name}: times a second that a frame may change",
            f"{rate:.0f}",
            f"{one['frames']} frames from start to end",
            aim=f">= {LEAST_RATE:.0f}",
            met=rate >= LEAST_RATE,
        ),
        Row(
            f"{name}: different drawings a second while the limb moves",
            f"{changed:.1f}",
            aim=f">= {LEAST_CHANGES:.0f}",
            met=changed >= LEAST_CHANGES,
        ),
        Row(
            f"{name}: from one such time to the next, p99",
            f"{apart:.1f} ms",
            f"of it painting {paint:.2f} ms",
            aim=f"< {MOST_MS:.0f} ms",
            met=apart < MOST_MS,
        ),
        Row(
            f"{name}: from the wish to the first frame",
            f"{one['ready']:.0f} ms",
            f"longest turn of the window meanwhile {turns:.0f} ms",
        ),
    )


def _at(taken: list[float], share: float) -> float:
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


# --- the process that measures ----------------------------------------------------------------


def main() -> int:
    """Play both figures; what was measured goes to the standard output as JSON, times in ms."""
    from ui.app import application
    from ui.theme.theme import Theme

    theme = Theme.install(application())
    found = {"in a row": _played(SLOT), "in the help": _played(LARGE)}
    del theme
    print(json.dumps(found))
    return 0


def _played(size: tuple[int, int]) -> dict[str, Any]:
    from PySide6.QtWidgets import QWidget

    from planner.vocabulary import ExerciseId, WorkingSide
    from ui.figures import FigureCard, Figures
    from ui.jobs import JobRunner

    painted: list[float] = []

    class Watched(FigureCard):
        def paintEvent(self, event: QPaintEvent) -> None:
            begun = time.perf_counter()
            super().paintEvent(event)
            painted.append((time.perf_counter() - begun) * 1000)

    jobs = JobRunner()
    figures = Figures(jobs, move_of=_move_of)
    window = QWidget()
    card = Watched(figures, window, size=size)
    card.show_figure(ExerciseId(EXERCISE), WorkingSide.RIGHT, "")
    card.resize(*size)
    window.resize(size[0] + 40, size[1] + 40)
    window.show()
    _turns_until(lambda: not jobs.running)
    begun = time.perf_counter()
    card.toggle()
    turns = _turns_until(lambda: figures.player.moving)
    ready = (time.perf_counter() - begun) * 1000
    painted.clear()
    ticks = _ticks(figures, card)
    apart = [(after.at - before.at) * 1000 for before, after in pairwise(ticks)]
    film = figures.film(card.film_wanted())
    jobs.wait()
    window.close()
    return {
        "frames": len(film.frames) if film is not None else 0,
        "ready": ready,
        "turns": turns,
        "apart": apart,
        "paint": painted,
        "rate": 1000 * len(apart) / sum(apart),
        "changed": _changes(ticks),
    }


def _changes(ticks: list[Tick]) -> float:
    """Different drawings a second, without the rests at start and end."""
    moving = [pair for pair in pairwise(ticks) if 0 < pair[1].progress < 1]
    seconds = sum(after.at - before.at for before, after in moving)
    return sum(before.frame != after.frame for before, after in moving) / seconds


def _turns_until(done: Callable[[], bool]) -> list[float]:
    """Let the window work until this holds; how long each turn of its loop took, in ms."""
    from PySide6.QtCore import QCoreApplication, QEventLoop

    taken: list[float] = []
    while not done():
        begun = time.perf_counter()
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        taken.append((time.perf_counter() - begun) * 1000)
        time.sleep(0.001)
    return taken


def _ticks(figures: Figures, card: FigureCard) -> list[Tick]:
    """The moments that the player shows for some seconds."""
    ticks: list[Tick] = []
    show = card.show_moment

    def shown(moment: Moment | None) -> None:
        if moment is not None:
            ticks.append(Tick(time.perf_counter(), moment.frame, moment.progress))
        show(moment)

    card.show_moment = shown  # type: ignore[method-assign]
    ends = time.perf_counter() + SECONDS
    _turns_until(lambda: time.perf_counter() > ends or not figures.player.moving)
    del card.show_moment
    return ticks


def _move_of(exercise: ExerciseId) -> Move | None:
    """The exercise's own move; one made of its start and end where it has none yet."""
    from planner.figures.figure import Move, joint_box
    from planner.figures.reading import drawn_figure, drawn_move

    own = drawn_move(exercise)
    figure = drawn_figure(exercise)
    if own is not None or figure is None:
        return own
    ends = (figure.phases[0].layers, figure.phases[-1].layers)
    frames = tuple(ends[number % 2] for number in range(_MADE_FRAMES))
    return Move(exercise, joint_box(tuple(one.box for one in figure.phases)), frames)


if __name__ == "__main__":
    sys.exit(main())
