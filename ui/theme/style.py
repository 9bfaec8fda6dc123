"""The style: Fusion's behaviour with our sizes, edges, fills and focus ring, from the tokens."""

from __future__ import annotations

from typing import cast

from PySide6.QtCore import QRect, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPalette
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QProxyStyle,
    QStyle,
    QStyleOption,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionHeader,
    QStyleOptionMenuItem,
    QStyleOptionProgressBar,
    QStyleOptionSlider,
    QStyleOptionSpinBox,
    QStyleOptionTab,
    QWidget,
)

from ui.theme import style_buttons as buttons
from ui.theme import style_fields as fields
from ui.theme import style_sizes as sizes
from ui.theme import style_views as views
from ui.theme.draw import State, chevron, has
from ui.theme.metrics import GROUP, STRONG, font, font_stamp, u
from ui.theme.style_parts import PARTS
from ui.theme.style_push import is_plain, push_button
from ui.theme.theme import current_tokens
from ui.theme.tokens import Tokens

_PE = QStyle.PrimitiveElement
_CE = QStyle.ControlElement
_CC = QStyle.ComplexControl
_SC = QStyle.SubControl
_ARROWS = {
    _PE.PE_IndicatorArrowDown: "down",
    _PE.PE_IndicatorArrowUp: "up",
    _PE.PE_IndicatorArrowLeft: "left",
    _PE.PE_IndicatorArrowRight: "right",
}
_WINDOW_GROUND = frozenset({_CE.CE_MenuBarEmptyArea, _CE.CE_ToolBar})


