"""A session with the article's runner, and the Handout pane beside it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.patients.clinic import Clinic
from planner.patients.patient import Patient, VisitInfo
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.usecases.ports import OpenVisit
from planner.vocabulary import EpisodeId, FindingId, PatientId, Side, VisitId
from tests.helpers.content import catalogue
from tests.helpers.stores import TODAY, FixedClock
from tests.helpers.window import PATIENCE_MS
from ui.handout.view import HandoutPane
from ui.jobs import JobRunner, ManualExecutor
from ui.messages import Messages
from ui.session import Session
from ui.settings import Settings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

CLINIC = Clinic("Riverside Physical Therapy", "(555) 010-2200", "", "Maya Chen, PT")
RUNNER = (
    ObservedFinding(FindingId("knee_pain_medial"), Side.RIGHT, {"nprs": 4}),
    ObservedFinding(FindingId("weak_glute_med"), Side.RIGHT, {"mmt": "4-"}),
)


def open_visit(session: Session, assessment: Assessment) -> None:
    """Open a visit with these findings."""
    patient = Patient(PatientId(1), "Ruiz", "Ana", date(1988, 4, 2))
    info = VisitInfo(
        VisitId(1), EpisodeId(1), PatientId(1), TODAY, "Maya Chen, PT", 1, datetime.now(UTC)
    )
    session.open(patient, OpenVisit(info, Draft(assessment, Program()), 1))


@pytest.fixture
def session(qtbot: QtBot) -> Session:  # noqa: ARG001 - signals need an application
    """An open visit without findings."""
    made = Session(catalogue(), FixedClock())
    open_visit(made, Assessment())
    return made


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of their own."""
    return Settings(tmp_path / "window.ini")


@pytest.fixture
def runner(qtbot: QtBot) -> Iterator[JobRunner]:  # noqa: ARG001 - signals need an application
    """The job runner with its pool."""
    made = JobRunner()
    yield made
    made.wait()


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:  # noqa: ARG001 - signals need an application
    """The door for messages."""
    return Messages()


@pytest.fixture
def pane(
    session: Session, messages: Messages, runner: JobRunner, settings: Settings, qtbot: QtBot
) -> HandoutPane:
    """The pane in sight."""
    made = HandoutPane(session, messages, runner, settings)
    made.set_clinic(CLINIC)
    qtbot.addWidget(made)
    made.resize(592, 900)
    with qtbot.waitExposed(made):
        made.show()
    return made


def run_next(executor: ManualExecutor, qtbot: QtBot) -> None:
    """Run what waits once the ticks have settled."""
    qtbot.waitUntil(lambda: bool(executor.waiting), timeout=PATIENCE_MS)
    executor.run_all()


def record_runner(session: Session) -> None:
    """Record the runner's findings."""
    for seen in RUNNER:
        session.record(seen)


def wait_for_sheet(pane: HandoutPane, qtbot: QtBot) -> None:
    """Until the sheet of the present program is there."""
    qtbot.waitUntil(lambda: pane.sheet is not None, timeout=PATIENCE_MS)
