"""What the assessment says, and whether a condition holds on it."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import FindingKind, Measure
from planner.suggest.catalogue import Catalogue
from planner.suggest.conditions import (
    ANY_SYMPTOM,
    Aged,
    AllOf,
    Always,
    AnyOf,
    Compared,
    Comparison,
    Condition,
    NoneOf,
    Present,
)
from planner.vocabulary import FindingId, Side, WorkingSide

PAIN = "nprs"
_BOTH = Side.NONE.affected
_COMPARE: Mapping[Comparison, Callable[[float, float], bool]] = {
    Comparison.EQUAL: operator.eq,
    Comparison.AT_LEAST: operator.ge,
    Comparison.AT_MOST: operator.le,
    Comparison.ABOVE: operator.gt,
    Comparison.BELOW: operator.lt,
}
Findings = tuple[FindingId, ...]


@dataclass(frozen=True, slots=True)
class Evidence:
    """The positive findings in the catalogue's order, the symptoms among them, and the age."""

    positive: Mapping[FindingId, ObservedFinding]
    symptoms: Findings
    age: int | None

    def affected(self, findings: Iterable[FindingId]) -> frozenset[WorkingSide]:
        """The sides these findings affect; without findings, both."""
        sides: frozenset[WorkingSide] = frozenset()
        for finding in findings:
            sides |= self.positive[finding].side.affected
        return sides or _BOTH

    def named_sides(self, findings: Iterable[FindingId]) -> frozenset[WorkingSide]:
        """The sides these findings name; findings without a side name none."""
        sides: frozenset[WorkingSide] = frozenset()
        for finding in findings:
            side = self.positive[finding].side
            if side is not Side.NONE:
                sides |= side.affected
        return sides

    @property
    def worst_pain(self) -> float:
        """The highest pain (NPRS 0-10) of any symptom; 0 where none was rated."""
        rated = (self.positive[finding].values.get(PAIN) for finding in self.symptoms)
        return max((value for value in rated if isinstance(value, int | float)), default=0)

    def may_meet(self, needed: frozenset[FindingId] | None) -> bool:
        """Whether a condition that needs one of these findings can hold at all."""
        return needed is None or not needed.isdisjoint(self.positive)


def weigh(assessment: Assessment, catalogue: Catalogue) -> Evidence:
    """Sort out what counts. Findings the catalogue does not know are left out."""
    known = catalogue.finding
    seen = {
        observed.finding: observed
        for observed in assessment.findings
        if observed.finding in known and observed.is_positive(known[observed.finding])
    }
    place = catalogue.finding_place
    ordered = {finding: seen[finding] for finding in sorted(seen, key=place.__getitem__)}
    symptoms = tuple(one for one in ordered if known[one].kind is FindingKind.SYMPTOM)
    return Evidence(ordered, symptoms, assessment.age)


def triggers(condition: Condition, evidence: Evidence) -> Findings | None:
    """The findings that make the condition hold; () where it needs none, None where it fails."""
    match condition:
        case Present(finding):
            return (finding,) if finding in evidence.positive else None
        case AnyOf(conditions):
            return _any(conditions, evidence)
        case AllOf(conditions):
            return _all(conditions, evidence)
        case NoneOf(conditions):
            return () if _any(conditions, evidence) is None else None
        case Compared():
            return _compared(condition, evidence)
        case Aged(op, value):
            holds = evidence.age is not None and _COMPARE[op](evidence.age, value)
            return () if holds else None
        case Always():
            return ()


def needs(condition: Condition) -> frozenset[FindingId] | None:
    """Findings without any of which the condition cannot hold; None where it can hold without.

    A quick test that spares most rules: `triggers` alone decides.
    """
    match condition:
        case Present(finding):
            return frozenset({finding})
        case Compared(finding) if finding != ANY_SYMPTOM:
            return frozenset({finding})
        case AnyOf(conditions):
            parts = [needs(one) for one in conditions]
            known = [part for part in parts if part is not None]
            return frozenset().union(*known) if len(known) == len(parts) else None
        case _:
            return None


def _any(conditions: tuple[Condition, ...], evidence: Evidence) -> Findings | None:
    held = [found for one in conditions if (found := triggers(one, evidence)) is not None]
    return _merged(held) if held else None


def _all(conditions: tuple[Condition, ...], evidence: Evidence) -> Findings | None:
    held = [triggers(one, evidence) for one in conditions]
    met = [found for found in held if found is not None]
    return _merged(met) if len(met) == len(held) else None


def _merged(parts: Iterable[Findings]) -> Findings:
    return tuple(dict.fromkeys(finding for part in parts for finding in part))


def _compared(condition: Compared, evidence: Evidence) -> Findings | None:
    if condition.finding == ANY_SYMPTOM:
        met = tuple(
            finding
            for finding in evidence.symptoms
            if _holds(condition, evidence.positive[finding].values.get(PAIN))
        )
        return met or None
    observed = evidence.positive.get(condition.finding)
    if observed is None:
        return None
    met_one = any(_holds(condition, value) for value in observed.values.values())
    return (condition.finding,) if met_one else None


def _holds(condition: Compared, value: Measure | None) -> bool:
    if isinstance(condition.value, str):
        return condition.op is Comparison.EQUAL and value == condition.value
    if not isinstance(value, int | float):
        return False
    return _COMPARE[condition.op](value, condition.value)
