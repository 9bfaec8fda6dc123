"""How a page is painted: its picture, or blank paper until that is there."""

from __future__ import annotations

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter, QPen

from ui.theme.theme import current_tokens


def paint_page(painter: QPainter, rect: QRect, image: QImage | None) -> None:
    """Paint a page; in dark its paper is a little dimmed, never inverted."""
    tokens = current_tokens()
    if image is None:
        painter.fillRect(rect, QColor(tokens.paper))
    else:
        painter.drawImage(rect, image)
        if tokens.dark:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)
            painter.fillRect(rect, QColor(tokens.paper))
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
    painter.setPen(QPen(QColor(tokens.line), 0))
    painter.drawRect(rect.adjusted(0, 0, -1, -1))
