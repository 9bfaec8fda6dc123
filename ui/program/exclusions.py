"""What is excluded, grouped by cause, with what could stand in; no Qt widgets here."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.assessment.finding import FindingKind
from planner.suggest.rules import Hold, LimitEffect
from ui.language import told, translate
from ui.program.budget import ladders
from ui.program.words import finding_shown, listed

if TYPE_CHECKING:
    from planner.assessment.assessment import Assessment
    from planner.programs.program import Program
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Exclusion, Proposal, Suggestion
    from planner.vocabulary import ExerciseId

EQUIPMENT = "equipment"


@dataclass(frozen=True, slots=True)
class Cause:
    """One group: what holds these exercises back, and the findings it comes from.

    `icon` is shield, triangle or info.
    """

    key: str
    title: str
    found: str
    icon: str
    excluded: tuple[Exclusion, ...]


def grouped(proposal: Proposal, assessment: Assessment, catalogue: Catalogue) -> tuple[Cause, ...]:
    """Exclusions by cause: precautions first, then findings, general rules, equipment last."""
    groups: dict[str, list[Exclusion]] = {}
    for one in proposal.excluded:
        groups.setdefault(_key(one, catalogue), []).append(one)
    causes = (_cause(key, tuple(ones), assessment, catalogue) for key, ones in groups.items())
    return tuple(sorted(causes, key=_place))


def missing_equipment(exclusion: Exclusion, catalogue: Catalogue) -> bool:
    """True when it is out because a prop is not at home."""
    rule = catalogue.rule.get(exclusion.rule)
    return (
        rule is not None
        and isinstance(rule.then, LimitEffect)
        and rule.then.exclude_if_equipment_missing
    )


def _key(exclusion: Exclusion, catalogue: Catalogue) -> str:
    if missing_equipment(exclusion, catalogue):
        return EQUIPMENT
    if exclusion.rule in catalogue.rule:
        return str(exclusion.rule)
    return listed((exclusion.rule, *exclusion.findings))


def _cause(
    key: str, excluded: tuple[Exclusion, ...], assessment: Assessment, catalogue: Catalogue
) -> Cause:
    if key == EQUIPMENT:
        return Cause(key, translate("program", "Equipment not at home"), "", "info", excluded)
    first = excluded[0]
    kinds = {catalogue.finding[one].kind for one in first.findings}
    icon = "shield" if FindingKind.PRECAUTION in kinds else "triangle" if kinds else "info"
    found = trigger_words(first, assessment, catalogue)
    return Cause(key, told(first.cause), found, icon, excluded)


def _place(cause: Cause) -> tuple[int, str]:
    if cause.key == EQUIPMENT:
        return 3, cause.title
    return {"shield": 0, "triangle": 1}.get(cause.icon, 2), cause.title


def trigger_words(exclusion: Exclusion, assessment: Assessment, catalogue: Catalogue) -> str:
    """The findings behind an exclusion with side and value."""
    return "; ".join(
        finding_shown(catalogue.finding[one], assessment.observed(one))
        for one in exclusion.findings
    )


def hold_words(exclusion: Exclusion, catalogue: Catalogue) -> str:
    """What would end it: "until ...", "unless ...", "not when ..."; a hard one says its need."""
    condition = exclusion.condition
    if condition is None:
        return told(exclusion.cause) if missing_equipment(exclusion, catalogue) else ""
    if exclusion.hold is Hold.UNTIL:
        return translate("program", "until: {condition}", condition=told(condition))
    if exclusion.hold is Hold.WHEN:
        return translate("program", "not when: {condition}", condition=told(condition))
    return translate("program", "unless: {condition}", condition=told(condition))


def free_to_join(
    program: Program, proposal: Proposal, catalogue: Catalogue
) -> tuple[Suggestion, ...]:
    """Suggestions that may be added: free, not there, no other rung of a ladder in use."""
    taken = {item.exercise for item in program.items}
    used = {ladder for item in program.items for ladder in ladders(item.exercise, catalogue)}
    return tuple(
        one
        for one in proposal.suggested
        if one.exercise not in taken
        and not ladders(one.exercise, catalogue) & used
        and proposal.held(one.exercise, one.side) is None
    )


def stand_in(
    exclusion: Exclusion, free: tuple[Suggestion, ...], catalogue: Catalogue
) -> Suggestion | None:
    """The one of `free_to_join` nearest to an excluded exercise: by rung, else by class."""
    others = [one for one in free if one.exercise != exclusion.exercise]
    near = [
        (distance, -one.score, one.exercise, one)
        for one in others
        if (distance := rung_distance(exclusion.exercise, one.exercise, catalogue)) is not None
    ]
    if near:
        return min(near, key=lambda entry: entry[:3])[3]
    main = catalogue.exercise[exclusion.exercise].classes[0]
    alike = (one for one in others if main in catalogue.exercise[one.exercise].classes)
    return max(alike, key=lambda one: one.score, default=None)


def rung_distance(one: ExerciseId, other: ExerciseId, catalogue: Catalogue) -> int | None:
    """How many rungs lie between two exercises, on the ladder where they are nearest."""
    found = [
        abs(a.rung - b.rung)
        for ladder in catalogue.ladders_of.get(one, ())
        if (a := ladder.rung_of(one)) and (b := ladder.rung_of(other))
    ]
    return min(found, default=None)
