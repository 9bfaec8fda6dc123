"""Reads JSON strictly: size, encoding, one value for a key, plain numbers, sane depth."""

from __future__ import annotations

import json
import math
import os
from collections import Counter
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from ui.console.problems import InputError, Problem, place_of

LARGEST = 10 * 1024 * 1024
DEEPEST = 32
LONGEST_NUMBER = 300
MOST_PROBLEMS = 1000
_MARK = "\ufeff"
_NO_WAITING = getattr(os, "O_NONBLOCK", 0)
_SENTENCES = {
    "Expecting value": "a value is expected here",
    "Extra data": "something stands after its end",
    "Invalid control character at": "a line break or control character stands inside a text",
    "Expecting property name enclosed in double quotes": "a key in double quotes is expected here",
}
Trail = tuple[int | str, ...]


class _Repeating(dict[str, object]):
    """An object of the input in which keys stand more than once."""

    twice: tuple[str, ...] = ()


def read_strict_json(path: Path) -> object:
    """The value in the file. Raises InputError with the place: file, line or key."""
    text = _text(_bytes(path), path.name)
    value = _parsed(text, path.name)
    problems = list(islice(_unfit(value, ()), MOST_PROBLEMS))
    if len(problems) == MOST_PROBLEMS:
        problems[-1] = Problem("case", "and more problems.")
    if problems:
        raise InputError(problems)
    return value


def _bytes(path: Path) -> bytes:
    try:
        with open(path, "rb", opener=_at_once) as file:
            if _NO_WAITING:
                os.set_blocking(file.fileno(), True)
            data = file.read(LARGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "it cannot be read"
        raise InputError([Problem(path.name or str(path), f"{reason}.")]) from error
    if len(data) > LARGEST:
        raise InputError([Problem(path.name, "larger than 10 MB.")])
    return data


def _at_once(name: str, flags: int) -> int:
    # Opening a pipe that nobody writes to would wait for ever.
    return os.open(name, flags | _NO_WAITING)


def _text(data: bytes, name: str) -> str:
    try:
        text = data.decode("utf-8").removeprefix(_MARK)
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise InputError([Problem(f"{name}, line {line}", "not UTF-8 text.")]) from error
    if not text.strip():
        raise InputError([Problem(name, "the file is empty.")])
    return text


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text, object_pairs_hook=_object, parse_int=_whole)
    except json.JSONDecodeError as error:
        place = f"{name}, line {error.lineno}, column {error.colno}"
        raise InputError([Problem(place, f"{_SENTENCES.get(error.msg, error.msg)}.")]) from error
    except RecursionError as error:
        raise InputError([Problem(name, "nested too deep.")]) from error


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) == len(pairs):
        return found
    repeating = _Repeating(found)
    repeating.twice = tuple(key for key, times in Counter(k for k, _ in pairs).items() if times > 1)
    return repeating


def _whole(digits: str) -> int | float:
    # Python refuses to read thousands of digits, and nothing here is that large.
    return int(digits) if len(digits) <= LONGEST_NUMBER else math.inf


def _unfit(value: object, trail: Trail) -> Iterator[Problem]:
    """Keys that repeat, text that cannot be printed, numbers without end, too deep nesting."""
    if len(trail) >= DEEPEST:
        yield Problem(place_of(trail[:6]), "nested too deep.")
        return
    match value:
        case dict():
            if isinstance(value, _Repeating):
                yield from (
                    Problem(place_of((*trail, key)), "stands twice in one object.")
                    for key in value.twice
                )
            for key, one in value.items():
                yield from _unfit_text(key, trail)
                yield from _unfit(one, (*trail, key))
        case list():
            for index, one in enumerate(value):
                yield from _unfit(one, (*trail, index))
        case str():
            yield from _unfit_text(value, trail)
        case float() if not math.isfinite(value):
            yield Problem(place_of(trail), "not a number that can be used.")
        case _:
            pass


def _unfit_text(text: str, trail: Trail) -> Iterator[Problem]:
    if "\0" in text:
        yield Problem(place_of(trail), "holds a NUL character.")
    if not text.isascii() and any("\ud800" <= letter <= "\udfff" for letter in text):
        yield Problem(place_of(trail), "holds half a character (a lone surrogate).")
