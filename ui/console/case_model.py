"""The outline of CASE.json, strict: no unknown key, no value bent into another type."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from datetime import date
from typing import Annotated, Any

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from ui.console.problems import Problem, place_of, shown

LONGEST_NAME = 120
OLDEST = 120
LANGUAGE_TAG = r"^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$"
_PATIENT = "patient"


def _iso_date(value: object) -> object:
    """Only text like 1988-04-02 is a date; null is as good as left out."""
    if value is None:
        return None
    if not isinstance(value, str):
        raise ValueError("write the date as text, like 1988-04-02")
    try:
        day = date.fromisoformat(value)
    except ValueError:
        raise ValueError("no such date; write it like 1988-04-02") from None
    if value != day.isoformat():
        raise ValueError("write the date like 1988-04-02")
    return day


def one_printable_line(value: str) -> str:
    """A text without line breaks and the like. Raises ValueError."""
    if any(unicodedata.category(letter) == "Cc" for letter in value):
        raise ValueError("holds a line break or control character")
    return value


def _printable_name(value: str | None) -> str | None:
    """A name that can be seen on paper."""
    if value is None:
        return None
    one_printable_line(value)
    if not any(letter.isprintable() and not letter.isspace() for letter in value):
        raise ValueError("is blank")
    return value


class Strict(BaseModel):
    """No unknown key, no value bent into another type."""

    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PatientPart(Strict):
    """Who it is for."""

    name: Annotated[str | None, AfterValidator(_printable_name)] = Field(
        default=None, min_length=1, max_length=LONGEST_NAME
    )
    birth_date: Annotated[date | None, BeforeValidator(_iso_date)] = None
    age: int | None = Field(default=None, ge=0, le=OLDEST)
    language: str | None = Field(default=None, pattern=LANGUAGE_TAG)


class CaseModel(Strict):
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
    "bool_type": "must be true or false.",
    "model_type": "must be an object in braces.",
    "string_too_short": "must not be empty.",
    "string_too_long": "must have at most {max_length} characters.",
    "string_pattern_mismatch": "must be a language tag like en or pt-BR.",
    "greater_than_equal": "must be {ge} or more.",
    "less_than_equal": "must be {le} or less.",
    "too_long": "must have at most {max_length} entries.",
    "value_error": "{error}.",
}


def problems_of(error: ValidationError) -> list[Problem]:
    """Pydantic's findings as lines. What stands in `patient` is never repeated."""
    return [
        Problem(place_of(one["loc"]), _sentence(one)) for one in error.errors(include_url=False)
    ]


def _sentence(one: Mapping[str, Any]) -> str:
    known = _SENTENCES.get(one["type"])
    if known is not None:
        return known.format(**one.get("ctx", {}))
    if one["loc"][:1] == (_PATIENT,):
        return "cannot be used."
    return f"{shown(one['input'])} cannot be used."
