"""The table of patients: one patient is chosen, Enter goes on to the visit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QItemSelection, QModelIndex, QRect, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from ui.patients.delegate import ROW, RowDelegate
from ui.patients.models import (
    BORN,
    COMPLAINT,
    LAST_VISIT,
    NAME,
    PROGRAM,
    THERAPIST,
    PatientsModel,
)
from ui.theme.metrics import GAP_ROW, GROUP, SEMIBOLD, font, u
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from planner.patients.patient import PatientSummary
    from planner.vocabulary import PatientId

_WIDTHS = {NAME: 220, BORN: 160, LAST_VISIT: 130, PROGRAM: 150, THERAPIST: 160}
THERAPIST_FROM, PROGRAM_FROM = 980, 820
HEADER = 32


class Header(QHeaderView):
    """Column names over their columns, a line below."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumHeight(u(self, HEADER))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        tokens = current_tokens()
        painter.save()
        painter.fillRect(rect, QColor(tokens.side))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        painter.setFont(font(None, GROUP, SEMIBOLD))
        painter.setPen(QColor(tokens.text2))
        text = str(self.model().headerData(index, Qt.Orientation.Horizontal))
        inner = rect.adjusted(u(self, GAP_ROW), 0, 0, 0)
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class PatientsTable(QTableView):
    """Shows the model. `chosen(PatientSummary | None)`, `opened()`."""

    chosen = Signal(object)
    opened = Signal()

    def __init__(self, model: PatientsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.setModel(model)
        self.setItemDelegate(RowDelegate(self))
        self.setAccessibleName(self.tr("Patients"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.setCornerButtonEnabled(False)
        rows = self.verticalHeader()
        rows.hide()
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setDefaultSectionSize(u(self, ROW))
        self.setHorizontalHeader(Header(self))
        columns = self.horizontalHeader()
        columns.setSectionResizeMode(COMPLAINT, QHeaderView.ResizeMode.Stretch)
        for column, width in _WIDTHS.items():
            self.setColumnWidth(column, u(self, width))
        self.activated.connect(self._activated)
        self.selectionModel().selectionChanged.connect(self._selection_changed)

    def summary(self) -> PatientSummary | None:
        """The chosen patient's line."""
        rows = self.selectionModel().selectedRows()
        return self._model.summary(rows[0].row()) if rows else None

    def choose(self, patient: PatientId | None) -> None:
        """Choose a patient of the list, or the first."""
        row = self._model.row_of(patient) if patient is not None else None
        if self._model.rowCount():
            self.selectRow(row if row is not None else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A narrow list does without the therapist, then without the program."""
        super().resizeEvent(event)
        self.setColumnHidden(THERAPIST, self.width() < u(self, THERAPIST_FROM))
        self.setColumnHidden(PROGRAM, self.width() < u(self, PROGRAM_FROM))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens; letters do nothing here."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not event.modifiers():
            if self.summary() is not None:
                self.opened.emit()
            return
        super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """No type-ahead: the search field is one key away."""

    def _activated(self, _index: QModelIndex) -> None:
        self.opened.emit()

    def _selection_changed(self, _now: QItemSelection, _before: QItemSelection) -> None:
        self.chosen.emit(self.summary())
