"""Where the window stands and how large it is, from one day to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot

from ui.frame.widths import STATUS_FROM
from ui.theme.metrics import u, uf

if TYPE_CHECKING:
    from PySide6.QtGui import QAction
    from PySide6.QtWidgets import QMainWindow

    from ui.settings import Settings

LEAST_WIDTH, LEAST_HEIGHT = 1024, 600
USUAL_WIDTH, USUAL_HEIGHT = 1600, 900
_FULL = Qt.WindowState.WindowFullScreen


class WindowState(QObject):
    """Restores geometry, keeps it, and follows full screen.

    `low(bool)` when the window came below, or above, the height that has room for every bar.
    """

    low = Signal(bool)

    def __init__(self, window: QMainWindow, full_screen: QAction, settings: Settings) -> None:
        super().__init__(window)
        self._window, self._full, self._settings = window, full_screen, settings
        self._low = self._speaks = False
        window.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        full_screen.triggered.connect(self._toggle)

    def restore(self) -> None:
        """The last geometry, else the usual size. Qt keeps it on a screen that exists."""
        window, kept = self._window, self._settings.geometry
        if kept is None or not window.restoreGeometry(kept):
            room = window.screen().availableGeometry()
            window.resize(
                min(room.width(), u(window, USUAL_WIDTH)),
                min(room.height(), u(window, USUAL_HEIGHT)),
            )
        self.follow()

    def keep(self) -> None:
        """For the next time."""
        self._settings.geometry = bytes(self._window.saveGeometry().data())

    @Slot()
    def _toggle(self) -> None:
        # Not showNormal: a maximised window comes back maximised.
        self._window.setWindowState(self._window.windowState() ^ _FULL)

    def follow(self) -> None:
        """A low window gives the status bar's room to the panes; call it after every change."""
        self._full.setChecked(bool(self._window.windowState() & _FULL))
        low = self._window.height() / uf(self._window, 1) < STATUS_FROM
        if low != self._low:
            self._low = low
            self.low.emit(low)
        bar, shown = self._window.statusBar(), self._speaks or not low
        if bar.isHidden() == shown:
            bar.setVisible(shown)

    @Slot(bool)
    def show_speaking(self, speaks: bool) -> None:
        """Also a low window has the status bar, as long as it has something to say."""
        self._speaks = speaks
        self.follow()
