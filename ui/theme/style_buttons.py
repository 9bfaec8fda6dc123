"""How push buttons, tool buttons, check boxes and radio buttons look."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter
from PySide6.QtWidgets import QStyleOption, QStyleOptionButton, QWidget

from ui.theme.draw import State, chevron, has, plate, role_of
from ui.theme.icons import paint_icon
from ui.theme.metrics import MEDIUM, SEMIBOLD, SMALL, font, uf
from ui.theme.tokens import Tokens

PAD = 12.0
_GAP = 8.0
HEIGHT = 30.0
_CHECK_CORNER = 3.5
_MENU = 12.0
_FADED = 0.85  # of a key hint beside its text
_CHECK_INSET = 0.12
_DOT = 0.22


@dataclass(frozen=True, slots=True)
class Face:
    """The three colours of a button."""

    fill: str | None
    edge: str | None
    ink: str


def face(option: QStyleOption, role: str, tokens: Tokens) -> Face:
    """The colours of a button in its state."""
    over = has(option, State.State_MouseOver) or has(option, State.State_Sunken)
    if not has(option, State.State_Enabled):
        filled = role in {"primary", "danger"}
        return Face(tokens.chip if filled else None, tokens.line, tokens.dis)
    if role == "primary":
        fill = tokens.accent_hover if over else tokens.accent
        return Face(fill, None, tokens.on_accent)
    if role == "danger":
        shade = QColor(tokens.danger)
        fill = (shade.lighter(108) if tokens.dark else shade.darker(115)).name()
        return Face(fill if over else tokens.danger, None, tokens.on_danger)
    if has(option, State.State_On):
        return Face(tokens.accent_wash, tokens.accent, tokens.accent)
    if role == "quiet":
        return Face(tokens.hover if over else None, None, tokens.accent)
    return Face(tokens.hover if over else tokens.field, tokens.line_strong, tokens.text)


def push_panel(
    painter: QPainter, option: QStyleOption, widget: QWidget | None, tokens: Tokens
) -> None:
    """The plate of a push button; a dialog's default has an accent edge."""
    look = face(option, role_of(widget), tokens)
    edge, width = look.edge, 1.0
    if (
        isinstance(option, QStyleOptionButton)
        and option.features & QStyleOptionButton.ButtonFeature.DefaultButton
        and look.edge == tokens.line_strong
    ):
        edge, width = tokens.accent, max(1.5, uf(None, 1.5))
    plate(painter, option.rect, look.fill, edge, width=width)


def key_hint(widget: QWidget | None) -> str:
    """The key shown after a button's text, empty for none."""
    hint = widget.property("keyHint") if widget is not None else None
    return hint if isinstance(hint, str) else ""


def push_size(option: QStyleOptionButton, widget: QWidget | None) -> QSize:
    """The size of a push button: paddings, sign, text, key hint."""
    text, hint = _text_width(option, widget), key_hint(widget)
    width = 2 * uf(None, PAD) + text
    if not option.icon.isNull():
        width += option.iconSize.width() + (uf(None, _GAP) if option.text else 0)
    if hint:
        width += uf(None, _GAP) + QFontMetricsF(_hint_font()).horizontalAdvance(hint)
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        width += uf(None, _MENU)
    tall = max(uf(None, HEIGHT), option.fontMetrics.height() + uf(None, 10))
    least = uf(None, HEIGHT)
    return QSize(round(max(width, least) + 0.5), round(tall))


