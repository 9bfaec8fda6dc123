"""Recorded means present, unless its values say otherwise and none speaks for it."""

from __future__ import annotations

from collections.abc import Mapping

import pytest

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Measure
from planner.vocabulary import FindingId, QuestionId, Side
from tests.helpers.content import catalogue

CONTENT = catalogue()
PRESENT: list[tuple[str, Mapping[str, Measure]]] = [
    ("weak_glute_med", {}),
    ("weak_glute_med", {"mmt": "4+"}),
    ("knee_pain_medial", {"nprs": 1}),
    ("trigger_points", {"yes_no": "not tested", "nprs": 6}),
    ("trigger_points", {"yes_no": "yes", "nprs": 0}),
    ("stepdown_poor", {"score": 2}),
    ("low_self_efficacy", {"score": 6}),
    ("rf_dvt", {"yes_no": "yes"}),
]
ABSENT: list[tuple[str, Mapping[str, Measure]]] = [
    ("weak_glute_med", {"mmt": "5"}),
    ("weak_glute_med", {"mmt": "5", "hhd": 220}),
    ("knee_pain_medial", {"nprs": 0}),
    ("trigger_points", {"yes_no": "no", "nprs": 0}),
    ("stepdown_poor", {"score": 1}),
    ("low_self_efficacy", {"score": 7}),
    ("slsq_quality_poor", {"grade3": "good"}),
    ("rf_dvt", {"yes_no": "no"}),
    ("rf_dvt", {"yes_no": "not tested"}),
]
BOTH = [(*one, True) for one in PRESENT] + [(*one, False) for one in ABSENT]


@pytest.mark.parametrize(("name", "values", "present"), BOTH)
def test_values_decide(name: str, values: Mapping[str, Measure], present: bool) -> None:
    definition = CONTENT.finding[FindingId(name)]
    assert ObservedFinding(definition.id, Side.NONE, values).is_positive(definition) is present


def test_the_therapist_overrules_a_value() -> None:
    definition = CONTENT.finding[FindingId("weak_glute_med")]
    seen = ObservedFinding(definition.id, Side.LEFT, {"mmt": "5"}, positive=True)
    assert seen.is_positive(definition)


def test_recording_again_keeps_the_place() -> None:
    first, second = FindingId("weak_glute_med"), FindingId("tight_calf")
    now = Assessment().with_finding(ObservedFinding(first, Side.LEFT))
    now = now.with_finding(ObservedFinding(second, Side.LEFT))
    now = now.with_finding(ObservedFinding(first, Side.RIGHT))
    assert [(one.finding, one.side) for one in now.findings] == [
        (first, Side.RIGHT),
        (second, Side.LEFT),
    ]
    assert now.without_finding(first).observed(first) is None


def test_an_answer_can_be_turned_and_taken_back() -> None:
    question = QuestionId("union_confirmed")
    yes = Assessment().answered(question, confirmed=True)
    no = yes.answered(question, confirmed=False)
    assert question in yes.confirmed
    assert question not in yes.declined
    assert question in no.declined
    assert question not in no.confirmed
    assert no.answered(question, confirmed=None) == Assessment()
