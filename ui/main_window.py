"""The main window: joins patients page and visit under one bar of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.frame.choices import Choices
from ui.frame.commands import Commands
from ui.frame.context_bar import ContextBar
from ui.frame.doing import Doing
from ui.frame.menus import Menus
from ui.frame.notices import Notices
from ui.frame.paper import Paper
from ui.frame.second_screen import SecondScreen
from ui.frame.sheets import Sheets
from ui.frame.skin import SkinFollower
from ui.frame.status import Status
from ui.frame.teller import Teller
from ui.frame.visit_page import VisitPage
from ui.frame.visits import Visits
from ui.frame.window_state import WindowState
from ui.patients.view import PatientsPage

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from planner.errors import PlannerError
    from planner.patients.patient import Patient
    from planner.usecases.ports import SavedVisit
    from ui.frame.parts import Parts
    from ui.session import SessionState

PATIENTS, VISIT = range(2)
_RESHAPED = frozenset({QEvent.Type.WindowStateChange, QEvent.Type.FontChange})


class MainWindow(QMainWindow):
    """Patients page and visit; `visit_page` holds the three panes.

    `rebuild_wanted()` when the window is to be made anew, in another language.
    """

    rebuild_wanted = Signal()
    _state: WindowState | None = None  # Qt sends the first events before it is there

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.autosave = parts.autosave
        self.commands = Commands(parts.settings, self)
        self.visits = Visits(parts, self)
        self.patients = PatientsPage(
            parts.store, parts.catalogue, parts.clock, parts.jobs, parts.messages, self
        )
        self.visit_page = VisitPage(parts, self)
        self.sheets = Sheets(parts, self.visits, self.patients, self)
        self.context = ContextBar(parts.catalogue, self.commands, self)
        self.notices = Notices(self)
        self.status = Status(parts.catalogue.version, self.statusBar())
        self.pages = QStackedWidget(self)
        self._lay_out()
        self.menus = Menus(
            self.menuBar(),
            self.commands,
            self.patients.commands,
            self.visit_page.findings,
            self.visit_page.program,
        )
        self.choices = Choices(
            parts, self.commands, self.patients.commands.keyed(), self.visit_page, self
        )
        self.second_screen = SecondScreen(
            self.visit_page.panes, self.commands.handout_apart, parts.settings, self
        )
        state = WindowState(self, self.commands.full_screen, parts.settings)
        state.low.connect(self.context.set_low)
        state.low.connect(self.visit_page.set_low)
        self.status.speaks.connect(state.show_speaking)
        self._paper = Paper(self.commands, self.context, self)
        self._teller = Teller(parts.messages, self.status, self.notices, self)
        self.commands.find_patient.triggered.connect(self.show_patients)
        self._doing = Doing(
            parts,
            self.commands,
            (self.patients, self.visit_page, self.context),
            (self.choices, self.second_screen),
            self,
        )
        self._connect_parts()
        self._state = state
        self._start(state)

    # --- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.pages.addWidget(self.patients)
        self.pages.addWidget(self.visit_page)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for bar in (self.context, self.context.caution_line, self.notices):
            column.addWidget(bar)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.visit_page.bar.read_after(self.notices.dismiss)
        self.menuBar().lower()  # what screen readers find first
        self.statusBar().raise_()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setWindowTitle("Stance")

    def _connect_parts(self) -> None:
        session, page = self.parts.session, self.visit_page
        session.changed.connect(self.show_state)
        session.failed.connect(self.parts.messages.error)
        self.autosave.saved.connect(self._saved)
        self.autosave.kept.connect(session.note_kept)
        self.autosave.failed.connect(self._not_saved)
        self.notices.retry.clicked.connect(self.autosave.save_now)
        self.patients.visit_wanted.connect(self.open_patient)
        self.patients.edited.connect(session.update_patient)
        self.patients.first_run.clinic_wanted.connect(self.choices.open_settings)
        self.patients.first_run.keys_wanted.connect(self.choices.open_keyboard_map)
        self.visits.opened.connect(self._visit_opened)
        page.delivery.set_stamp(self.visits.stamp)
        for source in (page.delivery, self.sheets):
            source.delivered.connect(self.visits.record)
        self.context.patients_wanted.connect(self.show_patients)
        self.context.equipment_wanted.connect(self._doing.open_equipment)
        self.choices.language_chosen.connect(self.rebuild_wanted)
        skin = SkinFollower(self.parts.figures, self.parts.settings, session, self)
        self.choices.skin_chosen.connect(skin.follow)
        self.choices.skin_chosen.connect(page.handout.follow_skin)

    def _start(self, window: WindowState) -> None:
        for message in self.parts.messages.take_unseen():
            self._teller.tell(message)
        window.restore()
        state = self.parts.session.state
        self._show_page(PATIENTS if state.patient is None else VISIT)
        self.patients.refresh(state.patient.id if state.patient else None)
        self.show_state(state)
        if state.visit is not None:
            self.status.saved_at(state.visit.saved_at)
        self.second_screen.resume()
        QTimer.singleShot(0, self, self._doing.find)

    # --- pages ---------------------------------------------------------------------------

    @property
    def on_visit(self) -> bool:
        """Whether the visit is in sight, not the list of patients."""
        return self.pages.currentIndex() == VISIT

    def _show_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        visit = page == VISIT
        self.context.show_place(visit=visit)
        self.menus.show_visit(visit)
        for action in self.commands.of_visit():
            action.setEnabled(visit)
        self._paper.show_state(self.parts.session.state, visit=visit)

    @Slot()
    def show_patients(self) -> None:
        """Leave the visit, saved, for the list."""
        if not self.on_visit:
            self.context.show_place(visit=False)
            self.patients.focus_search()
            return
        current = self.parts.session.state.patient
        self.visit_page.program.flush()
        if not self.visits.leave():
            self.context.show_place(visit=True)
            return
        self._show_page(PATIENTS)
        self.status.all_saved()
        self.setWindowTitle("Stance")
        self.patients.refresh(current.id if current else None)
        self.patients.focus_search()

    @Slot(object)
    def open_patient(self, patient: Patient) -> None:
        """Open today's visit of a patient."""
        self.visit_page.program.flush()
        came_from = self.pages.currentIndex()
        # The panes get their sizes first, so that the sheet is drawn once, at the right width.
        self._show_page(VISIT)
        if not self.visits.open(patient):
            self._show_page(came_from)

    @Slot()
    def _visit_opened(self) -> None:
        state = self.parts.session.state
        self._show_page(VISIT)
        self.notices.clear()
        if state.visit is not None:
            self.status.saved_at(state.visit.saved_at)
        self.visit_page.find_finding()

    # --- following -----------------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Follow the session in the bars."""
        self.context.show_state(state)
        self.status.show_stopped(stopped=state.proposal.stopped)
        if self.autosave.unsaved:
            self.status.saving()
        if state.patient is not None:
            title = self.tr("{name} – Stance")
            self.setWindowTitle(title.format(name=state.patient.listed_name))
        self._paper.show_state(state, visit=self.on_visit)

    @Slot(object)
    def _saved(self, saved: SavedVisit) -> None:
        self.status.saved_at(saved.saved_at)
        self.notices.saved()

    @Slot(object)
    def _not_saved(self, error: PlannerError) -> None:
        self.status.not_saved()
        self.notices.not_saved(error)

    # --- Qt ------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Leaving the window is a good moment to save."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.autosave.save_now()
        if event.type() in _RESHAPED and self._state is not None:
            self._state.follow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Not every bar fits into every height."""
        super().resizeEvent(event)
        if self._state is not None:
            self._state.follow()

    def closeEvent(self, event: QCloseEvent) -> None:
        """The last save comes before the end; the therapist may stay."""
        self.visit_page.program.flush()
        if not self.visits.leave():
            event.ignore()
            return
        self.retire()
        event.accept()

    def retire(self) -> None:
        """Keep what the next window needs; the session and its visit stay as they are."""
        self.visit_page.program.flush()
        self.parts.jobs.wait()
        self.second_screen.end()
        if self._state is not None:
            self._state.keep()
        self.parts.settings.sync()
