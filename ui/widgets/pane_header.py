"""The header of a pane: title, subtitle, and room for buttons on the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from ui.theme.metrics import GAP, GAP_ROW, MARGIN, SECONDARY, STRONG, TITLE, set_font, u
from ui.widgets.elided_label import ElidedLabel
from ui.widgets.painted import Painted
from ui.widgets.words import listed

_HEIGHT, _LOW_HEIGHT = 48.0, 38.0


class PaneHeader(Painted):
    """48 u high, less in a low window. `add` puts a widget on the right side."""

    def __init__(
        self,
        title: str,
        subtitle: str = "",
        parent: QWidget | None = None,
        *,
        fill: str = "side",
    ) -> None:
        super().__init__(fill, parent, line_below=True)
        self.title = ElidedTitle(title, self)
        self.subtitle = ElidedSubtitle(subtitle, self)
        self._switch: QWidget | None = None
        self._low = False
        self._row = QHBoxLayout(self)
        self._row.addWidget(self.title)
        self._row.addWidget(self.subtitle, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.set_title(title, subtitle)
        self._fit()

    def set_title(self, title: str, subtitle: str = "") -> None:
        """Show other words."""
        self.title.setText(title)
        self.subtitle.setText(subtitle)
        self.setAccessibleName(listed(title, subtitle))

    def add(self, widget: QWidget) -> None:
        """Put a widget on the right side, after those there."""
        self._row.addWidget(widget)

    def set_switch(self, switch: QWidget | None) -> None:
        """Put a switch between panes where the title stands; None brings the title back."""
        if self._switch is not None:
            self._row.removeWidget(self._switch)
            self._switch.hide()
        self._switch = switch
        self.title.setVisible(switch is None)
        if switch is not None:
            self._row.insertWidget(0, switch)
            switch.show()

    def set_low(self, *, low: bool) -> None:
        """Give room to what stands below, in a low window."""
        if low != self._low:
            self._low = low
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self.setMinimumHeight(u(self, _LOW_HEIGHT if self._low else _HEIGHT))
        above = u(self, 2 if self._low else 4)
        self._row.setContentsMargins(u(self, MARGIN), above, u(self, GAP_ROW), above)
        self._row.setSpacing(u(self, GAP))


class ElidedTitle(ElidedLabel):
    """A title gives way last."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        set_font(self, TITLE, STRONG)


class ElidedSubtitle(ElidedLabel):
    """A subtitle gives way first: it is there whole, or not at all, for half a count misleads."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        set_font(self, SECONDARY)

    def _fit(self, text: str, width: int) -> str:
        return text if self.fontMetrics().horizontalAdvance(text) <= width else ""

    def minimumSizeHint(self) -> QSize:
        """It needs no room."""
        return QSize(0, super().minimumSizeHint().height())