class StanceStyle(QProxyStyle):
    """Paints controls from the current tokens; what it does not know, Fusion paints."""

    def __init__(self) -> None:
        super().__init__("Fusion")
        self._stamp = -1
        self._metrics: dict[QStyle.PixelMetric, int] = {}

    # --- sizes ---------------------------------------------------------------------------

    def pixelMetric(
        self,
        metric: QStyle.PixelMetric,
        option: QStyleOption | None = None,
        widget: QWidget | None = None,
    ) -> int:
        """Sizes that grow with the text."""
        if self._stamp != font_stamp():
            self._stamp = font_stamp()
            self._metrics = sizes.metrics()
        if metric is sizes.FRAME and isinstance(widget, QLineEdit):
            return u(None, sizes.PAD)  # keeps the text away from the edge
        kept = self._metrics.get(metric)
        return super().pixelMetric(metric, option, widget) if kept is None else kept

    def sizeFromContents(
        self,
        kind: QStyle.ContentsType,
        option: QStyleOption,
        size: QSize,
        /,
        widget: QWidget | None = None,
    ) -> QSize:
        """Sizes from the text, never under a target."""
        # The stubs contradict each other on whether the widget may be missing.
        fusion = super().sizeFromContents(kind, option, size, cast("QWidget", widget))
        return sizes.contents(kind, option, size, fusion, widget)

    def subControlRect(
        self,
        cc: QStyle.ComplexControl,
        opt: QStyleOptionComplex,
        sc: QStyle.SubControl,
        widget: QWidget | None = None,
    ) -> QRect:
        """Scroll bars have no arrows; a number box has room for its buttons."""
        if cc == _CC.CC_ScrollBar and isinstance(opt, QStyleOptionSlider):
            least = self.pixelMetric(QStyle.PixelMetric.PM_ScrollBarSliderMin)
            return sizes.scroll_part(opt, sc, least)
        if cc == _CC.CC_SpinBox:
            return sizes.number_part(opt, sc)
        rect = super().subControlRect(cc, opt, sc, cast("QWidget", widget))
        if cc == _CC.CC_ComboBox and sc == _SC.SC_ComboBoxEditField:
            return rect.adjusted(u(None, sizes.PAD), 0, 0, 0)
        return rect

    # --- parts ---------------------------------------------------------------------------

    def drawPrimitive(
        self,
        element: QStyle.PrimitiveElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint a part."""
        tokens = current_tokens()
        if element in _ARROWS:
            ink = tokens.text if has(option, State.ENABLED) else tokens.dis
            chevron(painter, QRectF(option.rect).center(), _ARROWS[element], ink)
        elif (paint := PARTS.get(element)) is not None:
            paint(painter, option, widget, tokens)
        else:
            super().drawPrimitive(element, option, painter, widget)

    # --- controls ------------------------------------------------------------------------

    def drawControl(
        self,
        element: QStyle.ControlElement,
        option: QStyleOption,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint a control, or the label of one."""
        if element is _CE.CE_ShapedFrame and not _framed(widget):
            return  # every label asks for the frame it does not have
        tokens = current_tokens()
        if element == _CE.CE_PushButton and is_plain(option):
            # As Fusion does, without a turn through it for each part.
            plain = cast("QStyleOptionButton", option)
            if not push_button(painter, plain, widget, tokens):
                buttons.push_panel(painter, plain, widget, tokens)
                buttons.push_label(painter, plain, widget, tokens)
        elif element == _CE.CE_PushButtonBevel:
            buttons.push_panel(painter, option, widget, tokens)  # Fusion adds a second menu arrow
        elif element == _CE.CE_PushButtonLabel and isinstance(option, QStyleOptionButton):
            buttons.push_label(painter, option, widget, tokens)
        elif element == _CE.CE_MenuItem and isinstance(option, QStyleOptionMenuItem):
            self._menu_item(option, painter, widget, tokens)
        elif element == _CE.CE_MenuBarItem and isinstance(option, QStyleOptionMenuItem):
            views.menu_bar_item(painter, option, tokens)
        elif element == _CE.CE_HeaderLabel and isinstance(option, QStyleOptionHeader):
            self._header_label(option, painter, widget, tokens)
        elif element == _CE.CE_TabBarTabLabel and isinstance(option, QStyleOptionTab):
            self._tab_label(option, painter, widget, tokens)
        elif element in _WINDOW_GROUND:
            painter.fillRect(option.rect, QColor(tokens.window))
        elif not _control(element, option, painter, tokens):
            super().drawControl(element, option, painter, widget)

    def drawComplexControl(
        self,
        control: QStyle.ComplexControl,
        option: QStyleOptionComplex,
        painter: QPainter,
        widget: QWidget | None = None,
    ) -> None:
        """Paint a control of several parts."""
        tokens = current_tokens()
        if control == _CC.CC_ComboBox and isinstance(option, QStyleOptionComboBox):
            fields.combo_box(painter, option, widget, tokens)
        elif control == _CC.CC_SpinBox and isinstance(option, QStyleOptionSpinBox):
            fields.spin_box(self, painter, option, widget, tokens)
        elif control == _CC.CC_ScrollBar and isinstance(option, QStyleOptionSlider):
            views.scroll_bar(self, painter, option, widget, tokens)
        else:
            super().drawComplexControl(control, option, painter, widget)

    def _menu_item(
        self,
        option: QStyleOptionMenuItem,
        painter: QPainter,
        widget: QWidget | None,
        tokens: Tokens,
    ) -> None:
        views.menu_item_back(painter, option, tokens)
        plain = QStyleOptionMenuItem(option)
        plain.state &= ~QStyle.StateFlag.State_Selected
        super().drawControl(_CE.CE_MenuItem, plain, painter, widget)

    def _header_label(
        self, option: QStyleOptionHeader, painter: QPainter, widget: QWidget | None, tokens: Tokens
    ) -> None:
        inked = QStyleOptionHeader(option)
        inked.palette.setColor(QPalette.ColorRole.ButtonText, QColor(tokens.text2))
        painter.save()
        painter.setFont(font(painter.font(), GROUP, STRONG))
        super().drawControl(_CE.CE_HeaderLabel, inked, painter, widget)
        painter.restore()

    def _tab_label(
        self, option: QStyleOptionTab, painter: QPainter, widget: QWidget | None, tokens: Tokens
    ) -> None:
        inked = QStyleOptionTab(option)
        inked.palette.setColor(QPalette.ColorRole.WindowText, QColor(views.tab_ink(option, tokens)))
        inked.state &= ~QStyle.StateFlag.State_HasFocus
        super().drawControl(_CE.CE_TabBarTabLabel, inked, painter, widget)


def _framed(widget: QWidget | None) -> bool:
    return not isinstance(widget, QFrame) or widget.frameWidth() > 0


def _control(
    element: QStyle.ControlElement, option: QStyleOption, painter: QPainter, tokens: Tokens
) -> bool:
    """Paint a control that is ours; False for one that is not."""
    match element:
        case _CE.CE_HeaderSection | _CE.CE_HeaderEmptyArea:
            views.header(painter, option, tokens)
        case _CE.CE_TabBarTabShape if isinstance(option, QStyleOptionTab):
            views.tab(painter, option, tokens)
        case _CE.CE_ProgressBar if isinstance(option, QStyleOptionProgressBar):
            views.progress(painter, option, tokens)
        case _CE.CE_Splitter:
            upright = not has(option, State.HORIZONTAL)
            views.line(painter, option.rect, tokens, vertical=not upright)
        case _:
            return False
    return True
