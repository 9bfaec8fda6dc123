"""Which pages are printed: all, the one in sight, or those that are typed."""

from __future__ import annotations

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QRadioButton, QVBoxLayout, QWidget

from planner.errors import HandoutError
from planner.handout.page_range import pages_in
from ui.language import told
from ui.theme.metrics import GAP, GAP_GROUP, u
from ui.widgets import ErrorLine

EXAMPLE = "1-2, 4"


class PagesField(QWidget):
    """Three choices and a field; what cannot be read is explained below the field."""

    def __init__(self, count: int, current: int, parent: QWidget) -> None:
        super().__init__(parent)
        self._count, self._current = count, current
        self.setAccessibleName(self.tr("Pages"))
        self.all = QRadioButton(self.tr("&All %n page(s)", "", count), self)
        self.this = QRadioButton(self.tr("&This page, {page}").format(page=current), self)
        self.some = QRadioButton(self.tr("Page&s"), self)
        self.field = QLineEdit(self)
        self.problem = ErrorLine(self)
        self._lay_out()
        self.all.setChecked(True)
        self.field.textEdited.connect(self._edited)
        self.some.toggled.connect(self._some_toggled)

    def _lay_out(self) -> None:
        self.field.setPlaceholderText(EXAMPLE)
        self.field.setAccessibleName(self.tr("Pages to print"))
        self.field.setAccessibleDescription(
            self.tr("Numbers and spans, such as {example}").format(example=EXAMPLE)
        )
        line = QHBoxLayout()
        line.setSpacing(u(self, GAP))
        line.addWidget(self.some)
        line.addWidget(self.field, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(u(self, GAP_GROUP))
        column.addWidget(self.all)
        column.addWidget(self.this)
        column.addLayout(line)
        column.addWidget(self.problem)

    def pages(self) -> tuple[int, ...] | None:
        """The pages, counted from 1, empty for all; None where the field had to be explained."""
        if self.all.isChecked():
            return ()
        if self.this.isChecked():
            return () if self._count == 1 else (self._current,)
        try:
            found = pages_in(self.field.text(), self._count)
        except HandoutError as error:
            self.problem.say(told(error.message))
            self.field.setFocus()
            self.field.selectAll()
            return None
        return () if len(found) == self._count else found

    @Slot()
    def _edited(self) -> None:
        """Who types pages means them."""
        self.some.setChecked(True)
        self.problem.clear()

    @Slot(bool)
    def _some_toggled(self, on: bool) -> None:
        if on:
            self.field.setFocus()
        else:
            self.problem.clear()
