"""Plays one figure at a time, a few rounds, and only while somebody looks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol

import shiboken6
from PySide6.QtCore import QElapsedTimer, QObject, Qt, QTimer, Slot

from ui.figures.timeline import Timeline, timeline

if TYPE_CHECKING:
    from ui.figures.figures import Figures
    from ui.figures.pictures import Film, Wanted

TICK_MS, CALM_MS = 16, 180


@dataclass(frozen=True, slots=True)
class Moment:
    """What a playing figure shows now: a frame of a film, `progress` from start 0 to end 1."""

    film: Film
    frame: int
    progress: float


class Screen(Protocol):
    """What a figure plays on."""

    def film_wanted(self) -> Wanted:
        """The film that fits it now."""
        ...

    def in_sight(self) -> bool:
        """Whether any of it can be seen."""
        ...

    def show_moment(self, moment: Moment | None) -> None:
        """Show a moment; None is the figure at rest."""
        ...


class Player(QObject):
    """Belongs to the figures of a window; its timer runs only while a figure moves."""

    def __init__(self, figures: Figures) -> None:
        super().__init__(figures)
        self._figures = figures
        self._screen: Screen | None = None
        self._wanted: Wanted | None = None
        self._film: Film | None = None
        self._course: Timeline | None = None
        self._clock = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._calm = QTimer(self, singleShot=True)
        self._calm.timeout.connect(self._begin)
        figures.drawn.connect(self._drawn)

    @property
    def screen(self) -> Screen | None:
        """Where a figure plays, or will as soon as its film is drawn."""
        return self._screen

    @property
    def moving(self) -> bool:
        """Whether a figure moves now."""
        return self._timer.isActive()

    def play(self, screen: Screen, *, at_once: bool = False) -> None:
        """Play here from the start; what played elsewhere stops.

        Whoever only passes on the way to another row is not answered, unless `at_once`.
        """
        self.stop()
        wanted = screen.film_wanted()
        if self._figures.lacks_film(wanted.exercise):
            return
        self._screen, self._wanted = screen, wanted
        if at_once:
            self._begin()
        else:
            self._calm.start(CALM_MS)

    def stop(self, screen: Screen | None = None) -> None:
        """Let it rest: this one, or whichever plays."""
        if self._screen is None or screen not in {None, self._screen}:
            return
        stopped, self._screen = self._screen, None
        self._timer.stop()
        self._calm.stop()
        self._film = self._course = self._wanted = None
        self._figures.drop_film()
        if _alive(stopped):
            stopped.show_moment(None)

    @Slot()
    def _begin(self) -> None:
        """Start the clock, once the film is there."""
        if self._wanted is None or self._film is not None:
            return
        self._film = self._figures.film(self._wanted)
        if self._film is not None:
            self._course = timeline(len(self._film.frames))
            self._clock.start()
            self._timer.start(TICK_MS)
            self._tick()

    @Slot(object)
    def _drawn(self, wanted: object) -> None:
        if self._wanted is None or wanted != self._wanted or self._film is not None:
            return
        if self._figures.lacks_film(self._wanted.exercise):
            self.stop()
        else:
            self._begin()

    @Slot()
    def _tick(self) -> None:
        screen, film, course = self._screen, self._film, self._course
        if screen is None or film is None or course is None:
            return
        progress = course.progress(self._clock.elapsed())
        if progress is None or not _alive(screen) or not screen.in_sight():
            self.stop()
            return
        frame = round(progress * (len(film.frames) - 1))
        screen.show_moment(Moment(film, frame, progress))


def _alive(screen: Screen) -> bool:
    return not isinstance(screen, QObject) or shiboken6.isValid(screen)
