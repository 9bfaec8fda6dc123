"""The pane: the page follows as findings are ticked, and what is shown is what is printed."""

from __future__ import annotations

import hashlib
import io
from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.handout.compose import compose
from planner.handout.occasion import Occasion
from planner.handout.snapshot import Paper
from planner.vocabulary import FindingId, Side
from tests.helpers.content import catalogue
from tests.helpers.stores import TODAY
from tests.helpers.window import PATIENCE_MS
from tests.ui.handout.conftest import (
    CLINIC,
    RUNNER,
    open_visit,
    record_runner,
    run_next,
    wait_for_sheet,
)
from ui.handout.make import Sheet, draw, make
from ui.handout.raster import pictures
from ui.handout.view import HandoutPane
from ui.jobs import JobRunner, ManualExecutor
from ui.theme.theme import Appearance, Theme

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from ui.messages import Messages
    from ui.session import Session
    from ui.settings import Settings


def text_of(pane: HandoutPane) -> str:
    assert pane.sheet is not None
    return "\n".join(p.extract_text() for p in pypdf.PdfReader(io.BytesIO(pane.sheet.pdf)).pages)


def test_without_findings_there_is_a_dashed_page(pane: HandoutPane) -> None:
    assert pane.sheet is None
    assert not pane.making
    assert pane.strip.says.text() == "Nothing to print yet"
    assert not pane.pages.isVisible()


