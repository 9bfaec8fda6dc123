"""The focus ring around buttons: 2 px after a gap of 1 px, outside the button, so nothing moves."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QApplication, QFocusFrame, QPushButton, QToolButton, QWidget


class FocusRing(QObject):
    """Follows the focus of the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._frame: QFocusFrame | None = None
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        frame = self._frame
        if frame is not None and not shiboken6.isValid(frame):
            frame = None  # it died with the window it stood in
        if isinstance(now, QPushButton | QToolButton):
            frame = frame or QFocusFrame()
            frame.setWidget(now)
        elif frame is not None:
            frame.setWidget(None)  # type: ignore[arg-type]  # Qt takes none
        self._frame = frame
