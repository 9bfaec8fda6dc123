"""Banners under the context bar: what went wrong, and what to do about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Slot
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from ui.language import told
from ui.messages import Level, Message
from ui.theme.metrics import GAP, GAP_GROUP, u
from ui.widgets import Banner, tool_button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from planner.errors import PlannerError


class Notices(QWidget):
    """One banner for saving, which goes by itself, and one for the last other trouble."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action: QAction | None = None
        self.retry = QPushButton(self.tr("Save now"), self)
        self.saving = Banner("danger", "triangle", "", (self.retry,), self)
        self._do = QPushButton(self)
        self._do.clicked.connect(self._act)
        self.dismiss = tool_button("x", self.tr("Close this message"), self)
        self.dismiss.clicked.connect(self.clear)
        self.trouble = Banner("danger", "octagon", "", (self._do, self.dismiss), self)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.saving)
        self._column.addWidget(self.trouble)
        self._measure()
        self.saving.hide()
        self.trouble.hide()
        self.hide()

    def show_message(self, message: Message) -> None:
        """Show a warning or an error."""
        self._action = message.action
        self._do.setVisible(message.action is not None)
        if message.action is not None:
            self._do.setText(message.action.text())
        self.trouble.show()
        self._fit()
        error = message.level is Level.ERROR
        self.trouble.say("danger" if error else "warn", "triangle", message.text)

    def not_saved(self, error: PlannerError) -> None:
        """Saving failed; the banner stays until it works."""
        self.saving.show()
        self._fit()
        self.saving.say("danger", "triangle", told(error.message))

    def saved(self) -> None:
        """Saving works again."""
        if not self.saving.isHidden():
            self.saving.hide()
            self._fit()

    @Slot()
    def clear(self) -> None:
        """The trouble was seen."""
        self.trouble.hide()
        self._fit()

    def _fit(self) -> None:
        self.setVisible(not self.saving.isHidden() or not self.trouble.isHidden())

    def _measure(self) -> None:
        self._column.setContentsMargins(*(u(self, GAP),) * 4)
        self._column.setSpacing(u(self, GAP_GROUP))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()

    @Slot()
    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action.trigger()
