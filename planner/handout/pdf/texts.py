"""Text on a page: lines of one size, split between them where a page ends."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import lru_cache

from planner.handout.pdf.flowables import HALF, Block
from planner.handout.pdf.fonts import BOLDS
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.styles import INK, Colour
from planner.handout.pdf.tree import Element, Role
from planner.handout.pdf.typeset import Line, Piece, typeset

_HALF_CAPITAL = 0.364  # Inter: capitals stand in the middle of their line
_FEWEST_LINES = 2


def _paragraph() -> Element:
    return Element(Role.P)


@dataclass(frozen=True, slots=True)
class Text:
    """Lines of text; with `right`, they end there instead of starting at the left.

    They are a paragraph unless they are another element. With a `lead`, bold words at their start
    are that.
    """

    lines: tuple[Line, ...]
    size: float
    leading: float
    colour: Colour = INK
    replaced: tuple[str, ...] = ()
    right: float | None = None
    element: Element | None = field(default=None, compare=False)
    lead: Element | None = field(default=None, compare=False)

    @property
    def height(self) -> float:
        """All lines."""
        return len(self.lines) * self.leading

    @property
    def width(self) -> float:
        """The longest line."""
        return max((line.width for line in self.lines), default=0.0) * self.size

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Write the lines."""
        first = top - self.leading * HALF - self.size * _HALF_CAPITAL
        left = [ink.left(x + self._indent(line), line.width * self.size) for line in self.lines]
        spans = [
            (
                left[number] + at * self.size,
                first - number * self.leading,
                face,
                characters,
            )
            for number, line in enumerate(self.lines)
            for at, face, characters in line.spans
        ]
        if self.lead is not None:
            head = next((at for at, span in enumerate(spans) if span[2] not in BOLDS), len(spans))
            ink.write(spans[:head], self.size, self.colour, self.lead)
            spans = spans[head:]
        ink.write(spans, self.size, self.colour, self.element or _paragraph(), self.replaced)

    def _indent(self, line: Line) -> float:
        return 0.0 if self.right is None else self.right - line.width * self.size

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Between lines, with at least two on either side."""
        fits = min(int(room / self.leading), len(self.lines) - _FEWEST_LINES)
        if fits < _FEWEST_LINES:
            return None
        one = self.element or _paragraph()
        rest = replace(self, lines=self.lines[fits:], element=one, lead=None)
        return replace(self, lines=self.lines[:fits], element=one), rest


def text(  # noqa: PLR0913 - all that a text is
    pieces: Sequence[Piece],
    width: float,
    size: float,
    leading: float,
    colour: Colour = INK,
    element: Element | None = None,
    *,
    rtl: bool = False,
) -> Text:
    """Text broken to a width in points; a paragraph unless it is another element."""
    whole = _paragraph_of(tuple(pieces), width, size, leading, colour, rtl)
    if element is None:
        return whole
    return Text(whole.lines, size, leading, colour, whole.replaced, element=element)


@lru_cache(maxsize=4096)
def _paragraph_of(
    pieces: tuple[Piece, ...], width: float, size: float, leading: float, colour: Colour, rtl: bool
) -> Text:
    """The same for a plain paragraph: most are tried at several places, on many sheets."""
    broken = typeset(pieces, round(width / size, 3), rtl=rtl)
    return Text(broken.lines, size, leading, colour, broken.replaced)
