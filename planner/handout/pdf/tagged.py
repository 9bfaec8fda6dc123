"""A block that is an element of its own, or that lies in several."""

from __future__ import annotations

from dataclasses import dataclass

from planner.handout.pdf.flowables import Block
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.tree import Element


@dataclass(frozen=True, slots=True)
class Tagged:
    """A block inside elements, from the outermost in; all its parts lie in the same ones."""

    block: Block
    elements: tuple[Element, ...]

    @property
    def height(self) -> float:
        """The block's."""
        return self.block.height

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Draw the block inside its elements."""
        for element in self.elements:
            ink.open(element, top)
        self.block.draw(ink, x, top)
        for _ in self.elements:
            ink.close()

    def split(self, room: float) -> tuple[Block, Block] | None:
        """As the block is."""
        parts = self.block.split(room)
        if parts is None:
            return None
        return Tagged(parts[0], self.elements), Tagged(parts[1], self.elements)


def tagged(block: Block, *elements: Element) -> Tagged:
    """A block inside elements, from the outermost in."""
    return Tagged(block, elements)
