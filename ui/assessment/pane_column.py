"""How the Findings pane is stacked: header, what finds and asks, the chart, the list."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, u


class PaneColumn:
    """Stacks the parts of a pane. `above` and `below` have a margin; the chart has none."""

    def __init__(
        self,
        pane: QWidget,
        header: QWidget,
        above: Sequence[QWidget],
        chart: QWidget,
        below: QWidget,
        rest: QWidget,
    ) -> None:
        self._pane = pane
        self._above, self._below = QVBoxLayout(), QVBoxLayout()
        for widget in above:
            self._above.addWidget(widget)
        self._below.addWidget(below)
        column = QVBoxLayout(pane)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(header)
        column.addLayout(self._above)
        column.addWidget(chart)
        column.addLayout(self._below)
        column.addWidget(rest, 1)

    def fit(self, *, low: bool) -> None:
        """Take the margins for the size of the text; a low window has smaller ones."""
        side, above = u(self._pane, GAP_ROW), u(self._pane, GAP_GROUP if low else GAP_ROW)
        self._above.setContentsMargins(side, above, side, above)
        self._above.setSpacing(u(self._pane, GAP_GROUP if low else GAP))
        self._below.setContentsMargins(
            side, u(self._pane, GAP_GROUP), side, u(self._pane, GAP_GROUP if low else GAP)
        )
