"""Drawings as Qt's own paths, made once for each phase."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainterPath

from planner.figures.figure import Layer, Path, Phase, Role

_KEPT = 96
_LINE = 2  # numbers of a straight piece


@dataclass(frozen=True, slots=True, eq=False)
class Shape:
    """One path of a drawing in mm of body: filled, or drawn as a line."""

    role: Role
    line: bool
    path: QPainterPath


@lru_cache(maxsize=_KEPT)
def phase_shapes(phase: Phase) -> tuple[Shape, ...]:
    """The shapes of a phase, kept; mirroring is the painter's business."""
    return shapes(phase.layers)


def shapes(layers: tuple[Layer, ...]) -> tuple[Shape, ...]:
    """Shapes in the order of drawing; layers that share a path share it here too."""
    made: dict[int, QPainterPath] = {}
    found: list[Shape] = []
    for layer in layers:
        path = made.get(id(layer.path))
        if path is None:
            path = made[id(layer.path)] = _qt_path(layer.path)
        found.append(Shape(layer.role, layer.line, path))
    return tuple(found)


def _qt_path(contours: Path) -> QPainterPath:
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for contour in contours:
        path.moveTo(*contour.start)
        for piece in contour.pieces:
            if len(piece) == _LINE:
                path.lineTo(*piece)
            else:
                path.cubicTo(*piece)
        if contour.closed:
            path.closeSubpath()
    return path
