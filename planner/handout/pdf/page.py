"""From blocks to pages: what stays together, and what goes to the next page."""

from __future__ import annotations

from dataclasses import dataclass

from planner.errors import HandoutError
from planner.handout.pdf.flowables import Block
from planner.sentences import sentence

Placed = tuple[float, Block]
"""A block and how far its top is below the top of the text area."""


@dataclass(frozen=True, slots=True)
class Chunk:
    """A block that stays whole unless it is taller than a page, and the gap before it.

    A `fresh` one begins a page.
    """

    block: Block
    gap: float = 0
    fresh: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """All that goes on pages: `body` in order, then `tail`.

    `asides` come in order too, each where the body first leaves room for it, at the latest before
    the tail. `foot` stands at the foot of the first page.
    """

    body: tuple[Chunk, ...]
    asides: tuple[Chunk, ...] = ()
    tail: tuple[Chunk, ...] = ()
    foot: Block | None = None


@dataclass(frozen=True, slots=True)
class Frame:
    """Where text goes on a page: margins, head and foot taken off.

    The first page's head is its own.
    """

    page: tuple[float, float]
    margin: float
    first_head: float
    head: float
    foot: float = 0

    @property
    def width(self) -> float:
        """Between the margins."""
        return self.page[0] - 2 * self.margin

    @property
    def height(self) -> float:
        """From below the head to above the foot, on all pages but the first."""
        return self.page[1] - 2 * self.margin - self.head - self.foot

    @property
    def first_height(self) -> float:
        """The same on the first page."""
        return self.page[1] - 2 * self.margin - self.first_head - self.foot

    def top(self, number: int) -> float:
        """Where text begins on page `number`, from the foot of the paper."""
        return self.page[1] - self.margin - (self.first_head if number == 1 else self.head)


def fullness(page: list[Placed], frame: Frame, number: int) -> float:
    """How much of page `number` is in use, from 0 to 1, counted down to its lowest block."""
    room = frame.first_height if number == 1 else frame.height
    return max((below + block.height for below, block in page), default=0.0) / room


def paginated(story: Story, frame: Frame) -> list[list[Placed]]:
    """All chunks on pages.

    Raises HandoutError when something that cannot be split is taller than a page.
    """
    filler = _Filler(story, frame)
    for chunk in (*story.body, None, *story.tail):
        if chunk is None:
            filler.place_asides()
        else:
            filler.place(chunk)
    return filler.pages


class _Filler:
    """Fills page after page."""

    def __init__(self, story: Story, frame: Frame) -> None:
        self.pages: list[list[Placed]] = [[]]
        self._asides = list(story.asides)
        self._full = frame.height
        self._room = frame.first_height
        self._used = 0.0
        if story.foot is not None:
            self._room -= story.foot.height
            self.pages[0].append((self._room, story.foot))

    def place(self, chunk: Chunk) -> None:
        """Put a chunk on this page, on the next, or over several."""
        if (chunk.fresh and self._used) or not self._fits(chunk):
            self._turn()
        rest: Block = chunk.block
        gap = chunk.gap if self._used else 0.0
        while rest.height > self._room:
            parts = rest.split(self._room)
            if parts is None:
                raise HandoutError(
                    sentence("A text is too long for one page. Shorten it, then try again.")
                )
            self._put(parts[0], 0.0)
            self._turn()
            rest = parts[1]
        self._put(rest, gap)

    def place_asides(self) -> None:
        """Put those that are left."""
        while self._asides:
            self.place(self._asides.pop(0))

    def _fits(self, chunk: Chunk) -> bool:
        gap = chunk.gap if self._used else 0.0
        return self._used + gap + chunk.block.height <= self._room

    def _turn(self) -> None:
        while self._asides and self._used and self._fits(self._asides[0]):
            aside = self._asides.pop(0)
            self._put(aside.block, aside.gap)
        if self.pages[-1]:
            self.pages.append([])
        self._used, self._room = 0.0, self._full

    def _put(self, block: Block, gap: float) -> None:
        self.pages[-1].append((self._used + gap, block))
        self._used += gap + block.height
