"""Words that every room shares: ids, sides and the clock."""

from __future__ import annotations

from datetime import UTC, date, datetime
from enum import StrEnum
from typing import NewType, Protocol

PatientId = NewType("PatientId", int)
EpisodeId = NewType("EpisodeId", int)
VisitId = NewType("VisitId", int)
ProgramId = NewType("ProgramId", int)

FindingId = NewType("FindingId", str)
ExerciseId = NewType("ExerciseId", str)
LadderId = NewType("LadderId", str)
RuleId = NewType("RuleId", str)
QuestionId = NewType("QuestionId", str)
SourceId = NewType("SourceId", str)
EquipmentId = NewType("EquipmentId", str)
AdviceId = NewType("AdviceId", str)
EducationId = NewType("EducationId", str)
ClassId = NewType("ClassId", str)
BodyRegionId = NewType("BodyRegionId", str)


class WorkingSide(StrEnum):
    """The side that works in an exercise; `side_means` says which body part the word names."""

    LEFT = "left"
    RIGHT = "right"
    BOTH = "both"

    @property
    def sides(self) -> frozenset[WorkingSide]:
        """The single sides covered: both covers left and right."""
        return _SINGLE_SIDES if self is WorkingSide.BOTH else frozenset({self})

    @property
    def other(self) -> WorkingSide:
        """The mirrored side; both mirrors to itself."""
        return _MIRRORED[self]

    @classmethod
    def of(cls, sides: frozenset[WorkingSide]) -> WorkingSide:
        """The one word for a non-empty set of single sides."""
        return next(iter(sides)) if len(sides) == 1 else cls.BOTH


_SINGLE_SIDES = frozenset({WorkingSide.LEFT, WorkingSide.RIGHT})
_MIRRORED = {
    WorkingSide.LEFT: WorkingSide.RIGHT,
    WorkingSide.RIGHT: WorkingSide.LEFT,
    WorkingSide.BOTH: WorkingSide.BOTH,
}


class Side(StrEnum):
    """The side of a finding. For one-leg tests it is the stance leg."""

    LEFT = "left"
    RIGHT = "right"
    BILATERAL = "bilateral"
    NONE = "none"

    @property
    def affected(self) -> frozenset[WorkingSide]:
        """The sides a rule treats as affected; a finding without a side counts as both."""
        if self in {Side.BILATERAL, Side.NONE}:
            return _SINGLE_SIDES
        return frozenset({WorkingSide(self.value)})

    @property
    def mirrored(self) -> Side:
        """The same finding on the other side."""
        if self in {Side.BILATERAL, Side.NONE}:
            return self
        return Side.LEFT if self is Side.RIGHT else Side.RIGHT


class Clock(Protocol):
    """Where today comes from, so that tests can choose it."""

    def today(self) -> date:
        """The clinic's calendar day."""
        ...

    def now(self) -> datetime:
        """The present moment in UTC."""
        ...


class SystemClock:
    """The computer's own clock."""

    def today(self) -> date:
        """The local calendar day."""
        return datetime.now().astimezone().date()

    def now(self) -> datetime:
        """The present moment in UTC."""
        return datetime.now(UTC)
