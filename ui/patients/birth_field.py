"""The birth date: typed in one field, or picked as year, month and day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from planner.errors import PlannerError
from planner.patients.register import MONTHS, OLDEST, birth_date, in_words
from ui.theme.metrics import GAP, u

if TYPE_CHECKING:
    from datetime import date

DAYS = 31


class BirthField(QWidget):
    """A text field with three lists beside it; each follows the other. `edited` tells the text."""

    edited = Signal(str)

    def __init__(self, today: date, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self.field = QLineEdit(self)
        self.field.setPlaceholderText(self.tr("2 Apr 1988"))
        self.field.setAccessibleName(self.tr("Birth date"))
        self.field.textEdited.connect(self._typed)
        years = [str(year) for year in range(today.year, today.year - OLDEST - 1, -1)]
        self._year = self._list(self.tr("Year"), years)
        self._month = self._list(self.tr("Month"), list(MONTHS))
        self._day = self._list(self.tr("Day"), [str(day) for day in range(1, DAYS + 1)])
        self.lists = (self._year, self._month, self._day)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(self, GAP))
        layout.addWidget(self.field, 1)
        for box in self.lists:
            layout.addWidget(box)
        self.setFocusProxy(self.field)

    def text(self) -> str:
        """What the field holds."""
        return self.field.text()

    def set_date(self, day: date) -> None:
        """Show a known birth date."""
        self.field.setText(in_words(day))
        self._show_in_lists(day)

    def _list(self, name: str, items: list[str]) -> QComboBox:
        box = QComboBox(self)
        box.addItem(name)
        box.addItems(items)
        box.setAccessibleName(self.tr("{part} of birth").format(part=name))
        box.setMaxVisibleItems(16)
        box.activated.connect(self._picked)
        return box

    def _typed(self, text: str) -> None:
        try:
            self._show_in_lists(birth_date(text, self._today))
        except PlannerError:
            for box in self.lists:
                box.setCurrentIndex(0)
        self.edited.emit(text)

    def _picked(self, _index: int) -> None:
        boxes = (self._day, self._month, self._year)
        if all(box.currentIndex() > 0 for box in boxes):
            self.field.setText(" ".join(box.currentText() for box in boxes))
            self.edited.emit(self.field.text())

    def _show_in_lists(self, day: date) -> None:
        self._year.setCurrentText(str(day.year))
        self._month.setCurrentIndex(day.month)
        self._day.setCurrentIndex(day.day)
