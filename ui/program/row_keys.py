"""What each key does while a program row has the focus."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import Qt

_Key = Qt.Key
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
# The keypad and Shift (a plus often needs it) change nothing.
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier


class Deed(Enum):
    """Everything the keys can do to a row."""

    ABOVE = auto()
    BELOW = auto()
    EDIT_DOSE = auto()
    BACK = auto()
    STEP_UP = auto()
    STEP_DOWN = auto()
    LEFT = auto()
    RIGHT = auto()
    BOTH = auto()
    SWAP = auto()
    NOTE = auto()
    MOVE_UP = auto()
    MOVE_DOWN = auto()
    DROP = auto()
    WHY = auto()
    MENU = auto()


_ANYWHERE = {_Key.Key_F1: Deed.WHY}
_INSIDE = {_Key.Key_Escape: Deed.BACK}
_WITH_ALT = {_Key.Key_Up: Deed.MOVE_UP, _Key.Key_Down: Deed.MOVE_DOWN}
_ON_ROW = {
    _Key.Key_Up: Deed.ABOVE,
    _Key.Key_Down: Deed.BELOW,
    _Key.Key_F2: Deed.EDIT_DOSE,
    _Key.Key_Return: Deed.EDIT_DOSE,
    _Key.Key_Enter: Deed.EDIT_DOSE,
    _Key.Key_Delete: Deed.DROP,
    _Key.Key_Menu: Deed.MENU,
}
_LETTERS = {
    _Key.Key_Plus: Deed.STEP_UP,
    _Key.Key_Equal: Deed.STEP_UP,
    _Key.Key_Minus: Deed.STEP_DOWN,
    _Key.Key_Underscore: Deed.STEP_DOWN,
    _Key.Key_L: Deed.LEFT,
    _Key.Key_R: Deed.RIGHT,
    _Key.Key_B: Deed.BOTH,
    _Key.Key_S: Deed.SWAP,
    _Key.Key_N: Deed.NOTE,
}


def deed_of(
    key: int, modifiers: Qt.KeyboardModifier, *, on_row: bool, letters: bool
) -> Deed | None:
    """The deed of a key, if any.

    `on_row` is True while the row itself has the focus and not a field or button in it; `letters`
    is the setting for single letters and signs.
    """
    pressed = Qt.Key(key)
    bare = modifiers & ~_IGNORED
    if bare == _ALT:
        return _WITH_ALT.get(pressed)
    if bare != _NO_MODIFIER:
        return None
    if pressed in _ANYWHERE:
        return _ANYWHERE[pressed]
    if not on_row:
        return _INSIDE.get(pressed)
    if pressed in _ON_ROW:
        return _ON_ROW[pressed]
    return _LETTERS.get(pressed) if letters else None
