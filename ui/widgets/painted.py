"""A plain pane painted in a token, with lines where asked."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
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
        self._follow_fill()

    def set_fill(self, fill: str | None, edge: str | None = None) -> None:
        """Take other tokens."""
        self._fill, self._edge = fill, edge
        self._follow_fill()
        self.update()

    def _follow_fill(self) -> None:
        """What lies below a whole pane is not painted first."""
        whole = self._fill is not None and self._edge is None and not self._radius
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent, whole)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens."""
        tokens, rect = current_tokens(), self.rect()
        painter = QPainter(self)
        if self._edge or self._radius:
            self._paint_plate(painter)
        elif self._fill:
            painter.fillRect(rect, tokens.color(self._fill))
        if self._below:
            painter.fillRect(0, rect.height() - 1, rect.width(), 1, tokens.color("line"))
        if self._above:
            painter.fillRect(0, 0, rect.width(), 1, tokens.color("line"))
        painter.end()

    def _paint_plate(self, painter: QPainter) -> None:
        if not (self._fill or self._edge):
            return
        tokens = current_tokens()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(tokens.color(self._edge), 1) if self._edge else Qt.PenStyle.NoPen)
        painter.setBrush(tokens.color(self._fill) if self._fill else Qt.BrushStyle.NoBrush)
        inset = 0.5 if self._edge else 0.0
        box = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(box, uf(self, self._radius), uf(self, self._radius))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
