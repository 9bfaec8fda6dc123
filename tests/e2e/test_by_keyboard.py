"""Journey 1 without a mouse, counted: from a new patient to a sheet whose text is read back."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from tests.helpers import printer
from tests.helpers.documents import saved_in
from tests.helpers.hand import Hand, Script, Until
from tests.helpers.journeys import BORN, RUNNER, agreed, by_keyboard, new_patient, typed
from tests.helpers.looking import FOUND, on_top, recorded
from tests.helpers.paper import disagreements, paper_text, unlike
from tests.helpers.pdfs import read_texts
from tests.helpers.sizes import set_base_px
from tests.helpers.stores import TODAY, open_at
from tests.helpers.window import PATIENCE_MS, focused, press, window_on
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.frame.widths import WidthClass

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow

pytestmark = pytest.mark.window
SHIFT = Qt.KeyboardModifier.ShiftModifier
BASE_PX = 13
MOST_ACTIONS = 25
SPANISH = (
    "knee inner d 4",
    "weak glut d 4-",
    "hip drops d",
    "knee turns in d",
    "pain running d 4",
)


@dataclass(frozen=True, slots=True)
class Look:
    """A window of a size, with text of a size, and the width class that it comes to."""

    name: str
    held: WidthClass
    size: tuple[int, int]
    pixels: int = BASE_PX


LOOKS = (
    Look("wide", WidthClass.WIDE, (2400, 1000)),
    Look("compact", WidthClass.COMPACT, (1366, 700)),
    Look("tabbed", WidthClass.TABBED, (1100, 700)),
    Look("tabbed at 200 %", WidthClass.TABBED, (1900, 1000), 2 * BASE_PX),
    Look("single at 200 %", WidthClass.SINGLE, (1366, 700), 2 * BASE_PX),
)


def assert_paper(window: MainWindow, documents: Path) -> None:
    """One sheet was saved, under the patient's name, and says what the program says."""
    (path,) = saved_in(documents)
    assert path.name.startswith(f"Ana Ruiz {TODAY.isoformat()} ")
    text = paper_text(path)
    assert "Ana Ruiz" in text
    assert "LEFT" not in text
    program = window.parts.session.state.program
    assert not disagreements(text, program, window.parts.catalogue)


def test_from_new_patient_to_a_sheet(
    window: MainWindow, hand: Hand, qtbot: QtBot, documents: Path
) -> None:
    qtbot.waitUntil(window.patients.first_run.new.hasFocus, timeout=PATIENCE_MS)
    hand.run(by_keyboard(hand, window, partial(saved_in, documents)))
    assert_paper(window, documents)
    assert hand.log.count <= MOST_ACTIONS
    assert hand.log.count == 20, hand.log.acts  # without a printer a file name is agreed to
    assert not hand.log.asked
    assert focused() is window.visit_page.findings.field


@pytest.mark.skipif(printer.lacking() is not None, reason=str(printer.lacking()))
def test_onto_paper(window: MainWindow, hand: Hand, tmp_path: Path) -> None:
    with printer.a_printer(tmp_path) as jobs:
        hand.run(by_keyboard(hand, window, jobs))
        (job,) = jobs()
    sheet = window.visit_page.handout.sheet
    assert sheet is not None
    assert not unlike(job, sheet.pdf)
    program = window.parts.session.state.program
    text = " ".join(read_texts(sheet.pdf))
    assert not disagreements(text, program, window.parts.catalogue)
    assert hand.log.count == 19, hand.log.acts
    assert not hand.log.asked


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("look", LOOKS, ids=lambda look: look.name)
def test_in_every_width_and_language(
    look: Look, language: str, qapp: QApplication, qtbot: QtBot, tmp_path: Path, documents: Path
) -> None:
    set_base_px(qapp, look.pixels)
    with window_on(qtbot, tmp_path, size=look.size, language=language) as window:
        hand, spanish = Hand(window), language == "es"
        born, phrases = ("2 abr 1988", SPANISH) if spanish else (BORN, RUNNER)
        hand.run(by_keyboard(hand, window, partial(saved_in, documents), phrases, born))
        assert window.visit_page.panes.width_class is look.held
        assert_paper(window, documents)
        assert hand.log.count == 20, hand.log.acts
        assert not hand.log.asked
        # Also a low window, which has no status bar otherwise, says where the sheet is.
        assert window.status.message.isVisible()
        assert str(saved_in(documents)[0]) in window.status.message.text()


def test_what_was_typed_is_in_the_store_after_closing(
    window: MainWindow, hand: Hand, qtbot: QtBot, tmp_path: Path
) -> None:
    def script() -> Script:
        yield from new_patient(hand, window)
        yield from typed(hand, RUNNER[:1])

    hand.run(script())
    draft = window.parts.session.state.draft
    press(Qt.Key.Key_Q, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.isHidden, timeout=PATIENCE_MS)
    store = open_at(tmp_path / "store" / "stance.db")
    patient = store.patients.find("ruiz 1988-04-02")[0].patient
    assert patient.id is not None
    kept = store.visits.latest(patient.id)
    store.close()
    assert kept is not None
    assert kept.draft == draft


def test_undo_and_redo_over_every_edit(window: MainWindow, hand: Hand) -> None:
    session = window.parts.session

    def script() -> Script:
        yield from new_patient(hand, window)
        yield from typed(hand, RUNNER)
        assert recorded(window) == FOUND
        after = session.state.draft
        for _ in RUNNER:
            yield hand.key("Ctrl+Z")
        yield Until(lambda: session.state.undo_label is None, "the first state")
        assert not recorded(window)
        for _ in RUNNER:
            yield hand.key("Ctrl+Shift+Z")
        yield Until(lambda: session.state.redo_label is None, "the last state")
        assert session.state.draft == after

    hand.run(script())


def test_printing_asks_for_the_red_flags_first(
    window: MainWindow, hand: Hand, documents: Path
) -> None:
    def script() -> Script:
        yield from new_patient(hand, window)
        yield from typed(hand, RUNNER[1:2])
        yield hand.key("Ctrl+P")
        yield on_top(QMessageBox)
        yield hand.key("Return")
        yield on_top(RedFlagDialog)
        yield hand.key("Return")
        yield from agreed(hand, partial(saved_in, documents))

    hand.run(script())
    assert hand.log.asked == ["Red flags not asked yet. Ask them before you print."]
    assert window.parts.session.state.assessment.red_flags_asked


def test_panes_by_key(window: MainWindow, hand: Hand, qtbot: QtBot) -> None:
    def script() -> Script:
        yield from new_patient(hand, window)
        yield from typed(hand, RUNNER[1:2])

    hand.run(script())
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
