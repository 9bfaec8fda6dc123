"""Recording with the mouse."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import ObservedFinding
from planner.vocabulary import FindingId, Side
from tests.ui.assessment.conftest import cell_point
from ui.assessment.action_menu import ActionMenu
from ui.assessment.cells import Act
from ui.assessment.grouping import RECORDED
from ui.assessment.models import GROUP_ROLE
from ui.assessment.view import FindingsPane
from ui.session import Session

Click = Callable[..., None]
Record = Callable[..., None]


def seen(session: Session, finding: str) -> ObservedFinding | None:
    """What is recorded."""
    return session.state.assessment.observed(FindingId(finding))


@pytest.mark.parametrize(
    ("letter", "side"), [("L", Side.LEFT), ("R", Side.RIGHT), ("LR", Side.BILATERAL)]
)
def test_one_click_records_with_its_side(
    session: Session, pane: FindingsPane, click: Click, letter: str, side: Side
) -> None:
    click("knee_pain_medial", Act.SIDE, letter)
    observed = seen(session, "knee_pain_medial")
    assert observed is not None
    assert observed.side is side
    heading = pane.model.index_of(FindingId("knee_pain_medial")).parent()
    assert heading.data(GROUP_ROLE) == RECORDED


def test_a_value_is_one_more_click_and_one_more_takes_it_back(
    session: Session, click: Click
) -> None:
    click("knee_pain_medial", Act.SIDE, "R")
    click("knee_pain_medial", Act.VALUE, "4")
    observed = seen(session, "knee_pain_medial")
    assert observed is not None
    assert dict(observed.values) == {"nprs": 4}
    click("knee_pain_medial", Act.VALUE, "4")
    observed = seen(session, "knee_pain_medial")
    assert observed is not None
    assert not observed.values


def test_each_edit_can_be_undone(session: Session, click: Click) -> None:
    click("knee_pain_medial", Act.SIDE, "R")
    click("knee_pain_medial", Act.VALUE, "4")
    click("knee_pain_medial", Act.SIDE, "L")
    session.undo()
    observed = seen(session, "knee_pain_medial")
    assert observed is not None
    assert observed.side is Side.RIGHT
    session.undo()
    session.undo()
    assert seen(session, "knee_pain_medial") is None


def test_a_double_click_records_one_finding_only(session: Session, pane: FindingsPane) -> None:
    point = cell_point(pane, "knee_pain_medial", Act.SIDE, "R")
    target = pane.tree.viewport()
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(target, Qt.MouseButton.LeftButton, pos=point)
    assert [one.finding for one in session.state.assessment.findings] == ["knee_pain_medial"]


def test_a_press_that_slides_off_records_nothing(session: Session, pane: FindingsPane) -> None:
    target, left = pane.tree.viewport(), Qt.MouseButton.LeftButton
    QTest.mousePress(target, left, pos=cell_point(pane, "knee_pain_medial", Act.SIDE, "R"))
    QTest.mouseRelease(target, left, pos=cell_point(pane, "knee_pain_medial", Act.SIDE, "L"))
    assert not session.state.assessment.findings


def test_a_finding_without_sides_has_record(session: Session, click: Click) -> None:
    click("pr_latex", Act.RECORD)
    observed = seen(session, "pr_latex")
    assert observed is not None
    assert observed.side is Side.NONE
    click("pr_latex", Act.UNTICK)
    assert seen(session, "pr_latex") is None


def test_low_grades_open_a_menu(
    session: Session, pane: FindingsPane, click: Click, record: Record, qtbot: QtBot
) -> None:
    record("weak_glute_med", "right")
    click("weak_glute_med", Act.LOW_GRADES)
    menu = open_menu(pane, qtbot)
    assert [action.text() for action in menu.actions()] == ["0", "1", "2−", "2", "2+", "3−", "3"]
    menu.actions()[4].trigger()
    menu.close()
    observed = seen(session, "weak_glute_med")
    assert observed is not None
    assert dict(observed.values) == {"mmt": "2+"}


def test_every_scale_can_be_reached(
    session: Session, pane: FindingsPane, click: Click, record: Record, qtbot: QtBot
) -> None:
    record("knee_pain_anterior", "left", nprs=3)
    click("knee_pain_anterior", Act.SCALE)
    menu = open_menu(pane, qtbot)
    assert [action.text() for action in menu.actions()] == [
        "Pain (NPRS), 0 to 10: 3/10",
        "Yes or no",
    ]
    menu.actions()[1].trigger()
    menu.close()
    click("knee_pain_anterior", Act.VALUE, "yes")
    observed = seen(session, "knee_pain_anterior")
    assert observed is not None
    assert dict(observed.values) == {"nprs": 3, "yes_no": "yes"}


def test_the_muscle_is_a_choice(
    session: Session, pane: FindingsPane, click: Click, record: Record, qtbot: QtBot
) -> None:
    record("trigger_points", "left")
    click("trigger_points", Act.EXTRA)
    menu = open_menu(pane, qtbot)
    next(one for one in menu.actions() if one.text() == "piriformis").trigger()
    menu.close()
    observed = seen(session, "trigger_points")
    assert observed is not None
    assert dict(observed.extras) == {"muscle": "piriformis"}


def test_headings_close_and_stay_closed(pane: FindingsPane, record: Record) -> None:
    heading = pane.model.index_of(FindingId("weak_quads")).parent()
    centre = pane.tree.visualRect(heading).center()
    QTest.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=centre)
    assert not pane.tree.isExpanded(heading)
    record("weak_glute_med", "right")
    heading = pane.model.index_of(FindingId("weak_quads")).parent()
    assert not pane.tree.isExpanded(heading)


def test_recording_elsewhere_keeps_the_scroll_position(pane: FindingsPane, record: Record) -> None:
    pane.tree.verticalScrollBar().setValue(500)
    before = pane.tree.anchor()
    record("knee_pain_medial", "right")
    assert before is not None
    assert pane.tree.anchor() == before


def test_a_click_scrolls_to_the_value_that_comes_next(pane: FindingsPane, click: Click) -> None:
    click("weak_calf", Act.SIDE, "R")
    row = pane.tree.visualRect(pane.model.index_of(FindingId("weak_calf")))
    assert pane.tree.viewport().rect().contains(row.center())


def test_a_click_that_needs_no_value_stays_where_it_is(pane: FindingsPane, click: Click) -> None:
    pane.tree.scrollTo(pane.model.index_of(FindingId("pr_skin_wound")))
    before = pane.tree.verticalScrollBar().value()
    click("pr_skin_wound", Act.SIDE, "R")
    assert abs(pane.tree.verticalScrollBar().value() - before) < 120


def open_menu(pane: FindingsPane, qtbot: QtBot) -> ActionMenu:
    """The menu that is open now."""
    qtbot.waitUntil(lambda: any(one.isVisible() for one in pane.findChildren(ActionMenu)))
    return next(one for one in pane.findChildren(ActionMenu) if one.isVisible())
