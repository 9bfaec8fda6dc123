"""The grip that a row is dragged by."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from ui.language import translate
from ui.program.quiet import Resting
from ui.theme.icons import paint_icon
from ui.theme.metrics import TARGET, u
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent, QPaintEvent


class Grip(Resting, QWidget):
    """Tells where it is dragged to, in points of the screen; the list does the rest."""

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._pressed: QPoint | None = None
        self._dragging = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setToolTip(translate("program", "Drag to move; Alt+Up and Alt+Down move too"))

    def sizeHint(self) -> QSize:
        side = u(self, TARGET)
        return QSize(side, side)

    def face(self) -> object:
        """What its look depends on."""
        return None

    def paintEvent(self, _event: QPaintEvent) -> None:
        if not self.paints_itself():
            return
        side = u(self, 16)
        rect = self.rect().toRectF()
        rect.setSize(QSize(side, side).toSizeF())
        rect.moveCenter(self.rect().toRectF().center())
        paint_icon(QPainter(self), rect, "grip", current_tokens().text2)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.globalPosition().toPoint()
        event.ignore()  # the row takes the focus

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if self._pressed is None:
            return
        here = event.globalPosition().toPoint()
        far = (here - self._pressed).manhattanLength() >= QApplication.startDragDistance()
        if self._dragging or far:
            self._dragging = True
            self.dragged.emit(here)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        dragging, self._pressed, self._dragging = self._dragging, None, False
        if dragging:
            self.dropped.emit(event.globalPosition().toPoint())
