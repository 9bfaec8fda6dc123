"""A plain push button, laid out once for each look: plate and sign as one picture, and words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFont, QImage, QPainter, QPen
from PySide6.QtWidgets import QStyleOption, QStyleOptionButton, QWidget

from ui.theme import style_buttons as buttons
from ui.theme.draw import State, has, pen, role_of
from ui.theme.metrics import font_stamp
from ui.theme.sprites import device_size, drawn, pixel_ratio
from ui.theme.style_words import write
from ui.theme.tokens import Tokens

_MANY = 300
_SEEN = State.ENABLED | State.OVER | State.SUNKEN | State.ON


@dataclass(frozen=True, slots=True)
class _Kept:
    picture: QImage
    words: QRectF
    text: str
    font: QFont
    ink: QPen
    hint: QRectF
    hint_text: str
    hint_font: QFont
    opacity: float


_kept: dict[object, _Kept] = {}


def is_plain(option: QStyleOption) -> bool:
    """Whether a push button is its panel and its label, and nothing else."""
    plain = isinstance(option, QStyleOptionButton) and not option.features.value
    return plain and not has(option, State.FOCUS)


def push_button(
    painter: QPainter, option: QStyleOptionButton, widget: QWidget | None, tokens: Tokens
) -> bool:
    """Paint a plain button; False where it cannot be painted from what is kept."""
    ratio, text = pixel_ratio(painter), option.text
    if ratio is None or ratio != int(ratio) or "&" in text:
        return False
    rect = option.rect
    key = (
        (text, buttons.key_hint(widget), role_of(widget), option.state.value & _SEEN),
        (option.icon.cacheKey(), option.iconSize.width(), rect.getRect(), ratio),
        (painter.font().key(), font_stamp(), tokens),
    )
    found = _kept.get(key)
    if found is None:
        if len(_kept) >= _MANY:
            _kept.clear()
        found = _kept[key] = _made(option, widget, tokens, ratio)
    painter.drawImage(rect.topLeft(), found.picture)
    painter.setPen(found.ink)
    write(painter, found.words, found.text, found.font)
    if found.hint_text:
        painter.setOpacity(found.opacity)
        write(painter, found.hint, found.hint_text, found.hint_font)
        painter.setOpacity(1.0)
    return True


def _made(
    option: QStyleOptionButton, widget: QWidget | None, tokens: Tokens, ratio: float
) -> _Kept:
    rect, at = option.rect, buttons.places(option, widget)

    def paint(painter: QPainter, _whole: QRectF) -> None:
        painter.translate(-rect.x(), -rect.y())
        buttons.push_panel(painter, option, widget, tokens)
        if at.sign is not None:
            buttons.paint_sign(painter, option, at.sign)

    source = widget.font() if widget else QFont()
    return _Kept(
        picture=drawn(device_size(QRectF(rect), ratio), ratio, paint),
        words=at.words,
        text=option.text,
        font=buttons.lettering(source, buttons.weight_of(widget))[0],
        ink=pen(buttons.face(option, role_of(widget), tokens).ink),
        hint=at.hint,
        hint_text=buttons.key_hint(widget),
        hint_font=buttons.hint_font(),
        opacity=buttons.FADED if option.state.value & State.ENABLED else 1.0,
    )
