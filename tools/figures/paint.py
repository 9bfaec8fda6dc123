"""Paints drawings into pictures, for people who author or review them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from functools import lru_cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QApplication

from planner.figures.figure import Role
from planner.figures.palette import FigureStyle, SkinTone
from planner.figures.paths import parsed_path
from planner.figures.style import Style, edge_width, line_width, style
from tools.figures.compose import Box
from tools.figures.sketch import Op

INK = "#26323c"
# Screen pixels that count as a printed millimetre, for the widths of lines in pictures.
PIXELS_A_MM = 5.0


@lru_cache(maxsize=4096)
def path_of(data: str) -> QPainterPath:
    """The path of path data."""
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.OddEvenFill)
    for contour in parsed_path(data):
        path.moveTo(*contour.start)
        for piece in contour.pieces:
            if len(piece) == 2:
                path.lineTo(*piece)
            else:
                path.cubicTo(*piece)
        if contour.closed:
            path.closeSubpath()
    return path


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width, Qt.PenStyle.SolidLine)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def paint(painter: QPainter, ops: Sequence[Op], look: Style, scale: float) -> None:
    """Paint a drawing in its own millimetres; `scale` are printed mm for each of them."""
    for kind, name, data in ops:
        role = Role(name)
        path = path_of(ops[0][2] if data == "@0" else data)
        told = (look.fills if kind == "f" else look.lines).get(role)
        if told is None:
            continue
        colour = QColor(told.colour)
        colour.setAlphaF(told.alpha)
        if kind == "s":
            painter.strokePath(path, _pen(colour, line_width(role, scale)))
            continue
        painter.fillPath(path, colour)
        edge = edge_width(role, scale)
        if edge:
            painter.strokePath(path, _pen(colour, edge))


def application() -> QApplication:
    """A Qt application without a display, which fonts need."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    # Of widgets, because tests of the window may come after in the same process.
    found = QApplication.instance()
    return found if isinstance(found, QApplication) else QApplication([])


class Page:
    """A white picture to paint drawings and words on."""

    def __init__(self, width: int, height: int) -> None:
        self._application = application()
        self.image = QImage(width, height, QImage.Format.Format_RGB32)
        self.image.fill(QColor("#ffffff"))
        self.painter = QPainter(self.image)
        self.painter.setRenderHint(QPainter.RenderHint.Antialiasing)

    def drawing(
        self, ops: Sequence[Op], box: Box, at: QPointF, scale: float, older: bool = False,
        grey: bool = False,
    ) -> None:  # fmt: skip
        """Paint what is inside `box` (mm) with its top left corner at `at` (pixels); `scale` are
        pixels for each mm."""
        kind = FigureStyle.GREY if grey else FigureStyle.COLOUR
        self.painter.save()
        self.painter.translate(at)
        self.painter.scale(scale, scale)
        self.painter.translate(-box[0], -box[1])
        paint(self.painter, ops, style(kind, SkinTone.FAIR, older=older), scale / PIXELS_A_MM)
        self.painter.restore()

    def badge(self, at: QPointF, radius: float) -> None:
        """The place of the side's letter."""
        self.painter.setPen(QPen(QColor(INK), 1.5))
        self.painter.setBrush(QColor("#ffffff"))
        self.painter.drawEllipse(at, radius, radius)

    def words(self, text: str, area: QRectF, size: float, bold: bool = False) -> None:
        """Write a line, to the left of an area."""
        font = QFont("Inter, DejaVu Sans")
        font.setPixelSize(round(size))
        font.setBold(bold)
        self.painter.setFont(font)
        self.painter.setPen(QColor(INK))
        self.painter.drawText(area, Qt.AlignmentFlag.AlignLeft, text)

    def save(self, path: Path) -> None:
        """Write the picture as PNG."""
        self.painter.end()
        path.parent.mkdir(parents=True, exist_ok=True)
        self.image.save(str(path))
