"""What every row of findings is put together from: sides, buttons, frames, and where they stand."""

from __future__ import annotations

from PySide6.QtCore import QRect

from planner.assessment.finding import Finding, FindingKind
from planner.vocabulary import Side
from ui.assessment.cells import Act, Cell, Label, RowContent, RowLayout
from ui.assessment.fonts import RowFonts, SideCells
from ui.widgets.words import side_letters

LEFT_PAD, RIGHT_PAD = 16, 10
CELL = 24  # the least size of a target
GAP = 8
LOUD = (FindingKind.RED_FLAG, FindingKind.PRECAUTION)
_SIDE_PAD = 8
_BUTTON_PAD = 20
_SIGN = 14
_ORDER = (Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.NONE)


def side_texts(finding: Finding) -> tuple[tuple[Side, str], ...]:
    """The sides a finding can have, in the order of the cells."""
    return tuple((side, side_letters(side)) for side in _ORDER if side in finding.sides)


def line_height(fonts: RowFonts) -> int:
    """The height of a line of cells."""
    return max(fonts.u(CELL), fonts.value.height + fonts.u(4))


class Placing:
    """Fills a row from left to right and from top to bottom."""

    def __init__(self, content: RowContent, width: int, fonts: RowFonts) -> None:
        self.content = content
        self.finding = content.finding
        self.fonts = fonts
        self.left = fonts.u(LEFT_PAD)
        self.right = width - fonts.u(RIGHT_PAD)
        self.x = self.left
        self.y = 0
        self.line = line_height(fonts)
        self.cells: list[Cell] = []
        self.frames: list[QRect] = []
        self.labels: list[Label] = []
        self._sides = _side_cells(content.finding, fonts)

    def sides_width(self) -> int:
        """The width of all side cells."""
        return sum(width for _, _, width in self._sides)

    def place_sides(self, chosen: Side | None) -> None:
        """The side cells in their frame."""
        first = self.x
        for side, text, width in self._sides:
            rect = QRect(self.x, self.y, width, self.line)
            self.cells.append(Cell(Act.SIDE, rect, text, side=side, chosen=side is chosen))
            self.x += width
        self.frames.append(QRect(first, self.y, self.x - first, self.line))
        self.x += self.fonts.u(GAP)

    def button_width(self, text: str, *, signed: bool = False) -> int:
        """The width of a button, with a sign before its text or without."""
        pad = _BUTTON_PAD + (_SIGN if signed else 0)
        return max(self.fonts.side.width(text) + self.fonts.u(pad), self.fonts.u(CELL))

    def place_button(self, act: Act, text: str, width: int) -> None:
        """A button with its frame."""
        rect = QRect(self.x, self.y, width, self.line)
        self.cells.append(Cell(act, rect, text))
        self.frames.append(rect)

    def lowest(self) -> int:
        """Where the lowest cell ends."""
        return max((cell.rect.bottom() + 1 for cell in self.cells), default=self.y)

    def next_line(self) -> None:
        """Go on at the left, one line lower."""
        self.x = self.left
        self.y += self.line + self.fonts.u(4)

    def done(self, name: QRect, height: int) -> RowLayout:
        """The finished row."""
        return RowLayout(height, name, tuple(self.cells), tuple(self.frames), tuple(self.labels))


def _side_cells(finding: Finding, fonts: RowFonts) -> SideCells:
    """The side cells of a finding; a few kinds serve all findings."""
    known = fonts.sides.get(finding.sides)
    if known is None:
        least, pad = fonts.u(CELL), fonts.u(_SIDE_PAD)
        known = tuple(
            (side, text, max(least, fonts.side.width(text) + pad))
            for side, text in side_texts(finding)
        )
        fonts.sides[finding.sides] = known
    return known
