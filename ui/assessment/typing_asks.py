"""Where a line was typed without its side: the list asks for it, and the value waits."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QModelIndex, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit

from planner.vocabulary import FindingId
from ui.assessment.tree import FindingsTree
from ui.assessment.typing_line import Typing
from ui.assessment.words import row_keys
from ui.messages import Messages
from ui.session import Session


class SideAsking(QObject):
    """Puts the focus on the side cells; gives up when the therapist goes elsewhere."""

    def __init__(
        self,
        session: Session,
        messages: Messages,
        typing: Typing,
        tree: FindingsTree,
        field: QLineEdit,
    ) -> None:
        super().__init__(tree)
        self._session = session
        self._messages = messages
        self._typing = typing
        self._tree = tree
        self._field = field
        typing.side_wanted.connect(self._ask)
        tree.installEventFilter(self)
        tree.selectionModel().currentChanged.connect(self._row_left)

    @Slot(object)
    def _ask(self, finding: FindingId) -> None:
        """A side is never guessed: its cells get the focus."""
        self._tree.go_to_side(finding)  # first, for an empty list goes to its first row by itself
        self._tree.setFocus(Qt.FocusReason.OtherFocusReason)
        name = self._session.catalogue.finding[finding].name
        self._messages.info(self.tr("Left or right? {finding}").format(finding=name))

    @Slot(QModelIndex, QModelIndex)
    def _row_left(self, _now: QModelIndex, _before: QModelIndex) -> None:
        asked = self._typing.asked
        if asked is not None and self._tree.current_finding() != asked:
            self._typing.leave_asked()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """While the list is asked, Esc leads back to what was typed."""
        if self._typing.asked is None:
            return super().eventFilter(watched, event)
        escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if escape and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if escape and event.type() == QEvent.Type.KeyPress:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
            return True
        if isinstance(event, QKeyEvent) and _goes_on_typing(event):
            self._back_to_field(event)
            return True
        if event.type() == QEvent.Type.FocusOut and self._tree.window().isActiveWindow():
            self._typing.leave_asked()
        return super().eventFilter(watched, event)

    def _back_to_field(self, event: QKeyEvent) -> None:
        """Whoever types words did not see the question: a later letter must not answer it."""
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._field.end(False)
        self._field.insert(" ")
        QCoreApplication.sendEvent(self._field, event)


def _goes_on_typing(event: QKeyEvent) -> bool:
    """Whether a pressed key is a letter or digit that names no side."""
    commanding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier
    plain = event.type() == QEvent.Type.KeyPress and not event.modifiers() & commanding
    key = event.text().casefold()
    return plain and key.isalnum() and key not in row_keys()
