"""Changes to the register: new, edit, archive, bring back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QDialog, QWidget

from planner.errors import PlannerError
from ui.patients import queries
from ui.patients.dialog import OPEN_OTHER, PatientDialog

if TYPE_CHECKING:
    from planner.patients.patient import Patient
    from planner.suggest.catalogue import Catalogue
    from planner.usecases.ports import Store
    from planner.vocabulary import Clock, PatientId
    from ui.messages import Messages


class PatientChanges(QObject):
    """`added(Patient)` also for one who was there before; `edited(Patient)`; `moved()` to or from
    the archive."""

    added = Signal(object)
    edited = Signal(object)
    moved = Signal()

    def __init__(
        self,
        store: Store,
        catalogue: Catalogue,
        clock: Clock,
        messages: Messages,
        page: QWidget,
    ) -> None:
        super().__init__(page)
        self._store, self._catalogue, self._clock = store, catalogue, clock
        self._messages, self._page = messages, page
        self._moved_last: Patient | None = None
        self._undo = QAction(self.tr("Undo"), self)
        self._undo.triggered.connect(self._move_back)

    @Slot()
    def new(self) -> None:
        """Ask for a new patient; somebody from the archive comes back to the list."""
        patient = self._ask(None)
        if patient is None or patient.id is None:
            return
        if patient.archived and not self._move(patient.id, archived=False):
            return
        self.added.emit(patient)

    def edit(self, patient: Patient) -> None:
        """Change a patient's details; starts from what the store holds now."""
        try:
            known = self._store.patients.get(patient.id) if patient.id is not None else patient
        except PlannerError as error:
            self._messages.error(error)
            return
        changed = self._ask(known)
        if changed is not None:
            self.edited.emit(changed)

    def archive(self, patient: Patient, *, archived: bool) -> None:
        """Take a patient off the list or bring them back; nothing is deleted, undo is offered."""
        if patient.id is None or not self._move(patient.id, archived=archived):
            return
        self._moved_last = patient
        said = self.tr("Archived {name}.") if archived else self.tr("{name} is on the list again.")
        self._messages.info(said.format(name=patient.listed_name), self._undo)

    @Slot()
    def _move_back(self) -> None:
        patient, self._moved_last = self._moved_last, None
        if patient is not None and patient.id is not None:
            self._move(patient.id, archived=patient.archived)

    def _move(self, patient: PatientId, *, archived: bool) -> bool:
        try:
            self._store.patients.archive(patient, archived=archived)
        except PlannerError as error:
            self._messages.error(error)
            return False
        self.moved.emit()
        return True

    def _ask(self, known: Patient | None) -> Patient | None:
        keep = self._store.patients.add if known is None else self._store.patients.save
        dialog = PatientDialog(
            self._catalogue,
            self._clock.today(),
            keep,
            partial(queries.alike, self._store),
            known,
            self._page.window(),
        )
        try:
            result = dialog.exec()
            accepted = result in {QDialog.DialogCode.Accepted, OPEN_OTHER}
            return dialog.patient if accepted else None
        finally:
            dialog.deleteLater()
