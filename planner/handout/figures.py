"""The figure of an exercise on the sheet: mirrored for its side, with its words."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import lru_cache

from planner.errors import HandoutError
from planner.exercises.exercise import Exercise
from planner.figures.reading import drawn_figure
from planner.figures.side import bears_letter, shown_mirrored
from planner.handout.snapshot import SheetExercise, SheetFigure
from planner.handout.wording import Wording, ended
from planner.sentences import sentence
from planner.vocabulary import ExerciseId, WorkingSide

_log = logging.getLogger(__name__)


def with_figure(sheet: SheetExercise, exercise: Exercise, words: Wording) -> SheetExercise:
    """The exercise with its figure on its working side; as it is where none is drawn.

    Raises HandoutError when the figure cannot show that side, ContentError when it cannot be read.
    """
    figure = drawn_figure(exercise.id)
    if figure is None:
        tell_missing(exercise.id)
        return sheet
    side = sheet.working_side
    drawn = replace(
        sheet,
        figure=SheetFigure(
            figure=figure,
            mirrored=shown_mirrored(figure.side, side),
            letter=_letter(side, words) if bears_letter(figure.side, side) else "",
            captions=tuple(words.figure.captions[phase.name] for phase in figure.phases),
            alt=_alt(sheet, exercise, words),
        ),
    )
    require_shown_side(drawn)
    return drawn


def require_shown_side(sheet: SheetExercise) -> None:
    """Raises HandoutError where the figure does not show the side that the words name."""
    figure, side = sheet.figure, sheet.working_side
    if figure is None or side is WorkingSide.BOTH:
        return
    if figure.side is not side or not figure.letter:
        raise HandoutError(
            sentence(
                "The picture of {exercise} does not show the side that its words name. "
                "Set its side to both, or take it out before printing.",
                exercise=sheet.name,
            )
        )


@lru_cache(maxsize=1024)
def tell_missing(exercise: ExerciseId) -> None:
    """Say once that an exercise has no figure: a clinic's own never has."""
    _log.info("no figure is drawn for %s", exercise)


def _letter(side: WorkingSide, words: Wording) -> str:
    return words.figure.left if side is WorkingSide.LEFT else words.figure.right


def _alt(sheet: SheetExercise, exercise: Exercise, words: Wording) -> str:
    """Position, side, start and first step; the side without the capitals that mark it on paper."""
    said = " ".join(
        word.lower() if len(word) > 1 and word.isupper() else word for word in sheet.side.split()
    )
    alt = words.figure.alt.format(
        position=words.figure.positions.get(exercise.position, ""),
        side=ended(said),
        start=sheet.start,
        step="".join(sheet.steps[:1]),
    )
    return " ".join(alt.split())


def _calm(word: str) -> str:
    return word.lower() if len(word) > 1 and word.isupper() else word
