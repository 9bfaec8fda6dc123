"""Problems of an input: each one line, with its place."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass

LONGEST_LINE = 400
LONGEST_KEY = 60


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and where in the input."""

    place: str
    sentence: str

    def __str__(self) -> str:
        """One line, whatever the input held."""
        return _short(one_line(f"{self.place}: {self.sentence}"), LONGEST_LINE)


class InputError(Exception):
    """The input cannot be used; every problem is told."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__(f"{len(problems)} problems in the input")
        self.problems = problems


def place_of(trail: Iterable[int | str]) -> str:
    """Keys and indexes as a reader writes them: `findings.trunk_lean.side`, `confirmed[0]`."""
    place = ""
    for part in trail:
        place += f"[{part}]" if isinstance(part, int) else f".{_short(part, LONGEST_KEY)}"
    return place.removeprefix(".") or "case"


def shown(value: object, longest: int = 60) -> str:
    """A value as it stands in JSON and may be repeated to the reader: short and printable."""
    return _printable(_short(json.dumps(value, ensure_ascii=False), longest))


def one_line(text: str) -> str:
    """Any text as one printable line."""
    return _printable(" ".join(text.split()))


def _short(text: str, longest: int) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _printable(text: str) -> str:
    return "".join(letter if letter.isprintable() else "\ufffd" for letter in text)
