"""Tells a screen reader once that the program changed, when it has settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ui.program.words import tr

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.programs.program import Program
    from ui.program.budget import Budget

SETTLED_MS = 400


class Announcer(QObject):
    """`told` is the last sentence said."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._program: Program | None = None
        self._sentence = ""
        self.told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._tell)

    def show_program(self, program: Program, load: Budget) -> None:
        """Wait until edits pause, then say how the program is now."""
        if self._program is not None and program.items != self._program.items:
            self._sentence = tr(
                "Program changed: {count} exercises, {minutes} minutes",
                count=load.count,
                minutes=load.minutes,
            )
            self._timer.start()
        self._program = program

    @Slot()
    def _tell(self) -> None:
        self.told = self._sentence
        event = QAccessibleAnnouncementEvent(self._widget, self._sentence)
        QAccessible.updateAccessibility(event)
