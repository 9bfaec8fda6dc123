"""The status bar: saved when, what just happened, where the content comes from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QLabel, QStatusBar

from ui.frame.widths import WidthClass, width_class
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import GAP, MARGIN, SECONDARY, set_font, u, uf
from ui.widgets import ElidedLabel, InkLabel, Painted, button

if TYPE_CHECKING:
    from datetime import datetime

    from PySide6.QtGui import QAction, QResizeEvent

    from ui.messages import Message

SHOWN_MS = 10_000
HEIGHT = 26
_SIGN = 14


class Status(Painted):
    """26 u high; messages stay for ten seconds, or until the next; `speaks(bool)` tells of them."""

    speaks = Signal(bool)

    def __init__(self, version: str, bar: QStatusBar) -> None:
        super().__init__("window", bar)
        self._action: QAction | None = None
        self._look = ("check", "ok")
        self._sign = QLabel(self)
        self._saved = InkLabel("", "text2", self, scale=SECONDARY)
        self.message = ElidedLabel("", self)
        set_font(self.message, SECONDARY)
        self.act = button("", self, role="quiet")
        self.act.hide()
        self.act.clicked.connect(self._act)
        stopped = self.tr("Stopped: no sheet can be printed")
        self.stopped = InkLabel(stopped, "danger", self, scale=SECONDARY)
        self.stopped.hide()
        self._offline = InkLabel(self.tr("Works offline"), "text2", self, scale=SECONDARY)
        content = self.tr("Content {version}, awaiting clinical sign-off").format(version=version)
        self._content = InkLabel(content, "text2", self, scale=SECONDARY)
        self._row = QHBoxLayout(self)
        for part in (self._sign, self._saved, self.message, self.act):
            self._row.addWidget(part)
        self._row.addStretch(1)
        self._facts = QHBoxLayout()
        for label in (self.stopped, self._offline, self._content):
            self._facts.addWidget(label)
        self._row.addLayout(self._facts)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.clear)
        self._bar = bar
        bar.setSizeGripEnabled(False)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.addWidget(self, 1)
        self._fit()
        self.all_saved()

    # --- what is said --------------------------------------------------------------------

    def show_message(self, message: Message) -> None:
        """Say what happened, with one thing to do about it."""
        self.message.setText(message.text)
        self._fit_words()
        self._action = message.action
        self.act.setVisible(message.action is not None)
        if message.action is not None:
            label = message.action.text()
            self.act.setText(label)
            self.act.setAccessibleName(
                self.tr("{action}: {message}").format(action=label, message=message.text)
            )
        self._timer.start(SHOWN_MS)
        self.speaks.emit(True)

    @Slot()
    def clear(self) -> None:
        """Say nothing; not while the one thing to do has the focus."""
        if self.act.hasFocus():
            self._timer.start(SHOWN_MS)
            return
        self._forget()

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

    def show_stopped(self, *, stopped: bool) -> None:
        """Whether a red flag stops the sheet; it stands in place of what is always so."""
        if self.stopped.isHidden() == stopped:
            self.stopped.setVisible(stopped)
            self._fit_words()

    @property
    def saved_text(self) -> str:
        """What stands at the left."""
        return self._saved.text()

    def _say(self, text: str, sign: str, ink: str) -> None:
        if (text, (sign, ink)) == (self._saved.text(), self._look):
            return
        self._look = (sign, ink)
        self._saved.setText(text)
        self._draw()

    @Slot()
    def _act(self) -> None:
        action = self._action
        self._forget()
        if action is not None:
            action.trigger()

    def _forget(self) -> None:
        self.message.setText("")
        self._fit_words()
        self._action = None
        self.act.hide()
        self.speaks.emit(False)

    # --- fitting -------------------------------------------------------------------------

    def _draw(self) -> None:
        drawn = icon_pixmap(*self._look, u(self, _SIGN), self.devicePixelRatioF())
        self._sign.setPixmap(drawn)

    def _fit(self) -> None:
        self._row.setContentsMargins(u(self, MARGIN), 0, u(self, MARGIN), 0)
        self._row.setSpacing(u(self, GAP))
        self._facts.setSpacing(u(self, MARGIN))
        self.setMinimumHeight(u(self, HEIGHT))
        self._draw()

    def _fit_words(self) -> None:
        """In a narrow window a message needs the room of what is always so."""
        narrow = width_class(self.width() / uf(self, 1)) is WidthClass.SINGLE
        stopped = not self.stopped.isHidden()
        told = narrow and bool(self.message.text())
        for label, hidden in ((self._offline, narrow or stopped), (self._content, told)):
            if label.isHidden() != hidden:
                label.setHidden(hidden)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_words()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance and the text's size."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._draw()
        elif event.type() == QEvent.Type.FontChange:
            self._fit()
