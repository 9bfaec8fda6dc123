"""The fonts of the findings list with their metrics, made once per font of the system."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QFont, QFontMetrics

from ui.theme.metrics import BODY, GROUP, MEDIUM, REGULAR, SECONDARY, SEMIBOLD, STRONG, font, u


@dataclass(frozen=True, slots=True)
class Face:
    """A font with its metrics."""

    font: QFont
    metrics: QFontMetrics

    def width(self, text: str) -> int:
        """The width of a text in px."""
        return self.metrics.horizontalAdvance(text)


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

    def u(self, n: float) -> int:
        """`n` units in px."""
        return u(self.base, n)


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
    return Face(made, QFontMetrics(made))
