"""Work off the GUI thread: one runner, outcomes delivered back on the GUI thread."""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass
from typing import Generic, Protocol, TypeVar

import shiboken6
from PySide6.QtCore import QCoreApplication, QObject, QThreadPool, Signal, Slot

from planner.errors import PlannerError
from planner.sentences import sentence

log = logging.getLogger(__name__)

T = TypeVar("T")

UNEXPECTED = sentence(
    "Something went wrong inside Stance and this step was not done. Try it again."
)


@dataclass(frozen=True, slots=True)
class Ok(Generic[T]):
    """The work is done."""

    value: T


@dataclass(frozen=True, slots=True)
class Err:
    """The work failed; an error that is no PlannerError is the cause of one."""

    error: PlannerError


Outcome = Ok[T] | Err
Done = Callable[[Outcome[T]], None]


class Executor(Protocol):
    """Where work runs."""

    def start(self, task: Callable[[], None]) -> None:
        """Run the task some time soon."""
        ...

    def wait(self, milliseconds: int) -> bool:
        """Wait for all tasks (-1: for ever); False when time ran out."""
        ...


class PoolExecutor:
    """Runs work in Qt's thread pool."""

    def __init__(self, pool: QThreadPool | None = None) -> None:
        self._pool = pool or QThreadPool()

    def start(self, task: Callable[[], None]) -> None:
        """Run the task on a thread of the pool."""
        self._pool.start(task)

    def wait(self, milliseconds: int) -> bool:
        """Wait for all tasks (-1: for ever); False when time ran out."""
        return self._pool.waitForDone(milliseconds)


class ManualExecutor:
    """Runs work when a test says so, on the test's own thread."""

    def __init__(self) -> None:
        self.waiting: list[Callable[[], None]] = []

    def start(self, task: Callable[[], None]) -> None:
        """Keep the task for later."""
        self.waiting.append(task)

    def run_next(self) -> None:
        """Run the oldest task. Raises IndexError when there is none."""
        self.waiting.pop(0)()

    def run_all(self) -> None:
        """Run all tasks, those too that they start."""
        while self.waiting:
            self.run_next()

    def wait(self, milliseconds: int) -> bool:  # noqa: ARG002 - nothing to wait for
        """Run all tasks."""
        self.run_all()
        return True


class Job:
    """A piece of work that was handed over."""

    def __init__(self, deliver: Callable[[Ok[object] | Err], None]) -> None:
        self._deliver: Callable[[Ok[object] | Err], None] | None = deliver

    @property
    def pending(self) -> bool:
        """True until the outcome was delivered or dropped."""
        return self._deliver is not None

    def drop(self) -> None:
        """Forget the outcome; the work itself runs to its end."""
        self._deliver = None

    def deliver(self, outcome: Ok[object] | Err) -> None:
        """Hand the outcome over once, unless it was dropped or its receiver is gone."""
        deliver, self._deliver = self._deliver, None
        receiver = getattr(deliver, "__self__", None)
        if deliver is None or (isinstance(receiver, QObject) and not shiboken6.isValid(receiver)):
            return
        deliver(outcome)


class JobRunner(QObject):
    """Runs work elsewhere. Lives on the GUI thread.

    `busy` tells True when the first job starts and False when none is left.
    """

    busy = Signal(bool)
    # Emitted by the pool's threads; owned by the runner, so no thread deletes a QObject of another.
    _finished = Signal(object, object)

    def __init__(self, executor: Executor | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor: Executor = executor or PoolExecutor()
        self._running = 0
        self._finished.connect(self._deliver)

    @property
    def running(self) -> int:
        """How many jobs are not delivered yet."""
        return self._running

    def run(self, work: Callable[[], T], done: Callable[[Ok[T] | Err], None]) -> Job:
        """Run `work` elsewhere, then call `done` (a bound method of a QObject) on the GUI thread.

        `work` must read only what it was given: no widget, no session, no clock.
        """
        job = Job(done)  # type: ignore[arg-type]  # the outcome of `work` is what `done` takes
        self._running += 1
        if self._running == 1:
            self.busy.emit(True)
        self._executor.start(_Task(work, job, self._finished.emit))
        return job

    def wait(self, milliseconds: int = -1) -> bool:
        """Before the program ends: wait for all jobs and deliver their outcomes.

        False when time ran out first.
        """
        done = self._executor.wait(milliseconds)
        QCoreApplication.sendPostedEvents(self, 0)
        return done

    @Slot(object, object)
    def _deliver(self, job: Job, outcome: Ok[object] | Err) -> None:
        self._running -= 1
        if not self._running:
            self.busy.emit(False)
        job.deliver(outcome)


class LatestJob(QObject):
    """Runs one job at a time and keeps only the newest wish: stale outcomes are dropped."""

    def __init__(self, runner: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runner = runner
        self._job: Job | None = None
        self._done: Callable[[Ok[object] | Err], None] | None = None
        self._next: tuple[Callable[[], object], Callable[[Ok[object] | Err], None]] | None = None

    @property
    def pending(self) -> bool:
        """True while an outcome is to come."""
        return self._done is not None or self._next is not None

    def submit(self, work: Callable[[], T], done: Callable[[Ok[T] | Err], None]) -> None:
        """Run `work` after what runs now; an older job's outcome no longer arrives."""
        self._next = (work, done)  # type: ignore[assignment]  # as in JobRunner.run
        self._done = None
        if self._job is None:
            self._start()

    def drop(self) -> None:
        """Forget what runs and what waits."""
        self._next = None
        self._done = None

    def _start(self) -> None:
        if self._next is None:
            return
        work, self._done = self._next
        self._next = None
        self._job = self._runner.run(work, self._finish)

    def _finish(self, outcome: Ok[object] | Err) -> None:
        self._job = None
        done, self._done = self._done, None
        if self._next is not None:
            self._start()
            return
        if done is not None:
            Job(done).deliver(outcome)


class _Task:
    """What runs in the pool: wraps every outcome, so that no error is lost there."""

    def __init__(
        self,
        work: Callable[[], object],
        job: Job,
        finished: Callable[[Job, Ok[object] | Err], None],
    ) -> None:
        self._work = work
        self._job = job
        self._finished = finished

    def __call__(self) -> None:
        self._finished(self._job, _outcome(self._work))


def _outcome(work: Callable[[], object]) -> Ok[object] | Err:
    try:
        return Ok(work())
    except PlannerError as error:
        return Err(error)
    except Exception as error:
        log.exception("A job failed")
        wrapped = PlannerError(UNEXPECTED, type(error).__name__)
        wrapped.__cause__ = error
        return Err(wrapped)
