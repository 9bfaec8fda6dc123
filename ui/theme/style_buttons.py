"""How push buttons, tool buttons, check boxes and radio buttons look."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QIcon, QPainter
from PySide6.QtWidgets import QApplication, QStyleOption, QStyleOptionButton, QWidget

from ui.theme.draw import State, chevron, has, pen, plate, role_of, state_of
from ui.theme.icons import paint_icon
from ui.theme.metrics import MEDIUM, SEMIBOLD, SMALL, font, font_stamp, uf
from ui.theme.tokens import Tokens

PAD = 12.0
_GAP = 8.0
HEIGHT = 30.0
_CHECK_CORNER = 3.5
_MENU = 12.0
FADED = 0.85  # of a key hint beside its text
_CHECK_INSET = 0.12
_DOT = 0.22
_BARE = {"quiet", "place"}
_HAS_MENU: Final[int] = QStyleOptionButton.ButtonFeature.HasMenu.value
_WORDS: Final[int] = int(Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextShowMnemonic)
_BARE_WORDS: Final[int] = _WORDS | int(Qt.TextFlag.TextHideMnemonic)
_MANY = 64
_letterings: dict[tuple[str, int, int], tuple[QFont, QFontMetricsF]] = {}


@dataclass(frozen=True, slots=True)
class Face:
    """The three colours of a button."""

    fill: str | None
    edge: str | None
    ink: str


def danger_hover(tokens: Tokens) -> str:
    """The fill of a red button under the mouse."""
    shade = QColor(tokens.danger)
    return (shade.lighter(108) if tokens.dark else shade.darker(115)).name()


def face(option: QStyleOption, role: str, tokens: Tokens) -> Face:
    """The colours of a button in its state."""
    state = state_of(option)
    over = state & (State.OVER | State.SUNKEN)
    if not state & State.ENABLED:
        filled = role in {"primary", "danger"}
        edge = None if role in _BARE else tokens.line
        return Face(tokens.chip if filled else None, edge, tokens.dis)
    if role == "primary":
        fill = tokens.accent_hover if over else tokens.accent
        return Face(fill, None, tokens.on_accent)
    if role == "danger":
        return Face(danger_hover(tokens) if over else tokens.danger, None, tokens.on_danger)
    if state & State.ON:
        return Face(tokens.accent_wash, tokens.accent, tokens.accent)
    under = tokens.accent_wash if state & State.SUNKEN else tokens.hover
    if role in _BARE:
        ink = tokens.accent if role == "quiet" else tokens.text
        return Face(under if over else None, None, ink)
    return Face(under if over else tokens.field, tokens.line_strong, tokens.text)


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
        width += uf(None, _GAP) + QFontMetricsF(hint_font()).horizontalAdvance(hint)
    if option.features & QStyleOptionButton.ButtonFeature.HasMenu:
        width += uf(None, _MENU)
    least = uf(None, HEIGHT)
    tall = max(least, option.fontMetrics.height() + uf(None, 10))
    return QSize(round(max(width, least) + 0.5), round(tall))


@dataclass(frozen=True, slots=True)
class Places:
    """Where the parts of a push button stand; `room` is what a menu's chevron leaves."""

    room: QRectF
    sign: QPointF | None
    words: QRectF
    hint: QRectF


def places(option: QStyleOptionButton, widget: QWidget | None) -> Places:
    """Sign, text and key hint, centred together."""
    room = QRectF(option.rect)
    if option.features.value & _HAS_MENU:
        room.adjust(0, 0, -uf(None, _MENU), 0)
    hint, gap = key_hint(widget), uf(None, _GAP)
    sign = option.iconSize.width() if not option.icon.isNull() else 0
    sign_gap = gap if sign and option.text else 0.0
    text = _text_width(option, widget)
    wide = QFontMetricsF(hint_font()).horizontalAdvance(hint) if hint else 0.0
    total = sign + sign_gap + text + (gap + wide if hint else 0)
    left = room.center().x() - total / 2
    x = left + sign + sign_gap
    words = QRectF(x, room.top(), text + uf(None, 2), room.height())
    beside = QRectF(x + text + gap, room.top(), wide + 2, room.height())
    return Places(room, QPointF(left, room.center().y()) if sign else None, words, beside)


