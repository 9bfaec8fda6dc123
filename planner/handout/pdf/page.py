"""From blocks to pages: what stays together, what goes to the next page, and the head of each."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from planner.errors import HandoutError
from planner.handout.pdf.flowables import Block, Row, Stack, Text, text
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.styles import INK, PAGE_SIZES, QUIET, Scale
from planner.handout.snapshot import Letterhead, Paper

Placed = tuple[float, Block]
"""A block and how far its top is below the top of the text area."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A block that stays whole unless it is taller than a page, and the gap before it."""

    block: Block
    gap: float = 0


@dataclass(frozen=True, slots=True)
class Frame:
    """Where text goes on a page: margins and head taken off."""

    page: tuple[float, float]
    margin: float
    head: float

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.page[0] - 2 * self.margin

    @property
    def height(self) -> float:
        """From below the head to the lower margin."""
        return self.page[1] - 2 * self.margin - self.head

    @property
    def top(self) -> float:
        """Where text begins, from the foot of the paper."""
        return self.page[1] - self.margin - self.head


class Head:
    """The head of every page: clinic and patient, date and page."""

    def __init__(self, letterhead: Letterhead, paper: Paper, scale: Scale) -> None:
        self._letterhead = letterhead
        self._scale = scale
        self._width = PAGE_SIZES[paper][0] - 2 * scale.margin
        self.height = self._row(1, 1).height + scale.rem

    def draw(self, ink: Ink, frame: Frame, number: int, pages: int) -> None:
        """Draw it on page `number` of `pages`."""
        row = self._row(number, pages)
        top = frame.page[1] - frame.margin
        row.draw(ink, frame.margin, top)
        y = top - row.height - self._scale.rem * 0.3
        ink.rule(frame.margin, y, frame.margin + frame.width, INK, 1)

    def _row(self, number: int, pages: int) -> Block:
        said = self._letterhead
        place = said.page.format(page=number, pages=pages)
        left = self._column(said.clinic, (said.contact, said.address), 0.54)
        right = self._column(said.patient, (f"{said.date}{said.beside}{place}",), 0.43)
        if len(right[-1].lines) > 1:
            right = self._column(said.patient, (said.date, place), 0.43)
        wide = self._width * 0.43
        ended = tuple(replace(block, right=wide) for block in right)
        return Row(((0, Stack(left)), (self._width - wide, Stack(ended))))

    def _column(self, bold: str, quiet: tuple[str, ...], share: float) -> tuple[Text, ...]:
        scale, width = self._scale, self._width * share
        lines = ((bold, True), *((one, False) for one in quiet))
        return tuple(
            text([(said, strong)], width, scale.body, scale.rem * 0.95, INK if strong else QUIET)
            for said, strong in lines
            if said
        )


def paginated(
    chunks: Iterable[Chunk], frame: Frame, foot: Block | None = None
) -> list[list[Placed]]:
    """All chunks on pages, in order; `foot` stands at the foot of the first.

    Raises HandoutError when something that cannot be split is taller than a page.
    """
    filler = _Filler(frame.height, foot)
    for chunk in chunks:
        filler.place(chunk)
    return filler.pages


class _Filler:
    """Fills page after page."""

    def __init__(self, room: float, foot: Block | None) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._full = room
        self._room = room
        self._used = 0.0
        if foot is not None:
            self._room -= foot.height
            self.pages[0].append((self._room, foot))

    def place(self, chunk: Chunk) -> None:
        """Put a chunk on this page, on the next, or over several."""
        gap = chunk.gap if self._used else 0.0
        if self._used + gap + chunk.block.height > self._room:
            self._turn()
            gap = 0.0
        rest: Block = chunk.block
        while rest.height > self._room:
            parts = rest.split(self._room)
            if parts is None:
                raise HandoutError("A text is too long for one page. Shorten it, then try again.")
            self._put(parts[0], 0.0)
            self._turn()
            rest = parts[1]
        self._put(rest, gap)

    def _turn(self) -> None:
        if self.pages[-1]:
            self.pages.append([])
        self._used, self._room = 0.0, self._full

    def _put(self, block: Block, gap: float) -> None:
        self.pages[-1].append((self._used + gap, block))
        self._used += gap + block.height
