"""The rules made ready once for a catalogue: which exercises each entry can touch, and how much.

Exercises go by their place in the catalogue, so that whole groups are joined and parted as sets.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from planner.exercises.exercise import Exercise, LiesOn
from planner.exercises.ladder import Rung
from planner.suggest.catalogue import Catalogue
from planner.suggest.drafting import AdviceChoice, EducationChoice, PersonLimit
from planner.suggest.ready import Places, ReadyExercise, SidePlaces, indexed, ready_exercises
from planner.suggest.rules import (
    ExcludeEffect,
    ExcludeEntry,
    Hold,
    LimitEffect,
    Rule,
    RuleType,
    StopEffect,
    SuggestEffect,
)
from planner.suggest.triggers import Trigger, trigger
from planner.vocabulary import ClassId, EquipmentId, FindingId, LadderId, WorkingSide

Rank = tuple[int, int, str, int]
"""How firm a hold is: the smallest is told. Its kind, the rule's priority and id, the entry."""

_SIDES = (WorkingSide.LEFT, WorkingSide.RIGHT)
_FIRMNESS = {Hold.HARD: 0, Hold.UNLESS: 1, Hold.WHEN: 1, Hold.UNTIL: 2}


@dataclass(frozen=True, slots=True)
class ReadyStop:
    """A stop rule."""

    rule: Rule
    trigger: Trigger
    effect: StopEffect


@dataclass(frozen=True, slots=True)
class ReadyEntry:
    """An exclude entry, how firm it is, and what it takes out for each set of affected sides."""

    entry: ExcludeEntry
    rank: Rank
    held: Mapping[frozenset[WorkingSide], SidePlaces]


