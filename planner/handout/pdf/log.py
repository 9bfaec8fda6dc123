"""The weekly log: exercise by day, with boxes large enough to tick, and a code that finds it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from planner.handout.pdf.flowables import HALF, Block, Row, Stack, Whole
from planner.handout.pdf.grid import PAD, GridRow
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.page import Chunk
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.qr import QrCode
from planner.handout.pdf.styles import INK, MM, PANEL
from planner.handout.pdf.tagged import tagged
from planner.handout.pdf.texts import Text
from planner.handout.pdf.tone import Look
from planner.handout.pdf.tree import PAGE_HEAD, Element, Role, heading
from planner.handout.snapshot import HandoutSnapshot

CODE_SIDE = 25 * MM
_APART = 10.0
_CORNER = 3.5 * MM
_CORNER_ROOM = 1.5 * MM


@dataclass(frozen=True)
class WeekTable(Whole):
    """The rows of one week, or of a part of it; each cell is told to Ink as a field.

    `first` is the number of its first row within the week.
    """

    week: int
    first: int
    head: Block
    rows: tuple[GridRow, ...]
    element: Element

    @cached_property
    def height(self) -> float:
        """The head and all rows."""
        return self.head.height + sum(row.height for row in self.rows)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Row by row."""
        ink.open(self.element, top)
        self.head.draw(ink, x, top)
        top -= self.head.height
        for number, row in enumerate(self.rows, start=self.first):
            row.draw(ink, x, top)
            at = x + row.widths[0]
            for day, width in enumerate(row.widths[1:], start=1):
                name = f"{self.week}:{number}:{day}"
                ink.field(name, (at, top - row.height, width, row.height))
                at += width
            top -= row.height
        ink.close()


@dataclass(frozen=True, slots=True)
class Marked(Whole):
    """Blocks between four corner marks, by which a scan is set straight.

    The marks stand in the margins, so that the blocks keep the width of the text.
    """

    blocks: Stack
    width: float

    @property
    def height(self) -> float:
        """The blocks, and a quarter of a mark above and below."""
        return self.blocks.height + _CORNER * HALF

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The marks, then what is between them."""
        left, right = x - _CORNER - _CORNER_ROOM, x + self.width + _CORNER_ROOM
        low = top - self.height
        for number, (at, bottom) in enumerate(
            ((left, top - _CORNER), (right, top - _CORNER), (left, low), (right, low)), start=1
        ):
            area = (at, bottom, _CORNER, _CORNER)
            ink.box(area, Look(INK))
            ink.field(f"corner:{number}", area)
        self.blocks.draw(ink, x, top - _CORNER * HALF / 2)


def log_chunks(
    snapshot: HandoutSnapshot, parts: Parts, most: float, closing: Block
) -> Iterator[Chunk]:
    """The heading and a table a week, as many together as a page of height `most` takes.

    Pages hold even shares of the weeks, so that none is nearly empty; a table taller than a page
    goes on under a second head. `closing` stays with the last, so that it is never alone.
    """
    gap, whole = parts.gap(0.5), Element(Role.SECT)
    opening = _opening(snapshot, parts)
    fixed = opening.height + closing.height + gap.height * 2 + _CORNER * HALF
    tables = list(_tables(snapshot, parts, most - fixed))
    shares = _shares(tables, most - fixed, gap.height)
    for index, share in enumerate(shares):
        spaced = [one for table in share for one in (gap, table)]
        marked = Marked(Stack(tuple(spaced[1:])), parts.width)
        first = (opening, gap) if index == 0 else ()
        last = (parts.gap(1), closing) if share[-1] is tables[-1] else ()
        yield Chunk(tagged(Stack((*first, marked, *last)), whole), parts.scale.gap(1))


def _opening(snapshot: HandoutSnapshot, parts: Parts) -> Block:
    """Heading, what to do, and the code at the right, where the log has one."""
    log = snapshot.log
    if not log.code:
        return _told(snapshot, parts)
    left = parts.within(parts.width - CODE_SIDE - _APART)
    words = parts.within(left.width).body(log.code_words)
    told = Stack((*_told(snapshot, left).blocks, left.gap(0.3), words))
    return Row(((0, told), (left.width + _APART, QrCode(log.code, CODE_SIDE, log.code_words))))


def _told(snapshot: HandoutSnapshot, parts: Parts) -> Stack:
    log = snapshot.log
    title = parts.sized(log.title, parts.scale.heading, heading(Role.H2, log.title))
    return Stack((title, parts.body(log.help)))


def _tables(snapshot: HandoutSnapshot, parts: Parts, room: float) -> Iterator[WeekTable]:
    log = snapshot.log
    widths = _widths(log.days, parts)
    name = parts.within(widths[0] - 2 * PAD)
    said = (*(exercise.row for exercise in snapshot.exercises), *log.daily)
    rows = tuple(_row(name.body(one), widths, parts) for one in said)
    for number, week in enumerate(log.weeks, start=1):
        head = _head((week, *log.days), widths, parts)
        first, whole = 1, Element(Role.TABLE)
        for group in _groups(rows, room - head.height):
            over = head if first == 1 else tagged(head, PAGE_HEAD)
            yield WeekTable(number, first, over, group, whole)
            first += len(group)


def _shares(tables: list[WeekTable], room: float, gap: float) -> list[list[WeekTable]]:
    """The tables in as few parts as fit into `room` each, and as even as can be."""
    for count in range(1, len(tables)):
        size = -(-len(tables) // count)
        shares = [tables[at : at + size] for at in range(0, len(tables), size)]
        if all(sum(one.height + gap for one in share) <= room for share in shares):
            return shares
    return [[table] for table in tables]


def _groups(rows: tuple[GridRow, ...], room: float) -> Iterator[tuple[GridRow, ...]]:
    group: list[GridRow] = []
    for row in rows:
        if group and sum(one.height for one in group) + row.height > room:
            yield tuple(group)
            group = []
        group.append(row)
    yield tuple(group)


def _widths(days: tuple[str, ...], parts: Parts) -> tuple[float, ...]:
    """Of the names and of each day."""
    wide = parts.within(1000)
    day = max(wide.body(name, bold=True).width for name in days) + 2 * PAD
    day = max(day, parts.scale.box)
    return (parts.width - day * len(days), *([day] * len(days)))


def _head(names: tuple[str, ...], widths: tuple[float, ...], parts: Parts) -> GridRow:
    cells = tuple(
        parts.within(width - 2 * PAD + 1).body(name, bold=True)
        for width, name in zip(widths, names, strict=True)
    )
    return GridRow(widths, cells, 0.0, PANEL)


def _row(name: Text, widths: tuple[float, ...], parts: Parts) -> GridRow:
    return GridRow(widths, (name, *([None] * (len(widths) - 1))), parts.scale.box)
