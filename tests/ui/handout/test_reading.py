"""The reading grade under the pages: seen while editing, with what makes a sheet hard."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from planner.handout.reading import sheet_reading
from tests.helpers.handouts import OCCASION, case, with_note
from tests.helpers.legible import cut_texts
from tests.helpers.window import PATIENCE_MS
from tests.ui.handout.conftest import record_runner, run_next, wait_for_sheet
from ui.handout.make import make
from ui.handout.reading import ReadingButton
from ui.handout.reading_words import short_words, summary_words
from ui.handout.strip import Strip
from ui.handout.view import HandoutPane
from ui.jobs import JobRunner, ManualExecutor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from planner.handout.reading import SheetReading
    from planner.handout.snapshot import HandoutSnapshot
    from ui.messages import Messages
    from ui.session import Session
    from ui.settings import Settings

HARD_NOTE = "Avoid compensatory lumbar extension and contralateral pelvic rotation."
LONG_NOTE = "Go up " + "and up " * 11 + "."


def read(snapshot: HandoutSnapshot) -> SheetReading:
    found = sheet_reading(snapshot)
    assert found is not None
    return found


def said(button: ReadingButton) -> list[str]:
    return [label.text() for label in button.popup.findChildren(QLabel) if label.isVisible()]


def test_the_grade_comes_with_the_sheet(pane: HandoutPane, session: Session, qtbot: QtBot) -> None:
    assert not pane.strip.reading.isVisible()
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    assert pane.sheet is not None
    assert pane.sheet.reading is not None
    assert pane.strip.reading.isVisible()
    assert pane.strip.reading.text() == short_words(pane.sheet.reading)
    assert pane.strip.reading.text().startswith("Reading grade ")
    assert pane.strip.reading.accessibleName() == pane.strip.reading.text()
    assert "6" in pane.strip.reading.toolTip()


def test_it_is_measured_with_the_sheet_and_not_in_the_window(
    session: Session, messages: Messages, settings: Settings, qtbot: QtBot
) -> None:
    executor = ManualExecutor()
    pane = HandoutPane(session, messages, JobRunner(executor), settings)
    qtbot.addWidget(pane)
    pane.show()
    record_runner(session)
    assert not pane.strip.reading.text()
    run_next(executor, qtbot)
    assert pane.strip.reading.text()


def test_a_hard_note_warns_in_words_and_with_a_sign(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    easy = pane.strip.reading
    before = easy.icon().pixmap(16).toImage()
    first = session.state.program.items[0].exercise
    session.set_note(first, HARD_NOTE)
    qtbot.waitUntil(lambda: "a note" in pane.strip.reading.text(), timeout=PATIENCE_MS)
    assert pane.strip.reading.accessibleName().endswith("Hard to read")
    assert pane.strip.reading.icon().pixmap(16).toImage() != before
    assert "contralateral" in pane.strip.reading.toolTip()
    session.set_note(first, "Keep your back still.")
    qtbot.waitUntil(lambda: "a note" not in pane.strip.reading.text(), timeout=PATIENCE_MS)
    assert not pane.strip.reading.accessibleName().endswith("Hard to read")


@pytest.mark.parametrize("way", ["mouse", "key"])
def test_pressed_it_names_what_is_hard_and_where(
    way: str, pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    session.set_note(session.state.program.items[0].exercise, f"{HARD_NOTE} {LONG_NOTE}")
    qtbot.waitUntil(lambda: "a note" in pane.strip.reading.text(), timeout=PATIENCE_MS)
    button = pane.strip.reading
    if way == "mouse":
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    else:
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
    qtbot.waitUntil(button.popup.isVisible, timeout=PATIENCE_MS)
    assert pane.sheet is not None
    note = next(one for one in pane.sheet.reading.parts if one.part == "note")  # type: ignore[union-attr]
    lines = said(button)
    assert f"Your note on {note.number}. {note.name}" in lines
    assert any(line.startswith("Hard words: compensatory, contralateral") for line in lines)
    assert any(LONG_NOTE.rstrip(". ") in line for line in lines)
    assert not list(cut_texts(button.popup))
    QTest.keyClick(button.popup, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: not button.popup.isVisible(), timeout=PATIENCE_MS)


@pytest.fixture
def strip(qtbot: QtBot) -> Strip:
    """The strip by itself."""
    made = Strip()
    qtbot.addWidget(made)
    made.resize(600, 80)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_warnings_leave_the_grade_in_sight(strip: Strip) -> None:
    found = read(case().sheet())
    strip.show_checks(12, ("The note is cut.",), found)
    assert strip.warning.isVisible()
    assert strip.reading.isVisible()
    assert not strip.sides.isVisible()
    strip.show_checks(12, (), found)
    assert strip.sides.isVisible()
    assert strip.reading.isVisible()
    strip.show_stop("No exercise sheet can be printed")
    assert not strip.reading.isVisible()
    strip.show_checks(12, (), None)
    assert not strip.reading.isVisible()


@pytest.mark.parametrize("width", [280, 340, 420, 600])
def test_nothing_is_cut_at_any_width(width: int, qtbot: QtBot) -> None:
    """Under something that takes the rest of the height, as the pages do."""
    pane = QWidget()
    qtbot.addWidget(pane)
    strip = Strip(pane)
    column = QVBoxLayout(pane)
    column.addWidget(QWidget(pane), 1)
    column.addWidget(strip)
    pane.resize(width, 300)
    with qtbot.waitExposed(pane):
        pane.show()
    strip.show_page(2, 3)
    for found in (read(case().sheet()), read(with_note(HARD_NOTE))):
        for warnings in ((), ("The note on Bridge is cut at the foot of the page.",)):
            strip.show_checks(12, warnings, found)
            qtbot.waitUntil(lambda: not list(cut_texts(pane)), timeout=PATIENCE_MS)
            assert strip.reading.isVisible()
            assert pane.width() == width


def test_narrow_strips_say_it_in_fewer_words(strip: Strip) -> None:
    found = read(case().sheet())
    strip.show_checks(12, (), found)
    wide = strip.reading.text()
    strip.resize(300, 80)
    assert len(strip.reading.text()) < len(wide)
    assert strip.reading.accessibleName() == wide


def test_the_score_of_spanish_is_told() -> None:
    sheet = make(case().sheet(replace(OCCASION, language="es")))
    assert sheet.reading is not None
    assert sheet.reading.whole.ease is not None
    assert "Fernández Huerta" in summary_words(sheet.reading)
    assert short_words(sheet.reading) == f"Reading grade {sheet.reading.whole.grade:g}"


def test_without_anything_hard_it_says_so() -> None:
    snapshot = case(("bridge",)).sheet()
    found = read(replace(snapshot, exercises=(), stop=replace(snapshot.stop, texts=())))
    assert not any(part.worth_a_look for part in found.parts)
    assert summary_words(found).endswith("No hard words and no long sentences.")
