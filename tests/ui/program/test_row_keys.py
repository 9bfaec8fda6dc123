"""The keys of a program row."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.vocabulary import ExerciseId, WorkingSide
from tests.ui.program.helpers import exercises, first_row
from ui.messages import Message
from ui.program.row_menu import SwapMenu
from ui.program.view import ProgramPane
from ui.program.why import WhyPopup
from ui.session import Session

ALT = Qt.KeyboardModifier.AltModifier


def side_of(session: Session, exercise: ExerciseId) -> WorkingSide:
    item = session.state.program.item(exercise)
    assert item is not None
    return item.side


def test_up_and_down_walk_between_rows(pane: ProgramPane) -> None:
    first_row(pane)
    rows = pane.rows.rows
    QTest.keyClick(rows[0], Qt.Key.Key_Down)
    assert rows[1].hasFocus()
    QTest.keyClick(rows[1], Qt.Key.Key_Up)
    QTest.keyClick(rows[0], Qt.Key.Key_Up)
    assert rows[0].hasFocus()


@pytest.mark.parametrize(
    ("key", "side"),
    [
        (Qt.Key.Key_L, WorkingSide.LEFT),
        (Qt.Key.Key_B, WorkingSide.BOTH),
        (Qt.Key.Key_R, WorkingSide.RIGHT),
    ],
)
def test_letters_choose_the_side(
    pane: ProgramPane, session: Session, key: Qt.Key, side: WorkingSide
) -> None:
    row = first_row(pane)
    assert row.facts.unilateral
    QTest.keyClick(row, key)
    assert side_of(session, row.facts.exercise) is side
    assert row.facts.side is side
    assert row.hasFocus()


def test_an_exercise_for_both_sides_keeps_them(
    pane: ProgramPane, session: Session, said: list[Message]
) -> None:
    row = next(one for one in pane.rows.rows if not one.facts.unilateral)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_R)
    assert side_of(session, row.facts.exercise) is WorkingSide.BOTH
    assert said[-1].text == f"{row.facts.name} works both sides together."


def test_plus_and_minus_step(pane: ProgramPane, session: Session) -> None:
    row = next(one for one in pane.rows.rows if one.facts.ladder and one.facts.ladder.up)
    row.setFocus()
    was, up = row.facts.exercise, row.facts.ladder.up if row.facts.ladder else None
    QTest.keyClick(row, Qt.Key.Key_Plus)
    assert row.facts.name == up
    assert was not in exercises(session)
    row.setFocus()
    QTest.keyClick(row, Qt.Key.Key_Minus)
    assert was in exercises(session)


def test_return_enters_the_dose_and_escape_leaves_it(pane: ProgramPane) -> None:
    row = first_row(pane)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_F2):
        QTest.keyClick(row, key)
        box = row.dose.box("sets")
        assert box.hasFocus()
        QTest.keyClick(box, Qt.Key.Key_Escape)
        assert row.hasFocus()


def test_tab_goes_through_the_row_in_reading_order(pane: ProgramPane) -> None:
    row = first_row(pane)
    for expected in row.tab_stops()[1:]:
        focused = QApplication.focusWidget()
        assert focused is not None
        QTest.keyClick(focused, Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        assert now is expected
    QTest.keyClick(row.more, Qt.Key.Key_Tab)
    assert pane.rows.rows[1].hasFocus()


def test_alt_and_arrows_reorder(pane: ProgramPane, session: Session) -> None:
    row = first_row(pane)
    order = [one.facts.exercise for one in pane.rows.rows]
    QTest.keyClick(row, Qt.Key.Key_Down, ALT)
    assert list(exercises(session)) == [order[1], order[0], *order[2:]]
    assert row.hasFocus()
    QTest.keyClick(row, Qt.Key.Key_Up, ALT)
    assert list(exercises(session)) == order


def test_n_writes_a_note_and_escape_gives_it_up(pane: ProgramPane, session: Session) -> None:
    row = first_row(pane)
    QTest.keyClick(row, Qt.Key.Key_N)
    assert row.note.edit.hasFocus()
    QTest.keyClicks(row.note.edit, "Slow & level")
    QTest.keyClick(row.note.edit, Qt.Key.Key_Return)
    item = session.state.program.item(row.facts.exercise)
    assert item is not None
    assert item.note == "Slow & level"
    assert row.hasFocus()
    QTest.keyClick(row, Qt.Key.Key_N)
    QTest.keyClicks(row.note.edit, "other")
    QTest.keyClick(row.note.edit, Qt.Key.Key_Escape)
    assert session.state.program.item(row.facts.exercise) == item
    assert row.note.isVisible()


def test_s_offers_what_could_take_its_place(pane: ProgramPane, session: Session) -> None:
    row = first_row(pane)
    was, place = row.facts.exercise, 0
    QTest.keyClick(row, Qt.Key.Key_S)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, SwapMenu)
    choice = next(one for one in menu.actions() if one.isEnabled() and one.data())
    target = choice.data()[1]
    choice.trigger()
    menu.close()
    assert was not in exercises(session)
    assert target in exercises(session)
    assert pane.rows.rows[place].facts.side in {row.facts.side, WorkingSide.BOTH}


def test_f1_says_why(pane: ProgramPane) -> None:
    row = first_row(pane)
    QTest.keyClick(row, Qt.Key.Key_F1)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, WhyPopup)
    QTest.keyClick(popup, Qt.Key.Key_Escape)
    assert QApplication.activePopupWidget() is None


def test_letters_in_a_field_do_nothing_to_the_row(pane: ProgramPane, session: Session) -> None:
    row = first_row(pane)
    before = session.state.program
    box = row.dose.box("sets")
    box.setFocus()
    for key in (Qt.Key.Key_L, Qt.Key.Key_B, Qt.Key.Key_N, Qt.Key.Key_S, Qt.Key.Key_Plus):
        QTest.keyClick(box, key)
    QTest.keyClick(row.more, Qt.Key.Key_L)
    assert session.state.program == before
    assert not row.note.editing


def test_the_setting_turns_single_letters_off(pane: ProgramPane, session: Session) -> None:
    row = first_row(pane)
    before = session.state.program
    pane.set_letters(False)
    for key in (Qt.Key.Key_L, Qt.Key.Key_Plus, Qt.Key.Key_N):
        QTest.keyClick(row, key)
    assert session.state.program == before
    pane.set_letters(True)
    QTest.keyClick(row, Qt.Key.Key_L)
    assert session.state.program != before
