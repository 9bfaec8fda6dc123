"""The typing field records a finding in one line, and narrows the list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from planner.vocabulary import FindingId, Side, WorkingSide
from tests.ui.assessment.conftest import cell_point
from ui.assessment.cells import Act
from ui.assessment.models import NAME, SIDE
from ui.assessment.view import FindingsPane
from ui.messages import Messages
from ui.session import Session

RUNNER = (
    "knee inner r 4",
    "weak glut r 4-",
    "hip drops r",
    "knee turns in r",
    "pain running r 4",
)
Type = Callable[[str], None]


@pytest.fixture
def enter(pane: FindingsPane) -> Type:
    """Type a line and press Return."""
    pane.focus_typing_field()

    def run(line: str) -> None:
        QTest.keyClicks(pane.field, line)
        QTest.keyClick(pane.field, Qt.Key.Key_Return)

    return run


def recorded(session: Session) -> dict[str, tuple[Side, dict[str, object]]]:
    """What is recorded: side and values by finding."""
    return {one.finding: (one.side, dict(one.values)) for one in session.state.assessment.findings}


# --- recording ---------------------------------------------------------------------------


def test_the_runner_in_five_lines(pane: FindingsPane, session: Session, enter: Type) -> None:
    for line in RUNNER:
        enter(line)
        assert pane.field.text() == ""
        assert pane.field.hasFocus()
    assert recorded(session) == {
        "knee_pain_medial": (Side.RIGHT, {"nprs": 4}),
        "weak_glute_med": (Side.RIGHT, {"mmt": "4-"}),
        "slsq_pelvic_drop": (Side.RIGHT, {}),
        "slsq_knee_in": (Side.RIGHT, {}),
        "pain_with_running": (Side.RIGHT, {"nprs": 4}),
    }
    items = session.state.program.items
    assert any(item.side is WorkingSide.RIGHT for item in items)
    assert not any(item.side is WorkingSide.LEFT for item in items)


def test_one_line_is_one_edit_and_undo_names_it(session: Session, enter: Type) -> None:
    enter("weak glut r 4-")
    assert session.state.undo_label == "record Weak hip abductors (gluteus medius)"
    session.undo()
    assert not recorded(session)


def test_the_new_row_comes_in_sight(pane: FindingsPane, enter: Type, qtbot: QtBot) -> None:
    enter("latex")
    qtbot.waitUntil(lambda: pane.tree.current_finding() == "pr_latex")
    index = pane.model.index_of(FindingId("pr_latex"))
    visible = pane.tree.viewport().rect()
    qtbot.waitUntil(lambda: visible.contains(pane.tree.visualRect(index).center()))


def test_the_screen_reader_hears_what_was_recorded(pane: FindingsPane, enter: Type) -> None:
    enter("weak glut r 4-")
    assert pane.typing.told == "Recorded: Weak hip abductors (gluteus medius), right, MMT 4 minus"


def test_a_line_for_what_is_recorded_replaces_its_side_and_value(
    pane: FindingsPane, session: Session, enter: Type
) -> None:
    enter("weak glut r 4-")
    QTest.keyClicks(pane.field, "weak glut l 3")
    assert pane.typing.popup.rows.offers[0].note == "was R MMT 4−"
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert recorded(session) == {"weak_glute_med": (Side.LEFT, {"mmt": "3"})}


def test_a_value_alone_keeps_the_recorded_side(session: Session, enter: Type) -> None:
    enter("weak glut r 4-")
    enter("weak glut 3+")
    assert recorded(session) == {"weak_glute_med": (Side.RIGHT, {"mmt": "3+"})}


def test_a_unit_is_kept_with_its_value(session: Session, enter: Type) -> None:
    enter("hip abd r 12kg")
    seen = session.state.assessment.observed(FindingId("weak_glute_med"))
    assert seen is not None
    assert seen.values == {"hhd": 12}
    assert seen.extras == {"hhd_unit": "kgf"}


def test_a_typed_red_flag_stops(session: Session, enter: Type) -> None:
    enter("calf swelling l")
    assert recorded(session) == {"rf_dvt": (Side.LEFT, {})}
    assert session.state.proposal.stopped


def test_undo_in_the_empty_field_is_the_windows(pane: FindingsPane, enter: Type) -> None:
    enter("weak glut r 4-")
    assert not pane.field.isUndoAvailable()
    QTest.keyClick(pane.field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert pane.field.text() == ""


# --- what is offered before Enter ----------------------------------------------------------


def test_the_popup_shows_what_will_be_recorded(pane: FindingsPane) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak hip r 4-")
    popup = pane.typing.popup
    assert popup.isVisible()
    first, second = popup.rows.offers[:2]
    assert (first.name, first.side, first.values) == (
        "Weak hip abductors (gluteus medius)",
        Side.RIGHT,
        "MMT 4−",
    )
    assert second.name == "Weak hip extensors (gluteus maximus)"
    spoken = popup.rows.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Weak hip abductors (gluteus medius), right, MMT 4 minus"
    assert pane.field.hasFocus()


def test_who_has_no_such_value_says_so(pane: FindingsPane) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "hams r 4-")
    offers = pane.typing.popup.rows.offers
    assert (offers[0].name, offers[0].note) == ("Weak hamstrings", "")
    assert (offers[1].name, offers[1].note) == ("Tight hamstrings", "no 4− here")


def test_down_and_up_choose(pane: FindingsPane, session: Session) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak hip r 4-")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Return):
        QTest.keyClick(pane.field, key)
    assert recorded(session) == {"weak_glute_max": (Side.RIGHT, {"mmt": "4-"})}


def test_typing_on_begins_at_the_first_offer(pane: FindingsPane, session: Session) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak hip r 4-")
    offers = pane.typing.popup.rows.offers
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Space):
        QTest.keyClick(pane.field, key)
    assert pane.typing.popup.rows.offers == offers
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert recorded(session) == {"weak_glute_med": (Side.RIGHT, {"mmt": "4-"})}


def test_a_click_takes_an_offer(pane: FindingsPane, session: Session) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak hip r 4-")
    popup = pane.typing.popup
    spot = popup.visualRect(popup.rows.index(1)).center()
    QTest.mouseClick(popup.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert recorded(session) == {"weak_glute_max": (Side.RIGHT, {"mmt": "4-"})}
    assert pane.field.hasFocus()


def test_escape_closes_then_clears(pane: FindingsPane) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak hip")
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    assert not pane.typing.popup.isVisible()
    assert pane.field.text() == "weak hip"
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    assert pane.field.text() == ""


def test_the_popup_goes_with_the_focus(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak hip")
    QTest.keyClick(pane.field, Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not pane.typing.popup.isVisible())


@pytest.mark.parametrize("px", [13, 26])
def test_the_popup_cuts_no_name(pane: FindingsPane, px: int) -> None:
    large = QFont(QApplication.font())
    large.setPixelSize(px)
    QApplication.setFont(large)
    pane.resize(304 * px // 13, 900)
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "activity knee pain swelling")
    popup = pane.typing.popup
    assert popup.width() <= pane.width()
    heights = [popup.visualRect(popup.rows.index(row)).height() for row in range(1)]
    line = popup.fontMetrics().height()
    assert heights[0] >= 2 * line  # a long name, in a narrow pane
    assert popup.viewport().height() >= sum(
        popup.visualRect(popup.rows.index(row)).height() for row in range(popup.rows.rowCount())
    )


def test_a_narrow_field_has_a_short_example(pane: FindingsPane) -> None:
    pane.resize(600, 900)
    assert pane.field.placeholderText() == "Type a finding, like  weak glut r 4-"
    pane.setMinimumWidth(1)
    pane.resize(240, 900)
    assert pane.field.placeholderText() == "Type:  weak glut r 4-"


# --- what is wrong -------------------------------------------------------------------------


def test_a_value_outside_its_scale_is_explained(
    pane: FindingsPane, session: Session, enter: Type
) -> None:
    enter("weak glut r 14")
    assert not recorded(session)
    assert pane.field.property("wrong")
    assert pane.error.text() == "MMT goes from 0 to 5. Type 4- or choose a grade."
    assert pane.error.isVisible()
    assert pane.field.text() == "weak glut r 14"
    for _ in range(2):
        QTest.keyClick(pane.field, Qt.Key.Key_Backspace)
    assert not pane.field.property("wrong")
    assert not pane.error.isVisible()


def test_a_value_on_its_way_is_no_error_until_enter(pane: FindingsPane) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "cadence 16")
    assert not pane.error.isVisible()
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert pane.error.text() == "Step rate goes from 100 to 240. Type a number."
    QTest.keyClicks(pane.field, "0")
    assert not pane.error.isVisible()


def test_choosing_who_cannot_take_the_value_is_explained(
    pane: FindingsPane, session: Session
) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "hams r 4-")
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert not recorded(session)
    assert pane.error.text() == "Degrees go from −30 to 180. Type a number."


# --- no side typed -------------------------------------------------------------------------


def test_without_a_side_the_list_asks_and_the_value_waits(
    pane: FindingsPane, session: Session, messages: Messages, enter: Type
) -> None:
    said: list[str] = []
    messages.posted.connect(lambda one: said.append(one.text))
    enter("weak glut 4-")
    assert pane.tree.hasFocus()
    assert pane.tree.current_finding() == "weak_glute_med"
    assert pane.tree.currentIndex().column() == SIDE
    assert not recorded(session)
    assert said == ["Left or right? Weak hip abductors (gluteus medius)"]
    QTest.keyClicks(pane.tree, "r")
    assert recorded(session) == {"weak_glute_med": (Side.RIGHT, {"mmt": "4-"})}
    assert pane.field.hasFocus()
    assert pane.field.text() == ""
    session.undo()
    assert not recorded(session)  # one edit


def test_the_side_may_come_by_mouse(pane: FindingsPane, session: Session, enter: Type) -> None:
    enter("weak glut 4-")
    point = cell_point(pane, "weak_glute_med", Act.SIDE, "L")
    QTest.mouseClick(pane.tree.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert recorded(session) == {"weak_glute_med": (Side.LEFT, {"mmt": "4-"})}


def test_escape_leads_back_to_the_line(pane: FindingsPane, session: Session, enter: Type) -> None:
    enter("weak glut 4-")
    QTest.keyClick(pane.tree, Qt.Key.Key_Escape)
    assert pane.field.hasFocus()
    assert pane.field.text() == "weak glut 4-"
    QTest.keyClicks(pane.field, " r")
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert recorded(session) == {"weak_glute_med": (Side.RIGHT, {"mmt": "4-"})}


def test_a_value_does_not_wait_for_whoever_went_elsewhere(
    pane: FindingsPane, session: Session, enter: Type, qtbot: QtBot
) -> None:
    enter("weak glut 4-")
    pane.focus_typing_field()
    qtbot.waitUntil(lambda: pane.typing.asked is None)
    pane.typing.clear()
    pane.focus_list()
    pane.tree.go_to(FindingId("weak_glute_med"))
    QTest.keyClicks(pane.tree, "r")
    assert recorded(session) == {"weak_glute_med": (Side.RIGHT, {})}


def test_return_without_value_focuses_the_sides_and_the_value_comes_next(
    pane: FindingsPane, session: Session, enter: Type, qtbot: QtBot
) -> None:
    enter("glute med")
    qtbot.waitUntil(pane.tree.hasFocus)
    assert pane.tree.currentIndex().column() == SIDE
    assert not recorded(session)
    QTest.keyClicks(pane.tree, "r")
    assert pane.tree.hasFocus()
    QTest.keyClicks(pane.tree, "4")
    assert recorded(session) == {"weak_glute_med": (Side.RIGHT, {"mmt": "4"})}


# --- the list below ------------------------------------------------------------------------


def test_the_list_follows_as_one_types(pane: FindingsPane) -> None:
    everything = len(pane.model.shown())
    QTest.keyClicks(pane.field, "weak gl")
    assert pane.model.shown() == ["weak_glute_med", "weak_glute_max"]
    QTest.keyClicks(pane.field, " r 4-")  # side and value hide nothing
    assert pane.model.shown() == ["weak_glute_med", "weak_glute_max"]
    pane.field.clear()
    assert len(pane.model.shown()) == everything


def test_down_goes_into_the_list_when_nothing_is_offered(pane: FindingsPane, qtbot: QtBot) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "weak gl")
    QTest.keyClick(pane.field, Qt.Key.Key_Escape)
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    qtbot.waitUntil(pane.tree.hasFocus)
    assert pane.tree.current_finding() == "weak_glute_med"


def test_nearest_names_where_nothing_fits(pane: FindingsPane, session: Session) -> None:
    pane.focus_typing_field()
    QTest.keyClicks(pane.field, "xylophone hip r")
    assert pane.nearest_line.text() == "No finding is called “xylophone hip r”. Nearest names:"
    assert pane.nearest_line.isVisible()
    assert not pane.typing.popup.isVisible()
    assert 0 < len(pane.model.shown()) <= 5
    QTest.keyClick(pane.field, Qt.Key.Key_Return)
    assert not recorded(session)
    assert pane.field.hasFocus()  # letters of a next line would be sides in the list
    assert pane.field.selectedText() == "xylophone hip r"
    QTest.keyClick(pane.field, Qt.Key.Key_Down)
    assert pane.tree.hasFocus()
    pane.field.clear()
    assert not pane.nearest_line.isVisible()


def test_a_misspelt_word_is_understood(session: Session, enter: Type) -> None:
    enter("gluteous medus r 4-")
    assert recorded(session) == {"weak_glute_med": (Side.RIGHT, {"mmt": "4-"})}


def test_a_closed_group_opens_for_a_search_and_closes_after(pane: FindingsPane) -> None:
    pane.tree.setFocus()
    pane.tree.setCurrentIndex(pane.model.index_of(FindingId("weak_quads")).parent())
    QTest.keyClick(pane.tree, Qt.Key.Key_Left)
    QTest.keyClicks(pane.field, "quadriceps")
    assert pane.tree.isExpanded(pane.model.index_of(FindingId("weak_quads")).parent())
    pane.field.clear()
    assert not pane.tree.isExpanded(pane.model.index_of(FindingId("weak_quads")).parent())


def test_grouping_by_test(pane: FindingsPane, record: Callable[..., None]) -> None:
    record("knee_pain_medial", "right")
    pane.grouping.segments[1].click()
    headings = [pane.model.index(row, NAME).data() for row in range(pane.model.rowCount())]
    assert headings[:3] == ["Recorded this visit", "Symptoms", "Strength and endurance"]
    assert headings[-1] == "Precautions"


def test_the_header_counts(pane: FindingsPane, record: Callable[..., None]) -> None:
    record("knee_pain_medial", "right")
    record("weak_glute_med", "right")
    assert pane.header.subtitle.text() == "2 recorded"


def test_without_a_visit_nothing_can_be_recorded(pane: FindingsPane, session: Session) -> None:
    session.close()
    assert not pane.isEnabled()


def test_the_field_is_named(pane: FindingsPane) -> None:
    assert isinstance(pane.field, QLineEdit)
    assert pane.field.accessibleName() == "Type a finding"
    assert pane.field.accessibleDescription()
    assert pane.typing.popup.accessibleName() == "What Enter records"
    corner = pane.field.mapTo(pane, QPoint(0, 0))
    assert corner.y() < pane.strip.mapTo(pane, QPoint(0, 0)).y() < pane.tree.y()
