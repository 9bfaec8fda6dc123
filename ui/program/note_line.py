"""The note under a row, written in place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QStackedLayout, QWidget

from ui.language import translate
from ui.program.parts import Picture, ToneLabel, row_layout
from ui.theme.lettering import lettering
from ui.theme.metrics import SECONDARY, u

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QMouseEvent

LONGEST = 300
EDIT_HEIGHT = 26


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

    reshaped = Signal()

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._note = ""
        self._editing = False
        self._told: tuple[str, str] | None = None
        self._read = QWidget()
        line = row_layout(6, self._read)
        line.addWidget(Picture("note", "text2", 14), 0, Qt.AlignmentFlag.AlignTop)
        self._text = ToneLabel("", "text", SECONDARY).wrapped()
        line.addWidget(self._text, 1)
        self.edit = _NoteEdit()
        self.edit.setMaxLength(LONGEST)
        self.edit.setPlaceholderText(translate("program", "Note for the sheet"))
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
        if (note, spoken) == self._told:
            return
        self._told = (note, spoken)
        self._note = note
        self._text.setText(note)
        self._text.setAccessibleName(
            translate("program", "Note, {name}: {note}", name=spoken, note=note)
        )
        self.edit.setAccessibleName(translate("program", "Note, {name}", name=spoken))
        if not self.editing:
            self.setVisible(bool(note))

    def height_for(self, width: int) -> int:
        """The height for a width in px; 0 while there is nothing to see."""
        if self.editing:
            return u(self, EDIT_HEIGHT)
        if not self._note:
            return 0
        room = QRect(0, 0, max(1, width - u(self, 14 + 6)), 10_000)
        metrics = lettering(SECONDARY)[1]
        box = metrics.boundingRect(room, Qt.TextFlag.TextWordWrap, self._note)
        return max(box.height(), u(self, 16)) + 1

    def start(self) -> None:
        """Open the editor."""
        self._editing = True
        self.edit.setText(self._note)
        self._stack.setCurrentWidget(self.edit)
        self.show()
        self.reshaped.emit()
        self.edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.edit.selectAll()

    def discard(self) -> None:
        """Close the editor; what is typed is forgotten."""
        if self.editing:
            self._close()

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
        self.reshaped.emit()
