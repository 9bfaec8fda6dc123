"""The weekly log: exercise by day, with boxes large enough to tick."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from planner.handout.pdf.flowables import Block, Stack, Text, Whole
from planner.handout.pdf.ink import Ink, Look
from planner.handout.pdf.page import Chunk
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import LINE, PANEL, Colour
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.tree import PAGE_HEAD, Element, Role, heading
from planner.handout.snapshot import HandoutSnapshot, WeeklyLog

_PAD = 4.0


@dataclass(frozen=True, slots=True)
class _Columns:
    """How wide the columns are: exercise, each day, pain."""

    exercise: float
    day: float
    pain: float
    days: int

    @property
    def widths(self) -> tuple[float, ...]:
        return (self.exercise, *([self.day] * self.days), self.pain)


@dataclass(frozen=True, slots=True)
class _GridRow(Whole):
    """One row of a table: its ruled cells, and the texts in some of them.

    It may be drawn in several tables, so its elements are made as it is drawn. Texts are headings
    of their column or, in a row with other cells, of the row.
    """

    columns: _Columns
    cells: tuple[Text | None, ...]
    least: float
    fill: Colour | None = None

    @property
    def height(self) -> float:
        tallest = max((cell.height for cell in self.cells if cell is not None), default=0.0)
        return max(tallest + 2 * _PAD, self.least)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        look = Look(self.fill, LINE)
        scope = "Row" if None in self.cells else "Column"
        ink.open(Element(Role.TR), top)
        at = x
        for width in self.columns.widths:
            ink.box((at, top - self.height, width, self.height), look)
            at += width
        for width, cell in zip(self.columns.widths, self.cells, strict=True):
            ink.open(Element(Role.TD) if cell is None else Element(Role.TH, scope=scope), top)
            if cell is not None:
                cell.draw(ink, x + _PAD, top - (self.height - cell.height) / 2)
            ink.close()
            x += width
        ink.close()


def log_chunks(
    snapshot: HandoutSnapshot, parts: Parts, most: float, closing: Block
) -> Iterator[Chunk]:
    """The heading and a table a week, as many together as a page of height `most` takes.

    Pages hold even shares of the weeks, so that none is nearly empty; a table taller than a page
    goes on under a second head. `closing` stays with the last, so that it is never alone.
    """
    log = snapshot.log
    columns = _columns(log, parts)
    rows = tuple(_row(exercise.row, columns, parts) for exercise in snapshot.exercises)
    title = parts.sized(log.title, parts.scale.heading, heading(Role.H2, log.title))
    opening = Stack((title, parts.body(log.help)))
    gap, whole = parts.gap(0.6), Element(Role.SECT)
    head = _head(log.weeks[0], log, columns, parts)
    fixed = opening.height + closing.height + gap.height * 2
    groups = tuple(_groups(rows, most - fixed - head.height))
    tables = [
        table for week in log.weeks for table in _tables(_head(week, log, columns, parts), groups)
    ]
    for index, share in enumerate(_shares(tables, most - fixed, gap.height)):
        spaced = [one for table in share for one in (gap, table)]
        first = (opening, *spaced) if index == 0 else tuple(spaced[1:])
        last = (parts.gap(1), closing) if share[-1] is tables[-1] else ()
        yield Chunk(tagged(Stack((*first, *last)), whole), parts.scale.gap(1))


def _tables(head: _GridRow, groups: tuple[tuple[_GridRow, ...], ...]) -> Iterator[Block]:
    """A table in as many parts as there are groups, with its head over each."""
    whole = Element(Role.TABLE)
    for index, group in enumerate(groups):
        over: Block = tagged(head, PAGE_HEAD) if index else head
        yield tagged(Stack((over, *group)), whole)


def _shares(tables: list[Block], room: float, gap: float) -> list[list[Block]]:
    """The tables in as few parts as fit into `room` each, and as even as can be."""
    for count in range(1, len(tables)):
        size = -(-len(tables) // count)
        shares = [tables[at : at + size] for at in range(0, len(tables), size)]
        if all(sum(one.height + gap for one in share) <= room for share in shares):
            return shares
    return [[table] for table in tables]


def _groups(rows: tuple[_GridRow, ...], room: float) -> Iterator[tuple[_GridRow, ...]]:
    group: list[_GridRow] = []
    for row in rows:
        if group and sum(one.height for one in group) + row.height > room:
            yield tuple(group)
            group = []
        group.append(row)
    yield tuple(group)


def _columns(log: WeeklyLog, parts: Parts) -> _Columns:
    wide = parts.within(1000)
    day = max(wide.body(name, bold=True).width for name in log.days) + 2 * _PAD
    pain = wide.body(log.pain, bold=True).width + 2 * _PAD + 1
    day = max(day, parts.scale.box)
    return _Columns(parts.width - day * len(log.days) - pain, day, pain, len(log.days))


def _head(week: str, log: WeeklyLog, columns: _Columns, parts: Parts) -> _GridRow:
    names = (week, *log.days, log.pain)
    cells = tuple(
        parts.within(width - 2 * _PAD + 1).body(name, bold=True)
        for width, name in zip(columns.widths, names, strict=True)
    )
    return _GridRow(columns, cells, 0.0, PANEL)


def _row(name: str, columns: _Columns, parts: Parts) -> _GridRow:
    cell = parts.within(columns.exercise - 2 * _PAD).body(name)
    return _GridRow(columns, (cell, *([None] * (columns.days + 1))), parts.scale.box)
