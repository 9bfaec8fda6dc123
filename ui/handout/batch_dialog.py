"""Prints the sheets of several patients in one go: first who and why not, then one by one."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QProgressBar, QVBoxLayout, QWidget

from planner.errors import PlannerError
from ui.handout.batch import Held, Ready
from ui.handout.batch_list import BatchList
from ui.handout.leaving import PRINTED, SAVED, Delivered
from ui.handout.long_programs import Consent
from ui.handout.printer_fields import PrinterFields
from ui.handout.printing import DPI, PrintChoice, facts_of, paint_pages, printer_for, printers
from ui.handout.raster import PagePicture, print_pictures
from ui.handout.saving import ask_folder, write_new
from ui.jobs import Err, Job, JobRunner, Ok
from ui.language import told
from ui.theme.metrics import GAP_ROW, MARGIN, u
from ui.widgets import ErrorLine, InkLabel

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from planner.handout.snapshot import Paper


class BatchDialog(QDialog):
    """`delivered(Delivered)` after each sheet that left whole; `sent` counts them.

    `checks` are run one by one off the GUI thread, each giving a patient's sheet or its reason.
    """

    delivered = Signal(object)

    def __init__(
        self,
        checks: Sequence[Callable[[], Ready | Held]],
        paper: Paper,
        jobs: JobRunner,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._job: Job | None = None
        self._to_check, self._total = list(checks), len(checks)
        self._waiting: list[Ready] = []
        self._consent = Consent()
        self.sent, self._stopping = 0, False
        self._way: PrintChoice | Path | None = None
        self.setWindowTitle(self.tr("Print sheets of several patients"))
        names = printers()
        self.state = InkLabel("", "text", self, wrap=True)
        self.progress = QProgressBar(self)
        self.list = BatchList(self)
        self.fields = PrinterFields(names, facts_of, paper, self)
        self.problem = ErrorLine(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.print = self.buttons.addButton(
            self.tr("Print"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save = self.buttons.addButton(
            self.tr("Save PDFs…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._any_printer = bool(names)
        self._lay_out()
        self.buttons.accepted.connect(self._print)
        self.buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._save)
        self._check_next()

    def _lay_out(self) -> None:
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.fields.setVisible(self._any_printer)
        self.print.setVisible(self._any_printer)
        first = self.print if self._any_printer else self.save
        first.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(u(self, MARGIN),) * 4)
        column.setSpacing(u(self, GAP_ROW))
        column.addWidget(self.state)
        column.addWidget(self.progress)
        column.addWidget(self.list, 1)
        column.addWidget(self.fields)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        room = self.screen().availableGeometry().size()
        self.resize(min(u(self, 640), room.width()), min(u(self, 600), room.height()))

    # --- looking at each patient ---------------------------------------------------------

    def _check_next(self) -> None:
        looked = self._total - len(self._to_check)
        self.progress.setRange(0, self._total)
        self.progress.setValue(looked)
        if self._to_check:
            said = self.tr("Making sheet {number} of {total}…")
            self.state.setText(said.format(number=looked + 1, total=self._total))
            self._job = self._jobs.run(self._to_check.pop(0), self._checked)
            self._offer()
            return
        self._job = None
        self.progress.hide()
        self.state.setText(self._found_words())
        self._offer()

    @Slot(object)
    def _checked(self, outcome: Ok[Ready | Held] | Err) -> None:
        if isinstance(outcome, Err):
            self._to_check.clear()
            self._waiting.clear()  # not all were looked at, so none is printed
            self._fail(outcome.error)
            return
        self.list.add(outcome.value)
        if isinstance(outcome.value, Ready):
            self._waiting.append(outcome.value)
        self._check_next()

    def _found_words(self) -> str:
        ready = len(self._waiting)
        if not ready:
            return self.tr("None of these patients has a sheet to print.")
        said = [self.tr("%n sheet(s) to print.", "", ready)]
        if self._total > ready:
            said.append(
                self.tr(
                    "%n patient(s) without a sheet; the list says why.", "", self._total - ready
                )
            )
        if not self._any_printer:
            said.append(self.tr("No printer is set up on this computer."))
        return " ".join(said)

    def _offer(self) -> None:
        """What can be done now."""
        ready = bool(self._waiting) and self._job is None
        if self._job is not None:
            why = self.tr("A sheet is on its way.")
        else:
            why = "" if ready else self.tr("There is no sheet to print.")
        for one in (self.print, self.save):
            one.setEnabled(ready)
            one.setToolTip(why)
        first = self.print if self._any_printer else self.save
        first.setDefault(ready)
        self.fields.setEnabled(ready)
        if ready:
            first.setFocus()

    # --- sending each sheet --------------------------------------------------------------

    @Slot()
    def _print(self) -> None:
        self._begin(self.fields.choice())

    @Slot()
    def _save(self) -> None:
        folder = ask_folder(self)
        if folder is not None:
            self._begin(folder)

    def _begin(self, way: PrintChoice | Path) -> None:
        long = [one.long for one in self._waiting]
        if not self._consent.given(long, self, saving=isinstance(way, Path)):
            return
        self._way = way
        self.problem.clear()
        self.progress.show()
        self._send_next()

    def _send_next(self) -> None:
        total = self.sent + len(self._waiting)
        self.progress.setRange(0, total)
        self.progress.setValue(self.sent)
        if not self._waiting:
            self._job = None
            self.accept()
            return
        leaving, way = self._waiting[0].leaving, self._way
        said = self.tr("Sheet {number} of {total}: {name}")
        name = self._waiting[0].patient.listed_name
        self.state.setText(said.format(number=self.sent + 1, total=total, name=name))
        if isinstance(way, Path):
            work = partial(write_new, way / leaving.file_name, leaving.pdf)
            self._job = self._jobs.run(work, self._written)
        else:
            self._job = self._jobs.run(partial(print_pictures, leaving.pdf, DPI), self._paint)
        self._offer()

    @Slot(object)
    def _paint(self, outcome: Ok[tuple[PagePicture, ...]] | Err) -> None:
        choice = self._way
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        elif isinstance(choice, PrintChoice):
            try:
                paper = self._waiting[0].leaving.paper
                paint_pages(printer_for(choice, paper), outcome.value)
            except PlannerError as error:
                self._fail(error)
                return
            where = self.tr("Sent to {printer}.").format(printer=choice.printer)
            self._left(PRINTED, where, choice.copies)

    @Slot(object)
    def _written(self, outcome: Ok[str] | Err) -> None:
        if isinstance(outcome, Err):
            self._fail(outcome.error)
        else:
            self._left(SAVED, self.tr("Saved as {path}").format(path=outcome.value), 1)

    def _left(self, how: str, where: str, copies: int) -> None:
        ready = self._waiting.pop(0)
        self.sent += 1
        self.list.done(ready, where)
        of = ready.leaving
        self.delivered.emit(Delivered(how, of.pdf, of.sha256, of.stamp(), copies=copies))
        if self._stopping:
            self._job = None
            super().reject()
            return
        self._send_next()

    # --- the end -------------------------------------------------------------------------

    def _fail(self, error: PlannerError) -> None:
        """Say what happened. What left is marked in the list; the others can be tried again."""
        self._job, self._stopping = None, False
        self.progress.hide()
        self.problem.say(told(error.message))
        if self.sent:
            self.state.setText(
                self.tr("%n sheet(s) done, each whole; the others not yet.", "", self.sent)
            )
        else:
            self.state.setText(self.tr("Nothing was printed."))
        self._offer()

    def reject(self) -> None:
        """Stop before the next sheet; what left is whole, and recorded."""
        if self._job is not None and isinstance(self._way, Path):
            self._stopping = True  # the file may be there already: it is told first
            return
        if self._job is not None:
            self._job.drop()
            self._job = None
        super().reject()
