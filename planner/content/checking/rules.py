"""Rules: conditions that can hold, effects that hit something, every red flag stopped."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import fields

from planner.assessment.finding import FindingKind
from planner.content.checking.problem import Problem, twice, unknown, within
from planner.exercises.exercise import Exercise
from planner.suggest.catalogue import Catalogue
from planner.suggest.conditions import (
    ANY_SYMPTOM,
    AllOf,
    AnyOf,
    Compared,
    Condition,
    NoneOf,
    Present,
)
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

_PRIORITIES = {
    RuleType.STOP: (0, 9),
    RuleType.EXCLUDE: (10, 29),
    RuleType.SUGGEST: (30, 49),
    RuleType.LIMIT: (50, 99),
}
_NUMBERS = ("difficulty", "balance_challenge")
_FIELDS = frozenset(field.name for field in fields(Exercise))


def check_rules(catalogue: Catalogue) -> Iterator[Problem]:
    """All rules, and that no red flag goes without a stop and no question without a rule."""
    for rule in catalogue.rules:
        place = f"rule {rule.id}"
        yield from check_condition(f"{place}, when", rule.when, catalogue)
        yield from within(f"{place}, priority", rule.priority, *_PRIORITIES[rule.type])
        yield from _effect(f"{place}, then", rule, catalogue)
    yield from _red_flags(catalogue)
    yield from _questions(catalogue)


def check_condition(place: str, condition: Condition, catalogue: Catalogue) -> Iterator[Problem]:
    """A condition names findings that exist, and compares on a scale they have."""
    if isinstance(condition, AnyOf | AllOf | NoneOf):
        for part in condition.conditions:
            yield from check_condition(place, part, catalogue)
    elif isinstance(condition, Present):
        yield from unknown(place, (condition.finding,), catalogue.finding, "finding")
    elif isinstance(condition, Compared) and condition.finding != ANY_SYMPTOM:
        yield from _comparison(place, condition, catalogue)


def _comparison(place: str, condition: Compared, catalogue: Catalogue) -> Iterator[Problem]:
    finding = catalogue.finding.get(condition.finding)
    if finding is None:
        yield Problem(place, f"there is no finding {condition.finding}")
    elif isinstance(condition.value, str):
        if not any(condition.value in scale.options for scale in finding.scales):
            yield Problem(place, f"{condition.value} is no option of {condition.finding}")
    elif all(scale.options for scale in finding.scales):
        yield Problem(place, f"{condition.finding} is not measured in numbers")


def _red_flags(catalogue: Catalogue) -> Iterator[Problem]:
    stopped = {
        part.finding
        for rule in catalogue.rules
        if isinstance(rule.then, StopEffect)
        for part in _parts(rule.when)
        if isinstance(part, Present)
    }
    for finding in catalogue.findings:
        if finding.kind is FindingKind.RED_FLAG and finding.id not in stopped:
            yield Problem(f"finding {finding.id}", "no rule stops for this red flag")


def _parts(condition: Condition) -> tuple[Condition, ...]:
    return condition.conditions if isinstance(condition, AnyOf) else (condition,)


def _questions(catalogue: Catalogue) -> Iterator[Problem]:
    asked = {
        entry.question
        for rule in catalogue.rules
        if isinstance(rule.then, ExcludeEffect)
        for entry in rule.then.entries
    }
    for question in catalogue.questions:
        if question.id not in asked:
            yield Problem(f"question {question.id}", "no rule asks it")
    yield from twice("questions", (question.text for question in catalogue.questions))


def _effect(place: str, rule: Rule, catalogue: Catalogue) -> Iterator[Problem]:
    effect = rule.then
    if isinstance(effect, SuggestEffect):
        yield from _suggestion(place, effect, catalogue)
    elif isinstance(effect, LimitEffect):
        yield from _limit(place, effect)
    elif isinstance(effect, ExcludeEffect):
        if not effect.entries and not effect.modify:
            yield Problem(place, "the rule does nothing")
        known = _known_words(catalogue)
        for position, entry in enumerate(effect.entries):
            yield from _entry(f"{place}.exclude[{position}]", entry, known, catalogue)
    elif not effect.message.strip():
        yield Problem(place, "a stop needs a message")


def _suggestion(place: str, effect: SuggestEffect, catalogue: Catalogue) -> Iterator[Problem]:
    classes = [weight.exercise_class for weight in effect.classes]
    yield from unknown(f"{place}.classes", classes, catalogue.exercise_class, "class")
    yield from unknown(f"{place}.ladders", effect.ladders, catalogue.ladder, "ladder")
    yield from unknown(f"{place}.exercises", effect.exercises, catalogue.exercise, "exercise")
    yield from unknown(f"{place}.advice", effect.advice, catalogue.advice_by_id, "advice")
    for weight in effect.classes:
        yield from within(f"{place}.classes", weight.weight, 1, 3)


def _limit(place: str, effect: LimitEffect) -> Iterator[Problem]:
    for name in (
        "max_exercises",
        "start_with",
        "warn_over",
        "hard_warn_over",
        "confirm_over",
        "max_minutes",
    ):
        value = getattr(effect, name)
        if value is not None and value < 1:
            yield Problem(f"{place}.{name}", "must be at least 1")
    for lower, upper in (
        ("start_with", "max_exercises"),
        ("warn_over", "hard_warn_over"),
        ("hard_warn_over", "confirm_over"),
    ):
        least, most = getattr(effect, lower), getattr(effect, upper)
        if least is not None and most is not None and least > most:
            yield Problem(f"{place}.{lower}", f"must not be above {upper}")


def _known_words(catalogue: Catalogue) -> Mapping[str, Collection[str]]:
    return {
        "id": catalogue.exercise,
        "classes": catalogue.exercise_class,
        "attributes": catalogue.terms.attributes,
        "position": catalogue.terms.positions,
        "weight_bearing": catalogue.terms.weight_bearing,
    }


def _entry(
    place: str, entry: ExcludeEntry, known: Mapping[str, Collection[str]], catalogue: Catalogue
) -> Iterator[Problem]:
    if entry.field not in _FIELDS:
        yield Problem(f"{place}.field", f"an exercise has no {entry.field}")
    elif entry.resolves_to_affected:
        if entry.field != "lies_on":
            yield Problem(f"{place}.field", "only lies_on resolves to a side")
    elif entry.at_least is not None:
        if entry.field not in _NUMBERS:
            yield Problem(f"{place}.field", f"{entry.field} is no number")
    elif entry.field not in known:
        yield Problem(f"{place}.field", f"no rule can look into {entry.field}")
    else:
        yield from unknown(place, entry.one_of, known[entry.field], entry.field)
        if not entry.one_of:
            yield Problem(place, "an empty list excludes nothing")
    yield from _asked(place, entry, catalogue)


def _asked(place: str, entry: ExcludeEntry, catalogue: Catalogue) -> Iterator[Problem]:
    if entry.question is None:
        return
    question = catalogue.question.get(entry.question)
    if question is None:
        yield Problem(place, f"there is no question {entry.question}")
    elif question.frees_on_yes is (entry.hold is Hold.WHEN):
        yield Problem(place, f"a yes to {question.id} must free for unless and until, not for when")
