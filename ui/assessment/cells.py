"""What can be clicked in a row of findings, and where."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import QPoint, QRect

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, Measure, Scale
from planner.vocabulary import Side


class Act(Enum):
    """What a cell does when it is clicked."""

    SIDE = auto()
    RECORD = auto()
    VALUE = auto()
    LOW_GRADES = auto()
    NUMBER = auto()
    UNIT = auto()
    SCALE = auto()
    EXTRA = auto()
    INFO = auto()
    UNTICK = auto()


@dataclass(frozen=True, slots=True)
class Cell:
    """A clickable place: what it does, with what, and whether it is the chosen one."""

    act: Act
    rect: QRect
    text: str
    side: Side = Side.NONE
    value: Measure | None = None
    key: str = ""
    chosen: bool = False


@dataclass(frozen=True, slots=True)
class Label:
    """A text that is only read. `role` is the token of its colour; `inline` is beside a cell."""

    rect: QRect
    text: str
    role: str = "text2"
    inline: bool = False


@dataclass(frozen=True, slots=True)
class RowContent:
    """All that a row shows of a finding."""

    finding: Finding
    observed: ObservedFinding | None
    scale: Scale | None = None
    problem: str = ""


@dataclass(frozen=True, slots=True)
class RowLayout:
    """Where everything stands in a row, from its upper left corner, in px."""

    height: int
    name: QRect
    cells: tuple[Cell, ...]
    frames: tuple[QRect, ...]
    labels: tuple[Label, ...]

    def cell_at(self, point: QPoint) -> Cell | None:
        """The cell under a point of the row."""
        return next((cell for cell in self.cells if cell.rect.contains(point)), None)

    def bounds(self, *acts: Act) -> QRect:
        """The rectangle round all cells of these kinds; null when there are none."""
        area = QRect()
        for cell in self.cells:
            if cell.act in acts:
                area = area.united(cell.rect)
        return area

    @property
    def side_block(self) -> QRect:
        """Where the side is chosen, or a finding without sides is recorded."""
        return self.bounds(Act.SIDE, Act.RECORD)

    @property
    def value_block(self) -> QRect:
        """Where the value is chosen; of what has no value, its Untick button."""
        values = self.bounds(Act.VALUE, Act.LOW_GRADES, Act.NUMBER, Act.UNIT)
        if values.isValid():
            return values
        buttons = (one.rect for one in self.cells if one.act is Act.UNTICK and one.text)
        return next(buttons, QRect())
