"""A visit open in a real session, and the pane that shows it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.patients.patient import Patient, VisitInfo
from planner.programs.draft import Draft
from planner.programs.program import Program
from planner.suggest.catalogue import Catalogue
from planner.usecases.ports import OpenVisit
from planner.vocabulary import EpisodeId, FindingId, PatientId, Side, VisitId
from tests.helpers import content
from ui.assessment.cells import Act, Cell
from ui.assessment.view import FindingsPane
from ui.messages import Messages
from ui.session import Session

Record = Callable[..., None]
ClickCell = Callable[..., None]


@pytest.fixture(scope="session")
def catalogue() -> Catalogue:
    """The shipped content."""
    return content.catalogue()


@pytest.fixture
def session(catalogue: Catalogue, qtbot: QtBot) -> Session:  # noqa: ARG001 - signals need an application
    """A session with an empty first visit."""
    made = Session(catalogue)
    patient = Patient(PatientId(1), "Ruiz", "Ana", date(1988, 4, 2))
    info = VisitInfo(
        VisitId(1), EpisodeId(1), PatientId(1), date(2026, 11, 22), "MC", 1, datetime.now(UTC)
    )
    made.open(patient, OpenVisit(info, Draft(Assessment(), Program()), 1))
    return made


@pytest.fixture
def messages(qtbot: QtBot) -> Messages:  # noqa: ARG001
    """The door for messages."""
    return Messages()


@pytest.fixture
def pane(session: Session, messages: Messages, qtbot: QtBot) -> FindingsPane:
    """The pane in sight, as wide as in the full window."""
    made = FindingsPane(session, messages)
    qtbot.addWidget(made)
    made.resize(384, 900)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    bar = made.tree.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.isVisible() and bar.maximum() > made.tree.height())
    made.tree.doItemsLayout()  # the bar took width, heights are new
    return made


@pytest.fixture
def record(session: Session) -> Record:
    """Record a finding past the window."""

    def run(finding: str, side: str = "none", **values: float | str) -> None:
        session.record(ObservedFinding(FindingId(finding), Side(side), values=values))

    return run


def cells_of(pane: FindingsPane, finding: str) -> tuple[Cell, ...]:
    """The cells of a finding's row."""
    index = pane.model.index_of(FindingId(finding))
    layout = pane.tree.rows.layout_of(index, pane.tree.viewport().width())
    assert layout is not None, f"{finding} is not shown"
    return layout.cells


def cell_point(pane: FindingsPane, finding: str, act: Act, text: str = "") -> QPoint:
    """Where a cell is in the list's viewport, scrolled into sight."""
    index = pane.model.index_of(FindingId(finding))
    pane.tree.scrollTo(index)
    top = pane.tree.visualRect(index).top()
    cells = [one for one in cells_of(pane, finding) if one.act is act and text in ("", one.text)]
    return cells[0].rect.center() + QPoint(0, top)


@pytest.fixture
def click(pane: FindingsPane) -> ClickCell:
    """Click a cell with the mouse."""

    def run(finding: str, act: Act, text: str = "") -> None:
        point = cell_point(pane, finding, act, text)
        QTest.mouseClick(
            pane.tree.viewport(),
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
            point,
        )

    return run


@pytest.fixture
def at(pane: FindingsPane) -> Callable[[str], None]:
    """Put the keyboard on a finding's row."""

    def run(finding: str) -> None:
        pane.tree.setFocus()
        pane.tree.go_to(FindingId(finding))

    return run
