"""The context bar: where one is, who it is about, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from planner.patients.register import in_words
from ui.frame import patient_words
from ui.frame.commands import Commands, hint
from ui.frame.lines import Line
from ui.frame.widths import WidthClass
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, PATIENT, SECONDARY, SEMIBOLD, STRONG, set_font, u
from ui.widgets import ElidedLabel, InkLabel, Painted, button, tool_button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from planner.suggest.catalogue import Catalogue
    from ui.session import SessionState

HEIGHT = 58


class ContextBar(Painted):
    """58 u high. `patients_wanted`, `equipment_wanted`; the rest are the window's actions."""

    patients_wanted = Signal()
    equipment_wanted = Signal()

    def __init__(self, catalogue: Catalogue, commands: Commands, parent: QWidget) -> None:
        super().__init__("window", parent, line_below=True)
        self._catalogue = catalogue
        self._commands = commands
        self._class = WidthClass.FULL
        self._on_visit = False
        self._has_cautions = False
        self.patients = self._place("patients", self.tr("Patients"))
        self.patients.clicked.connect(self.patients_wanted)
        self.library = self._place("library", self.tr("Library"))
        self.library.setEnabled(False)
        self.library.setToolTip(self.tr("The library comes with a later version."))
        self.name = ElidedLabel("", self)
        set_font(self.name, PATIENT, STRONG)
        self.person = ElidedLabel("", self)
        set_font(self.person, SECONDARY)
        self._visit = _Fact(self)
        self.cautions = _Fact(self)
        self.home = _HomeFact(self)
        self.home.clicked.connect(self.equipment_wanted)
        self.undo = self._bound(commands.undo, "undo")
        self.redo = self._bound(commands.redo, "redo")
        self.copy = button(self.tr("Copy note"), self, sign="note")
        self.copy.clicked.connect(commands.copy_note.trigger)
        self.print = button(
            self.tr("Print…"), self, role="primary", sign="print", hint=hint(commands.print)
        )
        self.print.clicked.connect(commands.print.trigger)
        self.settings = self._bound(commands.settings, "gear")
        self._lay_out()
        self.show_place(visit=False)

    def _place(self, sign: str, name: str) -> QPushButton:
        made = button(name, self, role="quiet", sign=sign)
        made.setToolTip(name)
        made.setCheckable(True)
        return made

    def _bound(self, action: QAction, sign: str) -> QToolButton:
        """An icon alone, whose words follow the action's."""
        name = action.text().replace("&", "").rstrip("…")
        made = tool_button(sign, name, self, hint=hint(action))
        made.clicked.connect(action.trigger)
        return made

    def _lay_out(self) -> None:
        self._person = QWidget(self)
        names = QVBoxLayout(self._person)
        names.setContentsMargins(0, 0, 0, 0)
        names.setSpacing(0)
        names.addWidget(self.name)
        names.addWidget(self.person)
        self._person.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(u(self, GAP_ROW), u(self, 4), u(self, MARGIN), u(self, 4))
        row.setSpacing(u(self, GAP))
        row.addWidget(self.patients)
        row.addWidget(self.library)
        self._rule = Line(self, upright=True)
        row.addSpacing(u(self, GAP))
        row.addWidget(self._rule)
        row.addSpacing(u(self, GAP))
        row.addWidget(self._person)
        for fact in (self._visit, self.cautions, self.home):
            row.addSpacing(u(self, GAP_ROW))
            row.addWidget(fact)
        row.addStretch(1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        row.addSpacing(u(self, GAP))
        row.addWidget(self.copy)
        row.addWidget(self.print)
        row.addWidget(self.settings)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setMinimumHeight(u(self, HEIGHT))

    # --- what is shown -------------------------------------------------------------------

    def show_place(self, *, visit: bool) -> None:
        """Patients page or visit."""
        self._on_visit = visit
        self.patients.setChecked(not visit)
        self._fit()

    def show_state(self, state: SessionState) -> None:
        """The open patient and visit."""
        self._show_undo(state)
        if state.patient is None or state.visit is None:
            return
        self.name.setText(state.patient.listed_name)
        self.person.setText(patient_words.person_line(state.patient, state.visit))
        day = in_words(state.visit.visited_on)
        self._visit.say(patient_words.visit_title(state.visit), day)
        cautions = patient_words.precautions(state, self._catalogue)
        self.cautions.say(
            self.tr("Precautions"), cautions or self.tr("No precautions recorded"), bool(cautions)
        )
        self._has_cautions = bool(cautions)
        equipment = state.assessment.equipment
        self.home.say(self.tr("At home"), patient_words.at_home(equipment, self._catalogue))
        self._fit()

    def set_width_class(self, name: WidthClass) -> None:
        """Labels and equipment go where the window is narrow; a precaution stays."""
        self._class = name
        self._fit()

    def _fit(self) -> None:
        labels = self._class.labels or not self._on_visit
        for place in (self.patients, self.library):
            place.setText(place.accessibleName() if labels else "")
        visit = self._on_visit
        self.copy.setText(self.tr("Copy note") if labels else "")
        self.copy.setToolTip("" if labels else self.tr("Copy note"))
        for part in (self._rule, self._person, self.undo, self.redo, self.copy, self.print):
            part.setVisible(visit)
        self._visit.setVisible(visit and self._class is not WidthClass.SINGLE)
        self.cautions.setVisible(visit and (self._has_cautions or self._class.labels))
        self.home.setVisible(visit and self._class.labels)
        self.settings.setVisible(not visit)

    def _show_undo(self, state: SessionState) -> None:
        for action, label, verb in (
            (self._commands.undo, state.undo_label, self.tr("Undo")),
            (self._commands.redo, state.redo_label, self.tr("Redo")),
        ):
            words = f"{verb} {label}" if label else verb
            action.setText(words.replace("&", "&&"))
            action.setEnabled(label is not None)
            shown = self.undo if action is self._commands.undo else self.redo
            shown.setEnabled(label is not None)
            shown.setToolTip(f"{words} ({hint(action)})")
            shown.setAccessibleName(words)

    def show_print(self, on: bool, *, stopped: bool) -> None:
        """Whether Print can be pressed here, and why not."""
        self.print.setEnabled(on)
        why = self.tr("Stopped: no exercise sheet can be printed.") if stopped else ""
        self.print.setToolTip("" if on else why or self.tr("Nothing to print yet."))


class _Fact(QWidget):
    """Two lines: what it is, and what it says. Never shortened while it warns."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._head = InkLabel("", "text2", self, scale=SECONDARY)
        self._calm = ElidedLabel("", self)
        set_font(self._calm, SECONDARY)
        self._loud = InkLabel("", "warn", self, scale=SECONDARY, weight=SEMIBOLD, wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(u(self, 2))
        column.addStretch(1)
        for label in (self._head, self._calm, self._loud):
            column.addWidget(label)
        column.addStretch(1)

    def say(self, head: str, text: str, loud: bool = False) -> None:
        """Show the two lines; `loud` in the warning colour and in full."""
        self._head.setText(head)
        self._calm.setText("" if loud else text)
        self._loud.setText(text if loud else "")
        self._calm.setVisible(not loud)
        self._loud.setVisible(loud)
        self._loud.setMinimumWidth(u(self, 220) if loud else 0)
        self.setAccessibleName(f"{head}: {text}")


class _HomeFact(QToolButton):
    """What is at home, as a button that opens the list."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAutoRaise(True)
        self.setProperty("role", "quiet")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._head = InkLabel("", "text2", self, scale=SECONDARY)
        self._text = ElidedLabel("", self)
        set_font(self._text, SECONDARY)
        for label in (self._head, self._text):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(u(self, 6), 0, u(self, 6), 0)
        column.setSpacing(u(self, 2))
        column.addStretch(1)
        column.addWidget(self._head)
        column.addWidget(self._text)
        column.addStretch(1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def say(self, head: str, text: str) -> None:
        """Show the two lines."""
        self._head.setText(head)
        self._text.setText(text)
        self.setToolTip(text)
        self.setAccessibleName(f"{head}: {text}. {self.tr('Change')}")
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """As wide as its words, within reason."""
        hint_ = self._column.sizeHint()
        return QSize(min(hint_.width(), u(self, 260)), hint_.height())

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        return QSize(u(self, 80), self._column.minimumSize().height())
