"""What the window's commands do, beyond the pages that they open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMainWindow

    from ui.frame.choices import Choices
    from ui.frame.commands import Commands
    from ui.frame.context_bar import ContextBar
    from ui.frame.parts import Parts
    from ui.frame.second_screen import SecondScreen
    from ui.frame.visit_page import VisitPage
    from ui.patients.view import PatientsPage


class Doing(QObject):
    """Connects the commands with the parts of the window."""

    def __init__(
        self,
        parts: Parts,
        commands: Commands,
        places: tuple[PatientsPage, VisitPage, ContextBar],
        openers: tuple[Choices, SecondScreen],
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._parts = parts
        self._patients, self._page, self._context = places
        self._choices, self._second = openers
        session, page, c = parts.session, self._page, commands
        for action, slot in (
            (c.save, self._save),
            (c.save_pdf, page.save_pdf),
            (c.save_locked, page.save_protected),
            (c.print, page.print_sheet),
            (c.quit, window.close),
            (c.undo, session.undo),
            (c.redo, session.redo),
            (c.copy_note, page.copy_note),
            (c.edit_open_patient, self._edit_open_patient),
            (c.at_home, self.open_equipment),
            (c.find, self.find),
            (c.red_flags, page.open_red_flags),
            (c.add, page.open_add),
            (c.excluded, page.toggle_excluded),
            (c.handout_large, self._handout_large),
            (c.zoom_in, page.handout.zoom_in),
            (c.zoom_out, page.handout.zoom_out),
            (c.fit_width, page.handout.fit_width),
            (c.next_pane, page.next_pane),
            (c.last_pane, page.last_pane),
            (c.reset_panes, page.panes.reset),
            (c.help, self._help),
        ):
            action.triggered.connect(slot)
        window.addActions((self._patients.commands.new, *c.keyed()))

    @Slot()
    def find(self) -> None:
        """Ctrl+F: where one types what one looks for."""
        if self._page.isVisible():
            self._page.find_finding()
        else:
            self._patients.focus_search()

    @Slot()
    def _save(self) -> None:
        self._page.program.flush()
        self._parts.autosave.save_now()
        self._parts.messages.info(self.tr("Stance saves by itself after every change."))

    @Slot()
    def _edit_open_patient(self) -> None:
        patient = self._parts.session.state.patient
        if patient is not None:
            self._patients.changes.edit(patient)

    @Slot()
    def open_equipment(self) -> None:
        """What is at home, under its place in the bar."""
        home = self._context.home
        self._page.open_equipment(home if home.isVisible() else self._context)

    @Slot()
    def _handout_large(self) -> None:
        if self._page.panes.handout_apart:
            self._second.toggle_large()
        else:
            self._page.toggle_handout()

    @Slot()
    def _help(self) -> None:
        """F1 helps at the place; F1 again, or where nothing can be said, shows every key."""
        popup = QApplication.activePopupWidget()
        if popup is not None:
            popup.close()
        elif self._page.isVisible() and self._page.help_here():
            self._watch(QApplication.activePopupWidget())
            return
        self._choices.open_keyboard_map()

    def _watch(self, popup: QWidget | None) -> None:
        """A popup takes the keys of the window on some systems: see F1 there too."""
        if popup is not None:
            popup.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """F1 in the help itself."""
        if isinstance(watched, QWidget) and _is_f1(event):
            watched.close()
            self._choices.open_keyboard_map()
            return True
        return super().eventFilter(watched, event)


def _is_f1(event: QEvent) -> bool:
    pressed = event.type() == QEvent.Type.KeyPress
    return pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_F1
