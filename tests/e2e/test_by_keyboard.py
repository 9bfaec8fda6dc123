"""Journey 1 without a mouse: from a new patient to a sheet whose text is read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from planner.vocabulary import FindingId, Side, WorkingSide
from tests.helpers.stores import open_at
from tests.helpers.window import PATIENCE_MS, focused, on_top, press, type_text
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.handout.print_dialog import PrintDialog
from ui.main_window import VISIT, MainWindow
from ui.patients.dialog import PatientDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.window
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
RUNNER = (
    ("inner side knee", "knee_pain_medial", "r4"),
    ("gluteus medius weak", "weak_glute_med", "r4-"),
    ("other hip drops squat", "slsq_pelvic_drop", "r"),
)


def agree(_dialog: QWidget) -> None:
    press(Qt.Key.Key_Return)


def new_patient(window: MainWindow, qtbot: QtBot) -> None:
    def fill(_dialog: PatientDialog) -> None:
        type_text("Ruiz, Ana")
        press(Qt.Key.Key_Tab)
        type_text("2 Apr 1988")
        press(Qt.Key.Key_Return)

    on_top(PatientDialog, fill, window)
    press(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.pages.currentIndex() == VISIT, timeout=PATIENCE_MS)


def flags_asked(window: MainWindow, qtbot: QtBot) -> None:
    on_top(RedFlagDialog, agree, window)
    press(Qt.Key.Key_F8)
    session = window.parts.session
    qtbot.waitUntil(lambda: session.state.assessment.red_flags_asked, timeout=PATIENCE_MS)


def record(words: str, keys: str) -> None:
    press(Qt.Key.Key_F, CTRL)
    type_text(words)
    press(Qt.Key.Key_Return)
    type_text(keys)


def save_to(path: Path, window: MainWindow) -> None:
    def name_it(_dialog: QFileDialog) -> None:
        press(Qt.Key.Key_A, CTRL)
        type_text(str(path))
        press(Qt.Key.Key_Return)

    on_top(QFileDialog, name_it, window)


def test_from_new_patient_to_a_sheet(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.waitUntil(window.patients.first_run.new.hasFocus, timeout=PATIENCE_MS)
    new_patient(window, qtbot)
    flags_asked(window, qtbot)
    for words, _, keys in RUNNER:
        record(words, keys)
    session = window.parts.session
    seen = {f.finding: (f.side, dict(f.values)) for f in session.state.assessment.findings}
    assert seen == {
        FindingId("knee_pain_medial"): (Side.RIGHT, {"nprs": 4}),
        FindingId("weak_glute_med"): (Side.RIGHT, {"mmt": "4-"}),
        FindingId("slsq_pelvic_drop"): (Side.RIGHT, {}),
    }
    path = tmp_path / "sheet.pdf"
    printing = on_top(PrintDialog, agree, window)
    save_to(path, window)
    press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    assert printing.done

    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert "Ana Ruiz" in text
    assert "RIGHT" in text
    assert "LEFT" not in text
    catalogue = window.parts.catalogue
    program = session.state.program
    assert program.items
    for item in program.items:
        assert catalogue.exercise[item.exercise].name in text
    assert any(item.side is WorkingSide.RIGHT for item in program.items)


def test_what_was_typed_is_in_the_store_after_closing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    new_patient(window, qtbot)
    record(*RUNNER[0][::2])
    draft = window.parts.session.state.draft
    press(Qt.Key.Key_Q, CTRL)
    qtbot.waitUntil(window.isHidden, timeout=PATIENCE_MS)
    store = open_at(tmp_path / "store" / "stance.db")
    patient = store.patients.find("ruiz 1988-04-02")[0].patient
    assert patient.id is not None
    kept = store.visits.latest(patient.id)
    store.close()
    assert kept is not None
    assert kept.draft == draft


def test_undo_and_redo_over_every_edit(window: MainWindow, qtbot: QtBot) -> None:
    new_patient(window, qtbot)
    session = window.parts.session
    record(*RUNNER[0][::2])
    record(*RUNNER[1][::2])
    after = session.state.draft
    edits = 0
    while session.state.undo_label is not None:
        window.visit_page.findings.focus_list()
        press(Qt.Key.Key_Z, CTRL)
        edits += 1
    assert edits >= 4  # two sides, two values
    assert not session.state.assessment.findings
    while session.state.redo_label is not None:
        press(Qt.Key.Key_Z, CTRL | SHIFT)
    assert session.state.draft == after


def test_printing_asks_for_the_red_flags_first(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    new_patient(window, qtbot)
    record(*RUNNER[1][::2])
    path = tmp_path / "sheet.pdf"
    asked: list[str] = []

    def note_it(box: QMessageBox) -> None:
        asked.append(box.text())
        agree(box)

    on_top(QMessageBox, note_it, window)
    on_top(RedFlagDialog, agree, window)
    on_top(PrintDialog, agree, window)
    save_to(path, window)
    press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    assert asked == ["Red flags not asked yet. Ask them before you print."]
    assert window.parts.session.state.assessment.red_flags_asked


def test_panes_by_key(window: MainWindow, qtbot: QtBot) -> None:
    new_patient(window, qtbot)
    record(*RUNNER[1][::2])
    page = window.visit_page
    qtbot.waitUntil(lambda: page.handout.sheet is not None, timeout=PATIENCE_MS)
    places = []
    for _ in range(3):
        places.append(page.panes.focused())
        press(Qt.Key.Key_F6)
    assert places == [0, 1, 2]
    press(Qt.Key.Key_F6, SHIFT)
    assert page.panes.focused() == 2
    press(Qt.Key.Key_F7)
    assert page.panes.shown() == (2,)
    press(Qt.Key.Key_F7)
    assert page.panes.shown() == (0, 1, 2)
    assert focused() is not None
