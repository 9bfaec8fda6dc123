"""The birth date: typed in one field, or picked as year, month and day."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLineEdit, QWidget

from planner.errors import PlannerError
from planner.patients.register import MONTHS, OLDEST, birth_date, in_words
from ui.language import told
from ui.patients.long_list import LongList
from ui.theme.metrics import GAP, u

if TYPE_CHECKING:
    from datetime import date

DAYS = 31
AROUND = 100  # of the form and its dialog


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
        days = [str(day) for day in range(1, DAYS + 1)]
        self._year = self._list(self.tr("Year"), self.tr("Year of birth"), years)
        self._month = self._list(
            self.tr("Month"), self.tr("Month of birth"), [told(one) for one in MONTHS]
        )
        self._day = self._list(self.tr("Day"), self.tr("Day of birth"), days)
        self.lists = (self._year, self._month, self._day)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self.field, 1)
        self._picks = QHBoxLayout()
        for box in self.lists:
            self._picks.addWidget(box)
        self._row.addLayout(self._picks)
        self.setFocusProxy(self.field)
        self._fit()

    def text(self) -> str:
        """What the field holds."""
        return self.field.text()

    def set_date(self, day: date) -> None:
        """Show a known birth date."""
        self.field.setText(told(in_words(day)))
        self._show_in_lists(day)

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _fit(self) -> None:
        self._row.setSpacing(u(self, GAP))
        self._picks.setSpacing(u(self, GAP))
        least = self.field.fontMetrics().horizontalAdvance("30 Sep 1988 ") + u(self, 2 * GAP)
        self.field.setMinimumWidth(least)
        needed = least + u(self, GAP) + self._picks.sizeHint().width()
        stands = QBoxLayout.Direction
        narrow = needed > self.screen().availableGeometry().width() - u(self, AROUND)
        self._row.setDirection(stands.TopToBottom if narrow else stands.LeftToRight)
        for box in self.lists:  # an open list is as wide as its longest line
            box.view().setMinimumWidth(box.view().sizeHintForColumn(0))

    def _list(self, head: str, name: str, items: list[str]) -> LongList:
        box = LongList(self)
        box.addItem(head)
        box.addItems(items)
        box.setAccessibleName(name)
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
