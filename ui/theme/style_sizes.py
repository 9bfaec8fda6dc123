"""Sizes and habits of the controls, in u where they grow with the text."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractSpinBox,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionFrame,
    QStyleOptionMenuItem,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QWidget,
)

from ui.theme import style_buttons
from ui.theme.metrics import TARGET, u

_CT = QStyle.ContentsType
_PM = QStyle.PixelMetric
_SC = QStyle.SubControl
_SEPARATOR = QStyleOptionMenuItem.MenuItemType.Separator

FIELD = 28.0
COMPACT_FIELD = 26.0
BOX_EDGE = 4.0
FRAME = _PM.PM_DefaultFrameWidth
STEPS = 18.0  # width of a number box's buttons
ARROW = 23.0  # room for a list's arrow
PAD = 5.0  # between a field's edge and its text

SCALED: dict[QStyle.PixelMetric, float] = {
    _PM.PM_IndicatorWidth: 16,
    _PM.PM_IndicatorHeight: 16,
    _PM.PM_ExclusiveIndicatorWidth: 16,
    _PM.PM_ExclusiveIndicatorHeight: 16,
    _PM.PM_CheckBoxLabelSpacing: 8,
    _PM.PM_RadioButtonLabelSpacing: 8,
    _PM.PM_ScrollBarExtent: 12,
    _PM.PM_ScrollBarSliderMin: 28,
    _PM.PM_SmallIconSize: 16,
    _PM.PM_ButtonIconSize: 16,
    _PM.PM_ToolBarIconSize: 16,
    _PM.PM_ListViewIconSize: 16,
    _PM.PM_LineEditIconSize: 16,
    _PM.PM_LineEditIconMargin: 4,
    _PM.PM_TabBarIconSize: 16,
    _PM.PM_TabBarTabHSpace: 24,
    _PM.PM_TabBarTabVSpace: 12,
    _PM.PM_TreeViewIndentation: 20,
    _PM.PM_LayoutHorizontalSpacing: 8,
    _PM.PM_LayoutVerticalSpacing: 8,
    _PM.PM_HeaderMargin: 4,
    _PM.PM_MenuButtonIndicator: 18,
}
FIXED: dict[QStyle.PixelMetric, int] = {
    # Asked of every field and frame: Fusion's own answers, without asking it.
    _PM.PM_DefaultFrameWidth: 1,
    _PM.PM_SpinBoxFrameWidth: 3,
    _PM.PM_ButtonDefaultIndicator: 0,
    _PM.PM_MenuBarPanelWidth: 0,
    _PM.PM_MenuBarVMargin: 0,
    _PM.PM_TextCursorWidth: 1,
    _PM.PM_ScrollView_ScrollBarOverlap: 0,
    _PM.PM_SplitterWidth: 1,  # Qt widens the grip beyond the line; PaneSplitter widens it to 7 u
    _PM.PM_TabBarBaseOverlap: 0,
    _PM.PM_TabBarTabShiftVertical: 0,
    _PM.PM_TabBarTabShiftHorizontal: 0,
    _PM.PM_ButtonShiftHorizontal: 0,
    _PM.PM_ButtonShiftVertical: 0,
}
_LEAST_HEIGHT: dict[QStyle.ContentsType, float] = {
    _CT.CT_CheckBox: TARGET,
    _CT.CT_RadioButton: TARGET,
    _CT.CT_MenuItem: TARGET,
    _CT.CT_ItemViewItem: TARGET,
    _CT.CT_MenuBarItem: FIELD,
    _CT.CT_HeaderSection: FIELD,
    _CT.CT_TabBarTab: 32.0,
}


_LEAST_WIDTH = frozenset({_CT.CT_CheckBox, _CT.CT_RadioButton})


def metrics() -> dict[QStyle.PixelMetric, int]:
    """Every size this style knows, in px for the text's present size."""
    return FIXED | {metric: u(None, size) for metric, size in SCALED.items()}


