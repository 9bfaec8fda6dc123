"""A program: ordered exercises with side and dose, a version per visit."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from planner.exercises.dose import Dose
from planner.suggest.proposal import Reason
from planner.vocabulary import (
    AdviceId,
    EducationId,
    ExerciseId,
    LadderId,
    RuleId,
    WorkingSide,
)


class Origin(StrEnum):
    """Who put an exercise there: the engine, or the therapist (who also keeps what was edited)."""

    PROPOSED = "proposed"
    THERAPIST = "therapist"


@dataclass(frozen=True, slots=True)
class Override:
    """A therapist's typed reason for allowing an excluded exercise, kept with the record."""

    rule: RuleId
    cause: str
    reason: str
    therapist: str
    at: datetime
    on_sheet: bool = False


@dataclass(frozen=True, slots=True)
class ProgramItem:
    """One exercise of a program."""

    exercise: ExerciseId
    side: WorkingSide
    dose: Dose
    reasons: tuple[Reason, ...] = ()
    ladder: LadderId | None = None
    rung: int | None = None
    advance_when: str = ""
    step_back_when: str = ""
    note: str = ""
    origin: Origin = Origin.PROPOSED
    override: Override | None = None


@dataclass(frozen=True, slots=True)
class Program:
    """Ordered exercises with advice and education cards.

    `dropped` are exercises the therapist took out: the proposal does not bring them back.
    `chosen_advice`, `chosen_education` and `arranged` turn True once the therapist chose or
    reordered; until then the proposal decides.
    """

    items: tuple[ProgramItem, ...] = ()
    advice: tuple[AdviceId, ...] = ()
    education: tuple[EducationId, ...] = ()
    dropped: frozenset[ExerciseId] = frozenset()
    chosen_advice: bool = False
    chosen_education: bool = False
    arranged: bool = False

    def item(self, exercise: ExerciseId) -> ProgramItem | None:
        """The item with this exercise, if it is in the program."""
        return next((item for item in self.items if item.exercise == exercise), None)
