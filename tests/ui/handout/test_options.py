"""Pages, exercises to a page and ink are chosen from the button over the sheet, and remembered."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.figures.palette import FigureStyle
from planner.handout.snapshot import HandoutSnapshot, Layout, PageFit
from tests.ui.handout.conftest import RUNNER
from ui.handout.options import SheetOptions
from ui.settings import Settings

if TYPE_CHECKING:
    from pathlib import Path

    from ui.handout.view import HandoutPane
    from ui.session import Session


def action(options: SheetOptions, text: str) -> QAction:
    (found,) = [one for one in options.menu().actions() if one.text() == text]
    return found


def choose(options: SheetOptions, text: str, qtbot: QtBot) -> None:
    """Open the menu and click an entry, as a hand does."""
    menu = options.menu()
    menu.popup(options.mapToGlobal(QPoint(0, options.height())))
    qtbot.waitUntil(menu.isVisible)
    place = menu.actionGeometry(action(options, text)).center()
    QTest.mouseMove(menu, place)
    QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=place)
    qtbot.waitUntil(lambda: not menu.isVisible())


def test_a_choice_is_told_and_kept(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.ini")
    options = SheetOptions(settings)
    qtbot.addWidget(options)
    options.show()
    with qtbot.waitSignal(options.chosen):
        choose(options, "2 pages", qtbot)
    with qtbot.waitSignal(options.chosen):
        choose(options, "Ink saver", qtbot)
    assert (options.fit, options.ink) == (PageFit.TWO, FigureStyle.LINES)
    assert options.toolTip().splitlines() == ["2 pages", "Exercises as they fit", "Ink saver"]
    settings.sync()
    again = SheetOptions(Settings(tmp_path / "settings.ini"))
    qtbot.addWidget(again)
    assert (again.fit, again.layout_of_sheet, again.ink) == (
        PageFit.TWO,
        Layout.AUTOMATIC,
        FigureStyle.LINES,
    )


def test_the_sheet_follows_at_once(pane: HandoutPane, session: Session, qtbot: QtBot) -> None:
    for finding in RUNNER:
        session.record(finding)
    qtbot.waitUntil(lambda: pane.sheet is not None)
    with qtbot.waitSignal(pane.sheet_changed, check_params_cb=lambda sheet: sheet is not None):
        choose(pane.options, "4 exercises to a page, in brief", qtbot)
    sheet = pane.sheet
    assert sheet is not None
    assert isinstance(sheet.snapshot, HandoutSnapshot)
    assert sheet.snapshot.layout is Layout.FOUR


def test_what_is_left_out_to_fit_is_told_under_the_sheet(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    for finding in RUNNER:
        session.record(finding)
    qtbot.waitUntil(lambda: pane.sheet is not None)
    assert pane.strip.remark.text() == ""
    choose(pane.options, "2 pages", qtbot)
    qtbot.waitUntil(lambda: pane.sheet is not None and len(pane.sheet.pages) <= 2)
    assert pane.strip.remark.text().startswith("To fit, the sheet leaves out")
    choose(pane.options, "1 page", qtbot)
    qtbot.waitUntil(lambda: pane.sheet is not None and bool(pane.sheet.warnings))
    assert "not 1. Drop" in pane.strip.warning.text()


def test_a_patient_gets_the_sheet_in_their_language(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    for finding in RUNNER:
        session.record(finding)
    patient = session.state.patient
    assert patient is not None
    session.update_patient(replace(patient, language="es"))
    qtbot.waitUntil(lambda: pane.sheet is not None)
    assert pane.sheet is not None
    assert isinstance(pane.sheet.snapshot, HandoutSnapshot)
    assert pane.sheet.snapshot.language == "es"
    choose(pane.options, "Your language too, small", qtbot)
    qtbot.waitUntil(lambda: pane.sheet is not None)
    second = pane.sheet.snapshot.second
    assert second is not None
    assert second.language == "en"
