"""How the first draft is chosen: numbers with their reasons, kept as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.suggest.conditions import Condition
from planner.vocabulary import AdviceId, ClassId, EducationId, EquipmentId, ExerciseId


@dataclass(frozen=True, slots=True)
class Slot:
    """A place in the draft and the classes that may fill it."""

    name: str
    why: str
    classes: tuple[ClassId, ...]


@dataclass(frozen=True, slots=True)
class Weights:
    """What a suggestion is worth.

    A rule gives the weight of its best class (times `second_class` where that is not the
    exercise's main class), plus `named_exercise` and `on_suggested_ladder`; each point of priority
    after `first_priority` takes off `per_priority`, never below `least`. A class that a rule got
    already is worth `served_again` times as much, an exercise whose main class is there already
    `same_class` times. Under `worth_adding` nothing more is added. The rest is taken off the score:
    per level below or above the start rung, per prop a home may lack, for work on two sides.
    """

    named_exercise: float
    on_suggested_ladder: float
    second_class: float
    first_priority: int
    per_priority: float
    least: float
    served_again: float
    same_class: float
    worth_adding: float
    per_level_below_start: float
    per_level_above_start: float
    two_sides: float


@dataclass(frozen=True, slots=True)
class PersonLimit:
    """What suits a person in a first draft: caps, attributes held against, exercises in favour.

    `against` takes points off for an attribute; `favour` adds them (or takes them off, below zero)
    for one exercise.
    """

    id: str
    why: str
    when: Condition
    max_difficulty: int | None = None
    max_balance: int | None = None
    against: Mapping[str, float] = field(default_factory=dict)
    favour: Mapping[ExerciseId, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class EducationChoice:
    """When an education card goes on the sheet."""

    id: EducationId
    when: Condition


@dataclass(frozen=True, slots=True)
class AdviceChoice:
    """Advice that goes on the sheet whenever its condition holds."""

    id: AdviceId
    when: Condition


@dataclass(frozen=True, slots=True)
class Drafting:
    """The craft of picking, as data a therapist can read. Marked judgement.

    `props` are what a prop that not every home has takes off the score.
    """

    slots: tuple[Slot, ...]
    weights: Weights
    props: Mapping[EquipmentId, float]
    limits: tuple[PersonLimit, ...]
    education: tuple[EducationChoice, ...]
    max_education: int
    advice: tuple[AdviceChoice, ...]
    step_back_default: str
    advance_default: str
    stretch_classes: tuple[ClassId, ...]
    foam_classes: tuple[ClassId, ...]


@dataclass(frozen=True, slots=True)
class StartRung:
    """From measured strength to the hardest first exercise (dose rule `start_rung`)."""

    max_difficulty_by_mmt: Mapping[str, int]
    when_not_tested: int
    pain_6_or_more: int
    floor: int
    cap_age_65_or_fall_risk: int
    never_start_at_or_above: int
