"""Journey 2: a red flag stops the program; the referral note is what leaves; nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from planner.assessment.finding import FindingKind
from tests.helpers.window import PATIENCE_MS, on_top, press, type_text
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.handout.print_dialog import PrintDialog
from ui.main_window import VISIT, MainWindow
from ui.patients.dialog import PatientDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.window
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def visit(window: MainWindow, qtbot: QtBot) -> MainWindow:
    """A visit with a finding and a program."""

    def fill(_dialog: PatientDialog) -> None:
        type_text("Ruiz, Ana")
        press(Qt.Key.Key_Tab)
        type_text("1988-04-02")
        press(Qt.Key.Key_Return)

    on_top(PatientDialog, fill, window)
    press(Qt.Key.Key_N, CTRL)
    qtbot.waitUntil(lambda: window.pages.currentIndex() == VISIT, timeout=PATIENCE_MS)
    press(Qt.Key.Key_F, CTRL)
    type_text("gluteus medius weak")
    press(Qt.Key.Key_Return)
    type_text("r4")
    assert window.parts.session.state.program.items
    return window


def flag_ticked(window: MainWindow) -> None:
    def tick_first(_dialog: RedFlagDialog) -> None:
        press(Qt.Key.Key_1)
        press(Qt.Key.Key_Return)

    on_top(RedFlagDialog, tick_first, window)
    press(Qt.Key.Key_F8)


def test_a_red_flag_stops_and_the_note_is_printed_instead(
    visit: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    session, handout = visit.parts.session, visit.visit_page.handout
    before = session.state.program
    flag_ticked(visit)
    qtbot.waitUntil(lambda: session.state.proposal.stopped, timeout=PATIENCE_MS)
    qtbot.waitUntil(
        lambda: handout.sheet is not None and handout.sheet.referral, timeout=PATIENCE_MS
    )
    assert handout.header.title.text() == "Referral note"
    assert visit.status.stopped.isVisible()
    assert not visit.context.print.isEnabled()
    assert session.state.program == before

    path = tmp_path / "note.pdf"

    def name_it(_dialog: QFileDialog) -> None:
        press(Qt.Key.Key_A, CTRL)
        type_text(str(path))
        press(Qt.Key.Key_Return)

    on_top(PrintDialog, lambda _dialog: press(Qt.Key.Key_Return), visit)
    on_top(QFileDialog, name_it, visit)
    press(Qt.Key.Key_P, CTRL)
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)
    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert "Referral note" in text
    for item in before.items:
        assert visit.parts.catalogue.exercise[item.exercise].name not in text


def test_unticking_the_flag_brings_all_back(visit: MainWindow, qtbot: QtBot) -> None:
    session = visit.parts.session
    before = session.state.program
    flag_ticked(visit)
    qtbot.waitUntil(lambda: session.state.proposal.stopped, timeout=PATIENCE_MS)
    flags = [
        seen.finding
        for seen in session.state.assessment.findings
        if visit.parts.catalogue.finding[seen.finding].kind is FindingKind.RED_FLAG
    ]
    assert len(flags) == 1
    session.untick(flags[0])
    assert session.state.program == before
    handout = visit.visit_page.handout
    qtbot.waitUntil(
        lambda: handout.sheet is not None and not handout.sheet.referral, timeout=PATIENCE_MS
    )
    assert not visit.status.stopped.isVisible()
    assert visit.context.print.isEnabled()
