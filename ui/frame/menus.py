"""The menu bar: every command, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.frame import row_keys
from ui.frame.row_keys import RowKeys

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.frame.commands import Commands
    from ui.patients.commands import PatientCommands


def _tr(text: str) -> str:
    return QCoreApplication.translate("menus", text)


class Menus:
    """Builds the menus; those of a visit hide on the patients page."""

    def __init__(
        self,
        bar: QMenuBar,
        commands: Commands,
        patients: PatientCommands,
        findings: QWidget,
        program: QWidget,
    ) -> None:
        self._commands = commands
        self._patients = patients
        self._finding_keys = RowKeys(findings, bar)
        self._program_keys = RowKeys(program, bar)
        self._file(bar.addMenu(_tr("&File")))
        self._edit(bar.addMenu(_tr("&Edit")))
        self._patient(bar.addMenu(_tr("&Patient")))
        self.findings = bar.addMenu(_tr("F&indings"))
        self.program = bar.addMenu(_tr("P&rogram"))
        self.handout = bar.addMenu(_tr("&Handout"))
        self._fill_visit()
        self._view(bar.addMenu(_tr("&View")))
        self._help(bar.addMenu(_tr("He&lp")))
        for menu in bar.findChildren(QMenu):
            menu.setToolTipsVisible(True)

    def show_visit(self, visit: bool) -> None:
        """Show or hide the menus that need a visit."""
        for menu in (self.findings, self.program, self.handout):
            menu.menuAction().setVisible(visit)

    def _file(self, menu: QMenu) -> None:
        c = self._commands
        self._fill(menu, self._patients.new, c.find_patient, None, c.save, c.save_pdf, c.print)
        self._fill(menu, None, c.settings, None, c.quit)

    def _edit(self, menu: QMenu) -> None:
        c = self._commands
        self._fill(menu, c.undo, c.redo, None, c.copy_note, None, c.find)

    def _patient(self, menu: QMenu) -> None:
        p, c = self._patients, self._commands
        self._fill(menu, p.open, p.edit, p.archive, p.restore, None, c.edit_open_patient, c.at_home)

    def _fill_visit(self) -> None:
        c = self._commands
        self._fill(self.findings, c.find, c.red_flags, None)
        keys = self._finding_keys
        keys.add(self.findings, _tr("Left"), row_keys.LEFT)
        keys.add(self.findings, _tr("Right"), row_keys.RIGHT)
        keys.add(self.findings, _tr("Both sides"), row_keys.BOTH)
        keys.add(self.findings, _tr("Untick"), row_keys.UNTICK)
        self.findings.aboutToShow.connect(keys.refresh)
        self._fill(self.program, c.add, c.template, c.excluded, None)
        keys = self._program_keys
        for label, key in (
            (_tr("Edit the dose"), row_keys.FIRST_DOSE),
            (_tr("Step up"), row_keys.STEP_UP),
            (_tr("Step back"), row_keys.STEP_DOWN),
            (_tr("Swap…"), row_keys.SWAP),
            (_tr("Note"), row_keys.NOTE),
            (_tr("Left"), row_keys.LEFT),
            (_tr("Right"), row_keys.RIGHT),
            (_tr("Both sides"), row_keys.BOTH),
            (_tr("Move up"), row_keys.MOVE_UP),
            (_tr("Move down"), row_keys.MOVE_DOWN),
            (_tr("Drop"), row_keys.DROP),
        ):
            keys.add(self.program, label, key)
        self.program.aboutToShow.connect(keys.refresh)
        self._fill(self.handout, c.print, c.save_pdf, None)
        self._fill(self.handout, c.handout_large, c.zoom_in, c.zoom_out, c.fit_width)

    def _view(self, menu: QMenu) -> None:
        c = self._commands
        self._fill(menu, c.next_pane, c.last_pane, c.reset_panes, None)
        look = menu.addMenu(_tr("&Appearance"))
        look.addActions(c.appearance.actions())
        self._fill(menu, c.single_keys, c.reduced_motion, None, c.handout_large)
        self._fill(menu, c.zoom_in, c.zoom_out, c.fit_width, None, c.full_screen)

    def _help(self, menu: QMenu) -> None:
        c = self._commands
        self._fill(menu, c.help, c.keyboard, None, c.about)

    def _fill(self, menu: QMenu, *actions: QAction | None) -> None:
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
