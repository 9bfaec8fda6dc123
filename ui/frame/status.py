"""The status bar: saved when, what just happened, where the content comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar

from ui.theme.icons import icon_pixmap
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, SECONDARY, set_font, u
from ui.widgets import ElidedLabel, InkLabel, Painted, button

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QAction

    from ui.messages import Message

SHOWN_MS = 10_000
HEIGHT = 26


class Status(Painted):
    """26 u high; messages stay for ten seconds, or until the next."""

    def __init__(self, version: str, bar: QStatusBar) -> None:
        super().__init__("window", bar)
        self._sign = QLabel(self)
        self._saved = InkLabel("", "text2", self, scale=SECONDARY)
        self.message = ElidedLabel("", self)
        set_font(self.message, SECONDARY)
        self.act = button("", self, role="quiet")
        self.act.hide()
        self.act.clicked.connect(self._act)
        self._action: QAction | None = None
        self.stopped = InkLabel(
            self.tr("Stopped: no sheet can be printed"), "danger", self, scale=SECONDARY
        )
        self.stopped.hide()
        offline = InkLabel(self.tr("Works offline"), "text2", self, scale=SECONDARY)
        content = self.tr("Content {version}, awaiting clinical sign-off").format(version=version)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(self, MARGIN), 0, u(self, MARGIN), 0)
        row.setSpacing(u(self, GAP))
        row.addWidget(self._sign)
        row.addWidget(self._saved)
        row.addSpacing(u(self, GAP_ROW))
        row.addWidget(self.message)
        row.addWidget(self.act)
        row.addStretch(1)
        for label in (self.stopped, offline, InkLabel(content, "text2", self, scale=SECONDARY)):
            row.addWidget(label)
            row.addSpacing(u(self, GAP))
        self.setMinimumHeight(u(self, HEIGHT))
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self, 1)
        self.all_saved()

    def show_message(self, message: Message) -> None:
        """Say what happened, with one thing to do about it."""
        self.message.setText(message.text)
        self._action = message.action
        self.act.setVisible(message.action is not None)
        if message.action is not None:
            self.act.setText(message.action.text())
            self.act.setAccessibleName(f"{message.action.text()}: {message.text}")
        self._timer.start(SHOWN_MS)

    def clear(self) -> None:
        """Say nothing."""
        self.message.setText("")
        self._action = None
        self.act.hide()

    def saved_at(self, at: datetime) -> None:
        """When the last save was kept, in local time."""
        self._say(self.tr("Saved {time}").format(time=f"{at.astimezone():%H:%M}"), "check", "ok")

    def saving(self) -> None:
        """An edit waits for its save."""
        self._say(self.tr("Saving…"), "clock", "text2")

    def not_saved(self) -> None:
        """The last save failed."""
        self._say(self.tr("Not saved"), "triangle", "danger")

    def all_saved(self) -> None:
        """No visit is open."""
        self._say(self.tr("All records saved"), "check", "ok")

    @property
    def saved_text(self) -> str:
        """What stands at the left."""
        return self._saved.text()

    def _say(self, text: str, sign: str, ink: str) -> None:
        self._look = (sign, ink)
        self._saved.setText(text)
        self._draw()

    def _draw(self) -> None:
        side = u(self, 14)
        drawn = icon_pixmap(*self._look, side, self.devicePixelRatioF())
        self._sign.setPixmap(drawn)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _act(self) -> None:
        action = self._action
        self.clear()
        if action is not None:
            action.trigger()
