"""The load meter: one segment an exercise, amber past the advised count, with words."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from ui.language import translate
from ui.theme.metrics import SECONDARY, SEMIBOLD, font, u, uf
from ui.theme.theme import current_tokens

_PART = 22.0
_NARROW_PART = 14.0
_GAP = 3.0
_THICK = 7.0
_TEXT_GAP = 8.0
_MANY = 4


class LoadMeter(QWidget):
    """`count` exercises of `advised`."""

    def __init__(self, count: int = 0, advised: int = 4, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_load(count, advised)

    def show_load(self, count: int, advised: int) -> None:
        """Show another load."""
        self._count, self._advised = count, advised
        self.setAccessibleName(
            translate(
                "widgets", "Load: %n exercise(s), advice is {advised}", n=count, advised=advised
            )
        )
        self.setToolTip(self.accessibleName())
        self.updateGeometry()
        self.update()

    def words(self) -> str:
        """The words beside it: "3 of 4", or "6, advice is 4" past the advice."""
        if self._count > self._advised:
            return translate(
                "widgets", "{count}, advice is {advised}", count=self._count, advised=self._advised
            )
        return translate("widgets", "{count} of {all}", count=self._count, all=self._advised)

    def sizeHint(self) -> QSize:
        """Room for segments and words."""
        text = QFontMetricsF(self._font())
        width = self._bar_width() + uf(self, _TEXT_GAP) + text.horizontalAdvance(self.words())
        return QSize(round(width + 1), max(u(self, 18), round(text.height())))

    def minimumSizeHint(self) -> QSize:
        """Never less."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint from the tokens."""
        tokens = current_tokens()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        part, thick = uf(self, self._part()), uf(self, _THICK)
        top = (self.height() - thick) / 2
        for index in range(self._parts()):
            past = index >= self._advised
            filled = tokens.warn if past else tokens.accent
            painter.setBrush(QColor(filled if index < self._count else tokens.line))
            left = index * (part + uf(self, _GAP))
            painter.drawRoundedRect(QRectF(left, top, part, thick), thick / 3, thick / 3)
        over = self._count > self._advised
        painter.setPen(QColor(tokens.warn if over else tokens.text))
        painter.setFont(self._font())
        rect = QRectF(self.rect()).adjusted(self._bar_width() + uf(self, _TEXT_GAP), 0, 0, 0)
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, self.words())
        painter.end()

    def _parts(self) -> int:
        return max(self._count, self._advised)

    def _part(self) -> float:
        return _PART if self._parts() <= _MANY else _NARROW_PART

    def _bar_width(self) -> float:
        parts = self._parts()
        return parts * uf(self, self._part()) + max(parts - 1, 0) * uf(self, _GAP)

    def _font(self) -> QFont:
        return font(None, SECONDARY, SEMIBOLD)
