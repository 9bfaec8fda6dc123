"""Sheets of many cases into one folder, side by side on the computer's cores."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import signal
import sys
import threading
from argparse import Namespace
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib import import_module
from pathlib import Path

import resources
from planner.content.pack import load_catalogue
from planner.errors import HandoutError, PlannerError
from planner.handout.file_names import named_after
from planner.suggest.catalogue import Catalogue
from planner.suggest.engine import propose
from ui.console.case_file import read_case
from ui.console.exits import Exit, worst
from ui.console.json_text import MOST_PROBLEMS
from ui.console.problems import InputError, Problem, one_line
from ui.console.sheet import Wish, made_sheet, put
from ui.console.streams import answer, failed_at, say

log = logging.getLogger(__name__)

# From how many cases on other processes gain time. A fresh interpreter needs over a second before
# its first sheet, which takes 40 ms; a copy of this one begins at once.
WORTH_IT = {"fork": 8, "spawn": 60}


@dataclass(frozen=True, slots=True)
class Task:
    """A case and where its sheet goes."""

    case: Path
    target: Path


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a case; `told` are lines for the person."""

    status: Exit
    pages: int = 0
    told: tuple[str, ...] = ()


def write_sheets(
    options: Namespace, password: str | None, catalogue: Catalogue, today: date
) -> int:
    """Write one sheet a case into `options.out_dir`; answers the worst status of the cases.

    One path a written file on stdout, problems on stderr. Raises InputError and HandoutError before
    anything is written, for what concerns all cases.
    """
    tasks = _tasks(options.case, options.out_dir)
    wish = Wish.of(options, password)
    outcomes: list[Outcome] = []
    with _working(tasks, catalogue, wish, today, options.force) as results:
        for task, outcome in zip(tasks, results, strict=True):
            outcomes.append(outcome)
            say(*(f"{task.case}: {line}" for line in outcome.told))
            if outcome.status is Exit.DONE:
                answer(one_line(str(task.target)))
    say(_summed(outcomes))
    return worst(one.status for one in outcomes)


def _tasks(cases: list[Path], folder: Path) -> list[Task]:
    """Each case with its file. Raises InputError where two would share one."""
    if not folder.is_dir():
        raise HandoutError("The folder for the sheets does not exist. Make it first.")
    tasks = [Task(case, folder / named_after(case.stem)) for case in cases]
    first: dict[str, Path] = {}
    problems = []
    for task in tasks:
        # Names that differ only in capitals are one file on Windows and macOS.
        other = first.setdefault(task.target.name.casefold(), task.case)
        if other is not task.case:
            told = f"would be {task.target.name}, as {other} would. Rename one of them."
            problems.append(Problem(str(task.case), told))
    if problems:
        raise InputError(problems)
    return tasks


@contextmanager
def _working(
    tasks: list[Task], catalogue: Catalogue, wish: Wish, today: date, force: bool
) -> Iterator[Iterator[Outcome]]:
    """The outcomes in the order of the tasks, as they come."""
    work = partial(_done, catalogue=catalogue, wish=wish, today=today, force=force)
    # Copying a process with several threads may copy a lock that nobody will ever open.
    alone = sys.platform == "linux" and threading.active_count() == 1
    method = "fork" if alone else "spawn"
    cores = _cores()
    if cores == 1 or len(tasks) < WORTH_IT[method]:
        yield map(work, tasks)
        return
    if alone:
        import_module("planner.handout.pdf.book")  # so that the copies have it
        start = partial(_begin, work)
    else:
        start = partial(_begin_fresh, wish, today, force)
    pool = ProcessPoolExecutor(cores, multiprocessing.get_context(method), start)
    try:
        yield _told_when_broken(pool.map(_in_worker, tasks, chunksize=4))
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


def _told_when_broken(results: Iterator[Outcome]) -> Iterator[Outcome]:
    try:
        yield from results
    except BrokenProcessPool as error:
        raise PlannerError(
            "A process that makes the sheets was ended from outside, perhaps for lack of memory. "
            "The files named so far are whole; run the others again.",
            "broken pool",
        ) from error


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


# --- in a worker --------------------------------------------------------------------------

_work: list[partial[Outcome]] = []


def _begin(work: partial[Outcome]) -> None:
    """Once in each worker: Ctrl+C is the first process's affair.

    What is loaded by now stays, so Python need not look through it for garbage with every sheet.
    """
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    gc.freeze()
    _work[:] = [work]


def _begin_fresh(wish: Wish, today: date, force: bool) -> None:
    """The same in a fresh interpreter, which reads the catalogue itself."""
    logging.basicConfig(handlers=[logging.NullHandler()])
    catalogue = load_catalogue(resources.path("content"))
    _begin(partial(_done, catalogue=catalogue, wish=wish, today=today, force=force))


def _in_worker(task: Task) -> Outcome:
    return _work[0](task)


# --- one case -----------------------------------------------------------------------------


def _done(task: Task, *, catalogue: Catalogue, wish: Wish, today: date, force: bool) -> Outcome:
    """Make and write the sheet of a case; whatever goes wrong is told with it."""
    try:
        return _written(task, catalogue, wish, today, force)
    except InputError as error:
        lines = [str(problem) for problem in error.problems[:MOST_PROBLEMS]]
        more = len(error.problems) - MOST_PROBLEMS
        return Outcome(
            Exit.BAD_INPUT, told=(*lines, *([f"and {more} more problems."] if more > 0 else ()))
        )
    except PlannerError as error:
        log.error("second door: %s", error.detail)
        return Outcome(Exit.FAILED, told=(error.message,))
    except Exception as error:
        log.exception("second door")
        told = f"Stance failed in a way it should not ({failed_at(error)}). Nothing was written."
        return Outcome(Exit.FAILED, told=(told,))


def _written(task: Task, catalogue: Catalogue, wish: Wish, today: date, force: bool) -> Outcome:
    case = read_case(task.case, catalogue, today)
    if case.name is None:
        raise InputError([Problem("patient.name", "missing; a handout needs it.")])
    proposal = propose(case.assessment, catalogue)
    if proposal.stopped:
        told = (f"Stop, no sheet. {one_line(stop.message)}" for stop in proposal.stops)
        return Outcome(Exit.STOPPED, told=tuple(told))
    if not proposal.program:
        raise HandoutError("No exercise fits these findings, so no sheet was written.")
    if not force and os.path.lexists(task.target):
        raise HandoutError(f"{task.target.name} is there already; --force replaces it.")
    made = made_sheet(case, case.name, proposal, catalogue, wish, today)
    put(task.target, task.case, made.pdf, replace=force)
    return Outcome(Exit.DONE, made.pages, made.warnings)


def _summed(outcomes: list[Outcome]) -> str:
    """One line at the end, for whoever looks on."""
    done = [one.pages for one in outcomes if one.status is Exit.DONE]
    stopped = sum(one.status is Exit.STOPPED for one in outcomes)
    others = len(outcomes) - len(done) - stopped
    parts = [f"{len(done)} of {len(outcomes)} sheets written, {sum(done)} pages"]
    if stopped:
        parts.append(f"{stopped} stopped by a red flag")
    if others:
        parts.append(f"{others} not written")
    return "; ".join(parts) + "."
