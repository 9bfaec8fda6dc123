"""The commands on patients, for the menu, the context menu and the side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from planner.patients.patient import Patient


class PatientCommands(QObject):
    """Actions; `of_one` need one chosen patient, `of_paper` are about their sheets."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.new = QAction(self.tr("&New patient…"), self)
        self.new.setShortcut(QKeySequence.StandardKey.New)
        self.open = QAction(self.tr("&Open visit"), self)
        self.open.setShortcut(QKeySequence("Ctrl+Return"))
        self.edit = QAction(self.tr("&Edit patient…"), self)
        self.edit.setShortcut(QKeySequence("F2"))
        self.archive = QAction(self.tr("&Archive patient"), self)
        self.restore = QAction(self.tr("&Bring back to the list"), self)
        self.printed = QAction(self.tr("Printed &sheets…"), self)
        self.print_many = QAction(self.tr("Print sheets of se&lected patients…"), self)
        self.print_many.setShortcut(QKeySequence("Ctrl+Shift+P"))
        for own in (
            self.open,
            self.edit,
            self.print_many,
        ):  # F2 means a dose field where a program has the focus
            own.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.of_one = (self.open, self.edit, self.archive, self.restore)
        self.of_paper = (self.printed, self.print_many)

    def keyed(self) -> tuple[QAction, ...]:
        """Those with a key in the list."""
        return (*self.of_one, self.print_many)

    def enable(self, patient: Patient | None, *, several: bool = False) -> None:
        """Only what can be done with this patient, or with several at once."""
        current = patient is not None and not patient.archived
        self.printed.setEnabled(patient is not None and not several)
        self.print_many.setEnabled(current)
        here = current and not several
        self.open.setEnabled(here)
        self.edit.setEnabled(here)
        self.archive.setEnabled(here)
        self.archive.setVisible(patient is None or current)
        self.restore.setVisible(patient is not None and patient.archived)
        self.restore.setEnabled(patient is not None and patient.archived and not several)