def contents(
    kind: QStyle.ContentsType,
    option: QStyleOption,
    inner: QSize,
    fusion: QSize,
    widget: QWidget | None,
) -> QSize:
    """The size of a control: from its text, never under a target. `fusion` is Fusion's answer."""
    if kind == _CT.CT_PushButton and isinstance(option, QStyleOptionButton):
        return style_buttons.push_size(option, widget)
    if isinstance(option, QStyleOptionMenuItem) and option.menuItemType == _SEPARATOR:
        return fusion
    if kind == _CT.CT_ToolButton:
        return fusion.expandedTo(QSize(u(None, TARGET), u(None, TARGET)))
    if kind == _CT.CT_SpinBox and without_steps(option):
        # Fusion keeps room for buttons that are not there.
        tall = max(inner.height() + u(None, BOX_EDGE), u(None, COMPACT_FIELD))
        return QSize(inner.width() + 2 * u(None, BOX_EDGE), tall)
    if kind == _CT.CT_SpinBox:
        wide = inner.width() + u(None, STEPS + PAD) + 2 * u(None, BOX_EDGE)
        return QSize(wide, max(inner.height() + u(None, BOX_EDGE), u(None, FIELD)))
    if kind == _CT.CT_LineEdit and isinstance(option, QStyleOptionFrame):
        if option.lineWidth <= 0:
            return fusion  # inside a number box or a list, whose size counts
        return QSize(fusion.width(), max(fusion.height() - u(None, PAD), u(None, FIELD)))
    if kind == _CT.CT_ComboBox:
        grown = u(None, ARROW) - round(ARROW)  # Fusion's room for the arrow does not grow
        wide = fusion.width() + u(None, PAD) + max(0, grown)
        return QSize(wide, max(fusion.height(), u(None, FIELD)))
    if kind in _LEAST_HEIGHT:
        wide = TARGET if kind in _LEAST_WIDTH else 0
        return fusion.expandedTo(QSize(u(None, wide), u(None, _LEAST_HEIGHT[kind])))
    return fusion


def without_steps(option: QStyleOption) -> bool:
    """Whether it is a number box without buttons."""
    none = QAbstractSpinBox.ButtonSymbols.NoButtons
    return isinstance(option, QStyleOptionSpinBox) and option.buttonSymbols == none


def number_part(option: QStyleOption, part: QStyle.SubControl) -> QRect:
    """The parts of a number box; without buttons it is all field."""
    inner = option.rect.adjusted(2, 2, -2, -2)
    if without_steps(option):
        return {_SC.SC_SpinBoxEditField: inner, _SC.SC_SpinBoxFrame: option.rect}.get(part, QRect())
    left = inner.right() + 1 - u(None, STEPS)
    half = inner.height() // 2
    rect = {
        _SC.SC_SpinBoxFrame: option.rect,
        _SC.SC_SpinBoxEditField: inner.adjusted(u(None, PAD), 0, -u(None, STEPS), 0),
        _SC.SC_SpinBoxUp: QRect(left, inner.top(), u(None, STEPS), half),
        _SC.SC_SpinBoxDown: QRect(left, inner.top() + half, u(None, STEPS), inner.height() - half),
    }.get(part, QRect())
    return QStyle.visualRect(option.direction, option.rect, rect)


def scroll_part(option: QStyleOptionSlider, part: QStyle.SubControl, least: int) -> QRect:
    """The parts of a scroll bar without arrows; `least` is the thumb's least length in px."""
    upright = option.orientation == Qt.Orientation.Vertical
    whole = option.rect
    length = whole.height() if upright else whole.width()
    span = option.maximum - option.minimum
    thumb = length
    if span > 0:
        thumb = min(length, max(least, length * option.pageStep // (span + option.pageStep)))
    start = QStyle.sliderPositionFromValue(
        option.minimum,
        option.maximum,
        option.sliderPosition,
        length - thumb,
        option.upsideDown,
    )
    spans = {
        _SC.SC_ScrollBarGroove: (0, length),
        _SC.SC_ScrollBarSlider: (start, thumb),
        _SC.SC_ScrollBarSubPage: (0, start),
        _SC.SC_ScrollBarAddPage: (start + thumb, length - start - thumb),
    }
    if part not in spans:
        return QRect()
    begin, size = spans[part]
    if upright:
        rect = QRect(whole.left(), whole.top() + begin, whole.width(), size)
    else:
        rect = QRect(whole.left() + begin, whole.top(), size, whole.height())
    return QStyle.visualRect(option.direction, whole, rect)
