"""What the engine answers: a program with reasons, exclusions with causes, stops and questions."""

from __future__ import annotations

from dataclasses import dataclass

from planner.assessment.finding import Urgency
from planner.exercises.dose import Dose
from planner.sentences import sentence
from planner.suggest.rules import Hold
from planner.vocabulary import (
    AdviceId,
    EducationId,
    ExerciseId,
    FindingId,
    LadderId,
    QuestionId,
    RuleId,
    SourceId,
    WorkingSide,
)


@dataclass(frozen=True, slots=True)
class Stop:
    """A red flag: no program today."""

    rule: RuleId
    finding: FindingId
    urgency: Urgency
    message: str


@dataclass(frozen=True, slots=True)
class Reason:
    """Why an exercise is there: rule, findings, sources."""

    rule: RuleId
    findings: tuple[FindingId, ...]
    sources: tuple[SourceId, ...]


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A fitting exercise with its side, its reasons and how well it fits."""

    exercise: ExerciseId
    side: WorkingSide
    score: float
    reasons: tuple[Reason, ...]
    ladder: LadderId | None
    rung: int | None


@dataclass(frozen=True, slots=True)
class ProposedExercise:
    """A suggestion that made it into the first draft, with dose and criteria."""

    exercise: ExerciseId
    side: WorkingSide
    dose: Dose
    reasons: tuple[Reason, ...]
    ladder: LadderId | None
    rung: int | None
    advance_when: str
    step_back_when: str


@dataclass(frozen=True, slots=True)
class Exclusion:
    """An exercise that may not be used today on that side (both = on neither side).

    `rule` is a rule's id, or `contraindicated_with`. Until the question is confirmed, the exercise
    stays out; a hard exclusion has no question.
    """

    exercise: ExerciseId
    side: WorkingSide
    rule: RuleId
    cause: str
    hold: Hold
    question: QuestionId | None
    condition: str | None
    findings: tuple[FindingId, ...] = ()


@dataclass(frozen=True, slots=True)
class Ask:
    """A condition to ask the therapist, and how many exercises the answer may free.

    Confirming it frees; `frees_on_yes` is False where that means that the condition does not apply.
    """

    id: QuestionId
    rule: RuleId
    condition: str
    frees: int
    frees_on_yes: bool = True

    @property
    def statement(self) -> str:
        """What is confirmed, in words that cannot be read the other way round."""
        if self.frees_on_yes:
            return self.condition
        return sentence("does not apply: {condition}", condition=self.condition)


@dataclass(frozen=True, slots=True)
class Modification:
    """A text a rule wants the therapist to see, ready to copy to the sheet."""

    rule: RuleId
    text: str


@dataclass(frozen=True, slots=True)
class Caps:
    """How much a program should hold.

    Over `hard_warn_over` exercises the sheet is warned of, over `confirm_over` somebody must say
    that it is meant before it is handed out.
    """

    max_exercises: int
    start_with: int
    warn_over: int
    hard_warn_over: int
    confirm_over: int
    max_minutes: int


@dataclass(frozen=True, slots=True)
class Proposal:
    """The engine's whole answer. With a stop, program and suggestions are empty.

    `bound_advice` is the part of the advice that belongs on the sheet whatever is chosen.
    """

    stops: tuple[Stop, ...]
    program: tuple[ProposedExercise, ...]
    suggested: tuple[Suggestion, ...]
    excluded: tuple[Exclusion, ...]
    asks: tuple[Ask, ...]
    advice: tuple[AdviceId, ...]
    education: tuple[EducationId, ...]
    modifications: tuple[Modification, ...]
    caps: Caps
    minutes_per_day: int
    fired: tuple[RuleId, ...]
    bound_advice: tuple[AdviceId, ...] = ()

    @property
    def stopped(self) -> bool:
        """True when a red flag allows no program."""
        return bool(self.stops)

    @property
    def deferred(self) -> tuple[Exclusion, ...]:
        """The exclusions that end by themselves once a milestone is reached."""
        return tuple(e for e in self.excluded if e.hold is Hold.UNTIL)

    def held(self, exercise: ExerciseId, side: WorkingSide) -> Exclusion | None:
        """What keeps this exercise out on any of these sides, if anything."""
        return next(
            (e for e in self.excluded if e.exercise == exercise and e.side.sides & side.sides),
            None,
        )
