"""Takes pictures of the window at rest, with the popups and dialogs that stand over it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEventLoop, QObject, QPoint, QTimer
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QWidget

if TYPE_CHECKING:
    from ui.main_window import MainWindow

PATIENCE_MS = 30_000
CALM_MS = 60
_LOOK_MS = 20
_SHADE = QColor(0, 0, 0, 90)


def until(condition: Callable[[], bool], what: str = "come to rest") -> None:
    """Let the window work until this holds and goes on holding; else end the program.

    A page that was just laid out asks for sharper pictures a moment later.
    """
    deadline, calm = QDeadlineTimer(PATIENCE_MS), QDeadlineTimer(CALM_MS)
    while not calm.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        if not condition():
            calm.setRemainingTime(CALM_MS)
        if deadline.hasExpired():
            sys.exit(f"The window did not {what}.")
    QCoreApplication.processEvents()  # on a busy machine the calm may have passed in one long turn


class Camera(QObject):
    """Looks at one window and writes what it sees into a folder."""

    def __init__(self, window: MainWindow, folder: Path, ending: str) -> None:
        super().__init__(window)
        self._window, self._folder, self._ending = window, folder, ending

    def rest(self) -> None:
        """Wait for the page, the saving and whatever else is on its way."""
        window = self._window
        if QApplication.activeWindow() is None:  # a window was closed, and nobody manages them
            window.activateWindow()
        window.autosave.save_now()
        handout, jobs = window.visit_page.handout, window.parts.jobs
        until(
            lambda: (
                not (handout.making or handout.drawing or jobs.running or window.autosave.unsaved)
            )
        )

    def take(self, name: str) -> None:
        """Write a picture of the window and all that stands over it."""
        self.rest()
        self._save(name, self._seen())

    def take_of(self, name: str, widget: QWidget) -> None:
        """Write a picture of one widget."""
        until(widget.isVisible, f"show {name}")
        self._save(name, widget.grab().toImage())

    def take_dialog(self, name: str, dialog: QWidget) -> None:
        """Write a picture with this dialog open, then close it."""
        until(dialog.isVisible, f"show {name}")
        self.take(name)
        dialog.close()

    def take_modal(self, name: str, opens: Callable[[], object]) -> None:
        """The same of a dialog that does not return before it is closed."""
        timer = QTimer(self)

        def look() -> None:
            dialog = QApplication.activeModalWidget()
            if dialog is not None and dialog.isVisible():
                timer.stop()
                self.take_dialog(name, dialog)

        timer.timeout.connect(look)
        timer.start(_LOOK_MS)
        opens()
        timer.stop()
        timer.deleteLater()

    def _save(self, name: str, picture: QImage) -> None:
        picture.save(str(self._folder / f"{name}-{self._ending}.png"))

    def _seen(self) -> QImage:
        window = self._window
        picture = window.grab().toImage()
        painter = QPainter(picture)
        for over in QApplication.topLevelWidgets():
            if over is not window and over.isVisible():
                if isinstance(over, QDialog):
                    painter.fillRect(picture.rect(), _SHADE)
                painter.drawPixmap(self._place(over), over.grab())
        painter.end()
        return picture

    def _place(self, over: QWidget) -> QPoint:
        """Dialogs stand in the middle, as a window manager puts them; popups where they are."""
        if isinstance(over, QDialog):
            room = self._window.size() - over.size()
            return QPoint(max(0, room.width() // 2), max(0, room.height() // 2))
        return over.pos() - self._window.pos()
