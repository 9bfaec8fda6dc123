"""The room in which the rows scroll."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QWidget

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent


class RowsScroll(QScrollArea):
    """Without a frame and a ground of its own. `resized` tells of another room for the rows."""

    resized = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_row(self, row: QWidget, air: int) -> None:
        """Scroll no more than needed; the top of a row that is too tall for the room."""
        inner, bar = self.widget(), self.verticalScrollBar()
        if inner is None:
            return
        top, room = row.mapTo(inner, QPoint(0, 0)).y(), self.viewport().height()
        air = max(0, min(air, (room - row.height()) // 2))
        least = top + row.height() + air - room
        bar.setValue(max(min(bar.value(), top - air), min(least, top - air)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit()
