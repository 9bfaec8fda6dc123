"""The print dialog: which printer, pages, copies and sides; a PDF where there is no printer."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.handout.snapshot import Paper
from ui.handout.pages_field import PagesField
from ui.handout.printer_fields import PrinterFields
from ui.handout.printing import PrintChoice, PrinterFacts
from ui.language import told
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, u
from ui.widgets import Banner, FormArea, InkLabel

if TYPE_CHECKING:
    from collections.abc import Callable

SAVE_PDF = 2


@dataclass(frozen=True, slots=True)
class ToPrint:
    """What a print dialog is about: in words, its paper, its pages, the one in sight (from 1)."""

    what: str
    paper: Paper
    pages: int
    current: int = 1
    warnings: tuple[str, ...] = ()


class PrintDialog(QDialog):
    """Result Accepted: print as `choice` says; SAVE_PDF: save instead; Rejected: nothing."""

    def __init__(
        self,
        sheet: ToPrint,
        printers: tuple[str, ...],
        facts: Callable[[str], PrinterFacts],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        self.choice: PrintChoice | None = None
        inner = QWidget(self)
        self.pages = PagesField(sheet.pages, sheet.current, inner)
        self.fields = PrinterFields(printers, facts, sheet.paper, inner, self.pages)
        self._area = FormArea(inner, self.tr("Print"), self)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.print = self.buttons.addButton(
            self.tr("Print"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save = self.buttons.addButton(
            self.tr("Save PDF…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self._lay_out(inner, sheet, any_printer=bool(printers))
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._save)
        self.fields.printers.currentIndexChanged.connect(self._adjust)

    def _lay_out(self, inner: QWidget, sheet: ToPrint, *, any_printer: bool) -> None:
        form = QVBoxLayout(inner)
        form.setContentsMargins(*(u(self, MARGIN),) * 4)
        form.setSpacing(u(self, GAP_ROW))
        form.addWidget(InkLabel(sheet.what, "text", inner, wrap=True))
        for warning in sheet.warnings:
            form.addWidget(Banner("warn", "triangle", told(warning), (), inner))
        form.addWidget(self.fields)
        self.fields.setVisible(any_printer)
        if not any_printer:
            none = self.tr(
                "No printer is set up on this computer. Save the sheet as a PDF instead."
            )
            form.addWidget(InkLabel(none, "text", inner, wrap=True))
        self.print.setVisible(any_printer)
        first = self.print if any_printer else self.save
        first.setProperty("role", "primary")
        first.setDefault(True)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        outer.addWidget(self._area, 1)
        edge = u(self, MARGIN)
        self.buttons.setContentsMargins(edge, u(self, GAP), edge, edge)
        outer.addWidget(self.buttons)
        self.setMinimumWidth(min(u(self, 460), self.screen().availableGeometry().width()))
        first.setFocus()

    def accept(self) -> None:
        """Print, unless the pages had to be explained."""
        pages = self.pages.pages()
        if pages is None:
            self.adjustSize()
            self._area.ensureWidgetVisible(self.pages.problem)
            return
        self.choice = self.fields.choice(pages)
        super().accept()

    @Slot()
    def _adjust(self) -> None:
        """Another printer may need another line."""
        self.adjustSize()

    def _save(self) -> None:
        self.done(SAVE_PDF)
