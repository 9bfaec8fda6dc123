"""The side in words."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from planner.assessment.assessment import Assessment
from planner.errors import ContentError, HandoutError
from planner.exercises.exercise import Exercise
from planner.handout.sides import disagreement, require_agreement, row_words, side_words
from planner.handout.wording import wording
from planner.programs.edit import new_item
from planner.programs.program import Origin, ProgramItem
from planner.suggest.proposal import Reason
from planner.vocabulary import ExerciseId, FindingId, RuleId, Side, WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import seen

WORDS = wording("en")
ONE_SIDED = [exercise for exercise in catalogue().exercises if exercise.unilateral]
TWO_SIDED = [exercise for exercise in catalogue().exercises if not exercise.unilateral]
PELVIC_DROP = catalogue().exercise[ExerciseId("pelvic_drop")]


@pytest.mark.parametrize("exercise", ONE_SIDED, ids=lambda one: one.id)
def test_every_one_sided_exercise_has_its_words(exercise: Exercise) -> None:
    right = side_words(exercise, WorkingSide.RIGHT, WORDS)
    left = side_words(exercise, WorkingSide.LEFT, WORDS)
    both = side_words(exercise, WorkingSide.BOTH, WORDS)
    assert "RIGHT" in right
    assert not re.search("left", right, re.IGNORECASE)
    assert left == right.replace("RIGHT", "LEFT")
    assert both.startswith("Do both sides: ")
    assert not re.search(r"\b(left|right)\b", both, re.IGNORECASE)


@pytest.mark.parametrize("exercise", ONE_SIDED, ids=lambda one: one.id)
def test_every_one_sided_exercise_has_its_words_in_spanish(exercise: Exercise) -> None:
    spanish = wording("es")
    right = side_words(exercise, WorkingSide.RIGHT, spanish)
    left = side_words(exercise, WorkingSide.LEFT, spanish)
    both = side_words(exercise, WorkingSide.BOTH, spanish)
    assert re.search(r"\bDERECH[AO]\b", right)
    assert not re.search("izquierd", right, re.IGNORECASE)
    assert left == re.sub("DERECH([AO])", r"IZQUIERD\1", right)
    assert both.startswith("Haga los dos lados: ")
    assert not re.search("izquierd|derech", both, re.IGNORECASE)


def test_the_words_name_the_part_that_side_means() -> None:
    assert side_words(PELVIC_DROP, WorkingSide.RIGHT, WORDS) == "Stand on your RIGHT leg"
    top = catalogue().exercise[ExerciseId("sl_abduction_band")]
    assert side_words(top, WorkingSide.LEFT, WORDS) == "LEFT leg on top"
    plank = catalogue().exercise[ExerciseId("side_plank")]
    assert side_words(plank, WorkingSide.LEFT, WORDS) == "Lie on your LEFT side"


@pytest.mark.parametrize("exercise", TWO_SIDED, ids=lambda one: one.id)
def test_two_sided_exercises_refuse_one_side(exercise: Exercise) -> None:
    assert side_words(exercise, WorkingSide.BOTH, WORDS) in {"", "Both sides"}
    for side in (WorkingSide.LEFT, WorkingSide.RIGHT):
        with pytest.raises(HandoutError, match="has no left or right"):
            side_words(exercise, side, WORDS)


def test_no_words_no_paper() -> None:
    with pytest.raises(HandoutError, match="does not say which leg"):
        side_words(replace(PELVIC_DROP, side_means=None), WorkingSide.RIGHT, WORDS)
    with pytest.raises(ContentError, match="no words for the side of Pelvic drop"):
        side_words(replace(PELVIC_DROP, side_means="third leg"), WorkingSide.RIGHT, WORDS)


def test_no_phrase_is_left_over() -> None:
    assert set(WORDS.sides) == {exercise.side_means for exercise in ONE_SIDED}


def test_the_log_names_the_side_too() -> None:
    bridge = catalogue().exercise[ExerciseId("bridge")]
    assert row_words(PELVIC_DROP, WorkingSide.LEFT, 2, WORDS) == "2. Pelvic drop, LEFT"
    assert row_words(PELVIC_DROP, WorkingSide.BOTH, 2, WORDS) == "2. Pelvic drop, both sides"
    assert row_words(bridge, WorkingSide.BOTH, 1, WORDS) == "1. Bridge"


def _item(side: WorkingSide, *findings: str, origin: Origin = Origin.PROPOSED) -> ProgramItem:
    reasons = (Reason(RuleId("r"), tuple(FindingId(one) for one in findings), ()),)
    return replace(new_item(catalogue(), PELVIC_DROP, side), reasons=reasons, origin=origin)


SEEN = Assessment(
    (seen("weak_glute_med", Side.RIGHT), seen("pr_latex"), seen("hip_oa", Side.BILATERAL))
)


@pytest.mark.parametrize(
    ("item", "agrees"),
    [
        (_item(WorkingSide.RIGHT, "weak_glute_med"), True),
        (_item(WorkingSide.BOTH, "weak_glute_med"), True),
        (_item(WorkingSide.LEFT, "weak_glute_med"), False),
        (_item(WorkingSide.LEFT, "weak_glute_med", "hip_oa"), True),
        (_item(WorkingSide.LEFT, "pr_latex"), True),
        (_item(WorkingSide.LEFT, "knee_oa"), True),
        (_item(WorkingSide.LEFT), True),
    ],
)
def test_a_proposed_side_agrees_with_its_findings(item: ProgramItem, *, agrees: bool) -> None:
    assert (disagreement(item, SEEN, catalogue()) is None) is agrees
    if agrees:
        require_agreement(item, SEEN, catalogue())
        return
    with pytest.raises(HandoutError, match="Check the side"):
        require_agreement(item, SEEN, catalogue())


def test_a_therapist_may_choose_the_other_side() -> None:
    item = _item(WorkingSide.LEFT, "weak_glute_med", origin=Origin.THERAPIST)
    assert disagreement(item, SEEN, catalogue()) is not None
    require_agreement(item, SEEN, catalogue())


@pytest.mark.parametrize("exercise", catalogue().exercises, ids=lambda one: one.id)
def test_no_exercise_text_names_a_side_itself(exercise: Exercise) -> None:
    """A literal side in a text would contradict the label on every mirrored sheet."""
    patient = exercise.patient
    texts = (exercise.name, patient.start, *patient.steps, patient.feel, *patient.mistakes)
    said = " ".join(texts).replace("right in front", "")
    assert not re.search(r"\b(left|right)\b", said, re.IGNORECASE)
