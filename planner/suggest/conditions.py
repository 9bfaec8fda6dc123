"""Conditions of rules, as values: which findings, which numbers, which age."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.vocabulary import FindingId

ANY_SYMPTOM = FindingId("any_symptom")


class Comparison(StrEnum):
    """How a value is compared."""

    EQUAL = "="
    AT_LEAST = ">="
    AT_MOST = "<="
    ABOVE = ">"
    BELOW = "<"


@dataclass(frozen=True, slots=True)
class Always:
    """Holds for every patient."""


@dataclass(frozen=True, slots=True)
class Present:
    """Holds while the finding is recorded and positive."""

    finding: FindingId


@dataclass(frozen=True, slots=True)
class Compared:
    """Holds while a value of the finding compares so; `any_symptom` means any symptom's NPRS."""

    finding: FindingId
    op: Comparison
    value: float | str


@dataclass(frozen=True, slots=True)
class Aged:
    """Holds while the age on the day of the visit compares so; an unknown age never does."""

    op: Comparison
    value: float


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Holds while one of its conditions holds."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class AllOf:
    """Holds while all of its conditions hold."""

    conditions: tuple[Condition, ...]


@dataclass(frozen=True, slots=True)
class NoneOf:
    """Holds while none of its conditions holds."""

    conditions: tuple[Condition, ...]


Condition = Always | Present | Compared | Aged | AnyOf | AllOf | NoneOf
