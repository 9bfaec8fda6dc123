"""The commands on patients, for the menu, the context menu and the side panel."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence

if TYPE_CHECKING:
    from planner.patients.patient import Patient


class PatientCommands(QObject):
    """Actions; `of_one` are those that need a chosen patient."""

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
        for own in (self.open, self.edit):  # F2 means a dose field where a program has the focus
            own.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.of_one = (self.open, self.edit, self.archive, self.restore)

    def enable(self, patient: Patient | None) -> None:
        """Only what can be done with this patient."""
        here = patient is not None and not patient.archived
        self.open.setEnabled(here)
        self.edit.setEnabled(here)
        self.archive.setEnabled(here)
        self.archive.setVisible(patient is None or here)
        self.restore.setVisible(patient is not None and patient.archived)
        self.restore.setEnabled(patient is not None and patient.archived)
