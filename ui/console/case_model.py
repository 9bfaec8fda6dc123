"""The outline of CASE.json, strict: no unknown key, no value bent into another type."""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from ui.console.problems import Problem, shown

LONGEST_NAME = 120
OLDEST = 120


def _iso_date(value: object) -> object:
    """Only text like 1988-04-02 is a date."""
    if not isinstance(value, str):
        raise ValueError("write the date as text, like 1988-04-02")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise ValueError("no such date; write it like 1988-04-02") from None
    if value != day.isoformat():
        raise ValueError("write the date like 1988-04-02")
    return day


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PatientPart(_Strict):
    """Who it is for."""

    name: str | None = Field(default=None, min_length=1, max_length=LONGEST_NAME)
    birth_date: Annotated[date | None, BeforeValidator(_iso_date)] = None
    age: int | None = Field(default=None, ge=0, le=OLDEST)
    language: str | None = Field(default=None, min_length=2, max_length=12)


class CaseModel(_Strict):
    """The whole case; what stands in `findings` is checked against the catalogue afterwards."""

    patient: PatientPart
    findings: dict[str, dict[str, object]]
    confirmed: list[str] = Field(default_factory=list, max_length=500)
    equipment: list[str] | None = Field(default=None, max_length=100)
    max_exercises: int | None = Field(default=None, ge=1, le=12)


_SENTENCES = {
    "extra_forbidden": "unknown key.",
    "missing": "missing.",
    "int_type": "must be a whole number.",
    "string_type": "must be text.",
    "dict_type": "must be an object in braces.",
    "list_type": "must be a list in brackets.",
    "model_type": "must be an object in braces.",
}


def problems_of(error: ValidationError) -> list[Problem]:
    """Pydantic's findings as lines."""
    return [
        Problem(
            _place(one["loc"]), _SENTENCES.get(one["type"], _sentence(one["msg"], one["input"]))
        )
        for one in error.errors(include_url=False, include_context=False)
    ]


def _place(location: tuple[int | str, ...]) -> str:
    place = ""
    for part in location:
        place += f"[{part}]" if isinstance(part, int) else f".{part}"
    return place.removeprefix(".") or "case"


def _sentence(message: str, value: object) -> str:
    told = message.removeprefix("Value error, ").removeprefix("Input ")
    return f"{shown(value)}: {told}."
