"""The list: finding, choosing, opening, archiving."""

from __future__ import annotations

import hashlib
from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QLabel

from planner.patients.patient import Patient, PatientSummary
from planner.usecases.ports import PrintRecord
from planner.usecases.sample import add_sample
from planner.vocabulary import PatientId
from tests.helpers.stores import TODAY, FixedClock
from tests.helpers.window import PATIENCE_MS, click
from tests.ui.patients.conftest import shown
from ui.patients.models import NAME, PAGE, PatientsModel
from ui.patients.words import program_words

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.suggest.catalogue import Catalogue
    from ui.messages import Message, Messages
    from ui.patients.view import PatientsPage


def names(page: PatientsPage) -> list[str]:
    rows = range(page.model.rowCount())
    return [page.model.index(row, NAME).data() for row in rows]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("ruiz", {"Ruiz, Ana", "Ruiz, Antonio"}),
        ("ant rui", {"Ruiz, Antonio"}),
        ("1042", {"Ruiz, Ana"}),
        ("1954-09-17", {"Okafor, Daniel"}),
        ("LINDQ", {"Lindqvist, Eva"}),
    ],
)
def test_typing_finds_by_name_number_and_birth_date(
    page: PatientsPage, qtbot: QtBot, typed: str, found: set[str]
) -> None:
    QTest.keyClicks(page.search, typed)
    qtbot.waitUntil(lambda: set(names(page)) == found, timeout=PATIENCE_MS)


def test_no_hit_says_what_to_try(page: PatientsPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.search, "zzz")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=PATIENCE_MS)
    assert page.nobody.isVisible()
    assert "Nobody fits" in page.nobody.text()
    assert not page.panel.isVisible()
    QTest.keyClick(page.search, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: page.model.rowCount() == 4, timeout=PATIENCE_MS)


def test_enter_right_after_typing_opens_what_the_search_finds(
    page: PatientsPage, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(page.visit_wanted, timeout=PATIENCE_MS) as opened:
        QTest.keyClicks(page.search, "okafor")
        QTest.keyClick(page.search, Qt.Key.Key_Return)
    assert opened.args is not None
    assert opened.args[0].family_name == "Okafor"


def test_down_and_enter_open_the_chosen_patient(page: PatientsPage, qtbot: QtBot) -> None:
    page.search.setFocus()
    QTest.keyClick(page.search, Qt.Key.Key_Down)
    qtbot.waitUntil(page.table.hasFocus)
    QTest.keyClick(page.table, Qt.Key.Key_Down)
    second = page.table.summary()
    assert second is not None
    assert page.model.row_of(second.patient.id) == 1
    with qtbot.waitSignal(page.visit_wanted) as opened:
        QTest.keyClick(page.table, Qt.Key.Key_Return)
    assert opened.args == [second.patient]


def test_ctrl_return_starts_the_visit_from_the_search_too(page: PatientsPage, qtbot: QtBot) -> None:
    page.search.setFocus()
    chosen = page.table.summary()
    assert chosen is not None
    with qtbot.waitSignal(page.visit_wanted) as opened:
        QTest.keyClick(page.search, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert opened.args == [chosen.patient]


def test_letters_do_nothing_in_the_list(page: PatientsPage) -> None:
    page.table.setFocus()
    before = page.table.summary()
    QTest.keyClicks(page.table, "lo")
    assert page.table.summary() == before


def test_archiving_asks_nothing_and_can_be_undone(
    page: PatientsPage, store: SqlStore, said: list[Message], qtbot: QtBot
) -> None:
    QTest.keyClicks(page.search, "okafor")
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=PATIENCE_MS)
    page.commands.archive.trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=PATIENCE_MS)
    assert said[-1].text == "Archived Okafor, Daniel."
    assert said[-1].action is not None
    said[-1].action.trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 1, timeout=PATIENCE_MS)
    assert store.patients.count() == 4


