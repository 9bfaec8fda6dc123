"""All sheets of a patient that were handed out, to be printed or saved again byte for byte."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.handout.file_names import file_name
from planner.handout.snapshot import Paper
from ui.handout import printed_words
from ui.handout.leaving import Leaving, Stamp
from ui.handout.leaving_words import known_words
from ui.handout.raster import page_sizes
from ui.jobs import Err, JobRunner, Ok
from ui.language import told
from ui.theme.metrics import GAP_ROW, MARGIN, u
from ui.widgets import ErrorLine, InkLabel

if TYPE_CHECKING:
    from collections.abc import Callable

    from planner.patients.patient import Patient
    from planner.usecases.ports import KeptPrint, PrintStore
    from ui.handout.outlet import Outlet

_WHEN, _VISIT, _VERSION, _HOW, _WHO = range(5)
_LETTER_WIDTH_PT = 612


class PrintedDialog(QDialog):
    """Reads from `prints` off the GUI thread; what leaves again goes through `outlet`.

    `who` names the therapist at the computer now.
    """

    def __init__(
        self,
        patient: Patient,
        prints: PrintStore,
        outlet: Outlet,
        who: Callable[[], str],
        jobs: JobRunner,
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self._patient, self._prints, self._outlet = patient, prints, outlet
        self._who, self._jobs = who, jobs
        self._kept: tuple[KeptPrint, ...] = ()
        self.setWindowTitle(self.tr("Printed sheets"))
        self.head = InkLabel("", "text", self, wrap=True)
        self.list = QTreeWidget(self)
        self.problem = ErrorLine(self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.print = self.buttons.addButton(self.tr("Print again…"), role)
        self.save = self.buttons.addButton(self.tr("Save again…"), role)
        self._lay_out()
        self.buttons.rejected.connect(self.reject)
        self.print.clicked.connect(self._print)
        self.save.clicked.connect(self._save)
        self.list.itemDoubleClicked.connect(self._print)  # Return presses the default button
        self.list.currentItemChanged.connect(self._offer)
        self.refresh()

    def _lay_out(self) -> None:
        listed = self.list
        listed.setAccessibleName(self.tr("Printed sheets"))
        listed.setHeaderLabels(
            [
                self.tr("When"),
                self.tr("Visit"),
                self.tr("Version"),
                self.tr("How"),
                self.tr("Who"),
            ]
        )
        listed.setRootIsDecorated(False)
        listed.setUniformRowHeights(True)
        listed.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        listed.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        listed.header().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        listed.header().setStretchLastSection(True)
        self.print.setProperty("role", "primary")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(u(self, MARGIN),) * 4)
        column.setSpacing(u(self, GAP_ROW))
        column.addWidget(self.head)
        column.addWidget(listed, 1)
        column.addWidget(self.problem)
        column.addWidget(self.buttons)
        room = self.screen().availableGeometry().size()
        self.resize(min(u(self, 720), room.width()), min(u(self, 420), room.height()))
        self._offer()

    # --- the list ------------------------------------------------------------------------

    @Slot()
    def refresh(self) -> None:
        """Ask the store again."""
        if self._patient.id is not None:
            self._jobs.run(partial(self._prints.of, self._patient.id), self._found)

    @Slot(object)
    def _found(self, outcome: Ok[tuple[KeptPrint, ...]] | Err) -> None:
        if isinstance(outcome, Err):
            self.problem.say(told(outcome.error.message))
            return
        self._kept = outcome.value
        self.list.clear()
        for kept in self._kept:
            record = kept.record
            texts = [
                printed_words.when(record.at),
                printed_words.day(kept.visited_on),
                printed_words.version(record),
                printed_words.how(record),
                record.therapist or "–",
            ]
            line = QTreeWidgetItem(texts)
            line.setToolTip(_WHO, record.therapist)
            self.list.addTopLevelItem(line)
        said = self.tr("%n sheet(s) handed out to {name}.", "", len(self._kept))
        self.head.setText(said.format(name=self._patient.full_name))
        first = self.list.topLevelItem(0)
        if first is None:
            none = self.tr("No sheet was handed out to {name} yet.")
            self.head.setText(none.format(name=self._patient.full_name))
        else:
            self.list.setCurrentItem(first)
            self.list.setFocus(Qt.FocusReason.OtherFocusReason)
        self._offer()

    def _current(self) -> KeptPrint | None:
        current = self.list.currentItem()
        row = -1 if current is None else self.list.indexOfTopLevelItem(current)
        return self._kept[row] if 0 <= row < len(self._kept) else None

    @Slot()
    def _offer(self) -> None:
        """What can be done with the chosen sheet, and why not."""
        kept = self._current()
        held = kept is not None and kept.held
        why = "" if held else self.tr("No sheet is chosen.")
        if kept is not None and not held:
            why = self.tr("The pages of this sheet were not kept: it is older than their keeping.")
        for one in (self.print, self.save):
            one.setEnabled(held)
            one.setToolTip(why)
        self.print.setDefault(held)

    # --- out again -----------------------------------------------------------------------

    @Slot()
    def _print(self) -> None:
        self._fetch(self._print_fetched)

    @Slot()
    def _save(self) -> None:
        self._fetch(self._save_fetched)

    def _fetch(self, then: Callable[[Ok[Leaving] | Err], None]) -> None:
        kept = self._current()
        if kept is not None and kept.held:
            self.problem.clear()
            work = partial(_leaving, self._prints, kept, self._patient, self._who())
            self._jobs.run(work, then)

    @Slot(object)
    def _print_fetched(self, outcome: Ok[Leaving] | Err) -> None:
        match outcome:
            case Ok(leaving):
                self._outlet.ask_and_print(leaving, self)
            case Err(error):
                self.problem.say(told(error.message))

    @Slot(object)
    def _save_fetched(self, outcome: Ok[Leaving] | Err) -> None:
        match outcome:
            case Ok(leaving):
                self._outlet.ask_and_save(leaving, self)
            case Err(error):
                self.problem.say(told(error.message))


def _leaving(prints: PrintStore, kept: KeptPrint, patient: Patient, who: str) -> Leaving:
    """The kept bytes on their way out again. Raises StoreError where they are not the same."""
    record = kept.record
    pdf = prints.sheet(record.sha256)
    pages = page_sizes(pdf)
    letter = bool(pages) and round(pages[0].width()) == _LETTER_WIDTH_PT
    stamp = Stamp(record.visit, record.program_version, who)
    return Leaving(
        pdf=pdf,
        sha256=record.sha256,
        paper=Paper.LETTER if letter else Paper.A4,
        pages=len(pages),
        what=printed_words.again_words(patient.full_name, kept.visited_on, len(pages)),
        file_name=file_name(patient.full_name, kept.visited_on, printed_words.kind()),
        stamp=lambda: stamp,
        about=known_words(patient),
        again=True,
    )
