"""Sheets leave the program: on paper or as a file, each one told to `delivered`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, QStandardPaths, Signal, Slot
from PySide6.QtWidgets import QDialog, QFileDialog, QWidget

from planner.errors import PlannerError
from planner.handout.file_names import file_name
from planner.handout.write import write
from ui.handout.print_dialog import SAVE_PDF, PrintDialog
from ui.handout.printing import DPI, paint_pages, printer_for, printers
from ui.handout.raster import PagePicture, print_pictures
from ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.vocabulary import VisitId
    from ui.handout.make import Sheet
    from ui.handout.view import HandoutPane
    from ui.messages import Messages
    from ui.session import Session

PRINTED, SAVED = "print", "pdf"


@dataclass(frozen=True, slots=True)
class Stamp:
    """Which visit and which version of its program a sheet belongs to, and who hands it out."""

    visit: VisitId
    program_version: int
    therapist: str


@dataclass(frozen=True, slots=True)
class Delivered:
    """A sheet that left: how, its bytes with their SHA-256, and whose it was.

    `stamp` None means that the program could not be saved before the sheet left. `pages` is empty
    for all of them, else as they were asked for.
    """

    how: str
    pdf: bytes
    sha256: str
    stamp: Stamp | None
    pages: str = ""
    copies: int = 1
    again: bool = False


@dataclass(frozen=True, slots=True)
class _Written:
    path: Path
    sheet: Sheet
    stamp: Stamp | None


@dataclass(frozen=True, slots=True)
class _ForPaper:
    pages: tuple[PagePicture, ...]
    sheet: Sheet
    printer: str
    copies: int
    stamp: Stamp | None


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
        self._session, self._pane, self._messages, self._jobs = session, pane, messages, jobs
        self._window = parent
        self._folder: Path | None = None
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
        self._with_sheet(self._ask_and_print)

    def save_pdf(self) -> None:
        """Ask where and save; waits for a sheet that is being made."""
        self._with_sheet(self._ask_and_save)

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

    # --- paper ---------------------------------------------------------------------------

    def _ask_and_print(self) -> None:
        sheet = self._pane.sheet
        if sheet is None:
            return
        dialog = PrintDialog(self._what(sheet), printers(), sheet.warnings, self._window)
        try:
            result = dialog.exec()
            name, copies = dialog.printers.currentText(), dialog.copies.value()
        finally:
            dialog.deleteLater()
        if result == SAVE_PDF:
            self._ask_and_save()
        elif result == QDialog.DialogCode.Accepted:
            self._jobs.run(partial(_for_paper, sheet, name, copies, self._stamp()), self._paint)

    def _what(self, sheet: Sheet) -> str:
        patient = self._session.state.patient
        name = patient.full_name if patient else ""
        kind = self.tr("Referral note") if sheet.referral else self.tr("Exercise sheet")
        count = self.tr("%n page(s)", "", len(sheet.pages))
        return self.tr("{kind} for {name}, {pages}").format(kind=kind, name=name, pages=count)

    @Slot(object)
    def _paint(self, outcome: Ok[_ForPaper] | Err) -> None:
        if isinstance(outcome, Err):
            self._messages.error(outcome.error)
            return
        job = outcome.value
        try:
            paint_pages(printer_for(job.printer, job.sheet.snapshot.paper, job.copies), job.pages)
        except PlannerError as error:
            self._messages.error(error)
            return
        self._messages.info(self.tr("Sent to {printer}.").format(printer=job.printer))
        self.delivered.emit(Delivered(PRINTED, job.sheet.pdf, job.sheet.sha256, job.stamp))

    # --- file ----------------------------------------------------------------------------

    def _ask_and_save(self) -> None:
        sheet = self._pane.sheet
        path = self._ask_path(sheet) if sheet is not None else None
        if sheet is not None and path is not None:
            self._folder = path.parent
            self._jobs.run(partial(_write, path, sheet, self._stamp()), self._written)

    def _ask_path(self, sheet: Sheet) -> Path | None:
        dialog = QFileDialog(self._window, self.tr("Save the sheet as a PDF"))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setFileMode(QFileDialog.FileMode.AnyFile)
        dialog.setNameFilter(self.tr("PDF (*.pdf)"))
        dialog.setDefaultSuffix("pdf")
        dialog.setDirectory(str(self._folder or _documents()))
        dialog.selectFile(self._name(sheet))
        try:
            accepted = dialog.exec() == QDialog.DialogCode.Accepted
            chosen = dialog.selectedFiles()
        finally:
            dialog.deleteLater()
        return Path(chosen[0]) if accepted and chosen else None

    def _name(self, sheet: Sheet) -> str:
        patient = self._session.state.patient
        kind = self.tr("referral note") if sheet.referral else self.tr("exercises")
        return file_name(patient.full_name if patient else "", sheet.snapshot.printed_on, kind)

    @Slot(object)
    def _written(self, outcome: Ok[_Written] | Err) -> None:
        match outcome:
            case Ok(done):
                where = QDir.toNativeSeparators(str(done.path))
                self._messages.info(self.tr("Saved as {path}").format(path=where))
                self.delivered.emit(Delivered(SAVED, done.sheet.pdf, done.sheet.sha256, done.stamp))
            case Err(error):
                self._messages.error(error)


def _documents() -> Path:
    places = QStandardPaths.standardLocations(QStandardPaths.StandardLocation.DocumentsLocation)
    folder = Path(places[0]) if places else Path.home()
    return folder if folder.is_dir() else Path.home()


def _no_stamp() -> Stamp | None:
    return None


def _write(path: Path, sheet: Sheet, stamp: Stamp | None) -> _Written:
    write(path, sheet.pdf)
    return _Written(path, sheet, stamp)


def _for_paper(sheet: Sheet, printer: str, copies: int, stamp: Stamp | None) -> _ForPaper:
    return _ForPaper(print_pictures(sheet.pdf, DPI), sheet, printer, copies, stamp)
