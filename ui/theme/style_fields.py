"""How fields, lists to choose from, and number boxes look."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QComboBox,
    QStyle,
    QStyleOption,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionSpinBox,
    QWidget,
)

from ui.theme.draw import State, chevron, field, has, plate
from ui.theme.metrics import uf
from ui.theme.tokens import Tokens

_CHEVRON_ROOM = 14.0


def line_edit(
    painter: QPainter, option: QStyleOption, widget: QWidget | None, tokens: Tokens
) -> None:
    """The box of a line edit; inside a number box or a list the owner paints it."""
    if isinstance(option, QStyleOptionFrame) and option.lineWidth <= 0:
        return
    owner = widget.parentWidget() if widget is not None else None
    if isinstance(owner, QAbstractSpinBox | QComboBox):
        return
    field(painter, option.rect, option, widget, tokens)


def combo_box(
    painter: QPainter, option: QStyleOptionComboBox, widget: QWidget | None, tokens: Tokens
) -> None:
    """A list to choose from: a field with a chevron; bare without a frame."""
    if option.frame:
        field(painter, option.rect, option, widget, tokens)
        over = has(option, State.OVER) and not option.editable
        if over and has(option, State.ENABLED):
            inset = QRectF(option.rect).adjusted(2, 2, -2, -2)
            plate(painter, inset, tokens.hover, None, radius=3)
    enabled = has(option, State.ENABLED)
    middle = QPointF(
        option.rect.right() - uf(None, _CHEVRON_ROOM) + 1, QRectF(option.rect).center().y()
    )
    chevron(painter, middle, "down", tokens.text if enabled else tokens.dis)


def spin_box(
    style: QStyle,
    painter: QPainter,
    option: QStyleOptionSpinBox,
    widget: QWidget | None,
    tokens: Tokens,
) -> None:
    """A number box; its buttons, where it has any, are chevrons."""
    if option.frame:
        field(painter, option.rect, option, widget, tokens)
    if option.buttonSymbols == QAbstractSpinBox.ButtonSymbols.NoButtons:
        return
    steps = (
        ("up", QStyle.SubControl.SC_SpinBoxUp, QAbstractSpinBox.StepEnabledFlag.StepUpEnabled),
        (
            "down",
            QStyle.SubControl.SC_SpinBoxDown,
            QAbstractSpinBox.StepEnabledFlag.StepDownEnabled,
        ),
    )
    for direction, part, flag in steps:
        rect = style.subControlRect(QStyle.ComplexControl.CC_SpinBox, option, part, widget)
        able = has(option, State.ENABLED) and bool(option.stepEnabled & flag)
        if able and option.activeSubControls & part:
            plate(painter, rect.adjusted(1, 1, -1, -1), tokens.hover, None, radius=3)
        chevron(painter, QRectF(rect).center(), direction, tokens.text if able else tokens.dis)
