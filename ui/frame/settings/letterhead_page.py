"""The clinic's letterhead."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from planner.patients.register import text_problem
from ui.frame.settings.logo_field import LogoField
from ui.frame.settings.page import Trouble, column, form, line
from ui.language import told
from ui.widgets import InkLabel

if TYPE_CHECKING:
    from planner.patients.clinic import Clinic
    from ui.jobs import JobRunner


class LetterheadPage(QWidget):
    """Name, phone, address, therapist, logo."""

    def __init__(self, clinic: Clinic, jobs: JobRunner, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = line(clinic.name, self, self.tr("Riverside Physical Therapy"))
        self.phone = line(clinic.phone, self, self.tr("(555) 010-2200"))
        self.address = line(clinic.address, self)
        self.therapist = line(clinic.therapist, self, self.tr("Maya Chen, PT"))
        self.logo = LogoField(clinic.sheet.logo, jobs, self)
        rows = (
            (self.tr("Clinic's &name"), self.name),
            (self.tr("&Phone"), self.phone),
            (self.tr("&Address"), self.address),
            (self.tr("&Therapist"), self.therapist),
            (self.tr("L&ogo"), self.logo),
        )
        layout = column(self)
        head = self.tr("These lines stand at the head of every sheet.")
        layout.addWidget(InkLabel(head, "text2", self, wrap=True))
        layout.addLayout(form(rows, self))
        layout.addStretch(1)

    def trouble(self) -> Trouble | None:
        """A line that is no name, number or address, or a logo that is not there yet."""
        for field in (self.name, self.phone, self.address, self.therapist):
            sentence = text_problem(field.text().strip())
            if sentence is not None:
                return Trouble(told(sentence), field)
        if self.logo.reading:
            return Trouble(self.tr("The logo is still being read. Wait a moment."), self.logo)
        return None

    def applied(self, clinic: Clinic) -> Clinic:
        """With the letterhead."""
        return replace(
            clinic,
            name=self.name.text().strip(),
            phone=self.phone.text().strip(),
            address=self.address.text().strip(),
            therapist=self.therapist.text().strip(),
            sheet=replace(clinic.sheet, logo=self.logo.data),
        )
