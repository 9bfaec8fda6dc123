"""Jobs run elsewhere, outcomes come back on the GUI thread, and nothing is lost or mixed up."""

from __future__ import annotations

import threading
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, QThread, Slot
from pytestqt.qtbot import QtBot

from planner.errors import PlannerError, StoreError
from ui.jobs import UNEXPECTED, Err, JobRunner, LatestJob, ManualExecutor, Ok
from ui.theme.theme import Theme


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.outcomes: list[object] = []
        self.threads: list[QThread] = []

    @Slot(object)
    def done(self, outcome: object) -> None:
        self.outcomes.append(outcome)
        self.threads.append(QThread.currentThread())

    def values(self) -> list[object]:
        return [outcome.value for outcome in self.outcomes if isinstance(outcome, Ok)]


@pytest.fixture
def runner(theme: Theme) -> Iterator[JobRunner]:
    made = JobRunner(parent=theme)
    yield made
    assert made.wait(5000)


@pytest.fixture
def manual(theme: Theme) -> tuple[JobRunner, ManualExecutor]:
    executor = ManualExecutor()
    return JobRunner(executor, theme), executor


def test_work_runs_elsewhere_and_is_delivered_here(qtbot: QtBot, runner: JobRunner) -> None:
    receiver, ran_on = Receiver(), []

    def work() -> int:
        ran_on.append(threading.get_ident())
        return 42

    job = runner.run(work, receiver.done)
    qtbot.waitUntil(lambda: bool(receiver.outcomes))
    assert receiver.outcomes == [Ok(42)]
    assert ran_on != [threading.get_ident()]
    assert receiver.threads == [qapp_thread()]
    assert not job.pending


def qapp_thread() -> QThread:
    return QThread.currentThread()


def test_many_jobs_all_arrive(qtbot: QtBot, runner: JobRunner) -> None:
    receiver = Receiver()
    for number in range(200):
        runner.run(lambda n=number: n, receiver.done)  # type: ignore[misc]
    qtbot.waitUntil(lambda: len(receiver.outcomes) == 200)
    assert sorted(receiver.values()) == list(range(200))  # type: ignore[type-var]
    assert set(receiver.threads) == {qapp_thread()}


def test_planner_errors_arrive_as_they_are(
    manual: tuple[JobRunner, ManualExecutor],
) -> None:
    runner, executor = manual
    receiver = Receiver()
    error = StoreError("The disk is full. Free some space.")

    def fail() -> None:
        raise error

    runner.run(fail, receiver.done)
    executor.run_all()
    assert receiver.outcomes == [Err(error)]


def test_other_errors_become_a_sentence_and_keep_their_cause(
    manual: tuple[JobRunner, ManualExecutor], caplog: pytest.LogCaptureFixture
) -> None:
    runner, executor = manual
    receiver = Receiver()

    def fail() -> None:
        raise ValueError("Ana Ruiz")

    runner.run(fail, receiver.done)
    executor.run_all()
    (outcome,) = receiver.outcomes
    assert isinstance(outcome, Err)
    assert isinstance(outcome.error, PlannerError)
    assert outcome.error.message == UNEXPECTED
    assert isinstance(outcome.error.__cause__, ValueError)
    assert "Ana" not in outcome.error.message + outcome.error.detail
    assert [record.message for record in caplog.records] == ["A job failed"]


def test_busy_tells_first_and_last(manual: tuple[JobRunner, ManualExecutor]) -> None:
    runner, executor = manual
    receiver = Receiver()
    told: list[bool] = []
    runner.busy.connect(told.append)
    runner.run(lambda: 1, receiver.done)
    runner.run(lambda: 2, receiver.done)
    assert runner.running == 2
    executor.run_all()
    assert told == [True, False]
    assert receiver.values() == [1, 2]


def test_dropped_jobs_deliver_nothing(manual: tuple[JobRunner, ManualExecutor]) -> None:
    runner, executor = manual
    receiver = Receiver()
    runner.run(lambda: 1, receiver.done).drop()
    executor.run_all()
    assert receiver.outcomes == []
    assert runner.running == 0


def test_a_dead_receiver_is_passed_over(manual: tuple[JobRunner, ManualExecutor]) -> None:
    import shiboken6

    runner, executor = manual
    receiver = Receiver()
    runner.run(lambda: 1, receiver.done)
    shiboken6.delete(receiver)
    executor.run_all()
    assert receiver.outcomes == []


def test_wait_delivers_what_was_running(runner: JobRunner) -> None:
    receiver = Receiver()
    gate = threading.Event()
    runner.run(lambda: gate.wait(5), receiver.done)
    gate.set()
    assert runner.wait(5000)
    assert receiver.values() == [True]


def test_wait_tells_when_time_runs_out(runner: JobRunner) -> None:
    receiver = Receiver()
    gate = threading.Event()
    runner.run(lambda: gate.wait(10), receiver.done)
    assert not runner.wait(20)
    gate.set()
    assert runner.wait(5000)
    assert receiver.values() == [True]


def test_latest_drops_stale_results(manual: tuple[JobRunner, ManualExecutor]) -> None:
    runner, executor = manual
    latest, receiver = LatestJob(runner), Receiver()
    for number in range(5):
        latest.submit(lambda n=number: n, receiver.done)  # type: ignore[misc]
    assert len(executor.waiting) == 1, "one runs, only the newest waits"
    executor.run_all()
    assert receiver.values() == [4]
    assert not latest.pending


def test_latest_runs_again_after_it_is_done(manual: tuple[JobRunner, ManualExecutor]) -> None:
    runner, executor = manual
    latest, receiver = LatestJob(runner), Receiver()
    latest.submit(lambda: "first", receiver.done)
    executor.run_all()
    latest.submit(lambda: "second", receiver.done)
    executor.run_all()
    assert receiver.values() == ["first", "second"]


def test_latest_goes_on_after_an_error(manual: tuple[JobRunner, ManualExecutor]) -> None:
    runner, executor = manual
    latest, receiver = LatestJob(runner), Receiver()
    error = PlannerError("The sheet cannot be made.")

    def fail() -> None:
        raise error

    latest.submit(fail, receiver.done)
    executor.run_all()
    latest.submit(lambda: 1, receiver.done)
    executor.run_all()
    assert receiver.outcomes == [Err(error), Ok(1)]


def test_latest_can_forget(manual: tuple[JobRunner, ManualExecutor]) -> None:
    runner, executor = manual
    latest, receiver = LatestJob(runner), Receiver()
    latest.submit(lambda: 1, receiver.done)
    latest.submit(lambda: 2, receiver.done)
    latest.drop()
    executor.run_all()
    assert receiver.outcomes == []
    latest.submit(lambda: 3, receiver.done)
    executor.run_all()
    assert receiver.values() == [3]


def test_latest_on_real_threads_ends_with_the_newest(qtbot: QtBot, runner: JobRunner) -> None:
    latest, receiver = LatestJob(runner), Receiver()
    for number in range(100):
        latest.submit(lambda n=number: n, receiver.done)  # type: ignore[misc]
    qtbot.waitUntil(lambda: bool(receiver.outcomes) and not latest.pending)
    assert receiver.values()[-1] == 99
    assert set(receiver.threads) == {qapp_thread()}
