"""Conditions made ready once: whether one holds on the evidence, and by which findings."""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from planner.assessment.finding import Measure
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
from planner.suggest.evidence import PAIN, Evidence, Findings
from planner.vocabulary import FindingId

Test = Callable[[Evidence], Findings | None]
"""Gives the findings that make it hold; () where it needs none, None where it fails."""

_COMPARE: Mapping[Comparison, Callable[[float, float], bool]] = {
    Comparison.EQUAL: operator.eq,
    Comparison.AT_LEAST: operator.ge,
    Comparison.AT_MOST: operator.le,
    Comparison.ABOVE: operator.gt,
    Comparison.BELOW: operator.lt,
}


@dataclass(frozen=True, slots=True)
class Trigger:
    """A condition made ready; without one of the findings it `needs` it cannot hold."""

    needs: frozenset[FindingId] | None
    test: Test

    def __call__(self, evidence: Evidence) -> Findings | None:
        """The findings that make it hold; () where it needs none, None where it fails."""
        if self.needs is not None and self.needs.isdisjoint(evidence.positive):
            return None
        return self.test(evidence)


def trigger(condition: Condition) -> Trigger:
    """The condition made ready."""
    return Trigger(_needs(condition), _test(condition))


def _needs(condition: Condition) -> frozenset[FindingId] | None:
    """Findings without any of which it cannot hold; None where it can hold without."""
    match condition:
        case Present(finding):
            return frozenset({finding})
        case Compared(finding) if finding != ANY_SYMPTOM:
            return frozenset({finding})
        case AnyOf(conditions):
            parts = [_needs(one) for one in conditions]
            known = [part for part in parts if part is not None]
            return frozenset().union(*known) if len(known) == len(parts) else None
        case _:
            return None


def _test(condition: Condition) -> Test:
    match condition:
        case Present(finding):
            return _present((finding,))
        case AnyOf(conditions):
            return _any(conditions)
        case AllOf(conditions):
            return _all(conditions)
        case NoneOf(conditions):
            any_of = _any(conditions)
            return lambda evidence: () if any_of(evidence) is None else None
        case Compared():
            return _compared(condition)
        case Aged(op, value):
            compare = _COMPARE[op]
            return lambda evidence: (
                () if evidence.age is not None and compare(evidence.age, value) else None
            )
        case Always():
            return lambda _: ()


def _present(findings: Findings) -> Test:
    def test(evidence: Evidence) -> Findings | None:
        positive = evidence.positive
        return tuple([one for one in findings if one in positive]) or None

    return test


def _any(conditions: tuple[Condition, ...]) -> Test:
    names = [one.finding for one in conditions if isinstance(one, Present)]
    if len(names) == len(conditions):
        return _present(tuple(dict.fromkeys(names)))
    tests = [_test(one) for one in conditions]

    def test(evidence: Evidence) -> Findings | None:
        held = [found for one in tests if (found := one(evidence)) is not None]
        return _merged(held) if held else None

    return test


def _all(conditions: tuple[Condition, ...]) -> Test:
    tests = [_test(one) for one in conditions]

    def test(evidence: Evidence) -> Findings | None:
        met = [found for one in tests if (found := one(evidence)) is not None]
        return _merged(met) if len(met) == len(tests) else None

    return test


def _merged(parts: Iterable[Findings]) -> Findings:
    return tuple(dict.fromkeys(finding for part in parts for finding in part))


def _compared(condition: Compared) -> Test:
    finding = condition.finding
    if finding == ANY_SYMPTOM:
        return lambda evidence: (
            tuple(
                one
                for one in evidence.symptoms
                if _holds(condition, evidence.positive[one].values.get(PAIN))
            )
            or None
        )

    def test(evidence: Evidence) -> Findings | None:
        observed = evidence.positive.get(finding)
        met = observed is not None and any(
            _holds(condition, value) for value in observed.values.values()
        )
        return (finding,) if met else None

    return test


def _holds(condition: Compared, value: Measure | None) -> bool:
    if isinstance(condition.value, str):
        return condition.op is Comparison.EQUAL and value == condition.value
    if not isinstance(value, int | float):
        return False
    return _COMPARE[condition.op](value, condition.value)
