"""What a screen reader is told on every screen, and the way through each with Tab."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QAccessibleEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.assessment.assessment import ObservedFinding
from planner.patients.patient import Patient
from planner.usecases.sample import add_sample
from planner.vocabulary import FindingId, Side
from tests.helpers.accessible import tree
from tests.helpers.accessible_rules import Fault, all_faults
from tests.helpers.legible import cut_texts
from tests.helpers.screens import RUNNER, SCREENS, WEAK_HIP, first_run
from tests.helpers.showing import Screen, Show, Walk, patient_of, rest, type_finding
from tests.helpers.sizes import set_base_px
from tests.helpers.stores import FixedClock, fresh_store
from tests.helpers.tab_walk import walk_faults
from tests.helpers.window import PATIENCE_MS, window_on
from ui.frame.widths import WidthClass
from ui.i18n import install
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow

pytestmark = [pytest.mark.window, pytest.mark.slow, pytest.mark.timeout(300)]
BASE_PX, TWICE_PX = 13, 26
NO_WAY_THROUGH = {"number"}  # its field is over once the focus leaves it
LEAST_ELEMENTS = 1000


@dataclass(frozen=True, slots=True)
class Setting:
    """A window: its class, its size, the size of its text, its language."""

    width_class: WidthClass
    size: tuple[int, int]
    text_px: int
    language: str

    def __str__(self) -> str:
        return f"{self.width_class.value}-{self.text_px}-{self.language}"


FULL = Setting(WidthClass.FULL, (1600, 900), BASE_PX, "en")
SETTINGS = (
    FULL,
    Setting(WidthClass.COMPACT, (1400, 800), BASE_PX, "es"),
    Setting(WidthClass.TABBED, (1024, 700), BASE_PX, "en"),
    Setting(WidthClass.TABBED, (1900, 1040), TWICE_PX, "es"),
    Setting(WidthClass.SINGLE, (1366, 768), TWICE_PX, "en"),
)
settings = pytest.mark.parametrize("setting", SETTINGS, ids=str)


@contextmanager
def opened(
    app: QApplication, qtbot: QtBot, folder: Path, setting: Setting, *, people: bool = True
) -> Iterator[MainWindow]:
    """The window as somebody has set it; afterwards all is as before."""
    font, flash = app.font(), app.cursorFlashTime()
    set_base_px(app, setting.text_px)
    app.setCursorFlashTime(0)  # a caret that blinks would pass for a focus that shows
    kept = Settings(folder / "window.ini")
    kept.language, kept.reduced_motion = setting.language, True
    kept.sync()
    store = fresh_store(folder)
    if people:
        add_sample(store, store.catalogue(), FixedClock())
        store.patients.add(Patient(None, "Walker", "Grace", date(1944, 8, 15)))
    try:
        with window_on(qtbot, folder, store, setting.size) as window:
            yield window
    finally:
        install(app, "en")
        app.setFont(font)
        app.setCursorFlashTime(flash)


def walked(
    window: MainWindow, screens: Mapping[str, Show], look: Callable[[Screen], list[str]]
) -> list[str]:
    """What is wrong on the screens, each fault once with the screens that have it."""
    found: dict[str, list[str]] = {}
    seen: list[str] = []

    def note(screen: Screen) -> None:
        seen.append(screen.name)
        for fault in look(screen):
            found.setdefault(fault, []).append(screen.name)

    Walk(window, note).through(screens)
    assert set(seen) == set(screens)
    return [f"{fault}  ({', '.join(dict.fromkeys(where))})" for fault, where in found.items()]


# --- the rules themselves ------------------------------------------------------------------


def test_the_rules_find_what_is_wrong(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    letter, tiny, off, field = QPushButton("R"), QPushButton("Go"), QPushButton("Stop"), QLineEdit()
    tiny.setFixedSize(10, 10)
    off.setEnabled(False)
    grade = QCheckBox("MMT 4−")
    for one in (letter, tiny, off, field, grade):
        row.addWidget(one)
    window.show()
    qtbot.waitExposed(window)
    faults = [f"{node.widget.__class__.__name__}: {what}" for node, what in _faults_of(window)]
    told = "\n".join(faults)
    assert "QPushButton: is called by a letter or a sign alone" in told
    assert "QPushButton: has a bare letter in its name" in told
    assert "QPushButton: it is 10x10" in told
    assert "QPushButton: is off and does not say why" in told
    assert "QLineEdit: has no name" in told
    assert "QCheckBox: has a sign in its name that is not spoken" in told


def test_the_way_finds_what_is_wrong(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    column = QVBoxLayout(window)
    first, second, third = (_Flat(name) for name in ("First", "Second", "Third"))
    for one in (first, second, third):
        column.addWidget(one)
    QWidget.setTabOrder(first, third)
    QWidget.setTabOrder(third, second)
    window.show()
    qtbot.waitExposed(window)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    told = "\n".join(walk_faults(window))
    assert "'Second' stands before" in told
    assert "'First' does not show its focus" in told


class _Flat(QWidget):
    """Takes the focus and does not show it."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setMinimumSize(60, 30)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)


def _faults_of(window: QWidget) -> Iterator[Fault]:
    yield from all_faults(list(tree(window)), "en")


# --- every screen --------------------------------------------------------------------------


