"""Strokes that the style's parts share: edges, fills, chevrons."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from ui.theme.metrics import RADIUS, uf
from ui.theme.tokens import Tokens

State = QStyle.StateFlag
_FOCUS = 2.0
_CHEVRON = 3.2
_STROKE = 1.4
_TURNS = {"down": 0, "left": 90, "up": 180, "right": 270}


def has(option: QStyleOption, flag: QStyle.StateFlag) -> bool:
    """Whether a control is in a state."""
    return flag in option.state


def role_of(widget: QWidget | None) -> str:
    """The `role` property of a button, empty for none."""
    role = widget.property("role") if widget is not None else None
    return role if isinstance(role, str) else ""


def marked(widget: QWidget | None, name: str) -> bool:
    """Whether a widget's property is True."""
    return widget is not None and widget.property(name) is True


def focus_width() -> float:
    """The focus ring's stroke in px."""
    return max(2.0, uf(None, _FOCUS))


def plate(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: str | QColor | None,
    edge: str | QColor | None,
    *,
    width: float = 1.0,
    radius: float = RADIUS,
) -> None:
    """A rounded rectangle whose edge lies inside `rect`, sharp at any pixel ratio."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge else 0.0
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.setPen(QPen(QColor(edge), width) if edge else QPen(Qt.PenStyle.NoPen))
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, uf(None, radius), uf(None, radius))
    painter.restore()


def field(
    painter: QPainter, rect: QRect, option: QStyleOption, widget: QWidget | None, tokens: Tokens
) -> None:
    """The box of a field: normal, focus, changed (`changed`), error (`wrong`), disabled."""
    enabled = has(option, State.State_Enabled)
    fill, edge, width = tokens.field, tokens.line_strong, 1.0
    if not enabled:
        fill, edge = tokens.window, tokens.line
    elif marked(widget, "changed"):
        fill, edge = tokens.accent_wash, tokens.accent
    if enabled and marked(widget, "wrong"):
        edge, width = tokens.danger, focus_width()
    elif enabled and has(option, State.State_HasFocus):
        edge, width = tokens.accent, focus_width()
    plate(painter, rect, fill, edge, width=width)


def chevron(painter: QPainter, center: QPointF, direction: str, color: str | QColor) -> None:
    """A chevron that points down, up, left or right."""
    arm = uf(None, _CHEVRON)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(QColor(color), max(1.0, uf(None, _STROKE)))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.translate(center)
    painter.rotate(_TURNS[direction])
    painter.drawPolyline([QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)])
    painter.restore()
