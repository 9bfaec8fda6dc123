"""How a chip is measured and painted: sign, text, side badge, value."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from planner.vocabulary import Side
from ui.theme.draw import pen, plate
from ui.theme.icons import paint_icon
from ui.theme.metrics import (
    MEDIUM,
    RADIUS_CHIP,
    SECONDARY,
    SMALL,
    STRONG,
    font,
    font_stamp,
    uf,
)
from ui.theme.tokens import Tokens
from ui.widgets.side_badge import SMALL_HEIGHT, badge_size, paint_side_badge
from ui.widgets.words import AnySide

_PAD = 6.0
_GAP = 5.0
_ICON = 13.0


class Tone(Enum):
    """What a chip says by its colour; the words say it too."""

    PLAIN = ("chip", "text")
    ACCENT = ("accent_wash", "accent")
    OK = ("ok_wash", "ok")
    WARN = ("warn_wash", "warn")
    DANGER = ("danger_wash", "danger")
    OUTLINE = ("", "text2")


@dataclass(frozen=True, slots=True)
class Parts:
    """What a chip shows; empty parts take no room."""

    text: str
    side: AnySide | None = None
    sign: str = ""
    value: str = ""

    @property
    def badge(self) -> AnySide | None:
        """The side that has a badge."""
        return None if self.side is Side.NONE else self.side


class ChipFace:
    """Measures the parts once for each font, and paints them."""

    def __init__(self, parts: Parts, tone: Tone, least: float) -> None:
        self.parts = parts
        self.tone = tone
        self._least = least
        self._stamp = -1
        self._widths: tuple[float, ...] = ()
        self._size = QSize()

    def show(self, parts: Parts) -> None:
        """Show other parts."""
        self.parts = parts
        self._stamp = -1

    def size(self) -> QSize:
        """Room for all parts."""
        self._measure()
        return QSize(self._size)

    def paint(self, painter: QPainter, rect: QRect, tokens: Tokens, *, enabled: bool) -> None:
        """Paint plate and parts."""
        self._measure()
        fill, role = self.tone.value
        edge = tokens.line_strong if self.tone is Tone.OUTLINE else None
        ground = str(getattr(tokens, fill)) if fill else None
        plate(painter, rect, ground, edge, radius=RADIUS_CHIP)
        self._paint_parts(painter, rect, tokens, str(getattr(tokens, role if enabled else "dis")))

    def _measure(self) -> None:
        if self._stamp == font_stamp():
            return
        self._stamp = font_stamp()
        parts, widths = self.parts, []
        bold = QFontMetricsF(font(None, self._scale(), STRONG))
        if parts.sign:
            widths.append(uf(None, _ICON))
        if parts.text:
            normal = QFontMetricsF(font(None, self._scale(), MEDIUM))
            widths.append(normal.horizontalAdvance(parts.text))
        if parts.badge:
            widths.append(float(badge_size(parts.badge, SMALL_HEIGHT).width()))
        if parts.value:
            widths.append(bold.horizontalAdvance(parts.value))
        self._widths = tuple(widths)
        wide = 2 * uf(None, _PAD) + sum(widths) + uf(None, _GAP) * (len(widths) - 1)
        least = uf(None, self._least)
        tall = max(least, bold.height() + uf(None, 2))
        self._size = QSize(round(max(wide, least) + 0.5), round(tall))

    def _scale(self) -> float:
        return SMALL if self.parts.text.isupper() else SECONDARY

    def _paint_parts(self, painter: QPainter, rect: QRect, tokens: Tokens, ink: str) -> None:
        parts, widths = self.parts, iter(self._widths)
        gap = uf(None, _GAP)
        used = sum(self._widths) + gap * (len(self._widths) - 1)
        x, middle = rect.left() + (rect.width() - used) / 2, QRectF(rect).center().y()
        painter.setPen(pen(ink))
        if parts.sign:
            side = next(widths)
            paint_icon(painter, QRectF(x, middle - side / 2, side, side), parts.sign, ink)
            x += side + gap
        if parts.text:
            wide = next(widths)
            self._write(painter, QRectF(x, rect.top(), wide + 1, rect.height()), parts.text, MEDIUM)
            x += wide + gap
        if parts.badge:
            size = badge_size(parts.badge, SMALL_HEIGHT).toSizeF()
            spot = QRectF(QPointF(x, middle - size.height() / 2), size)
            paint_side_badge(painter, spot, parts.badge, tokens, compact=True)
            x += next(widths) + gap
        if parts.value:
            spot = QRectF(x, rect.top(), next(widths) + 1, rect.height())
            self._write(painter, spot, parts.value, STRONG)

    def _write(self, painter: QPainter, rect: QRectF, text: str, weight: int) -> None:
        painter.setFont(font(None, self._scale(), weight))
        painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
