"""Strokes that the style's parts share: edges, fills, chevrons."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOption, QWidget

from ui.theme.metrics import RADIUS, uf
from ui.theme.tokens import Tokens

_FOCUS = 2.0
_CHEVRON = 3.2
_STROKE = 1.4
_TURNS = {"down": 0, "left": 90, "up": 180, "right": 270}


class State:
    """The states of a control as plain numbers: Python's flags are slow where all is painted."""

    ENABLED: Final[int] = QStyle.StateFlag.State_Enabled.value
    OVER: Final[int] = QStyle.StateFlag.State_MouseOver.value
    SUNKEN: Final[int] = QStyle.StateFlag.State_Sunken.value
    ON: Final[int] = QStyle.StateFlag.State_On.value
    PARTLY: Final[int] = QStyle.StateFlag.State_NoChange.value
    FOCUS: Final[int] = QStyle.StateFlag.State_HasFocus.value
    BY_KEY: Final[int] = QStyle.StateFlag.State_KeyboardFocusChange.value
    SELECTED: Final[int] = QStyle.StateFlag.State_Selected.value
    ACTIVE: Final[int] = QStyle.StateFlag.State_Active.value
    CHILDREN: Final[int] = QStyle.StateFlag.State_Children.value
    OPEN: Final[int] = QStyle.StateFlag.State_Open.value
    AUTO_RAISE: Final[int] = QStyle.StateFlag.State_AutoRaise.value
    HORIZONTAL: Final[int] = QStyle.StateFlag.State_Horizontal.value


def state_of(option: QStyleOption) -> int:
    """The states of a control, to be tested with those of `State`."""
    return int(option.state.value)


def has(option: QStyleOption, state: int) -> bool:
    """Whether a control is in a state."""
    return bool(option.state.value & state)


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


@lru_cache(maxsize=256)
def pen(color: str, width: float = 1.0) -> QPen:
    """A pen in a colour given as #RRGGBB, shared: never change it."""
    return QPen(QColor(color), width)


@lru_cache(maxsize=128)
def brush(color: str) -> QBrush:
    """A brush in a colour given as #RRGGBB, shared: never change it."""
    return QBrush(QColor(color))


def plate(
    painter: QPainter,
    rect: QRect | QRectF,
    fill: str | None,
    edge: str | None,
    *,
    width: float = 1.0,
    radius: float = RADIUS,
) -> None:
    """A rounded rectangle whose edge lies inside `rect`, sharp at any pixel ratio."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    inset = width / 2 if edge else 0.0
    box = QRectF(rect).adjusted(inset, inset, -inset, -inset)
    painter.setPen(pen(edge, width) if edge else Qt.PenStyle.NoPen)
    painter.setBrush(brush(fill) if fill else Qt.BrushStyle.NoBrush)
    corner = uf(None, radius)
    painter.drawRoundedRect(box, corner, corner)
    painter.restore()


def field(
    painter: QPainter, rect: QRect, option: QStyleOption, widget: QWidget | None, tokens: Tokens
) -> None:
    """The box of a field: normal, focus, changed (`changed`), error (`wrong`), disabled."""
    state = state_of(option)
    enabled = state & State.ENABLED
    fill, edge, width = tokens.field, tokens.line_strong, 1.0
    if not enabled:
        fill, edge = tokens.window, tokens.line
    elif marked(widget, "changed"):
        fill, edge = tokens.accent_wash, tokens.accent
    if enabled and marked(widget, "wrong"):
        edge, width = tokens.danger, focus_width()
    elif enabled and state & State.FOCUS:
        edge, width = tokens.accent, focus_width()
    plate(painter, rect, fill, edge, width=width)
    if enabled and marked(widget, "wrong") and state & State.FOCUS:
        # Else nothing but a caret tells that the field with the fault has the focus.
        inside = QRectF(rect).adjusted(width, width, -width, -width)
        plate(painter, inside, None, tokens.accent, width=focus_width(), radius=RADIUS - 2)


@lru_cache(maxsize=64)
def _chevron_pen(color: str, width: float) -> QPen:
    made = QPen(QColor(color), width)
    made.setCapStyle(Qt.PenCapStyle.RoundCap)
    made.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return made


def chevron(painter: QPainter, center: QPointF, direction: str, color: str) -> None:
    """A chevron that points down, up, left or right."""
    arm = uf(None, _CHEVRON)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(_chevron_pen(color, max(1.0, uf(None, _STROKE))))
    painter.translate(center)
    painter.rotate(_TURNS[direction])
    painter.drawPolyline([QPointF(-arm, -arm / 2), QPointF(0, arm / 2), QPointF(arm, -arm / 2)])
    painter.restore()
