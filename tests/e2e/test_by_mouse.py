"""Journey 1 with the mouse and a typed name, counted: from a new patient to a sheet read back."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import pytest

from planner.vocabulary import Side
from tests.helpers import printer
from tests.helpers.documents import saved_in
from tests.helpers.hand import Hand, Script, Until
from tests.helpers.journeys import by_mouse, cell, new_patient_by_mouse, region
from tests.helpers.looking import FOUND, assert_recorded, recorded, visit_open
from tests.helpers.paper import disagreements, paper_text, unlike
from tests.helpers.sizes import set_base_px
from tests.helpers.window import PATIENCE_MS, window_on
from ui.assessment.cells import Act

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow

pytestmark = pytest.mark.window
BASE_PX = 13


def assert_journey(window: MainWindow, hand: Hand, documents: Path) -> None:
    patient = window.parts.session.state.patient
    assert patient is not None
    assert (patient.listed_name, patient.birth_date.isoformat()) == ("Ruiz, Ana", "1988-04-02")
    (path,) = saved_in(documents)
    text = paper_text(path)
    assert "Ana Ruiz" in text
    assert "Riverside Physical Therapy" in text
    assert "LEFT" not in text
    program = window.parts.session.state.program
    assert not disagreements(text, program, window.parts.catalogue)
    # Eight cells, the six of window.md for the patient, three lists to open, and Save: no printer.
    assert hand.log.count == 21, hand.log.acts
    assert not hand.log.asked


def test_from_new_patient_to_a_sheet(
    window: MainWindow, hand: Hand, qtbot: QtBot, documents: Path
) -> None:
    qtbot.waitUntil(window.patients.first_run.new.isVisible, timeout=PATIENCE_MS)
    hand.run(by_mouse(hand, window, partial(saved_in, documents)))
    assert_journey(window, hand, documents)


@pytest.mark.skipif(printer.lacking() is not None, reason=str(printer.lacking()))
def test_onto_paper(window: MainWindow, hand: Hand, tmp_path: Path) -> None:
    with printer.a_printer(tmp_path) as jobs:
        hand.run(by_mouse(hand, window, jobs))
        (job,) = jobs()
    sheet = window.visit_page.handout.sheet
    assert sheet is not None
    assert not unlike(job, sheet.pdf)
    assert hand.log.count == 20, hand.log.acts
    assert not hand.log.asked


@pytest.mark.parametrize(
    ("size", "pixels"),
    [((1366, 700), BASE_PX), ((1100, 700), BASE_PX), ((1366, 700), 2 * BASE_PX)],
    ids=["compact", "tabbed", "single at 200 %"],
)
def test_in_narrow_windows(
    size: tuple[int, int],
    pixels: int,
    qapp: QApplication,
    qtbot: QtBot,
    tmp_path: Path,
    documents: Path,
) -> None:
    room = qapp.primaryScreen().availableSize().width()
    if pixels > BASE_PX and room < size[0]:
        pytest.skip(f"the screen is only {room} px wide")
    set_base_px(qapp, pixels)
    with window_on(qtbot, tmp_path, size=size) as window:
        hand = Hand(window)
        hand.run(by_mouse(hand, window, partial(saved_in, documents)))
        assert_journey(window, hand, documents)


CHART_LOOKS = {
    "full": ((1600, 900), 8),
    "folded": ((1366, 700), 10),  # the line is opened for each region
}


@pytest.mark.parametrize("look", CHART_LOOKS)
def test_through_the_body_chart(look: str, qtbot: QtBot, tmp_path: Path) -> None:
    """Knee region, R, 4, R; hip region, R, 4-, R: nothing has to be searched for in the list."""
    size, most = CHART_LOOKS[look]
    with window_on(qtbot, tmp_path, size=size) as window:
        hand = Hand(window)

        def script() -> Script:
            yield from new_patient_by_mouse(hand, window)
            hand.log.acts.clear()
            hand.log.notches = 0
            yield from region(hand, window, "knee_inner", Side.RIGHT)
            yield from cell(hand, window, "knee_pain_medial", Act.SIDE, side=Side.RIGHT)
            yield from cell(hand, window, "knee_pain_medial", Act.VALUE, value=4)
            yield from cell(hand, window, "slsq_knee_in", Act.SIDE, side=Side.RIGHT)
            yield from region(hand, window, "hip_side", Side.RIGHT)
            yield from cell(hand, window, "weak_glute_med", Act.SIDE, side=Side.RIGHT)
            yield from cell(hand, window, "weak_glute_med", Act.VALUE, value="4-")
            yield from cell(hand, window, "slsq_pelvic_drop", Act.SIDE, side=Side.RIGHT)

        hand.run(script())
        assert_recorded(window, *(one for one in FOUND if one != "pain_with_running"))
        assert hand.log.count == most, hand.log.acts
        assert hand.log.notches == 0
        assert not hand.log.asked


def test_a_patient_is_found_again_and_opened_by_a_double_click(
    window: MainWindow, hand: Hand
) -> None:
    page = window.patients

    def script() -> Script:
        yield from new_patient_by_mouse(hand, window)
        yield from cell(hand, window, "knee_pain_medial", Act.SIDE, side=Side.LEFT)
        draft = window.parts.session.state.draft
        yield hand.click(window.context.patients)
        yield Until(lambda: page.model.rowCount() == 1, "the patient in the list")
        row = page.table.visualRect(page.model.index(0, 0)).center()
        yield hand.double_click(page.table.viewport(), row)
        yield visit_open(window)
        assert window.parts.session.state.draft == draft

    hand.run(script())


def test_a_wrong_side_is_one_click_to_correct_and_one_to_undo(
    window: MainWindow, hand: Hand
) -> None:
    def script() -> Script:
        yield from new_patient_by_mouse(hand, window)
        yield from cell(hand, window, "knee_pain_medial", Act.SIDE, side=Side.LEFT)
        yield from cell(hand, window, "knee_pain_medial", Act.SIDE, side=Side.RIGHT)
        assert recorded(window) == {"knee_pain_medial": (Side.RIGHT, {})}
        assert "Knee pain, inner side" in window.context.undo.toolTip()
        yield hand.click(window.context.undo)
        assert recorded(window) == {"knee_pain_medial": (Side.LEFT, {})}
        yield hand.click(window.context.undo)
        assert not recorded(window)
        yield hand.click(window.context.redo)
        assert recorded(window) == {"knee_pain_medial": (Side.LEFT, {})}

    hand.run(script())
    assert not hand.log.asked
