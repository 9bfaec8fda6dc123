"""The patients page: find, see, add, change, archive, and go on to the visit."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from ui.jobs import Err, JobRunner, LatestJob, Ok
from ui.patients import queries
from ui.patients.changes import PatientChanges
from ui.patients.commands import PatientCommands
from ui.patients.details import Details, DetailsPanel
from ui.patients.first_run import FirstRun
from ui.patients.models import PAGE, PatientsModel
from ui.patients.table import PatientsTable
from ui.theme.icons import icon
from ui.theme.metrics import GAP_ROW, SECONDARY, u
from ui.widgets import InkLabel, Painted, SearchField, button

if TYPE_CHECKING:
    from planner.patients.patient import Patient, PatientSummary
    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import Store
    from planner.vocabulary import Clock, PatientId
    from ui.messages import Messages
    from ui.patients.queries import Found

CURRENT, ARCHIVED = 0, 1
_TO_TABLE = frozenset({Qt.Key.Key_Down, Qt.Key.Key_PageDown})
_OPEN = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class PatientsPage(QWidget):
    """The list with the chosen patient beside it.

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
        self.commands = PatientCommands(self)
        self.changes = PatientChanges(store, catalogue, clock, messages, self)
        self._connect_commands()
        self.search = SearchField(
            self.tr("Name, birth date or number"), "Ctrl+F", self, name=self.tr("Find patient")
        )
        self.which = QComboBox(self)
        self.model = PatientsModel(clock.today(), self)
        self.table = PatientsTable(self.model, self)
        self.panel = DetailsPanel(catalogue, self.commands.of_one, self)
        self.first_run = FirstRun(self.commands.new, self)
        self._count = InkLabel("", "text2", self, scale=SECONDARY)
        self.new = button(self.tr("New patient"), self, role="primary", sign="plus", hint="Ctrl+N")
        self.nobody = InkLabel("", "text2", self)
        self._stack = QStackedWidget(self)
        self._lay_out()
        self._connect()
        self._selected(None)

    # --- building ------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.which.addItem(self.tr("On the list"))
        self.which.addItem(self.tr("Archived"))
        self.which.setAccessibleName(self.tr("Which patients"))
        self.search.setMinimumWidth(u(self, 220))
        self.search.setMaximumWidth(u(self, 420))
        top = Painted("pane", self, line_below=True)
        row = QHBoxLayout(top)
        row.setContentsMargins(*(u(self, GAP_ROW),) * 4)
        row.setSpacing(u(self, GAP_ROW))
        row.addWidget(self.search, 4)
        row.addWidget(self.which)
        row.addStretch(1)
        row.addWidget(self._count)
        row.addWidget(self.new)
        self.nobody.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.nobody.setWordWrap(True)
        self._body = QStackedWidget(self)
        self._body.addWidget(self.table)
        self._body.addWidget(self.nobody)
        left = Painted("pane", self)
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(top)
        column.addWidget(self._body, 1)
        splitter = QSplitter(Qt.Orientation.Horizontal, self)
        splitter.addWidget(left)
        splitter.addWidget(self.panel)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([u(self, 1500), u(self, 420)])
        splitter.setChildrenCollapsible(False)
        self.panel.setMinimumWidth(u(self, 280))
        self._stack.addWidget(splitter)
        self._stack.addWidget(self.first_run)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._stack)
        self.addActions(self.commands.of_one)
        self.table.addActions(self.commands.of_one)
        self.setTabOrder(self.search, self.which)
        self.setTabOrder(self.which, self.new)
        self.setTabOrder(self.new, self.table)

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
        self.search.installEventFilter(self)
        self.which.currentIndexChanged.connect(self._search_changed)
        self.model.more_wanted.connect(self._find)
        self.table.chosen.connect(self._selected)
        self.table.opened.connect(self.open_visit)
        self.panel.open_wanted.connect(self.open_visit)
        self.new.clicked.connect(self.commands.new.trigger)
        self.first_run.sample_wanted.connect(self._open_sample)

    # --- finding -------------------------------------------------------------------------

    @Slot()
    def refresh(self, choose: PatientId | None = None) -> None:
        """Ask the store again; choose this patient, or keep the one chosen."""
        current = self.table.summary()
        self._wanted = choose or (current.patient.id if current else None)
        self._find(self.model.limit)

    def focus_search(self) -> None:
        """Put the focus into the search field, its text selected."""
        if self._stack.currentWidget() is self.first_run:
            self.first_run.new.setFocus(Qt.FocusReason.ShortcutFocusReason)
            return
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    @Slot()
    def _search_changed(self) -> None:
        self.model.restart()
        self._wanted = None
        self._find(PAGE)

    @Slot(int)
    def _find(self, limit: int) -> None:
        archived = self.which.currentIndex() == ARCHIVED
        text = self.search.text()
        work = partial(queries.find, self._store, text, limit, archived=archived)
        self.searches.submit(work, self._found)

    @Slot(object)
    def _found(self, outcome: Ok[Found] | Err) -> None:
        if isinstance(outcome, Err):
            self._open_when_found = False
            self._messages.error(outcome.error)
            return
        found = outcome.value
        self.model.show_rows(found.rows, self._clock.today())
        self._count.setText(
            self.tr("1 patient") if found.total == 1 else self.tr("%n patients", "", found.total)
        )
        self._show_body(found)
        if self.table.summary() is None or self._wanted is not None:
            self.table.choose(self._wanted)
        self._wanted = None
        if not found.rows:
            self._selected(None)
        if self._open_when_found:
            self._open_when_found = False
            self.open_visit()

    def _show_body(self, found: Found) -> None:
        was_first = self._stack.currentWidget() is self.first_run
        self._stack.setCurrentIndex(1 if found.only_sample else 0)
        self._body.setCurrentIndex(0 if found.rows else 1)
        if self.search.text():
            self.nobody.setText(
                self.tr(
                    "Nobody fits. Try part of a name, a birth date like 1988-04-02, or a number."
                )
            )
        else:
            self.nobody.setText(self.tr("Nobody is archived."))
        if was_first and not found.only_sample and self.isVisible():
            self.focus_search()

    # --- the chosen patient --------------------------------------------------------------

    @Slot(object)
    def _selected(self, summary: PatientSummary | None) -> None:
        self.panel.setVisible(summary is not None)
        self.commands.enable(summary.patient if summary else None)
        # One filled button in sight: the chosen patient's next step, else a new patient.
        self.new.setProperty("role", "primary" if summary is None else "")
        self.new.setIcon(icon("plus", "on_accent" if summary is None else "text"))
        self.new.update()
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
        if summary is not None and not summary.patient.archived:
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

    # --- Qt ------------------------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down goes from the search field into the list, Enter opens the chosen patient."""
        pressed = event.type() == QEvent.Type.KeyPress and watched is self.search
        if pressed and isinstance(event, QKeyEvent) and not event.modifiers():
            if event.key() in _TO_TABLE:
                self.table.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
            if event.key() in _OPEN:
                self.open_visit()
                return True
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
        return super().eventFilter(watched, event)
