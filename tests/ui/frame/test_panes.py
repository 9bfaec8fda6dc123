"""The panes by width: which are in sight, and whether the therapist's widths come back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QApplication

from planner.assessment.assessment import ObservedFinding
from tests.helpers.window import click, focused, window_on
from ui.frame.panes import FINDINGS, HANDOUT, PROGRAM, Panes
from ui.frame.switches import PaneSwitch
from ui.frame.widths import WidthClass, width_class
from ui.widgets import InkLabel

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
        (960, WidthClass.TABBED),
        (939, WidthClass.SINGLE),
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


class Sizes(QObject):
    """The widths a pane was given, one after the other."""

    def __init__(self, pane: QWidget) -> None:
        super().__init__(pane)
        self.widths: list[int] = []
        pane.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QResizeEvent) and event.size().width() != event.oldSize().width():
            self.widths.append(event.size().width())
        return False


def test_each_width_lays_a_pane_out_once(window: MainWindow, panes: Panes, qtbot: QtBot) -> None:
    page = window.visit_page
    resized(window, qtbot, 1620)
    findings, handout = Sizes(page.findings), Sizes(page.handout)
    for width in range(1610, 1509, -10):
        resized(window, qtbot, width)
    # The handout gives the room that the program does not have, in ten steps; nobody else does.
    assert findings.widths == []
    assert len(handout.widths) == len(set(handout.widths)) <= 11
    assert page.program.width() >= 620
    resized(window, qtbot, 1400)
    assert len(findings.widths) == 1
    assert panes.width_class is WidthClass.COMPACT


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
        splitter = window.visit_page.panes.splitter
        splitter.moveSplitter(450, 1)
        assert window.visit_page.findings.width() == pytest.approx(450, abs=8)
        window.visit_page.panes.reset()
        assert window.visit_page.findings.width() == pytest.approx(384, abs=8)
        splitter.moveSplitter(470, 1)
        kept = window.parts.settings.splitter_sizes(WidthClass.FULL.value)
        assert kept[0] == pytest.approx(470, abs=8)


def test_a_switch_stands_in_the_header_where_program_and_handout_take_turns(
    window: MainWindow, panes: Panes, qtbot: QtBot
) -> None:
    page = window.visit_page
    resized(window, qtbot, 1200)
    assert page.program.header.title.isHidden()
    click(laid_out(segment(page.program.header, "Handout"), qtbot))
    assert panes.shown() == (FINDINGS, HANDOUT)
    qtbot.waitUntil(lambda: page.findings.width() == pytest.approx(304, abs=2))
    laid_out(segment(page.handout.header, "Handout"), qtbot)
    assert focused() is segment(page.handout.header, "Handout")
    click(segment(page.handout.header, "Program"))
    assert panes.shown() == (FINDINGS, PROGRAM)
    resized(window, qtbot, 1400)
    assert not page.program.header.title.isHidden()
    assert not segment(page.program.header, "Handout").isVisible()


def laid_out(one: QAbstractButton, qtbot: QtBot) -> QAbstractButton:
    qtbot.waitUntil(lambda: one.x() > 1)
    return one


def segment(place: QWidget, name: str) -> QAbstractButton:
    found = (one for one in place.findChildren(QAbstractButton) if one.text() == name)
    return next(one for one in found if one.accessibleName() == name)


def test_with_one_pane_the_red_flags_stand_over_all_of_them(
    window: MainWindow, panes: Panes, qtbot: QtBot
) -> None:
    page = window.visit_page
    assert page.findings.strip.isVisible()
    resized(window, qtbot, 900)
    segments = page.bar.findChildren(PaneSwitch)[0].segments
    qtbot.waitUntil(lambda: page.bar.height() > segments[PROGRAM].height() > 0)
    for pane in (PROGRAM, HANDOUT, FINDINGS):
        click(segments[pane])
        assert panes.shown() == (pane,)
        assert page.bar.strip.isVisible()
        assert not page.findings.strip.isVisible()
    click(page.bar.strip.none)
    assert window.parts.session.state.assessment.red_flags_asked
    resized(window, qtbot, 1400)
    assert not page.bar.isVisible()
    assert page.findings.strip.isVisible()


def test_a_precaution_is_read_in_full_in_every_width(
    window: MainWindow, patient: Patient, qtbot: QtBot
) -> None:
    window.open_patient(patient)
    catalogue = window.parts.catalogue
    cautions = [f for f in catalogue.findings if f.kind == "precaution"]
    for number, caution in enumerate(cautions[:4]):
        window.parts.session.record(ObservedFinding(caution.id, caution.sides[0]))
        for width in (1920, 1400, 1100, 700):
            resized(window, qtbot, width)
            bar = window.context
            assert bar.cautions.isVisible() != bar.caution_line.isVisible()
            shown = bar.cautions if bar.cautions.isVisible() else bar.caution_line
            assert caution.name in shown.accessibleName()
            label = next(w for w in shown.findChildren(InkLabel) if caution.name in w.text())
            assert label.heightForWidth(label.width()) <= label.height() + 1, (number, width)


def test_text_may_be_twice_as_large_while_the_window_is_open(
    window: MainWindow, panes: Panes, qtbot: QtBot, qapp: QApplication
) -> None:
    window.resize(1920, 1080)
    font = QFont(qapp.font())
    font.setPixelSize(26)
    qapp.setFont(font)
    qtbot.waitUntil(lambda: panes.width_class is WidthClass.TABBED)
    assert window.context.minimumHeight() == 116
    assert panes.shown() == (FINDINGS, PROGRAM)
    font.setPixelSize(13)
    qapp.setFont(font)
    qtbot.waitUntil(lambda: panes.width_class is WidthClass.FULL)
    assert window.context.minimumHeight() == 58


def test_a_low_window_gives_the_bars_room_to_the_panes(
    window: MainWindow, panes: Panes, qtbot: QtBot
) -> None:
    window.setMinimumSize(1, 1)
    window.resize(1024, 419)
    qtbot.waitUntil(lambda: window.statusBar().isHidden())
    qtbot.waitUntil(lambda: window.context.height() < 58)
    window.resize(1024, 600)
    qtbot.waitUntil(lambda: not window.statusBar().isHidden())
    qtbot.waitUntil(lambda: window.context.height() == 58)
    assert panes.width_class is WidthClass.TABBED


def test_full_screen_comes_back_to_what_was(window: MainWindow, qtbot: QtBot) -> None:
    window.showMaximized()
    window.commands.full_screen.trigger()
    qtbot.waitUntil(window.isFullScreen)
    assert window.commands.full_screen.isChecked()
    window.commands.full_screen.trigger()
    qtbot.waitUntil(lambda: not window.isFullScreen())
    assert window.isMaximized()
    assert not window.commands.full_screen.isChecked()
