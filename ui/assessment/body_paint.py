"""How the body chart is painted: the body in the window's greys, rings, counts on leaders."""

from __future__ import annotations

from dataclasses import dataclass
from math import hypot

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPainterPath, QPen

from planner.figures.figure import Role
from planner.vocabulary import Side
from ui.figures.shapes import Shape
from ui.theme.draw import focus_width
from ui.theme.metrics import SMALL, STRONG, font, uf
from ui.theme.tokens import Tokens

RING, LEADER = 2.0, 1.4
BADGE = 15.0
FADE = 26.0
_TINT, _CHOSEN, _HOVER = 0.14, 0.45, 0.15
_SHADE = 0.5
_ONE_DIGIT, _DIGIT, _DIGITS = 9, 0.66, 0.56  # of the badge's height
# Widths in u at the chart's usual height, whatever the figures' style says: the chart is a ground.
_WIDTHS = {Role.OUTLINE: 1.2, Role.INNER: 0.9, Role.HEM: 0.9}
_FILLS = {
    Role.SKIN: "plate",
    Role.SHORTS: "line",
    Role.INK: "line_strong",
    Role.DARK: "line_strong",
}


@dataclass(frozen=True, slots=True)
class RegionLook:
    """What a region shows beside itself."""

    count: int = 0
    chosen: bool = False
    focused: bool = False
    hovered: bool = False


@dataclass(frozen=True, slots=True)
class RegionPlace:
    """Where a region stands, in px: its outline, and the middle of its count."""

    side: Side
    shape: QPainterPath
    label: QPointF


def paint_body(painter: QPainter, shapes: tuple[Shape, ...], scale: float, tokens: Tokens) -> None:
    """Paint a view in tokens, over a painter that counts in mm of body at `scale` px a mm."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for shape in shapes:
        if shape.line:
            width = max(1.0, uf(None, _WIDTHS.get(shape.role, 0.0))) / scale
            if shape.role in _WIDTHS:
                painter.strokePath(shape.path, _pen(tokens.color("line_strong"), width))
        elif shape.role in _FILLS:
            painter.fillPath(shape.path, tokens.color(_FILLS[shape.role]))
        elif shape.role is Role.SHADE:
            painter.fillPath(shape.path, faint(tokens.line, _SHADE))


def paint_fade(painter: QPainter, area: QRectF, ground: QColor) -> None:
    """Let the body end softly at the top of an area."""
    clear = QColor(ground)
    clear.setAlpha(0)
    fade = QLinearGradient(area.topLeft(), QPointF(area.left(), area.top() + uf(None, FADE)))
    fade.setColorAt(0, ground)
    fade.setColorAt(1, clear)
    painter.fillRect(QRectF(area.left(), area.top(), area.width(), uf(None, FADE)), fade)


def paint_region(painter: QPainter, place: RegionPlace, look: RegionLook, tokens: Tokens) -> None:
    """Paint what stays: the tint and the ring of what is recorded or chosen."""
    if look.chosen:
        painter.fillPath(place.shape, faint(tokens.accent, _CHOSEN))
    elif look.count:
        painter.fillPath(place.shape, faint(ink_of(place.side, tokens), _TINT))
    if look.chosen or look.count:
        _paint_ring(painter, place, look, tokens)


def paint_pointed(
    painter: QPainter, place: RegionPlace, look: RegionLook, tokens: Tokens, ground: QColor
) -> None:
    """Paint what the pointer and the focus add, over what stays."""
    if look.focused:
        _paint_focus(painter, place.shape, uf(None, RING), tokens, ground)
    if look.hovered and not look.chosen:
        painter.fillPath(place.shape, faint(tokens.accent, _HOVER))
    _paint_ring(painter, place, look, tokens)


def _paint_ring(painter: QPainter, place: RegionPlace, look: RegionLook, tokens: Tokens) -> None:
    """In the colour of the side where something is recorded."""
    ring, color = uf(None, RING), tokens.line_strong
    if look.count:
        color = ink_of(place.side, tokens)
    elif look.chosen or look.focused:
        color = tokens.accent
    wide = ring if look.count or look.chosen else ring / 2
    painter.strokePath(place.shape, _pen(QColor(color), wide))


def _paint_focus(
    painter: QPainter, shape: QPainterPath, ring: float, tokens: Tokens, ground: QColor
) -> None:
    """A ring of the accent around the shape, after a gap of 1 px."""
    gap = ring + 2.0
    whole = QPainterPath()
    whole.addRect(shape.boundingRect().adjusted(-20, -20, 20, 20))
    painter.save()
    painter.setClipPath(whole.subtracted(shape))
    painter.strokePath(shape, _pen(tokens.color("accent"), gap + 2 * focus_width()))
    painter.strokePath(shape, _pen(ground, gap))
    painter.restore()


def paint_count(painter: QPainter, place: RegionPlace, count: int, tokens: Tokens) -> None:
    """The number on its leader: left outlined, right filled, the middle outlined in grey."""
    if not count:
        return
    edge = QColor(ink_of(place.side, tokens))
    near = nearest(place.shape, place.label)
    painter.setPen(_pen(edge, uf(None, LEADER)))
    painter.drawLine(near, place.label)
    box = badge_box(place.label)
    filled = place.side is Side.RIGHT
    fill = tokens.left_wash if place.side is Side.LEFT else tokens.chip
    painter.setBrush(edge if filled else QColor(fill))
    inset = uf(None, LEADER) / 2
    painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset))
    face = font(None, SMALL, STRONG)
    face.setPixelSize(max(1, round(box.height() * (_DIGIT if count <= _ONE_DIGIT else _DIGITS))))
    painter.setFont(face)
    painter.setPen(QColor(tokens.on_right) if filled else edge)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(count))
    painter.setBrush(Qt.BrushStyle.NoBrush)


def badge_box(middle: QPointF) -> QRectF:
    """The place of a count."""
    side = uf(None, BADGE)
    return QRectF(middle.x() - side / 2, middle.y() - side / 2, side, side)


def ink_of(side: Side, tokens: Tokens) -> str:
    """The colour of a side; the middle of the body has none of its own."""
    return {Side.LEFT: tokens.left, Side.RIGHT: tokens.right}.get(side, tokens.text2)


def nearest(shape: QPainterPath, point: QPointF) -> QPointF:
    """The point of a shape's edge that is nearest to a point."""
    edge = shape.toFillPolygon().toList()
    return min(edge, key=lambda one: hypot(one.x() - point.x(), one.y() - point.y()))


def faint(color: str, share: float) -> QColor:
    """A colour that lets what is below shine through."""
    made = QColor(color)
    made.setAlphaF(share)
    return made


def _pen(color: QColor, width: float) -> QPen:
    join = Qt.PenJoinStyle.RoundJoin
    return QPen(color, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap, join)
