"""The menu bar: every command, with its key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar, QWidget

from ui.frame import row_keys
from ui.frame.row_keys import RowKeys
from ui.language import translate

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from ui.frame.commands import Commands
    from ui.patients.commands import PatientCommands

ACCEPT_KEY = "Ctrl+Return"


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
        self._file(bar.addMenu(translate("frame", "&File")))
        self._edit(bar.addMenu(translate("frame", "&Edit")))
        self._patient(bar.addMenu(translate("frame", "&Patient")))
        self.findings = bar.addMenu(translate("frame", "F&indings"))
        self.program = bar.addMenu(translate("frame", "P&rogram"))
        self.handout = bar.addMenu(translate("frame", "&Handout"))
        self._fill_findings()
        self._fill_program()
        self._fill_handout()
        self._view(bar.addMenu(translate("frame", "&View")))
        self._help(bar.addMenu(translate("frame", "He&lp")))
        for menu in bar.findChildren(QMenu):
            menu.setToolTipsVisible(True)

    def show_visit(self, visit: bool) -> None:
        """Show or hide the menus that need a visit."""
        for menu in (self.findings, self.program, self.handout):
            menu.menuAction().setVisible(visit)

    def _file(self, menu: QMenu) -> None:
        c = self._commands
        self._fill(
            menu,
            self._patients.new,
            c.find_patient,
            None,
            c.save,
            c.save_pdf,
            c.save_locked,
            c.print,
        )
        self._fill(menu, None, c.settings, None, c.quit)

    def _edit(self, menu: QMenu) -> None:
        c = self._commands
        self._fill(menu, c.undo, c.redo, None, c.copy_note, None, c.find)

    def _patient(self, menu: QMenu) -> None:
        p, c = self._patients, self._commands
        self._fill(menu, p.open, p.edit, p.archive, p.restore, None, c.edit_open_patient, c.at_home)
        self._fill(menu, None, p.printed, p.print_many)

    def _fill_findings(self) -> None:
        c, keys, menu = self._commands, self._finding_keys, self.findings
        self._fill(menu, c.find, c.red_flags, None)
        for item in (*row_keys.sides(), row_keys.untick()):
            keys.add(menu, item)
        menu.aboutToShow.connect(keys.refresh)

    def _fill_program(self) -> None:
        c, keys, menu = self._commands, self._program_keys, self.program
        # Accept all shows its key and takes it with follow-up visits: the list has it till then.
        key = QKeySequence(ACCEPT_KEY).toString(QKeySequence.SequenceFormat.NativeText)
        c.accept_all.setText(f"{c.accept_all.text()}\t{key}")
        self._fill(menu, c.add, c.template, c.library, c.excluded, c.accept_all, None)
        for item in row_keys.of_exercise():
            keys.add(menu, item)
        menu.aboutToShow.connect(keys.refresh)

    def _fill_handout(self) -> None:
        c, menu = self._commands, self.handout
        self._fill(menu, c.print, c.save_pdf, c.save_locked, None)
        self._fill(menu, c.handout_large, c.handout_apart, None)
        self._fill(menu, c.zoom_in, c.zoom_out, c.fit_width)

    def _view(self, menu: QMenu) -> None:
        c = self._commands
        self._fill(menu, c.next_pane, c.last_pane, c.reset_panes, None)
        look = menu.addMenu(translate("frame", "&Appearance"))
        look.addActions(c.appearance.actions())
        tongue = menu.addMenu(translate("frame", "Lan&guage"))
        tongue.addActions(c.language.actions())
        self._fill(menu, c.single_keys, c.reduced_motion, None, c.handout_large, c.handout_apart)
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
