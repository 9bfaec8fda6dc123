"""The pane's sheet leaves the program, once it is made; each one is told to `delivered`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.handout.file_names import file_name
from planner.handout.length import must_be_meant
from ui.handout.leaving import Leaving, Stamp
from ui.handout.leaving_words import kind_words, known_words, sheet_words
from ui.handout.long_programs import Consent, LongProgram, warnings_of
from ui.handout.outlet import Outlet

if TYPE_CHECKING:
    from collections.abc import Callable

    from ui.handout.make import Sheet
    from ui.handout.view import HandoutPane
    from ui.jobs import JobRunner
    from ui.messages import Messages
    from ui.session import Session


class Delivery(QObject):
    """Prints and saves the pane's sheet. `delivered` carries a Delivered."""

    delivered = Signal(object)

    def __init__(
        self,
        session: Session,
        pane: HandoutPane,
        messages: Messages,
        jobs: JobRunner,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._session, self._pane, self._messages = session, pane, messages
        self._outlet = Outlet(messages, jobs, parent)
        self._outlet.delivered.connect(self.delivered)
        self._window, self._consent = parent, Consent()
        self._then: Callable[[], None] | None = None
        self._stamp: Callable[[], Stamp | None] = _no_stamp
        pane.sheet_changed.connect(self._sheet_changed)

    def set_stamp(self, stamp: Callable[[], Stamp | None]) -> None:
        """What saves the program and tells its version, just before a sheet leaves.

        The sheet carries it along: when the work is done, another visit may be open.
        """
        self._stamp = stamp

    def print_sheet(self) -> None:
        """Ask for the printer and print; waits for a sheet that is being made."""
        self._with_sheet(self._print)

    def save_pdf(self) -> None:
        """Ask where and save; waits for a sheet that is being made."""
        self._with_sheet(self._save)

    def save_protected(self) -> None:
        """The same for a file that a password protects."""
        self._with_sheet(self._protect)

    # --- waiting for the sheet -----------------------------------------------------------

    def _with_sheet(self, step: Callable[[], None]) -> None:
        if self._pane.sheet is not None:
            step()
        elif self._pane.making:
            self._then = step
        elif self._pane.problem is not None:
            self._messages.warn(self._pane.problem.message)
        else:
            self._messages.info(self.tr("Nothing to print yet. Tick what you found."))

    @Slot(object)
    def _sheet_changed(self, sheet: Sheet | None) -> None:
        if self._then is None or (sheet is None and self._pane.making):
            return
        step, self._then = self._then, None
        if sheet is not None:
            step()

    # --- the way out ---------------------------------------------------------------------

    def _print(self) -> None:
        leaving = self._leaving()
        if leaving is not None and self._meant(saving=False):
            self._outlet.ask_and_print(leaving)

    def _save(self) -> None:
        leaving = self._leaving()
        if leaving is not None and self._meant(saving=True):
            self._outlet.ask_and_save(leaving)

    def _protect(self) -> None:
        leaving = self._leaving()
        if leaving is not None and self._meant(saving=True):
            self._outlet.ask_and_save(leaving, protect=True)

    def _meant(self, *, saving: bool) -> bool:
        """Asks where the program is long."""
        state = self._session.state
        count = 0 if state.proposal.stopped else len(state.program.items)
        if state.visit is None or not must_be_meant(count, state.proposal.caps):
            return True
        name = state.patient.full_name if state.patient else ""
        long = LongProgram(state.visit.id, count, name)
        return self._consent.given([long], self._window, saving=saving)

    def _leaving(self) -> Leaving | None:
        sheet, patient = self._pane.sheet, self._session.state.patient
        if sheet is None:
            return None
        name = patient.full_name if patient else ""
        return Leaving(
            pdf=sheet.pdf,
            sha256=sheet.sha256,
            paper=sheet.snapshot.paper,
            pages=len(sheet.pages),
            what=sheet_words(name, len(sheet.pages), referral=sheet.referral),
            file_name=file_name(
                name, sheet.snapshot.printed_on, kind_words(referral=sheet.referral)
            ),
            stamp=self._stamp,
            current=max(1, self._pane.pages.page),
            warnings=warnings_of(sheet, self._session.state.proposal.caps),
            about=known_words(patient),
        )


def _no_stamp() -> Stamp | None:
    return None
