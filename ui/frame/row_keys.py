"""Menu items for the keys that act on the row with the focus.

The rows own these keys, so the menu shows them as text and sends the key to the row.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

_NONE = Qt.KeyboardModifier.NoModifier
_ALT = Qt.KeyboardModifier.AltModifier


@dataclass(frozen=True, slots=True)
class RowKey:
    """A key, the text it types, and how both read in a menu."""

    key: Qt.Key
    text: str
    shown: str
    modifiers: Qt.KeyboardModifier = _NONE


LEFT = RowKey(Qt.Key.Key_L, "l", "L")
RIGHT = RowKey(Qt.Key.Key_R, "r", "R")
BOTH = RowKey(Qt.Key.Key_B, "b", "B")
UNTICK = RowKey(Qt.Key.Key_Delete, "", "Del")
FIRST_DOSE = RowKey(Qt.Key.Key_F2, "", "F2")
STEP_UP = RowKey(Qt.Key.Key_Plus, "+", "+")
STEP_DOWN = RowKey(Qt.Key.Key_Minus, "-", "-")
SWAP = RowKey(Qt.Key.Key_S, "s", "S")
NOTE = RowKey(Qt.Key.Key_N, "n", "N")
MOVE_UP = RowKey(Qt.Key.Key_Up, "", "Alt+Up", _ALT)
MOVE_DOWN = RowKey(Qt.Key.Key_Down, "", "Alt+Down", _ALT)
DROP = UNTICK


class RowKeys(QObject):
    """Fills a menu with row keys for one pane."""

    def __init__(self, pane: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._pane = pane

    def add(self, menu: QMenu, label: str, key: RowKey) -> QAction:
        """An item that sends the key to the row with the focus; off while no row has it."""
        action = menu.addAction(f"{label}\t{key.shown}")
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
