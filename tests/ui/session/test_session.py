"""The session: each edit changes the draft once, proposes, and tells everybody once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import ObservedFinding
from planner.patients.patient import Patient, VisitInfo
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.usecases.ports import OpenVisit
from planner.vocabulary import (
    EpisodeId,
    ExerciseId,
    FindingId,
    PatientId,
    Side,
    VisitId,
    WorkingSide,
)
from tests.helpers.cases import RUNNER, VISIT, assess
from tests.helpers.content import catalogue
from ui.session import Session, SessionState

BAND = ExerciseId("sl_abduction_band")
PISTOL = ExerciseId("pistol_squat")
ANA = Patient(PatientId(1), "Ruiz", "Ana", date(1988, 4, 2))


@pytest.fixture
def session(qapp: object) -> Session:
    assert qapp is not None
    content = catalogue()
    opened = Session(content)
    info = VisitInfo(
        VisitId(1), EpisodeId(1), PatientId(1), VISIT, "Maya", 1, datetime(2026, 11, 22, tzinfo=UTC)
    )
    assessment = assess(content, RUNNER, equipment=["loop_band", "step"])
    opened.open(ANA, OpenVisit(info, Draft(assessment, Program()), 1), "Maya")
    return opened


def ids(session: Session) -> list[str]:
    return [item.exercise for item in session.state.program.items]


def test_opening_knows_the_age_on_the_day_of_the_visit(session: Session) -> None:
    assert session.state.assessment.age == 38
    assert ids(session)
    assert session.state.undo_label is None


def test_one_edit_tells_once_with_the_whole_state(session: Session, qtbot: QtBot) -> None:
    told: list[SessionState] = []
    session.changed.connect(told.append)
    session.record(ObservedFinding(FindingId("tight_calf"), Side.RIGHT))
    qtbot.waitUntil(lambda: bool(told))
    assert len(told) == 1
    recorded = told[0].assessment.observed(FindingId("tight_calf"))
    assert recorded is not None
    assert recorded.observed_on == VISIT
    assert told[0].undo_label == "record Limited ankle bend (calf or joint)"


def test_undo_and_redo_go_over_findings_and_program(session: Session) -> None:
    before = session.state.draft
    session.drop(BAND)
    session.untick(FindingId("slsq_knee_in"))
    after = session.state.draft
    session.undo()
    session.undo()
    assert session.state.draft == before
    session.redo()
    session.redo()
    assert session.state.draft == after


def test_an_excluded_exercise_is_refused_with_its_cause(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.failed) as caught:
        session.add(PISTOL, WorkingSide.RIGHT)
    assert "Pistol squat is excluded" in caught.args[0].message
    assert PISTOL not in ids(session)


def test_an_override_needs_a_reason_and_keeps_it(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.failed):
        session.override(PISTOL, WorkingSide.RIGHT, "  ", on_sheet=False)
    session.override(PISTOL, WorkingSide.RIGHT, "Passed the squat sheet", on_sheet=True)
    item = session.state.program.item(PISTOL)
    assert item is not None
    assert item.override is not None
    assert (item.override.reason, item.override.therapist) == ("Passed the squat sheet", "Maya")
    assert item.override.rule in session.catalogue.rule


def test_stepping_there_and_back_keeps_the_side(session: Session) -> None:
    session.step(BAND, +1)
    up = session.state.program.items[0]
    assert (up.exercise, up.side) == ("standing_hip_abd", WorkingSide.RIGHT)
    session.step(up.exercise, +1)
    session.step(session.state.program.items[0].exercise, +1)
    two_sided = session.state.program.items[0]
    assert (two_sided.exercise, two_sided.side) == ("lateral_band_walk", WorkingSide.BOTH)
    session.step(two_sided.exercise, -1)
    assert session.state.program.items[0].side is WorkingSide.RIGHT


def test_the_top_of_a_ladder_is_told(session: Session, qtbot: QtBot) -> None:
    for _ in range(9):
        top = session.state.program.items[0].exercise
        with qtbot.waitSignal(session.changed, timeout=200, raising=False) as changed:
            session.step(top, +1)
        if not changed.signal_triggered:
            break
    with qtbot.waitSignal(session.failed) as caught:
        session.step(session.state.program.items[0].exercise, +1)
    assert caught.args[0].message == "No rung above is free on this ladder."


def test_a_flag_stops_and_unticking_brings_all_back(session: Session) -> None:
    session.drop(BAND)
    before = session.state.program
    session.record(ObservedFinding(FindingId("rf_dvt"), Side.LEFT))
    assert session.state.proposal.stopped
    session.untick(FindingId("rf_dvt"))
    assert session.state.program == before


def test_changed_details_change_the_proposal(session: Session) -> None:
    session.update_patient(replace(ANA, birth_date=date(1947, 4, 2)))
    assert session.state.assessment.age == 79
    assert session.state.proposal.caps.max_exercises == 3


def paced(session: Session) -> Session:
    opened = Session(session.catalogue, paced=True)
    state = session.state
    assert state.patient is not None
    assert state.visit is not None
    opened.open(state.patient, OpenVisit(state.visit, state.draft, 1))
    return opened


def test_in_a_paced_session_some_follow_in_a_turn_of_their_own(
    session: Session, qtbot: QtBot
) -> None:
    slow = paced(session)
    first: list[SessionState] = []
    later: list[SessionState] = []
    slow.changed.connect(first.append)
    slow.followed.connect(later.append)
    slow.untick(FindingId("slsq_knee_in"))
    slow.drop(BAND)
    assert len(first) == 2
    assert not later
    qtbot.waitUntil(lambda: bool(later))
    assert later == [slow.state]  # of two edits only the last


def test_what_is_owed_can_be_asked_for_and_comes_once(session: Session, qtbot: QtBot) -> None:
    slow = paced(session)
    later: list[SessionState] = []
    slow.followed.connect(later.append)
    slow.drop(BAND)
    slow.settle()
    assert later == [slow.state]
    slow.settle()
    slow.close()  # nobody may go on showing the last patient
    assert [state.patient for state in later] == [ANA, None]
    turns: list[int] = []
    QTimer.singleShot(20, slow, lambda: turns.append(1))
    qtbot.waitUntil(lambda: bool(turns))
    assert len(later) == 2


def test_otherwise_all_are_told_in_the_same_turn(session: Session) -> None:
    told: list[str] = []
    session.followed.connect(lambda _: told.append("later"))
    session.changed.connect(lambda _: told.append("first"))
    session.drop(BAND)
    assert told == ["first", "later"]


def test_the_version_is_that_of_the_next_save(session: Session) -> None:
    """A sheet names the version under which its program is found again."""
    draft = session.state.draft
    assert session.state.program_version == 1
    told: list[SessionState] = []
    session.changed.connect(told.append)
    session.note_kept(draft, 1)
    assert session.state.program_version == 1
    assert told == []  # the version was foreseen: nobody has to draw anything anew
    session.drop(draft.program.items[0].exercise)
    assert session.state.program_version == 2
    session.undo()
    assert session.state.program_version == 1


def test_another_version_than_foreseen_is_told(session: Session) -> None:
    told: list[SessionState] = []
    session.changed.connect(told.append)
    session.note_kept(session.state.draft, 4)
    assert [state.program_version for state in told] == [4]
