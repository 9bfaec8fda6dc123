"""Sheets beside those of the open visit: printed before, or of several patients in one go."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from planner.errors import PlannerError
from ui.handout.batch import Wish, checked
from ui.handout.batch_dialog import BatchDialog
from ui.handout.occasions import last_manner
from ui.handout.outlet import Outlet
from ui.handout.printed_dialog import PrintedDialog

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from planner.patients.clinic import Clinic
    from ui.frame.parts import Parts
    from ui.frame.visits import Visits
    from ui.patients.view import PatientsPage


class Sheets(QObject):
    """`delivered(Delivered)` after each sheet that left."""

    delivered = Signal(object)

    def __init__(
        self, parts: Parts, visits: Visits, patients: PatientsPage, window: QWidget
    ) -> None:
        super().__init__(window)
        self._parts, self._visits, self._window = parts, visits, window
        self._patients = patients
        patients.commands.printed.triggered.connect(self.open_printed)
        patients.commands.print_many.triggered.connect(self.print_many)
        self._outlet = Outlet(parts.messages, parts.jobs, window)
        self._outlet.delivered.connect(self.delivered)

    @Slot()
    def open_printed(self) -> None:
        """The sheets that were handed out to the visit's patient, or to the one chosen."""
        chosen = self._patients.table.summary()
        patient = self._parts.session.state.patient or (chosen.patient if chosen else None)
        if patient is None:
            self._parts.messages.info(self.tr("Choose a patient first."))
            return
        parts = self._parts
        dialog = PrintedDialog(
            patient, parts.store.prints, self._outlet, self._who, parts.jobs, self._window
        )
        self._visits.recorded.connect(dialog.refresh)
        try:
            dialog.exec()
        finally:
            self._visits.recorded.disconnect(dialog.refresh)
            dialog.deleteLater()

    @Slot()
    def print_many(self) -> None:
        """Print the newest sheet of each chosen patient."""
        parts = self._parts
        chosen = (one.patient.id for one in self._patients.table.summaries())
        ids = [one for one in chosen if one is not None]
        if not ids:
            parts.messages.info(self.tr("Choose one or more patients first."))
            return
        try:
            wish = self._wish(parts.store.clinic())
        except PlannerError as error:
            parts.messages.error(error)
            return
        checks = [partial(checked, parts.store, parts.catalogue, one, wish) for one in ids]
        dialog = BatchDialog(checks, wish.manner.paper, parts.jobs, self._window)
        dialog.delivered.connect(self.delivered)
        try:
            dialog.exec()
            sent = dialog.sent
        finally:
            dialog.deleteLater()
        self._patients.refresh()  # it tells a program whose sheet is out from a draft
        if sent:
            parts.messages.info(self.tr("%n sheet(s) handed out and recorded.", "", sent))

    def _wish(self, clinic: Clinic) -> Wish:
        settings = self._parts.settings
        return Wish(
            clinic=clinic,
            therapist=settings.therapist or clinic.therapist,
            manner=last_manner(settings),
        )

    def _who(self) -> str:
        try:
            return self._parts.settings.therapist or self._parts.store.clinic().therapist
        except PlannerError:
            return ""
