"""Journey 2: a red flag stops the program; the referral note is what leaves; nothing is lost."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtWidgets import QAbstractButton, QWidget

from planner.vocabulary import FindingId
from tests.helpers.documents import saved_in
from tests.helpers.hand import Hand, Script, Until
from tests.helpers.journeys import (
    RUNNER,
    agreed,
    flags_not_present,
    new_patient,
    saved_by_mouse,
    typed,
)
from tests.helpers.looking import dialog_on_top, none_on_top, on_top
from tests.helpers.paper import paper_text
from ui.assessment.red_flag_dialog import RedFlagDialog

if TYPE_CHECKING:
    from pathlib import Path

    from planner.programs.program import Program
    from ui.main_window import MainWindow

pytestmark = pytest.mark.window
FRACTURE = "rf_no_weight_bearing"


def visit(hand: Hand, window: MainWindow) -> Script:
    """The runner's visit, with a program and a sheet."""
    yield from new_patient(hand, window)
    yield from flags_not_present(hand, window)
    yield from typed(hand, RUNNER)
    yield sheet_is(window, referral=False)


def sheet_is(window: MainWindow, *, referral: bool) -> Until:
    """Until the page in sight is the note, or the exercises."""
    handout = window.visit_page.handout

    def there() -> bool:
        return handout.sheet is not None and handout.sheet.referral is referral

    return Until(there, "the referral note" if referral else "the exercise sheet")


def called(window: QWidget, text: str) -> QAbstractButton:
    """The button in sight with this text."""
    there = (one for one in window.findChildren(QAbstractButton) if one.isVisible())
    (found,) = (one for one in there if one.text() == text)
    return found


def assert_stopped(window: MainWindow, before: Program) -> None:
    """The program gave way, the sheet cannot be printed, nothing is lost."""
    page, session = window.visit_page, window.parts.session
    assert session.state.proposal.stopped
    assert page.program.stop.isVisible()
    assert not page.program.rows.isVisible()
    assert page.handout.header.title.text() == "Referral note"
    assert window.status.stopped.isVisible()
    assert not window.context.print.isEnabled()
    assert window.context.print.toolTip() == "Stopped: no exercise sheet can be printed."
    assert session.state.program == before


def assert_back(window: MainWindow, before: Program) -> None:
    """All is as it was."""
    page, session = window.visit_page, window.parts.session
    assert not session.state.proposal.stopped
    assert session.state.program == before
    assert page.program.rows.isVisible()
    assert not page.program.stop.isVisible()
    assert not window.status.stopped.isVisible()
    assert window.context.print.isEnabled()


def assert_note(window: MainWindow, documents: Path) -> None:
    """What was saved is the note, without any exercise."""
    (path,) = saved_in(documents)
    assert path.name.endswith("referral note.pdf")
    text = paper_text(path)
    assert "Referral note" in text
    assert "Ana Ruiz" in text
    flag = window.parts.catalogue.finding[FindingId(FRACTURE)]
    assert flag.name in text
    for item in window.parts.session.state.program.items:
        assert window.parts.catalogue.exercise[item.exercise].name not in text


def test_by_keyboard(window: MainWindow, hand: Hand, documents: Path) -> None:
    session = window.parts.session

    def script() -> Script:
        yield from visit(hand, window)
        before, acts = session.state.program, hand.log.count
        yield hand.key("F8")
        yield on_top(RedFlagDialog)
        yield hand.key("1")
        assert session.state.proposal.stopped  # at once, the dialog still open
        yield hand.key("Return")
        yield none_on_top()
        yield sheet_is(window, referral=True)
        assert_stopped(window, before)
        yield hand.key("Ctrl+P")
        yield from agreed(hand, partial(saved_in, documents))
        assert hand.log.count - acts == 6, hand.log.acts[acts:]
        assert_note(window, documents)

        acts = hand.log.count
        yield hand.key("F8")
        yield on_top(RedFlagDialog)
        yield hand.key("1")
        yield hand.key("Esc")
        yield none_on_top()
        yield sheet_is(window, referral=False)
        assert_back(window, before)
        assert hand.log.count - acts == 3

    hand.run(script())
    assert not hand.log.asked


def test_by_mouse(window: MainWindow, hand: Hand, documents: Path) -> None:
    session, page = window.parts.session, window.visit_page

    def flagged(close: str) -> Script:
        yield hand.click(page.findings.strip)
        yield on_top(RedFlagDialog)
        dialog = dialog_on_top(RedFlagDialog)
        assert isinstance(dialog, RedFlagDialog)
        (row,) = (one for one in dialog.rows if one.finding.id == FRACTURE)
        yield hand.click(row.tick)
        yield hand.click(called(dialog, close))
        yield none_on_top()

    def script() -> Script:
        yield from visit(hand, window)
        before, acts = session.state.program, hand.log.count
        yield from flagged("None of the rest present")
        yield sheet_is(window, referral=True)
        assert_stopped(window, before)
        yield hand.click(called(page.program, "Print referral note"))
        yield from saved_by_mouse(hand, partial(saved_in, documents))
        assert hand.log.count - acts == 6, hand.log.acts[acts:]
        assert_note(window, documents)

        acts = hand.log.count
        yield from flagged("Close")
        yield sheet_is(window, referral=False)
        assert_back(window, before)
        assert hand.log.count - acts == 3

    hand.run(script())
    assert not hand.log.asked


def test_one_undo_takes_a_fumbled_flag_back(window: MainWindow, hand: Hand) -> None:
    session = window.parts.session

    def script() -> Script:
        yield from visit(hand, window)
        before = session.state.program
        yield hand.phrase("calf swelling l")
        yield hand.key("Return")
        assert session.state.proposal.stopped
        yield sheet_is(window, referral=True)
        yield hand.key("Ctrl+Z")
        yield sheet_is(window, referral=False)
        assert_back(window, before)

    hand.run(script())
    assert not hand.log.asked
