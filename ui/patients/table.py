"""The table of patients: Enter goes on to the visit; Ctrl and Shift choose several."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QItemSelection, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.patients.delegate import INSET, ROW, RowDelegate
from ui.patients.header import Header
from ui.patients.models import (
    BORN,
    COLUMNS,
    COMPLAINT,
    LAST_VISIT,
    NAME,
    PROGRAM,
    THERAPIST,
    PatientsModel,
)
from ui.patients.words import longest_born, longest_program, longest_times
from ui.theme.metrics import u

if TYPE_CHECKING:
    from planner.patients.patient import PatientSummary
    from planner.vocabulary import PatientId

# The columns' widths in u where there is room; those that may elide take no less than these.
_USUAL = {NAME: 262, BORN: 162, COMPLAINT: 312, LAST_VISIT: 162, PROGRAM: 182, THERAPIST: 220}
_LEAST = {NAME: 170, COMPLAINT: 190, THERAPIST: 130}
# Which column goes first where there is no room. The name never does, and the birth date, which
# tells namesakes apart, is the last.
_LEAVING = (THERAPIST, COMPLAINT, LAST_VISIT, PROGRAM, BORN)
_SPARE = 10
_ONE_ROW = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PatientsTable(QTableView):
    """Shows the model. `chosen(PatientSummary | None)`, `opened()`, `left()` by Esc."""

    chosen = Signal(object)
    opened = Signal()
    left = Signal()

    def __init__(
        self, model: PatientsModel, archive: QAction, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._archive = model, archive
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Patients"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setHorizontalHeader(Header(self))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.activated.connect(self._activated)
        self.selectionModel().selectionChanged.connect(self._selection_changed)
        self._fit()

    def summary(self) -> PatientSummary | None:
        """The chosen patient's line; of several the one that was chosen last."""
        model = self.selectionModel()
        current = model.currentIndex()
        if model.isRowSelected(current.row()):
            return self._model.summary(current.row())
        rows = model.selectedRows()
        return self._model.summary(rows[0].row()) if rows else None

    def summaries(self) -> tuple[PatientSummary, ...]:
        """All chosen patients' lines, in the list's order."""
        rows = sorted(index.row() for index in self.selectionModel().selectedRows())
        return tuple(one for one in map(self._model.summary, rows) if one is not None)

    @property
    def several(self) -> bool:
        """Whether more than one patient is chosen."""
        return len(self.selectionModel().selectedRows()) > 1

    def choose(self, patient: PatientId | None) -> None:
        """Choose a patient of the list, or the first."""
        row = self._model.row_of(patient) if patient is not None else None
        if self._model.rowCount():
            # Not selectRow: it would add or take away while somebody holds Ctrl or Shift.
            index = self._model.index(row if row is not None else 0, 0)
            self.selectionModel().setCurrentIndex(index, _ONE_ROW)

    # --- columns -------------------------------------------------------------------------

    def _fit(self) -> None:
        self.verticalHeader().setDefaultSectionSize(u(self, ROW))
        measured = self.fontMetrics().horizontalAdvance
        self._least = {column: u(self, width) for column, width in _LEAST.items()}
        uncut = {BORN: longest_born(), LAST_VISIT: longest_times(), PROGRAM: longest_program()}
        for column, texts in uncut.items():
            self._least[column] = max(map(measured, texts)) + u(self, INSET + _SPARE)
        self._share_width()

    def _share_width(self) -> None:
        """Give each column what it needs, then its share; the last one takes the rest."""
        room, least = self.viewport().width(), self._least
        shown = list(range(COLUMNS))
        for column in _LEAVING:
            if sum(least[one] for one in shown) <= room:
                break
            shown.remove(column)
        more = {one: max(0, u(self, _USUAL[one]) - least[one]) for one in shown}
        share = min(1.0, (room - sum(least[one] for one in shown)) / max(1, sum(more.values())))
        left = room
        for column in range(COLUMNS):
            self.setColumnHidden(column, column not in shown)
            if column in shown:
                width = left if column == shown[-1] else least[column] + int(more[column] * share)
                self.setColumnWidth(column, max(1, width))
                left -= width

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns share the width anew."""
        super().resizeEvent(event)
        self._share_width()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    # --- keys ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Del archives, Esc goes back to the search; letters do nothing here."""
        if event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            super().keyPressEvent(event)
        elif event.key() in _OPEN:
            if self.summary() is not None and not self.several:
                self.opened.emit()
        elif event.key() == Qt.Key.Key_Delete:
            self._archive.trigger()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: the search field is one key away."""

    def _activated(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.chosen.emit(self.summary())
