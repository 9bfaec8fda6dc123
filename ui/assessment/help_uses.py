"""Which rules use a finding, and which exercises they lead to."""

from __future__ import annotations

from collections.abc import Iterable

from planner.suggest.catalogue import Catalogue
from planner.suggest.conditions import AllOf, AnyOf, Compared, Condition, NoneOf, Present
from planner.suggest.rules import ExcludeEffect, LimitEffect, Rule, SuggestEffect
from planner.vocabulary import FindingId
from ui.language import translate

_MOST = 6  # names in a line


def leads_to(catalogue: Catalogue, finding: FindingId) -> tuple[str, ...]:
    """Each rule that suggests something for the finding, with the exercises by name."""
    return tuple(
        _with_names(rule.title, _suggested(catalogue, rule.then))
        for rule in _rules(catalogue, finding)
        if isinstance(rule.then, SuggestEffect)
    )


def holds_back(catalogue: Catalogue, finding: FindingId) -> tuple[str, ...]:
    """Each rule that holds exercises back, or limits the program, for the finding."""
    return tuple(
        rule.title
        for rule in _rules(catalogue, finding)
        if isinstance(rule.then, ExcludeEffect | LimitEffect)
    )


def _rules(catalogue: Catalogue, finding: FindingId) -> Iterable[Rule]:
    return (rule for rule in catalogue.rules if finding in set(_used(rule.when)))


def _used(condition: Condition) -> Iterable[FindingId]:
    match condition:
        case Present() | Compared():
            yield condition.finding
        case AnyOf() | AllOf() | NoneOf():
            for part in condition.conditions:
                yield from _used(part)
        case _:
            return


def _suggested(catalogue: Catalogue, effect: SuggestEffect) -> list[str]:
    """The exercises named by the rule, then those on its ladders."""
    ladders = (catalogue.ladder[one] for one in effect.ladders)
    rungs = (rung.exercise_id for ladder in ladders for rung in ladder.steps)
    ids = dict.fromkeys((*effect.exercises, *rungs))
    return [catalogue.exercise[one].name for one in ids]


def _with_names(title: str, names: list[str]) -> str:
    if not names:
        return title
    listed = ", ".join(names[:_MOST])
    if len(names) <= _MOST:
        return translate("findings", "{rule}: {names}.", rule=title, names=listed)
    return translate(
        "findings", "{rule}: {names} and %n more.", n=len(names) - _MOST, rule=title, names=listed
    )
