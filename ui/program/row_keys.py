"""Which key does what while a program row, or something in it, has the focus."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from ui.program.deeds import Deed
from ui.program.keys import letter_deeds

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

_Key = Qt.Key
_NO_MODIFIER = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier
# The keypad and Shift (a plus often needs it) change nothing.
_IGNORED = Qt.KeyboardModifier.KeypadModifier | Qt.KeyboardModifier.ShiftModifier

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
    _Key.Key_Space: Deed.PLAY,
}


def deed_of(event: QKeyEvent, *, on_row: bool, letters: bool) -> Deed | None:
    """The deed of a key, if any.

    `on_row` is True while the row itself has the focus and not a field or button in it; `letters`
    is the setting for single letters and signs.
    """
    pressed = Qt.Key(event.key())
    bare = event.modifiers() & ~_IGNORED
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
    return letter_deeds().get(event.text().casefold()) if letters and event.text() else None


def claims(event: QKeyEvent) -> bool:
    """Whether a row wants the key before any shortcut: Alt+Up would open the menu bar."""
    arrows = event.key() in {_Key.Key_Up, _Key.Key_Down}
    return arrows and bool(event.modifiers() & _ALT)
