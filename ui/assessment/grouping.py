"""Which findings stand under which heading."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.assessment.assessment import Assessment
from planner.assessment.finding import Finding, FindingKind
from planner.vocabulary import FindingId
from ui.assessment.titles import RECORDED, place_of, region_key, title_of, titles

__all__ = ["RECORDED", "Group", "Grouping", "clinical_first", "grouped"]

_FIRST = (FindingKind.RED_FLAG, FindingKind.PRECAUTION)


class Grouping(StrEnum):
    """How the findings that are not recorded are grouped."""

    REGION = "region"
    TEST = "test"


@dataclass(frozen=True, slots=True)
class Group:
    """A heading with its findings; `key` stays the same while the title may be translated."""

    key: str
    title: str
    findings: tuple[FindingId, ...]


def clinical_first(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The catalogue's order, precautions and red flags at the end."""
    return tuple(sorted(findings, key=lambda one: one.kind in _FIRST))


def grouped(
    findings: tuple[Finding, ...],
    assessment: Assessment,
    by: Grouping,
    shown: Collection[FindingId] | None = None,
) -> tuple[Group, ...]:
    """The groups in order: recorded this visit, then regions or tests, then precautions.

    `shown` None shows all but red flags that are not recorded (they have their own list); a
    search shows what it found, red flags too. Groups without findings are left out.
    """
    recorded = {seen.finding for seen in assessment.findings}
    heads = {RECORDED: _recorded(findings, assessment, shown)}
    open_ones = [one for one in findings if one.id not in recorded and _shown(one, shown)]
    heads |= _headed(open_ones, by)
    known = titles()
    return tuple(Group(key, title_of(key, known), ids) for key, ids in heads.items() if ids)


def _shown(finding: Finding, shown: Collection[FindingId] | None) -> bool:
    if shown is None:
        return finding.kind is not FindingKind.RED_FLAG
    return finding.id in shown


def _recorded(
    findings: tuple[Finding, ...], assessment: Assessment, shown: Collection[FindingId] | None
) -> tuple[FindingId, ...]:
    """Red flags on top, then precautions, then the rest in the order recorded."""
    kinds = {one.id: one.kind for one in findings}
    seen = [one.finding for one in assessment.findings if one.finding in kinds]
    if shown is not None:
        seen = [one for one in seen if one in shown]
    return tuple(sorted(seen, key=lambda one: _rank(kinds[one])))


def _rank(kind: FindingKind) -> int:
    return _FIRST.index(kind) if kind in _FIRST else len(_FIRST)


def _headed(findings: Iterable[Finding], by: Grouping) -> dict[str, tuple[FindingId, ...]]:
    """The findings by the key of their heading, in order; precautions and red flags last."""
    heads: dict[str, list[FindingId]] = {}
    for one in findings:
        heads.setdefault(_head(one, by), []).append(one.id)
    last = [kind.value for kind in reversed(_FIRST) if kind.value in heads]
    order = sorted((key for key in heads if key not in last), key=place_of) + last
    return {key: tuple(heads[key]) for key in order}


def _head(finding: Finding, by: Grouping) -> str:
    if by is Grouping.TEST or finding.kind in _FIRST:
        return finding.kind.value
    return region_key(finding.region)
