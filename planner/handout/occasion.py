"""The occasion of a sheet: for whom, by whom, when, on which paper."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from planner.errors import HandoutError
from planner.figures.palette import FigureStyle, SkinTone
from planner.handout.snapshot import Letterhead, Paper
from planner.handout.wording import Wording
from planner.patients.clinic import Clinic
from planner.sentences import sentence

LONGEST_FIELD = 200


@dataclass(frozen=True, slots=True)
class Occasion:
    """All that a sheet needs beside the program. `next_visit` None leaves a line to write on."""

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


def letterhead(occasion: Occasion, words: Wording) -> Letterhead:
    """What stands at the head of every page. Raises HandoutError for texts too long for it."""
    clinic = occasion.clinic
    fields = {
        sentence("clinic's name"): clinic.name,
        sentence("clinic's phone number"): clinic.phone,
        sentence("clinic's address"): clinic.address,
        sentence("therapist's name"): occasion.therapist,
        sentence("patient's name"): occasion.patient_name,
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
    )
