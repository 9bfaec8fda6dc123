"""A splitter whose line is 1 px and whose grip is 7 u, moved by mouse or by the arrows."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from ui.language import translate
from ui.theme.draw import focus_width
from ui.theme.metrics import u
from ui.theme.theme import current_tokens

_GRIP = 7.0
_STEP = 16.0
_ACROSS: dict[int, int] = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_DOWN: dict[int, int] = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _Handle(QSplitterHandle):
    """Takes the mouse beyond its line."""

    asked = Signal()

    def __init__(self, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self.setAccessibleName(translate("widgets", "Width of the panes"))
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Widen Qt's grip of 5 px: the splitter gives the handle room for its margins.

        The mask leaves only the line in sight; the mouse counts beyond it.
        """
        QWidget.resizeEvent(self, event)
        self._fit()

    def _fit(self) -> None:
        side = (u(self, _GRIP) - 1) // 2
        upright = self.orientation() == Qt.Orientation.Horizontal
        across, down = (side, 0) if upright else (0, side)
        self.setContentsMargins(across, down, across, down)
        line = self.contentsRect()
        if self.hasFocus():
            thick = max(1, round(focus_width() / 2))
            line.adjust(*((-thick, 0, thick, 0) if upright else (0, -thick, 0, thick)))
        self.setMask(line)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """A focused line is thick."""
        super().focusInEvent(event)
        self._fit()
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Thin again."""
        super().focusOutEvent(event)
        self._fit()
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A line; in accent with the focus."""
        if not self.hasFocus():
            super().paintEvent(event)
            return
        painter = QPainter(self)
        painter.fillRect(self.rect(), current_tokens().color("accent"))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """The arrows move the line, Return asks for the usual sizes."""
        upright = self.orientation() == Qt.Orientation.Horizontal
        step = (_ACROSS if upright else _DOWN).get(event.key())
        if step is not None:
            place = self.x() if upright else self.y()
            self.moveSplitter(place + self.contentsMargins().left() + step * u(self, _STEP))
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.asked.emit()
        else:
            super().keyPressEvent(event)

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
        self._fit: Callable[[QSize], list[int] | None] | None = None
        self.setChildrenCollapsible(False)
        self.setHandleWidth(1)

    def fit_with(self, fit: Callable[[QSize], list[int] | None]) -> None:
        """Ask for the sizes of the panes at each size of its own; None leaves them to Qt."""
        self._fit = fit

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out once: sizes set after Qt's own way would lay out all panes a second time."""
        sizes = self._fit(event.size()) if self._fit is not None else None
        if sizes is None:
            super().resizeEvent(event)
        else:
            self.setSizes(sizes)

    def createHandle(self) -> QSplitterHandle:
        """A handle with the wider grip."""
        handle = _Handle(self.orientation(), self)
        handle.asked.connect(self.reset)
        return handle
