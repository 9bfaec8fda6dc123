"""What the therapist chooses about the window itself: letterhead, look, keys; and what it is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtGui import QAction

from planner.errors import PlannerError
from planner.handout.first_choices import first_choices
from ui.frame.helping import show_about
from ui.frame.key_lines import key_groups
from ui.frame.keyboard_map import KeyboardMap
from ui.frame.settings_dialog import SettingsDialog
from ui.theme import motion
from ui.theme.theme import Appearance

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from planner.patients.clinic import Clinic
    from ui.frame.commands import Commands
    from ui.frame.parts import Parts
    from ui.frame.visit_page import VisitPage


class Choices(QObject):
    """Opens the dialogs and keeps the settings.

    `language_chosen()` after another one was kept, `skin_chosen()` after the figures' may be.
    """

    language_chosen = Signal()
    skin_chosen = Signal()

    def __init__(
        self,
        parts: Parts,
        commands: Commands,
        of_list: tuple[QAction, ...],
        visit_page: VisitPage,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._parts, self._commands, self._of_list = parts, commands, of_list
        self._visit_page, self._window = visit_page, window
        commands.settings.triggered.connect(self.open_settings)
        commands.keyboard.triggered.connect(self.open_keyboard_map)
        commands.about.triggered.connect(self._about)
        commands.single_keys.toggled.connect(self._single_keys)
        commands.reduced_motion.toggled.connect(self._reduced_motion)
        commands.appearance.triggered.connect(self._appearance)
        commands.language.triggered.connect(self._language)
        visit_page.set_single_keys(parts.settings.single_keys)
        self.read_clinic()

    def read_clinic(self) -> None:
        """Give the sheet its letterhead, and what sheets start with if that has changed."""
        try:
            self._take(self._parts.store.clinic())
        except PlannerError as error:
            self._parts.messages.error(error)

    def _take(self, clinic: Clinic) -> None:
        """What this computer chose last stands until the clinic starts with something else."""
        settings, handout = self._parts.settings, self._visit_page.handout
        first = first_choices(clinic)
        if settings.sheets_start_with != first.code:
            if settings.sheets_start_with or not settings.sheet_chosen:
                handout.start_with(first)
            settings.sheets_start_with = first.code
        handout.set_clinic(clinic)

    @Slot()
    def open_settings(self) -> None:
        """The clinic's letterhead and the settings."""
        store, settings = self._parts.store, self._parts.settings
        try:
            clinic = store.clinic()
        except PlannerError as error:
            self._parts.messages.error(error)
            return
        guidance, jobs = self._parts.catalogue.guidance, self._parts.jobs
        keep = store.save_clinic
        dialog = SettingsDialog(clinic, settings, guidance, keep, jobs, self._window)
        if dialog.exec() == SettingsDialog.DialogCode.Accepted:
            self._take(dialog.clinic)
            self._commands.single_keys.setChecked(settings.single_keys)
            self._commands.reduced_motion.setChecked(settings.reduced_motion)
            self.skin_chosen.emit()
        dialog.deleteLater()

    @Slot()
    def open_keyboard_map(self) -> None:
        """Every key, by where it works."""
        groups = key_groups(self._window.actions(), self._of_list)
        dialog = KeyboardMap(groups, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    @Slot()
    def _about(self) -> None:
        place = str(getattr(self._parts.store, "name", ""))
        show_about(self._parts.catalogue.version, place, self._window)

    @Slot(QAction)
    def _appearance(self, action: QAction) -> None:
        appearance = Appearance(action.data())
        self._parts.settings.appearance = appearance
        self._parts.theme.set_appearance(appearance)

    @Slot(QAction)
    def _language(self, action: QAction) -> None:
        language = str(action.data())
        if language != self._parts.settings.language:
            self._parts.settings.language = language
            self.language_chosen.emit()

    @Slot(bool)
    def _single_keys(self, on: bool) -> None:
        self._parts.settings.single_keys = on
        self._visit_page.set_single_keys(on)

    @Slot(bool)
    def _reduced_motion(self, on: bool) -> None:
        self._parts.settings.reduced_motion = on
        motion.choose(on or None)
        self._parts.figures.restyled.emit()
