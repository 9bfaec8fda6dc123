"""How lists, headers, menus, tabs, scroll bars and the lines between panes look."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QLineF, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QStyle,
    QStyleOption,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionTab,
    QStyleOptionViewItem,
    QWidget,
)

from ui.theme.draw import State, brush, chevron, focus_width, has, pen, plate, state_of
from ui.theme.metrics import RADIUS_CHIP, RADIUS_PLATE, uf
from ui.theme.tokens import Tokens

_BAR = 3.0
_THUMB = 6.0
_TRACK = 5.0
_MENU_WORDS: Final[int] = int(
    Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextShowMnemonic | Qt.TextFlag.TextSingleLine
)
_ROW_END = {
    QStyleOptionViewItem.ViewItemPosition.Beginning,
    QStyleOptionViewItem.ViewItemPosition.OnlyOne,
}


def line(painter: QPainter, rect: QRect, tokens: Tokens, *, vertical: bool) -> None:
    """A line of one px through the middle of a rectangle."""
    middle = QRectF(rect).center()
    painter.save()
    painter.setPen(QPen(QColor(tokens.line), 1))
    if vertical:
        painter.drawLine(QLineF(middle.x(), rect.top(), middle.x(), rect.bottom() + 1))
    else:
        painter.drawLine(QLineF(rect.left(), middle.y(), rect.right() + 1, middle.y()))
    painter.restore()


def item_back(painter: QPainter, option: QStyleOptionViewItem, tokens: Tokens) -> None:
    """The ground of an item: chosen (grey where the focus is elsewhere), under the mouse, own."""
    if option.backgroundBrush.style() != Qt.BrushStyle.NoBrush:
        painter.fillRect(option.rect, option.backgroundBrush)
    if has(option, State.SELECTED):
        active = has(option, State.ACTIVE)
        painter.fillRect(option.rect, QColor(tokens.accent_wash if active else tokens.chip))
        if active and option.viewItemPosition in _ROW_END:
            bar = QRectF(option.rect)
            bar.setWidth(uf(None, _BAR))
            painter.fillRect(bar, QColor(tokens.accent))
    elif has(option, State.OVER) and has(option, State.ENABLED):
        painter.fillRect(option.rect, QColor(tokens.hover))


def header(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """A header section: side colour, a line below."""
    over = has(option, State.OVER) and has(option, State.ENABLED)
    painter.fillRect(option.rect, QColor(tokens.hover if over else tokens.side))
    below = option.rect.bottom() + 0.5
    painter.setPen(QPen(QColor(tokens.line), 1))
    painter.drawLine(QLineF(option.rect.left(), below, option.rect.right() + 1, below))


def branch(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """A tree's chevron."""
    if has(option, State.CHILDREN):
        direction = "down" if has(option, State.OPEN) else "right"
        chevron(painter, QRectF(option.rect).center(), direction, tokens.text2)


def menu_panel(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """The ground of a menu or popup."""
    painter.fillRect(rect, QColor(tokens.raised))
    plate(painter, rect, tokens.raised, tokens.line_strong, radius=0)


def menu_item_back(painter: QPainter, option: QStyleOptionMenuItem, tokens: Tokens) -> None:
    """The chosen item of a menu."""
    if has(option, State.SELECTED) and has(option, State.ENABLED):
        box = QRectF(option.rect).adjusted(3, 1, -3, -1)
        plate(painter, box, tokens.accent_wash, None, radius=RADIUS_CHIP)


def menu_bar_item(painter: QPainter, option: QStyleOptionMenuItem, tokens: Tokens) -> None:
    """An item of the menu bar."""
    rect, state = option.rect, state_of(option)
    painter.fillRect(rect, brush(tokens.window))
    if state & (State.SELECTED | State.SUNKEN) and state & State.ENABLED:
        box = QRectF(rect).adjusted(1, 2, -1, -2)
        plate(painter, box, tokens.accent_wash, None, radius=RADIUS_CHIP)
    painter.setPen(pen(tokens.text if state & State.ENABLED else tokens.dis))
    painter.drawText(rect, _MENU_WORDS, option.text)


def tab(painter: QPainter, option: QStyleOptionTab, tokens: Tokens) -> None:
    """A tab: the chosen one outlined on tint, as a segment is."""
    box = QRectF(option.rect).adjusted(1, 3, -1, -3)
    if has(option, State.SELECTED):
        plate(painter, box, tokens.accent_wash, tokens.accent)
    elif has(option, State.OVER) and has(option, State.ENABLED):
        plate(painter, box, tokens.hover, None)
    if has(option, State.FOCUS):
        plate(painter, option.rect, None, tokens.accent, width=focus_width())


def tab_ink(option: QStyleOptionTab, tokens: Tokens) -> str:
    """The colour of a tab's text."""
    if not has(option, State.ENABLED):
        return tokens.dis
    return tokens.accent if has(option, State.SELECTED) else tokens.text2


def scroll_bar(
    style: QStyle,
    painter: QPainter,
    option: QStyleOptionSlider,
    widget: QWidget | None,
    tokens: Tokens,
) -> None:
    """A scroll bar: a thumb on the ground of its pane, no arrows."""
    part = QStyle.SubControl.SC_ScrollBarSlider
    thumb = QRectF(style.subControlRect(QStyle.ComplexControl.CC_ScrollBar, option, part, widget))
    if option.maximum <= option.minimum:
        return
    thick = uf(None, _THUMB)
    middle = thumb.center()
    if option.orientation == Qt.Orientation.Vertical:
        box = QRectF(middle.x() - thick / 2, thumb.top() + 2, thick, thumb.height() - 4)
    else:
        box = QRectF(thumb.left() + 2, middle.y() - thick / 2, thumb.width() - 4, thick)
    held = option.activeSubControls & part and has(option, State.OVER)
    plate(painter, box, tokens.text2 if held else tokens.line_strong, None, radius=_THUMB / 2)


def tool_tip(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """The ground of a tooltip."""
    plate(painter, rect, tokens.raised, tokens.line_strong, radius=0)


def group_box(painter: QPainter, rect: QRect, tokens: Tokens) -> None:
    """The frame of a group."""
    plate(painter, rect, None, tokens.line, radius=RADIUS_PLATE)


def progress(painter: QPainter, option: QStyleOptionProgressBar, tokens: Tokens) -> None:
    """A progress bar: a track and what is done; one that does not know its end is half filled."""
    thick = min(uf(None, _TRACK), option.rect.height())
    track = QRectF(option.rect)
    track.setHeight(thick)
    track.moveCenter(QRectF(option.rect).center())
    plate(painter, track, tokens.line, None, radius=_TRACK / 2)
    span = option.maximum - option.minimum
    share = (option.progress - option.minimum) / span if span > 0 else 0.5
    done = QRectF(track)
    done.setWidth(track.width() * min(max(share, 0.0), 1.0))
    if done.width() > 0:
        plate(painter, done, tokens.accent, None, radius=_TRACK / 2)


def header_arrow(painter: QPainter, option: QStyleOptionHeader, tokens: Tokens) -> None:
    """The sign of the sorted column."""
    down = option.sortIndicator == QStyleOptionHeader.SortIndicator.SortDown
    center = QPointF(QRectF(option.rect).center())
    chevron(painter, center, "down" if down else "up", tokens.text2)
