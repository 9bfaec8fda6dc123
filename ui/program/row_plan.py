"""Where everything in a program row stands: values, and the widths they hold for."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize

from ui.theme.metrics import REGULAR, SECONDARY, u

if TYPE_CHECKING:
    from ui.program.chips import BecauseLine
    from ui.program.dose_strip import Piece
    from ui.program.facts import RowFacts
    from ui.program.ladder_words import LadderWords
    from ui.program.quiet import Control

FULL_HEIGHT, COMPACT_HEIGHT, LOW_HEIGHT = 124, 108, 76
LADDER_WIDTH, COMPACT_LADDER_WIDTH, LOW_LADDER_WIDTH = 192, 120, 96
MIDDLE = 38  # where number and grip end
FIGURE, COMPACT_FIGURE, LOW_FIGURE = (140, 96), (76, 80), (56, 60)
GAP, LOW_GAP = 12, 10  # between figure, or number, and words
LEAST_WORDS, LOW_LEAST_WORDS = 280, 380  # else no figure: a low row is to stay low
ENDLESS = 1_000_000


@dataclass(frozen=True, slots=True)
class Mark:
    """Words in their place. `whole` is what a tooltip tells where `text` had to be shortened."""

    key: str
    rect: QRect
    text: str
    scale: float = SECONDARY
    weight: int = REGULAR
    ink: str = "text2"
    whole: str = ""


@dataclass(slots=True)
class Part:
    """One half of the row: what is painted and where the controls stand."""

    marks: list[Mark] = field(default_factory=list)
    controls: list[tuple[Control, QRect]] = field(default_factory=list)
    signs: dict[str, QRect] = field(default_factory=dict)

    def mark(self, key: str) -> Mark | None:
        """Words by their key."""
        return next((mark for mark in self.marks if mark.key == key), None)

    @property
    def extent(self) -> int:
        """How wide it is."""
        rects = [mark.rect for mark in self.marks] + [rect for _one, rect in self.controls]
        return max((rect.right() for rect in (*rects, *self.signs.values())), default=0) + 1


@dataclass(frozen=True, slots=True)
class RowPlan:
    """The row laid out; `right` counts from `right_x`. A narrow row has no figure.

    `room` are the least and the most width of the words for which `left` stays as it is.
    """

    height: int
    left: Part
    right: Part
    right_x: int
    note: QRect | None
    figure: QRect | None
    room: tuple[int, int]

    def moved(self, width: int, *, compact: bool, low: bool = False) -> RowPlan | None:
        """The same plan for another width of the row, where only the right part moves."""
        least, most = self.room
        middle = middle_of(width, compact=compact, low=low)
        figure = QSize() if self.figure is None else self.figure.size()
        if middle.figure != figure or not least <= middle.room <= most:
            return None
        return replace(self, right_x=right_x_for(width, compact=compact, low=low))


@dataclass(frozen=True, slots=True)
class Content:
    """What a row has to lay out. `low` rows have no air: four of them fit a low window.

    Where `dose` had to be shortened, `whole` is the width in px that the whole words would take.
    """

    facts: RowFacts
    dose: tuple[Piece, ...]
    because: BecauseLine
    ladder: LadderWords | None
    controls: dict[str, Control]
    note_height: int
    compact: bool
    low: bool = False
    whole: int = 0


@dataclass(frozen=True, slots=True)
class Middle:
    """Between number and ladder: the figure's size (none where it is narrow), and the words."""

    figure: QSize
    x: int
    room: int


def middle_of(width: int, *, compact: bool, low: bool = False) -> Middle:
    """What there is room for in a row of this width; all in px."""
    left, gap = u(None, MIDDLE), u(None, LOW_GAP if low else GAP)
    room = right_x_for(width, compact=compact, low=low) - u(None, 12) - left
    wide, tall = LOW_FIGURE if low else COMPACT_FIGURE if compact else FIGURE
    figure = QSize(u(None, wide), u(None, tall))
    beside = room - figure.width() - gap
    if beside >= u(None, LOW_LEAST_WORDS if low else LEAST_WORDS):
        return Middle(figure, left + figure.width() + gap, beside)
    return Middle(QSize(), left + gap, max(room - gap, u(None, 160)))


def ladder_width(*, compact: bool, low: bool = False) -> int:
    """The width of the ladder's block in px."""
    return u(None, LOW_LADDER_WIDTH if low else COMPACT_LADDER_WIDTH if compact else LADDER_WIDTH)


def right_x_for(width: int, *, compact: bool, low: bool = False) -> int:
    """Where the ladder's block begins in a row of this width."""
    return width - ladder_width(compact=compact, low=low) - u(None, 26 + 6 + 8)


def centred(x: int, line: QRect, size: QSize) -> QRect:
    """A box of a size at x, in the middle of a line."""
    return QRect(QPoint(x, line.top() + (line.height() - size.height()) // 2), size)
