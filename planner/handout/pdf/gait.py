"""The card of a step-rate exercise."""

from __future__ import annotations

from planner.handout.pdf.flowables import CORNER, Block, Kept, Panel, Stack
from planner.handout.pdf.grid import PAD, GridRow
from planner.handout.pdf.marks import WritingLine
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import ACCENT, INK, PANEL
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.tone import Look
from planner.handout.pdf.tree import Element, Role
from planner.handout.snapshot import GaitCard, NoteLine

_EDGE = 8.0
_SHARES = (0.16, 0.38, 0.3, 0.16)


def gait_block(card: GaitCard, parts: Parts) -> Block:
    """Title, the counted and the wanted step rate, and a row to fill in for each week."""
    inner = parts.within(parts.width - 2 * _EDGE)
    lines = tuple(_line(line, inner) for line in card.lines)
    head = _row(card.head, inner, bold=True)
    rows = tuple(_row(row, inner, bold=False) for row in card.rows)
    table = tagged(Stack((head, *rows)), Element(Role.TABLE))
    told = Stack((inner.body(card.title, bold=True), *lines, inner.gap(0.3), table))
    return Kept(Panel(told, parts.width, _EDGE, Look(None, ACCENT, radius=CORNER)))


def _line(line: NoteLine, parts: Parts) -> Block:
    if line.texts:
        return parts.led(line.label, " ".join(line.texts))
    return WritingLine(parts.body(line.label, bold=True), parts.width * 0.7, 6, INK)


def _row(cells: tuple[str, ...], parts: Parts, *, bold: bool) -> GridRow:
    widths = tuple(parts.width * share for share in _SHARES)
    texts = tuple(
        parts.within(width - 2 * PAD + 1).body(said, bold=bold) if said else None
        for width, said in zip(widths, cells, strict=True)
    )
    return GridRow(widths, texts, parts.scale.box, PANEL if bold else None)
