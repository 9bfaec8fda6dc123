"""The sheets that are held as references: three programs, in every print, language and paper."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from planner.assessment.assessment import Assessment
from planner.figures.palette import FigureStyle
from planner.handout.compose import compose
from planner.handout.occasion import Occasion, ProgramStamp
from planner.handout.snapshot import HandoutSnapshot, Layout, Paper
from planner.programs.program import Program
from planner.suggest.engine import propose
from planner.vocabulary import QuestionId, Side, WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.handouts import OCCASION, RUNNER, SORE_KNEE, Case, case, seen


@dataclass(frozen=True, slots=True)
class Print:
    """A way to print: layout, large print, figures in lines."""

    layout: Layout = Layout.AUTOMATIC
    large: bool = False
    style: FigureStyle = FigureStyle.COLOUR


@dataclass(frozen=True, slots=True)
class Patient:
    """A program for somebody, the one before it, and the occasion."""

    case: Case
    occasion: Occasion
    before: Program | None = None


PRINTS: Mapping[str, Print] = {
    "auto": Print(),
    "1-a-page": Print(Layout.ONE),
    "2-a-page": Print(Layout.TWO),
    "4-a-page": Print(Layout.FOUR),
    "6-a-page": Print(Layout.SIX),
    "large": Print(large=True),
    "ink-saver": Print(style=FigureStyle.LINES),
}
LANGUAGES: Mapping[str, tuple[str, str]] = {
    "en": ("en", ""),
    "es": ("es", ""),
    "es+en": ("es", "en"),
}
"""The patient's language, and the therapist's where both are printed."""

_OLDER = Assessment((seen("knee_oa", Side.LEFT, {"nprs": 5}), seen("pr_fall_risk")), age=81)
_BLOOD_THINNER = Assessment(
    (
        seen("knee_pain_medial", Side.LEFT, {"nprs": 2}),
        seen("gait_low_cadence", values={"spm": 160}),
        seen("pr_anticoagulant"),
    ),
    confirmed=frozenset({QuestionId("running_pain_settles")}),
    age=45,
)


def sheet(patient: str, way: str, language: str, paper: Paper) -> HandoutSnapshot:
    """The snapshot of a sheet, by the names in PATIENTS, PRINTS and LANGUAGES."""
    who, how = PATIENTS[patient], PRINTS[way]
    first, second = LANGUAGES[language]
    occasion = replace(
        who.occasion,
        language=first,
        second_language=second,
        paper=paper,
        layout=how.layout,
        large_print=how.large,
        figure_style=how.style,
    )
    one = who.case
    return compose(one.program, one.assessment, one.proposal, catalogue(), occasion, who.before)


def _real(exercises: tuple[str, ...], side: WorkingSide, assessment: Assessment) -> Case:
    """A program that must do without what its findings exclude, with the advice they bring."""
    one, proposal = case(exercises, side, assessment), propose(assessment, catalogue())
    told = replace(one.program, advice=proposal.advice, education=proposal.education)
    return replace(one, program=told, proposal=proposal)


def _older() -> Patient:
    """An older person who may fall: chair and balance."""
    program = ("sit_to_stand", "hand_weights_sitting", "tandem_stand", "standing_hip_abd")
    occasion = replace(
        OCCASION,
        patient_name="George Hall",
        birth_date=date(1945, 3, 9),
        age=81,
        next_visit=date(2026, 12, 13),
        program=ProgramStamp(31, 1),
    )
    return Patient(_real(program, WorkingSide.LEFT, _OLDER), occasion)


def _second_visit() -> Patient:
    """A runner who takes blood thinners: quicker steps are new, the foam roller is gone."""
    now = _real(("clamshell", "bird_dog", "gait_cadence"), WorkingSide.LEFT, _BLOOD_THINNER)
    clamshell, bird_dog, _ = now.program.items
    gone = case(("fr_lateral_thigh", "calf_stretch"), WorkingSide.LEFT).program.items
    before = Program(
        (
            replace(clamshell, side=WorkingSide.RIGHT),
            replace(bird_dog, dose=replace(bird_dog.dose, reps=bird_dog.dose.reps + 2)),
            *gone,
        )
    )
    occasion = replace(OCCASION, patient_name="Sam Okafor", birth_date=date(1981, 6, 30), age=45)
    return Patient(now, occasion, before)


PATIENTS: Mapping[str, Patient] = {
    "runner": Patient(
        _real(RUNNER, WorkingSide.RIGHT, SORE_KNEE),
        replace(OCCASION, next_visit=date(2026, 12, 6), program=ProgramStamp(12, 3)),
    ),
    "older": _older(),
    "second-visit": _second_visit(),
}
