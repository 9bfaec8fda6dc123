"""The strip under the pages: what was checked, what to look at, which page."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, MARGIN, SECONDARY, u
from ui.widgets import ElidedLabel, InkLabel, Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

HEIGHT = 36
NARROW = 420
LEAST_PT = 12.0


class Check(QWidget):
    """A sign and a few words."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._words = InkLabel("", "text2", self, scale=SECONDARY)
        self._look = ("check", "ok")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(self, GAP_GROUP))
        row.addWidget(self._sign)
        row.addWidget(self._words)

    def say(self, text: str, sign: str = "check", ink: str = "ok", tip: str = "") -> None:
        """Show the words behind a sign; no text hides it."""
        self.setVisible(bool(text))
        self._words.setText(text)
        self._words.set_ink("text2" if ink == "ok" else ink)
        self._look = (sign, ink)
        self.setToolTip(tip)
        self.setAccessibleName(f"{text}. {tip}" if tip else text)
        self._draw()

    def text(self) -> str:
        """The words."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the appearance."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def _draw(self) -> None:
        side = u(self, 14)
        drawn = icon_pixmap(*self._look, side, self.devicePixelRatioF())
        self._sign.setPixmap(drawn)


class Strip(Painted):
    """36 u high. Warnings take the place of what was checked, so that they are not overlooked."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("side", parent, line_above=True)
        self._smallest = 0.0
        self.sides = Check(self)
        self.size_check = Check(self)
        self.warning = Check(self)
        self.says = ElidedLabel("", self)
        self.page = InkLabel("", "text2", self, scale=SECONDARY)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(self, GAP_ROW), u(self, 4), u(self, MARGIN), u(self, 4))
        row.setSpacing(u(self, GAP_ROW))
        row.addWidget(self.sides)
        row.addWidget(self.size_check)
        row.addWidget(self.warning)
        row.addWidget(self.says, 1)
        row.addSpacing(u(self, GAP))
        row.addWidget(self.page)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(u(self, HEIGHT))

    def show_checks(self, smallest_pt: float, warnings: tuple[str, ...]) -> None:
        """What was checked; warnings take its place."""
        self.says.setText("")
        self._smallest = smallest_pt
        self.warning.say(warnings[0] if warnings else "", "triangle", "warn", "\n".join(warnings))
        self.sides.say("" if warnings else self.tr("Sides agree"))
        self.size_check.say("")
        if not warnings:
            self._say_size()

    def _say_size(self) -> None:
        size = f"{self._smallest:g}"
        narrow = self.width() < u(self, NARROW)
        if self._smallest < LEAST_PT:
            text = self.tr("{n} pt") if narrow else self.tr("Smallest text {n} pt")
            self.size_check.say(text.format(n=size), "triangle", "warn")
        else:
            text = self.tr("{n} pt") if narrow else self.tr("Text {n} pt or more")
            self.size_check.say(
                text.format(n=size), tip=self.tr("No text on the sheet is smaller.")
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fewer words where there is less room."""
        super().resizeEvent(event)
        if self.size_check.text():
            self._say_size()

    def show_nothing(self, text: str, sign: str = "", ink: str = "text2") -> None:
        """No sheet: only why."""
        self.sides.say("")
        self.size_check.say("")
        self.warning.say(text if sign else "", sign or "info", ink)
        self.says.setText("" if sign else text)
        self.page.setText("")

    def show_page(self, page: int, count: int) -> None:
        """Which page is in sight."""
        self.page.setText(
            self.tr("Page {page} of {count}").format(page=page, count=count) if count else ""
        )
        self.page.setAccessibleName(self.page.text())
