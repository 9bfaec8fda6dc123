"""The rules made ready once for a catalogue: which exercises each entry can touch, and how much."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from planner.exercises.exercise import Exercise, LiesOn
from planner.suggest.catalogue import Catalogue
from planner.suggest.evidence import needs
from planner.suggest.rules import (
    ExcludeEffect,
    ExcludeEntry,
    LimitEffect,
    Rule,
    RuleType,
    StopEffect,
    SuggestEffect,
)
from planner.vocabulary import ClassId, FindingId, LadderId


@dataclass(frozen=True, slots=True)
class ReadyEntry:
    """An exclude entry and the places (in the catalogue) of all exercises it can take out."""

    entry: ExcludeEntry
    places: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ReadyStop:
    """A stop rule; `needs` spares looking at rules whose findings are not there."""

    rule: Rule
    needs: frozenset[FindingId] | None
    effect: StopEffect


@dataclass(frozen=True, slots=True)
class ReadyExclusion:
    """An exclusion with its entries made ready."""

    rule: Rule
    needs: frozenset[FindingId] | None
    entries: tuple[ReadyEntry, ...]


@dataclass(frozen=True, slots=True)
class Fit:
    """What one rule finds an exercise worth, class by class, and on which of its ladders.

    `bonus` is for being named by the rule and for standing on its ladder, less the rule's priority.
    """

    place: int
    parts: tuple[tuple[ClassId, float], ...]
    bonus: float
    ladder: LadderId | None
    value: float


@dataclass(frozen=True, slots=True)
class ReadySuggestion:
    """A suggestion with every exercise it can bring."""

    rule: Rule
    needs: frozenset[FindingId] | None
    effect: SuggestEffect
    fits: tuple[Fit, ...]


@dataclass(frozen=True, slots=True)
class RuleBook:
    """All rules of a catalogue, ready and in the order of their priority."""

    stops: tuple[ReadyStop, ...]
    exclusions: tuple[ReadyExclusion, ...]
    suggestions: tuple[ReadySuggestion, ...]
    limits: tuple[tuple[Rule, LimitEffect], ...]
    contraindicated: dict[str, tuple[int, ...]]


@lru_cache(maxsize=4)
def rulebook(catalogue: Catalogue) -> RuleBook:
    """Make the rules ready; the answer is kept for as long as the catalogue is in use."""
    rules = sorted(catalogue.rules, key=lambda rule: (rule.priority, rule.id))
    contraindicated: dict[str, tuple[int, ...]] = {}
    for place, exercise in enumerate(catalogue.exercises):
        for finding in exercise.contraindicated_with:
            contraindicated[finding] = (*contraindicated.get(finding, ()), place)
    return RuleBook(
        stops=tuple(
            ReadyStop(r, needs(r.when), r.then) for r in rules if isinstance(r.then, StopEffect)
        ),
        exclusions=tuple(_exclusion(r, catalogue) for r in rules if r.type is RuleType.EXCLUDE),
        suggestions=tuple(_suggestion(r, catalogue) for r in rules if r.type is RuleType.SUGGEST),
        limits=tuple((r, r.then) for r in rules if isinstance(r.then, LimitEffect)),
        contraindicated=contraindicated,
    )


def _exclusion(rule: Rule, catalogue: Catalogue) -> ReadyExclusion:
    assert isinstance(rule.then, ExcludeEffect)  # noqa: S101 - checked when the content is read
    entries = tuple(
        ReadyEntry(
            entry,
            tuple(i for i, exercise in enumerate(catalogue.exercises) if _touches(entry, exercise)),
        )
        for entry in rule.then.entries
    )
    return ReadyExclusion(rule, needs(rule.when), entries)


def _touches(entry: ExcludeEntry, exercise: Exercise) -> bool:
    """Whether the entry can take this exercise out on some side."""
    if entry.resolves_to_affected:
        return exercise.lies_on is not LiesOn.NONE
    value = getattr(exercise, entry.field)
    if entry.at_least is not None:
        return bool(value >= entry.at_least)
    values = value if isinstance(value, tuple) else (value,)
    return any(one in entry.one_of for one in values)


def _suggestion(rule: Rule, catalogue: Catalogue) -> ReadySuggestion:
    assert isinstance(rule.then, SuggestEffect)  # noqa: S101 - checked when the content is read
    fits = (_fit(rule, rule.then, place, catalogue) for place in range(len(catalogue.exercises)))
    known = tuple(fit for fit in fits if fit is not None)
    return ReadySuggestion(rule, needs(rule.when), rule.then, known)


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
    return Fit(place, parts, bonus, ladder, max(value, weights.least))
