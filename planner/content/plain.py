"""Plain JSON values, and the error that tells where a value does not fit."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import date, datetime
from typing import TypeVar

Decoder = Callable[[object], object]


class MismatchError(Exception):
    """A value that does not fit; `path` collects the way to it from the inside out."""

    def __init__(self, sentence: str, *path: str | int) -> None:
        super().__init__(sentence)
        self.sentence = sentence
        self.path: list[str | int] = list(path)

    @property
    def where(self) -> str:
        """The way from the outside in, such as `dose.sets` or `steps[2].rung`."""
        parts = (f"[{p}]" if isinstance(p, int) else f".{p}" for p in reversed(self.path))
        return "".join(parts).removeprefix(".")


def decode_text(value: object) -> str:
    """A string."""
    if not isinstance(value, str):
        raise MismatchError("expected text")
    return value


def decode_whole(value: object) -> int:
    """A whole number; true and false are none."""
    if type(value) is not int:
        raise MismatchError("expected a whole number")
    return value


def decode_number(value: object) -> int | float:
    """A finite number, kept as written: 6 stays 6."""
    if type(value) is int or (type(value) is float and math.isfinite(value)):
        return value
    raise MismatchError("expected a number")


def decode_truth(value: object) -> bool:
    """True or false."""
    if not isinstance(value, bool):
        raise MismatchError("expected true or false")
    return value


def decode_nothing(value: object) -> None:
    """Null."""
    if value is not None:
        raise MismatchError("expected null")


def decode_free(value: object) -> object:
    """Any JSON value; lists come back as tuples."""
    if isinstance(value, list | tuple):
        return tuple(decode_each(value, decode_free))
    if isinstance(value, dict):
        return _free_mapping(value)
    if value is None or isinstance(value, str | bool):
        return value
    return decode_number(value)


def decode_date(value: object) -> date:
    """A day, as ISO 8601 writes it."""
    return _from_iso(date, value, "expected a date such as 2026-11-22")


def decode_moment(value: object) -> datetime:
    """A moment, as ISO 8601 writes it."""
    return _from_iso(datetime, value, "expected a moment such as 2026-11-22T09:30:00+00:00")


_Day = TypeVar("_Day", date, datetime)


def _from_iso(kind: type[_Day], value: object, sentence: str) -> _Day:
    try:
        found = kind.fromisoformat(decode_text(value))
    except ValueError as error:
        raise MismatchError(sentence) from error
    if found.isoformat() != value:
        raise MismatchError(sentence)
    return found


def decode_each(items: list[object] | tuple[object, ...], item: Decoder) -> list[object]:
    """Every item decoded; a mismatch names its place in the list."""
    found: list[object] = []
    try:
        found.extend(map(item, items))
    except MismatchError as mismatch:
        mismatch.path.append(len(found))
        raise
    return found


def decode_mapping_with(key: Decoder, item: Decoder) -> Decoder:
    """A decoder for an object whose keys and items have these decoders."""

    def decode(value: object) -> dict[object, object]:
        if not isinstance(value, dict):
            raise MismatchError("expected an object")
        found = {}
        for name, entry in value.items():
            try:
                found[key(name)] = item(entry)
            except MismatchError as mismatch:
                mismatch.path.append(str(name))
                raise
        return found

    return decode


_free_mapping = decode_mapping_with(decode_text, decode_free)
