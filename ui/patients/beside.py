"""The list with the chosen patient beside it; one of the two at a time where it is narrow."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.theme.metrics import u, uf
from ui.widgets import PaneSplitter

if TYPE_CHECKING:
    from ui.patients.details import DetailsPanel
    from ui.patients.list_pane import ListPane

BESIDE_FROM = 1000
PANEL, PANEL_LEAST, LIST_LEAST = 420, 320, 560


class Beside(QWidget):
    """From 1000 u on both stand side by side; below, the details come on demand."""

    def __init__(self, left: ListPane, panel: DetailsPanel, parent: QWidget) -> None:
        super().__init__(parent)
        self._left, self._panel = left, panel
        self._narrow = False
        self._chosen = False
        self._on_demand = False
        self._splitter = PaneSplitter(Qt.Orientation.Horizontal, self)
        self._splitter.addWidget(left)
        self._splitter.addWidget(panel)
        self._splitter.setStretchFactor(0, 1)
        self._splitter.reset.connect(self._set_sizes)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._splitter)
        left.details_wanted.connect(self.show_details)
        panel.back_wanted.connect(self.show_list)
        self._arrange()

    @property
    def narrow(self) -> bool:
        """Whether there is room for one of the two only."""
        return self._narrow

    def set_chosen(self, chosen: bool) -> None:
        """Whether there is a patient to show."""
        self._chosen = chosen
        self._arrange()

    @Slot()
    def show_details(self) -> None:
        """The details in place of the list."""
        if self._narrow and self._chosen:
            self._on_demand = True
            self._arrange()
            self._panel.focus_first()

    @Slot()
    def show_list(self) -> None:
        """The list again."""
        if self._on_demand:
            self._on_demand = False
            self._arrange()
            self._left.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _arrange(self) -> None:
        alone = self._narrow and self._on_demand and self._chosen
        self._left.setVisible(not alone)
        self._panel.setVisible(self._chosen and (alone or not self._narrow))
        self._panel.back.setVisible(alone)
        self._left.offer_details(on=self._narrow and self._chosen)

    @Slot()
    def _set_sizes(self) -> None:
        self._panel.setMinimumWidth(0 if self._narrow else u(self, PANEL_LEAST))
        self._left.setMinimumWidth(0 if self._narrow else u(self, LIST_LEAST))
        panel = u(self, PANEL)
        self._splitter.setSizes([max(1, self.width() - panel), panel])

    def _follow_width(self) -> None:
        narrow = self.width() < uf(self, BESIDE_FROM)
        if narrow != self._narrow:
            self._narrow, self._on_demand = narrow, False
            self._arrange()
            self._set_sizes()

    # --- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        first = event.oldSize().width() <= 0
        super().resizeEvent(event)
        self._follow_width()
        if first:
            self._set_sizes()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._follow_width()
            self._set_sizes()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc goes back from the details to the list."""
        if event.key() == Qt.Key.Key_Escape and self._on_demand:
            self.show_list()
        else:
            super().keyPressEvent(event)
