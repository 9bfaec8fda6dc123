"""A dashed page where there is no sheet."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui.theme.icons import paint_icon
from ui.theme.metrics import uf
from ui.theme.theme import current_tokens

LETTER_RATIO = 11 / 8.5


class EmptyPage(QWidget):
    """Says why there is no page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._sign = "page"
        self._ink = "text2"

    def say(self, text: str, sign: str = "page", ink: str = "text2") -> None:
        """Show a sentence under an icon."""
        self._text, self._sign, self._ink = text, sign, ink
        self.setAccessibleName(text)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint desk, dashed page, icon and words."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(tokens.desk))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        margin = uf(self, 24)
        page = QRectF(self.rect()).adjusted(margin, margin, -margin, -margin)
        height = min(page.height(), page.width() * LETTER_RATIO)
        page = QRectF(page.left(), page.center().y() - height / 2, page.width(), height)
        pen = QPen(QColor(tokens.line_strong), 1)
        pen.setDashPattern([4, 3])
        painter.setPen(pen)
        painter.drawRect(page)
        side = uf(self, 24)
        middle = page.center().y()
        box = QRectF(page.center().x() - side / 2, middle - side * 1.5, side, side)
        paint_icon(painter, box, self._sign, str(getattr(tokens, self._ink)))
        painter.setFont(self.font())
        painter.setPen(QColor(getattr(tokens, self._ink)))
        words = page.adjusted(margin, 0, -margin, 0)
        words.setTop(middle)
        where = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        painter.drawText(words, int(where | Qt.TextFlag.TextWordWrap), self._text)
        painter.end()
