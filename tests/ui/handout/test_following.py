"""The page follows fast, old work is dropped, and what did not change stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QObject
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QWidget

from planner.assessment.assessment import ObservedFinding
from planner.vocabulary import FindingId, Side
from tests.helpers.content import catalogue
from tests.helpers.window import PATIENCE_MS
from tests.ui.handout.conftest import record_runner, run_next, wait_for_sheet
from ui.handout.make import Sheet
from ui.handout.settle import Settle
from ui.handout.view import HandoutPane
from ui.jobs import JobRunner, ManualExecutor

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.messages import Messages
    from ui.session import Session
    from ui.settings import Settings


def drawn(pane: HandoutPane, qtbot: QtBot) -> None:
    wait_for_sheet(pane, qtbot)
    qtbot.waitUntil(lambda: not pane.pages.missing(), timeout=PATIENCE_MS)


def marks(pane: HandoutPane) -> list[QWidget]:
    return [
        child
        for child in pane.pages.viewport().children()
        if isinstance(child, QWidget) and child.isVisible()
    ]


def test_an_overtaken_sheet_is_rendered_but_neither_drawn_nor_shown(
    session: Session, messages: Messages, settings: Settings, qtbot: QtBot
) -> None:
    executor = ManualExecutor()
    pane = HandoutPane(session, messages, JobRunner(executor), settings)
    qtbot.addWidget(pane)
    pane.show()
    shown: list[Sheet | None] = []
    pane.sheet_changed.connect(shown.append)
    record_runner(session)
    qtbot.waitUntil(lambda: bool(executor.waiting), timeout=PATIENCE_MS)
    session.drop(session.state.program.items[0].exercise)
    executor.run_next()  # the overtaken one: nothing follows from it
    assert executor.waiting == []
    assert shown == [None, None, None]
    run_next(executor, qtbot)
    assert [sheet for sheet in shown if sheet is not None] == [pane.sheet]


def test_a_burst_of_changes_is_rendered_once(
    session: Session, messages: Messages, settings: Settings, qtbot: QtBot
) -> None:
    executor = ManualExecutor()
    pane = HandoutPane(session, messages, JobRunner(executor), settings)
    qtbot.addWidget(pane)
    pane.show()
    record_runner(session)
    session.record(ObservedFinding(FindingId("pain_with_running"), Side.RIGHT, {"nprs": 4}))
    assert executor.waiting == []
    qtbot.waitUntil(lambda: bool(executor.waiting), timeout=PATIENCE_MS)
    assert len(executor.waiting) == 1


def test_a_page_that_did_not_change_keeps_its_picture(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    drawn(pane, qtbot)
    assert pane.sheet is not None
    before = dict(pane.pages.images)
    at = max(number for number, page in enumerate(pane.sheet.pages) if page.exercises)
    session.set_note(pane.sheet.pages[at].exercises[-1].id, "Slowly.")
    drawn(pane, qtbot)
    after = pane.pages.images
    assert after[0] is before[0]
    assert after[at] != before[at]


def test_going_back_to_the_shown_program_shows_its_sheet_at_once(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    drawn(pane, qtbot)
    sheet = pane.sheet
    session.set_note(session.state.program.items[0].exercise, "Slowly.")
    assert pane.sheet is None
    session.undo()
    assert pane.sheet is sheet
    assert not pane.making


def test_a_pane_out_of_sight_makes_the_sheet_and_draws_when_it_is_shown(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    pane.hide()
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    assert dict(pane.pages.images) == {}
    with qtbot.waitExposed(pane):
        pane.show()
    drawn(pane, qtbot)
    assert 0 in pane.pages.images


def test_a_wide_pane_has_two_pages_side_by_side(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    pane.resize(1176, 900)
    record_runner(session)
    drawn(pane, qtbot)
    first, second = marks(pane)[:2]
    assert first.y() == second.y()
    assert second.x() > first.geometry().right()
    pane.resize(592, 900)
    drawn(pane, qtbot)
    assert second.x() == first.x()
    assert second.y() > first.geometry().bottom()


def test_each_page_is_named_with_its_exercises_and_their_sides(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    drawn(pane, qtbot)
    assert pane.sheet is not None
    names = [mark.accessibleName() for mark in marks(pane)]
    assert len(names) == len(pane.sheet.pages)
    assert names[0].startswith(f"Page 1 of {len(names)}: ")
    said = " ".join(names)
    for item in session.state.program.items:
        side = {"left": "left", "right": "right"}.get(item.side.value, "both sides")
        assert f"{catalogue().exercise[item.exercise].name}, {side}" in said
    assert pane.pages.accessibleDescription() == names[0]


@pytest.mark.parametrize("pixels", [13, 26])
@pytest.mark.parametrize("width", [320, 356, 592])
def test_nothing_in_the_strip_is_cut_off(
    pane: HandoutPane, session: Session, qtbot: QtBot, pixels: int, width: int
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    QApplication.setFont(font)
    pane.resize(width * pixels // 13, 800)
    strip = pane.strip

    def whole(part: QWidget) -> bool:
        where = part.mapTo(strip, part.rect().bottomRight())
        fits = part.width() >= part.minimumSizeHint().width()
        return part.isVisible() and fits and strip.rect().contains(where)

    parts = (strip.sides, strip.size_check, strip.page)
    qtbot.waitUntil(lambda: all(map(whole, parts)), timeout=PATIENCE_MS)


def test_the_pane_works_as_a_window_of_its_own(
    session: Session, messages: Messages, settings: Settings, runner: JobRunner, qtbot: QtBot
) -> None:
    home = QWidget()
    qtbot.addWidget(home)
    pane = HandoutPane(session, messages, runner, settings, home)
    qtbot.addWidget(pane)
    pane.setParent(None)
    with qtbot.waitExposed(pane):
        pane.show()
    record_runner(session)
    drawn(pane, qtbot)
    assert pane.isWindow()
    assert pane.pages.isVisible()


def test_what_never_settles_is_taken_along_all_the_same(qtbot: QtBot) -> None:
    owner = QObject()
    settle = Settle(20, 60, owner)
    times = []
    settle.settled.connect(lambda: times.append(settle.waiting))
    deadline = 0

    def nudged() -> bool:
        nonlocal deadline
        deadline += 1
        settle.nudge()  # again and again, as a held key would
        return bool(times)

    qtbot.waitUntil(nudged, timeout=PATIENCE_MS)
    assert deadline > 1
    settle.stop()
    assert not settle.waiting


def test_the_first_sheet_of_a_wide_pane_is_drawn_once_at_its_width(
    session: Session, messages: Messages, settings: Settings, qtbot: QtBot
) -> None:
    executor = ManualExecutor()
    pane = HandoutPane(session, messages, JobRunner(executor), settings)
    qtbot.addWidget(pane)
    pane.resize(1176, 900)
    with qtbot.waitExposed(pane):
        pane.show()
    record_runner(session)
    qtbot.waitUntil(lambda: bool(executor.waiting), timeout=PATIENCE_MS)
    executor.run_next()
    executor.run_next()
    assert pane.sheet is not None
    width = pane.pages.width_wanted()
    assert width < 1176 / 2
    assert {pane.pages.images[0].width(), pane.pages.images[1].width()} == {width}