@dataclass(frozen=True, slots=True)
class ReadyExclusion:
    """An exclusion with its entries."""

    rule: Rule
    trigger: Trigger
    entries: tuple[ReadyEntry, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """How well an exercise answers a rule: the weight of each class the rule wants, and all in all.

    `bonus` is for being named by the rule and for standing on its ladder (then `rung` is its rung
    there), less the rule's priority.
    """

    parts: tuple[tuple[ClassId, float], ...]
    bonus: float
    rung: tuple[LadderId, Rung] | None
    value: float


@dataclass(frozen=True, slots=True)
class ReadySuggestion:
    """A suggestion with every exercise it can bring, and those it names a ladder for.

    `foremost` are the classes it gives its highest weight.
    """

    rule: Rule
    trigger: Trigger
    effect: SuggestEffect
    fits: Mapping[int, Fit]
    on_ladder: Mapping[int, Fit]
    foremost: frozenset[ClassId]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules of a catalogue in the order of their priority, and its exercises, ready."""

    exercises: tuple[ReadyExercise, ...]
    stops: tuple[ReadyStop, ...]
    exclusions: tuple[ReadyExclusion, ...]
    suggestions: tuple[ReadySuggestion, ...]
    limits: tuple[tuple[Trigger, LimitEffect], ...]
    equipment: Rule | None
    contraindicated: Mapping[FindingId, Places]
    with_props: Mapping[tuple[tuple[EquipmentId, ...], ...], Places]
    with_attribute: Mapping[str, Places]
    person: tuple[tuple[Trigger, PersonLimit], ...]
    education: tuple[tuple[Trigger, EducationChoice], ...]
    advice: tuple[tuple[Trigger, AdviceChoice], ...]
    slots: tuple[Places, ...]


@lru_cache(maxsize=4)
def rulebook(catalogue: Catalogue) -> RuleBook:
    """Make the rules ready; the answer is kept for as long as the catalogue is in use."""
    rules = sorted(catalogue.rules, key=lambda rule: (rule.priority, rule.id))
    limits = [(rule, rule.then) for rule in rules if isinstance(rule.then, LimitEffect)]
    exercises, drafting = catalogue.exercises, catalogue.drafting
    of_class = indexed(exercises, lambda one: one.classes)
    return RuleBook(
        exercises=ready_exercises(catalogue),
        stops=tuple(
            ReadyStop(r, trigger(r.when), r.then) for r in rules if isinstance(r.then, StopEffect)
        ),
        exclusions=tuple(_exclusion(r, catalogue) for r in rules if r.type is RuleType.EXCLUDE),
        suggestions=tuple(_suggestion(r, catalogue) for r in rules if r.type is RuleType.SUGGEST),
        limits=tuple((trigger(rule.when), effect) for rule, effect in limits),
        equipment=next((r for r, one in limits if one.exclude_if_equipment_missing), None),
        contraindicated=indexed(exercises, lambda one: one.contraindicated_with),
        with_props=indexed(
            exercises, lambda one: (one.equipment_ids,) if one.equipment_ids else ()
        ),
        with_attribute=indexed(exercises, lambda one: one.attributes),
        person=tuple((trigger(one.when), one) for one in drafting.limits),
        education=tuple((trigger(one.when), one) for one in drafting.education),
        advice=tuple((trigger(one.when), one) for one in drafting.advice),
        slots=tuple(
            frozenset().union(*(of_class.get(one, ()) for one in slot.classes))
            for slot in drafting.slots
        ),
    )


def _exclusion(rule: Rule, catalogue: Catalogue) -> ReadyExclusion:
    assert isinstance(rule.then, ExcludeEffect)  # noqa: S101 - checked when the content is read
    entries = tuple(
        _entry(entry, (_FIRMNESS[entry.hold], rule.priority, rule.id, index), catalogue.exercises)
        for index, entry in enumerate(rule.then.entries)
    )
    return ReadyExclusion(rule, trigger(rule.when), entries)


def _entry(entry: ExcludeEntry, rank: Rank, exercises: tuple[Exercise, ...]) -> ReadyEntry:
    touched = [(place, one) for place, one in enumerate(exercises) if _touches(entry, one)]

    def held(side: WorkingSide, affected: frozenset[WorkingSide]) -> Places:
        return frozenset(place for place, one in touched if _holds(entry, one, side, affected))

    possible = (*(frozenset({side}) for side in _SIDES), WorkingSide.BOTH.sides)
    return ReadyEntry(
        entry, rank, {one: (held(_SIDES[0], one), held(_SIDES[1], one)) for one in possible}
    )


def _touches(entry: ExcludeEntry, exercise: Exercise) -> bool:
    """Whether the entry can take this exercise out on some side."""
    if entry.resolves_to_affected:
        return exercise.lies_on is not LiesOn.NONE
    value = getattr(exercise, entry.field)
    if entry.at_least is not None:
        return bool(value >= entry.at_least)
    values = value if isinstance(value, tuple) else (value,)
    return any(one in entry.one_of for one in values)


def _holds(
    entry: ExcludeEntry, exercise: Exercise, side: WorkingSide, affected: frozenset[WorkingSide]
) -> bool:
    """Whether the entry takes a touched exercise out when this side works."""
    if entry.resolves_to_affected and _lying_side(exercise, side) not in affected:
        return False
    return side in affected or not (entry.affected_side_only and exercise.unilateral)


def _lying_side(exercise: Exercise, working: WorkingSide) -> WorkingSide | None:
    """The side the patient lies on when this side works, None where they lie on neither."""
    match exercise.lies_on:
        case LiesOn.NONE:
            return None
        case LiesOn.WORKING:
            return working
        case LiesOn.OPPOSITE:
            return working.other


def _suggestion(rule: Rule, catalogue: Catalogue) -> ReadySuggestion:
    assert isinstance(rule.then, SuggestEffect)  # noqa: S101 - checked when the content is read
    effect = rule.then
    every = (
        (place, _fit(rule, effect, place, catalogue)) for place in range(len(catalogue.exercises))
    )
    fits = {place: fit for place, fit in every if fit is not None}
    on_ladder = {place: fit for place, fit in fits.items() if fit.rung is not None}
    most = max((one.weight for one in effect.classes), default=0)
    foremost = frozenset(one.exercise_class for one in effect.classes if one.weight == most)
    return ReadySuggestion(rule, trigger(rule.when), effect, fits, on_ladder, foremost)


def _fit(rule: Rule, effect: SuggestEffect, place: int, catalogue: Catalogue) -> Fit | None:
    exercise, weights = catalogue.exercises[place], catalogue.drafting.weights
    wanted = {one.exercise_class: one.weight for one in effect.classes}
    parts = tuple(
        (one, wanted[one] * (1.0 if rank == 0 else weights.second_class))
        for rank, one in enumerate(exercise.classes)
        if one in wanted
    )
    on = [ladder.id for ladder in catalogue.ladders_of.get(exercise.id, ())]
    ladder = next((one for one in effect.ladders if one in on), None)
    named = exercise.id in effect.exercises
    if not parts and not named and ladder is None:
        return None
    bonus = (
        (weights.named_exercise if named else 0)
        + (weights.on_suggested_ladder if ladder else 0)
        - weights.per_priority * (rule.priority - weights.first_priority)
    )
    value = max((weight for _, weight in parts), default=0.0) + bonus
    rung = None if ladder is None else (ladder, catalogue.rung[ladder, exercise.id])
    return Fit(parts, bonus, rung, max(value, weights.least))
