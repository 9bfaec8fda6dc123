"""What a page is made of: blocks that know their height, draw themselves, and may be split.

A split gives (what fits, the rest), or None where the block stays whole. Heights are in points.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from planner.handout.pdf.ink import Ink
from planner.handout.pdf.tone import Look

HALF = 0.5
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
