"""The print dialog: which printer, how many; a PDF where there is no printer."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ui.language import told
from ui.theme.metrics import GAP, GAP_ROW, MARGIN, u
from ui.widgets import Banner, InkLabel

MOST_COPIES = 20
SAVE_PDF = 2


class PrintDialog(QDialog):
    """Result Accepted: print on `printer`; SAVE_PDF: save instead; Rejected: nothing."""

    def __init__(
        self,
        what: str,
        printers: tuple[str, ...],
        warnings: tuple[str, ...],
        parent: QWidget | None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(u(self, MARGIN),) * 4)
        layout.setSpacing(u(self, GAP_ROW))
        layout.addWidget(InkLabel(what, "text", self, wrap=True))
        for warning in warnings:
            layout.addWidget(Banner("warn", "triangle", told(warning), (), self))
        self.printers = QComboBox(self)
        self.printers.addItems(printers)
        self.printers.setAccessibleName(self.tr("Printer"))
        self.copies = QSpinBox(self)
        self.copies.setRange(1, MOST_COPIES)
        self.copies.setAccessibleName(self.tr("Copies"))
        if printers:
            form = QFormLayout()
            form.setVerticalSpacing(u(self, GAP))
            form.addRow(self.tr("P&rinter"), self.printers)
            form.addRow(self.tr("&Copies"), self.copies)
            layout.addLayout(form)
        else:
            self.printers.hide()
            self.copies.hide()
            none = self.tr(
                "No printer is set up on this computer. Save the sheet as a PDF instead."
            )
            layout.addWidget(InkLabel(none, "text", self, wrap=True))
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self.print = self.buttons.addButton(
            self.tr("Print"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.save = self.buttons.addButton(
            self.tr("Save PDF…"), QDialogButtonBox.ButtonRole.ActionRole
        )
        self.print.setVisible(bool(printers))
        first = self.print if printers else self.save
        first.setProperty("role", "primary")
        first.setDefault(True)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.save.clicked.connect(self._save)
        layout.addWidget(self.buttons)
        self.setMinimumWidth(u(self, 420))
        first.setFocus()

    def _save(self) -> None:
        self.done(SAVE_PDF)
