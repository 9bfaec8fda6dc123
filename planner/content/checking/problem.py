"""A problem of the content, and the questions every check asks."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong, and where: a kind and id, and the field."""

    place: str
    sentence: str

    def __str__(self) -> str:
        return f"{self.place}: {self.sentence}"


def unknown(
    place: str, words: Iterable[str], known: Collection[str], what: str
) -> Iterator[Problem]:
    """A problem for every word that is not known."""
    for word in words:
        if word not in known:
            yield Problem(place, f"there is no {what} {word}")


def twice(place: str, words: Iterable[str]) -> Iterator[Problem]:
    """A problem for every word that stands more than once."""
    seen: set[str] = set()
    for word in words:
        if word in seen:
            yield Problem(place, f"{word} stands twice")
        seen.add(word)


def within(place: str, value: float, least: float, most: float) -> Iterator[Problem]:
    """A problem when a number is out of bounds."""
    if not least <= value <= most:
        yield Problem(place, f"{value} is not between {least} and {most}")
