"""A sentence below a field that says what is wrong, with its sign."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QAccessible, QAccessibleEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from ui.theme.icons import icon_pixmap
from ui.theme.metrics import GAP_GROUP, SECONDARY, u
from ui.widgets.labels import InkLabel
from ui.widgets.words import spoken_in


class ErrorLine(QWidget):
    """Hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sign = QLabel(self)
        self._label = InkLabel("", "danger", self, scale=SECONDARY, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._sign)
        self._row.addWidget(self._label, 1)
        self._recolor()
        self.hide()

    def text(self) -> str:
        """The sentence, empty for none."""
        return self._label.text()

    def say(self, sentence: str) -> None:
        """Show a sentence and tell screen readers."""
        self._label.setText(sentence)
        self.setAccessibleName(spoken_in(sentence))
        self.show()
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.Alert))

    def clear(self) -> None:
        """Say nothing."""
        self._label.clear()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Follow colour and text size."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._recolor()

    def showEvent(self, event: QShowEvent) -> None:
        """A line that was hidden hears of no change of appearance."""
        super().showEvent(event)
        self._recolor()

    def _recolor(self) -> None:
        side = u(self, 14)
        self._row.setSpacing(u(self, GAP_GROUP))
        self._sign.setPixmap(icon_pixmap("triangle", "danger", side, self.devicePixelRatioF()))
