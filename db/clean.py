"""What no database holds: NUL, halves of surrogate pairs, numbers that are none."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from planner.errors import StoreError
from planner.sentences import sentence

# What a whole number's column holds in PostgreSQL.
_LARGEST = 2**31 - 1


def refuse_unstorable(value: object) -> None:
    """Raise StoreError naming the first field whose text or number cannot be kept as typed."""
    for field, problem in _problems(value, "text"):
        raise StoreError(
            sentence(
                "The field {field} holds {problem}, which cannot be kept. Take it out and "
                "save again; nothing else was changed.",
                field=field.replace("_", " "),
                problem=problem,
            )
        )


def storable(text: str) -> bool:
    """True when every character of the text can be kept."""
    return "\0" not in text and not any("\ud800" <= letter <= "\udfff" for letter in text)


def _problems(value: object, field: str) -> Iterator[tuple[str, str]]:
    if isinstance(value, str):
        if not storable(value):
            yield field, sentence("a control character (NUL or half a letter)")
    elif isinstance(value, int):
        if abs(value) > _LARGEST:
            yield field, sentence("a number that is too large")
    elif isinstance(value, float):
        if not math.isfinite(value):
            yield field, sentence("a number without a value")
    elif is_dataclass(value):
        for entry in fields(value):
            yield from _problems(getattr(value, entry.name), entry.name)
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _problems(key, field)
            yield from _problems(item, field)
    elif isinstance(value, tuple | list | frozenset | set):
        for item in value:
            yield from _problems(item, field)
