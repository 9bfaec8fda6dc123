"""No key twice: shortcuts, menu letters, and the letters of every page and dialog, in each tongue.

Two actions on one key fire neither.
"""

from __future__ import annotations

import re
from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QMenu, QWidget

from planner.handout.snapshot import Paper
from tests.helpers.stores import TODAY
from tests.helpers.window import settings_dialog, window_on
from ui import i18n
from ui.app import application
from ui.frame.key_lines import key_groups
from ui.frame.keyboard_map import KeyboardMap
from ui.handout.password_dialog import PasswordDialog
from ui.handout.print_dialog import PrintDialog, ToPrint
from ui.handout.printing import PrinterFacts, Sides
from ui.patients.dialog import PatientDialog
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.patients.patient import Patient
    from ui.main_window import MainWindow

_LETTER = re.compile(r"&(?!&)(\w)")


@pytest.fixture(params=["en", "es"])
def spoken(
    store: SqlStore, qtbot: QtBot, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[MainWindow]:
    """The window in one of its languages."""
    settings = Settings(tmp_path / "window.ini")
    settings.language = request.param
    settings.sync()
    with window_on(qtbot, tmp_path, store) as made:
        yield made
    i18n.install(application(), i18n.ENGLISH)


def doubles(found: Iterable[str]) -> list[str]:
    return sorted(key for key, times in Counter(found).items() if times > 1)


def shortcuts(window: MainWindow) -> list[str]:
    widgets = [window, *window.findChildren(QWidget)]
    actions = {id(a): a for w in widgets for a in (*w.actions(), *w.findChildren(QAction))}
    found = [key.toString() for a in actions.values() for key in a.shortcuts()]
    return found + [s.key().toString() for s in window.findChildren(QShortcut)]


def letter(text: str) -> str:
    found = _LETTER.search(text.replace("&&", ""))
    return found.group(1).upper() if found else ""


def alt_letters(place: QWidget) -> list[str]:
    """What Alt with a letter reaches among the buttons and labels in sight."""
    texts = [w.text() for w in place.findChildren(QAbstractButton) if w.isVisible()]
    texts += [
        w.text() for w in place.findChildren(QLabel) if w.isVisible() and w.buddy() is not None
    ]
    return [one for text in texts if (one := letter(text))]


def menu_letters(menu: QMenu) -> list[str]:
    return [one for action in menu.actions() if (one := letter(action.text()))]


def bar_letters(window: MainWindow) -> list[str]:
    return [one for a in window.menuBar().actions() if a.isVisible() and (one := letter(a.text()))]


def test_no_two_commands_share_a_key(spoken: MainWindow) -> None:
    found = shortcuts(spoken)
    assert len(found) > 20
    assert doubles(found) == []
    assert not {"Ctrl+E", "Ctrl+U"} & set(found)  # text fields claim these


def test_no_menu_has_a_letter_twice(spoken: MainWindow, patient: Patient) -> None:
    spoken.open_patient(patient)
    assert len(bar_letters(spoken)) == 8
    assert doubles(bar_letters(spoken)) == []
    menus = spoken.menuBar().findChildren(QMenu)
    assert {m.title(): doubles(menu_letters(m)) for m in menus if doubles(menu_letters(m))} == {}


@pytest.mark.parametrize("page", ["patients", "visit"])
def test_no_button_takes_a_menus_letter(spoken: MainWindow, patient: Patient, page: str) -> None:
    if page == "visit":
        spoken.open_patient(patient)
    assert doubles([*bar_letters(spoken), *alt_letters(spoken.pages)]) == []


def dialogs(window: MainWindow, store: SqlStore) -> Iterator[QDialog]:
    parts = window.parts
    yield settings_dialog(store.clinic(), parts, window)
    yield KeyboardMap(key_groups(window.actions(), ()), window)
    yield PatientDialog(parts.catalogue, TODAY, store.patients.add, lambda _: (), None, window)
    sheet = ToPrint("1", Paper.LETTER, 3, 2)
    yield PrintDialog(sheet, ("A",), lambda _: PrinterFacts(tuple(Sides)), window)
    yield PasswordDialog((), window)


def test_no_dialog_has_a_letter_twice(spoken: MainWindow, store: SqlStore) -> None:
    for dialog in dialogs(spoken, store):
        dialog.show()
        found = alt_letters(dialog)
        dialog.close()
        assert (type(dialog).__name__, doubles(found)) == (type(dialog).__name__, [])


def test_the_red_flags_have_no_letter_twice(spoken: MainWindow, patient: Patient) -> None:
    spoken.open_patient(patient)
    dialog = spoken.visit_page.findings.open_red_flags()
    assert doubles(alt_letters(dialog)) == []
    dialog.reject()


def test_the_sheet_lists_every_key_that_the_window_has(spoken: MainWindow) -> None:
    groups = key_groups(spoken.actions(), spoken.patients.commands.of_one)
    listed = {line.keys for group in groups for line in group.lines}
    native = QKeySequence.SequenceFormat.NativeText
    first = {a.shortcut().toString(native) for a in spoken.actions() if not a.shortcut().isEmpty()}
    assert first
    assert first <= listed
    assert [group.place for group in groups if not group.lines] == []


def test_the_sheet_names_the_letters_of_the_words_that_rows_show(spoken: MainWindow) -> None:
    lines = {
        line.what: line.keys for group in key_groups(spoken.actions(), ()) for line in group.lines
    }
    of_grades, of_answers = {
        "en": (("Good, fair, poor", "G  F  P"), ("Yes, no", "Y  N")),
        "es": (("Bueno, regular, malo", "B  R  M"), ("Sí, no", "S  N")),
    }[spoken.parts.settings.language]
    assert {what: lines[what] for what, _keys in (of_grades, of_answers)} == dict(
        (of_grades, of_answers)
    )
