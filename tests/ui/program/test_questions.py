"""Questions over the rows, one at a time."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.suggest.catalogue import Catalogue
from tests.ui.program.helpers import Record
from ui.program.questions import AnsweredPopup
from ui.program.view import ProgramPane
from ui.session import Session

LEFT = Qt.MouseButton.LeftButton


def test_questions_come_in_the_order_given(pane: ProgramPane, session: Session) -> None:
    asks = session.state.proposal.asks
    assert pane.questions.asked == asks[0]
    assert asks[0].condition.casefold() in pane.questions.text.text().casefold()
    assert pane.questions.more.text() == f"{len(asks) - 1} more"
    QTest.mouseClick(pane.questions.more, LEFT)
    assert pane.questions.asked == asks[1]


def test_yes_frees_and_can_be_taken_back(pane: ProgramPane, session: Session) -> None:
    ask = session.state.proposal.asks[0]
    held = len(session.state.proposal.excluded)
    QTest.mouseClick(pane.questions.yes, LEFT)
    assert ask.id in session.state.assessment.confirmed
    assert len(session.state.proposal.excluded) == held - ask.frees
    assert pane.questions.asked != ask
    QTest.mouseClick(pane.questions.given, LEFT)
    popup = QApplication.activePopupWidget()
    assert isinstance(popup, AnsweredPopup)
    (back,) = popup.findChildren(QPushButton)
    QTest.mouseClick(back, LEFT)
    assert ask.id not in session.state.assessment.confirmed
    assert QApplication.activePopupWidget() is None


def test_no_declines_and_frees_nothing(pane: ProgramPane, session: Session) -> None:
    ask = session.state.proposal.asks[0]
    before = session.state.proposal.excluded
    QTest.mouseClick(pane.questions.no, LEFT)
    assert ask.id in session.state.assessment.declined
    assert session.state.proposal.excluded == before
    assert ask.id not in {one.id for one in session.state.proposal.asks}


def test_where_a_plain_no_frees_no_confirms(
    pane: ProgramPane, session: Session, record: Record, catalogue: Catalogue
) -> None:
    record("pr_pregnancy")
    flipped = {one.id for one in catalogue.questions if not one.frees_on_yes}
    for _ask in session.state.proposal.asks:
        if pane.questions.asked and pane.questions.asked.id in flipped:
            break
        QTest.mouseClick(pane.questions.more, LEFT)
    ask = pane.questions.asked
    assert ask is not None
    assert ask.id in flipped
    QTest.mouseClick(pane.questions.no, LEFT)
    assert ask.id in session.state.assessment.confirmed


def test_all_answered_leaves_only_the_way_back(pane: ProgramPane, session: Session) -> None:
    for _ask in range(len(session.state.proposal.asks)):
        if pane.questions.asked:
            QTest.mouseClick(pane.questions.no, LEFT)
    assert pane.questions.asked is None
    assert pane.questions.isVisible()
    assert not pane.questions.yes.isVisible()
    assert pane.questions.given.isVisible()