def test_archived_people_are_brought_back_from_their_own_list(
    page: PatientsPage, store: SqlStore, qtbot: QtBot
) -> None:
    gone = store.patients.find("okafor")[0].patient
    assert gone.id is not None
    store.patients.archive(gone.id)
    page.which.setCurrentIndex(1)
    qtbot.waitUntil(lambda: names(page) == ["Okafor, Daniel"], timeout=PATIENCE_MS)
    assert not page.commands.archive.isVisible()
    assert not page.panel.open.isVisible()
    page.commands.restore.trigger()
    qtbot.waitUntil(lambda: page.model.rowCount() == 0, timeout=PATIENCE_MS)
    assert store.patients.count() == 4


def test_namesakes_stand_beside_the_list(page: PatientsPage, qtbot: QtBot) -> None:
    QTest.keyClicks(page.search, "1042")
    texts: list[str] = []

    def told() -> bool:
        texts[:] = [label.text() for label in page.panel.findChildren(QLabel)]
        return "Another Ruiz: Antonio, born 11 Dec 1949" in texts

    qtbot.waitUntil(told, timeout=PATIENCE_MS)
    assert "Ruiz, Ana" in texts


def test_one_filled_button_in_sight(page: PatientsPage, qtbot: QtBot) -> None:
    assert page.new.property("role") == ""
    assert page.panel.open.property("role") == "primary"
    QTest.keyClicks(page.search, "zzz")
    qtbot.waitUntil(lambda: page.new.property("role") == "primary", timeout=PATIENCE_MS)


def test_the_first_run_offers_the_sample_patient(
    empty_store: SqlStore, catalogue: Catalogue, messages: Messages, qtbot: QtBot
) -> None:
    sample = add_sample(empty_store, catalogue, FixedClock())
    page = shown(empty_store, catalogue, messages, qtbot)
    assert page.first_run.isVisible()
    with qtbot.waitSignal(page.visit_wanted) as opened:
        click(page.first_run.sample)
    assert opened.args is not None
    assert opened.args[0].id == sample.id
    latest = empty_store.visits.latest(sample.id) if sample.id is not None else None
    assert latest is not None
    assert len(latest.draft.program.items) == 4


def test_a_program_is_a_draft_until_its_sheet_has_left(
    empty_store: SqlStore, catalogue: Catalogue
) -> None:
    sample = add_sample(empty_store, catalogue, FixedClock())
    (before,) = empty_store.patients.find()
    assert sample.id is not None
    latest = empty_store.visits.latest(sample.id)
    assert latest is not None
    assert before.saved_at == latest.info.saved_at
    assert program_words(before, TODAY).endswith(", draft")
    digest = hashlib.sha256(b"%PDF").hexdigest()
    left = PrintRecord(latest.info.id, 1, "print", FixedClock().now(), digest)
    empty_store.prints.record(left, b"%PDF")
    (after,) = empty_store.patients.find()
    assert not program_words(after, TODAY).endswith(", draft")


def _summaries(count: int) -> tuple[PatientSummary, ...]:
    return tuple(
        PatientSummary(
            Patient(PatientId(n), f"Name{n}", "A", date(1980, 1, 1)), "", None, None, False, ""
        )
        for n in range(count)
    )


def test_the_model_keeps_qts_rules(qtbot: QtBot) -> None:  # noqa: ARG001 - needs an application
    model = PatientsModel(TODAY)
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)
    model.show_rows(_summaries(3), TODAY)
    model.show_rows(_summaries(5), TODAY)
    model.show_rows((), TODAY)
    assert tester.model() is model


def test_the_model_grows_a_page_at_a_time(qtbot: QtBot) -> None:
    model = PatientsModel(TODAY)
    model.show_rows(_summaries(PAGE), TODAY)
    assert model.canFetchMore(QModelIndex())
    with qtbot.waitSignal(model.more_wanted) as wanted:
        model.fetchMore(QModelIndex())
    assert wanted.args == [2 * PAGE]
    with qtbot.assertNotEmitted(model.modelReset):
        model.show_rows(_summaries(PAGE + 7), TODAY)
    assert model.rowCount() == PAGE + 7
    assert not model.canFetchMore(QModelIndex())
    assert model.rowCount(model.index(0, 0)) == 0
