"""A plain pane painted in a token, with lines where asked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.metrics import uf
from ui.theme.theme import current_tokens


class Painted(QWidget):
    """Fills itself with the token `fill` (None: nothing); `line` draws a line below or above it."""

    def __init__(
        self,
        fill: str | None = "pane",
        parent: QWidget | None = None,
        *,
        line_below: bool = False,
        line_above: bool = False,
        edge: str | None = None,
        radius: float = 0.0,
    ) -> None:
        super().__init__(parent)
        self._fill = fill
        self._below = line_below
        self._above = line_above
        self._edge = edge
        self._radius = radius

    def set_fill(self, fill: str | None, edge: str | None = None) -> None:
        """Take other tokens."""
        self._fill, self._edge = fill, edge
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color(self._edge), 1) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color(self._fill) if self._fill else Qt.BrushStyle.NoBrush)
        if self._fill or self._edge:
            inset = 0.5 if self._edge else 0.0
            box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
            painter.drawRoundedRect(box, uf(self, self._radius), uf(self, self._radius))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(QColor(tokens.line), 1))
        if self._below:
            painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        if self._above:
            painter.drawLine(0, 0, self.width(), 0)
        painter.end()
