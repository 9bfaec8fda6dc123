"""What the keys do in the list of findings; values and sides are left to whoever records them."""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)


class Key(Enum):
    """What a key means on a row; OTHER is left to the view."""

    LEFT = auto()
    RIGHT = auto()
    RETURN = auto()
    SPACE = auto()
    DELETE = auto()
    MENU = auto()
    LETTER = auto()
    OTHER = auto()


_PLAIN: Mapping[int, Key] = {
    Qt.Key.Key_Left: Key.LEFT,
    Qt.Key.Key_Right: Key.RIGHT,
    Qt.Key.Key_Return: Key.RETURN,
    Qt.Key.Key_Enter: Key.RETURN,
    Qt.Key.Key_Space: Key.SPACE,
    Qt.Key.Key_Delete: Key.DELETE,
    Qt.Key.Key_Backspace: Key.DELETE,
    Qt.Key.Key_Menu: Key.MENU,
}


def meaning(event: QKeyEvent) -> Key:
    """What a pressed key means; those with Ctrl, Alt or Cmd belong to the window."""
    modifiers = event.modifiers()
    shift = Qt.KeyboardModifier.ShiftModifier
    if event.key() == Qt.Key.Key_F10 and modifiers == shift:
        return Key.MENU
    if modifiers & _MODIFIERS:
        return Key.OTHER
    known = _PLAIN.get(event.key(), Key.OTHER)
    if known is Key.OTHER and event.text() and event.text().isprintable():
        return Key.LETTER
    return known
