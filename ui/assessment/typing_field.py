"""The typing field: its example is as long as the field allows, and its keys choose offers."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QKeySequence, QMoveEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from ui.theme.metrics import u
from ui.widgets import SearchField
from ui.widgets.key_text import key_text

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class TypingField(SearchField):
    """`stepped` by Up and Down, `escaped` by Esc, `left` without focus, `moved` to a new place.

    While `offering`, Esc is the field's own even where nothing is typed.
    """

    stepped = Signal(int)
    escaped = Signal()
    left = Signal()
    moved = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", key_text("Ctrl+F"), parent)
        self.offering = False
        self.setAccessibleName(self.tr("Type a finding"))
        self.setAccessibleDescription(
            self.tr("Words of the finding, then l, r or b, then the value. Enter records.")
        )
        self._choose_example()

    # --- keys ----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """With nothing left to undo in the text, Ctrl+Z takes back the last record."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if self._leaves_to_window(event):
                event.ignore()
                return False
            if self._escapes(event):
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up, Down and Esc; the rest is text."""
        if self._escapes(event):
            self.escaped.emit()
        elif event.key() in _STEPS:
            self.stepped.emit(_STEPS[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _leaves_to_window(self, event: QKeyEvent) -> bool:
        """Undo and redo that the text has nothing for are the window's."""
        if event.matches(QKeySequence.StandardKey.Redo):
            return not self.isRedoAvailable()
        if not event.matches(QKeySequence.StandardKey.Undo) or self.isUndoAvailable():
            return False
        self.setText(self.text())  # forgets what redo would bring: the record's comes first
        return True

    def _escapes(self, event: QKeyEvent) -> bool:
        return event.key() == Qt.Key.Key_Escape and (self.offering or bool(self.text()))

    # --- place and size ------------------------------------------------------------------

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What is offered goes with the focus."""
        super().focusOutEvent(event)
        self.left.emit()

    def hideEvent(self, event: QHideEvent) -> None:
        """What is offered goes with the field."""
        super().hideEvent(event)
        self.left.emit()

    def moveEvent(self, event: QMoveEvent) -> None:
        """What is offered follows."""
        super().moveEvent(event)
        self.moved.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow field has a short example."""
        super().resizeEvent(event)
        self._choose_example()
        self.moved.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger text needs more room."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._choose_example()

    def _choose_example(self) -> None:
        margins = self.textMargins()
        room = self.width() - margins.left() - margins.right() - u(self, 12)
        texts = (
            self.tr("Type a finding, like  weak glut r 4-"),
            self.tr("Type:  weak glut r 4-"),
        )
        metrics = self.fontMetrics()
        fitting = [text for text in texts if metrics.horizontalAdvance(text) <= room]
        chosen = fitting[0] if fitting else texts[-1]
        if chosen != self.placeholderText():
            self.setPlaceholderText(chosen)
