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
LADDER_WIDTH, COMPACT_LADDER_WIDTH = 192, 120
MIDDLE = 48  # where number and grip end
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
    """The row laid out; `right` counts from `right_x`.

    `room` are the least and the most width of the middle for which `left` stays as it is.
    """

    height: int
    left: Part
    right: Part
    right_x: int
    note: QRect | None
    room: tuple[int, int]

    def moved(self, width: int, *, compact: bool) -> RowPlan | None:
        """The same plan for another width of the row, where only the right part moves."""
        least, most = self.room
        if not least <= middle_room(width, compact=compact) <= most:
            return None
        return replace(self, right_x=right_x_for(width, compact=compact))


@dataclass(frozen=True, slots=True)
class Content:
    """What a row has to lay out. `low` rows have no air: four of them fit a low window."""

    facts: RowFacts
    dose: tuple[Piece, ...]
    because: BecauseLine
    ladder: LadderWords | None
    controls: dict[str, Control]
    note_height: int
    compact: bool
    low: bool = False


def middle_room(width: int, *, compact: bool) -> int:
    """The width between number and ladder."""
    return max(right_x_for(width, compact=compact) - u(None, 12) - u(None, MIDDLE), u(None, 160))


def right_x_for(width: int, *, compact: bool) -> int:
    block = COMPACT_LADDER_WIDTH if compact else LADDER_WIDTH
    return width - u(None, block) - u(None, 26 + 6 + 8)


def centred(x: int, line: QRect, size: QSize) -> QRect:
    """A box of a size at x, in the middle of a line."""
    return QRect(QPoint(x, line.top() + (line.height() - size.height()) // 2), size)
