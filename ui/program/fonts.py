"""Fonts of the type scale with their metrics, kept until the application's font changes."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication

from ui.theme.metrics import REGULAR, font

_MANY = 4000


class _Known:
    """What was made for one font of the application."""

    base: QFont | None = None
    turn = 0
    made: ClassVar[dict[tuple[float, int], tuple[QFont, QFontMetrics]]] = {}
    widths: ClassVar[dict[tuple[str, float, int], int]] = {}


def font_turn() -> int:
    """A number that grows with every change of the application's font."""
    base = QApplication.font()
    if _Known.base is None or base != _Known.base:
        _Known.base = base
        _Known.turn += 1
        _Known.made.clear()
        _Known.widths.clear()
    return _Known.turn


def lettering(scale: float, weight: int = REGULAR) -> tuple[QFont, QFontMetrics]:
    """The application's font at a scale and weight, and its metrics. Not to be changed."""
    font_turn()
    found = _Known.made.get((scale, weight))
    if found is None:
        made = font(None, scale, weight)
        found = _Known.made[scale, weight] = (made, QFontMetrics(made))
    return found


def text_width(text: str, scale: float, weight: int = REGULAR) -> int:
    """How wide a text is in px, measured once."""
    font_turn()
    wide = _Known.widths.get((text, scale, weight))
    if wide is None:
        if len(_Known.widths) > _MANY:
            _Known.widths.clear()
        wide = lettering(scale, weight)[1].horizontalAdvance(text)
        _Known.widths[text, scale, weight] = wide
    return wide
