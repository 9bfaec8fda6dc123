"""The side in words: what the printed word names, taken from the exercise's `side_means`."""

from __future__ import annotations

from planner.assessment.assessment import Assessment
from planner.errors import ContentError, HandoutError
from planner.exercises.exercise import Exercise
from planner.handout.wording import Wording
from planner.programs.program import Origin, ProgramItem
from planner.sentences import sentence
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import Side, WorkingSide


def side_words(exercise: Exercise, side: WorkingSide, words: Wording) -> str:
    """The side as printed beside the name, such as `RIGHT leg on top`; empty where none applies.

    Raises HandoutError where side and exercise disagree, ContentError where the words are missing.
    """
    if not exercise.unilateral:
        if side is not WorkingSide.BOTH:
            raise HandoutError(
                sentence(
                    "{exercise} has no left or right: set its side to both.", exercise=exercise.name
                )
            )
        return "" if exercise.position in words.positions_without_side else words.no_side
    if not exercise.side_means:
        raise HandoutError(
            sentence(
                "{exercise} does not say which leg its side means, so it cannot be printed.",
                exercise=exercise.name,
            )
        )
    phrase = words.sides.get(exercise.side_means)
    if phrase is None:
        raise ContentError(
            sentence("The sheet has no words for the side of {exercise}.", exercise=exercise.name)
        )
    return phrase.of(side)


def side_name(side: WorkingSide, words: Wording) -> str:
    """The side alone, in capitals where it is one side."""
    return str(getattr(words.side_words, side.value))


def row_words(exercise: Exercise, side: WorkingSide, number: int, words: Wording) -> str:
    """The exercise's line in the weekly log."""
    name = words.told(exercise.name, exercise.id)
    if not exercise.unilateral:
        return words.log_row.format(number=number, name=name)
    return words.log_row_side.format(number=number, name=name, side=side_name(side, words))


def disagreement(item: ProgramItem, assessment: Assessment, catalogue: Catalogue) -> str | None:
    """A sentence where an exercise is on the other side than every finding it is there for.

    Nothing is said of exercises without a side, or where no reason has a side.
    """
    if not catalogue.exercise[item.exercise].unilateral:
        return None
    seen = (assessment.observed(finding) for reason in item.reasons for finding in reason.findings)
    sides = [found.side for found in seen if found is not None and found.side is not Side.NONE]
    if not sides or any(item.side.sides & side.affected for side in sides):
        return None
    name = catalogue.exercise[item.exercise].name
    if item.side is WorkingSide.LEFT:
        return sentence(
            "{exercise} is set to the left side, but its findings are on the other side.",
            exercise=name,
        )
    return sentence(
        "{exercise} is set to the right side, but its findings are on the other side.",
        exercise=name,
    )


def require_agreement(item: ProgramItem, assessment: Assessment, catalogue: Catalogue) -> None:
    """Raises HandoutError for a proposed exercise on the wrong side; a therapist may choose it."""
    problem = disagreement(item, assessment, catalogue)
    if problem is not None and item.origin is Origin.PROPOSED:
        raise HandoutError(sentence("{problem} Check the side before printing.", problem=problem))
