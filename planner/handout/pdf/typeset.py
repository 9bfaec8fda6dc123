"""From strings to lines: breaks texts to a width, words too long for it between letters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from itertools import groupby

from planner.handout.pdf.bidi import Levels, levels, visual_order
from planner.handout.pdf.fonts import BOLD, REGULAR, em_width, face_of, shown

Piece = tuple[str, bool]
"""A text and whether it is bold."""

_SPACE = " "
_WORDS = re.compile(r" +|[^ ]+")


@dataclass(frozen=True, slots=True)
class Line:
    """One line: its pieces as (x, face, characters), and its width, at one point of size.

    Pieces come as they are read, with their x from the line's left end, wherever it begins.
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
def typeset(pieces: tuple[Piece, ...], width: float, *, rtl: bool = False) -> Typeset:
    """Lines no wider than `width`, which is in sizes of the text (points / size).

    Line ends in the text are kept. Spaces at a break are dropped; others stay as typed. A text
    that is `rtl` runs from right to left, with numbers and Latin words in their own order.
    """
    replaced: dict[str, None] = {}
    ready = [shown(typed) for typed, _ in pieces]
    breaker = _Breaker(width, "".join(one.text for one in ready), rtl=rtl)
    for one, (_, bold) in zip(ready, pieces, strict=True):
        replaced.update(dict.fromkeys(one.replaced))
        face = BOLD if bold else REGULAR
        for number, row in enumerate(one.text.split("\n")):
            if number:
                breaker.end_line(_SPACE)
                breaker.end_paragraph()
            for word in _WORDS.findall(row):
                breaker.add(word, face)
    breaker.end_line()
    return Typeset(tuple(breaker.lines), tuple(replaced))


class _Breaker:
    """Fills lines greedily."""

    def __init__(self, width: float, whole: str, *, rtl: bool) -> None:
        self.lines: list[Line] = []
        self._width = width
        self._spans: list[tuple[float, str, str]] = []
        self._x = 0.0
        self._rtl = rtl
        self._levels = [levels(paragraph, rtl=rtl) for paragraph in whole.split("\n")]
        self._begin = self._end = 0  # of the line, in its paragraph

    def add(self, word: str, face: str) -> None:
        """Put a word, or the spaces between two, on the line or on the next one."""
        wide = self._measured(word, face)
        if self._x + wide <= self._width:
            self._put(word, face, wide)
        elif word[0] == _SPACE:
            self._end += len(word)
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
        ways = self._levels[0]
        if ways is None:
            self.lines.append(Line(spans, self._x))
        else:
            pieces = [(face, text) for _, face, text in spans]
            after = apart if pieces else ""
            self.lines.append(_laid(pieces, ways[self._begin :], after, rtl=self._rtl))
        self._spans, self._x, self._begin = [], 0.0, self._end

    def end_paragraph(self) -> None:
        """Go on to the next one."""
        self._levels.pop(0)
        self._begin = self._end = 0

    def _measured(self, word: str, face: str, after: int = 0) -> float:
        """The width of what comes next, or that many characters later."""
        ways = self._levels[0]
        if ways is None:
            return em_width(word, face)
        runs = _runs([(face, word)], ways[self._end + after :])
        return sum(em_width(text, drawn) for _, drawn, text in runs)

    def _break_before(self, word: str, face: str, wide: float) -> None:
        if self._spans:
            self.end_line(_SPACE if self._spans[-1][2].endswith(_SPACE) else "")
        if wide <= self._width:
            self._put(word, face, wide)
            return
        for part in self._parts(word, face):
            if self._spans:
                self.end_line()
            self._put(part, face, self._measured(part, face))

    def _put(self, text: str, face: str, wide: float) -> None:
        if self._spans and self._spans[-1][1] == face:
            x, _, before = self._spans[-1]
            self._spans[-1] = (x, face, before + text)
        else:
            self._spans.append((self._x, face, text))
        self._x += wide
        self._end += len(text)

    def _parts(self, word: str, face: str) -> Iterator[str]:
        """A word cut into parts that fit, after a hyphen if it has one; takes one letter always."""
        part, filled = "", 0.0
        for letter in word:
            wide = self._measured(letter, face, len(part))
            while part and filled + wide > self._width:
                cut = part.rfind("-") + 1 or len(part)
                yield part[:cut]
                part = part[cut:]
                filled = self._measured(part, face)
            part += letter
            filled += wide
        yield part


def _laid(pieces: list[tuple[str, str]], ways: Levels, apart: str, *, rtl: bool) -> Line:
    """A line whose pieces run both ways; the space at its end, if any, is outside its width."""
    if apart:
        last, text = pieces[-1]
        pieces = [*pieces[:-1], (last, text.removesuffix(apart))]
    runs = list(_runs(pieces, ways))
    if apart:
        runs.append((int(rtl), face_of(apart, last, rtl=rtl), apart))
    wide = [em_width(text, face) for _, face, text in runs]
    beyond = wide[-1] if apart else 0.0
    x = -beyond if rtl else 0.0
    places = [0.0] * len(runs)
    for number in visual_order([level for level, _, _ in runs]):
        places[number] = x
        x += wide[number]
    spans = ((at, face, text) for at, (_, face, text) in zip(places, runs, strict=True))
    return Line(tuple(spans), sum(wide) - beyond)


def _runs(pieces: list[tuple[str, str]], ways: Levels) -> Iterator[tuple[int, str, str]]:
    """Level, face and text of each stretch of characters that have one level and one face."""
    kinds = (
        (level, face_of(letter, face, rtl=level % 2 == 1), letter)
        for (face, letter), level in zip(
            ((face, letter) for face, text in pieces for letter in text), ways, strict=False
        )
    )
    for (level, face), letters in groupby(kinds, key=lambda kind: kind[:2]):
        yield level, face, "".join(letter for _, _, letter in letters)
