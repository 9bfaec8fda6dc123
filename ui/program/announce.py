"""Tells a screen reader once that the program changed, when it has settled."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from ui.language import translate

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.programs.program import Program
    from ui.program.budget import Budget

SETTLED_MS = 400


class Announcer(QObject):
    """`told` is the last sentence said; `said` carries each one; `timer` runs until it is said."""

    said = Signal(str)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget = widget
        self._program: Program | None = None
        self._sentence = ""
        self._stopped = False
        self.told = ""
        self.timer = QTimer(self)
        self.timer.setSingleShot(True)
        self.timer.setInterval(SETTLED_MS)
        self.timer.timeout.connect(self._tell)

    def show_program(self, program: Program, load: Budget) -> None:
        """Wait until edits pause, then say how the program is now."""
        known = self._program
        if known is not None and (self._stopped or program.items != known.items):
            self._sentence = translate(
                "program",
                "Program changed: {exercises}, {minutes}",
                exercises=translate("program", "%n exercise(s)", n=load.count),
                minutes=translate("program", "%n minute(s)", n=load.minutes),
            )
            self.timer.start()
        self._program, self._stopped = program, False

    def stop(self) -> None:
        """A red flag stopped the program: nothing else is said until it is back."""
        self.timer.stop()
        self._stopped = True

    def begin(self) -> None:
        """Another visit opens: what it holds is no change."""
        self.timer.stop()
        self._program, self._stopped = None, False

    @Slot()
    def _tell(self) -> None:
        self.told = self._sentence
        event = QAccessibleAnnouncementEvent(self._widget, self._sentence)
        QAccessible.updateAccessibility(event)
        self.said.emit(self._sentence)
