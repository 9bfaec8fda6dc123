"""Ruled rows of cells: the weekly log and other tables to write in."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

from planner.handout.pdf.flowables import HALF, Whole
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.styles import LINE, Colour
from planner.handout.pdf.texts import Text
from planner.handout.pdf.tone import Look
from planner.handout.pdf.tree import Element, Role

PAD = 4.0
_ABOVE = 2.0


@dataclass(frozen=True)
class GridRow(Whole):
    """One row of a table: its ruled cells with their widths, and the texts in some of them.

    It may be drawn in several tables, so its elements are made as it is drawn. Texts are headings
    of their column or, in a row with other cells, of the row.
    """

    widths: tuple[float, ...]
    cells: tuple[Text | None, ...]
    least: float = 0.0
    fill: Colour | None = None

    @cached_property
    def height(self) -> float:
        """The tallest text with its edges, or the least there is to be."""
        tallest = max((cell.height for cell in self.cells if cell is not None), default=0.0)
        return max(tallest + 2 * _ABOVE, self.least)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Cell by cell, texts in the middle of their height."""
        look = Look(self.fill, LINE)
        scope = "Row" if None in self.cells else "Column"
        ink.open(Element(Role.TR), top)
        at = x
        for width in self.widths:
            ink.box((at, top - self.height, width, self.height), look)
            at += width
        for width, cell in zip(self.widths, self.cells, strict=True):
            ink.open(Element(Role.TD) if cell is None else Element(Role.TH, scope=scope), top)
            if cell is not None:
                cell.draw(ink, x + PAD, top - (self.height - cell.height) * HALF)
            ink.close()
            x += width
        ink.close()
