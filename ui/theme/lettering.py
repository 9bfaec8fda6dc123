"""Fonts of the type scale with their metrics, kept until the application's font changes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QFont, QFontMetrics

from ui.theme.metrics import REGULAR, font, font_stamp

_MANY = 4000


class _Known:
    """What was made for one font of the application."""

    stamp = -1
    made: ClassVar[dict[tuple[float, int], tuple[QFont, QFontMetrics]]] = {}
    widths: ClassVar[dict[tuple[str, float, int], int]] = {}


def _follow_font() -> None:
    if _Known.stamp != font_stamp():
        _Known.stamp = font_stamp()
        _Known.made.clear()
        _Known.widths.clear()


def lettering(scale: float, weight: int = REGULAR) -> tuple[QFont, QFontMetrics]:
    """The application's font at a scale and weight, and its metrics. Not to be changed."""
    _follow_font()
    found = _Known.made.get((scale, weight))
    if found is None:
        made = font(None, scale, weight)
        found = _Known.made[scale, weight] = (made, QFontMetrics(made))
    return found


def text_width(text: str, scale: float, weight: int = REGULAR) -> int:
    """How wide a text is in px, measured once."""
    _follow_font()
    wide = _Known.widths.get((text, scale, weight))
    if wide is None:
        if len(_Known.widths) > _MANY:
            _Known.widths.clear()
        wide = lettering(scale, weight)[1].horizontalAdvance(text)
        _Known.widths[text, scale, weight] = wide
    return wide
