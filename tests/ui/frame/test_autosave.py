"""Autosave: what is saved when, and what happens when saving fails."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from planner.assessment.assessment import ObservedFinding
from planner.errors import ConflictError, PlannerError, StoreError
from planner.vocabulary import FindingId, PatientId, Side, VisitId
from ui.frame.autosave import DELAY_MS, Autosave
from ui.jobs import JobRunner, ManualExecutor

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from pytestqt.qtbot import QtBot

    from db.store import SqlStore
    from planner.patients.patient import Patient, VisitInfo
    from planner.programs.draft import Draft
    from planner.usecases.ports import OpenVisit, SavedVisit, VisitStore
    from ui.session import Session

FULL = "Not saved: the disk is full. Free some space; saving goes on by itself."
KNEE, HIP = FindingId("knee_pain_medial"), FindingId("weak_glute_med")


class FillingDisk:
    """The real visits on a disk that can fill up."""

    def __init__(self, visits: VisitStore) -> None:
        self._visits = visits
        self.full = False
        self.saves = 0

    def save(self, visit: OpenVisit, draft: Draft) -> SavedVisit:
        if self.full:
            raise StoreError(FULL)
        self.saves += 1
        return self._visits.save(visit, draft)

    def open(self, patient: PatientId, on: date, therapist: str) -> OpenVisit:
        return self._visits.open(patient, on, therapist)

    def latest(self, patient: PatientId) -> OpenVisit | None:
        return self._visits.latest(patient)

    def history(self, patient: PatientId) -> tuple[VisitInfo, ...]:
        return self._visits.history(patient)

    def program_versions(self, visit: VisitId) -> tuple[int, ...]:
        return self._visits.program_versions(visit)


@pytest.fixture
def disk(store: SqlStore) -> FillingDisk:
    return FillingDisk(store.visits)


@pytest.fixture
def executor() -> ManualExecutor:
    return ManualExecutor()


@pytest.fixture
def autosave(
    disk: FillingDisk, executor: ManualExecutor, session: Session, opened: OpenVisit
) -> Iterator[Autosave]:
    runner = JobRunner(executor)
    made = Autosave(disk, runner)
    made.follow(opened)
    session.changed.connect(made.show_state)
    made.setParent(runner)
    yield made
    made.leave()


def tick(session: Session, finding: FindingId = KNEE) -> None:
    session.record(ObservedFinding(finding, Side.RIGHT))


def kept(disk: FillingDisk, patient: Patient) -> Draft:
    assert patient.id is not None
    latest = disk.latest(patient.id)
    assert latest is not None
    return latest.draft


def test_an_edit_is_saved_by_itself_within_two_seconds(
    autosave: Autosave,
    session: Session,
    executor: ManualExecutor,
    disk: FillingDisk,
    patient: Patient,
    qtbot: QtBot,
) -> None:
    assert DELAY_MS <= 2000
    tick(session)
    assert autosave.unsaved
    qtbot.waitUntil(lambda: bool(executor.waiting), timeout=2000 + DELAY_MS)
    with qtbot.waitSignal(autosave.saved):
        executor.run_all()
    assert autosave.flush() is not None
    assert disk.saves == 1
    assert kept(disk, patient) == session.state.draft


def test_edits_while_a_save_runs_are_saved_next(
    autosave: Autosave,
    session: Session,
    executor: ManualExecutor,
    disk: FillingDisk,
    patient: Patient,
    qtbot: QtBot,
) -> None:
    tick(session)
    autosave.save_now()
    tick(session, HIP)
    autosave.save_now()
    assert len(executor.waiting) == 1
    with qtbot.waitSignal(autosave.saved):
        executor.run_all()
    assert kept(disk, patient) == session.state.draft
    assert autosave.flush() is not None
    assert not autosave.unsaved
    assert disk.saves == 1


def test_a_late_save_never_brings_an_older_draft_back(
    autosave: Autosave,
    session: Session,
    executor: ManualExecutor,
    disk: FillingDisk,
    patient: Patient,
) -> None:
    tick(session)
    autosave.save_now()
    tick(session, HIP)
    assert autosave.flush() is not None
    executor.run_all()
    assert kept(disk, patient) == session.state.draft
    assert disk.saves == 1


def test_a_full_disk_is_told_and_saving_goes_on(
    autosave: Autosave,
    session: Session,
    executor: ManualExecutor,
    disk: FillingDisk,
    patient: Patient,
    qtbot: QtBot,
) -> None:
    disk.full = True
    tick(session)
    autosave.save_now()
    with qtbot.waitSignal(autosave.failed) as failed:
        executor.run_all()
    assert failed.args is not None
    assert isinstance(failed.args[0], PlannerError)
    assert failed.args[0].message == FULL
    assert autosave.unsaved
    disk.full = False
    qtbot.waitUntil(lambda: bool(executor.waiting), timeout=10_000)
    with qtbot.waitSignal(autosave.saved):
        executor.run_all()
    assert kept(disk, patient) == session.state.draft


def test_somebody_elses_save_stops_ours_with_a_sentence(
    autosave: Autosave,
    session: Session,
    store: SqlStore,
    opened: OpenVisit,
    qtbot: QtBot,
) -> None:
    store.visits.save(opened, session.state.draft)
    tick(session)
    with qtbot.waitSignal(autosave.failed) as failed:
        assert autosave.flush() is None
    assert failed.args is not None
    assert isinstance(failed.args[0], ConflictError)
    assert autosave.conflict
    autosave.save_now()
    assert autosave.unsaved


def test_the_last_save_before_a_crash_needs_no_event_loop(
    autosave: Autosave, session: Session, disk: FillingDisk, patient: Patient
) -> None:
    tick(session)
    assert autosave.save_before_crash()
    assert kept(disk, patient) == session.state.draft
    disk.full = True
    tick(session, HIP)
    assert not autosave.save_before_crash()


def test_without_a_visit_there_is_nothing_to_save(autosave: Autosave, session: Session) -> None:
    autosave.leave()
    tick(session)
    assert not autosave.unsaved
    assert autosave.flush() is None
    assert autosave.save_before_crash()
