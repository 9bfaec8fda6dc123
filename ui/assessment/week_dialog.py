"""A small dialog: the week after an operation or injury, and the day of the observation."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from planner.assessment.assessment import ObservedFinding
from ui.theme.metrics import GAP, SEMIBOLD, u
from ui.widgets import InkLabel

_NOT_GIVEN = -1
_LONGEST = 520


class WeekDialog(QDialog):
    """`chosen` carries the finding's id, the week (None for not given) and the day."""

    chosen = Signal(object, object, object)

    def __init__(self, name: str, observed: ObservedFinding, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Week after operation or injury"))
        self._finding = observed.finding
        self._dated = observed.observed_on is not None
        self.week = QSpinBox(self)
        self.week.setRange(_NOT_GIVEN, _LONGEST)
        self.week.setSpecialValueText(self.tr("not given"))
        self.week.setValue(_NOT_GIVEN if observed.week is None else observed.week)
        self.week.setAccessibleName(self.tr("Week, {finding}").format(finding=name))
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setMaximumDate(QDate.currentDate().addDays(1))
        self.day.setAccessibleName(self.tr("Observed on, {finding}").format(finding=name))
        if observed.observed_on is not None:
            on = observed.observed_on
            self.day.setDate(QDate(on.year, on.month, on.day))
        self._build(name)

    def _build(self, name: str) -> None:
        box = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        form = QFormLayout()
        form.addRow(self.tr("&Week"), self.week)
        form.addRow(self.tr("&Observed on"), self.day)
        column = QVBoxLayout(self)
        column.setSpacing(u(self, GAP))
        column.addWidget(InkLabel(name, parent=self, weight=SEMIBOLD, wrap=True))
        column.addLayout(form)
        column.addWidget(box)
        self.week.setFocus()
        self.week.selectAll()

    @Slot()
    def accept(self) -> None:
        """Tell week and day, and close."""
        week = self.week.value()
        shown = self.day.date()
        on = date(shown.year(), shown.month(), shown.day())
        self.chosen.emit(self._finding, None if week == _NOT_GIVEN else week, on)
        super().accept()
