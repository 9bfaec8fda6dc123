"""A draft: what the window edits at one visit, assessment and program together."""

from __future__ import annotations

from dataclasses import dataclass

from planner.assessment.assessment import Assessment
from planner.programs.program import Program


@dataclass(frozen=True, slots=True)
class Draft:
    """The whole editable state of a visit; undo keeps a list of these."""

    assessment: Assessment
    program: Program
