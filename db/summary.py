"""What the patients list shows of a visit, worked out once when the visit is saved."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from db.rows.content import FindingRow
from planner.assessment.assessment import Assessment
from planner.assessment.finding import Finding, FindingKind
from planner.content.codec import decode
from planner.errors import StoreError
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.sentences import sentence
from planner.vocabulary import Side

_SIDES = {
    Side.LEFT: sentence(" (left)"),
    Side.RIGHT: sentence(" (right)"),
    Side.BILATERAL: sentence(" (both sides)"),
    Side.NONE: "",
}


@dataclass(frozen=True, slots=True)
class VisitSummary:
    """A visit in a line: the first symptom with its side, how many exercises, a red flag."""

    complaint: str
    exercises: int | None
    stopped: bool


def summary_of(session: Session, draft: Draft) -> VisitSummary:
    """The line for this draft. Raises StoreError for a finding that the catalogue does not have."""
    names = [seen.finding for seen in draft.assessment.findings]
    rows = session.scalars(select(FindingRow).where(FindingRow.id.in_(names)))
    known = {row.id: decode(Finding, row.body, f"finding {row.id}") for row in rows}
    unknown = [name for name in names if name not in known]
    if unknown:
        raise StoreError(
            sentence(
                "A finding of this visit is not in the store's catalogue, so the visit cannot be "
                "kept. Untick it and save again."
            ),
            f"unknown finding, {len(unknown)} of {len(names)}",
        )
    return VisitSummary(
        complaint=_complaint(draft.assessment, known),
        exercises=None if draft.program == Program() else len(draft.program.items),
        stopped=_stopped(draft.assessment, known),
    )


def _complaint(assessment: Assessment, known: Mapping[str, Finding]) -> str:
    for seen in assessment.findings:
        finding = known[seen.finding]
        if finding.kind is FindingKind.SYMPTOM and seen.is_positive(finding):
            return finding.name + _SIDES[seen.side]
    return ""


def complaint_words(kept: str) -> str:
    """A complaint as it was kept, its side a word of its own again."""
    for side in _SIDES.values():
        if side and kept.endswith(side):
            return sentence("{finding}{side}", finding=kept.removesuffix(side), side=side)
    return kept


def _stopped(assessment: Assessment, known: Mapping[str, Finding]) -> bool:
    return any(
        known[seen.finding].kind is FindingKind.RED_FLAG and seen.is_positive(known[seen.finding])
        for seen in assessment.findings
    )
