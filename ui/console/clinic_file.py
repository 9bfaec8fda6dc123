"""CLINIC.json to the clinic as it stands on every sheet of a call."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

from pydantic import AfterValidator, Field, ValidationError

from planner.errors import HandoutError
from planner.handout.accent import colour_code, readable
from planner.handout.logo import logo_from
from planner.handout.occasion import LONGEST_FIELD
from planner.patients.clinic import Clinic, SheetSettings
from ui.console.case_model import Strict, one_printable_line, problems_of
from ui.console.json_text import read_strict_json
from ui.console.problems import InputError, Problem


def _readable_colour(typed: str) -> str:
    """A colour that can be read on white, or none."""
    if not typed:
        return ""
    code = colour_code(typed)
    if code is None:
        raise ValueError("no colour; write it like 0B5C63")
    if not readable(code):
        raise ValueError("too pale to be read on white paper; choose a darker one")
    return code


Line = Annotated[str, Field(max_length=LONGEST_FIELD), AfterValidator(one_printable_line)]


class _ClinicModel(Strict):
    """What a clinic may say of itself; `logo` is a picture's path beside the file."""

    name: Line = ""
    phone: Line = ""
    address: Line = ""
    therapist: Line = ""
    footer: Line = ""
    logo: str = ""
    accent: Annotated[str, AfterValidator(_readable_colour)] = ""
    signature: bool = False


def read_clinic(path: Path | None) -> Clinic:
    """The clinic in the file; an empty one without a file.

    Raises InputError with every problem and its place.
    """
    if path is None:
        return Clinic()
    value = read_strict_json(path)
    try:
        model = _ClinicModel.model_validate(value)
    except ValidationError as error:
        found = problems_of(error)
        raise InputError([Problem(f"clinic.{one.place}", one.sentence) for one in found]) from error
    look = SheetSettings(
        logo=_logo(path, model.logo),
        accent=model.accent,
        footer=model.footer,
        signature=model.signature,
    )
    return Clinic(model.name, model.phone, model.address, model.therapist, sheet=look)


def _logo(clinic: Path, logo: str) -> bytes:
    if not logo:
        return b""
    try:
        return logo_from(clinic.parent / logo)
    except HandoutError as error:
        raise InputError([Problem("clinic.logo", error.message)]) from error
