"""Who is treated: the name over birth date, age, number and activity."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from ui.frame import patient_words
from ui.theme.metrics import GAP, PATIENT, SECONDARY, STRONG, set_font, u
from ui.widgets import ElidedLabel, InkLabel

if TYPE_CHECKING:
    from planner.patients.patient import Patient, VisitInfo


class PersonLines(QWidget):
    """The name and what follows the birth date may be shortened; the birth date never."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.name = ElidedLabel("", self)
        set_font(self.name, PATIENT, STRONG)
        self.born = InkLabel("", "text2", self, scale=SECONDARY)
        self.rest = ElidedLabel("", self)
        set_font(self.rest, SECONDARY)
        self._short = False
        below = QHBoxLayout()
        below.setSpacing(0)
        below.addWidget(self.born)
        below.addWidget(self.rest, 1)
        self._both = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        self._both.addWidget(self.name)
        self._both.addLayout(below)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addStretch(1)
        column.addLayout(self._both)
        column.addStretch(1)
        self.set_low(low=False)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def show_person(self, patient: Patient, visit: VisitInfo) -> None:
        """Another person, or other details."""
        self.name.setText(patient.listed_name)
        self.born.setText(patient_words.born(patient, visit))
        self.rest.setText(patient_words.after_birth(patient))
        self.setAccessibleName(f"{self.name.text()}, {self.text()}")
        self.set_short(short=self._short)

    def set_short(self, *, short: bool) -> None:
        """The birth date alone below the name, or everything."""
        self._short = short
        hidden = short or not self.rest.text()
        if self.rest.isHidden() != hidden:
            self.rest.setHidden(hidden)

    def set_low(self, *, low: bool) -> None:
        """All in one line where the window is low."""
        way = QBoxLayout.Direction.LeftToRight if low else QBoxLayout.Direction.TopToBottom
        self._both.setDirection(way)
        self._both.setSpacing(u(self, GAP) if low else 0)

    def text(self) -> str:
        """What stands below the name."""
        return self.born.text() + self.rest.text()
