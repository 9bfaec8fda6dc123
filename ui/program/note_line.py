"""The note under a row, written in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from ui.program.parts import Picture, ToneLabel, row_layout
from ui.program.words import tr
from ui.theme.metrics import SECONDARY, u

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

LONGEST = 300


class _NoteEdit(QLineEdit):
    """A line for the note; Escape gives up the change."""

    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
            return
        super().keyPressEvent(event)
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            event.accept()  # else the row would take it for its own


class NoteLine(QWidget):
    """Shows the note, or an editor for it; hidden while there is none."""

    written = Signal(str)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._note = ""
        self._editing = False
        self._read = QWidget()
        line = row_layout(6, self._read)
        line.addWidget(Picture("note", "text2", 14), 0, Qt.AlignmentFlag.AlignTop)
        self._text = ToneLabel("", "text", SECONDARY).wrapped()
        line.addWidget(self._text, 1)
        self.edit = _NoteEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(tr("Note for the sheet"))
        self.edit.setMinimumHeight(u(self.edit, 26))
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._read)
        self._stack.addWidget(self.edit)
        self.edit.editingFinished.connect(self._finish)
        self.edit.given_up.connect(self._give_up)
        self.hide()

    @property
    def editing(self) -> bool:
        """True while the editor is open."""
        return self._editing

    def show_note(self, note: str, spoken: str) -> None:
        """Show the note of the exercise with this spoken name; an open editor is left alone."""
        self._note = note
        self._text.setText(note)
        self._text.setAccessibleName(tr("Note, {name}: {note}", name=spoken, note=note))
        self.edit.setAccessibleName(tr("Note, {name}", name=spoken))
        if not self.editing:
            self.setVisible(bool(note))

    def start(self) -> None:
        """Open the editor."""
        self._editing = True
        self.edit.setText(self._note)
        self._stack.setCurrentWidget(self.edit)
        self.show()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def flush(self) -> None:
        """Keep what is typed so far."""
        if self.editing:
            self._finish()

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        self.start()

    @Slot()
    def _finish(self) -> None:
        if not self.editing:
            return
        had_focus = self.edit.hasFocus()
        text = self.edit.text().strip()
        self._close()
        if text != self._note:
            self.written.emit(text)
        if had_focus:
            self.left.emit()

    @Slot()
    def _give_up(self) -> None:
        self._close()
        self.left.emit()

    def _close(self) -> None:
        self._editing = False  # first: the editor tells that it finished as it loses the focus
        self._stack.setCurrentWidget(self._read)
        self.setVisible(bool(self._note))
