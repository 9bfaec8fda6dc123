"""The patients page: find, see, add, change, archive, and go on to the visit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from ui.jobs import Err, JobRunner, LatestJob, Ok
from ui.patients import queries
from ui.patients.beside import Beside
from ui.patients.changes import PatientChanges
from ui.patients.commands import PatientCommands
from ui.patients.details import Details, DetailsPanel
from ui.patients.first_run import FirstRun
from ui.patients.list_pane import ListPane
from ui.patients.models import PAGE, PatientsModel

if TYPE_CHECKING:
    from planner.patients.patient import Patient, PatientSummary
    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import Store
    from planner.vocabulary import Clock, PatientId
    from ui.messages import Messages
    from ui.patients.queries import Found

LIST, FIRST_RUN = range(2)


class PatientsPage(QWidget):
    """The list with the chosen patient beside it, or the first run.

    `visit_wanted(Patient)` when a visit is to be opened, `edited(Patient)` after a record changed.
    """

    visit_wanted = Signal(object)
    edited = Signal(object)

    def __init__(
        self,
        store: Store,
        catalogue: Catalogue,
        clock: Clock,
        jobs: JobRunner,
        messages: Messages,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._clock = store, clock
        self._messages = messages
        self.searches = LatestJob(jobs, self)
        self._details = LatestJob(jobs, self)
        self._wanted: PatientId | None = None
        self._open_when_found = False
        self.setAccessibleName(self.tr("Patients"))
        self.commands = PatientCommands(self)
        self.changes = PatientChanges(store, catalogue, clock, messages, self)
        self.model = PatientsModel(clock.today(), self)
        self.list = ListPane(self.model, self.commands.new, self.commands.archive, self)
        self.search, self.which, self.table = self.list.search, self.list.which, self.list.table
        self.new, self.nobody = self.list.new, self.list.nobody
        self.panel = DetailsPanel(catalogue, self.commands.of_one, self)
        self.beside = Beside(self.list, self.panel, self)
        self.first_run = FirstRun(self.commands.new, catalogue, self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect_commands()
        self._connect()
        self._selected(None)

    def _lay_out(self) -> None:
        self._stack.addWidget(self.beside)
        self._stack.addWidget(self.first_run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.addActions(self.commands.of_one)
        self.table.addActions(self.commands.of_one)
        self.addActions(self.commands.of_paper)
        self.table.addActions(self.commands.of_paper)

    def _connect_commands(self) -> None:
        self.commands.new.triggered.connect(self.changes.new)
        self.changes.added.connect(self._added)
        self.changes.edited.connect(self._edited)
        self.changes.moved.connect(self.refresh)
        self.commands.edit.triggered.connect(self.edit_patient)
        self.commands.archive.triggered.connect(self.archive_patient)
        self.commands.restore.triggered.connect(self.restore_patient)
        self.commands.open.triggered.connect(self.open_visit)

    def _connect(self) -> None:
        self.search.textChanged.connect(self._search_changed)
        self.which.currentIndexChanged.connect(self._search_changed)
        self.model.more_wanted.connect(self._find)
        self.table.chosen.connect(self._selected)
        for opened in (self.table.opened, self.list.opened, self.panel.open_wanted):
            opened.connect(self.open_visit)
        self.first_run.sample_wanted.connect(self._open_sample)

    # --- finding -------------------------------------------------------------------------

    @Slot()
    def refresh(self, choose: PatientId | None = None) -> None:
        """Ask the store again; choose this patient, or keep the one chosen."""
        current = self.table.summary()
        self._wanted = choose or (current.patient.id if current else None)
        self._find(self.model.limit)

    def focus_search(self) -> None:
        """Put the focus where a person begins: into the search field, or on the first step."""
        if self._stack.currentWidget() is self.first_run:
            self.first_run.focus_first()
            return
        self.beside.show_list()
        self.list.focus_search()

    @Slot()
    def _search_changed(self) -> None:
        self.model.restart()
        self._wanted = None
        self._find(PAGE)

    @Slot(int)
    def _find(self, limit: int) -> None:
        work = partial(
            queries.find, self._store, self.search.text(), limit, archived=self.list.archived
        )
        self.searches.submit(work, self._found)

    @Slot(object)
    def _found(self, outcome: Ok[Found] | Err) -> None:
        if isinstance(outcome, Err):
            self._open_when_found = False
            self._messages.error(outcome.error)
            return
        found = outcome.value
        self.model.show_rows(found.rows, self._clock.today())
        self.list.show_count(found.total)
        self.list.show_rows(any_found=bool(found.rows))
        self._show_page(found)
        if self.table.summary() is None or self._wanted is not None:
            self.table.choose(self._wanted)
        self._wanted = None
        if not found.rows:
            self._selected(None)
        if self._open_when_found:
            self._open_when_found = False
            self.open_visit()

    def _show_page(self, found: Found) -> None:
        was_first = self._stack.currentIndex() == FIRST_RUN
        self._stack.setCurrentIndex(FIRST_RUN if found.only_sample else LIST)
        if was_first != found.only_sample and self.isVisible():
            self.focus_search()

    # --- the chosen patient --------------------------------------------------------------

    @Slot(object)
    def _selected(self, summary: PatientSummary | None) -> None:
        self.beside.set_chosen(summary is not None)
        self.commands.enable(summary.patient if summary else None, several=self.table.several)
        self.list.set_next_step(here=summary is None or summary.patient.archived)
        if summary is None:
            self._details.drop()
            return
        self.panel.show_patient(summary, self._clock.today())
        self._details.submit(partial(queries.details, self._store, summary), self._detailed)

    @Slot(object)
    def _detailed(self, outcome: Ok[Details] | Err) -> None:
        match outcome:
            case Ok(details):
                self.panel.show_details(details, self._clock.today())
            case Err(error):
                self._messages.error(error)

    @Slot()
    def open_visit(self) -> None:
        """Go on to the chosen patient's visit of today."""
        if self.searches.pending:  # Enter right after typing: take what the search finds
            self._open_when_found = True
            return
        summary = self.table.summary()
        if summary is not None and not summary.patient.archived and not self.table.several:
            self.visit_wanted.emit(summary.patient)

    @Slot()
    def _open_sample(self) -> None:
        summary = self.model.summary(0)
        if summary is not None:
            self.visit_wanted.emit(summary.patient)

    # --- changing ------------------------------------------------------------------------

    @Slot(object)
    def _added(self, patient: Patient) -> None:
        self.refresh(patient.id)
        self.visit_wanted.emit(patient)

    @Slot(object)
    def _edited(self, patient: Patient) -> None:
        self.refresh(patient.id)
        self.edited.emit(patient)

    @Slot()
    def edit_patient(self) -> None:
        """Change the chosen patient's details."""
        summary = self.table.summary()
        if summary is not None:
            self.changes.edit(summary.patient)

    @Slot()
    def archive_patient(self) -> None:
        """Take the chosen patient off the list; nothing is deleted."""
        summary = self.table.summary()
        if summary is not None:
            self.changes.archive(summary.patient, archived=True)

    @Slot()
    def restore_patient(self) -> None:
        """Bring the chosen patient back to the list."""
        summary = self.table.summary()
        if summary is not None:
            self.changes.archive(summary.patient, archived=False)
