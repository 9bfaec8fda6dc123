"""Problems of an input: each one line, with its place."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and where in the input."""

    place: str
    sentence: str

    def __str__(self) -> str:
        """One line, whatever the input held."""
        line = " ".join(f"{self.place}: {self.sentence}".split())
        return "".join(letter if letter.isprintable() else "\ufffd" for letter in line)


class InputError(Exception):
    """The input cannot be used; every problem is told."""

    def __init__(self, problems: list[Problem]) -> None:
        super().__init__("; ".join(str(problem) for problem in problems))
        self.problems = problems


def shown(value: object, longest: int = 60) -> str:
    """A value as it may be repeated to the reader: short, quoted, printable."""
    text = repr(value)
    text = text if len(text) <= longest else f"{text[: longest - 1]}…"
    return "".join(letter if letter.isprintable() else "�" for letter in text)
