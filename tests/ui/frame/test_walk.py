"""Where the focus goes, and how Esc, F1 and the function keys lead back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QWidget

from planner.assessment.assessment import ObservedFinding
from planner.vocabulary import FindingId, Side
from tests.helpers.window import PATIENCE_MS, click, focused, on_top, press, type_text
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.frame.keyboard_map import KeyboardMap
from ui.frame.panes import FINDINGS, HANDOUT, PROGRAM
from ui.messages import Messages
from ui.patients.dialog import PatientDialog

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from planner.patients.patient import Patient
    from ui.main_window import MainWindow

CTRL = Qt.KeyboardModifier.ControlModifier
KNEE = ObservedFinding(FindingId("knee_pain_medial"), Side.RIGHT, {"nprs": 4})


@pytest.fixture
def visit(window: MainWindow, patient: Patient) -> MainWindow:
    window.resize(1600, 900)
    window.open_patient(patient)
    window.parts.session.record(KNEE)
    return window


def agree(_dialog: RedFlagDialog) -> None:
    press(Qt.Key.Key_Return)


def top(kind: type) -> bool:
    return isinstance(QApplication.activeModalWidget(), kind)


def test_from_a_new_patient_to_the_red_flags_to_the_typing_field(
    window: MainWindow, patient: Patient, qtbot: QtBot
) -> None:
    assert patient.id is not None
    window.patients.refresh()

    def fill(_dialog: PatientDialog) -> None:
        type_text("Santos, Maria")
        press(Qt.Key.Key_Tab)
        type_text("1958-10-06")
        press(Qt.Key.Key_Return)

    on_top(PatientDialog, fill, window)
    press(Qt.Key.Key_N, CTRL)
    field = window.visit_page.findings.field
    qtbot.waitUntil(lambda: window.on_visit, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: focused() is field, timeout=PATIENCE_MS)
    on_top(RedFlagDialog, agree, window)
    press(Qt.Key.Key_F8)
    asked = window.parts.session
    qtbot.waitUntil(lambda: asked.state.assessment.red_flags_asked, timeout=PATIENCE_MS)
    qtbot.waitUntil(lambda: focused() is field, timeout=PATIENCE_MS)


def test_ctrl_return_on_the_list_starts_todays_visit(
    window: MainWindow, patient: Patient, qtbot: QtBot
) -> None:
    window.patients.refresh()
    qtbot.waitUntil(lambda: window.patients.table.summary() is not None, timeout=PATIENCE_MS)
    press(Qt.Key.Key_O, CTRL)
    type_text(patient.family_name)
    press(Qt.Key.Key_Return, CTRL)
    qtbot.waitUntil(lambda: window.on_visit, timeout=PATIENCE_MS)
    assert window.parts.session.state.patient == patient


def test_esc_leaves_the_large_handout(visit: MainWindow) -> None:
    panes = visit.visit_page.panes
    press(Qt.Key.Key_F7)
    assert panes.shown() == (HANDOUT,)
    assert panes.focused() == HANDOUT
    press(Qt.Key.Key_Escape)
    assert panes.shown() == (FINDINGS, PROGRAM, HANDOUT)
    assert panes.focused() == PROGRAM


def test_f1_twice_shows_every_key(visit: MainWindow, qtbot: QtBot) -> None:
    program = visit.visit_page.program
    qtbot.waitUntil(lambda: bool(program.rows.rows))
    program.focus_program()
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: QApplication.activePopupWidget() is not None)
    press(Qt.Key.Key_F1)
    qtbot.waitUntil(lambda: top(KeyboardMap), timeout=PATIENCE_MS)
    assert QApplication.activePopupWidget() is None
    sheet = QApplication.activeModalWidget()
    assert isinstance(sheet, KeyboardMap)
    qtbot.waitUntil(lambda: focused() is sheet.search, timeout=PATIENCE_MS)
    everything = sheet.shown()
    type_text("F8")
    assert [keys for _what, keys in sheet.shown()] == ["F8"]
    press(Qt.Key.Key_Escape)
    assert sheet.shown() == everything
    press(Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def test_undo_says_what_it_takes_back(visit: MainWindow) -> None:
    name = visit.parts.catalogue.finding[KNEE.finding].name
    assert name in visit.commands.undo.text()
    assert name in visit.context.undo.toolTip()
    assert name in visit.context.undo.accessibleName()
    visit.commands.undo.trigger()
    assert name in visit.context.redo.toolTip()
    assert not visit.context.undo.isEnabled()


def test_a_message_offers_one_thing_to_do(visit: MainWindow) -> None:
    done: list[bool] = []
    action = QAction("Undo", visit)
    action.triggered.connect(lambda: done.append(True))
    messages: Messages = visit.parts.messages
    messages.info("Removed Pelvic drop.", action)
    assert visit.status.message.text() == "Removed Pelvic drop."
    assert visit.status.act.accessibleName() == "Undo: Removed Pelvic drop."
    click(visit.status.act)
    assert done == [True]
    assert visit.status.message.text() == ""
    assert not visit.status.act.isVisible()


def test_the_bars_are_on_the_way_of_tab(visit: MainWindow) -> None:
    """Context bar, panes, status: no bar is out of reach."""
    bar = visit.context
    stops = [bar.patients, bar.home, bar.undo, bar.copy, bar.print]
    seen: list[QWidget] = []
    start = bar.patients
    start.setFocus(Qt.FocusReason.TabFocusReason)
    while visit.visit_page.panes.focused() is None and len(seen) <= len(stops):
        seen.append(focused())
        press(Qt.Key.Key_Tab)
    reached = [one for one in seen if one in stops]
    assert reached == [one for one in stops if one.isEnabled()]
    assert visit.visit_page.panes.focused() == FINDINGS
