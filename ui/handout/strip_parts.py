"""A sign with a few words, for the strip under the pages."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.language import translate
from ui.theme.icons import icon_pixmap
from ui.theme.metrics import GAP_GROUP, SECONDARY, u
from ui.widgets import InkLabel

_SIGN = 14


class Check(QWidget):
    """Says nothing while it has no words."""

    def __init__(self, parent: QWidget | None = None, *, wrap: bool = False) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._words = InkLabel("", "text2", self, scale=SECONDARY, wrap=wrap)
        self._look = ("check", "ok")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._words, 1 if wrap else 0)
        self._draw()

    def say(self, text: str, sign: str = "check", ink: str = "ok", tip: str = "") -> None:
        """Show the words behind a sign; no text hides it."""
        if (text, (sign, ink), tip) == (self.text(), self._look, self.toolTip()):
            return
        self.setVisible(bool(text))
        self._words.setText(text)
        self._words.set_ink("text2" if ink == "ok" else ink)
        self._look = (sign, ink)
        self.setToolTip(tip)
        self.setAccessibleName(
            translate("handout", "{check}. {why}", check=text, why=tip) if tip else text
        )
        self._draw()

    def text(self) -> str:
        """The words."""
        return self._words.text()

    def changeEvent(self, event: QEvent) -> None:
        """Follow colour and text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        """What was hidden hears of no change of appearance."""
        super().showEvent(event)
        self._draw()

    def _draw(self) -> None:
        side = u(self, _SIGN)
        self._row.setSpacing(u(self, GAP_GROUP))
        self._sign.setPixmap(icon_pixmap(*self._look, side, self.devicePixelRatioF()))
        self._sign.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._sign.setContentsMargins(0, (self._words.fontMetrics().height() - side) // 2, 0, 0)
