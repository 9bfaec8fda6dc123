"""What the person can start with, and what speaks against or for an exercise."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass

from planner.exercises.exercise import Exercise
from planner.suggest.catalogue import Catalogue
from planner.suggest.drafting import PersonLimit, Weights
from planner.suggest.evidence import Evidence
from planner.suggest.ready import ReadyExercise
from planner.suggest.rulebook import RuleBook
from planner.vocabulary import ExerciseId, WorkingSide


@dataclass(frozen=True, slots=True)
class Person:
    """The strictest of all limits that apply; `costs` is what they take off, by place.

    `props_known` says that what is at home was asked: then no prop is held against an exercise.
    """

    max_difficulty: int | None
    max_balance: int | None
    costs: Mapping[int, float]
    weights: Weights
    props_known: bool

    def can_start(self, exercise: Exercise, level: int) -> bool:
        """Whether it may be in a first draft at this level."""
        if self.max_difficulty is not None:
            level = min(level, self.max_difficulty)
        shaky = self.max_balance is not None and exercise.balance_challenge > self.max_balance
        return exercise.difficulty <= level and not shaky

    def penalty(self, place: int, ready: ReadyExercise, side: WorkingSide, level: int) -> float:
        """What does not suit the person, to be taken off the score."""
        weights, exercise = self.weights, ready.exercise
        if self.max_difficulty is not None:
            level = min(level, self.max_difficulty)
        gap = level - exercise.difficulty
        rate = weights.per_level_below_start if gap > 0 else -weights.per_level_above_start
        cost = gap * rate + self.costs.get(place, 0)
        if not self.props_known:
            cost += ready.props
        if self.max_balance is not None and exercise.balance_challenge > self.max_balance:
            above = exercise.balance_challenge - self.max_balance
            cost += above * weights.per_level_above_start
        if side is WorkingSide.BOTH and exercise.unilateral:
            cost += weights.two_sides
        return cost


def person_of(evidence: Evidence, catalogue: Catalogue, book: RuleBook) -> Person:
    """The person, by all limits that apply."""
    limits = [one for trigger, one in book.person if trigger(evidence) is not None]
    return Person(
        min((one.max_difficulty for one in limits if one.max_difficulty is not None), default=None),
        min((one.max_balance for one in limits if one.max_balance is not None), default=None),
        _costs(limits, catalogue, book),
        catalogue.drafting.weights,
        evidence.props_known,
    )


def _costs(limits: list[PersonLimit], catalogue: Catalogue, book: RuleBook) -> Mapping[int, float]:
    """The highest cost of each attribute that is held against, less what is in favour.

    Where limits disagree on an exercise, the one that speaks against it wins.
    """
    against: dict[str, float] = {}
    for limit in limits:
        for attribute, cost in limit.against.items():
            against[attribute] = max(cost, against.get(attribute, 0))
    favour: dict[ExerciseId, float] = {}
    for limit in limits:
        for exercise, points in limit.favour.items():
            known = favour.get(exercise, points)
            favour[exercise] = min(known, points) if min(known, points) < 0 else max(known, points)
    costs: defaultdict[int, float] = defaultdict(float)
    for attribute, cost in against.items():
        for place in book.with_attribute.get(attribute, ()):
            costs[place] += cost
    for exercise, points in favour.items():
        if exercise in catalogue.exercise_place:
            costs[catalogue.exercise_place[exercise]] -= points
    return costs
