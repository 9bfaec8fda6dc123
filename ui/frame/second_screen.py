"""The handout in a window of its own, on the second screen where there is one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QScreen
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.widgets import Painted

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QAction, QCloseEvent
    from PySide6.QtWidgets import QMainWindow

    from ui.frame.panes import Panes
    from ui.settings import Settings

ENOUGH = 2


class HandoutWindow(Painted):
    """Shows the pane. `closed()` when the person closed it."""

    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__("side", parent)
        self.setWindowFlag(Qt.WindowType.Window)
        self.setWindowTitle(self.tr("Handout – Stance"))
        self.setAccessibleName(self.tr("Handout on the second screen"))
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, on=False)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def hold(self, pane: QWidget) -> None:
        """Take the pane in."""
        self._column.addWidget(pane)
        pane.show()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.closed.emit()


class SecondScreen(QObject):
    """Moves the handout out of the main window and back; `action` follows what can be done."""

    def __init__(
        self,
        panes: Panes,
        action: QAction,
        settings: Settings,
        window: QMainWindow,
        screens: Callable[[], list[QScreen]] = QGuiApplication.screens,
    ) -> None:
        super().__init__(window)
        self._panes, self._action = panes, action
        self._settings, self._main, self._screens = settings, window, screens
        self.window: HandoutWindow | None = None
        action.triggered.connect(self._chosen)
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication):
            app.screenAdded.connect(self.follow_screens)
            app.screenRemoved.connect(self.follow_screens)
        self.follow_screens()

    # --- going and coming ----------------------------------------------------------------

    def resume(self) -> None:
        """Go where the handout stood the last time, if that can be."""
        if self._settings.handout_apart and self._action.isEnabled():
            self.send()

    def send(self) -> None:
        """Give the handout its own window."""
        if self.window is not None:
            return
        window = HandoutWindow(self._main)
        window.closed.connect(self._closed)
        window.addActions(self._main.actions())
        window.hold(self._panes.take_handout())
        self.window = window
        self._place(window)
        self._action.setChecked(True)
        self._main.activateWindow()

    def bring_home(self) -> None:
        """Put the handout back into its place."""
        window, self.window = self.window, None
        if window is None:
            return
        self._settings.handout_geometry = bytes(window.saveGeometry().data())
        self._panes.put_handout()
        self._action.setChecked(False)
        window.hide()
        window.deleteLater()

    def end(self) -> None:
        """Stance ends: the next time the handout stands where it stands now."""
        apart = self.window is not None
        self.bring_home()
        self._settings.handout_apart = apart

    def toggle_large(self) -> None:
        """F7 while the handout stands apart: its window fills the screen, or not."""
        if self.window is not None:
            self.window.setWindowState(self.window.windowState() ^ Qt.WindowState.WindowFullScreen)

    # --- following -----------------------------------------------------------------------

    @Slot()
    def follow_screens(self) -> None:
        """Where the second screen went away, the handout comes home."""
        enough = len(self._screens()) >= ENOUGH
        if not enough and self.window is not None:
            self.bring_home()
        self._action.setEnabled(enough)
        why = self.tr("Needs a second screen; this computer shows one.")
        self._action.setToolTip("" if enough else why)
        self._action.setStatusTip("" if enough else why)

    @Slot(bool)
    def _chosen(self, apart: bool) -> None:
        self._settings.handout_apart = apart
        if apart:
            self.send()
        else:
            self.bring_home()

    @Slot()
    def _closed(self) -> None:
        if self.window is not None:  # not while the main window ends
            self._settings.handout_apart = False
            self.bring_home()

    def _place(self, window: HandoutWindow) -> None:
        kept = self._settings.handout_geometry
        if kept is not None and window.restoreGeometry(kept) and self._elsewhere(window.screen()):
            window.show()
            return
        screen = next(filter(self._elsewhere, self._screens()), self._main.screen())
        window.setScreen(screen)
        window.setGeometry(screen.availableGeometry())
        if self._elsewhere(screen):
            window.showMaximized()
        else:
            window.show()

    def _elsewhere(self, screen: QScreen) -> bool:
        return screen is not self._main.screen()
