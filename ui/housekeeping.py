"""Python's own pauses, kept out of the therapist's way: garbage, and the switch between threads.

Python looks for garbage whenever it likes, in whichever thread: over all objects of the program
that holds the window for a tenth of a second, and from a worker it could end a widget. So Stance
does it itself, on the window's thread, a little at a time.
"""

from __future__ import annotations

import gc
import sys
import time

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtGui import QGuiApplication

EVERY_MS = 500
# A worker that computes lets the window's thread go on after this long, not after Python's 5 ms.
SWITCH_S = 0.001
YOUNG, MIDDLE, OLD = 2000, 10, 10
LONG_S = 0.004


class Housekeeping(QObject):
    """Works from when it is made until `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._switch, self._collects = sys.getswitchinterval(), gc.isenabled()
        sys.setswitchinterval(SWITCH_S)
        gc.disable()
        self._tidy_all()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.CoarseTimer)
        self._timer.timeout.connect(self._tidy)
        self._timer.start(EVERY_MS)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.applicationStateChanged.connect(self._follow_state)

    def stop(self) -> None:
        """Leave it to Python again, as it was before."""
        self._timer.stop()
        sys.setswitchinterval(self._switch)
        gc.unfreeze()
        if self._collects:
            gc.enable()

    @Slot()
    def _tidy(self) -> None:
        """Look at what is new; what survived is looked at less often."""
        young, middle, old = gc.get_count()
        if old > OLD:
            begun = time.perf_counter()
            gc.collect()
            if time.perf_counter() - begun > LONG_S:
                gc.freeze()  # so much lives on that the next look would be felt
        elif middle > MIDDLE:
            gc.collect(1)
        elif young > YOUNG:
            gc.collect(0)

    @Slot(Qt.ApplicationState)
    def _follow_state(self, state: Qt.ApplicationState) -> None:
        """While the therapist looks at another program there is time for everything."""
        if state is not Qt.ApplicationState.ApplicationActive and not gc.isenabled():
            self._tidy_all()

    def _tidy_all(self) -> None:
        gc.unfreeze()
        gc.collect()
        gc.freeze()
