"""Menu items for the keys that act on the row with the focus.

The rows own these keys, so the menu shows them as text and sends the key to the row.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QKeyCombination, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from ui.language import translate
from ui.program.keys import note_letter, swap_letter
from ui.widgets.words import side_keys

_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class RowKey:
    """What it does, the key, the text it types, and how the key reads in a menu."""

    label: str
    key: Qt.Key
    text: str
    shown: str
    modifiers: Qt.KeyboardModifier = _NONE


def sides() -> tuple[RowKey, ...]:
    """The three sides, with the letters of the window's language."""
    labels = (translate("frame", "Left"), translate("frame", "Right"), translate("frame", "Both"))
    return tuple(_letter(one, key) for one, key in zip(labels, side_keys(), strict=True))


def untick() -> RowKey:
    """Take a finding back."""
    return _named(translate("frame", "Untick"), Qt.Key.Key_Delete)


def of_exercise() -> tuple[RowKey, ...]:
    """What can be done to a row of the program."""
    return (
        _named(translate("frame", "Edit the dose"), Qt.Key.Key_F2),
        RowKey(translate("frame", "Step up"), Qt.Key.Key_Plus, "+", "+"),
        RowKey(translate("frame", "Step back"), Qt.Key.Key_Minus, "-", "-"),
        _letter(translate("frame", "Swap…"), swap_letter()),
        _letter(translate("frame", "Note"), note_letter()),
        *sides(),
        _named(translate("frame", "Move up"), Qt.Key.Key_Up, _ALT),
        _named(translate("frame", "Move down"), Qt.Key.Key_Down, _ALT),
        _named(translate("frame", "Drop"), Qt.Key.Key_Delete),
        _named(translate("frame", "Play the figure"), Qt.Key.Key_Space),
    )


def _letter(label: str, letter: str) -> RowKey:
    return RowKey(label, Qt.Key(ord(letter.upper())), letter.lower(), letter.upper())


def _named(label: str, key: Qt.Key, modifiers: Qt.KeyboardModifier = _NONE) -> RowKey:
    shown = QKeySequence(QKeyCombination(modifiers, key))
    return RowKey(label, key, "", shown.toString(QKeySequence.SequenceFormat.NativeText), modifiers)


class RowKeys(QObject):
    """Fills a menu with row keys for one pane."""

    def __init__(self, pane: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane

    def add(self, menu: QMenu, key: RowKey) -> QAction:
        """An item that sends the key to the row with the focus; off while no row has it."""
        action = menu.addAction(f"{key.label}\t{key.shown}")
        action.setData(key)
        action.triggered.connect(self._send)
        return action

    @Slot()
    def refresh(self) -> None:
        """Before the menu opens: only a focus inside the pane can take a key."""
        menu = self.sender()
        if isinstance(menu, QMenu):
            inside = self._target() is not None
            for action in menu.actions():
                if isinstance(action.data(), RowKey):
                    action.setEnabled(inside)

    @Slot()
    def _send(self) -> None:
        action, target = self.sender(), self._target()
        if not isinstance(action, QAction) or target is None:
            return
        key = action.data()
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QApplication.sendEvent(target, QKeyEvent(kind, key.key, key.modifiers, key.text))

    def _target(self) -> QWidget | None:
        focus = QApplication.focusWidget()
        inside = focus is not None and self._pane.isAncestorOf(focus)
        return focus if inside else None
