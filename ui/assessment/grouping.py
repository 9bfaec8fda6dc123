"""Which findings stand under which heading. No Qt."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from enum import StrEnum

from planner.assessment.assessment import Assessment
from planner.assessment.finding import Finding, FindingKind
from planner.vocabulary import FindingId
from ui.assessment.words import kind_title, place_of_heading, region_title

RECORDED = "recorded"
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
    groups = [Group(RECORDED, "Recorded this visit", _recorded(findings, assessment, shown))]
    open_ones = [one for one in findings if one.id not in recorded and _shown(one, shown)]
    groups += _headed(open_ones, by)
    return tuple(group for group in groups if group.findings)


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


def _headed(findings: Iterable[Finding], by: Grouping) -> list[Group]:
    heads: dict[str, list[FindingId]] = {}
    for one in findings:
        heads.setdefault(_head(one, by), []).append(one.id)
    last = [title for title in (kind_title(kind) for kind in reversed(_FIRST)) if title in heads]
    order = sorted((t for t in heads if t not in last), key=place_of_heading) + last
    return [Group(title, title, tuple(heads[title])) for title in order]


def _head(finding: Finding, by: Grouping) -> str:
    if by is Grouping.TEST or finding.kind in _FIRST:
        return kind_title(finding.kind)
    return region_title(finding.region)
