"""A list to pick from that opens below its field, however long it is."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractItemView, QComboBox

SHOWN = 14


class LongList(QComboBox):
    """Opens with a scroll bar and at most 14 lines, where Fusion would fill the whole screen."""

    def showPopup(self) -> None:
        """Open below the field, above it where there is no room, with the chosen line in sight."""
        super().showPopup()
        view = self.view()
        popup = view.window()
        edges = popup.height() - view.height()
        lines = min(self.count(), SHOWN)
        height = lines * view.sizeHintForRow(0) + max(0, edges)
        if popup.height() <= height:
            return
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        bar = view.verticalScrollBar().sizeHint().width()
        width = max(self.width(), view.sizeHintForColumn(0) + bar)
        room = self.screen().availableGeometry()
        corner = self.mapToGlobal(QPoint(0, self.height()))
        if corner.y() + height > room.bottom():
            corner.setY(max(room.top(), self.mapToGlobal(QPoint(0, 0)).y() - height))
        corner.setX(min(corner.x(), room.right() - width))
        popup.setGeometry(corner.x(), corner.y(), width, height)
        view.scrollTo(view.currentIndex(), QAbstractItemView.ScrollHint.PositionAtCenter)
