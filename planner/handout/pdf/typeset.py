"""From strings to lines: breaks texts to a width, words too long for it between letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from planner.handout.pdf.fonts import BOLD, REGULAR, em_width, shown

Piece = tuple[str, bool]
"""A text and whether it is bold."""

_SPACE = " "
_WORDS = re.compile(r" +|[^ ]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its pieces as (x, face, characters), and its width, at one point of size.

    A line that others follow ends in a space, which its width leaves out: a reader of the text
    would put the words at a line's end and at the next one's start together.
    """

    spans: tuple[tuple[float, str, str], ...]
    width: float


@dataclass(frozen=True, slots=True)
class Typeset:
    """A text broken into lines, and the characters that a mark stands for."""

    lines: tuple[Line, ...]
    replaced: tuple[str, ...]


@lru_cache(maxsize=2048)
def typeset(pieces: tuple[Piece, ...], width: float) -> Typeset:
    """Lines no wider than `width`, which is in sizes of the text (points / size).

    Line ends in the text are kept. Spaces at a break are dropped; others stay as typed.
    """
    replaced: dict[str, None] = {}
    breaker = _Breaker(width)
    for typed, bold in pieces:
        ready = shown(typed)
        replaced.update(dict.fromkeys(ready.replaced))
        face = BOLD if bold else REGULAR
        for number, row in enumerate(ready.text.split("\n")):
            if number:
                breaker.end_line(_SPACE)
            for word in _WORDS.findall(row):
                breaker.add(word, face)
    breaker.end_line()
    return Typeset(tuple(breaker.lines), tuple(replaced))


class _Breaker:
    """Fills lines greedily."""

    def __init__(self, width: float) -> None:
        self.lines: list[Line] = []
        self._width = width
        self._spans: list[tuple[float, str, str]] = []
        self._x = 0.0

    def add(self, word: str, face: str) -> None:
        """Put a word, or the spaces between two, on the line or on the next one."""
        wide = em_width(word, face)
        if self._x + wide <= self._width:
            self._put(word, face, wide)
        elif word[0] == _SPACE:
            self.end_line(_SPACE)
        else:
            self._break_before(word, face, wide)

    def end_line(self, apart: str = "") -> None:
        """Close the line; `apart` sets its words off from those of the next one."""
        spans = tuple(self._spans)
        if spans:
            x, face, typed = spans[-1]
            text = typed.rstrip(_SPACE)
            spans = (*spans[:-1], (x, face, text + apart))
            self._x -= (len(typed) - len(text)) * em_width(_SPACE, face)
        self.lines.append(Line(spans, self._x))
        self._spans, self._x = [], 0.0

    def _break_before(self, word: str, face: str, wide: float) -> None:
        if self._spans:
            self.end_line(_SPACE if self._spans[-1][2].endswith(_SPACE) else "")
        if wide <= self._width:
            self._put(word, face, wide)
            return
        for part in _parts(word, face, self._width):
            if self._spans:
                self.end_line()
            self._put(part, face, em_width(part, face))

    def _put(self, text: str, face: str, wide: float) -> None:
        if self._spans and self._spans[-1][1] == face:
            x, _, before = self._spans[-1]
            self._spans[-1] = (x, face, before + text)
        else:
            self._spans.append((self._x, face, text))
        self._x += wide


def _parts(word: str, face: str, width: float) -> Iterator[str]:
    """A word cut into parts that fit, after a hyphen if it has one; one letter is always taken."""
    part, filled = "", 0.0
    for letter in word:
        wide = em_width(letter, face)
        while part and filled + wide > width:
            cut = part.rfind("-") + 1 or len(part)
            yield part[:cut]
            part = part[cut:]
            filled = em_width(part, face)
        part += letter
        filled += wide
    yield part
