"""The clinic's letterhead, and how the window behaves."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.patients.register import text_problem
from ui.figures import ToneBox
from ui.language import told
from ui.settings import PAPERS, Settings
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, u
from ui.widgets import ErrorLine, FormArea, InkLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.patients.clinic import Clinic


class SettingsDialog(QDialog):
    """Changes the letterhead through `keep`, which may raise StoreError, and the settings."""

    def __init__(
        self,
        clinic: Clinic,
        settings: Settings,
        keep: Callable[[Clinic], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clinic and settings"))
        self.clinic = clinic
        self._settings, self._keep = settings, keep
        self.name = self._line(clinic.name, self.tr("Riverside Physical Therapy"))
        self.phone = self._line(clinic.phone, self.tr("(555) 010-2200"))
        self.address = self._line(clinic.address)
        self.therapist = self._line(clinic.therapist, self.tr("Maya Chen, PT"))
        self.paper = QComboBox(self)
        self.paper.addItems([self.tr("Letter"), self.tr("A4")])
        self.paper.setCurrentIndex(PAPERS.index(clinic.paper) if clinic.paper in PAPERS else 0)
        self.skin = ToneBox(
            self.tr("As in the patient's record"), self.tr("Skin of the figures"), self
        )
        self.skin.set_tone(settings.skin_tone)
        self.keys = QCheckBox(self.tr("Single &letters act on the row with the focus"), self)
        self.keys.setChecked(settings.single_keys)
        self.still = QCheckBox(self.tr("Reduced &motion"), self)
        self.still.setChecked(settings.reduced_motion)
        self._problem = ErrorLine(self)
        self._lay_out()

    def _line(self, text: str, example: str = "") -> QLineEdit:
        line = QLineEdit(text, self)
        line.setPlaceholderText(example)
        return line

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(u(self, GAP))
        form.setHorizontalSpacing(u(self, MARGIN))
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        for label, field in (
            (self.tr("Clinic's &name"), self.name),
            (self.tr("&Phone"), self.phone),
            (self.tr("&Address"), self.address),
            (self.tr("&Therapist"), self.therapist),
            (self.tr("Pape&r"), self.paper),
        ):
            field.setAccessibleName(label.replace("&", ""))
            form.addRow(label, field)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inner = QWidget(self)
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(*(u(self, MARGIN),) * 4)
        layout.setSpacing(u(self, GAP_ROW))
        head = self.tr("These lines stand at the head of every sheet.")
        layout.addWidget(InkLabel(head, "text2", self, wrap=True))
        layout.addLayout(form)
        layout.addLayout(self._figures_line())
        layout.addWidget(self.keys)
        layout.addWidget(self.still)
        area = FormArea(inner, self.tr("Clinic and settings"), self)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(area, 1)
        edge = u(self, MARGIN)
        self._problem.setContentsMargins(edge, 0, edge, 0)
        buttons.setContentsMargins(edge, u(self, GAP), edge, edge)
        outer.addWidget(self._problem)
        outer.addWidget(buttons)
        self.setMinimumWidth(min(u(self, 460), self.screen().availableGeometry().width()))

    def _figures_line(self) -> QHBoxLayout:
        caption = QLabel(self.tr("S&kin of the figures"), self)
        caption.setBuddy(self.skin)
        line = QHBoxLayout()
        line.setSpacing(u(self, MARGIN))
        line.addWidget(caption)
        line.addWidget(self.skin)
        line.addStretch(1)
        return line

    def accept(self) -> None:
        """Check, keep, close."""
        lines = (self.name, self.phone, self.address, self.therapist)
        for line in lines:
            sentence = text_problem(line.text().strip())
            if sentence is not None:
                self._problem.say(told(sentence))
                line.setFocus()
                return
        clinic = replace(
            self.clinic,
            name=self.name.text().strip(),
            phone=self.phone.text().strip(),
            address=self.address.text().strip(),
            therapist=self.therapist.text().strip(),
            paper=PAPERS[self.paper.currentIndex()],
        )
        try:
            if clinic != self.clinic:
                self._keep(clinic)
        except PlannerError as error:
            self._problem.say(told(error.message))
            return
        self.clinic = clinic
        self._settings.single_keys = self.keys.isChecked()
        self._settings.reduced_motion = self.still.isChecked()
        self._settings.skin_tone = self.skin.tone
        super().accept()
