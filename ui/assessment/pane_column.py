"""How the Findings pane is stacked: header, what finds and asks, the chart, the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, u


class PaneColumn:
    """Stacks the parts of a pane. Those of `above` have margins; those of `below` have their own,
    and the last of them takes the rest."""

    def __init__(
        self, pane: QWidget, header: QWidget, above: Sequence[QWidget], below: Sequence[QWidget]
    ) -> None:
        self._pane = pane
        self._above = QVBoxLayout()
        for widget in above:
            self._above.addWidget(widget)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(self._above)
        for widget in below:
            column.addWidget(widget, 1 if widget is below[-1] else 0)

    def fit(self, *, low: bool) -> None:
        """Take the margins for the size of the text; a low window has smaller ones."""
        side, above = u(self._pane, GAP_ROW), u(self._pane, GAP_GROUP if low else GAP_ROW)
        self._above.setContentsMargins(side, above, side, above)
        self._above.setSpacing(u(self._pane, GAP_GROUP if low else GAP))
