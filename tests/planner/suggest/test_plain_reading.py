"""The engine works on sets made ready beforehand; here the rules are read plainly, one by one."""

from __future__ import annotations

import operator
from collections.abc import Mapping

from hypothesis import given
from hypothesis import strategies as st

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Finding, Measure
from planner.exercises.exercise import Exercise, LiesOn
from planner.suggest.conditions import (
    ANY_SYMPTOM,
    Aged,
    AllOf,
    Always,
    AnyOf,
    Compared,
    Condition,
    NoneOf,
    Present,
)
from planner.suggest.engine import propose
from planner.suggest.rules import ExcludeEffect, ExcludeEntry, LimitEffect, SuggestEffect
from planner.vocabulary import EquipmentId, ExerciseId, FindingId, Side, WorkingSide
from tests.helpers.content import catalogue

CONTENT = catalogue()
COMPARE = {
    "=": operator.eq,
    ">=": operator.ge,
    "<=": operator.le,
    ">": operator.gt,
    "<": operator.lt,
}
SIDES = (WorkingSide.LEFT, WorkingSide.RIGHT)
Seen = Mapping[FindingId, ObservedFinding]


@st.composite
def observed(draw: st.DrawFn, definition: Finding) -> ObservedFinding:
    scale = draw(st.sampled_from(definition.scales))
    number = st.integers(int(scale.minimum or 0), int(scale.maximum or 100))
    read: Measure = draw(st.sampled_from(scale.options)) if scale.options else draw(number)
    values = {scale.type: read} if draw(st.booleans()) else {}
    return ObservedFinding(definition.id, draw(st.sampled_from(definition.sides)), values)


@st.composite
def assessments(draw: st.DrawFn) -> Assessment:
    chosen = draw(
        st.lists(st.sampled_from(CONTENT.findings), max_size=8, unique_by=lambda one: one.id)
    )
    return Assessment(
        findings=tuple(draw(observed(one)) for one in chosen),
        confirmed=draw(st.frozensets(st.sampled_from([q.id for q in CONTENT.questions]))),
        equipment=draw(
            st.none()
            | st.frozensets(st.sampled_from([EquipmentId(one.id) for one in CONTENT.equipment]))
        ),
        age=draw(st.none() | st.integers(8, 99)),
    )


def found(condition: Condition, seen: Seen, age: int | None) -> set[FindingId] | None:
    """The findings by which it holds; None where it does not."""
    match condition:
        case Always():
            return set()
        case Present(finding):
            return {finding} if finding in seen else None
        case Compared(finding, op, value):
            symptoms = [f for f in seen if CONTENT.finding[f].kind == "symptom"]
            looked = symptoms if finding == ANY_SYMPTOM else [finding]
            kinds = ["nprs"] if finding == ANY_SYMPTOM else None
            met = {
                one
                for one in looked
                for kind, read in (seen[one].values if one in seen else {}).items()
                if (kinds is None or kind in kinds)
                and isinstance(read, str) == isinstance(value, str)
                and COMPARE[op](read, value)
            }
            return met or None
        case Aged(op, value):
            return set() if age is not None and COMPARE[op](age, value) else None
        case AnyOf(conditions):
            held = [one for c in conditions if (one := found(c, seen, age)) is not None]
            return set().union(*held) if held else None
        case AllOf(conditions):
            all_held = [found(c, seen, age) for c in conditions]
            return None if None in all_held else set().union(*(one or () for one in all_held))
        case NoneOf(conditions):
            return None if any(found(c, seen, age) is not None for c in conditions) else set()


def takes_out(
    entry: ExcludeEntry, exercise: Exercise, side: WorkingSide, affected: frozenset[WorkingSide]
) -> bool:
    if entry.resolves_to_affected:
        lying = {LiesOn.NONE: None, LiesOn.WORKING: side, LiesOn.OPPOSITE: side.other}
        touched = lying[exercise.lies_on] in affected
    else:
        value = getattr(exercise, entry.field)
        values = value if isinstance(value, tuple) else (value,)
        least = entry.at_least
        touched = value >= least if least is not None else bool({*values} & {*entry.one_of})
    return touched and (not entry.affected_side_only or not exercise.unilateral or side in affected)


def held_back(exercise: Exercise, side: WorkingSide, assessment: Assessment, seen: Seen) -> bool:
    if {*exercise.contraindicated_with} & {*seen}:
        return True
    home = assessment.equipment
    if home is not None and any(not home & {*group} for group in exercise.equipment_ids):
        return any(
            isinstance(rule.then, LimitEffect) and rule.then.exclude_if_equipment_missing
            for rule in CONTENT.rules
        )
    for rule in CONTENT.rules:
        by = found(rule.when, seen, assessment.age)
        if not isinstance(rule.then, ExcludeEffect) or by is None:
            continue
        affected = frozenset().union(*(seen[f].side.affected for f in by))
        for entry in rule.then.entries:
            asked = entry.question not in assessment.confirmed
            if asked and takes_out(entry, exercise, side, affected or Side.NONE.affected):
                return True
    return False


@given(assessments())
def test_what_is_held_back_and_what_is_suggested(assessment: Assessment) -> None:
    proposal = propose(assessment, CONTENT)
    seen = {
        one.finding: one
        for one in assessment.findings
        if one.is_positive(CONTENT.finding[one.finding])
    }
    held = {
        (one.id, side)
        for one in CONTENT.exercises
        for side in SIDES
        if held_back(one, side, assessment, seen)
    }
    assert {(e.exercise, side) for e in proposal.excluded for side in e.side.sides} == held
    if proposal.stopped:
        return
    wanted: dict[ExerciseId, set[FindingId]] = {}
    for rule in CONTENT.rules:
        by = found(rule.when, seen, assessment.age)
        if by is not None and isinstance(rule.then, SuggestEffect):
            for exercise in CONTENT.exercises:
                if suits(rule.then, exercise):
                    wanted.setdefault(exercise.id, set()).update(by)
    sides = {one.exercise: one.side.sides for one in proposal.suggested}
    for exercise in CONTENT.exercises:
        free = {side for side in SIDES if (exercise.id, side) not in held}
        if exercise.id not in wanted:
            expected: set[WorkingSide] = set()
        elif exercise.unilateral:
            named = [seen[f].side for f in wanted[exercise.id] if seen[f].side is not Side.NONE]
            expected = free & frozenset().union(*(s.affected for s in named or [Side.NONE]))
        else:
            expected = free if len(free) == len(SIDES) else set()
        assert sides.get(exercise.id, frozenset()) == expected


def suits(effect: SuggestEffect, exercise: Exercise) -> bool:
    ladders = {one.id for one in CONTENT.ladders if one.rung_of(exercise.id) is not None}
    return (
        exercise.id in effect.exercises
        or bool(ladders & {*effect.ladders})
        or bool({*exercise.classes} & {one.exercise_class for one in effect.classes})
    )
