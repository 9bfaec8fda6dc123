"""The main window: joins patients page and visit under one bar of commands."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtWidgets import QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from ui.frame.autosave import Autosave
from ui.frame.choices import Choices
from ui.frame.commands import Commands
from ui.frame.context_bar import ContextBar
from ui.frame.menus import Menus
from ui.frame.notices import Notices
from ui.frame.status import Status
from ui.frame.visit_page import VisitPage
from ui.frame.visits import Visits
from ui.messages import Level, Message
from ui.patients.view import PatientsPage
from ui.theme.metrics import u, uf

if TYPE_CHECKING:
    from PySide6.QtGui import QCloseEvent, QResizeEvent

    from planner.errors import PlannerError
    from planner.patients.patient import Patient
    from planner.usecases.ports import SavedVisit
    from ui.frame.parts import Parts
    from ui.session import SessionState

LEAST_WIDTH, LEAST_HEIGHT = 1024, 600
USUAL_WIDTH, USUAL_HEIGHT = 1600, 900
STATUS_FROM = 420
PATIENTS, VISIT = range(2)


class MainWindow(QMainWindow):
    """Patients page and visit; `visit_page` holds the three panes."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self.parts = parts
        self.commands = Commands(parts.settings, self)
        self.autosave = Autosave(parts.store.visits, parts.jobs, self)
        self.visits = Visits(parts, self.autosave, self)
        self.patients = PatientsPage(
            parts.store, parts.catalogue, parts.clock, parts.jobs, parts.messages, self
        )
        self.visit_page = VisitPage(parts, self)
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
        self.choices = Choices(parts, self.commands, self.visit_page, self)
        self._connect_commands()
        self._connect_parts()
        self._start()

    # --- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.pages.addWidget(self.patients)
        self.pages.addWidget(self.visit_page)
        centre = QWidget(self)
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.context)
        column.addWidget(self.notices)
        column.addWidget(self.pages, 1)
        self.setCentralWidget(centre)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.setMinimumSize(LEAST_WIDTH, LEAST_HEIGHT)
        self.setWindowTitle("Stance")

    def _connect_commands(self) -> None:
        c, session, page = self.commands, self.parts.session, self.visit_page
        for action, slot in (
            (c.find_patient, self.show_patients),
            (c.save, self._save),
            (c.save_pdf, page.save_pdf),
            (c.print, page.print_sheet),
            (c.quit, self.close),
            (c.undo, session.undo),
            (c.redo, session.redo),
            (c.copy_note, page.copy_note),
            (c.edit_open_patient, self._edit_open_patient),
            (c.at_home, self._open_equipment),
            (c.find, self._find),
            (c.red_flags, page.open_red_flags),
            (c.add, page.open_add),
            (c.excluded, page.toggle_excluded),
            (c.handout_large, page.panes.toggle_handout),
            (c.zoom_in, page.handout.zoom_in),
            (c.zoom_out, page.handout.zoom_out),
            (c.fit_width, page.handout.fit_width),
            (c.next_pane, page.next_pane),
            (c.last_pane, page.last_pane),
            (c.reset_panes, page.panes.reset),
            (c.help, self._help),
        ):
            action.triggered.connect(slot)
        self.addActions((self.patients.commands.new, *c.keyed()))

    def _connect_parts(self) -> None:
        session, messages, page = self.parts.session, self.parts.messages, self.visit_page
        session.changed.connect(self.autosave.show_state)
        session.changed.connect(self.show_state)
        session.failed.connect(messages.error)
        messages.posted.connect(self._message)
        self.autosave.saved.connect(self._saved)
        self.autosave.failed.connect(self._not_saved)
        self.notices.retry.clicked.connect(self.autosave.save_now)
        self.patients.visit_wanted.connect(self.open_patient)
        self.patients.edited.connect(session.update_patient)
        self.patients.first_run.clinic_wanted.connect(self.choices.open_settings)
        self.patients.first_run.keys_wanted.connect(self.choices.open_keyboard_map)
        self.visits.opened.connect(self._visit_opened)
        page.delivery.set_stamp(self.visits.stamp)
        page.delivery.delivered.connect(self.visits.record)
        page.panes.class_changed.connect(self.context.set_width_class)
        self.context.patients_wanted.connect(self.show_patients)
        self.context.equipment_wanted.connect(self._open_equipment)

    def _start(self) -> None:
        parts = self.parts
        for message in parts.messages.take_unseen():
            self._message(message)
        geometry = parts.settings.geometry
        if geometry is None or not self.restoreGeometry(geometry):
            room = self.screen().availableGeometry()
            self.resize(
                min(room.width(), u(self, USUAL_WIDTH)), min(room.height(), u(self, USUAL_HEIGHT))
            )
        self._show_page(PATIENTS)
        self.patients.refresh()
        self.show_state(parts.session.state)
        QTimer.singleShot(0, self.patients.focus_search)

    # --- pages ---------------------------------------------------------------------------

    def _show_page(self, page: int) -> None:
        self.pages.setCurrentIndex(page)
        visit = page == VISIT
        self.context.show_place(visit=visit)
        self.menus.show_visit(visit)
        for action in self.commands.of_visit():
            action.setEnabled(visit)
        self._enable_paper()

    @Slot()
    def show_patients(self) -> None:
        """Leave the visit, saved, for the list."""
        if self.pages.currentIndex() == PATIENTS:
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
        self.status.stopped.setVisible(state.proposal.stopped)
        if self.autosave.unsaved:
            self.status.saving()
        if state.patient is not None:
            self.setWindowTitle(f"{state.patient.listed_name} – Stance")
        self._enable_paper()

    def _enable_paper(self) -> None:
        """Print and Save PDF are off while there is nothing to print, and say why."""
        state = self.parts.session.state
        stopped = state.proposal.stopped
        visit = self.pages.currentIndex() == VISIT
        something = visit and (stopped or bool(state.program.items))
        c = self.commands
        for action in (c.print, c.save_pdf):
            action.setEnabled(something)
            action.setToolTip("" if something else self.tr("Nothing to print yet."))
        c.print.setText(self.tr("&Print referral note…") if stopped else self.tr("&Print…"))
        # In a stop the one filled button is on the red card: the bar's Print is off.
        self.context.show_print(something and not stopped, stopped=stopped)

    @Slot(object)
    def _message(self, message: Message) -> None:
        if message.level is Level.INFO:
            self.status.show_message(message)
        else:
            self.notices.show_message(message)

    @Slot(object)
    def _saved(self, saved: SavedVisit) -> None:
        self.status.saved_at(saved.saved_at)
        self.notices.saved()

    @Slot(object)
    def _not_saved(self, error: PlannerError) -> None:
        self.status.not_saved()
        self.notices.not_saved(error)

    # --- commands ------------------------------------------------------------------------

    @Slot()
    def _find(self) -> None:
        if self.pages.currentIndex() == VISIT:
            self.visit_page.find_finding()
        else:
            self.patients.focus_search()

    @Slot()
    def _save(self) -> None:
        self.visit_page.program.flush()
        self.autosave.save_now()
        self.parts.messages.info(self.tr("Stance saves by itself after every change."))

    @Slot()
    def _edit_open_patient(self) -> None:
        patient = self.parts.session.state.patient
        if patient is not None:
            self.patients.changes.edit(patient)

    @Slot()
    def _open_equipment(self) -> None:
        under = self.context.home if self.context.home.isVisible() else self.context
        self.visit_page.open_equipment(under)

    @Slot()
    def _help(self) -> None:
        if self.pages.currentIndex() != VISIT or not self.visit_page.help_here():
            self.choices.open_keyboard_map()

    # --- Qt ------------------------------------------------------------------------------

    def changeEvent(self, event: QEvent) -> None:
        """Leaving the window is a good moment to save."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and not self.isActiveWindow():
            self.autosave.save_now()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """A low window gives the status bar's room to the panes."""
        super().resizeEvent(event)
        self.statusBar().setVisible(self.height() / uf(self, 1) >= STATUS_FROM)

    def closeEvent(self, event: QCloseEvent) -> None:
        """The last save comes before the end; the therapist may stay."""
        self.visit_page.program.flush()
        if not self.visits.leave():
            event.ignore()
            return
        self.parts.jobs.wait()
        self.parts.settings.geometry = bytes(self.saveGeometry().data())
        self.parts.settings.sync()
        event.accept()
