"""Commands: every key once, every command in the menu bar, with a name."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

if TYPE_CHECKING:
    from planner.patients.patient import Patient
    from ui.main_window import MainWindow

KEYS = {
    "Ctrl+N", "Ctrl+O", "Ctrl+F", "Ctrl+L", "Ctrl+T", "Ctrl+P", "Ctrl+Shift+S", "Ctrl+S",
    "Ctrl+Shift+C", "Ctrl+Z", "Ctrl+Return", "Ctrl+,", "Ctrl++", "Ctrl+-", "Ctrl+0",
    "F1", "F2", "F6", "Shift+F6", "F7", "F8", "F9", "F11",
}  # fmt: skip


def items(menu: QMenu) -> list[QAction]:
    found = []
    for action in menu.actions():
        inner = action.menu()
        found += items(inner) if isinstance(inner, QMenu) else [action]
    return found


def all_items(window: MainWindow) -> list[QAction]:
    menus = [action.menu() for action in window.menuBar().actions()]
    return [item for menu in menus if isinstance(menu, QMenu) for item in items(menu)]


def shortcuts(window: MainWindow) -> list[str]:
    actions = {id(a): a for w in [window, *window.findChildren(QWidget)] for a in w.actions()}
    found = [key.toString() for a in actions.values() for key in a.shortcuts()]
    return found + [s.key().toString() for s in window.findChildren(QShortcut)]


def test_no_two_commands_share_a_key(window: MainWindow) -> None:
    found = shortcuts(window)
    assert len(found) > 20
    assert [key for key, times in Counter(found).items() if times > 1] == []


def test_every_key_of_the_design_does_something(window: MainWindow) -> None:
    assert set(shortcuts(window)) >= KEYS
    assert not {"Ctrl+E", "Ctrl+U"} & set(shortcuts(window))  # text fields claim these


def test_every_command_is_in_the_menu_bar(window: MainWindow) -> None:
    listed = {id(item) for item in all_items(window)}
    commands = [*window.commands.findChildren(QAction), *window.patients.commands.of_one]
    assert [c.text() for c in commands if id(c) not in listed] == []


def test_the_menus_of_a_visit_show_with_a_visit_only(window: MainWindow, patient: Patient) -> None:
    def shown() -> list[str]:
        bar = window.menuBar().actions()
        return [a.text().replace("&", "") for a in bar if a.isVisible()]

    assert shown() == ["File", "Edit", "Patient", "View", "Help"]
    window.open_patient(patient)
    assert shown() == [
        "File", "Edit", "Patient", "Findings", "Program", "Handout", "View", "Help",
    ]  # fmt: skip
    window.show_patients()
    assert shown() == ["File", "Edit", "Patient", "View", "Help"]


def test_commands_that_cannot_work_yet_say_why(window: MainWindow) -> None:
    assert not window.commands.template.isEnabled()
    assert "later version" in window.commands.template.toolTip()
    assert not window.context.library.isEnabled()
    assert "later version" in window.context.library.toolTip()


@pytest.mark.parametrize("page", ["patients", "visit"])
def test_every_reachable_widget_has_a_name(window: MainWindow, patient: Patient, page: str) -> None:
    if page == "visit":
        window.open_patient(patient)
    nameless = [
        widget
        for widget in window.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & widget.focusPolicy().TabFocus
        and not widget.accessibleName()
        and not getattr(widget, "text", str)()
        and not widget.focusProxy()
    ]
    assert [f"{type(w).__name__} in {type(w.parent()).__name__}" for w in nameless] == []
