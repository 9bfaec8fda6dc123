"""A search field with its sign on the left and the key that leads to it on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from ui.theme.icons import paint_icon
from ui.theme.metrics import SMALL, font, u
from ui.theme.theme import current_tokens

_HEIGHT = 34.0
_ICON = 16.0
_PAD = 10.0
_GAP = 8.0


class SearchField(QLineEdit):
    """`hint` is shown while the field is empty and without focus. Esc is left to the owner."""

    def __init__(
        self,
        placeholder: str = "",
        hint: str = "",
        parent: QWidget | None = None,
        *,
        sign: str = "search",
        name: str = "",
    ) -> None:
        super().__init__(parent)
        self._hint = hint
        self._sign = sign
        self.setPlaceholderText(placeholder)
        self.setAccessibleName(name or placeholder.rstrip("…"))
        self._fit()

    def set_hint(self, hint: str) -> None:
        """Show another key hint."""
        self._hint = hint
        self._fit()
        self.update()

    def set_wrong(self, wrong: bool) -> None:
        """Show the error border; the sentence stands in an ErrorLine below."""
        self.setProperty("wrong", wrong)
        self.update()

    def sizeHint(self) -> QSize:
        """34 u high at least."""
        inner = super().sizeHint()
        return QSize(inner.width(), max(inner.height(), u(self, _HEIGHT)))

    def minimumSizeHint(self) -> QSize:
        """34 u high at least."""
        inner = super().minimumSizeHint()
        return QSize(inner.width(), max(inner.height(), u(self, _HEIGHT)))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sign and the hint over the field."""
        super().paintEvent(event)
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = u(self, _ICON)
        box = QRectF(u(self, _PAD), (self.height() - side) / 2, side, side)
        ink = tokens.text2 if self.isEnabled() else tokens.dis
        paint_icon(painter, box, self._sign, ink)
        if self._shows_hint():
            painter.setFont(font(self.font(), SMALL))
            painter.setPen(QColor(ink))
            right = QRect(0, 0, self.width() - u(self, _PAD), self.height())
            where = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(right, where, self._hint)
        painter.end()

    def _shows_hint(self) -> bool:
        return bool(self._hint) and not self.text()

    def _fit(self) -> None:
        left = u(self, _PAD + _ICON + _GAP) - u(self, 4)
        wide = QFontMetrics(font(self.font(), SMALL)).horizontalAdvance(self._hint)
        self.setTextMargins(left, 0, wide + u(self, _PAD) if self._hint else 0, 0)
