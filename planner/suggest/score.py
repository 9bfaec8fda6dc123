"""What is suggested, on which side, and how well it fits the person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from planner.exercises.exercise import Exercise
from planner.suggest.catalogue import Catalogue
from planner.suggest.evidence import Evidence, Findings, triggers
from planner.suggest.holds import Holds
from planner.suggest.proposal import Reason
from planner.suggest.rulebook import Fit, ReadySuggestion, RuleBook
from planner.vocabulary import ExerciseId, LadderId, WorkingSide

STRENGTH = "mmt"
HIGH_PAIN = 6
_EVERY_SIDE = WorkingSide.BOTH.sides


@dataclass(frozen=True, slots=True)
class Worth:
    """One rule's part in a candidate."""

    reason: Reason
    fit: Fit


@dataclass(frozen=True, slots=True)
class Candidate:
    """A fitting, free exercise.

    `score` is all rules' worth less `penalty`, which is what does not suit the person. `startable`
    says that it may be in a first draft; harder work stays a suggestion for later.
    """

    place: int
    exercise: Exercise
    side: WorkingSide
    worths: tuple[Worth, ...]
    penalty: float
    score: float
    startable: bool

    @property
    def ladder(self) -> LadderId | None:
        """The ladder of the weightiest rule that names one."""
        named = [worth.fit for worth in self.worths if worth.fit.ladder is not None]
        return max(named, key=lambda fit: fit.value).ladder if named else None


@dataclass(frozen=True, slots=True)
class Person:
    """What the person can start with, worked out once: caps, and what speaks against or for."""

    max_difficulty: int | None
    max_balance: int | None
    against: Mapping[str, float]
    favour: Mapping[ExerciseId, float]


def person_of(evidence: Evidence, catalogue: Catalogue) -> Person:
    """The strictest of all limits that apply."""
    limits = [one for one in catalogue.drafting.limits if triggers(one.when, evidence) is not None]
    difficulty = [one.max_difficulty for one in limits if one.max_difficulty is not None]
    balance = [one.max_balance for one in limits if one.max_balance is not None]
    against: dict[str, float] = {}
    for limit in limits:
        for attribute, cost in limit.against.items():
            against[attribute] = max(cost, against.get(attribute, 0))
    favour = {one: points for limit in limits for one, points in limit.favour.items()}
    return Person(min(difficulty, default=None), min(balance, default=None), against, favour)


def candidates(
    evidence: Evidence, catalogue: Catalogue, book: RuleBook, holds: Holds
) -> tuple[tuple[Candidate, ...], tuple[ReadySuggestion, ...]]:
    """Every suggested exercise free on a needed side, best first; and the rules that fired."""
    worths: dict[int, list[Worth]] = {}
    fired = []
    for ready in book.suggestions:
        if not evidence.may_meet(ready.needs):
            continue
        found = triggers(ready.rule.when, evidence)
        if found is None:
            continue
        fired.append(ready)
        reason = Reason(ready.rule.id, found, ready.rule.sources)
        for fit in ready.fits:
            worths.setdefault(fit.place, []).append(Worth(reason, fit))
    scorer = _Scorer(evidence, catalogue, holds, person_of(evidence, catalogue))
    made = (scorer.candidate(place, tuple(found)) for place, found in worths.items())
    best_first = sorted(
        (one for one in made if one is not None), key=lambda one: (-one.score, one.place)
    )
    return tuple(best_first), tuple(fired)


@dataclass(slots=True)
class _Scorer:
    """Turns what the rules say of an exercise into a candidate.

    Many exercises share their findings, so sides and start levels are worked out once for each.
    """

    evidence: Evidence
    catalogue: Catalogue
    holds: Holds
    person: Person
    sides: dict[Findings, frozenset[WorkingSide]] = field(default_factory=dict)
    starts: dict[Findings, int] = field(default_factory=dict)

    def candidate(self, place: int, worths: tuple[Worth, ...]) -> Candidate | None:
        """The candidate, or None where it is not free on a side it is needed on."""
        exercise = self.catalogue.exercises[place]
        found = tuple(dict.fromkeys([one for w in worths for one in w.reason.findings]))
        side = self._side(exercise, found, self.holds.free_sides(place))
        if side is None:
            return None
        if found not in self.starts:
            self.starts[found] = start_difficulty(found, self.evidence, self.catalogue)
        level = self.starts[found]
        penalty = _penalty(exercise, side, level, self.person, self.catalogue)
        return Candidate(
            place=place,
            exercise=exercise,
            side=side,
            worths=worths,
            penalty=penalty,
            score=round(sum([worth.fit.value for worth in worths]) - penalty, 3),
            startable=_startable(exercise, level, self.person),
        )

    def _side(
        self, exercise: Exercise, found: Findings, free: frozenset[WorkingSide]
    ) -> WorkingSide | None:
        """The working side: where the findings are and nothing holds it back, if anywhere."""
        if not exercise.unilateral:
            return WorkingSide.BOTH if free == _EVERY_SIDE else None
        if found not in self.sides:
            self.sides[found] = self.evidence.named_sides(found) or _EVERY_SIDE
        wanted = self.sides[found] & free
        return WorkingSide.of(wanted) if wanted else None


def start_difficulty(found: Findings, evidence: Evidence, catalogue: Catalogue) -> int:
    """The hardest level to start at (1-10), from the weakest muscle test found and from pain.

    Source: dose rule `start_rung` of the catalogue (judgement, awaiting sign-off).
    """
    start = catalogue.start_rung
    grades = (evidence.positive[finding].values.get(STRENGTH) for finding in found)
    level = min(
        (start.max_difficulty_by_mmt[str(grade)] for grade in grades if grade is not None),
        default=start.when_not_tested,
    )
    if evidence.worst_pain >= HIGH_PAIN:
        level += start.pain_6_or_more
    return max(start.floor, min(level, start.never_start_at_or_above - 1))


def _startable(exercise: Exercise, level: int, person: Person) -> bool:
    hard = person.max_difficulty is not None and exercise.difficulty > person.max_difficulty
    shaky = person.max_balance is not None and exercise.balance_challenge > person.max_balance
    return exercise.difficulty <= level and not hard and not shaky


def _penalty(
    exercise: Exercise, side: WorkingSide, level: int, person: Person, catalogue: Catalogue
) -> float:
    drafting = catalogue.drafting
    weights = drafting.weights
    cap = level if person.max_difficulty is None else min(level, person.max_difficulty)
    gap = cap - exercise.difficulty
    cost = gap * weights.per_level_below_start if gap > 0 else -gap * weights.per_level_above_start
    if person.max_balance is not None:
        above = max(0, exercise.balance_challenge - person.max_balance)
        cost += above * weights.per_level_above_start
    for group in exercise.equipment_ids:
        cost += min((drafting.props.get(prop, 0) for prop in group), default=0)
    cost += sum(person.against.get(attribute, 0) for attribute in exercise.attributes)
    cost -= person.favour.get(exercise.id, 0)
    if side is WorkingSide.BOTH and exercise.unilateral:
        cost += weights.two_sides
    return cost
