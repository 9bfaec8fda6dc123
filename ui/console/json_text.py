"""Reads a case's JSON strictly: size, encoding, one value for a key, plain numbers, sane depth."""

from __future__ import annotations

import math
from pathlib import Path

from planner.content.jsonfile import parse_json
from planner.errors import ContentError
from ui.console.problems import InputError, Problem

LARGEST = 10 * 1024 * 1024
DEEPEST = 32
_MARK = "\ufeff"


def read_case_json(path: Path) -> object:
    """The value in the file. Raises InputError with the place: file, line or key."""
    text = _text(_bytes(path), path.name)
    try:
        value = parse_json(text, path.name)
    except ContentError as error:
        place, _, sentence = error.message.partition(": ")
        raise InputError([Problem(place, f"{sentence}.")]) from error
    problems = _unfit(value, "")
    if problems:
        raise InputError(problems)
    return value


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be read"
        raise InputError([Problem(path.name or str(path), f"{reason}.")]) from error
    if len(data) > LARGEST:
        raise InputError([Problem(path.name, "larger than 10 MB.")])
    return data


def _text(data: bytes, name: str) -> str:
    try:
        return data.decode("utf-8").removeprefix(_MARK)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError([Problem(f"{name}, line {line}", "not UTF-8 text.")]) from error


def _unfit(value: object, place: str, depth: int = 1) -> list[Problem]:
    """Text that cannot be printed, numbers without end, and nesting beyond any case."""
    if depth > DEEPEST:
        return [Problem(place[:80] or "case", "nested too deep.")]
    match value:
        case dict():
            inside = [(f"{place}.{key}" if place else str(key), one) for key, one in value.items()]
            keys = [p for key in value for p in _unfit_text(str(key), place or "case")]
            return keys + [p for where, one in inside for p in _unfit(one, where, depth + 1)]
        case list():
            inside = [(f"{place}[{index}]", one) for index, one in enumerate(value)]
            return [p for where, one in inside for p in _unfit(one, where, depth + 1)]
        case str():
            return _unfit_text(value, place)
        case float() if not math.isfinite(value):
            return [Problem(place, "not a number that can be used.")]
        case _:
            return []


def _unfit_text(text: str, place: str) -> list[Problem]:
    if "\0" in text:
        return [Problem(place, "holds a NUL character.")]
    if any("\ud800" <= letter <= "\udfff" for letter in text):
        return [Problem(place, "holds half a character (a lone surrogate).")]
    return []
