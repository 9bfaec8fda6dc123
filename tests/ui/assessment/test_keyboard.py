"""Recording with the keyboard alone."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import ObservedFinding
from planner.vocabulary import FindingId, Side
from ui.assessment.models import NAME, SIDE
from ui.assessment.number_edit import NumberEdit
from ui.assessment.view import FindingsPane
from ui.messages import Messages
from ui.session import Session

At = Callable[[str], None]
Record = Callable[..., None]


def seen(session: Session, finding: str) -> ObservedFinding | None:
    """What is recorded."""
    return session.state.assessment.observed(FindingId(finding))


def test_side_then_value(session: Session, pane: FindingsPane, at: At) -> None:
    at("weak_glute_med")
    QTest.keyClicks(pane.tree, "r4-")
    observed = seen(session, "weak_glute_med")
    assert observed is not None
    assert (observed.side, dict(observed.values)) == (Side.RIGHT, {"mmt": "4-"})
    assert pane.tree.current_finding() == "weak_glute_med"


def test_ten_is_two_keys(session: Session, pane: FindingsPane, at: At) -> None:
    at("knee_pain_medial")
    QTest.keyClicks(pane.tree, "b10")
    observed = seen(session, "knee_pain_medial")
    assert observed is not None
    assert (observed.side, dict(observed.values)) == (Side.BILATERAL, {"nprs": 10})


def test_a_value_without_a_side_only_moves_to_the_side(
    session: Session, pane: FindingsPane, at: At
) -> None:
    for key in ("4", "\r"):
        at("knee_pain_medial")
        QTest.keyClick(pane.tree, Qt.Key.Key_Return) if key == "\r" else QTest.keyClicks(
            pane.tree, key
        )
        assert seen(session, "knee_pain_medial") is None
        assert pane.tree.currentIndex().column() == SIDE
        assert pane.tree.current_finding() == "knee_pain_medial"


def test_letters_of_grades(session: Session, pane: FindingsPane, at: At, record: Record) -> None:
    record("slsq_quality_poor", "right")
    at("slsq_quality_poor")
    QTest.keyClicks(pane.tree, "f")
    observed = seen(session, "slsq_quality_poor")
    assert observed is not None
    assert dict(observed.values) == {"grade3": "fair"}


def test_a_letter_is_a_side_before_it_is_an_option(
    session: Session, pane: FindingsPane, at: At, record: Record
) -> None:
    record("faber_positive", "right")
    pane.model.choose_scale(FindingId("faber_positive"), "choice")
    at("faber_positive")
    QTest.keyClicks(pane.tree, "l")
    observed = seen(session, "faber_positive")
    assert observed is not None
    assert (observed.side, dict(observed.values)) == (Side.LEFT, {})


def test_a_side_that_does_not_exist_is_told(
    session: Session, pane: FindingsPane, messages: Messages, at: At, qtbot: QtBot
) -> None:
    at("leg_length_difference")
    with qtbot.waitSignal(messages.posted) as told:
        QTest.keyClicks(pane.tree, "b")
    assert told.args[0].text == "Leg length difference: choose left or right."
    assert seen(session, "leg_length_difference") is None


def test_what_has_no_side_is_recorded_by_return(
    session: Session, pane: FindingsPane, at: At
) -> None:
    at("pr_latex")
    QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    assert seen(session, "pr_latex") is not None


def test_no_side_is_a_key_too(session: Session, pane: FindingsPane, at: At) -> None:
    at("low_back_pain")
    QTest.keyClicks(pane.tree, "c")
    observed = seen(session, "low_back_pain")
    assert observed is not None
    assert observed.side is Side.NONE


def test_delete_unticks(session: Session, pane: FindingsPane, at: At, record: Record) -> None:
    record("knee_pain_medial", "right", nprs=4)
    at("knee_pain_medial")
    QTest.keyClick(pane.tree, Qt.Key.Key_Delete)
    assert seen(session, "knee_pain_medial") is None
    assert pane.tree.hasFocus()


def test_return_goes_to_the_next_that_lacks_a_value(
    pane: FindingsPane, at: At, record: Record
) -> None:
    record("knee_pain_medial", "right", nprs=4)
    record("weak_glute_med", "right", mmt="4")
    record("slsq_pelvic_drop", "right")
    at("knee_pain_medial")
    QTest.keyClick(pane.tree, Qt.Key.Key_Return)
    assert pane.tree.current_finding() == "slsq_pelvic_drop"


def test_up_down_left_right(pane: FindingsPane, at: At) -> None:
    at("knee_pain_medial")
    QTest.keyClick(pane.tree, Qt.Key.Key_Down)
    assert pane.tree.current_finding() == "knee_pain_lateral"
    QTest.keyClick(pane.tree, Qt.Key.Key_Right)
    assert pane.tree.currentIndex().column() == SIDE
    QTest.keyClick(pane.tree, Qt.Key.Key_Left)
    assert pane.tree.currentIndex().column() == NAME
    QTest.keyClick(pane.tree, Qt.Key.Key_Left)
    heading = pane.tree.currentIndex()
    assert heading.data() == "Knee"
    QTest.keyClick(pane.tree, Qt.Key.Key_Left)
    assert not pane.tree.isExpanded(heading)
    QTest.keyClick(pane.tree, Qt.Key.Key_Right)
    assert pane.tree.isExpanded(heading)


def test_single_keys_can_be_turned_off(session: Session, pane: FindingsPane, at: At) -> None:
    pane.set_single_keys(enabled=False)
    at("knee_pain_medial")
    QTest.keyClicks(pane.tree, "r4")
    assert not session.state.assessment.findings


def test_control_keys_are_not_values(session: Session, pane: FindingsPane, at: At) -> None:
    at("knee_pain_medial")
    QTest.keyClick(pane.tree, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert not session.state.assessment.findings


def test_digits_open_the_number_field(
    session: Session, pane: FindingsPane, at: At, record: Record, qtbot: QtBot
) -> None:
    record("tight_hip_flexors", "left")
    at("tight_hip_flexors")
    QTest.keyClicks(pane.tree, "-")
    field = number_field(pane)
    QTest.keyClicks(field, "12")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.tree.hasFocus)
    observed = seen(session, "tight_hip_flexors")
    assert observed is not None
    assert dict(observed.values) == {"degrees": -12}
    assert pane.tree.current_finding() == "tight_hip_flexors"


def test_a_number_outside_the_scale_is_told_and_changes_nothing(
    session: Session, pane: FindingsPane, at: At, record: Record, qtbot: QtBot
) -> None:
    record("tight_hip_flexors", "left", degrees=5)
    at("tight_hip_flexors")
    QTest.keyClicks(pane.tree, "9")
    field = number_field(pane)
    QTest.keyClicks(field, "99")
    QTest.keyClick(field, Qt.Key.Key_Return)
    observed = seen(session, "tight_hip_flexors")
    assert observed is not None
    assert dict(observed.values) == {"degrees": 5}
    problem = pane.model.problem(FindingId("tight_hip_flexors"))
    assert "from −30 to 180" in problem
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.tree.hasFocus)
    observed = seen(session, "tight_hip_flexors")
    assert observed is not None
    assert dict(observed.values) == {"degrees": 99}
    assert pane.model.problem(FindingId("tight_hip_flexors")) == ""


def test_esc_gives_up_a_number_that_does_not_fit(
    session: Session, pane: FindingsPane, at: At, record: Record, qtbot: QtBot
) -> None:
    record("tight_hip_flexors", "left", degrees=5)
    at("tight_hip_flexors")
    QTest.keyClicks(pane.tree, "9")
    field = number_field(pane)
    QTest.keyClicks(field, "99")
    QTest.keyClick(field, Qt.Key.Key_Return)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    qtbot.waitUntil(pane.tree.hasFocus)
    assert pane.model.problem(FindingId("tight_hip_flexors")) == ""
    observed = seen(session, "tight_hip_flexors")
    assert observed is not None
    assert dict(observed.values) == {"degrees": 5}


def test_a_force_keeps_its_unit(
    session: Session, pane: FindingsPane, at: At, record: Record, qtbot: QtBot
) -> None:
    record("weak_glute_med", "right")
    at("weak_glute_med")
    QTest.keyClicks(pane.tree, "s")
    QTest.keyClicks(pane.tree, "1")
    field = number_field(pane)
    QTest.keyClicks(field, "20")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(pane.tree.hasFocus)
    observed = seen(session, "weak_glute_med")
    assert observed is not None
    assert (dict(observed.values), dict(observed.extras)) == ({"hhd": 120}, {"hhd_unit": "N"})


def test_the_runner_by_keyboard_alone(session: Session, pane: FindingsPane, qtbot: QtBot) -> None:
    pane.focus_typing_field()
    phrases = [
        ("knee inner", "r4"),
        ("glute med", "r4-"),
        ("other hip drops", "r"),
        ("squat knee in", "r"),
        ("pain while running", "r4"),
    ]
    for phrase, keys in phrases:
        pane.focus_typing_field()
        QTest.keyClicks(pane.field, phrase)
        QTest.keyClick(pane.field, Qt.Key.Key_Return)
        qtbot.waitUntil(pane.tree.hasFocus)
        QTest.keyClicks(pane.tree, keys)
    recorded = {
        one.finding: (one.side, dict(one.values)) for one in session.state.assessment.findings
    }
    assert recorded == {
        "knee_pain_medial": (Side.RIGHT, {"nprs": 4}),
        "weak_glute_med": (Side.RIGHT, {"mmt": "4-"}),
        "slsq_pelvic_drop": (Side.RIGHT, {}),
        "slsq_knee_in": (Side.RIGHT, {}),
        "pain_with_running": (Side.RIGHT, {"nprs": 4}),
    }
    assert session.state.program.items


def number_field(pane: FindingsPane) -> QLineEdit:
    """The open number field."""
    fields = [one for one in pane.findChildren(NumberEdit) if one.isVisible()]
    assert len(fields) == 1
    return fields[0]
