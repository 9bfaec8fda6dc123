"""What a page is made of: blocks that know their height, draw themselves, and may be split.

A split gives (what fits, the rest), or None where the block stays whole. Heights are in points.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache
from typing import Protocol

from planner.handout.pdf.fonts import BOLDS
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.styles import INK, Colour
from planner.handout.pdf.tone import Look
from planner.handout.pdf.tree import Element, Role
from planner.handout.pdf.typeset import Line, Piece, typeset

_HALF_CAPITAL = 0.364  # Inter: capitals stand in the middle of their line
HALF = 0.5
_FEWEST_LINES = 2
CORNER = 4.0


class Block(Protocol):
    """Anything that takes room on a page."""

    @property
    def height(self) -> float:
        """The room it takes."""
        ...

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw it with its upper left corner there."""
        ...

    def split(self, room: float) -> tuple[Block, Block] | None:
        """What fits into `room`, and the rest."""
        ...


class Whole:
    """A block that is never split."""

    __slots__ = ()

    def split(self, room: float) -> tuple[Block, Block] | None:  # noqa: ARG002 - the protocol's
        """Stays whole."""
        return None


def _paragraph() -> Element:
    return Element(Role.P)


@dataclass(frozen=True, slots=True)
class Kept(Whole):
    """A block that stays whole though it could be split."""

    block: Block

    @property
    def height(self) -> float:
        """The block's."""
        return self.block.height

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The block."""
        self.block.draw(ink, x, top)


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


@dataclass(frozen=True, slots=True)
class Gap(Whole):
    """Empty room."""

    height: float

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Nothing."""


@dataclass(frozen=True)
class Stack:
    """Blocks one under the other."""

    blocks: tuple[Block, ...]

    @cached_property
    def height(self) -> float:
        """All blocks."""
        return sum(block.height for block in self.blocks)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw each under the one before."""
        for block in self.blocks:
            block.draw(ink, x, top)
            top -= block.height

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Between blocks, or inside the one that meets the end."""
        for index, block in enumerate(self.blocks):
            if block.height > room:
                parts = block.split(room)
                head = self.blocks[:index] + ((parts[0],) if parts else ())
                rest = ((parts[1],) if parts else (block,)) + self.blocks[index + 1 :]
                return (Stack(head), Stack(rest)) if head else None
            room -= block.height
        return None


@dataclass(frozen=True, slots=True)
class Inset:
    """A block moved to the right, with a mark in the room it leaves, if any."""

    block: Block
    left: float
    mark: Block | None = None

    @property
    def height(self) -> float:
        """The block's, or its mark's where that is taller."""
        return max(self.block.height, self.mark.height if self.mark else 0)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Mark and block side by side."""
        if self.mark is not None:
            self.mark.draw(ink, x, top)
        self.block.draw(ink, x + self.left, top)

    def split(self, room: float) -> tuple[Block, Block] | None:
        """The mark stays with the first part."""
        parts = self.block.split(room)
        if parts is None:
            return None
        return Inset(parts[0], self.left, self.mark), Inset(parts[1], self.left)


@dataclass(frozen=True, slots=True)
class Panel:
    """A block on a ground of its own."""

    block: Block
    width: float
    pad: float
    look: Look
    least: float = 0

    @property
    def height(self) -> float:
        """The block and its edges."""
        return max(self.block.height + 2 * self.pad, self.least)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Ground first."""
        ink.box((x, top - self.height, self.width, self.height), self.look)
        self.block.draw(ink, x + self.pad, top - self.pad)

    def split(self, room: float) -> tuple[Block, Block] | None:
        """Each part on its own ground."""
        parts = self.block.split(room - 2 * self.pad)
        if parts is None:
            return None
        return replace(self, block=parts[0], least=0), replace(self, block=parts[1], least=0)


@dataclass(frozen=True)
class Row(Whole):
    """Blocks side by side, each with its x; never split."""

    cells: tuple[tuple[float, Block], ...]

    @cached_property
    def height(self) -> float:
        """The tallest."""
        return max(block.height for _, block in self.cells)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """All from the same top."""
        for at, block in self.cells:
            block.draw(ink, x + at, top)
