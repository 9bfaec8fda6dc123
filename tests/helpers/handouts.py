"""Programs, occasions and snapshots for tests of the sheet."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Measure
from planner.handout.compose import compose
from planner.handout.occasion import Occasion
from planner.handout.snapshot import HandoutSnapshot
from planner.patients.clinic import Clinic
from planner.programs.edit import new_item
from planner.programs.program import Program
from planner.suggest.engine import propose
from planner.suggest.proposal import Proposal
from planner.vocabulary import AdviceId, EducationId, ExerciseId, FindingId, Side, WorkingSide
from tests.helpers.content import catalogue

CLINIC = Clinic("Riverside Physical Therapy", "(555) 010-2200", "12 Mill Lane, Riverside")
OCCASION = Occasion(
    clinic=CLINIC,
    patient_name="Ana Ruiz",
    birth_date=date(1988, 4, 2),
    age=38,
    therapist="Maya Chen, PT",
    printed_on=date(2026, 11, 22),
)
RUNNER = ("sl_abduction_band", "pelvic_drop", "single_leg_squat_box", "gait_mirror_walk")


@dataclass(frozen=True, slots=True)
class Case:
    """All that a sheet is composed of."""

    program: Program
    assessment: Assessment
    proposal: Proposal

    def sheet(self, occasion: Occasion = OCCASION) -> HandoutSnapshot:
        """Its snapshot."""
        return compose(self.program, self.assessment, self.proposal, catalogue(), occasion)


def seen(
    finding: str, side: Side = Side.NONE, values: Mapping[str, Measure] | None = None
) -> ObservedFinding:
    """A finding as observed."""
    return ObservedFinding(FindingId(finding), side, values or {})


SORE_KNEE = Assessment((seen("knee_pain_medial", Side.RIGHT, {"nprs": 4}),), age=38)


def case(
    exercises: tuple[str, ...] = RUNNER,
    side: WorkingSide = WorkingSide.RIGHT,
    assessment: Assessment = SORE_KNEE,
) -> Case:
    """A program of these exercises, each on that side, with nothing excluded."""
    content = catalogue()
    program = Program(
        items=tuple(
            new_item(content, content.exercise[ExerciseId(one)], side) for one in exercises
        ),
        advice=(AdviceId("load_management"),),
        education=(EducationId("edu_why_hip"),),
    )
    return Case(program, assessment, replace(propose(assessment, content), excluded=()))


def with_note(note: str) -> HandoutSnapshot:
    """A sheet of one exercise with a note."""
    one = case(("bridge",))
    item = replace(one.program.items[0], note=note)
    return replace(one, program=replace(one.program, items=(item,))).sheet()
