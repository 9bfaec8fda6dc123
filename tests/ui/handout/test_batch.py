"""Sheets of several patients in one go: each as its own, the others with their reason."""

from __future__ import annotations

import hashlib
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLineEdit

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.figures.palette import FigureStyle, SkinTone
from planner.handout.compose import compose
from planner.handout.occasion import Occasion, ProgramStamp
from planner.handout.pdf.render import render
from planner.handout.snapshot import Layout, PageFit, Paper
from planner.patients.patient import Patient
from planner.programs.draft import Draft
from planner.programs.follow import followed
from planner.programs.program import Program
from planner.suggest.engine import propose
from planner.vocabulary import FindingId, PatientId, Side, VisitId
from tests.helpers import printer
from tests.helpers.content import catalogue
from tests.helpers.stores import TODAY, fresh_store
from tests.helpers.window import PATIENCE_MS, click, on_top, press, type_text
from tests.ui.handout.conftest import CLINIC, RUNNER
from tests.ui.patients.conftest import PEOPLE
from ui import i18n
from ui.handout.batch import Held, Ready, Wish, checked
from ui.handout.batch_dialog import BatchDialog
from ui.handout.leaving import PRINTED, SAVED, Delivered
from ui.handout.occasions import Manner
from ui.jobs import JobRunner, ManualExecutor

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore

MANNER = Manner(
    paper=Paper.LETTER,
    large_print=False,
    fit=PageFit.AS_NEEDED,
    layout=Layout.AUTOMATIC,
    ink=FigureStyle.COLOUR,
    bilingual=False,
    skin_tone="",
)
WISH = Wish(CLINIC, "Maya Chen, PT", MANNER)
ASKED = Assessment(RUNNER, age=38, red_flags_asked=True)
NO_PRINTER = pytest.mark.skipif(printer.lacking() is not None, reason=str(printer.lacking()))


@pytest.fixture(autouse=True)
def in_english(qapp: QApplication) -> None:
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    i18n.install(qapp, "en")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[SqlStore]:
    made = fresh_store(tmp_path)
    yield made
    made.close()


def added(store: SqlStore, patient: Patient = PEOPLE[0]) -> PatientId:
    known = store.patients.add(patient)
    assert known.id is not None
    return known.id


def visited(store: SqlStore, patient: PatientId, assessment: Assessment = ASKED) -> Draft:
    visit = store.visits.open(patient, TODAY, "Sam Roy, PT")
    content = catalogue()
    program = followed(Program(), propose(assessment, content), content)
    draft = Draft(assessment, program)
    store.visits.save(visit, draft)
    return draft


def look(store: SqlStore, patient: PatientId, wish: Wish = WISH) -> Ready | Held:
    return checked(store, catalogue(), patient, wish)


def ready(store: SqlStore, patient: PatientId, wish: Wish = WISH) -> Ready:
    found = look(store, patient, wish)
    assert isinstance(found, Ready), found
    return found


# --- one patient --------------------------------------------------------------------------


@pytest.mark.parametrize(("language", "large"), [("en", False), ("es", False), ("en", True)])
def test_the_sheet_is_the_patients_own(store: SqlStore, language: str, large: bool) -> None:
    ana = added(store, replace(PEOPLE[0], language=language, skin_tone="deep"))
    draft = visited(store, ana)
    found = ready(
        store, ana, replace(WISH, manner=replace(MANNER, paper=Paper.A4, large_print=large))
    )
    occasion = Occasion(
        clinic=CLINIC,
        patient_name="Ana Ruiz",
        birth_date=PEOPLE[0].birth_date,
        age=38,
        therapist="Sam Roy, PT",
        printed_on=TODAY,
        language=language,
        paper=Paper.A4,
        large_print=large,
        program=ProgramStamp(VisitId(1), 1),
        skin_tone=SkinTone.DEEP,
    )
    proposal = propose(draft.assessment, catalogue())
    snapshot = compose(draft.program, draft.assessment, proposal, catalogue(), occasion)
    assert found.leaving.pdf == render(snapshot).pdf
    assert found.leaving.sha256 == hashlib.sha256(found.leaving.pdf).hexdigest()
    assert found.language == language
    assert found.leaving.file_name == f"Ana Ruiz {TODAY.isoformat()} exercises.pdf"
    stamp = found.leaving.stamp()
    assert stamp is not None
    assert (stamp.program_version, stamp.therapist) == (1, "Maya Chen, PT")


