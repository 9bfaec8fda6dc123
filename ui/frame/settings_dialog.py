"""The clinic's letterhead and sheet, and how the window behaves: a page each."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QStackedWidget, QVBoxLayout

from planner.errors import PlannerError
from ui.frame.settings.letterhead_page import LetterheadPage
from ui.frame.settings.sentences_page import SentencesPage
from ui.frame.settings.sheet_page import SheetPage
from ui.frame.settings.window_page import WindowPage
from ui.language import told
from ui.theme.metrics import GAP, MARGIN, u
from ui.widgets import ErrorLine, FormArea, Segmented, SegmentSpec

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from planner.patients.clinic import Clinic
    from planner.suggest.catalogue import Guidance
    from ui.frame.settings.page import Page
    from ui.jobs import JobRunner
    from ui.settings import Settings

_WIDTH = 560


class SettingsDialog(QDialog):
    """Changes the clinic through `keep`, which may raise StoreError, and the settings.

    `guidance` holds the originals of the sentences that say when to stop. Nothing is kept before
    Save: after acceptance `clinic` is what was kept.
    """

    def __init__(
        self,
        clinic: Clinic,
        settings: Settings,
        guidance: tuple[Guidance, ...],
        keep: Callable[[Clinic], None],
        jobs: JobRunner,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Clinic and settings"))
        self.clinic = clinic
        self._keep = keep
        self.letterhead = LetterheadPage(clinic, jobs)
        self.sheet = SheetPage(clinic)
        self.sentences = SentencesPage(clinic, guidance)
        self.window_page = WindowPage(settings)
        self._pages: tuple[Page, ...] = (
            self.letterhead,
            self.sheet,
            self.sentences,
            self.window_page,
        )
        self.chooser = Segmented(self._specs(), self)
        self.chooser.setAccessibleName(self.tr("Pages of the settings"))
        self._stack = QStackedWidget(self)
        self._problem = ErrorLine(self)
        self._lay_out()
        self.chooser.picked.connect(self.show_page)
        self.show_page(0)
        self.letterhead.name.setFocus()

    def _specs(self) -> tuple[SegmentSpec, ...]:
        names = (
            self.tr("Letterhead"),
            self.tr("Sheet"),
            self.tr("Sentences"),
            self.tr("Window"),
        )
        return tuple(SegmentSpec(name, name) for name in names)

    def _lay_out(self) -> None:
        pages = (self.letterhead, self.sheet, self.sentences, self.window_page)
        for page, spec in zip(pages, self._specs(), strict=True):
            self._stack.addWidget(FormArea(page, spec.name, self))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        save = buttons.addButton(self.tr("Save"), QDialogButtonBox.ButtonRole.AcceptRole)
        save.setProperty("role", "primary")
        save.setDefault(True)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        edge = u(self, MARGIN)
        top = QHBoxLayout()
        top.setContentsMargins(edge, u(self, GAP), edge, 0)
        top.addWidget(self.chooser)
        top.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addLayout(top)
        outer.addWidget(self._stack, 1)
        self._problem.setContentsMargins(edge, 0, edge, 0)
        buttons.setContentsMargins(edge, u(self, GAP), edge, edge)
        outer.addWidget(self._problem)
        outer.addWidget(buttons)
        self.setMinimumWidth(min(u(self, _WIDTH), self.screen().availableGeometry().width()))

    @Slot(int)
    def show_page(self, index: int) -> None:
        """Show a page."""
        self.chooser.set_current(index)
        self._stack.setCurrentIndex(index)

    def accept(self) -> None:
        """Check, keep, close."""
        clinic = self.clinic
        self._problem.clear()
        for index, page in enumerate(self._pages):
            trouble = page.trouble()
            if trouble is not None:
                self.show_page(index)
                self._problem.say(trouble.sentence)
                trouble.field.setFocus()
                return
            clinic = page.applied(clinic)
        try:
            if clinic != self.clinic:
                self._keep(clinic)
        except PlannerError as error:
            self._problem.say(told(error.message))
            return
        self.clinic = clinic
        self.window_page.keep()
        super().accept()