def push_label(
    painter: QPainter, option: QStyleOptionButton, widget: QWidget | None, tokens: Tokens
) -> None:
    """Sign, text and key hint, centred together."""
    look = face(option, role_of(widget), tokens)
    hint = key_hint(widget)
    rect = QRectF(option.rect)
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        middle = QPointF(rect.right() - uf(None, PAD), rect.center().y())
        chevron(painter, middle, "down", look.ink)
        rect.adjust(0, 0, -uf(None, _MENU), 0)
    sign = option.iconSize.width() if not option.icon.isNull() else 0
    sign_gap = uf(None, _GAP) if sign and option.text else 0.0
    text = _text_width(option, widget)
    hint_font = _hint_font()
    hint_width = QFontMetricsF(hint_font).horizontalAdvance(hint) if hint else 0.0
    total = sign + sign_gap + text + (uf(None, _GAP) + hint_width if hint else 0)
    x = rect.center().x() - total / 2
    if sign:
        _paint_sign(painter, option, QPointF(x, rect.center().y()))
        x += sign + sign_gap
    painter.save()
    painter.setPen(QColor(look.ink))
    painter.setFont(font(painter.font(), 1.0, _weight(widget)))
    where = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic
    shown = QRectF(x, rect.top(), text + uf(None, 2), rect.height())
    if not has(option, State.State_KeyboardFocusChange):
        where |= Qt.TextFlag.TextHideMnemonic
    painter.drawText(shown, int(where), option.text)
    if hint:
        painter.setFont(hint_font)
        painter.setOpacity(_FADED if has(option, State.State_Enabled) else 1.0)
        beside = QRectF(x + text + uf(None, _GAP), rect.top(), hint_width + 2, rect.height())
        painter.drawText(beside, Qt.AlignmentFlag.AlignVCenter, hint)
    painter.restore()


def _paint_sign(painter: QPainter, option: QStyleOptionButton, left: QPointF) -> None:
    size = option.iconSize
    box = QRect(0, 0, size.width(), size.height())
    box.moveTo(round(left.x()), round(left.y() - size.height() / 2))
    enabled = has(option, State.State_Enabled)
    mode = QIcon.Mode.Normal if enabled else QIcon.Mode.Disabled
    option.icon.paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)


def _text_width(option: QStyleOptionButton, widget: QWidget | None) -> float:
    measured = QFontMetricsF(font(widget.font() if widget else None, 1.0, _weight(widget)))
    return measured.horizontalAdvance(option.text.replace("&&", "\0").replace("&", ""))


def _weight(widget: QWidget | None) -> int:
    return SEMIBOLD if role_of(widget) in {"primary", "danger"} else MEDIUM


def _hint_font() -> QFont:
    return font(None, SMALL)


def tool_panel(
    painter: QPainter, option: QStyleOption, widget: QWidget | None, tokens: Tokens
) -> None:
    """The plate of a tool button: bare until the mouse is over it, or with an edge."""
    role = role_of(widget)
    bare = role != "edge" and has(option, State.State_AutoRaise)
    look = face(option, "quiet" if bare else role, tokens)
    if bare and not has(option, State.State_Enabled):
        return
    plate(painter, option.rect, look.fill, look.edge)


def check_box(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """The box of a check box, with a check or a dash."""
    on = has(option, State.State_On)
    partly = has(option, State.State_NoChange)
    _indicator(painter, option, tokens, (_CHECK_CORNER, on or partly))
    if not (on or partly):
        return
    rect = QRectF(option.rect)
    inset = rect.width() * _CHECK_INSET
    ink = tokens.on_accent if has(option, State.State_Enabled) else tokens.pane
    sign = "check" if on else "minus"
    paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), sign, ink)


def radio_button(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """The circle of a radio button, with a dot."""
    on = has(option, State.State_On)
    _indicator(painter, option, tokens, (option.rect.width() / 2, on))
    if on:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = tokens.on_accent if has(option, State.State_Enabled) else tokens.pane
        painter.setBrush(QColor(ink))
        radius = option.rect.width() * _DOT
        painter.drawEllipse(QRectF(option.rect).center(), radius, radius)
        painter.restore()


def _indicator(
    painter: QPainter, option: QStyleOption, tokens: Tokens, shape: tuple[float, bool]
) -> None:
    radius, on = shape
    enabled = has(option, State.State_Enabled)
    over = has(option, State.State_MouseOver)
    if on:
        fill = (tokens.accent_hover if over else tokens.accent) if enabled else tokens.dis
        plate(painter, option.rect, fill, None, radius=radius)
    else:
        fill = (tokens.hover if over else tokens.field) if enabled else tokens.window
        edge = tokens.line_strong if enabled else tokens.line
        plate(painter, option.rect, fill, edge, radius=radius)
