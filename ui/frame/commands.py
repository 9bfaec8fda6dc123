"""Every command of the window with its key. Two actions on one key fire neither: a test watches."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence

from ui import i18n
from ui.theme.theme import Appearance

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ui.settings import Settings

_STANDARD = QKeySequence.StandardKey
_FALLBACKS = {
    _STANDARD.Open: "Ctrl+O",
    _STANDARD.Save: "Ctrl+S",
    _STANDARD.Print: "Ctrl+P",
    _STANDARD.Quit: "Ctrl+Q",
    _STANDARD.Undo: "Ctrl+Z",
    _STANDARD.Redo: "Ctrl+Shift+Z",
    _STANDARD.Find: "Ctrl+F",
    _STANDARD.ZoomIn: "Ctrl++",
    _STANDARD.ZoomOut: "Ctrl+-",
}
Key = QKeySequence.StandardKey | str | None


class Commands(QObject):
    """The actions; who makes the window connects them."""

    def __init__(self, settings: Settings, parent: QObject) -> None:
        super().__init__(parent)
        self._file()
        self._edit()
        self._visit()
        self._handout()
        self._view(settings)
        self._look(settings)
        self._help()

    def _file(self) -> None:
        self.find_patient = self._action(self.tr("&Find patient"), _STANDARD.Open)
        self.save = self._action(self.tr("&Save"), _STANDARD.Save)
        self.save_pdf = self._action(self.tr("Save P&DF…"), "Ctrl+Shift+S")
        self.save_locked = self._action(self.tr("Save PDF with a passwo&rd…"), None)
        self.print = self._action(self.tr("&Print…"), _STANDARD.Print)
        self.settings = self._action(self.tr("&Clinic and settings…"), "Ctrl+,")
        self.quit = self._action(self.tr("&Quit"), _STANDARD.Quit)
        self.settings.setMenuRole(QAction.MenuRole.PreferencesRole)
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)

    def _edit(self) -> None:
        self.undo = self._action(self.tr("&Undo"), _STANDARD.Undo)
        self.redo = self._action(self.tr("&Redo"), _STANDARD.Redo)
        self.copy_note = self._action(self.tr("&Copy note"), "Ctrl+Shift+C")

    def _visit(self) -> None:
        self.edit_open_patient = self._action(self.tr("Edit &this patient…"), None)
        self.at_home = self._action(self.tr("What is at &home…"), None)
        self.find = self._action(self.tr("&Find"), _STANDARD.Find)
        self.red_flags = self._action(self.tr("&Red flags…"), "F8")
        self.add = self._action(self.tr("&Add exercise…"), "Ctrl+L")
        self.template = self._action(self.tr("Start from a &template…"), "Ctrl+T")
        _later(self.template, self.tr("Templates come with a later version."))
        self.accept_all = self._action(self.tr("Accept all p&roposals"), None)
        _later(self.accept_all, self.tr("Comes with follow-up visits, in a later version."))
        self.library = self._action(self.tr("Exercise &library"), None)
        _later(self.library, self.tr("The library comes with a later version."))
        self.excluded = self._action(self.tr("E&xcluded, and why"), "F9")

    def _handout(self) -> None:
        self.handout_large = self._action(self.tr("Handout &large"), "F7")
        self.handout_apart = self._action(self.tr("Handout on the second s&creen"), None)
        self.handout_apart.setCheckable(True)
        self.zoom_in = self._action(self.tr("Zoom &in"), _STANDARD.ZoomIn)
        self.zoom_out = self._action(self.tr("Zoom &out"), _STANDARD.ZoomOut)
        self.fit_width = self._action(self.tr("Fit the &width"), "Ctrl+0")

    def _view(self, settings: Settings) -> None:
        self.next_pane = self._action(self.tr("&Next pane"), "F6")
        self.last_pane = self._action(self.tr("Last &pane"), "Shift+F6")
        self.reset_panes = self._action(self.tr("&Usual widths"), None)
        self.full_screen = self._action(self.tr("&Full screen"), "F11")
        self.full_screen.setCheckable(True)
        self.single_keys = self._action(self.tr("Single l&etters act on rows"), None)
        self.single_keys.setCheckable(True)
        self.single_keys.setChecked(settings.single_keys)
        self.reduced_motion = self._action(self.tr("&Reduced motion"), None)
        self.reduced_motion.setCheckable(True)
        self.reduced_motion.setChecked(settings.reduced_motion)

    def _look(self, settings: Settings) -> None:
        looks = (self.tr("As the &system"), self.tr("&Light"), self.tr("&Dark"))
        chosen = ((one, one is settings.appearance) for one in Appearance)
        self.appearance = self._group(chosen, looks)
        codes = (i18n.SYSTEM, *(code for code, _name in i18n.available()))
        tongues = (self.tr("As the &system"), *(name for _code, name in i18n.available()))
        self.language = self._group(((one, one == settings.language) for one in codes), tongues)

    def _help(self) -> None:
        self.help = self._action(self.tr("&Help here"), "F1")
        self.keyboard = self._action(self.tr("&Keyboard shortcuts"), None)
        self.about = self._action(self.tr("&About Stance"), None)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def keyed(self) -> tuple[QAction, ...]:
        """Those with a key."""
        found = self.findChildren(QAction)
        return tuple(action for action in found if not action.shortcut().isEmpty())

    def of_visit(self) -> tuple[QAction, ...]:
        """Those that need an open visit."""
        return (
            self.save_pdf,
            self.save_locked,
            self.print,
            self.copy_note,
            self.edit_open_patient,
            self.at_home,
            self.red_flags,
            self.add,
            self.excluded,
            self.handout_large,
            self.zoom_in,
            self.zoom_out,
            self.fit_width,
            self.next_pane,
            self.last_pane,
            self.reset_panes,
        )

    def _group(self, choices: Iterable[tuple[str, bool]], names: tuple[str, ...]) -> QActionGroup:
        group = QActionGroup(self)
        for (data, chosen), name in zip(choices, names, strict=True):
            action = self._action(name, None)
            action.setCheckable(True)
            action.setData(data)
            action.setChecked(chosen)
            group.addAction(action)
        return group

    def _action(self, text: str, key: Key) -> QAction:
        action = QAction(text, self)
        action.setWhatsThis(plain(text))  # stays while Undo and Redo name what they would do
        if isinstance(key, QKeySequence.StandardKey):
            # Not every platform has a key for everything (Quit has none on Windows).
            keys = QKeySequence.keyBindings(key) or [QKeySequence(_FALLBACKS[key])]
            action.setShortcuts(keys)
        elif key:
            action.setShortcut(QKeySequence(key))
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        return action


def _later(action: QAction, why: str) -> None:
    """Off for now, and it says why."""
    action.setEnabled(False)
    action.setToolTip(why)
    action.setStatusTip(why)


def plain(text: str) -> str:
    """A command's name without the marks of a menu."""
    return (
        text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&").rstrip("…")
    )


def hint(action: QAction) -> str:
    """An action's key as it is shown."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