def test_the_page_appears_as_findings_are_ticked(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    assert pane.making
    wait_for_sheet(pane, qtbot)
    assert pane.pages.isVisible()
    text = text_of(pane)
    assert "Ana Ruiz" in text
    assert "Riverside Physical Therapy" in text
    for item in session.state.program.items:
        assert catalogue().exercise[item.exercise].name in text
    assert pane.sheet is not None
    assert pane.strip.sides.text() == "Sides agree"
    assert pane.strip.page.text() == f"Page 1 of {len(pane.sheet.pages)}"
    assert pane.sheet.sha256 == hashlib.sha256(pane.sheet.pdf).hexdigest()


def test_the_smallest_text_is_measured(pane: HandoutPane, session: Session, qtbot: QtBot) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    assert pane.sheet is not None
    assert pane.sheet.smallest_pt >= 12
    assert pane.strip.size_check.text() == f"Text {pane.sheet.smallest_pt:g} pt or more"


def test_only_the_newest_sheet_is_shown(
    session: Session, messages: Messages, settings: Settings, qtbot: QtBot
) -> None:
    executor = ManualExecutor()
    pane = HandoutPane(session, messages, JobRunner(executor), settings)
    qtbot.addWidget(pane)
    pane.show()
    record_runner(session)
    session.record(ObservedFinding(FindingId("pain_with_running"), Side.RIGHT, {"nprs": 4}))
    shown: list[Sheet] = []
    pane.sheet_changed.connect(shown.append)
    run_next(executor, qtbot)
    newest = pane.sheet
    assert newest is not None
    assert shown
    assert all(sheet.snapshot == newest.snapshot for sheet in shown)


def test_the_old_page_stays_until_the_new_one_is_there(
    session: Session, messages: Messages, settings: Settings, qtbot: QtBot
) -> None:
    executor = ManualExecutor()
    pane = HandoutPane(session, messages, JobRunner(executor), settings)
    qtbot.addWidget(pane)
    pane.show()
    record_runner(session)
    run_next(executor, qtbot)
    assert pane.pages.page_count > 0
    first = session.state.program.items[0].exercise
    session.drop(first)
    assert pane.sheet is None
    assert pane.pages.isVisible()
    assert pane.pages.page_count > 0
    run_next(executor, qtbot)
    assert catalogue().exercise[first].name not in text_of(pane)


def test_undo_of_the_last_finding_takes_the_sheet_away(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    session.record(RUNNER[1])
    wait_for_sheet(pane, qtbot)
    session.undo()
    assert pane.sheet is None
    assert not pane.pages.isVisible()


def test_a_red_flag_shows_the_referral_note(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    flag = next(f for f in catalogue().findings if f.stop is not None)
    session.record(ObservedFinding(flag.id, flag.sides[0]))
    wait_for_sheet(pane, qtbot)
    assert pane.sheet is not None
    assert pane.sheet.referral
    assert pane.header.title.text() == "Referral note"
    assert pane.strip.warning.text() == "No exercise sheet can be printed"
    assert "Referral note" in text_of(pane)


@pytest.mark.parametrize(
    ("choice", "expected"), [(0, (612, False)), (1, (595, False)), (2, (612, True))]
)
def test_paper_and_large_print(
    pane: HandoutPane,
    session: Session,
    settings: Settings,
    qtbot: QtBot,
    choice: int,
    expected: tuple[int, bool],
) -> None:
    width_pt, large = expected
    record_runner(session)
    pane.paper.setCurrentIndex(choice)
    wait_for_sheet(pane, qtbot)
    assert pane.sheet is not None
    assert round(pane.sheet.pages[0].size_pt.width()) == width_pt
    assert pane.sheet.snapshot.large_print is large
    assert pane.sheet.smallest_pt >= (16 if large else 12)
    assert settings.paper == (Paper.A4 if choice == 1 else Paper.LETTER)
    assert settings.large_print is large


def test_pages_are_drawn_at_the_width_they_have(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)

    def sharp() -> bool:
        return pane.sheet is not None and not pane.pages.missing()

    qtbot.waitUntil(sharp, timeout=PATIENCE_MS)
    before = pane.pages.width_wanted()
    assert {image.width() for image in pane.pages.images.values()} == {before}
    pane.zoom_in()
    assert pane.pages.width_wanted() > before
    qtbot.waitUntil(sharp, timeout=PATIENCE_MS)
    pane.fit_width()
    qtbot.waitUntil(sharp, timeout=PATIENCE_MS)
    assert pane.pages.width_wanted() == before


def test_the_pages_scroll_by_key_and_zoom_by_wheel(
    pane: HandoutPane, session: Session, qtbot: QtBot
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    pages = pane.pages
    assert pages.page_count >= 2
    pages.setFocus()
    QTest.keyClick(pages, Qt.Key.Key_End)
    assert pages.page == pages.page_count
    assert pane.strip.page.text() == f"Page {pages.page_count} of {pages.page_count}"
    QTest.keyClick(pages, Qt.Key.Key_Home)
    assert pages.page == 1
    wheel = QWheelEvent(
        QPointF(50, 50),
        QPointF(50, 50),
        QPoint(),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(pages.viewport(), wheel)
    assert pages.zoom == pytest.approx(1.2)


def test_paper_is_dimmed_in_dark_and_never_inverted(
    pane: HandoutPane, session: Session, qtbot: QtBot, theme: Theme
) -> None:
    record_runner(session)
    wait_for_sheet(pane, qtbot)
    corner = QPoint(30, 30)
    assert pane.pages.viewport().grab().toImage().pixelColor(corner) == QColor("#FFFFFF")
    theme.set_appearance(Appearance.DARK)
    assert pane.pages.viewport().grab().toImage().pixelColor(corner) == QColor("#E9ECEE")


def test_a_missing_glyph_is_warned_of(session: Session, pane: HandoutPane, qtbot: QtBot) -> None:
    record_runner(session)
    session.set_note(session.state.program.items[0].exercise, "Slowly 𝄞")
    wait_for_sheet(pane, qtbot)
    assert pane.sheet is not None
    assert pane.sheet.warnings
    assert pane.strip.warning.text() == pane.sheet.warnings[0]
    assert pane.strip.sides.text() == ""


def test_pictures_show_the_same_bytes(session: Session) -> None:
    open_visit(session, Assessment(RUNNER))
    state = session.state
    snapshot = compose(
        state.program,
        state.assessment,
        state.proposal,
        catalogue(),
        Occasion(CLINIC, "Ana Ruiz", None, 38, "Maya Chen, PT", TODAY),
    )
    one, two = make(snapshot), make(snapshot)
    assert one.sha256 == two.sha256
    every = tuple(range(len(one.pages)))
    drawn = draw(one, every, 400, {}).images
    assert {image.width() for image in drawn.values()} == {400}
    assert [p.image for p in pictures(one.pdf, 400)] == [drawn[n] for n in every]
    again = draw(two, every, 400, drawn).images
    assert all(again[n] is drawn[n] for n in every)
