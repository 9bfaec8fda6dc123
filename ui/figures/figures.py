"""The figures of a window: has them drawn off the GUI thread, keeps them, tells of new ones."""

from __future__ import annotations

import logging
from collections import OrderedDict
from functools import partial
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QSize, Signal

from planner.figures.palette import FigureStyle, SkinTone
from planner.figures.reading import drawn_figure, drawn_move
from ui.figures.drawing import draw_film, draw_picture
from ui.figures.kept import Kept
from ui.figures.pictures import Film, Picture, Wanted
from ui.figures.player import Player
from ui.jobs import Err, Ok
from ui.theme.metrics import uf
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from planner.vocabulary import ExerciseId, WorkingSide
    from ui.figures.drawing import FigureOf, MoveOf
    from ui.jobs import JobRunner

PICTURES_ROOM, FILMS_ROOM = 32_000_000, 48_000_000
WAITING = 48  # a list that was scrolled past asks again when it comes back
_LOG = logging.getLogger(__name__)
T = TypeVar("T", Picture, Film)


class Figures(QObject):
    """One for a window. `drawn` carries the Wanted that is ready, `restyled` asks to paint anew."""

    drawn = Signal(object)
    restyled = Signal()

    def __init__(
        self,
        jobs: JobRunner,
        parent: QObject | None = None,
        *,
        figure_of: FigureOf = drawn_figure,
        move_of: MoveOf = drawn_move,
    ) -> None:
        super().__init__(parent)
        self._jobs, self._figure_of, self._move_of = jobs, figure_of, move_of
        self._tone = SkinTone.MEDIUM
        self._pictures: Kept[Wanted, Picture] = Kept(PICTURES_ROOM)
        self._films: Kept[Wanted, Film] = Kept(FILMS_ROOM)
        self._none: set[tuple[ExerciseId, bool]] = set()  # (exercise, whether its film)
        self._waiting: OrderedDict[Wanted, None] = OrderedDict()
        self._film_wish: Wanted | None = None
        self._working: tuple[Wanted, bool] | None = None
        self._dropped = Event()
        self.player = Player(self)

    # --- the look --------------------------------------------------------------------------

    @property
    def tone(self) -> SkinTone:
        """The skin of all figures now."""
        return self._tone

    def set_tone(self, tone: SkinTone) -> None:
        """Draw all figures with this skin from now on."""
        if tone is not self._tone:
            self._tone = tone
            self.restyled.emit()

    def wanted(
        self,
        exercise: ExerciseId,
        side: WorkingSide,
        size: QSize,
        ratio: float,
        *,
        still: bool = False,
    ) -> Wanted:
        """The picture of an exercise for a slot of `size` px, in the look that holds now."""
        look = FigureStyle.DARK if current_tokens().dark else FigureStyle.COLOUR
        width, height = round(size.width() * ratio), round(size.height() * ratio)
        return Wanted(
            exercise,
            side,
            max(1, width),
            max(1, height),
            ratio,
            uf(None, 1),
            look,
            self._tone,
            still,
        )

    # --- asking ----------------------------------------------------------------------------

    def picture(self, wanted: Wanted) -> Picture | None:
        """The picture if it is there; if not it is drawn, and `drawn` tells."""
        found = self._pictures.get(wanted)
        begun = self._working == (wanted, False)
        if found is None and not begun and (wanted.exercise, False) not in self._none:
            self._waiting[wanted] = None
            self._waiting.move_to_end(wanted)
            if len(self._waiting) > WAITING:
                self._waiting.popitem(last=False)
            self._work()
        return found

    def film(self, wanted: Wanted) -> Film | None:
        """The film if it is there; if not it is drawn before any picture, and `drawn` tells."""
        found = self._films.get(wanted)
        if found is None and not self.lacks_film(wanted.exercise):
            if self._working != (wanted, True) or self._dropped.is_set():
                self._film_wish = wanted
                self._dropped.set()  # of another film, if one is being drawn
            self._work()
        return found

    def lacks_film(self, exercise: ExerciseId) -> bool:
        """Whether it is known that this exercise has no film."""
        return (exercise, True) in self._none

    def drop_film(self) -> None:
        """Nobody waits for the film any more."""
        self._film_wish = None
        self._dropped.set()

    # --- drawing ---------------------------------------------------------------------------

    def _work(self) -> None:
        """Draw one thing at a time: saving and printing share the pool."""
        if self._working is not None:
            return
        if self._film_wish is not None:
            wanted, self._film_wish = self._film_wish, None
            self._working = (wanted, True)
            self._dropped = Event()
            film = partial(draw_film, wanted, self._figure_of, self._move_of, self._dropped)
            self._jobs.run(film, self._film_done)
        elif self._waiting:
            wanted, _ = self._waiting.popitem()  # what was asked for last is in sight
            self._working = (wanted, False)
            self._jobs.run(partial(draw_picture, wanted, self._figure_of), self._picture_done)

    def _picture_done(self, outcome: Ok[Picture | None] | Err) -> None:
        wanted = self._finished()
        picture = _value(outcome)
        if picture is None:
            self._none.add((wanted.exercise, False))
        else:
            self._pictures.put(wanted, picture)
            self._waiting.pop(wanted, None)
        self._tell(wanted)

    def _film_done(self, outcome: Ok[Film | None] | Err) -> None:
        wanted = self._finished()
        film = _value(outcome)
        if film is not None:
            self._films.put(wanted, film)
        elif not self._dropped.is_set():
            self._none.add((wanted.exercise, True))
        self._tell(wanted)

    def _finished(self) -> Wanted:
        assert self._working is not None  # noqa: S101 - an outcome comes only of what was begun
        wanted, _film = self._working
        self._working = None
        return wanted

    def _tell(self, wanted: Wanted) -> None:
        self._work()
        self.drawn.emit(wanted)


def _value(outcome: Ok[T | None] | Err) -> T | None:
    if isinstance(outcome, Err):
        _LOG.warning("A figure could not be drawn: %s", outcome.error.message)
        return None
    return outcome.value
