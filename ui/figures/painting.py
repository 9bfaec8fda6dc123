"""Paints the shapes of a drawing in a look, with lines as wide as the size asks for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from planner.figures.style import edge_width, line_width

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.figures.palette import Paint
    from planner.figures.style import Style
    from ui.figures.shapes import Shape

MM_PER_PX = 25.4 / 96  # of a px of the window, as large as it is meant to look


def paint_shapes(painter: QPainter, shapes: Iterable[Shape], style: Style, scale: float) -> None:
    """Paint over a painter that already counts in mm of body; `scale` is px a mm of body."""
    shown = scale * MM_PER_PX
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        paint = (style.lines if shape.line else style.fills).get(shape.role)
        if paint is None:
            continue
        colour = ink(paint)
        if shape.line:
            painter.strokePath(shape.path, _pen(colour, line_width(shape.role, shown)))
            continue
        painter.fillPath(shape.path, QBrush(colour))
        edge = edge_width(shape.role, shown)
        if edge:
            painter.strokePath(shape.path, _pen(colour, edge))


def ink(paint: Paint) -> QColor:
    """A paint as a colour of Qt."""
    colour = QColor(paint.colour)
    colour.setAlphaF(paint.alpha)
    return colour


def _pen(colour: QColor, width: float) -> QPen:
    return QPen(
        colour,
        width,
        Qt.PenStyle.SolidLine,
        Qt.PenCapStyle.RoundCap,
        Qt.PenJoinStyle.RoundJoin,
    )
