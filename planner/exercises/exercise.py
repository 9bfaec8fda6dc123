"""An exercise of the catalogue, with the words the patient reads."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from planner.exercises.dose import Dose
from planner.vocabulary import ClassId, EquipmentId, ExerciseId, FindingId, SourceId


class LiesOn(StrEnum):
    """Which side the patient lies on, seen from the working side."""

    NONE = "none"
    OPPOSITE = "opposite_of_working_side"
    WORKING = "working_side"


@dataclass(frozen=True, slots=True)
class Targets:
    """The muscles it works."""

    primary: tuple[str, ...]
    secondary: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class PatientText:
    """What the patient reads, reading grade 6 or less."""

    start: str
    steps: tuple[str, ...]
    feel: str
    mistakes: tuple[str, ...]
    why: str


@dataclass(frozen=True, slots=True)
class EmgValue:
    """Gluteus medius activity in percent of a maximal contraction, as one study measured it."""

    pct: int
    sd: int | None
    variant: str
    source: SourceId


@dataclass(frozen=True, slots=True)
class Progression:
    """A harder exercise and when to move to it."""

    id: ExerciseId
    criterion: str


@dataclass(frozen=True, slots=True)
class Exercise:
    """One exercise. `difficulty` is 1-10, `balance_challenge` 0-3.

    Every group in `equipment_ids` needs one of its ids. `side_means` names the body part that the
    printed side word stands for; every unilateral exercise has it. `step_rate_pct` is how
    many percent more steps a minute it asks for, least and most.
    """

    id: ExerciseId
    name: str
    classes: tuple[ClassId, ...]
    targets: Targets
    position: str
    weight_bearing: str
    lies_on: LiesOn
    unilateral: bool
    side_means: str | None
    balance_challenge: int
    difficulty: int
    patient: PatientText
    breathing: str
    tempo: str
    dose: Dose
    attributes: tuple[str, ...] = ()
    equipment: tuple[str, ...] = ()
    optional_equipment: tuple[str, ...] = ()
    equipment_ids: tuple[tuple[EquipmentId, ...], ...] = ()
    optional_equipment_ids: tuple[EquipmentId, ...] = ()
    synonyms: tuple[str, ...] = ()
    emg_gmed: tuple[EmgValue, ...] = ()
    contraindicated_with: tuple[FindingId, ...] = ()
    precautions: tuple[str, ...] = ()
    regressions: tuple[ExerciseId, ...] = ()
    progressions: tuple[Progression, ...] = ()
    from_article: bool = False
    sources: tuple[SourceId, ...] = ()
    step_rate_pct: tuple[int, int] | None = None
    stages: tuple[Mapping[str, str | int | float | bool | None], ...] = field(default=())
