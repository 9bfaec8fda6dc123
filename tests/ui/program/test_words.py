"""How sides, findings and sources read."""

from __future__ import annotations

import pytest

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Measure
from planner.suggest.catalogue import Catalogue
from planner.suggest.rules import StopEffect
from planner.vocabulary import ExerciseId, FindingId, Side, WorkingSide
from ui.program.words import (
    finding_words,
    position_words,
    sentences,
    short_name,
    source_words,
    value_words,
    working_words,
)


def test_every_one_sided_exercise_says_its_side_in_words(catalogue: Catalogue) -> None:
    one_sided = [exercise for exercise in catalogue.exercises if exercise.unilateral]
    assert len(one_sided) > 50
    for exercise in one_sided:
        left = working_words(exercise, WorkingSide.LEFT)
        right = working_words(exercise, WorkingSide.RIGHT)
        assert "left" in left.split()
        assert "right" not in left.split()
        assert "right" in right.split()
        assert "left" not in right.split()
        assert "both sides" in working_words(exercise, WorkingSide.BOTH)


def test_an_exercise_for_both_sides_says_so(catalogue: Catalogue) -> None:
    bridge = catalogue.exercise[ExerciseId("bridge")]
    assert working_words(bridge, WorkingSide.BOTH) == "both sides together"


@pytest.mark.parametrize(
    ("finding", "values", "seen", "spoken"),
    [
        ("knee_pain_medial", {"nprs": 4}, "4/10", "4 out of 10"),
        ("weak_glute_med", {"mmt": "4-"}, "4−", "MMT 4 minus"),
        ("weak_glute_med", {"mmt": "4+"}, "4+", "MMT 4 plus"),
        ("slsq_pelvic_drop", {"yes_no": "yes"}, "", ""),
        ("slsq_pelvic_drop", {}, "", ""),
    ],
)
def test_values_read_on_their_scale(
    catalogue: Catalogue, finding: str, values: dict[str, Measure], seen: str, spoken: str
) -> None:
    definition = catalogue.finding[FindingId(finding)]
    observed = ObservedFinding(definition.id, Side.RIGHT, values=values)
    assert value_words(definition, observed) == seen
    assert finding_words(definition, observed) == ", ".join(
        part for part in (definition.name, "right", spoken) if part
    )


def test_a_short_name_drops_brackets_and_the_name_of_the_test(catalogue: Catalogue) -> None:
    names = {one.id: short_name(one) for one in catalogue.findings}
    assert names[FindingId("weak_glute_med")] == "Weak hip abductors"
    assert names[FindingId("slsq_knee_in")] == "Knee turns in"
    assert all(name and "(" not in name for name in names.values())


def test_no_stop_message_loses_a_word_when_it_is_cut(catalogue: Catalogue) -> None:
    stops = [rule.then for rule in catalogue.rules if isinstance(rule.then, StopEffect)]
    assert len(stops) == 19
    for stop in stops:
        parts = sentences(stop.message)
        assert " ".join(parts) == stop.message
        assert all(part.endswith((".", "!", "?")) for part in parts)


def test_a_source_with_a_doi_or_pmid_shows_it(catalogue: Catalogue) -> None:
    for source in catalogue.sources:
        told = source_words(source)
        assert source.doi is None or source.doi in told
        assert source.doi or source.pmid is None or source.pmid in told
        assert "http" not in told


def test_every_position_of_the_content_has_words(catalogue: Catalogue) -> None:
    for exercise in catalogue.exercises:
        assert "_" not in position_words(exercise.position)
