"""The occasion of a sheet: for whom, by whom, when, on which paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors import HandoutError
from planner.figures.palette import FigureStyle, SkinTone
from planner.handout.accent import accent_of
from planner.handout.snapshot import Layout, Letterhead, PageFit, Paper
from planner.handout.wording import Wording
from planner.patients.clinic import Clinic
from planner.sentences import sentence

LONGEST_FIELD = 200
LOG_FORM = 1
"""Grows when the log is laid out so that a reader of scans must know."""


@dataclass(frozen=True, slots=True)
class ProgramStamp:
    """Which visit a program belongs to, and which of its versions it is."""

    visit: int
    version: int

    @property
    def code(self) -> str:
        """What the sheet carries: the form, the visit, the version; nothing of the patient."""
        return f"ST{LOG_FORM}-{self.visit}-{self.version}"


@dataclass(frozen=True, slots=True)
class Occasion:
    """All that a sheet needs beside the program. `next_visit` None leaves a line to write on.

    `second_language` is the therapist's, printed small under the patient's; empty for one language.
    Without `program` the log has no code: it could not find its record again.
    """

    clinic: Clinic
    patient_name: str
    birth_date: date | None
    age: int | None
    therapist: str
    printed_on: date
    language: str = "en"
    paper: Paper = Paper.LETTER
    large_print: bool = False
    next_visit: date | None = None
    figure_style: FigureStyle = FigureStyle.COLOUR
    skin_tone: SkinTone = SkinTone.MEDIUM
    fit: PageFit = PageFit.AS_NEEDED
    layout: Layout = Layout.AUTOMATIC
    program: ProgramStamp | None = None
    second_language: str = ""


def letterhead(occasion: Occasion, words: Wording) -> Letterhead:
    """What stands at the head of every page. Raises HandoutError for texts too long for it."""
    clinic = occasion.clinic
    fields = {
        sentence("clinic's name"): clinic.name,
        sentence("clinic's phone number"): clinic.phone,
        sentence("clinic's address"): clinic.address,
        sentence("therapist's name"): occasion.therapist,
        sentence("patient's name"): occasion.patient_name,
        sentence("footer"): clinic.sheet.footer,
    }
    for name, text in fields.items():
        if len(text) > LONGEST_FIELD:
            raise HandoutError(
                sentence(
                    "The {name} is too long for the sheet: {longest} characters at most.",
                    name=name,
                    longest=LONGEST_FIELD,
                )
            )
    contact = (clinic.phone, occasion.therapist)
    return Letterhead(
        clinic=clinic.name.strip(),
        contact=words.beside.join(part.strip() for part in contact if part.strip()),
        phone=clinic.phone.strip(),
        address=clinic.address.strip(),
        patient=occasion.patient_name.strip(),
        date=words.dated(occasion.printed_on),
        page=words.page,
        beside=words.beside,
        logo=clinic.sheet.logo or None,
        logo_alt=_logo_alt(clinic, words),
        footer=clinic.sheet.footer.strip(),
        signature=_signature(occasion, words),
        accent=accent_of(clinic.sheet.accent),
    )


def _logo_alt(clinic: Clinic, words: Wording) -> str:
    if not clinic.sheet.logo:
        return ""
    name = clinic.name.strip()
    return words.logo.format(clinic=name) if name else words.logo_alone


def _signature(occasion: Occasion, words: Wording) -> str:
    if not occasion.clinic.sheet.signature:
        return ""
    therapist = occasion.therapist.strip()
    return words.signature.format(therapist=therapist) if therapist else words.signature_alone
