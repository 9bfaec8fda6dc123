"""Small shapes and texts in tokens, for painters of rows."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from ui.assessment.fonts import Face, RowFonts
from ui.theme.tokens import Tokens

_NO_PEN = QPen(Qt.PenStyle.NoPen)


@lru_cache(maxsize=128)
def ink(color: str) -> QColor:
    """A colour of a token, read once."""
    return QColor(color)


class Brush:
    """A painter with its tokens and fonts."""

    def __init__(self, painter: QPainter, tokens: Tokens, fonts: RowFonts) -> None:
        self._painter = painter
        self._tokens = tokens
        self._fonts = fonts
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def _ring(self, rect: QRectF) -> None:
        self._box(rect, "", self._tokens.accent, max(2, self._fonts.u(2)), self._radius + 1)

    @property
    def _radius(self) -> float:
        return float(self._fonts.u(5))

    def _box(self, rect: QRectF, fill: str, edge: str, width: float, radius: float) -> None:
        half = width / 2 if edge else 0
        self._pens(fill, edge, width)
        self._painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), radius, radius)

    def _fill(self, path: QPainterPath, fill: str, edge: str, width: float) -> None:
        self._pens(fill, edge, width)
        self._painter.drawPath(path)

    def _pens(self, fill: str, edge: str, width: float) -> None:
        self._painter.setPen(QPen(ink(edge), width) if edge else _NO_PEN)
        if fill:
            self._painter.setBrush(ink(fill))
        else:
            self._painter.setBrush(Qt.BrushStyle.NoBrush)

    def _line(self, left: int, y: int, right: int) -> None:
        self._painter.fillRect(QRect(left, y, right - left + 1, 1), ink(self._tokens.line))

    def _text(
        self, rect: QRect, text: str, face: Face, color: str, flags: Qt.AlignmentFlag | int
    ) -> None:
        self._painter.setFont(face.font)
        self._painter.setPen(ink(color))
        self._painter.drawText(rect, int(flags), text)


def lopsided(rect: QRectF, left: float, right: float) -> QPainterPath:
    """A rectangle whose left and right corners are round by different radii."""
    path = QPainterPath()
    path.moveTo(rect.left() + left, rect.top())
    path.lineTo(rect.right() - right, rect.top())
    path.arcTo(rect.right() - 2 * right, rect.top(), 2 * right, 2 * right, 90, -90)
    path.lineTo(rect.right(), rect.bottom() - right)
    path.arcTo(rect.right() - 2 * right, rect.bottom() - 2 * right, 2 * right, 2 * right, 0, -90)
    path.lineTo(rect.left() + left, rect.bottom())
    path.arcTo(rect.left(), rect.bottom() - 2 * left, 2 * left, 2 * left, 270, -90)
    path.lineTo(rect.left(), rect.top() + left)
    path.arcTo(rect.left(), rect.top(), 2 * left, 2 * left, 180, -90)
    path.closeSubpath()
    return path
