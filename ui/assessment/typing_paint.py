"""Paints a row of the typing field's list: name, side, value, and what Enter does."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.vocabulary import Side
from ui.assessment.typing_words import Offer
from ui.language import translate
from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import BODY, GAP, GAP_ROW, REGULAR, SECONDARY, SEMIBOLD, SMALL, u
from ui.theme.style_words import write
from ui.theme.theme import current_tokens
from ui.widgets import badge_size, paint_side_badge

_ROW = 34
_BAR = 3
_STRONG = (BODY, SEMIBOLD)
_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def row_height(offer: Offer, width: int) -> int:
    """The height of a row of this width; a long name takes more lines, for none is ever cut."""
    metrics, room = lettering(*_STRONG)[1], max(width - _tail(offer), 1)
    tall = metrics.height()
    if text_width(offer.name, *_STRONG) > room:
        tall = metrics.boundingRect(QRect(0, 0, room, 0), _WRAPPED, offer.name).height()
    return max(u(None, _ROW), tall + u(None, GAP))


def wanted_width(offers: Sequence[Offer]) -> int:
    """The width at which every name stands in one line."""
    return max((_tail(one) + text_width(one.name, *_STRONG) for one in offers), default=0)


def _tail(offer: Offer) -> int:
    """What a row needs beside the name."""
    pad, gap = u(None, GAP_ROW), u(None, GAP)
    width = 2 * pad + gap + 2
    if offer.side is not Side.NONE:
        width += badge_size(offer.side).width() + gap
    if offer.values:
        width += text_width(offer.values, *_STRONG) + gap
    width += text_width(enter_word(), SMALL) + gap
    return width + (text_width(offer.note, SECONDARY) + gap if offer.note else 0)


def enter_word() -> str:
    """The key that records."""
    return translate("findings", "Enter")


class OfferPainter:
    """Paints offers into a rectangle."""

    def __init__(self, painter: QPainter, rect: QRect) -> None:
        self._painter = painter
        self._rect = rect
        self._tokens = current_tokens()

    def paint(self, offer: Offer, *, is_current: bool, is_first: bool) -> None:
        """One row; the current one is washed, with a bar."""
        painter, rect, tokens = self._painter, self._rect, self._tokens
        painter.save()
        if is_current:
            painter.fillRect(rect, tokens.color("accent_wash"))
            bar = QRect(rect.left(), rect.top(), u(None, _BAR), rect.height())
            painter.fillRect(bar, tokens.color("accent"))
        refused = offer.refused
        right = self._right(offer, shows_key=is_current and not refused and is_first)
        self._left(offer, right, "text2" if refused else "text", bold=is_current)
        painter.restore()

    def _right(self, offer: Offer, *, shows_key: bool) -> int:
        """The key and the grey note; where the room left of them ends."""
        right = self._rect.right() - u(None, GAP_ROW)
        if shows_key:
            right = self._text_before(right, enter_word(), SMALL)
        return self._text_before(right, offer.note, SECONDARY) if offer.note else right

    def _text_before(self, right: int, text: str, scale: float) -> int:
        self._painter.setPen(self._tokens.color("text2"))
        width = text_width(text, scale)
        place = QRectF(right - width, self._rect.top(), width + 1, self._rect.height())
        write(self._painter, place, text, lettering(scale)[0])
        return right - width - u(None, GAP)

    def _left(self, offer: Offer, right: int, ink: str, *, bold: bool) -> None:
        painter, rect, gap = self._painter, self._rect, u(None, GAP)
        values = text_width(offer.values, *_STRONG)
        badge = badge_size(offer.side)
        tail = (values + gap if offer.values else 0) + (badge.width() + gap if badge.width() else 0)
        painter.setPen(self._tokens.color(ink))
        left = rect.left() + u(None, GAP_ROW)
        room = QRect(left, rect.top(), max(right - left - tail, 1), rect.height())
        left += self._name(room, offer.name, _STRONG if bold else (BODY, REGULAR)) + gap
        if badge.width():
            top = rect.top() + (rect.height() - badge.height()) / 2
            box = QRectF(left, top, badge.width(), badge.height())
            paint_side_badge(painter, box, offer.side, self._tokens)
            left += badge.width() + gap
        if offer.values:
            painter.setPen(self._tokens.color(ink))
            place = QRectF(left, rect.top(), values + 2, rect.height())
            write(painter, place, offer.values, lettering(*_STRONG)[0])

    def _name(self, room: QRect, name: str, letters: tuple[float, int]) -> int:
        """Write a name, on more lines where it is long; how wide it is."""
        painter, face = self._painter, lettering(*letters)[0]
        wide = text_width(name, *letters)
        if wide <= room.width():
            write(painter, QRectF(room), name, face)
            return wide
        painter.setFont(face)
        painter.drawText(room, _WRAPPED, name)
        return painter.boundingRect(room, _WRAPPED, name).width()
