"""The handout in a window of its own: going, coming home, and where a screen goes away."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication, QScreen
from PySide6.QtTest import QTest

from tests.helpers.window import PATIENCE_MS
from ui.frame.panes import FINDINGS, HANDOUT, PROGRAM
from ui.frame.second_screen import SecondScreen

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from planner.patients.patient import Patient
    from ui.main_window import MainWindow

ROOT = Path(__file__).resolve().parents[3]
TWO = [
    {"name": "left", "x": 0, "y": 0, "width": 1920, "height": 1080},
    {"name": "right", "x": 1920, "y": 0, "width": 1600, "height": 1200},
]


@pytest.fixture
def visit(window: MainWindow, patient: Patient) -> MainWindow:
    window.resize(1600, 900)
    window.open_patient(patient)
    return window


class Desk:
    """A computer whose second screen can be unplugged; both show the same picture."""

    def __init__(self) -> None:
        self.plugged = 2

    def screens(self) -> list[QScreen]:
        return [QGuiApplication.primaryScreen()] * self.plugged


@pytest.fixture
def desk() -> Desk:
    return Desk()


@pytest.fixture
def second(visit: MainWindow, desk: Desk) -> SecondScreen:
    action = QAction(visit)
    action.setCheckable(True)
    return SecondScreen(visit.visit_page.panes, action, visit.parts.settings, visit, desk.screens)


def test_with_one_screen_the_command_says_why_not(window: MainWindow) -> None:
    action = window.commands.handout_apart
    assert not action.isEnabled()
    assert "second screen" in action.toolTip()


def test_the_handout_leaves_its_room_to_the_program(
    visit: MainWindow, second: SecondScreen, qtbot: QtBot
) -> None:
    page = visit.visit_page
    before = page.program.width()
    second.send()
    assert second.window is not None
    qtbot.waitUntil(second.window.isVisible)
    assert page.handout.window() is second.window
    assert page.panes.shown() == (FINDINGS, PROGRAM)
    qtbot.waitUntil(lambda: page.program.width() > before + 300)
    second.bring_home()
    assert page.panes.shown() == (FINDINGS, PROGRAM, HANDOUT)
    assert page.handout.window() is visit
    assert page.handout.isVisible()
    qtbot.waitUntil(lambda: page.program.width() == pytest.approx(before, abs=4))


def test_closing_its_window_brings_it_home(
    visit: MainWindow, second: SecondScreen, qtbot: QtBot
) -> None:
    second.send()
    assert second.window is not None
    second.window.close()
    qtbot.waitUntil(lambda: visit.visit_page.handout.window() is visit)
    assert visit.isVisible()
    assert not visit.parts.settings.handout_apart


def test_without_the_second_screen_it_comes_home(
    visit: MainWindow, second: SecondScreen, desk: Desk
) -> None:
    second.send()
    desk.plugged = 1
    second.follow_screens()
    assert visit.visit_page.handout.window() is visit
    assert second.window is None


def test_the_windows_keys_work_there_too(
    visit: MainWindow, second: SecondScreen, qtbot: QtBot
) -> None:
    second.send()
    assert second.window is not None
    window = second.window
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow, timeout=PATIENCE_MS)
    visit.visit_page.handout.paper.setFocus()
    QTest.keyClick(window, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert visit.visit_page.findings.field.hasFocus() or visit.focusWidget() is (
        visit.visit_page.findings.field
    )


SCRIPT = """
import sys
from datetime import date
from pathlib import Path
from tests.helpers.stores import FixedClock, fresh_store
from planner.patients.patient import Patient
from ui.app import application, build
app = application()
folder = Path(sys.argv[1])
store = fresh_store(folder)
who = store.patients.add(Patient(None, "Ruiz", "Ana", date(1988, 4, 2)))
window = build(store, FixedClock(), folder / "window.ini")
window.move(50, 50)
window.show()
window.open_patient(who)
action = window.commands.handout_apart
assert action.isEnabled(), "two screens"
action.trigger()
apart = window.second_screen.window
assert apart.screen().name() == "right", apart.screen().name()
assert window.visit_page.handout.window() is apart
window.close()
again = build(store, FixedClock(), folder / "window.ini")
again.show()
assert again.second_screen.window is not None, "stands there again"
assert again.second_screen.window.screen().name() == "right"
again.close()
assert again.parts.settings.handout_apart
store.close()
print("done")
"""


def test_it_goes_to_the_screen_where_the_window_is_not(tmp_path: Path) -> None:
    (tmp_path / "screens.json").write_text(json.dumps({"screens": TWO}), "utf-8")
    environ = dict(
        os.environ,
        PYTHONPATH=str(ROOT),
        QT_QPA_PLATFORM="offscreen:configfile=screens.json",
    )
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT, str(tmp_path)],
        cwd=tmp_path,
        env=environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )
    assert done.stdout.strip() == "done", done.stderr
