"""The sample patient's first visit, as values: a real program of four exercises."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

import resources
from planner.assessment.assessment import Assessment
from planner.handout.occasion import Occasion
from planner.patients.clinic import Clinic
from planner.programs.follow import followed
from planner.programs.program import Program
from planner.suggest.catalogue import Catalogue
from planner.suggest.engine import propose
from planner.suggest.proposal import Proposal
from planner.usecases.sample import FILE, sample_assessment, sample_patient

DAY = date(2026, 11, 22)


@dataclass(frozen=True, slots=True)
class Sample:
    """What a sheet is composed of."""

    program: Program
    assessment: Assessment
    proposal: Proposal
    catalogue: Catalogue
    occasion: Occasion


def sample(catalogue: Catalogue) -> Sample:
    """The runner of the source article on the day of the first visit."""
    case = json.loads(resources.path(FILE).read_text("utf-8"))
    patient = sample_patient(case)
    assessment = sample_assessment(case, patient.age_on(DAY), DAY)
    proposal = propose(assessment, catalogue)
    occasion = Occasion(
        clinic=Clinic("Riverside Physical Therapy", "(555) 010-2200", "12 Mill Lane, Riverside"),
        patient_name=patient.full_name,
        birth_date=patient.birth_date,
        age=patient.age_on(DAY),
        therapist="Maya Chen, PT",
        printed_on=DAY,
    )
    program = followed(Program(), proposal, catalogue)
    return Sample(program, assessment, proposal, catalogue, occasion)
