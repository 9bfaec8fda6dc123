"""New patient, and changes to a patient's details."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGroupBox,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.errors import PlannerError
from planner.patients.patient import Patient
from planner.patients.register import (
    LONGEST,
    Checked,
    Entry,
    Problem,
    checked,
    look_alike_sentence,
    split_name,
)
from ui.figures import ToneBox
from ui.frame.equipment import EquipmentList
from ui.language import told
from ui.patients.birth_field import BirthField
from ui.patients.words import language_name, languages_offered
from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, MARGIN, u
from ui.widgets.error_line import ErrorLine
from ui.widgets.form_area import FormArea

if TYPE_CHECKING:
    from datetime import date

    from planner.suggest.catalogue import Catalogue

Keep = Callable[[Patient], Patient]
LookAlikes = Callable[[Patient], tuple[Patient, ...]]
OPEN_OTHER = 2
WIDTH = 540


class PatientDialog(QDialog):
    """Asks for a patient's details and keeps them.

    `keep` writes the patient and may raise StoreError: then the dialog stays with what was typed.
    After acceptance `patient` is the kept record; a result of OPEN_OTHER means that `patient` is
    somebody who was there before.
    """

    def __init__(
        self,
        catalogue: Catalogue,
        today: date,
        keep: Keep,
        look_alikes: LookAlikes,
        known: Patient | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._today, self._keep, self._look_alikes = today, keep, look_alikes
        self._known = known
        self._warned_of: tuple[Patient, ...] = ()
        self.patient: Patient | None = None
        self.setWindowTitle(self.tr("Edit patient") if known else self.tr("New patient"))
        self.errors: dict[str, ErrorLine] = {}
        self._fields: dict[str, QWidget] = {}
        self._form = QFormLayout()
        self._build_fields()
        self._equipment = EquipmentList(catalogue)
        self.problem = ErrorLine(self)
        self._build_layout()
        if known is not None:
            self._show(known)
        self.family.setFocus()

    # --- building ------------------------------------------------------------------------

    def _build_fields(self) -> None:
        self._form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.ExpandingFieldsGrow)
        self.family = self._line("family_name", self.tr("&Family name"), self.tr("Ruiz, Ana"))
        self.family.editingFinished.connect(self._split)
        self.given = self._line("given_name", self.tr("&Given name"))
        self.birth = BirthField(self._today, self)
        self.birth.edited.connect(self._edited)
        self._add("birth_date", self.tr("&Birth date"), self.birth)
        self.number = self._line("number", self.tr("Clinic's &number"))
        self.language = QComboBox(self)
        for code in languages_offered():
            self.language.addItem(language_name(code), code)
        self.language.setAccessibleName(self.tr("Language"))
        self._add("language", self.tr("&Language"), self.language)
        self.phone = self._line("phone", self.tr("&Phone"))
        self.activity = self._line("activity", self.tr("&Activity"), self.tr("Runner"))
        self.skin = ToneBox(self.tr("Not chosen"), self.tr("Skin of the figures"), self)
        self._add("skin_tone", self.tr("S&kin of the figures"), self.skin)

    def _build_layout(self) -> None:
        home = QGroupBox(self.tr("At home"), self)
        inside = QVBoxLayout(home)
        inside.addWidget(self._equipment)
        self._buttons = buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.confirm = buttons.addButton(
            self.tr("Save") if self._known else self.tr("Create"),
            QDialogButtonBox.ButtonRole.AcceptRole,
        )
        self.confirm.setProperty("role", "primary")
        self.confirm.setDefault(True)
        self.other = buttons.addButton(
            self.tr("Open that record"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.other.setVisible(False)
        self.other.clicked.connect(self._open_other)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        inner = QWidget(self)
        self._inner = QVBoxLayout(inner)
        self._inner.addLayout(self._form)
        self._inner.addWidget(home, 1)
        self._outer = FormArea(inner, self.tr("Patient's details"), self)
        self._layout = QVBoxLayout(self)
        self._layout.addWidget(self._outer, 1)
        self._layout.addWidget(self.problem)
        self._layout.addWidget(buttons)
        self._fit()

    def _fit(self) -> None:
        self._form.setHorizontalSpacing(u(self, GAP * 2))
        self._form.setVerticalSpacing(u(self, GAP))
        self._inner.setContentsMargins(*(u(self, MARGIN),) * 3, u(self, GAP_GROUP))
        self._inner.setSpacing(u(self, GAP_ROW))
        self._layout.setContentsMargins(0, 0, 0, 0)
        self._layout.setSpacing(u(self, GAP))
        edge = u(self, MARGIN)
        self.problem.setContentsMargins(edge, 0, edge, 0)
        self._buttons.setContentsMargins(edge, 0, edge, edge)
        room = self.screen().availableGeometry().width() - 2 * edge
        self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        if self._inner.minimumSize().width() > room:  # labels over their fields
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.setMinimumWidth(min(u(self, WIDTH), room))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _line(self, name: str, label: str, example: str = "") -> QLineEdit:
        line = QLineEdit(self)
        line.setPlaceholderText(example)
        line.setAccessibleName(label.replace("&", ""))
        line.textEdited.connect(self._edited)
        self._add(name, label, line)
        return line

    def _add(self, name: str, label: str, widget: QWidget) -> None:
        error = ErrorLine(self)
        box = QWidget(self)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(u(self, GAP_GROUP))
        column.addWidget(widget)
        column.addWidget(error)
        caption = QLabel(label, self)
        caption.setBuddy(widget)
        self._form.addRow(caption, box)
        self._fields[name], self.errors[name] = widget, error

    def _show(self, patient: Patient) -> None:
        self.family.setText(patient.family_name)
        self.given.setText(patient.given_name)
        self.birth.set_date(patient.birth_date)
        self.number.setText(patient.number)
        index = self.language.findData(patient.language)
        if index < 0:
            self.language.addItem(language_name(patient.language), patient.language)
            index = self.language.count() - 1
        self.language.setCurrentIndex(index)
        self.phone.setText(patient.phone)
        self.activity.setText(patient.activity)
        self.skin.set_tone(patient.skin_tone)
        self._equipment.set_value(patient.equipment)

    # --- what was typed ------------------------------------------------------------------

    def entry(self) -> Entry:
        """What the fields hold now."""
        return Entry(
            family_name=self.family.text(),
            given_name=self.given.text(),
            birth_date=self.birth.text(),
            number=self.number.text(),
            language=self.language.currentData(),
            phone=self.phone.text(),
            activity=self.activity.text(),
            note=self._known.note if self._known else "",
            skin_tone=self.skin.tone,
            equipment=self._equipment.value(),
        )

    def accept(self) -> None:
        """Check, warn once of somebody with the same name, keep, close."""
        self._split()
        outcome = checked(self.entry(), self._today, self._known)
        self._show_problems(outcome)
        if outcome.patient is None:
            return
        try:
            if self._warn(outcome.patient):
                return
            self.patient = self._keep(outcome.patient)
        except PlannerError as error:
            self.problem.say(told(error.message))
            return
        super().accept()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab after "Ruiz, Ana" goes straight to the birth date: both names are there."""
        if forward and self.family.hasFocus() and self._split():
            self.birth.field.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().focusNextPrevChild(forward)

    def _split(self) -> bool:
        names = split_name(self.family.text())
        if names is None or self.given.text().strip():
            return False
        self.family.setText(names[0])
        self.given.setText(names[1][:LONGEST])
        return True

    def _edited(self, _text: str) -> None:
        self._warned_of = ()
        self.other.setVisible(False)
        self.problem.clear()
        self.confirm.setText(self.tr("Save") if self._known else self.tr("Create"))

    def _show_problems(self, outcome: Checked) -> None:
        by_field: dict[str, Problem] = {p.field: p for p in reversed(outcome.problems)}
        for name, line in self.errors.items():
            problem = by_field.get(name)
            line.clear() if problem is None else line.say(told(problem.sentence))
            box = self._fields[name].focusProxy() or self._fields[name]
            box.setProperty("wrong", problem is not None)
            box.update()
        self._grow()
        if outcome.problems:
            self._fields[outcome.problems[0].field].setFocus(Qt.FocusReason.OtherFocusReason)

    def _warn(self, patient: Patient) -> bool:
        """True when the therapist must look first; the same answer again is taken as decided."""
        found = self._look_alikes(patient)
        if not found or found == self._warned_of:
            return False
        self._warned_of = found
        self.problem.say(told(look_alike_sentence(found)))
        self.other.setVisible(len(found) == 1)
        if self._known is None:
            self.confirm.setText(self.tr("Create another"))
        return True

    def _grow(self) -> None:
        """Sentences make the form taller: the dialog follows, as far as the screen goes."""
        self._inner.activate()
        self._outer.updateGeometry()
        self.resize(self.size().expandedTo(self.sizeHint()))

    def _open_other(self) -> None:
        if self._warned_of:
            self.patient = self._warned_of[0]
            self.done(OPEN_OTHER)
