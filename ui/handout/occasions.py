"""For whom, when and how a sheet is made: record, clinic, and the choices over the sheet."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.figures.palette import FigureStyle
from planner.handout.occasion import Occasion, ProgramStamp
from planner.handout.snapshot import Layout, PageFit, Paper
from planner.handout.wording import sheet_language
from ui.figures.skin import skin_for

if TYPE_CHECKING:
    from planner.patients.clinic import Clinic
    from planner.patients.patient import Patient, VisitInfo
    from ui.settings import Settings


@dataclass(frozen=True, slots=True)
class Manner:
    """The choices over the sheet. `skin_tone` empty follows the patient."""

    paper: Paper
    large_print: bool
    fit: PageFit
    layout: Layout
    ink: FigureStyle
    bilingual: bool
    skin_tone: str


def last_manner(settings: Settings) -> Manner:
    """As sheets were last made."""
    return Manner(
        paper=Paper(settings.paper),
        large_print=settings.large_print,
        fit=settings.sheet_fit,
        layout=settings.sheet_layout,
        ink=settings.sheet_ink,
        bilingual=settings.sheet_bilingual,
        skin_tone=settings.skin_tone,
    )


def occasion_of(
    patient: Patient, visit: VisitInfo, clinic: Clinic, manner: Manner, program_version: int
) -> Occasion:
    """What a sheet of this visit needs beside the program; it is in the patient's language."""
    return Occasion(
        clinic=clinic,
        patient_name=patient.full_name,
        birth_date=patient.birth_date,
        age=patient.age_on(visit.visited_on),
        therapist=visit.therapist or clinic.therapist,
        printed_on=visit.visited_on,
        language=sheet_language(patient.language, clinic.language),
        second_language=sheet_language(clinic.language) if manner.bilingual else "",
        paper=manner.paper,
        large_print=manner.large_print,
        program=ProgramStamp(visit.id, program_version),
        fit=manner.fit,
        layout=manner.layout,
        figure_style=manner.ink,
        skin_tone=skin_for(manner.skin_tone, patient),
    )
