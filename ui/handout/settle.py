"""Waits until a burst of changes is over, but not for ever."""

from __future__ import annotations

from PySide6.QtCore import QElapsedTimer, QObject, QTimer, Signal


class Settle(QObject):
    """`settled` comes `quiet_ms` after the last `nudge`, at the latest `most_ms` after the first.

    So a keystroke is painted before the work that follows from it begins.
    """

    settled = Signal()

    def __init__(self, quiet_ms: int, most_ms: int, parent: QObject) -> None:
        super().__init__(parent)
        self._most = most_ms
        self._since = QElapsedTimer()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(quiet_ms)
        self._timer.timeout.connect(self.settled)

    @property
    def waiting(self) -> bool:
        """Whether `settled` is to come."""
        return self._timer.isActive()

    def nudge(self) -> None:
        """Something changed."""
        if not self.waiting:
            self._since.start()
        elif self._since.elapsed() + self._timer.interval() > self._most:
            return  # what is on its way takes this change along
        self._timer.start()

    def stop(self) -> None:
        """Nothing is wanted any more."""
        self._timer.stop()
