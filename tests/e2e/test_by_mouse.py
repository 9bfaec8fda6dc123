"""Journey 1 with the mouse (and a typed name): from a new patient to a sheet that is read back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialogButtonBox,
    QFileDialog,
    QLineEdit,
)

from planner.vocabulary import FindingId, Side
from tests.helpers.window import PATIENCE_MS, click, on_top
from tests.ui.assessment.conftest import cell_point
from ui.assessment.cells import Act
from ui.handout.print_dialog import PrintDialog
from ui.main_window import VISIT, MainWindow
from ui.patients.dialog import PatientDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

pytestmark = pytest.mark.window


def pick(box: QComboBox, text: str) -> None:
    """Open a list and click a line of it."""
    QApplication.setDoubleClickInterval(1)
    click(box)
    view = box.view()
    index = box.model().index(box.findText(text), 0)
    view.scrollTo(index)
    deadline = QDeadlineTimer(PATIENCE_MS)
    while view.isVisible() and not deadline.hasExpired():
        QCoreApplication.processEvents()  # a list that has just opened ignores the click
        click(view.viewport(), view.visualRect(index).center())
    assert box.currentText() == text


def new_patient(window: MainWindow, qtbot: QtBot) -> None:
    def fill(dialog: PatientDialog) -> None:
        click(dialog.family)
        QTest.keyClicks(dialog.family, "Ruiz, Ana")
        for box, text in zip(dialog.birth.lists, ("1988", "Apr", "2"), strict=True):
            pick(box, text)
        click(dialog.confirm)

    on_top(PatientDialog, fill, window)
    click(window.patients.first_run.new)
    qtbot.waitUntil(lambda: window.pages.currentIndex() == VISIT, timeout=PATIENCE_MS)


def tick(window: MainWindow, finding: str, act: Act, text: str) -> None:
    pane = window.visit_page.findings
    QTest.mouseClick(
        pane.tree.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        cell_point(pane, finding, act, text),
    )


def none_present(window: MainWindow) -> None:
    strip = window.visit_page.findings.strip
    buttons = [b for b in strip.findChildren(QAbstractButton) if b.text() == "None present"]
    click(buttons[0])


def test_from_new_patient_to_a_sheet(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    qtbot.waitUntil(window.patients.first_run.new.isVisible, timeout=PATIENCE_MS)
    new_patient(window, qtbot)
    patient = window.parts.session.state.patient
    assert patient is not None
    assert (patient.listed_name, patient.birth_date.isoformat()) == ("Ruiz, Ana", "1988-04-02")
    none_present(window)
    tick(window, "knee_pain_medial", Act.SIDE, "R")
    tick(window, "knee_pain_medial", Act.VALUE, "4")
    tick(window, "weak_glute_med", Act.SIDE, "R")
    tick(window, "weak_glute_med", Act.VALUE, "4−")
    tick(window, "pain_with_running", Act.SIDE, "R")
    tick(window, "pain_with_running", Act.VALUE, "4")
    state = window.parts.session.state
    seen = {f.finding: (f.side, dict(f.values)) for f in state.assessment.findings}
    assert seen == {
        FindingId("knee_pain_medial"): (Side.RIGHT, {"nprs": 4}),
        FindingId("weak_glute_med"): (Side.RIGHT, {"mmt": "4-"}),
        FindingId("pain_with_running"): (Side.RIGHT, {"nprs": 4}),
    }
    assert state.program.items
    handout = window.visit_page.handout
    qtbot.waitUntil(lambda: handout.sheet is not None, timeout=PATIENCE_MS)

    path = tmp_path / "sheet.pdf"

    def name_it(dialog: QFileDialog) -> None:
        field = dialog.findChild(QLineEdit)
        assert field is not None
        field.selectAll()
        QTest.keyClicks(field, str(path))
        box = dialog.findChild(QDialogButtonBox)
        assert box is not None
        click(box.button(QDialogButtonBox.StandardButton.Save))

    on_top(PrintDialog, lambda dialog: click(dialog.save), window)
    on_top(QFileDialog, name_it, window)
    click(window.context.print)
    qtbot.waitUntil(path.exists, timeout=PATIENCE_MS)

    text = "\n".join(page.extract_text() for page in pypdf.PdfReader(path).pages)
    assert "Ana Ruiz" in text
    assert "Riverside Physical Therapy" in text
    assert "RIGHT" in text
    assert "LEFT" not in text
    for item in window.parts.session.state.program.items:
        assert window.parts.catalogue.exercise[item.exercise].name in text


def test_a_patient_is_found_again_and_opened_by_a_double_click(
    window: MainWindow, qtbot: QtBot
) -> None:
    new_patient(window, qtbot)
    tick(window, "knee_pain_medial", Act.SIDE, "L")
    draft = window.parts.session.state.draft
    click(window.context.patients)
    page = window.patients
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=PATIENCE_MS)
    row = page.table.visualRect(page.model.index(0, 0)).center()
    click(page.table.viewport(), row)
    QTest.mouseDClick(
        page.table.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        QPoint(row),
    )
    qtbot.waitUntil(lambda: window.pages.currentIndex() == VISIT, timeout=PATIENCE_MS)
    assert window.parts.session.state.draft == draft


def test_undo_is_one_click_away(window: MainWindow, qtbot: QtBot) -> None:
    new_patient(window, qtbot)
    tick(window, "knee_pain_medial", Act.SIDE, "R")
    assert window.context.undo.toolTip().startswith("Undo record Knee pain, inner side")
    click(window.context.undo)
    assert not window.parts.session.state.assessment.findings
