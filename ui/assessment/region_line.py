"""Tells that the list shows the findings of one region only, and lifts that."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, RADIUS, SEMIBOLD, TARGET, u
from ui.widgets import InkLabel, Painted, tool_button


class RegionLine(QWidget):
    """A plate with the pane's margins round it; `lifted` asks for the whole list."""

    lifted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        plate = Painted("accent_wash", self, edge="accent", radius=RADIUS)
        self.words = InkLabel("", "text", plate, weight=SEMIBOLD, wrap=True)
        self.lift = tool_button("x", self.tr("Show all findings"), plate)
        self.lift.clicked.connect(self.lifted)
        self._row = QHBoxLayout(plate)
        self._row.addWidget(self.words, 1)
        self._row.addWidget(self.lift)
        self._around = QVBoxLayout(self)
        self._around.addWidget(plate)
        self.hide()
        self._fit()

    def tell(self, words: str) -> None:
        """Say what the list shows, to readers too."""
        self.words.setText(words)
        self.show()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, words))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._around.setContentsMargins(
            u(self, GAP_ROW), u(self, GAP_GROUP), u(self, GAP_ROW), u(self, GAP)
        )
        side, above = u(self, GAP), u(self, GAP_GROUP / 2)
        self._row.setContentsMargins(side, above, u(self, GAP_GROUP), above)
        self._row.setSpacing(u(self, GAP_GROUP))
        self.lift.setFixedSize(QSize(u(self, TARGET), u(self, TARGET)))
