"""Chips: a short text with a side, a value and a sign."""

from __future__ import annotations

from enum import Enum

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from planner.vocabulary import Side
from ui.theme.icons import paint_icon
from ui.theme.metrics import (
    MEDIUM,
    RADIUS_CHIP,
    SECONDARY,
    SMALL,
    STRONG,
    TARGET,
    font,
    uf,
)
from ui.theme.theme import current_tokens
from ui.theme.tokens import Tokens
from ui.widgets.side_badge import SMALL_HEIGHT, badge_size, paint_side_badge
from ui.widgets.words import AnySide, side_words

_PAD = 6.0
_GAP = 5.0
_ICON = 13.0
_HEIGHT = 22.0


class Tone(Enum):
    """What a chip says by its colour; the words say it too."""

    PLAIN = ("chip", "text")
    ACCENT = ("accent_wash", "accent")
    OK = ("ok_wash", "ok")
    WARN = ("warn_wash", "warn")
    DANGER = ("danger_wash", "danger")
    OUTLINE = ("", "text2")


class Chip(QAbstractButton):
    """Only says something. `value` stands bold after the side; locked ones carry a lock."""

    _focus = Qt.FocusPolicy.NoFocus

    def __init__(  # noqa: PLR0913 - the parts of a chip
        self,
        text: str,
        side: AnySide | None = None,
        icon: str | None = None,
        locked: bool = False,
        parent: QWidget | None = None,
        *,
        value: str = "",
        tone: Tone = Tone.PLAIN,
    ) -> None:
        super().__init__(parent)
        self._side = None if side is Side.NONE else side
        self._icon = "lock" if locked else icon
        self._value = value
        self._tone = Tone.ACCENT if locked else tone
        self.setText(text)
        words = [text, side_words(self._side) if self._side else "", value]
        name = ", ".join(word for word in words if word)
        self.setAccessibleName(f"{name}, bound by a rule" if locked else name)
        self.setFocusPolicy(self._focus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room for all parts."""
        width = 2 * uf(self, _PAD) + sum(self._widths())
        width += uf(self, _GAP) * (len(self._widths()) - 1)
        least = max(uf(self, self._least()), QFontMetricsF(self._font(STRONG)).height())
        return QSize(round(width + 0.5), round(least))

    def minimumSizeHint(self) -> QSize:
        """A chip never shrinks."""
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
        self._paint_plate(painter, tokens)
        ink = getattr(tokens, self._tone.value[1] if self.isEnabled() else "dis")
        self._paint_parts(painter, tokens, ink)
        painter.end()

    def _least(self) -> float:
        return _HEIGHT

    def _fill(self, tokens: Tokens) -> str:
        name = self._tone.value[0]
        return str(getattr(tokens, name)) if name else ""

    def _paint_plate(self, painter: QPainter, tokens: Tokens) -> None:
        fill = self._fill(tokens)
        outlined = self._tone is Tone.OUTLINE
        painter.setPen(QPen(QColor(tokens.line_strong), 1) if outlined else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, uf(self, RADIUS_CHIP), uf(self, RADIUS_CHIP))

    def _paint_parts(self, painter: QPainter, tokens: Tokens, ink: str) -> None:
        x, middle = uf(self, _PAD), self.height() / 2
        gap = uf(self, _GAP)
        widths = iter(self._widths())
        if self._icon:
            side = next(widths)
            paint_icon(painter, QRectF(x, middle - side / 2, side, side), self._icon, ink)
            x += side + gap
        painter.setPen(QColor(ink))
        if self.text():
            x = self._paint_text(painter, x, next(widths), (self.text(), self._weight())) + gap
        if self._side:
            size = badge_size(self._side, SMALL_HEIGHT)
            corner = QPointF(x, middle - size.height() / 2)
            rect = QRectF(corner.x(), corner.y(), size.width(), size.height())
            paint_side_badge(painter, rect, self._side, tokens, compact=True)
            x += next(widths) + gap
        if self._value:
            painter.setPen(QColor(ink))
            self._paint_text(painter, x, next(widths), (self._value, STRONG))

    def _paint_text(
        self, painter: QPainter, x: float, width: float, text: tuple[str, int]
    ) -> float:
        painter.setFont(self._font(text[1]))
        rect = QRectF(x, 0, width + 1, self.height())
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter, text[0])
        return x + width

    def _widths(self) -> tuple[float, ...]:
        parts: list[float] = []
        if self._icon:
            parts.append(uf(self, _ICON))
        if self.text():
            parts.append(QFontMetricsF(self._font(self._weight())).horizontalAdvance(self.text()))
        if self._side:
            parts.append(float(badge_size(self._side, SMALL_HEIGHT).width()))
        if self._value:
            parts.append(QFontMetricsF(self._font(STRONG)).horizontalAdvance(self._value))
        return tuple(parts)

    def _weight(self) -> int:
        return MEDIUM

    def _font(self, weight: int) -> QFont:
        return font(None, SMALL if self.text().isupper() else SECONDARY, weight)


class ClickableChip(Chip):
    """A chip that opens something; `clicked` as on a button, by mouse, Space or Return."""

    _focus = Qt.FocusPolicy.StrongFocus

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Return opens like Space."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.click()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint, with the focus ring inside."""
        super().paintEvent(event)
        if not self.hasFocus():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(current_tokens().accent), max(2.0, uf(self, 2))))
        box = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.drawRoundedRect(box, uf(self, RADIUS_CHIP), uf(self, RADIUS_CHIP))
        painter.end()

    def _least(self) -> float:
        return TARGET

    def _paint_plate(self, painter: QPainter, tokens: Tokens) -> None:
        super()._paint_plate(painter, tokens)
        if self.isEnabled() and self.underMouse():
            painter.setPen(QPen(QColor(tokens.line_strong), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(box, uf(self, RADIUS_CHIP), uf(self, RADIUS_CHIP))
