"""A fumble in the typing field costs nothing, and never becomes a finding or a side."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QApplication

from planner.vocabulary import Side, WorkingSide
from tests.helpers.hand import Hand, Script, Until
from tests.helpers.journeys import keys, typed
from tests.helpers.looking import assert_undo_says, focus, none_on_top, on_top, recorded
from ui.frame.keyboard_map import KeyboardMap

if TYPE_CHECKING:
    from ui.main_window import MainWindow

pytestmark = pytest.mark.window
WEAK = "Weak hip abductors (gluteus medius)"
RIGHT = {"weak_glute_med": (Side.RIGHT, {"mmt": "4-"})}
LEFT = {"weak_glute_med": (Side.LEFT, {"mmt": "4-"})}


def test_a_wrong_side_is_typed_over(at_visit: MainWindow, hand: Hand) -> None:
    def script() -> Script:
        yield from typed(hand, ("weak glut l 4-",))
        assert recorded(at_visit) == LEFT
        assert any(i.side is WorkingSide.LEFT for i in at_visit.parts.session.state.program.items)
        yield from typed(hand, ("weak glut r",))
        assert recorded(at_visit) == RIGHT  # the value stays
        items = at_visit.parts.session.state.program.items
        assert items
        assert not any(item.side is WorkingSide.LEFT for item in items)
        assert_undo_says(at_visit, f"record {WEAK}")
        yield hand.key("Ctrl+Z")
        assert recorded(at_visit) == LEFT
        yield hand.key("Ctrl+Shift+Z")
        assert recorded(at_visit) == RIGHT

    hand.run(script())
    assert not hand.log.asked


def test_esc_closes_the_offers_and_then_clears_the_line(at_visit: MainWindow, hand: Hand) -> None:
    field, popup = at_visit.visit_page.findings.field, at_visit.visit_page.findings.typing.popup

    def script() -> Script:
        yield hand.phrase("weak gl")
        assert popup.isVisible()
        yield hand.key("Esc")
        assert not popup.isVisible()
        assert field.text() == "weak gl"
        yield hand.key("Esc")
        assert not field.text()
        yield hand.key("Esc")
        assert focus() is field

    hand.run(script())
    assert not recorded(at_visit)
    assert_undo_says(at_visit, "")


def test_garbage_records_nothing_and_one_esc_is_enough(at_visit: MainWindow, hand: Hand) -> None:
    pane = at_visit.visit_page.findings

    def script() -> Script:
        yield from typed(hand, ("asdfgh",))
        assert pane.nearest_line.isVisible()
        assert "asdfgh" in pane.nearest_line.text()
        yield hand.key("Esc")
        assert focus() is pane.field
        assert not pane.field.text()
        assert not pane.nearest_line.isVisible()

    hand.run(script())
    assert not recorded(at_visit)


def test_enter_twice_records_once(at_visit: MainWindow, hand: Hand) -> None:
    def script() -> Script:
        yield from typed(hand, ("weak glut r 4-",))
        yield from keys(hand, "Return", "Return")
        assert recorded(at_visit) == RIGHT
        assert focus() is at_visit.visit_page.findings.field
        yield hand.key("Ctrl+Z")
        assert not recorded(at_visit)

    hand.run(script())


def test_a_forgotten_side_is_asked_and_esc_leads_back(at_visit: MainWindow, hand: Hand) -> None:
    pane = at_visit.visit_page.findings

    def script() -> Script:
        yield from typed(hand, ("weak glut 4-",))
        assert not recorded(at_visit)  # never guessed
        assert focus() is pane.tree
        yield hand.key("Esc")
        assert focus() is pane.field
        assert pane.field.text() == "weak glut 4-"
        yield from keys(hand, "Return", "R")
        assert recorded(at_visit) == RIGHT
        assert focus() is pane.field
        assert not pane.field.text()

    hand.run(script())


def test_who_does_not_see_the_question_answers_it_with_no_word(
    at_visit: MainWindow, hand: Hand
) -> None:
    pane = at_visit.visit_page.findings

    def script() -> Script:
        yield from typed(hand, ("weak glut 4-", "hip drops r"))
        assert not recorded(at_visit)  # the r of the next line is no side of the last one
        assert focus() is pane.field
        assert pane.field.text() == "weak glut 4- hip drops r"
        assert pane.nearest_line.isVisible()
        yield from typed(hand, ("weak glut r 4-",))  # in place of it
        assert recorded(at_visit) == RIGHT

    hand.run(script())
    assert not hand.log.asked


def test_a_value_outside_its_scale_is_said_and_mended(at_visit: MainWindow, hand: Hand) -> None:
    pane = at_visit.visit_page.findings

    def script() -> Script:
        yield from typed(hand, ("weak glut r 7",))
        assert pane.error.text() == "MMT goes from 0 to 5. Type 4- or choose a grade."
        assert not recorded(at_visit)
        yield hand.key("Backspace")
        assert not pane.error.isVisible()
        yield from typed(hand, ("4-",))
        assert recorded(at_visit) == RIGHT

    hand.run(script())


def test_undo_in_the_field_is_the_texts_first_and_then_the_records(
    at_visit: MainWindow, hand: Hand
) -> None:
    field = at_visit.visit_page.findings.field

    def script() -> Script:
        yield from typed(hand, ("weak glut r 4-",))
        yield hand.phrase("hip")
        yield hand.key("Ctrl+Z")
        assert not field.text()
        assert recorded(at_visit) == RIGHT
        yield hand.key("Ctrl+Z")
        assert not recorded(at_visit)

    hand.run(script())


def test_f1_in_the_field_tells_of_what_is_offered(at_visit: MainWindow, hand: Hand) -> None:
    field = at_visit.visit_page.findings.field

    def script() -> Script:
        yield hand.phrase("weak glut")
        yield hand.key("F1")
        yield Until(QApplication.activePopupWidget, "the help")
        popup = QApplication.activePopupWidget()
        assert popup is not None
        assert WEAK in popup.accessibleName()
        yield hand.key("Esc")
        yield Until(lambda: QApplication.activePopupWidget() is None, "the help to close")
        assert focus() is field
        assert field.text() == "weak glut"

    hand.run(script())
    assert not recorded(at_visit)


def test_f1_where_nothing_can_be_told_shows_the_keys(at_visit: MainWindow, hand: Hand) -> None:
    def script() -> Script:
        yield hand.key("F1")
        yield on_top(KeyboardMap)
        yield hand.key("Esc")
        yield none_on_top()
        assert focus() is at_visit.visit_page.findings.field

    hand.run(script())
