"""Opening a patient's visit, leaving it, and keeping what left the program."""

from __future__ import annotations

import logging
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.errors import PlannerError, StoreError
from planner.usecases.ports import PrintRecord
from ui.handout.leaving import Delivered, Stamp
from ui.jobs import Err, Ok

if TYPE_CHECKING:
    from planner.patients.patient import Patient
    from ui.frame.parts import Parts

log = logging.getLogger(__name__)


class Visits(QObject):
    """One visit is open at a time; nobody leaves it unsaved without a word.

    `recorded()` after it was kept that a sheet left.
    """

    opened = Signal()
    closed = Signal()
    recorded = Signal()

    def __init__(self, parts: Parts, window: QWidget) -> None:
        super().__init__(window)
        self._parts, self._autosave, self._window = parts, parts.autosave, window

    def open(self, patient: Patient) -> bool:
        """Open today's visit of a patient; False when that could not be done."""
        current = self._parts.session.state.patient
        if current is not None and current.id == patient.id:
            self.opened.emit()
            return True
        if patient.id is None or not self.leave():
            return False
        store, today = self._parts.store, self._parts.clock.today()
        try:
            therapist = self._parts.settings.therapist or store.clinic().therapist
            fresh = store.patients.get(patient.id)
            opened = store.visits.open(patient.id, today, therapist)
        except PlannerError as error:
            self._parts.messages.error(error)
            return False
        self._autosave.follow(opened)
        self._parts.session.open(fresh, opened, opened.info.therapist or therapist)
        self.opened.emit()
        return True

    def leave(self) -> bool:
        """Save and close the open visit; False when the therapist chose to stay."""
        if self._parts.session.state.patient is None:
            return True
        if self._autosave.unsaved and self._autosave.flush() is None and not self._let_go():
            return False
        self._keep_home()
        self._autosave.leave()
        self._parts.session.close()
        self.closed.emit()
        return True

    def stamp(self) -> Stamp | None:
        """Save the open visit: whose sheet leaves now, and of which version of the program."""
        visit, saved = self._parts.session.state.visit, self._autosave.flush()
        if visit is None or saved is None:
            return None
        return Stamp(visit.id, saved.program_version, self._therapist(visit.therapist))

    @Slot(object)
    def record(self, what: Delivered) -> None:
        """Keep that a sheet was printed or saved."""
        if what.stamp is None:
            self._parts.messages.error(
                StoreError(
                    self.tr("The sheet left Stance, but this could not be noted in the record.")
                )
            )
            return
        record = PrintRecord(
            visit=what.stamp.visit,
            program_version=what.stamp.program_version,
            how=what.how,
            at=self._parts.clock.now(),
            sha256=what.sha256,
            therapist=what.stamp.therapist,
            pages=what.pages,
            copies=what.copies,
            again=what.again,
        )
        # Elsewhere: the bytes take a moment, and another workstation may be writing.
        self._parts.jobs.run(
            partial(self._parts.store.prints.record, record, what.pdf), self._recorded
        )

    @Slot(object)
    def _recorded(self, outcome: Ok[None] | Err) -> None:
        if isinstance(outcome, Err):
            self._parts.messages.error(outcome.error)
        else:
            self.recorded.emit()

    def _therapist(self, of_visit: str) -> str:
        return self._parts.settings.therapist or of_visit

    def _keep_home(self) -> None:
        """What was learned about the home is known at the next visit too."""
        state = self._parts.session.state
        equipment = state.assessment.equipment
        if state.patient is None or equipment in {None, state.patient.equipment}:
            return
        try:
            self._parts.store.patients.save(replace(state.patient, equipment=equipment))
        except PlannerError as error:  # the visit itself is saved; somebody else has the record
            log.warning("What is at home was not kept: %s", type(error).__name__)

    def _let_go(self) -> bool:
        """Ask before edits are lost; staying is the default."""
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setWindowTitle(self.tr("Not saved"))
        box.setText(self.tr("Your last changes to this visit are not saved."))
        box.setInformativeText(
            self.tr("Stay, and saving goes on by itself. If you leave now, they are lost.")
        )
        stay = box.addButton(self.tr("Stay"), QMessageBox.ButtonRole.RejectRole)
        go = box.addButton(self.tr("Leave, lose them"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(stay)
        box.setEscapeButton(stay)
        box.exec()
        left = box.clickedButton() is go
        box.deleteLater()
        return left