@settings
def test_every_element_says_what_it_is(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, setting: Setting
) -> None:
    elements = 0

    def look(screen: Screen) -> list[str]:
        nonlocal elements
        nodes = list(tree(screen.top))
        elements += len(nodes)
        told = [f"{node}: {what}" for node, what in all_faults(nodes, setting.language)]
        return told + [str(fault) for fault in cut_texts(screen.top)]

    with opened(qapp, qtbot, tmp_path, setting) as window:
        faults = walked(window, SCREENS, look)
        assert window.visit_page.panes.width_class is setting.width_class
    assert elements > LEAST_ELEMENTS
    assert not faults, "\n".join(faults)


@pytest.mark.parametrize("setting", [FULL, SETTINGS[-2], SETTINGS[-1]], ids=str)
def test_tab_goes_through_every_screen_in_reading_order(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path, setting: Setting
) -> None:
    def look(screen: Screen) -> list[str]:
        if isinstance(screen.top, QMenu) or screen.name in NO_WAY_THROUGH:
            return []
        return list(walk_faults(screen.top))

    with opened(qapp, qtbot, tmp_path, setting) as window:
        faults = walked(window, SCREENS, look)
    assert not faults, "\n".join(faults)


def test_the_first_run(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    def look(screen: Screen) -> list[str]:
        told = [f"{node}: {what}" for node, what in all_faults(list(tree(screen.top)), "en")]
        return [*told, *walk_faults(screen.top), *map(str, cut_texts(screen.top))]

    with opened(qapp, qtbot, tmp_path, FULL, people=False) as window:
        faults = walked(window, {"first run": first_run}, look)
    assert not faults, "\n".join(faults)


def test_panes_are_told_in_reading_order(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> None:
    parts = ("QMenuBar", "ContextBar", "FindingsPane", "ProgramPane", "HandoutPane", "QStatusBar")
    with opened(qapp, qtbot, tmp_path, FULL) as window:
        window.open_patient(patient_of(window, RUNNER))
        rest(window)
        kinds = [type(node.widget).__name__ for node in tree(window) if node.is_widget]
    assert [kind for kind in kinds if kind in parts] == list(parts)


# --- announcements -------------------------------------------------------------------------


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What Stance tells screen readers, in order; it goes on to Qt as well."""
    said: list[str] = []
    update = QAccessible.updateAccessibility

    def record(event: QAccessibleEvent) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        elif event.type() == QAccessible.Event.Alert:
            said.append("Alert")
        update(event)

    monkeypatch.setattr(QAccessible, "updateAccessibility", staticmethod(record))
    return said


@pytest.fixture
def visit(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The runner's visit."""
    with opened(qapp, qtbot, tmp_path, FULL) as window:
        window.open_patient(patient_of(window, RUNNER))
        rest(window)
        yield window


def settled(qtbot: QtBot, window: MainWindow) -> None:
    """Until the program's announcement had its time, and longer."""
    rest(window)
    timer = window.visit_page.program.announcer.timer
    qtbot.waitUntil(lambda: not timer.isActive(), timeout=PATIENCE_MS)


def test_a_typed_finding_is_told_once_and_the_program_once(
    visit: MainWindow, qtbot: QtBot, told: list[str]
) -> None:
    type_finding(visit, "weak quad r 4-")
    QTest.keyClick(visit.visit_page.findings.field, Qt.Key.Key_Return)
    settled(qtbot, visit)
    recorded = [one for one in told if one.startswith("Recorded: ")]
    assert recorded == ["Recorded: Weak quadriceps, right, MMT 4 minus"]
    changed = [one for one in told if one.startswith("Program changed: ")]
    assert len(changed) == 1, told


def test_many_edits_are_told_once(visit: MainWindow, qtbot: QtBot, told: list[str]) -> None:
    session = visit.parts.session
    for side in (Side.LEFT, Side.BILATERAL, Side.LEFT):
        session.record(ObservedFinding(FindingId(WEAK_HIP), side, {"mmt": "4-"}))
    settled(qtbot, visit)
    assert [one for one in told if "Program changed" in one] == told
    assert len(told) == 1


def test_opening_a_visit_is_no_change(visit: MainWindow, qtbot: QtBot, told: list[str]) -> None:
    visit.open_patient(patient_of(visit, "Walker"))
    settled(qtbot, visit)
    visit.open_patient(patient_of(visit, RUNNER))
    settled(qtbot, visit)
    assert told == []


def test_a_stop_is_told_once_and_at_once(visit: MainWindow, qtbot: QtBot, told: list[str]) -> None:
    session = visit.parts.session
    session.record(ObservedFinding(FindingId(WEAK_HIP), Side.LEFT, {"mmt": "4-"}))
    flag = next(one for one in visit.parts.catalogue.findings if one.stop is not None)
    session.record(ObservedFinding(flag.id, flag.sides[0]))
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)
    assert told[0].startswith("Stop. No exercise program today. ")
    settled(qtbot, visit)
    assert len(told) == 1, told
    session.untick(flag.id)
    settled(qtbot, visit)
    assert [one.partition(":")[0] for one in told[1:]] == ["Program changed"]


def test_a_wrong_value_alerts_once(visit: MainWindow, told: list[str]) -> None:
    type_finding(visit, "weak quad r 9")
    assert told.count("Alert") == 1, told
    error = visit.visit_page.findings.error
    assert error.isVisible()
    assert error.accessibleName().startswith("MMT goes from 0 to 5. Type 4 minus")
