"""Where each sentence of the program goes: the status bar or a banner, and once to the reader."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ui.messages import Level, Message

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.frame.notices import Notices
    from ui.frame.status import Status
    from ui.messages import Messages


class Teller(QObject):
    """What happened goes below; what needs a look goes into a banner, which tells it itself."""

    def __init__(
        self, messages: Messages, status: Status, notices: Notices, window: QMainWindow
    ) -> None:
        super().__init__(window)
        self._status, self._notices = status, notices
        messages.posted.connect(self.tell)

    @Slot(object)
    def tell(self, message: Message) -> None:
        """Show a message."""
        if message.level is not Level.INFO:
            self._notices.show_message(message)
            return
        self._status.show_message(message)
        event = QAccessibleAnnouncementEvent(self._status, message.text)
        event.setPoliteness(QAccessible.AnnouncementPoliteness.Polite)
        QAccessible.updateAccessibility(event)
