"""A band over a group: its name, and how many there are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QWidget

from ui.theme.metrics import GROUP, MARGIN, SECONDARY, STRONG, u
from ui.widgets.labels import InkLabel
from ui.widgets.painted import Painted
from ui.widgets.words import listed

_HEIGHT = 24.0


class SectionBand(Painted):
    """24 u high at least, on the side colour between two lines."""

    def __init__(self, text: str, count: int | None = None, parent: QWidget | None = None) -> None:
        super().__init__("side", parent, line_below=True, line_above=True)
        self.title = InkLabel(text, "text2", self, scale=GROUP, weight=STRONG)
        self.count = InkLabel("", "text2", self, scale=SECONDARY)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title, 1)
        self._row.addWidget(self.count)
        self.set_band(text, count)
        self._fit()

    def set_band(self, text: str, count: int | None = None) -> None:
        """Show another name and count."""
        self.title.setText(text)
        self.count.setText("" if count is None else str(count))
        self.setAccessibleName(listed(text, self.count.text()))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setContentsMargins(u(self, MARGIN), u(self, 3), u(self, MARGIN), u(self, 3))

    def minimumSizeHint(self) -> QSize:
        """Grows with the text."""
        inner = super().minimumSizeHint()
        return QSize(inner.width(), max(inner.height(), u(self, _HEIGHT)))

    def sizeHint(self) -> QSize:
        """As high as its least height."""
        return QSize(super().sizeHint().width(), self.minimumSizeHint().height())
