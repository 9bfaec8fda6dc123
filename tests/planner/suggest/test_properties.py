"""What must hold for every assessment, tried on many."""

from __future__ import annotations

import dataclasses
import random

from hypothesis import given
from hypothesis import strategies as st

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Finding, FindingKind, Measure, Scale
from planner.suggest.engine import propose
from planner.suggest.proposal import Proposal
from planner.vocabulary import EquipmentId, WorkingSide
from tests.helpers.content import catalogue

CONTENT = catalogue()
FLAGS = [one for one in CONTENT.findings if one.kind is FindingKind.RED_FLAG]
PRECAUTIONS = [one for one in CONTENT.findings if one.kind is FindingKind.PRECAUTION]
OTHERS = [one for one in CONTENT.findings if one not in FLAGS]


def value_on(scale: Scale) -> st.SearchStrategy[Measure]:
    if scale.options:
        return st.sampled_from(scale.options)
    low, high = scale.minimum or 0, scale.maximum or 100
    return st.integers(int(low), int(high))


@st.composite
def observed(draw: st.DrawFn, definition: Finding) -> ObservedFinding:
    scale = draw(st.sampled_from(definition.scales))
    values = draw(st.one_of(st.just({}), value_on(scale).map(lambda one: {scale.type: one})))
    return ObservedFinding(definition.id, draw(st.sampled_from(definition.sides)), values)


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    chosen = draw(st.lists(st.sampled_from(OTHERS), max_size=7, unique_by=lambda one: one.id))
    equipment = draw(
        st.none()
        | st.frozensets(st.sampled_from([EquipmentId(one.id) for one in CONTENT.equipment]))
    )
    confirmed = draw(
        st.frozensets(st.sampled_from([one.id for one in CONTENT.questions]), max_size=8)
    )
    return Assessment(
        findings=tuple(draw(observed(one)) for one in chosen),
        confirmed=confirmed,
        equipment=equipment,
        age=draw(st.none() | st.integers(8, 99)),
        max_exercises=draw(st.none() | st.integers(1, 6)),
    )


def out(proposal: Proposal) -> set[tuple[str, WorkingSide]]:
    return {(e.exercise, side) for e in proposal.excluded for side in e.side.sides}


@given(assessments())
def test_no_excluded_exercise_is_ever_in_a_program(assessment: Assessment) -> None:
    proposal = propose(assessment, CONTENT)
    held = out(proposal)
    offered = [(one.exercise, one.side) for one in proposal.program]
    offered += [(one.exercise, one.side) for one in proposal.suggested]
    for exercise, sides in offered:
        assert not {(exercise, side) for side in sides.sides} & held


@given(assessments(), st.sampled_from(PRECAUTIONS), st.data())
def test_a_precaution_never_brings_an_excluded_exercise_back(
    assessment: Assessment, precaution: Finding, data: st.DataObject
) -> None:
    if assessment.observed(precaution.id) is not None:
        assessment = assessment.without_finding(precaution.id)
    seen = ObservedFinding(precaution.id, data.draw(st.sampled_from(precaution.sides)))
    before = out(propose(assessment, CONTENT))
    after = out(propose(assessment.with_finding(seen), CONTENT))
    assert before <= after


@given(assessments())
def test_mirrored_sides_mirror_the_result(assessment: Assessment) -> None:
    mirrored = dataclasses.replace(
        assessment,
        findings=tuple(
            dataclasses.replace(one, side=one.side.mirrored) for one in assessment.findings
        ),
    )
    here, there = propose(assessment, CONTENT), propose(mirrored, CONTENT)
    assert [(one.exercise, one.side.other) for one in here.program] == [
        (one.exercise, one.side) for one in there.program
    ]
    assert [(one.exercise, one.side.other) for one in here.suggested] == [
        (one.exercise, one.side) for one in there.suggested
    ]
    assert {(exercise, side.other) for exercise, side in out(here)} == out(there)


@given(assessments(), st.randoms(use_true_random=False))
def test_the_order_of_input_never_matters(assessment: Assessment, chance: random.Random) -> None:
    shuffled = list(assessment.findings)
    chance.shuffle(shuffled)
    other = dataclasses.replace(assessment, findings=tuple(shuffled))
    assert propose(other, CONTENT) == propose(assessment, CONTENT)


@given(assessments(), st.sampled_from(FLAGS))
def test_a_stop_always_wins(assessment: Assessment, flag: Finding) -> None:
    flagged = assessment.with_finding(ObservedFinding(flag.id, flag.sides[0]))
    proposal = propose(flagged, CONTENT)
    assert flag.id in {stop.finding for stop in proposal.stops}
    assert not proposal.program
    assert not proposal.suggested


@given(assessments())
def test_a_draft_is_small_and_climbs_no_ladder_twice(assessment: Assessment) -> None:
    proposal = propose(assessment, CONTENT)
    most = min(4, assessment.max_exercises or 4)
    if assessment.age is not None and assessment.age >= 65:
        most = min(most, 3)
    assert len(proposal.program) <= most
    ladders = [
        ladder.id for one in proposal.program for ladder in CONTENT.ladders_of.get(one.exercise, ())
    ]
    assert len(ladders) == len(set(ladders))
    assert all(one.reasons and one.advance_when and one.step_back_when for one in proposal.program)


@given(assessments())
def test_every_exercise_of_a_draft_can_be_done_with_what_is_at_home(assessment: Assessment) -> None:
    if assessment.equipment is None:
        return
    for one in propose(assessment, CONTENT).program:
        for group in CONTENT.exercise[one.exercise].equipment_ids:
            assert assessment.equipment & set(group)


@given(assessments())
def test_each_condition_is_asked_once(assessment: Assessment) -> None:
    asked = [ask.id for ask in propose(assessment, CONTENT).asks]
    assert len(asked) == len(set(asked))
    assert not set(asked) & assessment.confirmed
