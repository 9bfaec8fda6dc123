"""The article's runner in a real session, and the Program pane that shows it."""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.patients.patient import Patient, VisitInfo
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.suggest.catalogue import Catalogue
from planner.usecases.ports import OpenVisit
from planner.vocabulary import EpisodeId, FindingId, PatientId, Side, VisitId
from tests.helpers.content import catalogue as shipped
from tests.ui.program.helpers import Record, shown
from ui.figures import Figures
from ui.messages import Message, Messages
from ui.program.view import ProgramPane
from ui.session import Session

RUNNER: tuple[tuple[str, str, dict[str, float | str]], ...] = (
    ("knee_pain_medial", "right", {"nprs": 4}),
    ("weak_glute_med", "right", {"mmt": "4-"}),
    ("slsq_pelvic_drop", "right", {}),
    ("slsq_knee_in", "right", {}),
    ("pain_with_running", "right", {"nprs": 4}),
)


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The shipped content."""
    return shipped()


@pytest.fixture
def blank(catalogue: Catalogue, qapp: QApplication) -> Session:  # noqa: ARG001
    """A session with an empty first visit."""
    made = Session(catalogue)
    patient = Patient(PatientId(1), "Ruiz", "Ana", date(1988, 4, 2))
    info = VisitInfo(
        VisitId(1), EpisodeId(1), PatientId(1), date(2026, 11, 22), "MC", 1, datetime.now(UTC)
    )
    made.open(patient, OpenVisit(info, Draft(Assessment(), Program()), 1), "Maya Chen, PT")
    return made


@pytest.fixture
def record(blank: Session) -> Record:
    """Record a finding past the window."""

    def run(finding: str, side: str = "none", **values: float | str) -> None:
        blank.record(ObservedFinding(FindingId(finding), Side(side), values=values))

    return run


@pytest.fixture
def session(blank: Session, record: Record) -> Session:
    """The session of the article's runner."""
    for finding, side, values in RUNNER:
        record(finding, side, **values)
    return blank


@pytest.fixture
def messages(qapp: QApplication) -> Messages:  # noqa: ARG001
    """The door for messages."""
    return Messages()


@pytest.fixture
def said(messages: Messages) -> list[Message]:
    """Everything the therapist was told."""
    heard: list[Message] = []
    messages.posted.connect(heard.append)
    return heard


@pytest.fixture
def pane(
    session: Session,
    messages: Messages,
    figures: Figures,
    said: list[Message],  # noqa: ARG001 - it listens from the start
    qtbot: QtBot,
) -> ProgramPane:
    """The pane in sight, as wide as in the full window."""
    return shown(ProgramPane(session, messages, figures), qtbot)
