"""Which function paints which part of a control."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QFrame,
    QPushButton,
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionViewItem,
    QToolButton,
    QWidget,
)

from ui.theme import style_buttons as buttons
from ui.theme import style_fields as fields
from ui.theme import style_views as views
from ui.theme.draw import State, focus_width, has, plate
from ui.theme.metrics import RADIUS_CHIP
from ui.theme.tokens import Tokens

_PE = QStyle.PrimitiveElement
Paint = Callable[[QPainter, QStyleOption, QWidget | None, Tokens], None]


def _focus_rect(
    painter: QPainter, option: QStyleOption, widget: QWidget | None, tokens: Tokens
) -> None:
    """The ring inside; around buttons the FocusRing draws it, and fields have their own edge."""
    if isinstance(widget, QPushButton | QToolButton | QComboBox):
        return
    plate(painter, option.rect, None, tokens.accent, width=focus_width(), radius=RADIUS_CHIP)


def _frame(painter: QPainter, option: QStyleOption, widget: QWidget | None, tokens: Tokens) -> None:
    """The frame of a list or text: a field's edge; popups of a list have a menu's."""
    if isinstance(widget, QAbstractItemView | QFrame):
        focused = has(option, State.FOCUS) and has(option, State.ENABLED)
        edge = tokens.accent if focused else tokens.line_strong
        if not has(option, State.ENABLED):
            edge = tokens.line
        plate(painter, option.rect, None, edge, width=focus_width() if focused else 1.0, radius=0)


def _check(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    buttons.check_box(p, o, t)


def _radio(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    buttons.radio_button(p, o, t)


def _menu(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    views.menu_panel(p, o.rect, t)


def _tip(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    views.tool_tip(p, o.rect, t)


def _group(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    views.group_box(p, o.rect, t)


def _branch(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    views.branch(p, o, t)


def _sorted(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    if isinstance(o, QStyleOptionHeader):
        views.header_arrow(p, o, t)


def _item(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    if isinstance(o, QStyleOptionViewItem):
        views.item_back(p, o, t)


def _status_bar(p: QPainter, o: QStyleOption, _w: QWidget | None, t: Tokens) -> None:
    """A line between the panes and the bar."""
    p.fillRect(o.rect.left(), o.rect.top(), o.rect.width(), 1, t.color("line"))


def _nothing(_p: QPainter, _o: QStyleOption, _w: QWidget | None, _t: Tokens) -> None:
    """Some parts of Fusion's we do without; a row's ground is painted by its items."""


PARTS: dict[QStyle.PrimitiveElement, Paint] = {
    _PE.PE_PanelButtonCommand: buttons.push_panel,
    _PE.PE_PanelButtonTool: buttons.tool_panel,
    _PE.PE_IndicatorCheckBox: _check,
    _PE.PE_IndicatorItemViewItemCheck: _check,
    _PE.PE_IndicatorRadioButton: _radio,
    _PE.PE_PanelLineEdit: fields.line_edit,
    _PE.PE_FrameLineEdit: fields.line_edit,
    _PE.PE_FrameFocusRect: _focus_rect,
    _PE.PE_PanelMenu: _menu,
    _PE.PE_FrameMenu: _menu,
    _PE.PE_PanelTipLabel: _tip,
    _PE.PE_FrameGroupBox: _group,
    _PE.PE_FrameTabWidget: _group,
    _PE.PE_Frame: _frame,
    _PE.PE_IndicatorBranch: _branch,
    _PE.PE_IndicatorHeaderArrow: _sorted,
    _PE.PE_PanelItemViewItem: _item,
    _PE.PE_PanelItemViewRow: _nothing,
    _PE.PE_FrameTabBarBase: _nothing,
    _PE.PE_FrameStatusBarItem: _nothing,
    _PE.PE_PanelStatusBar: _status_bar,
    _PE.PE_FrameButtonBevel: _nothing,
}
