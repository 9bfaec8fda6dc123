"""A splitter whose line is 1 px and whose grip is 7 u; a double-click asks for a reset."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from ui.theme.metrics import u

_GRIP = 7.0


class _Handle(QSplitterHandle):
    """Takes the mouse beyond its line."""

    asked = Signal()

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setAccessibleName("Width of the panes")
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widen Qt's grip of 5 px: the splitter gives the handle room for its margins.

        The mask leaves only the line in sight; the mouse counts beyond it.
        """
        QWidget.resizeEvent(self, event)
        side = (u(self, _GRIP) - 1) // 2
        upright = self.orientation() == Qt.Orientation.Horizontal
        across, down = (side, 0) if upright else (0, side)
        self.setContentsMargins(across, down, across, down)
        self.setMask(self.contentsRect())

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Ask for the usual sizes."""
        self.asked.emit()


class PaneSplitter(QSplitter):
    """`reset` tells that a handle was double-clicked."""

    reset = Signal()

    def __init__(
        self,
        orientation: Qt.Orientation = Qt.Orientation.Horizontal,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(orientation, parent)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def createHandle(self) -> QSplitterHandle:
        """A handle with the wider grip."""
        handle = _Handle(self.orientation(), self)
        handle.asked.connect(self.reset)
        return handle
