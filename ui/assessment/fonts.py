"""The fonts of the findings list with what was measured in them, made once per system font."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeVar

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFont, QFontMetrics

from planner.vocabulary import Side
from ui.theme.metrics import BODY, GROUP, MEDIUM, REGULAR, SECONDARY, SEMIBOLD, STRONG, font, u

SideCells = tuple[tuple[Side, str, int], ...]
"""Side, letters and width of each cell."""

_WRAP = int(Qt.TextFlag.TextWordWrap)
_ANYWHERE = 100_000
_MOST_KEPT = 4096
K = TypeVar("K")
V = TypeVar("V")


@dataclass(frozen=True, slots=True)
class Face:
    """A font that remembers what it measured: the same few hundred texts come again and again."""

    font: QFont
    metrics: QFontMetrics
    height: int
    _widths: dict[str, int] = field(default_factory=dict)
    _heights: dict[tuple[str, int], int] = field(default_factory=dict)
    _elided: dict[tuple[str, int], str] = field(default_factory=dict)

    def width(self, text: str) -> int:
        """The width of a text in px."""
        known = self._widths.get(text)
        if known is None:
            known = self.metrics.horizontalAdvance(text)
            _keep(self._widths, text, known)
        return known

    def wrapped_height(self, text: str, width: int) -> int:
        """The height of a text on as many lines as it needs."""
        if self.width(text) <= width:
            return self.height
        known = self._heights.get((text, width))
        if known is None:
            area = QRect(0, 0, width, _ANYWHERE)
            known = self.metrics.boundingRect(area, _WRAP, text).height()
            _keep(self._heights, (text, width), known)
        return known

    def elided(self, text: str, width: int) -> str:
        """A text cut at the right where it is too long."""
        if self.width(text) <= width:
            return text
        known = self._elided.get((text, width))
        if known is None:
            known = self.metrics.elidedText(text, Qt.TextElideMode.ElideRight, width)
            _keep(self._elided, (text, width), known)
        return known


@dataclass(frozen=True, slots=True)
class RowFonts:
    """The faces a row is written in."""

    base: QFont
    open_name: Face
    name: Face
    side: Face
    value: Face
    chosen: Face
    small: Face
    heading: Face
    sides: dict[tuple[Side, ...], SideCells] = field(default_factory=dict)
    _units: dict[float, int] = field(default_factory=dict)

    def u(self, n: float) -> int:
        """`n` units in px."""
        known = self._units.get(n)
        if known is None:
            known = self._units[n] = u(self.base, n)
        return known


def row_fonts(base: QFont) -> RowFonts:
    """The faces for a system font."""
    return RowFonts(
        base=QFont(base),
        open_name=_face(base, BODY, REGULAR),
        name=_face(base, BODY, SEMIBOLD),
        side=_face(base, GROUP, SEMIBOLD),
        value=_face(base, SECONDARY, REGULAR),
        chosen=_face(base, SECONDARY, STRONG),
        small=_face(base, GROUP, MEDIUM),
        heading=_face(base, GROUP, STRONG),
    )


def _face(base: QFont, scale: float, weight: int) -> Face:
    made = font(base, scale, weight)
    made.setFeature(QFont.Tag("tnum"), 1)
    metrics = QFontMetrics(made)
    return Face(made, metrics, metrics.height())


def _keep(known: dict[K, V], key: K, value: V) -> None:
    """Remember within bounds: widths come and go while a splitter is dragged."""
    if len(known) >= _MOST_KEPT:
        known.clear()
    known[key] = value
