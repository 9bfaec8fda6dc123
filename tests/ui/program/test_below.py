"""Next best, texts of rules, and what else is on the sheet."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from tests.ui.program.helpers import Record, exercises
from ui.program.also import ChoicePopup
from ui.program.view import ProgramPane
from ui.session import Session
from ui.widgets import Chip

LEFT = Qt.MouseButton.LeftButton


def test_plus_adds_the_next_best(pane: ProgramPane, session: Session) -> None:
    one = pane.next_best.shown[0]
    QTest.mouseClick(pane.next_best.line(0).plus, LEFT)
    item = session.state.program.item(one.exercise)
    assert item is not None
    assert item.side is one.side
    assert one not in pane.next_best.shown


def test_a_rules_text_goes_into_a_note_or_away(
    pane: ProgramPane, session: Session, record: Record, qtbot: QtBot
) -> None:
    assert not pane.hints.isVisible()
    record("pr_latex")
    text = session.state.proposal.modifications[0].text
    put, skip = pane.hints.tab_stops()
    menu = pane.hints.open_menu(0)
    action = menu.actions()[0]
    exercise = action.data()
    action.trigger()
    menu.close()
    item = session.state.program.item(exercise)
    assert item is not None
    assert item.note == text
    qtbot.waitUntil(put.isVisible)
    QTest.mouseClick(skip, LEFT)
    assert not pane.hints.isVisible()


def test_advice_bound_by_a_rule_is_locked(pane: ProgramPane, session: Session) -> None:
    QTest.mouseClick(pane.also.change, LEFT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, ChoicePopup)
    bound = [box for box in popup.advice if not box.isEnabled()]
    assert [box.text_id for box in bound] == ["load_management"]
    assert all(box.isChecked() for box in bound)
    popup.close()
    assert "load_management" in session.state.program.advice


def test_choosing_adds_and_takes_away_at_once(pane: ProgramPane, session: Session) -> None:
    popup = pane.also.open_choice()
    free = next(box for box in popup.advice if box.isEnabled() and not box.isChecked())
    card = next(box for box in popup.education if box.isChecked())
    free.click()
    card.click()
    popup.close()
    state = session.state
    assert free.text_id in state.program.advice
    assert "load_management" in state.program.advice
    assert card.text_id not in state.program.education
    assert state.program.chosen_advice
    chips = [chip.text() for chip in pane.also.findChildren(Chip) if chip.isVisible()]
    assert free.text() in chips


def test_the_empty_pane_leads_to_the_findings(
    pane: ProgramPane, session: Session, record: Record
) -> None:
    for seen in session.state.assessment.findings:
        session.untick(seen.finding)
    assert exercises(session) == ()
    assert pane.empty.isVisible()
    assert not pane.excluded.isVisible()
    heard: list[bool] = []
    pane.go_to_findings.connect(lambda: heard.append(True))
    QTest.mouseClick(pane.empty.button, LEFT)
    assert heard == [True]
    record("knee_pain_medial", "left", nprs=2)
    assert pane.rows.isVisible()
