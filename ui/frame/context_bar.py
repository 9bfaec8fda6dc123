"""The context bar: where one is, who it is about, and the next step."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolButton, QWidget

from planner.patients.register import in_words
from ui.frame import patient_words
from ui.frame.commands import Commands, hint, plain
from ui.frame.facts import CautionLine, Fact, HomeFact
from ui.frame.lines import Line
from ui.frame.person import PersonLines
from ui.frame.widths import WidthClass, width_class
from ui.language import told
from ui.theme.metrics import GAP, GAP_GROUP, GAP_ROW, MARGIN, u, uf
from ui.widgets import Painted, button, set_key_hint, tool_button

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QResizeEvent

    from planner.suggest.catalogue import Catalogue
    from ui.session import SessionState

HEIGHT, LOW_HEIGHT = 58, 40
ROOMY = 600
ICON = 16


class ContextBar(Painted):
    """58 u high. `patients_wanted`, `equipment_wanted`; the rest are the window's actions.

    `caution_line` stands below the bar where the precautions find no room in it.
    """

    patients_wanted = Signal()
    equipment_wanted = Signal()

    def __init__(self, catalogue: Catalogue, commands: Commands, parent: QWidget) -> None:
        super().__init__("window", parent, line_below=True)
        self._catalogue, self._commands = catalogue, commands
        self._class: WidthClass | None = None
        self._on_visit = self._has_cautions = self._low = False
        self.setAccessibleName(self.tr("Patient and visit"))
        self.patients = self._place("patients", self.tr("Patients"))
        self.patients.clicked.connect(self.patients_wanted)
        self.library = self._place("library", self.tr("Library"))
        self.library.setEnabled(False)
        self.library.setToolTip(commands.library.toolTip())
        self.person = PersonLines(self)
        self._visit = Fact(self, strong=True)
        self.cautions = Fact(self)
        self.caution_line = CautionLine(parent)
        self.home = HomeFact(self)
        self.home.clicked.connect(self.equipment_wanted)
        self.undo = self._bound(commands.undo, "undo")
        self.redo = self._bound(commands.redo, "redo")
        self.copy = button(self.tr("Copy note"), self, sign="note")
        self.copy.clicked.connect(commands.copy_note.trigger)
        self.print = button(self.tr("Print…"), self, role="primary", sign="print")
        self.print.clicked.connect(commands.print.trigger)
        self.settings = self._bound(commands.settings, "gear")
        self._lay_out()
        self.show_place(visit=False)

    def _place(self, sign: str, name: str) -> QPushButton:
        made = button(name, self, role="place", sign=sign)
        made.setToolTip(name)
        made.setCheckable(True)
        return made

    def _bound(self, action: QAction, sign: str) -> QToolButton:
        """An icon alone, whose words follow the action's."""
        made = tool_button(sign, plain(action.text()), self, hint=hint(action))
        made.clicked.connect(action.trigger)
        return made

    def _lay_out(self) -> None:
        self._rule = Line(self, upright=True)
        self._row = QHBoxLayout(self)
        for before in (self.patients, self.library, self._rule, self.person):
            self._row.addWidget(before)
        for fact in (self._visit, self.cautions, self.home):
            self._row.addWidget(fact)
        self._row.addStretch(1)
        for part in (self.undo, self.redo, self.copy, self.print, self.settings):
            self._row.addWidget(part)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._measure()

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
        self.person.show_person(state.patient, state.visit)
        day = in_words(state.visit.visited_on)
        self._visit.say(patient_words.visit_title(state.visit), told(day))
        cautions = patient_words.precautions(state, self._catalogue)
        head = self.tr("Precautions")
        none = self.tr("No precautions recorded")
        self.cautions.say(head, cautions or none, loud=bool(cautions))
        self.caution_line.say(head, cautions)
        self._has_cautions = bool(cautions)
        equipment = state.assessment.equipment
        self.home.say(self.tr("At home"), patient_words.at_home(equipment, self._catalogue))
        self._fit()

    def show_print(self, on: bool, *, stopped: bool) -> None:
        """Whether Print can be pressed here, and why not."""
        self.print.setEnabled(on)
        nothing = self.tr("Nothing to print yet.")
        why = self.tr("Stopped: no exercise sheet can be printed.") if stopped else nothing
        self.print.setToolTip("" if on else why)

    def _show_undo(self, state: SessionState) -> None:
        for action, shown, label in (
            (self._commands.undo, self.undo, state.undo_label),
            (self._commands.redo, self.redo, state.redo_label),
        ):
            words = self._undo_words(told(label) if label else "", undo=shown is self.undo)
            action.setText(words.replace("&", "&&"))
            action.setEnabled(label is not None)
            shown.setEnabled(label is not None)
            shown.setToolTip(f"{words} ({hint(action)})" if label else self._nothing(shown))
            shown.setAccessibleName(words)

    def _nothing(self, shown: QToolButton) -> str:
        """Why it is off."""
        undo = shown is self.undo
        return self.tr("Nothing to undo.") if undo else self.tr("Nothing to redo.")

    def _undo_words(self, what: str, *, undo: bool) -> str:
        if not what:
            return self.tr("Undo") if undo else self.tr("Redo")
        words = self.tr("Undo {what}") if undo else self.tr("Redo {what}")
        return words.format(what=what)

    # --- fitting -------------------------------------------------------------------------

    @Slot(bool)
    def set_low(self, low: bool) -> None:
        """Take less height where the window has little."""
        self._low = low
        self._measure()
        self._fit()

    def _fit(self) -> None:
        """Labels and equipment go where the window is narrow; a precaution stays, in words."""
        name, visit = self._class or WidthClass.FULL, self._on_visit
        wide = name.labels
        labels = wide or (not visit and name is not WidthClass.SINGLE)
        for place in (self.patients, self.library):
            place.setText(place.accessibleName() if labels else "")
        self.copy.setText(self.copy.accessibleName() if wide else "")
        self.copy.setToolTip("" if wide else self.copy.accessibleName())
        set_key_hint(self.print, hint(self._commands.print) if name.three_panes else "")
        self.person.set_short(short=not name.three_panes)
        inside = self._has_cautions and name.three_panes and self.cautions.loud_fits()
        # In the smallest window they are in the menu, and Ctrl+Z.
        roomy = not self._low or self.width() >= u(self, ROOMY)
        for part, on in (
            (self._rule, visit),
            (self.person, visit),
            (self.undo, visit and roomy),
            (self.redo, visit and roomy),
            (self.copy, visit),
            (self.print, visit),
            (self.library, name is not WidthClass.SINGLE),
            (self._visit, visit and name.three_panes),
            (self.cautions, visit and (inside or (wide and not self._has_cautions))),
            (self.caution_line, visit and self._has_cautions and not inside),
            (self.home, visit and wide),
            (self.settings, not visit),
        ):
            if part.isHidden() == on:
                part.setVisible(on)

    def _measure(self) -> None:
        above = u(self, 2 if self._low else GAP_GROUP)
        self._row.setContentsMargins(u(self, GAP_ROW), above, u(self, MARGIN), above)
        self._row.setSpacing(u(self, GAP if self._low else GAP_ROW))
        size = QSize(u(self, ICON), u(self, ICON))
        for one in (self.patients, self.library, self.copy, self.print):
            one.setIconSize(size)
        for tool in (self.undo, self.redo, self.settings):
            tool.setIconSize(size)
        self.setMinimumHeight(u(self, LOW_HEIGHT if self._low else HEIGHT))
        self.person.set_low(low=self._low)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Other things fit now, or not."""
        super().resizeEvent(event)
        self._follow_width()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._measure()
            self._class = None
            self._follow_width()

    def _follow_width(self) -> None:
        wanted = width_class(self.width() / uf(self, 1))
        if wanted is not self._class or self._low:
            self._class = wanted
            self._fit()
