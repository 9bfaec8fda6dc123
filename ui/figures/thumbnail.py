"""A small figure in a line of a list, painted by the list's delegate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF

from ui.figures.plate import paint_plate

if TYPE_CHECKING:
    from PySide6.QtCore import QRect
    from PySide6.QtGui import QPainter

    from planner.vocabulary import ExerciseId, WorkingSide
    from ui.figures.figures import Figures


def paint_thumbnail(
    painter: QPainter, rect: QRect, figures: Figures, exercise: ExerciseId, side: WorkingSide
) -> None:
    """Paint it over a rectangle; only the plate until it is drawn, of which `drawn` tells.

    Without letters: they would hide the limb, and the list says the side in words.
    """
    slot = QRectF(rect)
    paint_plate(painter, slot)
    ratio = painter.device().devicePixelRatioF()
    picture = figures.picture(figures.wanted(exercise, side, rect.size(), ratio))
    if picture is not None:
        painter.drawImage(slot.topLeft(), picture.image)
