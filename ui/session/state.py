"""What the session tells: one whole value of all that the panes show."""

from __future__ import annotations

from dataclasses import dataclass

from planner.assessment.assessment import Assessment
from planner.patients.patient import Patient, VisitInfo
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.suggest.proposal import Proposal

EMPTY = Draft(Assessment(), Program())


@dataclass(frozen=True, slots=True)
class SessionState:
    """All that the panes show; `patient` None means that no visit is open.

    `before` is the program that the patient took home from the visit before, if any;
    `program_version` that under which the program is kept, or will be by the next save.
    """

    patient: Patient | None
    visit: VisitInfo | None
    assessment: Assessment
    program: Program
    proposal: Proposal
    undo_label: str | None
    redo_label: str | None
    before: Program | None = None
    program_version: int = 0

    @property
    def draft(self) -> Draft:
        """The editable part."""
        return Draft(self.assessment, self.program)
