"""What the panel beside the list is made of: facts, program, namesakes, visits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from planner.vocabulary import WorkingSide
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import GAP, GAP_GROUP, MARGIN, RADIUS_CHIP, SECONDARY, SEMIBOLD, u
from ui.widgets import ElidedLabel, InkLabel, Painted, SideBadge

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.programs.program import ProgramItem
    from planner.suggest.catalogue import Catalogue

_SIGN = 14
_LINE = 6


class Sign(QLabel):
    """An icon beside words; it says nothing itself."""

    def __init__(self, name: str, ink: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = (name, ink)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Follow colour and text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """What was hidden hears of no change of appearance."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        side = u(self, _SIGN)
        self.setPixmap(icon_pixmap(*self._look, side, self.devicePixelRatioF()))


class Facts(QWidget):
    """Labels with their values, in two columns."""

    def __init__(self, facts: Iterable[tuple[str, str]], parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, u(self, GAP_GROUP), 0, u(self, GAP_GROUP))
        grid.setHorizontalSpacing(u(self, MARGIN))
        grid.setVerticalSpacing(u(self, _LINE))
        grid.setColumnStretch(1, 1)
        grid.setColumnMinimumWidth(0, u(self, 102))
        top = Qt.AlignmentFlag.AlignTop
        for row, (label, text) in enumerate(facts):
            caption = InkLabel(label, "text2", self, scale=SECONDARY)
            value = InkLabel(text, "text", self, wrap=True)
            lower = value.fontMetrics().ascent() - caption.fontMetrics().ascent()
            caption.setContentsMargins(0, lower, 0, 0)  # on one line with its value
            grid.addWidget(caption, row, 0, top)
            grid.addWidget(value, row, 1, top)


class ProgramLines(QWidget):
    """Number, name and side of each exercise. Only the name may elide."""

    def __init__(self, items: Iterable[ProgramItem], catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(u(self, GAP))
        grid.setVerticalSpacing(u(self, _LINE))
        grid.setColumnStretch(1, 1)
        for row, item in enumerate(items):
            name = ElidedLabel(catalogue.exercise[item.exercise].name, self)
            grid.addWidget(InkLabel(str(row + 1), "text2", self), row, 0)
            grid.addWidget(name, row, 1)
            right = item.side is WorkingSide.RIGHT  # each letter stands under its own
            where = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            badge = SideBadge(item.side, self, height=18)
            grid.addWidget(badge, row, 2, where | Qt.AlignmentFlag.AlignVCenter)


class InfoChip(Painted):
    """Something to know, on a plate across the panel."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__("chip", parent, radius=RADIUS_CHIP)
        self.setAccessibleName(text)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(self, 10), u(self, _LINE), u(self, 10), u(self, _LINE))
        row.setSpacing(u(self, GAP))
        row.addWidget(Sign("info", "text", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(InkLabel(text, "text", self, scale=SECONDARY, weight=SEMIBOLD, wrap=True), 1)


class VisitLine(QWidget):
    """A visit: its day, which one, by whom."""

    def __init__(self, day: str, which: str, parent: QWidget) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(self, GAP))
        top = Qt.AlignmentFlag.AlignTop
        row.addWidget(Sign("clock", "text2", self), 0, top)
        row.addWidget(InkLabel(day, "text", self, weight=SEMIBOLD), 0, top)
        row.addWidget(InkLabel(which, "text2", self, wrap=True), 1)


class Group(QWidget):
    """A title over its lines."""

    def __init__(self, title: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, u(self, GAP_GROUP), 0, u(self, GAP_GROUP))
        self._column.setSpacing(u(self, GAP_GROUP))
        self.add(InkLabel(title, "text2", self, scale=SECONDARY, weight=SEMIBOLD))

    def add(self, line: QWidget) -> None:
        """One more line."""
        self._column.addWidget(line)
