"""The typing field narrows the list."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.vocabulary import FindingId
from ui.assessment.models import SIDE
from ui.assessment.view import FindingsPane
from ui.session import Session


def test_the_list_follows_as_one_types(pane: FindingsPane) -> None:
    everything = len(pane.model.shown())
    QTest.keyClicks(pane.field, "weak gl")
    assert pane.model.shown() == ["weak_glute_med", "weak_glute_max"]
    pane.field.clear()
    assert len(pane.model.shown()) == everything


def test_return_on_a_single_hit_focuses_its_sides_and_records_nothing(
    pane: FindingsPane, session: Session, qtbot: QtBot
) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "glute med")
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.tree.hasFocus)
    assert pane.tree.current_finding() == "weak_glute_med"
    assert pane.tree.currentIndex().column() == SIDE
    assert not session.state.assessment.findings
    QTest.keyClicks(pane.tree, "r")
    assert len(session.state.assessment.findings) == 1


def test_down_goes_into_the_list(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak gl")
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    qtbot.waitUntil(pane.tree.hasFocus)
    assert pane.tree.current_finding() == "weak_glute_med"


def test_nearest_names_where_nothing_fits(pane: FindingsPane) -> None:
    QTest.keyClicks(pane.field, "gluteous medus")
    assert "Nearest names" in pane.nearest_line.text()
    assert pane.nearest_line.isVisible()
    assert "weak_glute_med" in pane.model.shown()
    pane.field.clear()
    assert not pane.nearest_line.isVisible()


def test_a_closed_group_opens_for_a_search_and_closes_after(pane: FindingsPane) -> None:
    pane.tree.setFocus()
    pane.tree.setCurrentIndex(pane.model.index_of(FindingId("weak_quads")).parent())
    QTest.keyClick(pane.tree, Qt.Key.Key_Left)
    QTest.keyClicks(pane.field, "quadriceps")
    assert pane.tree.isExpanded(pane.model.index_of(FindingId("weak_quads")).parent())
    pane.field.clear()
    assert not pane.tree.isExpanded(pane.model.index_of(FindingId("weak_quads")).parent())


def test_red_flags_are_found_by_their_words(pane: FindingsPane, session: Session) -> None:
    QTest.keyClicks(pane.field, "calf swelling")
    assert pane.model.shown() == ["rf_dvt"]
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    QTest.keyClicks(pane.tree, "l")
    assert session.state.proposal.stopped


def test_grouping_by_test(pane: FindingsPane, record: Callable[..., None]) -> None:
    record("knee_pain_medial", "right")
    pane.grouping.segments[1].click()
    headings = [pane.model.index(row, 0).data() for row in range(pane.model.rowCount())]
    assert headings[:3] == ["Recorded this visit", "Symptoms", "Strength and endurance"]
    assert headings[-1] == "Precautions"


def test_the_header_counts(pane: FindingsPane, record: Callable[..., None]) -> None:
    record("knee_pain_medial", "right")
    record("weak_glute_med", "right")
    assert pane.header.subtitle.text() == "2 recorded"


def test_without_a_visit_nothing_can_be_recorded(pane: FindingsPane, session: Session) -> None:
    session.close()
    assert not pane.isEnabled()
