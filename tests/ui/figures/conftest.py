"""Figures over moves that the tests write themselves."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from planner.vocabulary import ExerciseId, WorkingSide
from tests.helpers.moves import moves_in, write_move
from ui.figures import FigureCard, Figures
from ui.jobs import JobRunner
from ui.theme import motion
from ui.theme.theme import Theme

SQUAT, CLAM, RUN = ExerciseId("pistol_squat"), ExerciseId("clamshell"), "gait_knees_apart"
AWAY = QPoint(5, 400)
Cards = Callable[..., FigureCard]


@pytest.fixture
def moves(tmp_path: Path) -> Path:
    """A folder with the moves of two exercises."""
    for exercise in (SQUAT, CLAM):
        write_move(tmp_path, exercise)
    return tmp_path


@pytest.fixture
def jobs(theme: Theme) -> Iterator[JobRunner]:  # noqa: ARG001 - the theme comes first
    """Runs what draws; nothing is left running."""
    runner = JobRunner()
    yield runner
    runner.wait()


@pytest.fixture
def figures(jobs: JobRunner, moves: Path) -> Figures:
    """The figures of a window."""
    return Figures(jobs, move_of=moves_in(moves))


@pytest.fixture(autouse=True)
def things_move() -> Iterator[None]:
    """Whatever the system wants."""
    motion.choose(False)
    yield
    motion.choose(None)


@pytest.fixture
def window(qtbot: QtBot, theme: Theme) -> QWidget:  # noqa: ARG001 - the theme comes first
    """An active window with the mouse outside of all figures."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(700, 420)
    QCursor.setPos(3000, 3000)
    with qtbot.waitExposed(made):
        made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    # A button that an earlier test left pressed, or a popup it left open, would keep Qt from
    # telling of any entering.
    while (popup := QApplication.activePopupWidget()) is not None:
        popup.close()
    handle = made.windowHandle()
    assert handle is not None
    QTest.mouseClick(handle, Qt.MouseButton.LeftButton, pos=AWAY)
    # Nor does it tell before the mouse moved somewhere else in this window.
    for place in (AWAY + QPoint(9, 0), AWAY):
        point_at(made, place)
    return made


@pytest.fixture
def cards(window: QWidget, figures: Figures, qtbot: QtBot) -> Cards:
    """Puts figures beside each other, drawn."""
    count = 0

    def put(
        exercise: ExerciseId = SQUAT, side: WorkingSide = WorkingSide.RIGHT, *, tab: bool = True
    ) -> FigureCard:
        nonlocal count
        card = FigureCard(figures, window, tab_stop=tab)
        card.setGeometry(20 + 160 * count, 20, 140, 96)
        card.show_figure(exercise, side, f"Figure {count}")
        card.show()
        count += 1
        wanted = card.wanted()
        assert wanted is not None
        qtbot.waitUntil(lambda: figures.picture(wanted) is not None)
        return card

    return put


def point_at(window: QWidget, place: QPoint) -> None:
    """Move the mouse there, through the window system."""
    handle = window.windowHandle()
    assert handle is not None
    QTest.mouseMove(handle, place)


def enter(card: FigureCard) -> None:
    """Move the mouse onto a figure."""
    point_at(card.window(), card.geometry().center())


def leave(card: FigureCard) -> None:
    """Move the mouse off it."""
    point_at(card.window(), AWAY)
