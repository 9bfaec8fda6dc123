"""What a figure shows, in words, for those who hear it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from planner.figures.palette import SkinTone
from planner.vocabulary import WorkingSide
from ui.language import translate
from ui.widgets.words import side_words

if TYPE_CHECKING:
    from planner.exercises.exercise import Exercise


def figure_words(exercise: Exercise, side: WorkingSide) -> str:
    """Start, movement and side: "Figure: Lie on your side. Lift your top knee. Side: right.".

    Start and movement are content, in the content's language.
    """
    told = exercise.patient
    movement = " ".join(told.steps)
    if not exercise.unilateral:
        return translate(
            "figures", "Figure: {start} {movement}", start=told.start, movement=movement
        )
    return translate(
        "figures",
        "Figure: {start} {movement} Side: {side}.",
        start=told.start,
        movement=movement,
        side=side_words(side),
    )


def tone_words(tone: SkinTone) -> str:
    """A skin of the figures in a word."""
    return {
        SkinTone.LIGHT: translate("figures", "Light"),
        SkinTone.FAIR: translate("figures", "Fair"),
        SkinTone.MEDIUM: translate("figures", "Medium"),
        SkinTone.BROWN: translate("figures", "Brown"),
        SkinTone.DEEP: translate("figures", "Deep"),
    }[tone]
