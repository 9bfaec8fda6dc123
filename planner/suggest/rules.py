"""Rules: findings lead to a stop, an exclusion, a suggestion or a limit."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.assessment.finding import Urgency
from planner.suggest.conditions import Condition
from planner.vocabulary import (
    AdviceId,
    ClassId,
    ExerciseId,
    LadderId,
    QuestionId,
    RuleId,
    SourceId,
)


class RuleType(StrEnum):
    """What a rule does, in the order in which rules win."""

    STOP = "stop"
    EXCLUDE = "exclude"
    SUGGEST = "suggest"
    LIMIT = "limit"


class Hold(StrEnum):
    """How firmly an entry keeps an exercise out; hard beats asked, asked beats deferred."""

    HARD = "hard"
    UNLESS = "unless"
    WHEN = "when"
    UNTIL = "until"


@dataclass(frozen=True, slots=True)
class Question:
    """A condition the therapist is asked once; `frees_on_yes` is False where a "no" frees."""

    id: QuestionId
    text: str
    frees_on_yes: bool = True


@dataclass(frozen=True, slots=True)
class ExcludeEntry:
    """Which exercises an exclusion takes out.

    `field` is an attribute of the exercise; it must be one of `one_of`, reach `at_least`, or, for
    lies_on, resolve to the affected side. With `affected_side_only` the working side must be
    affected.
    """

    field: str
    one_of: tuple[str, ...] = ()
    at_least: int | None = None
    resolves_to_affected: bool = False
    affected_side_only: bool = False
    hold: Hold = Hold.HARD
    question: QuestionId | None = None


@dataclass(frozen=True, slots=True)
class StopEffect:
    """No program: how urgent, and what to do."""

    urgency: Urgency
    message: str
    allow_print: bool
    allow_override: str


@dataclass(frozen=True, slots=True)
class ExcludeEffect:
    """Exercises that are out, and texts the therapist sees and may copy to the sheet."""

    entries: tuple[ExcludeEntry, ...]
    modify: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class ClassWeight:
    """How well a class of exercises fits, 1-3."""

    exercise_class: ClassId
    weight: int


@dataclass(frozen=True, slots=True)
class SuggestEffect:
    """Classes, ladders and single exercises that fit, and advice that goes with them."""

    classes: tuple[ClassWeight, ...] = ()
    ladders: tuple[LadderId, ...] = ()
    exercises: tuple[ExerciseId, ...] = ()
    advice: tuple[AdviceId, ...] = ()


@dataclass(frozen=True, slots=True)
class LimitEffect:
    """Caps on the first draft; a field left None says nothing."""

    max_exercises: int | None = None
    start_with: int | None = None
    warn_over: int | None = None
    hard_warn_over: int | None = None
    confirm_over: int | None = None
    max_minutes: int | None = None
    max_stretch: int | None = None
    max_foam: int | None = None
    order: tuple[str, ...] = ()
    one_per_ladder: bool = False
    never_two_rungs_same_ladder: bool = False
    exclude_if_equipment_missing: bool = False
    offer_swap: str | None = None
    default_side: str | None = None


Effect = StopEffect | ExcludeEffect | SuggestEffect | LimitEffect


@dataclass(frozen=True, slots=True)
class Rule:
    """One rule with its reason and its sources."""

    id: RuleId
    type: RuleType
    priority: int
    title: str
    when: Condition
    then: Effect
    rationale: str
    evidence_grade: str
    sources: tuple[SourceId, ...]
