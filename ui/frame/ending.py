"""Signals of the system (Ctrl+C in a terminal, log-off): the window closes as by hand, saved."""

from __future__ import annotations

import signal
import socket
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

SIGNALS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class CloseOnSignal(QObject):
    """Python's handlers wait while Qt sits in its event loop; a socket wakes it."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._wake, self._told = socket.socketpair()
        self._wake.setblocking(False)
        self._told.setblocking(False)
        self._notifier = QSocketNotifier(self._told.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._close)
        signal.set_wakeup_fd(self._wake.fileno(), warn_on_full_buffer=False)
        for number in SIGNALS:
            signal.signal(number, _nothing)

    def stop(self) -> None:
        """Leave the signals to Python again."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        for number in SIGNALS:
            signal.signal(number, signal.SIG_DFL)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._wake.close()
        self._told.close()

    @Slot()
    def _close(self) -> None:
        self._told.recv(64)
        self._window.close()


def _nothing(_number: int, _frame: object) -> None:
    """The socket has already told."""
