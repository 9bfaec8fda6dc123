"""From the list of patients to paper and back: several at once, and what was handed out."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLineEdit

from planner.patients.patient import Patient
from planner.usecases.sample import add_sample
from tests.helpers.stores import FixedClock
from tests.helpers.window import PATIENCE_MS, click, on_top, press, type_text
from ui.handout.batch_dialog import BatchDialog
from ui.handout.printed_dialog import PrintedDialog

if TYPE_CHECKING:
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from ui.main_window import MainWindow


@pytest.fixture(autouse=True)
def own_dialogs(qapp: QCoreApplication) -> None:  # noqa: ARG001 - needs an application
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


def choose_all(window: MainWindow, qtbot: QtBot, count: int) -> None:
    table = window.patients.table
    window.patients.refresh()
    qtbot.waitUntil(lambda: table.model().rowCount() == count, timeout=PATIENCE_MS)
    table.selectRow(0)
    table.setFocus()
    for _ in range(count - 1):
        QTest.keyClick(table, Qt.Key.Key_Down, Qt.KeyboardModifier.ShiftModifier)
    assert len(table.summaries()) == count


def test_sheets_of_two_are_saved_recorded_and_listed(
    window: MainWindow, store: SqlStore, patient: Patient, qtbot: QtBot, tmp_path: Path
) -> None:
    sample = add_sample(store, store.catalogue(), FixedClock())
    assert sample.id is not None
    latest = store.visits.latest(sample.id)
    assert latest is not None
    asked = replace(latest.draft.assessment, red_flags_asked=True)
    store.visits.save(latest, replace(latest.draft, assessment=asked))
    choose_all(window, qtbot, 2)
    folder = tmp_path / "sheets"
    folder.mkdir()

    def save(dialog: BatchDialog) -> None:
        qtbot.waitUntil(dialog.save.isEnabled, timeout=PATIENCE_MS)
        reasons = [what for _, what in dialog.list.texts()]
        assert "There has been no visit yet." in reasons

        def into(asking: QFileDialog) -> None:
            field = asking.findChild(QLineEdit)
            assert field is not None
            field.setFocus()
            press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            type_text(str(folder))
            press(Qt.Key.Key_Return)

        on_top(QFileDialog, into, dialog)
        click(dialog.save)

    on_top(BatchDialog, save, window)
    with qtbot.waitSignal(window.visits.recorded, timeout=PATIENCE_MS):
        QTest.keyClick(
            window.patients.table,
            Qt.Key.Key_P,
            Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
        )
    (kept,) = store.prints.of(sample.id)
    (file,) = folder.iterdir()
    assert store.prints.sheet(kept.record.sha256) == file.read_bytes()
    assert kept.record.how == "pdf"
    assert patient.id is not None
    assert store.prints.of(patient.id) == ()
    listed: list[str] = []

    def look(dialog: PrintedDialog) -> None:
        qtbot.waitUntil(lambda: dialog.list.topLevelItemCount() == 1, timeout=PATIENCE_MS)
        listed.append(dialog.head.text())
        dialog.reject()

    window.patients.refresh(sample.id)
    qtbot.waitUntil(lambda: not window.patients.searches.pending, timeout=PATIENCE_MS)
    on_top(PrintedDialog, look, window)
    window.patients.commands.printed.trigger()
    assert listed == [f"1 sheet handed out to {sample.full_name}."]


def test_with_several_chosen_nobody_is_opened_or_archived(
    window: MainWindow, store: SqlStore, patient: Patient, qtbot: QtBot
) -> None:
    store.patients.add(Patient(None, "Okafor", "Daniel", date(1954, 9, 17)))
    choose_all(window, qtbot, 2)
    commands = window.patients.commands
    assert not any(one.isEnabled() for one in (*commands.of_one, commands.printed))
    assert commands.print_many.isEnabled()
    QTest.keyClick(window.patients.table, Qt.Key.Key_Delete)
    QTest.keyClick(window.patients.table, Qt.Key.Key_Return)
    assert not window.on_visit
    assert store.patients.count() == 2
    assert patient.id is not None
    assert not store.patients.get(patient.id).archived
    window.patients.table.selectRow(1)
    assert commands.open.isEnabled()
    assert commands.archive.isEnabled()


def test_a_file_with_a_password_is_off_until_there_is_a_sheet(
    window: MainWindow, patient: Patient
) -> None:
    window.open_patient(patient)
    assert not window.commands.save_locked.isEnabled()
