"""The body chart in its place: in full, or folded into a line; and the region it lists."""

from __future__ import annotations

from collections.abc import Collection

from PySide6.QtCore import QObject, QSize, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from planner.assessment.finding import FindingKind
from planner.figures.chart import body_chart
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId
from ui.assessment.body_chart import BodyChart
from ui.assessment.body_counts import Place, place_listed
from ui.assessment.body_line import BodyLine
from ui.assessment.body_popup import BodyPopup
from ui.assessment.region_line import RegionLine
from ui.session import SessionState
from ui.theme.metrics import uf

FOLDS_BELOW = 640  # u of the pane's height


class BodyPlace(QObject):
    """`listed` after the list has to show other findings, `list_wanted` where it takes the keys."""

    listed = Signal()
    list_wanted = Signal()

    def __init__(self, catalogue: Catalogue, state: SessionState, parent: QWidget) -> None:
        super().__init__(parent)
        self._catalogue, self._state = catalogue, state
        self._listed: Place | None = None
        self._pane = parent
        self._popup: BodyPopup | None = None
        self.chart = BodyChart(body_chart(), catalogue, parent)
        self.line = BodyLine(catalogue, parent)
        self.region = RegionLine(parent)
        self.chart.pressed.connect(self._press)
        self.chart.escaped.connect(self._escape)
        self.line.opened.connect(self.open_popup)
        self.region.lifted.connect(self.lift)

    @property
    def popup(self) -> BodyPopup:
        """The chart over the list, made when it is first wanted."""
        if self._popup is None:
            self._popup = BodyPopup(body_chart(), self._catalogue, self._pane)
            self._popup.pressed.connect(self._press_in_popup)
            self._popup.chart.show_state(self._state)
            self._popup.chart.show_chosen(self._listed)
        return self._popup

    # --- for the pane --------------------------------------------------------------------

    def shown(self) -> Collection[FindingId] | None:
        """The chosen region's findings, and the red flags that are there; None for all."""
        if self._listed is None:
            return None
        found = set(self._catalogue.body_region[self._listed.region].finding_ids)
        known = self._catalogue.finding
        recorded = (seen.finding for seen in self._state.assessment.findings)
        return found.union(
            one for one in recorded if one in known and known[one].kind is FindingKind.RED_FLAG
        )

    def show_state(self, state: SessionState) -> None:
        """Show what is recorded."""
        self._state = state
        self.line.show_state(state)
        for chart in self._charts():
            chart.show_state(state)

    def fit(self, size: QSize) -> None:
        """Fold where the pane has no room for the chart."""
        tall = size.height() >= uf(self.chart, FOLDS_BELOW)
        whole = tall and size.width() >= self.chart.sizeHint().width()
        if self.chart.isHidden() is whole or self.line.isHidden() is not whole:
            focus = QApplication.focusWidget()
            had = focus is not None and self.chart.isAncestorOf(focus)
            self.chart.setVisible(whole)
            self.line.setHidden(whole)
            if had and not whole:
                self.line.setFocus()

    @Slot()
    def lift(self) -> None:
        """The whole list again."""
        self._list(None)

    @Slot()
    def open_popup(self) -> None:
        """The chart over the list."""
        self.popup.open_under(self.line)

    # --- inside --------------------------------------------------------------------------

    @Slot(object)
    def _press(self, place: Place) -> None:
        """List a region's findings; pressed again, all of them."""
        self._list(None if place == self._listed else place)

    @Slot(object)
    def _press_in_popup(self, place: Place) -> None:
        self._press(place)
        if self._listed is not None:
            self.list_wanted.emit()

    @Slot(QKeyEvent)
    def _escape(self, event: QKeyEvent) -> None:
        if self._listed is not None:
            event.accept()
            self.lift()

    def _list(self, place: Place | None) -> None:
        if place == self._listed:
            return
        self._listed = place
        for chart in self._charts():
            chart.show_chosen(place)
        if place is None:
            self.region.hide()
        else:
            region = self._catalogue.body_region[place.region]
            self.region.tell(place_listed(region, place.side))
        self.listed.emit()

    def _charts(self) -> tuple[BodyChart, ...]:
        return (self.chart,) if self._popup is None else (self.chart, self._popup.chart)