def push_label(
    painter: QPainter, option: QStyleOptionButton, widget: QWidget | None, tokens: Tokens
) -> None:
    """Sign, text and key hint."""
    look, at, hint = face(option, role_of(widget), tokens), places(option, widget), key_hint(widget)
    if option.features.value & _HAS_MENU:
        middle = QPointF(QRectF(option.rect).right() - uf(None, PAD), at.room.center().y())
        chevron(painter, middle, "down", look.ink)
    if at.sign is not None:
        paint_sign(painter, option, at.sign)
    painter.save()
    painter.setPen(pen(look.ink))
    painter.setFont(lettering(painter.font(), weight_of(widget))[0])
    painter.drawText(at.words, _WORDS if has(option, State.BY_KEY) else _BARE_WORDS, option.text)
    if hint:
        painter.setFont(hint_font())
        painter.setOpacity(FADED if has(option, State.ENABLED) else 1.0)
        painter.drawText(at.hint, Qt.AlignmentFlag.AlignVCenter, hint)
    painter.restore()


def paint_sign(painter: QPainter, option: QStyleOptionButton, left: QPointF) -> None:
    """The sign of a push button."""
    size = option.iconSize
    box = QRect(0, 0, size.width(), size.height())
    box.moveTo(round(left.x()), round(left.y() - size.height() / 2))
    mode = QIcon.Mode.Normal if has(option, State.ENABLED) else QIcon.Mode.Disabled
    option.icon.paint(painter, box, Qt.AlignmentFlag.AlignCenter, mode)


def _text_width(option: QStyleOptionButton, widget: QWidget | None) -> float:
    source = widget.font() if widget else QApplication.font()
    return lettering(source, weight_of(widget))[1].horizontalAdvance(
        option.text.replace("&&", "\0").replace("&", "")
    )


def lettering(source: QFont, weight: int) -> tuple[QFont, QFontMetricsF]:
    """A font in a weight with its measures, shared: never change it."""
    key = (source.key(), weight, font_stamp())
    found = _letterings.get(key)
    if found is None:
        if len(_letterings) >= _MANY:
            _letterings.clear()
        made = font(source, 1.0, weight)
        found = _letterings[key] = (made, QFontMetricsF(made))
    return found


def weight_of(widget: QWidget | None) -> int:
    """The weight of a push button's text."""
    return SEMIBOLD if role_of(widget) in {"primary", "danger"} else MEDIUM


def hint_font() -> QFont:
    """The font of a key hint."""
    return font(None, SMALL)


def tool_panel(
    painter: QPainter, option: QStyleOption, widget: QWidget | None, tokens: Tokens
) -> None:
    """The plate of a tool button: bare until the mouse is over it, or with an edge."""
    role = role_of(widget)
    bare = role != "edge" and has(option, State.AUTO_RAISE)
    look = face(option, "quiet" if bare else role, tokens)
    if bare and not has(option, State.ENABLED):
        return
    plate(painter, option.rect, look.fill, look.edge)


def check_box(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """The box of a check box, with a check or a dash."""
    on = has(option, State.ON)
    partly = has(option, State.PARTLY)
    _indicator(painter, option, tokens, (_CHECK_CORNER, on or partly))
    if not (on or partly):
        return
    rect = QRectF(option.rect)
    inset = rect.width() * _CHECK_INSET
    ink = tokens.on_accent if has(option, State.ENABLED) else tokens.pane
    sign = "check" if on else "minus"
    paint_icon(painter, rect.adjusted(inset, inset, -inset, -inset), sign, ink)


def radio_button(painter: QPainter, option: QStyleOption, tokens: Tokens) -> None:
    """The circle of a radio button, with a dot."""
    on = has(option, State.ON)
    _indicator(painter, option, tokens, (option.rect.width() / 2, on))
    if on:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        ink = tokens.on_accent if has(option, State.ENABLED) else tokens.pane
        painter.setBrush(QColor(ink))
        radius = option.rect.width() * _DOT
        painter.drawEllipse(QRectF(option.rect).center(), radius, radius)
        painter.restore()


def _indicator(
    painter: QPainter, option: QStyleOption, tokens: Tokens, shape: tuple[float, bool]
) -> None:
    radius, on = shape
    enabled = has(option, State.ENABLED)
    over = has(option, State.OVER)
    if on:
        fill = (tokens.accent_hover if over else tokens.accent) if enabled else tokens.dis
        plate(painter, option.rect, fill, None, radius=radius)
    else:
        fill = (tokens.hover if over else tokens.field) if enabled else tokens.window
        edge = tokens.line_strong if enabled else tokens.line
        plate(painter, option.rect, fill, edge, radius=radius)