def test_a_language_without_texts_is_english(store: SqlStore) -> None:
    ana = added(store, replace(PEOPLE[0], language="tlh"))
    visited(store, ana)
    assert ready(store, ana).language == "en"


STOP = Assessment((ObservedFinding(FindingId("rf_dvt"), Side.LEFT),), red_flags_asked=True)


@pytest.mark.parametrize(
    ("assessment", "says"),
    [
        (None, "There has been no visit yet."),
        (Assessment(red_flags_asked=True), "There is no exercise in the program yet."),
        (Assessment(RUNNER, age=38), "The red flags were not asked at the last visit."),
        (STOP, "A red flag stops the program."),
    ],
)
def test_without_a_sheet_there_is_a_reason(
    store: SqlStore, assessment: Assessment | None, says: str
) -> None:
    ana = added(store)
    if assessment is not None:
        visited(store, ana, assessment)
    found = look(store, ana)
    assert isinstance(found, Held)
    assert found.reason.startswith(says)


def test_what_may_not_be_printed_says_why(store: SqlStore) -> None:
    ana = added(store)
    draft = visited(store, ana)
    twice = replace(draft.program, items=(draft.program.items[0],) * 2)
    latest = store.visits.latest(ana)
    assert latest is not None
    store.visits.save(latest, replace(draft, program=twice))
    found = look(store, ana)
    assert isinstance(found, Held)
    assert "holds an exercise twice" in found.reason


# --- the dialog ---------------------------------------------------------------------------


def five(store: SqlStore) -> list[PatientId]:
    """Three with a sheet, two without."""
    ids = [added(store, person) for person in PEOPLE]
    ids.append(added(store, replace(PEOPLE[3], given_name="Nora")))
    for patient in (ids[0], ids[2], ids[4]):
        visited(store, patient)
    visited(store, ids[3], STOP)
    return ids


def opened(
    store: SqlStore, ids: list[PatientId], qtbot: QtBot, jobs: JobRunner
) -> tuple[BatchDialog, list[Delivered]]:
    checks = [partial(checked, store, catalogue(), one, WISH) for one in ids]
    dialog = BatchDialog(checks, Paper.LETTER, jobs, None)
    qtbot.addWidget(dialog)
    told: list[Delivered] = []
    dialog.delivered.connect(told.append)
    dialog.open()
    qtbot.waitExposed(dialog)
    dialog.activateWindow()
    return dialog, told


@NO_PRINTER
def test_the_others_are_printed_and_those_without_are_named_first(
    store: SqlStore, qtbot: QtBot, runner: JobRunner, tmp_path: Path
) -> None:
    ids = five(store)
    with printer.a_printer(tmp_path) as jobs:
        dialog, told = opened(store, ids, qtbot, runner)
        qtbot.waitUntil(dialog.print.isEnabled, timeout=PATIENCE_MS)
        assert jobs() == ()
        assert dialog.state.text().startswith("3 sheets to print. 2 patients without a sheet")
        texts = dialog.list.texts()
        assert [name for name, _ in texts] == [
            "Ruiz, Ana (1988)",
            "Ruiz, Antonio (1949)",
            "Okafor, Daniel (1954)",
            "Lindqvist, Eva (1971)",
            "Lindqvist, Nora (1971)",
        ]
        assert texts[0][1].endswith(", English")
        assert texts[1][1] == "There has been no visit yet."
        assert texts[3][1].startswith("A red flag stops the program.")
        assert dialog.print.isDefault()
        QTest.keyClick(dialog, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=4 * PATIENCE_MS)
        qtbot.waitUntil(lambda: len(jobs()) == 3, timeout=PATIENCE_MS)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.sent == 3
    assert [one.how for one in told] == [PRINTED] * 3
    assert len({one.sha256 for one in told}) == 3


