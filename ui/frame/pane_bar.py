"""The bar over a single pane: which one is in sight, and the red flags, always in sight."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from ui.assessment.red_flag_strip import RedFlagStrip, red_flags
from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, u
from ui.widgets import Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from planner.suggest.catalogue import Catalogue
    from ui.frame.switches import PaneSwitch
    from ui.session import SessionState

STRIP_LEAST = 264  # as in the narrowest pane of findings


class PaneBar(Painted):
    """Switch and strip in a line; below each other where the line is too short for both."""

    def __init__(self, switch: PaneSwitch, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__("window", parent, line_below=True)
        self._catalogue = catalogue
        self._switch = switch
        self.strip = RedFlagStrip(self)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.addWidget(switch)
        self._line.addWidget(self.strip, 1)
        switch.show()
        self.hide()
        self._fit()

    def show_state(self, state: SessionState) -> None:
        """Follow the red flags."""
        self.strip.show_flags(red_flags(self._catalogue, state.assessment))

    def read_after(self, before: QWidget) -> None:
        """Let Tab come here after a widget: the bar stands above the panes."""
        for one in (*self._switch.segments, *self.strip.tab_stops()):
            QWidget.setTabOrder(before, one)
            before = one

    def _fit(self) -> None:
        self._line.setContentsMargins(
            u(self, GAP_ROW), u(self, GAP_GROUP), u(self, GAP_ROW), u(self, GAP_GROUP)
        )
        self._line.setSpacing(u(self, GAP))
        needed = self._switch.sizeHint().width() + u(self, STRIP_LEAST + GAP + 2 * GAP_ROW)
        self._line.setDirection(
            QBoxLayout.Direction.LeftToRight
            if self.width() >= needed
            else QBoxLayout.Direction.TopToBottom
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()
