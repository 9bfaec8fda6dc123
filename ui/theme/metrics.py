"""Sizes that grow with the text: the unit u, and fonts on the type scale.

u is 1 px times (base font height / 13 px). The base is always the application's font, so a title's
larger font does not also widen its margins.
"""

from __future__ import annotations

from functools import cache
from typing import ClassVar

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

BASE_PX = 13.0
LEAST_PX = 11.0  # no text is smaller than this at 100 %

SMALL = 0.85
GROUP = 0.92
SECONDARY = 0.96
BODY = 1.0
TITLE = 1.15
PATIENT = 1.4
STOP_TITLE = 1.55
FIRST_RUN = 1.85

REGULAR = 400
MEDIUM = 500
SEMIBOLD = 600
STRONG = 650

GAP_GROUP = 4
GAP = 8
GAP_ROW = 12
MARGIN = 16
GAP_CARD = 24
RADIUS = 5
RADIUS_CHIP = 4
RADIUS_PLATE = 6
TARGET = 24

_SCALE = "stanceFontScale"
_WEIGHT = "stanceFontWeight"
_POINTS_PER_INCH = 72.0


def base_px(font: QFont | None = None) -> float:
    """The height of a font in px; None means the application's."""
    if font is None:
        return _base()
    if font.pixelSize() > 0:
        return float(font.pixelSize())
    return font.pointSizeF() * _dots_per_inch() / _POINTS_PER_INCH


@cache
def _dots_per_inch() -> float:
    """Of the main screen: asked once, for sizes are wanted thousands of times."""
    return QApplication.primaryScreen().logicalDotsPerInchY()


class _Known:
    """What is known of the application's font until it changes; nothing while nobody follows it."""

    followed = False
    base: float | None = None
    stamp = 0
    fonts: ClassVar[dict[tuple[float, int], QFont]] = {}


def follow_font() -> None:
    """From now on sizes are kept; whoever calls this calls `forget_sizes` when the font changes."""
    _Known.followed = True
    forget_sizes()


def forget_sizes() -> None:
    """Ask for the application's font and the main screen's dots per inch again."""
    _dots_per_inch.cache_clear()
    _Known.base = None
    _Known.stamp += 1
    _Known.fonts.clear()


def font_stamp() -> int:
    """Another number after each change of the application's font: a key for what is kept."""
    return _Known.stamp


def _base() -> float:
    known = _Known.base
    if known is None:
        known = base_px(QApplication.font())
        _Known.base = known if _Known.followed else None
    return known


def uf(source: QWidget | QFont | None, n: float) -> float:
    """`n` units in px, unrounded, for painting. A widget stands for the application's font."""
    base = base_px(source) if type(source) is QFont else _Known.base or _base()
    return n * base / BASE_PX


def u(source: QWidget | QFont | None, n: float) -> int:
    """`n` units in whole px, at least 1 for a positive n; else as `uf`."""
    size = round(uf(source, n))
    return 1 if n > 0 and size < 1 else size


def font(source: QWidget | QFont | None, scale: float, weight: int = REGULAR) -> QFont:
    """The system's font at a scale of the type scale and a weight (1-1000), the caller's own."""
    if isinstance(source, QFont):
        return _scaled(QFont(source), scale, weight)
    kept = _Known.fonts.get((scale, weight))
    if kept is None:
        kept = _scaled(QApplication.font(), scale, weight)
        if _Known.followed:
            _Known.fonts[scale, weight] = kept
    return QFont(kept)


def _scaled(base: QFont, scale: float, weight: int) -> QFont:
    height = base_px(base)
    # Small text may not shrink below the least size, nor grow beyond the base itself.
    wanted = max(height * scale, min(LEAST_PX, height))
    if base.pixelSize() > 0:
        base.setPixelSize(max(1, round(wanted)))
    else:
        base.setPointSizeF(base.pointSizeF() * wanted / height)
    base.setWeight(QFont.Weight(weight))
    return base


def set_font(widget: QWidget, scale: float, weight: int = REGULAR) -> None:
    """Give a widget a font of the scale; it follows when the system's font changes."""
    widget.setProperty(_SCALE, scale)
    widget.setProperty(_WEIGHT, weight)
    widget.setFont(font(widget, scale, weight))


def refresh_font(widget: QWidget) -> None:
    """Renew what `set_font` gave, after the application's font changed."""
    scale = widget.property(_SCALE)
    if isinstance(scale, float):
        widget.setFont(font(widget, scale, int(widget.property(_WEIGHT))))
