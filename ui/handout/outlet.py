"""The way out: finished sheets go to paper or into a file, each one told to `delivered`."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDir, QObject, Signal, Slot
from PySide6.QtWidgets import QDialog, QWidget

from planner.errors import PlannerError
from planner.handout.locked import locked
from planner.handout.page_range import pages_words
from planner.handout.write import write
from ui.handout.leaving import LOCKED, PRINTED, SAVED, Delivered, Leaving, Stamp
from ui.handout.print_dialog import SAVE_PDF, PrintDialog, ToPrint
from ui.handout.printing import DPI, PrintChoice, facts_of, paint_pages, printer_for, printers
from ui.handout.raster import PagePicture, print_pictures
from ui.handout.saving import ask_password, ask_place
from ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from ui.messages import Messages


@dataclass(frozen=True, slots=True)
class _Written:
    path: Path
    leaving: Leaving
    stamp: Stamp | None
    how: str


@dataclass(frozen=True, slots=True)
class _ForPaper:
    pictures: tuple[PagePicture, ...]
    leaving: Leaving
    choice: PrintChoice
    stamp: Stamp | None


class Outlet(QObject):
    """Asks, prints, saves. `delivered` carries a Delivered."""

    delivered = Signal(object)

    def __init__(self, messages: Messages, jobs: JobRunner, window: QWidget) -> None:
        super().__init__(window)
        self._messages, self._jobs, self._window = messages, jobs, window
        self._folder: Path | None = None

    # --- paper ---------------------------------------------------------------------------

    def ask_and_print(self, leaving: Leaving, over: QWidget | None = None) -> None:
        """Ask for the printer, pages and copies over a window, and print; or save instead."""
        about = ToPrint(
            leaving.what, leaving.paper, leaving.pages, leaving.current, leaving.warnings
        )
        dialog = PrintDialog(about, printers(), facts_of, over or self._window)
        try:
            result, choice = dialog.exec(), dialog.choice
        finally:
            dialog.deleteLater()
        if result == SAVE_PDF:
            self.ask_and_save(leaving, over)
        elif result == QDialog.DialogCode.Accepted and choice is not None:
            self._jobs.run(partial(_for_paper, leaving, choice, leaving.stamp()), self._paint)

    @Slot(object)
    def _paint(self, outcome: Ok[_ForPaper] | Err) -> None:
        if isinstance(outcome, Err):
            self._messages.error(outcome.error)
            return
        job = outcome.value
        leaving, choice = job.leaving, job.choice
        try:
            paint_pages(printer_for(choice, leaving.paper), job.pictures)
        except PlannerError as error:
            self._messages.error(error)
            return
        self._messages.info(self.tr("Sent to {printer}.").format(printer=choice.printer))
        self.delivered.emit(
            Delivered(
                PRINTED,
                leaving.pdf,
                leaving.sha256,
                job.stamp,
                pages_words(choice.pages),
                choice.copies,
                leaving.again,
            )
        )

    # --- file ----------------------------------------------------------------------------

    def ask_and_save(
        self, leaving: Leaving, over: QWidget | None = None, *, protect: bool = False
    ) -> None:
        """Ask where, and for a password where one is wanted, and save."""
        window = over or self._window
        place = ask_place(leaving.file_name, self._folder, window, protect=protect)
        if place is None:
            return
        password = ask_password(leaving.about, window) if place.protect else None
        if place.protect and password is None:
            return
        self._folder = place.path.parent
        work = partial(_write, place.path, leaving, leaving.stamp(), password)
        self._jobs.run(work, self._written)

    @Slot(object)
    def _written(self, outcome: Ok[_Written] | Err) -> None:
        match outcome:
            case Ok(done):
                where = QDir.toNativeSeparators(str(done.path))
                if done.how == LOCKED:
                    said = self.tr("Saved with a password as {path}")
                else:
                    said = self.tr("Saved as {path}")
                self._messages.info(said.format(path=where))
                of = done.leaving
                told = Delivered(done.how, of.pdf, of.sha256, done.stamp, again=of.again)
                self.delivered.emit(told)
            case Err(error):
                self._messages.error(error)


def _write(path: Path, leaving: Leaving, stamp: Stamp | None, password: str | None) -> _Written:
    write(path, leaving.pdf if password is None else locked(leaving.pdf, password))
    return _Written(path, leaving, stamp, SAVED if password is None else LOCKED)


def _for_paper(leaving: Leaving, choice: PrintChoice, stamp: Stamp | None) -> _ForPaper:
    pictures = print_pictures(leaving.pdf, DPI, choice.pages)
    return _ForPaper(pictures, leaving, choice, stamp)