def test_saved_into_a_folder_nothing_is_overwritten(
    store: SqlStore, qtbot: QtBot, runner: JobRunner, tmp_path: Path
) -> None:
    twins = [added(store), added(store, replace(PEOPLE[0], number="1043"))]
    for one in twins:
        visited(store, one)
    dialog, told = opened(store, twins, qtbot, runner)
    qtbot.waitUntil(dialog.save.isEnabled, timeout=PATIENCE_MS)
    folder = tmp_path / "sheets"
    folder.mkdir()

    def choose(asked: QFileDialog) -> None:
        field = asked.findChild(QLineEdit)
        assert field is not None
        field.setFocus()
        press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        type_text(str(folder))
        press(Qt.Key.Key_Return)

    on_top(QFileDialog, choose, dialog)
    click(dialog.save)
    qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=PATIENCE_MS)
    name = f"Ana Ruiz {TODAY.isoformat()} exercises"
    assert sorted(one.name for one in folder.iterdir()) == [f"{name} (2).pdf", f"{name}.pdf"]
    assert [one.how for one in told] == [SAVED] * 2
    assert (folder / f"{name}.pdf").read_bytes() == told[0].pdf


def test_nobody_with_a_sheet_leaves_nothing_to_print(
    store: SqlStore, qtbot: QtBot, runner: JobRunner
) -> None:
    dialog, told = opened(store, [added(store)], qtbot, runner)
    none = "None of these patients has a sheet to print."
    qtbot.waitUntil(lambda: dialog.state.text() == none, timeout=PATIENCE_MS)
    assert not dialog.print.isEnabled()
    assert not dialog.save.isEnabled()
    assert told == []


def test_cancel_before_anything_prints_nothing(store: SqlStore, qtbot: QtBot) -> None:
    executor = ManualExecutor()
    jobs = JobRunner(executor)
    dialog, told = opened(store, five(store), qtbot, jobs)
    executor.run_next()
    assert dialog.state.text() == "Making sheet 2 of 5…"
    assert not dialog.print.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    executor.run_all()
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert (dialog.sent, told, len(dialog.list.texts())) == (0, [], 1)


@NO_PRINTER
def test_cancel_amid_printing_stops_before_the_next_sheet(
    store: SqlStore, qtbot: QtBot, tmp_path: Path
) -> None:
    executor = ManualExecutor()
    ids = [one for n, one in enumerate(five(store)) if n in {0, 2, 4}]
    with printer.a_printer(tmp_path) as jobs:
        dialog, told = opened(store, ids, qtbot, JobRunner(executor))
        executor.run_all()
        click(dialog.print)
        executor.run_next()
        assert dialog.sent == 1
        assert dialog.state.text() == "Sheet 2 of 3: Okafor, Daniel"
        assert dialog.list.texts()[0][1] == f"Sent to {printer.NAME}."
        click(dialog.buttons.button(dialog.buttons.StandardButton.Cancel))
        executor.run_all()
        qtbot.waitUntil(lambda: len(jobs()) == 1, timeout=PATIENCE_MS)
    assert dialog.result() == QDialog.DialogCode.Rejected
    assert (dialog.sent, len(told)) == (1, 1)


def test_a_store_that_fails_amid_looking_prints_nothing(
    store: SqlStore, qtbot: QtBot, runner: JobRunner
) -> None:
    ids = [five(store)[0], PatientId(10**6)]
    dialog, _ = opened(store, ids, qtbot, runner)
    qtbot.waitUntil(dialog.problem.isVisible, timeout=PATIENCE_MS)
    assert "This patient is not in the store." in dialog.problem.text()
    assert dialog.state.text() == "Nothing was printed."
    assert not dialog.print.isEnabled()


def test_the_dialog_is_freed(
    assert_freed_on_close: Callable[[Callable[[], QDialog]], None], runner: JobRunner
) -> None:
    assert_freed_on_close(lambda: BatchDialog((), Paper.LETTER, runner, None))
