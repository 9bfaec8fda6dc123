"""Which row and cell of the list the pointer is on."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from planner.vocabulary import FindingId
from ui.assessment.cells import Cell

RowKey = FindingId | str


class Hover:
    """Repaints only the rows that the pointer left and came to."""

    def __init__(self, viewport: QWidget) -> None:
        self._viewport = viewport
        self._row = QRect()
        self.key: RowKey | None = None
        self.cell: Cell | None = None

    def leave(self) -> None:
        """The pointer is on no row."""
        self.enter(None, None, QRect())

    def enter(self, key: RowKey | None, cell: Cell | None, row: QRect) -> None:
        """The pointer is on a cell of a row, or between its cells."""
        if key == self.key and cell == self.cell:
            return
        for rect in (self._row, row):
            if rect.isValid():
                self._viewport.update(rect)
        self.key, self.cell, self._row = key, cell, row
