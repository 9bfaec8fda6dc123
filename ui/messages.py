"""The one door to the therapist: every sentence the program says goes through here."""

from __future__ import annotations

import logging
import sys
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QMetaMethod, QObject, Signal
from PySide6.QtGui import QAction

from planner.errors import PlannerError
from ui.language import told

log = logging.getLogger(__name__)


class Level(StrEnum):
    """How much a message matters."""

    INFO = "info"
    WARN = "warn"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence, and what can be done about it with one click."""

    level: Level
    text: str
    action: QAction | None = None


class Messages(QObject):
    """`posted` carries a Message. Until somebody listens, sentences go to the terminal and wait."""

    posted = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._unseen: list[Message] = []

    def info(self, sentence: str, action: QAction | None = None) -> None:
        """Say what happened."""
        self._post(Message(Level.INFO, told(sentence), action))

    def warn(self, sentence: str, action: QAction | None = None) -> None:
        """Say what needs a look."""
        self._post(Message(Level.WARN, told(sentence), action))

    def error(self, error: PlannerError, action: QAction | None = None) -> None:
        """Say what went wrong; type, detail and cause go to the log, the sentence does not."""
        log.error("%s: %s", type(error).__name__, error.detail or "no detail", exc_info=error)
        self._post(Message(Level.ERROR, told(error.message), action))

    def take_unseen(self) -> tuple[Message, ...]:
        """What was said before anybody listened, oldest first; forgotten afterwards."""
        unseen, self._unseen = tuple(self._unseen), []
        return unseen

    def _post(self, message: Message) -> None:
        if self.isSignalConnected(QMetaMethod.fromSignal(self.posted)):
            self.posted.emit(message)
            return
        self._unseen.append(message)
        if sys.stderr is not None:  # None in a windowed program on Windows
            sys.stderr.write(f"{message.text}\n")
