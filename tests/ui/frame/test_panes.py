"""The panes by width: which are in sight, and whether the therapist's widths come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.helpers.window import window_on
from ui.frame.panes import FINDINGS, HANDOUT, PROGRAM, Panes
from ui.frame.widths import WidthClass, width_class

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget
    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.patients.patient import Patient
    from ui.main_window import MainWindow


@pytest.mark.parametrize(
    ("width", "name"),
    [
        (2560, WidthClass.WIDE),
        (2299, WidthClass.FULL),
        (1500, WidthClass.FULL),
        (1499.9, WidthClass.COMPACT),
        (1360, WidthClass.COMPACT),
        (1359, WidthClass.TABBED),
        (1000, WidthClass.TABBED),
        (999, WidthClass.SINGLE),
        (400, WidthClass.SINGLE),
    ],
)
def test_the_class_of_a_width(width: float, name: WidthClass) -> None:
    assert width_class(width) is name


@pytest.fixture
def panes(window: MainWindow, patient: Patient) -> Panes:
    window.open_patient(patient)
    return window.visit_page.panes


def resized(window: MainWindow, qtbot: QtBot, width: int) -> None:
    window.setMinimumSize(1, 1)
    window.resize(width, 800)
    qtbot.waitUntil(lambda: window.visit_page.panes.width() == width)


@pytest.mark.parametrize(
    ("width", "shown"),
    [
        (1920, (FINDINGS, PROGRAM, HANDOUT)),
        (1400, (FINDINGS, PROGRAM, HANDOUT)),
        (1200, (FINDINGS, PROGRAM)),
        (900, (FINDINGS,)),
    ],
)
def test_what_is_in_sight(
    window: MainWindow, panes: Panes, qtbot: QtBot, width: int, shown: tuple[int, ...]
) -> None:
    resized(window, qtbot, width)
    assert panes.shown() == shown
    page = window.visit_page
    visible = [page.findings.isVisible(), page.program.isVisible(), page.handout.isVisible()]
    assert visible == [n in shown for n in range(3)]


def test_the_usual_widths_of_the_full_window(
    window: MainWindow, panes: Panes, qtbot: QtBot
) -> None:
    resized(window, qtbot, 1920)
    page = window.visit_page
    assert abs(page.findings.width() - 384) <= 8
    assert abs(page.handout.width() - 592) <= 8
    assert page.program.width() >= 620
    assert panes.width_class is WidthClass.FULL


def fits(widget: QWidget, width: int, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: widget.minimumSizeHint().width() <= width)


def test_nothing_is_wider_than_the_window(window: MainWindow, panes: Panes, qtbot: QtBot) -> None:
    for width in (1366, 1360, 1200, 1024):
        resized(window, qtbot, width)
        fits(panes, width, qtbot)
        fits(window.context, width, qtbot)
        assert window.width() == width


def test_f7_is_a_tab_where_the_handout_has_no_place(
    window: MainWindow, panes: Panes, qtbot: QtBot
) -> None:
    resized(window, qtbot, 1200)
    window.commands.handout_large.trigger()
    assert panes.shown() == (FINDINGS, HANDOUT)
    window.commands.handout_large.trigger()
    assert panes.shown() == (FINDINGS, PROGRAM)


def test_one_pane_at_a_time_is_reached_by_f6(
    window: MainWindow, panes: Panes, qtbot: QtBot
) -> None:
    resized(window, qtbot, 900)
    seen = []
    for _ in range(3):
        seen.append(panes.shown()[0])
        window.commands.next_pane.trigger()
    assert seen == [FINDINGS, PROGRAM, HANDOUT]


def test_moved_widths_come_back_for_their_class(
    store: SqlStore, patient: Patient, qtbot: QtBot, tmp_path: Path
) -> None:
    with window_on(qtbot, tmp_path, store, (1920, 1000)) as window:
        window.open_patient(patient)
        splitter = window.visit_page.panes.outer
        splitter.moveSplitter(450, 1)
        assert window.visit_page.findings.width() == pytest.approx(450, abs=8)
        window.visit_page.panes.reset()
        assert window.visit_page.findings.width() == pytest.approx(384, abs=8)
        splitter.moveSplitter(470, 1)
        kept = window.parts.settings.splitter_sizes(WidthClass.FULL.value)
        assert kept[0] == pytest.approx(470, abs=8)
