"""The sheets of several patients: each from its newest visit, or the reason why there is none."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from planner.assessment.finding import FindingKind
from planner.errors import ContentError, HandoutError
from planner.handout.compose import compose
from planner.handout.file_names import file_name
from planner.handout.length import must_be_meant
from planner.sentences import sentence
from planner.suggest.engine import propose
from ui.handout.leaving import Leaving, Stamp
from ui.handout.leaving_words import kind_words, known_words, sheet_words
from ui.handout.long_programs import LongProgram, warnings_of
from ui.handout.make import make
from ui.handout.occasions import Manner, occasion_of

if TYPE_CHECKING:
    from planner.assessment.assessment import Assessment
    from planner.patients.clinic import Clinic
    from planner.patients.patient import Patient
    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import OpenVisit, Store
    from planner.vocabulary import PatientId


@dataclass(frozen=True, slots=True)
class Wish:
    """What all sheets of a batch have in common; the rest is each patient's own."""

    clinic: Clinic
    therapist: str
    manner: Manner


@dataclass(frozen=True, slots=True)
class Ready:
    """A patient whose sheet can be printed; `long` where that must be meant."""

    patient: Patient
    leaving: Leaving
    language: str
    visited_on: date
    long: LongProgram | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """A patient without a sheet, and the sentence that says why."""

    patient: Patient
    reason: str


def checked(store: Store, catalogue: Catalogue, patient: PatientId, wish: Wish) -> Ready | Held:
    """Make the sheet of a patient's newest visit. Runs off the GUI thread; raises StoreError."""
    known = store.patients.get(patient)
    visit = store.visits.latest(patient)
    if visit is None:
        return Held(known, sentence("There has been no visit yet."))
    reason = _held_back(visit, catalogue)
    if reason is not None:
        return Held(known, reason)
    try:
        return _made(catalogue, known, visit, wish)
    except (HandoutError, ContentError) as error:
        return Held(known, error.message)


def _held_back(visit: OpenVisit, catalogue: Catalogue) -> str | None:
    assessment = visit.draft.assessment
    if propose(assessment, catalogue).stopped:
        return sentence("A red flag stops the program. Open the visit and print the referral note.")
    if not visit.draft.program.items:
        return sentence("There is no exercise in the program yet.")
    if not _flags_asked(assessment, catalogue):
        return sentence("The red flags were not asked at the last visit. Open it and ask them.")
    return None


def _flags_asked(assessment: Assessment, catalogue: Catalogue) -> bool:
    """Asked, or one of them recorded, as one visit is guarded too."""
    kinds = (catalogue.finding[seen.finding].kind for seen in assessment.findings)
    return assessment.red_flags_asked or FindingKind.RED_FLAG in kinds


def _made(catalogue: Catalogue, patient: Patient, visit: OpenVisit, wish: Wish) -> Ready:
    draft, on = visit.draft, visit.info.visited_on
    occasion = occasion_of(patient, visit.info, wish.clinic, wish.manner, visit.program_version)
    proposal = propose(draft.assessment, catalogue)
    sheet = make(
        compose(draft.program, draft.assessment, proposal, catalogue, occasion, visit.before)
    )
    stamp = Stamp(visit.info.id, visit.program_version, wish.therapist or occasion.therapist)
    leaving = Leaving(
        pdf=sheet.pdf,
        sha256=sheet.sha256,
        paper=wish.manner.paper,
        pages=len(sheet.pages),
        what=sheet_words(patient.full_name, len(sheet.pages), referral=False),
        file_name=file_name(patient.full_name, on, kind_words(referral=False)),
        stamp=lambda: stamp,
        warnings=warnings_of(sheet, proposal.caps),
        about=known_words(patient),
    )
    count = len(draft.program.items)
    meant = must_be_meant(count, proposal.caps)
    long = LongProgram(visit.info.id, count, patient.full_name) if meant else None
    return Ready(patient, leaving, occasion.language, on, long)
