"""Sheets that were handed out are listed, and leave again byte for byte or not at all."""

from __future__ import annotations

import hashlib
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING

import pypdfium2 as pdfium
import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit, QWidget
from sqlalchemy import text

from db.guards import remove_guards
from planner.handout.pdf.render import render
from planner.usecases.ports import PrintRecord
from tests.helpers import printer
from tests.helpers.handouts import case
from tests.helpers.stores import TODAY, fresh_store
from tests.helpers.window import PATIENCE_MS, click, on_top, press, type_text
from tests.ui.patients.conftest import PEOPLE
from ui import i18n
from ui.handout.leaving import LOCKED, PRINTED, SAVED, Delivered, Stamp
from ui.handout.outlet import Outlet
from ui.handout.print_dialog import PrintDialog
from ui.handout.printed_dialog import PrintedDialog

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.patients.patient import Patient
    from ui.jobs import JobRunner
    from ui.messages import Messages

AT = datetime(2026, 11, 22, 17, 40, tzinfo=UTC)
SHEET = render(case().sheet()).pdf
DIGEST = hashlib.sha256(SHEET).hexdigest()


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    i18n.install(qapp, "en")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    made = fresh_store(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ana(store: SqlStore) -> Patient:
    """Somebody with four records, the oldest from before bytes were kept."""
    known = store.patients.add(PEOPLE[0])
    assert known.id is not None
    visit = store.visits.open(known.id, TODAY, "Sam Roy, PT")
    for n, (how, pages, copies, again) in enumerate(
        ((PRINTED, "", 1, False), (LOCKED, "", 1, False), (PRINTED, "1-2", 3, True))
    ):
        at = AT + timedelta(minutes=n)
        store.prints.record(
            PrintRecord(visit.info.id, 2, how, at, DIGEST, "Sam Roy, PT", pages, copies, again),
            SHEET,
        )
    with store.engine.begin() as connection:
        connection.execute(
            text(
                "INSERT INTO prints (visit_id, program_version, how, printed_at, sha256)"
                " VALUES (:visit, 0, 'print', '2026-01-02 08:00:00.000000', 'ab')"
            ),
            {"visit": visit.info.id},
        )
    return known


@pytest.fixture
def outlet(messages: Messages, runner: JobRunner, qtbot: QtBot) -> Outlet:
    window = QWidget()
    qtbot.addWidget(window)
    return Outlet(messages, runner, window)


@pytest.fixture
def dialog(
    store: SqlStore, ana: Patient, outlet: Outlet, runner: JobRunner, qtbot: QtBot
) -> PrintedDialog:
    made = PrintedDialog(ana, store.prints, outlet, lambda: "Maya Chen, PT", runner, None)
    qtbot.addWidget(made)
    made.open()
    qtbot.waitExposed(made)
    made.activateWindow()
    qtbot.waitUntil(lambda: made.list.topLevelItemCount() == 4, timeout=PATIENCE_MS)
    return made


def lines(dialog: PrintedDialog) -> list[list[str]]:
    found = (dialog.list.topLevelItem(row) for row in range(dialog.list.topLevelItemCount()))
    return [[one.text(column) for column in range(2, 5)] for one in found if one is not None]


def choose(dialog: PrintedDialog, row: int) -> None:
    item = dialog.list.topLevelItem(row)
    assert item is not None
    dialog.list.setCurrentItem(item)


def test_the_newest_first_with_version_how_and_who(dialog: PrintedDialog) -> None:
    assert lines(dialog) == [
        ["2", "Printed again, pages 1-2, 3 copies", "Sam Roy, PT"],
        ["2", "Saved with a password", "Sam Roy, PT"],
        ["2", "Printed", "Sam Roy, PT"],
        ["–", "Printed", "–"],
    ]
    assert dialog.head.text() == "4 sheets handed out to Ana Ruiz."
    assert dialog.print.isEnabled()


def test_what_was_not_kept_cannot_be_printed_again(dialog: PrintedDialog) -> None:
    choose(dialog, 3)
    assert not dialog.print.isEnabled()
    assert not dialog.save.isEnabled()
    assert "were not kept" in dialog.print.toolTip()


def test_saved_again_it_is_the_same_bytes(
    dialog: PrintedDialog, outlet: Outlet, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "again.pdf"

    def name_it(asked: QFileDialog) -> None:
        field = asked.findChild(QLineEdit)
        assert field is not None
        assert field.text() == f"Ana Ruiz {TODAY.isoformat()} sheet.pdf"
        field.setFocus()
        press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(str(path))
        press(Qt.Key.Key_Return)

    on_top(QFileDialog, name_it, dialog)
    with qtbot.waitSignal(outlet.delivered, timeout=PATIENCE_MS) as told:
        click(dialog.save)
    assert path.read_bytes() == SHEET
    stamp = Stamp(told.args[0].stamp.visit, 2, "Maya Chen, PT")
    assert told.args == [Delivered(SAVED, SHEET, DIGEST, stamp, again=True)]


@pytest.mark.skipif(printer.lacking() is not None, reason=str(printer.lacking()))
def test_printed_again_it_is_recorded_as_such(
    dialog: PrintedDialog, outlet: Outlet, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "paper").mkdir()
    with printer.a_printer(tmp_path / "paper") as jobs:
        on_top(PrintDialog, lambda asked: click(asked.print), dialog)
        with qtbot.waitSignal(outlet.delivered, timeout=PATIENCE_MS) as told:
            press(Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: len(jobs()) == 1, timeout=PATIENCE_MS)
        printed = pdfium.PdfDocument(jobs()[0])
        kept = pdfium.PdfDocument(SHEET)
        assert len(printed) == len(kept)
        printed.close()
        kept.close()
    assert told.args[0].again
    assert told.args[0].how == PRINTED


def test_bytes_that_changed_are_refused_with_a_sentence(
    dialog: PrintedDialog, store: SqlStore, qtbot: QtBot
) -> None:
    with store.engine.begin() as connection:
        remove_guards(connection)
        connection.execute(text("UPDATE sheets SET pdf = :pdf"), {"pdf": SHEET + b" "})
    click(dialog.print)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=PATIENCE_MS)
    assert "no longer the one that was handed out" in dialog.problem.text()


def test_nothing_handed_out_is_said(
    store: SqlStore, outlet: Outlet, runner: JobRunner, qtbot: QtBot
) -> None:
    known = store.patients.add(PEOPLE[1])
    dialog = PrintedDialog(known, store.prints, outlet, lambda: "", runner, None)
    qtbot.addWidget(dialog)
    none = "No sheet was handed out to Antonio Ruiz yet."
    qtbot.waitUntil(lambda: dialog.head.text() == none, timeout=PATIENCE_MS)
    assert not dialog.print.isEnabled()


def test_the_dialog_is_freed(
    store: SqlStore,
    ana: Patient,
    outlet: Outlet,
    runner: JobRunner,
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None],
) -> None:
    assert_freed_on_close(
        lambda: PrintedDialog(ana, store.prints, outlet, lambda: "", runner, None)
    )
