"""The patients list as a Qt model, fetched a page at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont

from ui.language import told
from ui.patients import words
from ui.theme import metrics
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from datetime import date

    from planner.patients.patient import PatientSummary
    from planner.vocabulary import PatientId

PAGE = 200
KEPT = Qt.ItemDataRole.UserRole + 1  # the end of a text that may not be elided: its side
NAME, BORN, COMPLAINT, LAST_VISIT, PROGRAM, THERAPIST = range(6)
COLUMNS = 6

Index = QModelIndex | QPersistentModelIndex
_ROOT = QModelIndex()


class PatientsModel(QAbstractTableModel):
    """Rows of PatientSummary. `more_wanted(int)` asks for the first n rows of the same search."""

    more_wanted = Signal(int)

    def __init__(self, today: date, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._rows: tuple[PatientSummary, ...] = ()
        self._limit = PAGE
        self._asked = False

    @property
    def limit(self) -> int:
        """How many rows the list holds at most now."""
        return self._limit

    def restart(self) -> None:
        """A new search begins with one page."""
        self._limit = PAGE

    def show_rows(self, rows: tuple[PatientSummary, ...], today: date) -> None:
        """Show what a search found; rows that only grew keep their places."""
        self._asked = False
        self._today = today
        old = self._rows
        if len(rows) > len(old) > 0 and rows[: len(old)] == old:
            self.beginInsertRows(QModelIndex(), len(old), len(rows) - 1)
            self._rows = rows
            self.endInsertRows()
        elif rows != old:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def summary(self, row: int) -> PatientSummary | None:
        """The patient of a row, if there is one."""
        return self._rows[row] if 0 <= row < len(self._rows) else None

    def row_of(self, patient: PatientId | None) -> int | None:
        """The row of a patient, if they are in the list."""
        return next((n for n, one in enumerate(self._rows) if one.patient.id == patient), None)

    # --- Qt ------------------------------------------------------------------------------

    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else COLUMNS

    def canFetchMore(self, parent: Index) -> bool:
        return not parent.isValid() and len(self._rows) >= self._limit

    def fetchMore(self, parent: Index) -> None:
        if parent.isValid() or self._asked:
            return
        self._asked = True
        self._limit += PAGE
        self.more_wanted.emit(self._limit)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | Qt.AlignmentFlag | None:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Name"),
            self.tr("Born"),
            self.tr("Complaint"),
            self.tr("Last visit"),
            self.tr("Program"),
            self.tr("Therapist"),
        )[section]

    def data(
        self, index: Index, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | QFont | QColor | None:
        summary = self.summary(index.row()) if index.isValid() else None
        if summary is None:
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.ToolTipRole:
                return self._text(summary, index.column())
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(summary, index.column())
            case _ if role == KEPT:
                return words.side_part(summary) if index.column() == COMPLAINT else None
            case Qt.ItemDataRole.FontRole if index.column() == NAME:
                return metrics.font(None, metrics.BODY, metrics.SEMIBOLD)
            case Qt.ItemDataRole.ForegroundRole if index.column() == PROGRAM and summary.stopped:
                return QColor(current_tokens().danger)
            case Qt.ItemDataRole.ForegroundRole if index.column() == THERAPIST:
                return QColor(current_tokens().text2)
        return None

    def _text(self, summary: PatientSummary, column: int) -> str:
        match column:
            case 0:
                return summary.patient.listed_name
            case 1:
                return words.born_short(summary.patient, self._today)
            case 2:
                return told(summary.complaint)
            case 3:
                return words.visit_time(summary, self._today)
            case 4:
                return words.program_words(summary, self._today)
            case _:
                return summary.therapist

    def _spoken(self, summary: PatientSummary, column: int) -> str:
        """What a screen reader says: the name carries the birth date, which tells twins apart."""
        text = self._text(summary, column)
        if column == NAME:
            return words.named(summary.patient, self._today)
        return text or self.tr("nothing")
