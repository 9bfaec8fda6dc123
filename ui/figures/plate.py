"""What lies under and over a figure: its plate, the side's letters, the sign that it plays."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPolygonF

from planner.figures.figure import Point
from planner.vocabulary import WorkingSide
from ui.theme.draw import brush, pen, plate
from ui.theme.metrics import RADIUS_PLATE, uf
from ui.theme.sprites import device_size, drawn, lay, pixel_ratio
from ui.theme.theme import current_tokens
from ui.widgets import badge_size, paint_side_badge

_EDGE = 2.0  # between a letter and the plate's edge
_SIGN, _SIGN_EDGE = 16.0, 4.0
_TRIANGLE = 0.26  # of the sign's width, from its middle


def paint_plate(painter: QPainter, rect: QRectF) -> None:
    """The ground of a figure."""
    colour, radius = current_tokens().plate, uf(None, RADIUS_PLATE)
    ratio = pixel_ratio(painter)
    if ratio is None:
        plate(painter, rect, colour, None, radius=RADIUS_PLATE)
        return
    size = device_size(rect, ratio)
    lay(painter, rect.topLeft(), _plate(size.width(), size.height(), ratio, colour, radius), ratio)


@lru_cache(maxsize=32)
def _plate(width: int, height: int, ratio: float, colour: str, _radius: float) -> QImage:
    return drawn(
        QSize(width, height),
        ratio,
        lambda painter, rect: plate(painter, rect, colour, None, radius=RADIUS_PLATE),
    )


def paint_letters(
    painter: QPainter, slot: QRectF, marks: tuple[Point, ...], side: WorkingSide, height: float
) -> None:
    """The side's letter (so many u high) at each mark, upright and inside the slot."""
    edge = uf(None, _EDGE)
    size = badge_size(side, height)
    room = slot.adjusted(edge, edge, -edge - size.width(), -edge - size.height())
    for across, down in marks:
        x = slot.left() + across - size.width() / 2
        y = slot.top() + down - size.height() / 2
        x = max(room.left(), min(x, room.right()))
        y = max(room.top(), min(y, room.bottom()))
        box = QRectF(QPointF(x, y), size.toSizeF())
        paint_side_badge(painter, box, side, current_tokens())


def paint_play_sign(painter: QPainter, slot: QRectF) -> None:
    """A triangle in a disc, in the lower right corner."""
    side, edge = uf(None, _SIGN), uf(None, _SIGN_EDGE)
    disc = QRectF(slot.right() - edge - side, slot.bottom() - edge - side, side, side)
    tokens = current_tokens()
    arm = side * _TRIANGLE
    middle = disc.center() + QPointF(arm * 0.2, 0)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(tokens.line_strong, 1.0))
    painter.setBrush(brush(tokens.raised))
    painter.drawEllipse(disc)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush(tokens.text))
    painter.drawPolygon(
        QPolygonF(
            [
                middle + QPointF(-arm * 0.8, -arm),
                middle + QPointF(arm, 0),
                middle + QPointF(-arm * 0.8, arm),
            ]
        )
    )
    painter.restore()
