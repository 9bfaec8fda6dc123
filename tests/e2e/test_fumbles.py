"""A fumble costs nothing: Esc backs out one step, undo names what it undoes, nothing asks twice."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QFileDialog

from planner.vocabulary import Side
from tests.helpers.documents import saved_in
from tests.helpers.hand import Hand, Script, Until
from tests.helpers.journeys import RUNNER, flags_not_present, keys, new_patient, printed, typed
from tests.helpers.looking import FOUND, assert_undo_says, focus, none_on_top, on_top, recorded
from tests.helpers.paper import disagreements, paper_text
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.handout.print_dialog import PrintDialog
from ui.patients.dialog import PatientDialog
from ui.program.row import ProgramRow

if TYPE_CHECKING:
    from pathlib import Path

    from ui.main_window import MainWindow

pytestmark = pytest.mark.window
WEAK = "Weak hip abductors (gluteus medius)"
RIGHT = {"weak_glute_med": (Side.RIGHT, {"mmt": "4-"})}
LEFT = {"weak_glute_med": (Side.LEFT, {"mmt": "4-"})}


# --- the list and the program ------------------------------------------------------------


def test_wrong_keys_in_the_list_change_nothing(at_visit: MainWindow, hand: Hand) -> None:
    tree = at_visit.visit_page.findings.tree

    def script() -> Script:
        yield from typed(hand, ("weak glut r 4-",))
        draft = at_visit.parts.session.state.draft
        yield from keys(hand, "Shift+F6", "Shift+F6", "Shift+F6")
        assert focus() is tree
        yield from keys(hand, "X", "Q", "7", "9", ".", "Esc")
        assert at_visit.parts.session.state.draft == draft

    hand.run(script())
    assert not hand.log.asked


def test_del_in_the_list_and_back(at_visit: MainWindow, hand: Hand) -> None:
    def script() -> Script:
        yield from typed(hand, ("weak glut r 4-",))
        draft = at_visit.parts.session.state.draft
        yield from keys(hand, "Shift+F6", "Shift+F6", "Shift+F6", "Del")
        assert not recorded(at_visit)
        assert_undo_says(at_visit, f"untick {WEAK}")
        yield hand.key("Ctrl+Z")
        assert at_visit.parts.session.state.draft == draft

    hand.run(script())
    assert not hand.log.asked


def test_del_in_the_program_and_back(at_visit: MainWindow, hand: Hand) -> None:
    session = at_visit.parts.session

    def script() -> Script:
        yield from typed(hand, RUNNER)
        draft = session.state.draft
        yield hand.key("F6")
        row = focus()
        assert isinstance(row, ProgramRow)
        first, name = row.facts.exercise, row.facts.name
        yield hand.key("Del")
        assert session.state.program.item(first) is None
        assert_undo_says(at_visit, f"drop {name}")
        yield hand.key("Ctrl+Z")
        assert session.state.draft == draft
        assert isinstance(focus(), ProgramRow)

    hand.run(script())
    assert not hand.log.asked


def test_esc_closes_the_drawer(at_visit: MainWindow, hand: Hand) -> None:
    program = at_visit.visit_page.program

    def script() -> Script:
        yield from typed(hand, RUNNER)
        draft = at_visit.parts.session.state.draft
        yield hand.key("F9")
        yield Until(lambda: program.excluded.is_open, "the drawer")
        yield hand.key("Esc")
        yield Until(lambda: not program.excluded.is_open, "the drawer to close")
        assert at_visit.parts.session.state.draft == draft
        assert at_visit.visit_page.panes.focused() is not None

    hand.run(script())


# --- dialogs -----------------------------------------------------------------------------


def test_esc_leaves_a_half_typed_patient_behind(window: MainWindow, hand: Hand) -> None:
    def script() -> Script:
        yield hand.key("Ctrl+N")
        yield on_top(PatientDialog)
        yield hand.phrase("Mu")
        yield hand.key("Esc")
        yield none_on_top()

    hand.run(script())
    assert not window.parts.store.patients.find("Mu")
    assert not hand.log.asked


def test_return_too_often_makes_one_patient(window: MainWindow, hand: Hand) -> None:
    def script() -> Script:
        yield from new_patient(hand, window)
        yield from keys(hand, "Return", "Return")

    hand.run(script())
    assert len(window.parts.store.patients.find("Ruiz")) == 1
    assert not recorded(window)
    assert not hand.log.asked


def test_esc_in_the_red_flags_leaves_them_open(at_visit: MainWindow, hand: Hand) -> None:
    def script() -> Script:
        yield hand.key("F8")
        yield on_top(RedFlagDialog)
        yield hand.key("Esc")
        yield none_on_top()
        assert not at_visit.parts.session.state.assessment.red_flags_asked
        assert focus() is at_visit.visit_page.findings.field
        yield from flags_not_present(hand, at_visit)
        yield hand.key("Return")  # once too often
        assert focus() is at_visit.visit_page.findings.field

    hand.run(script())
    assert not recorded(at_visit)


def test_esc_in_printing_saves_nothing(at_visit: MainWindow, hand: Hand, documents: Path) -> None:
    def script() -> Script:
        yield from flags_not_present(hand, at_visit)
        yield from typed(hand, RUNNER)
        yield hand.key("Ctrl+P")
        yield on_top(PrintDialog)
        yield hand.key("Esc")
        yield none_on_top()
        yield from keys(hand, "Ctrl+P")
        yield on_top(PrintDialog)
        yield hand.key("Return")
        yield on_top(QFileDialog)
        yield hand.key("Esc")
        yield none_on_top()
        assert focus() is at_visit.visit_page.findings.field

    hand.run(script())
    assert not saved_in(documents)
    assert recorded(at_visit) == FOUND
    assert not hand.log.asked


def test_the_journey_with_a_handful_of_fumbles(
    window: MainWindow, hand: Hand, documents: Path
) -> None:
    field = window.visit_page.findings.field

    def script() -> Script:
        yield from new_patient(hand, window)
        yield from flags_not_present(hand, window)
        yield from typed(hand, ("weak glut l 4-", RUNNER[0], "asdfgh"))
        assert focus() is field
        # Nobody looked: the next line takes the place of what meant nothing.
        yield from typed(hand, ("weak glut r", *RUNNER[2:]))
        assert recorded(window) == FOUND, recorded(window)
        yield from printed(hand, partial(saved_in, documents))

    hand.run(script())
    (path,) = saved_in(documents)
    text, program = paper_text(path), window.parts.session.state.program
    assert not disagreements(text, program, window.parts.catalogue)
    assert "LEFT" not in text
    assert hand.log.count <= 25, hand.log.acts
    assert not hand.log.asked
