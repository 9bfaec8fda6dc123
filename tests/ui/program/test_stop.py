"""A red flag: what to do instead of a program."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from planner.assessment.finding import FindingKind
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId, Side
from tests.ui.program.helpers import Record, exercises
from ui.program.parts import ToneLabel
from ui.program.stopping import stops
from ui.program.view import ProgramPane
from ui.session import Session


def texts(pane: ProgramPane) -> list[str]:
    return [label.text() for label in pane.stop.findChildren(ToneLabel)]


def button(pane: ProgramPane, text: str) -> QAbstractButton:
    found = pane.stop.findChildren(QAbstractButton)
    return next(one for one in found if one.text() == text)


def test_the_stop_takes_the_place_of_the_program(pane: ProgramPane, record: Record) -> None:
    record("rf_femoral_neck_stress", "right")
    assert pane.stop.isVisible()
    assert not pane.rows.isVisible()
    assert not pane.excluded.isVisible()
    assert not pane.header.add_button.isVisible()
    shown = texts(pane)
    assert "Stop. No exercise program today." in shown
    assert "Possible femoral neck stress fracture, right" in shown
    assert "Same day" in shown
    assert "Delay raises the risk of displacement." in shown


def test_nothing_is_lost_when_the_flag_goes(
    pane: ProgramPane, session: Session, record: Record
) -> None:
    before = session.state.program
    record("rf_dvt", "left")
    assert session.state.program == before
    session.untick(FindingId("rf_dvt"))
    assert pane.rows.isVisible()
    assert [row.facts.exercise for row in pane.rows.rows]
    assert set(exercises(session)) == {row.facts.exercise for row in pane.rows.rows}
    assert session.state.program == before


def test_print_and_copy(pane: ProgramPane, record: Record, qtbot: QtBot) -> None:
    record("rf_femoral_neck_stress", "right")
    with qtbot.waitSignal(pane.print_requested):
        QTest.mouseClick(button(pane, "Print referral note"), Qt.MouseButton.LeftButton)
    QTest.mouseClick(button(pane, "Copy for the record"), Qt.MouseButton.LeftButton)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Stop. No exercise program today.")
    assert "Possible femoral neck stress fracture, right. Same day." in copied
    assert "2. Delay raises the risk of displacement." in copied


def test_the_most_urgent_comes_first(
    session: Session, record: Record, catalogue: Catalogue
) -> None:
    record("rf_night_pain", "none")
    record("rf_dvt", "left")
    state = session.state
    found = stops(state.proposal, state.assessment, catalogue)
    assert [one.how_soon for one in found] == ["Emergency, now", "Within days"]


@pytest.mark.parametrize("side", [Side.LEFT, Side.RIGHT, Side.NONE])
def test_every_red_flag_keeps_every_word_of_its_message(
    session: Session, record: Record, catalogue: Catalogue, side: Side
) -> None:
    flags = [one for one in catalogue.findings if one.kind is FindingKind.RED_FLAG]
    assert len(flags) == 19
    for flag in flags:
        if side not in flag.sides:
            continue
        record(flag.id, side.value)
        (found,) = stops(session.state.proposal, session.state.assessment, catalogue)
        assert flag.stop is not None
        told = f"{found.headline} {' '.join(found.todo)}"
        assert all(word.rstrip(".") in told for word in flag.stop.therapist_message.split())
        assert (side.value in found.headline) is (side is not Side.NONE)
        session.untick(flag.id)
