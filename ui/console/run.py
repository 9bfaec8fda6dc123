"""The commands `plan` and `handout`, and what they answer to the shell."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable
from enum import IntEnum
from pathlib import Path

from planner.errors import HandoutError, PlannerError
from planner.handout.snapshot import Paper
from planner.suggest.catalogue import Catalogue
from planner.suggest.engine import propose
from planner.vocabulary import Clock
from ui.console.case_file import Case, read_case
from ui.console.json_text import MOST_PROBLEMS
from ui.console.plan_json import plan_json
from ui.console.plan_text import plan_text
from ui.console.problems import InputError, Problem
from ui.console.streams import answer, failed_at, say

log = logging.getLogger(__name__)


class Exit(IntEnum):
    """What the shell is told."""

    DONE = 0
    FAILED = 1
    BAD_INPUT = 2
    STOPPED = 3
    INTERRUPTED = 130


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The second door's commands on the program's parser."""
    plan = commands.add_parser("plan", help="what is proposed, and why")
    plan.add_argument("case", type=Path, metavar="CASE.json")
    plan.add_argument("--json", action="store_true", help="one JSON object on stdout")
    handout = commands.add_parser("handout", help="the printed sheet as a PDF")
    handout.add_argument("case", type=Path, metavar="CASE.json")
    handout.add_argument("--out", type=Path, required=True, metavar="FILE.pdf")
    handout.add_argument("--paper", choices=[paper.value for paper in Paper], default="letter")
    handout.add_argument("--large-print", action="store_true")
    handout.add_argument("--language", metavar="LANG", help="overrides the patient's language")


def run(options: argparse.Namespace, catalogue: Callable[[], Catalogue], clock: Clock) -> int:
    """Do what was asked; answers the exit status. Nothing is written on an error."""
    try:
        content = catalogue()
        case = read_case(options.case, content, clock.today())
        if options.command == "plan":
            return _plan(case, content, as_json=options.json)
        return _handout(case, content, options, clock)
    except InputError as error:
        _tell_problems(error.problems)
        return Exit.BAD_INPUT
    except PlannerError as error:
        log.error("second door: %s", error.detail)
        say(error.message)
        return Exit.FAILED
    except KeyboardInterrupt:
        return Exit.INTERRUPTED
    except Exception as error:
        log.exception("second door")
        say(f"Stance failed in a way it should not ({failed_at(error)}). Nothing was written.")
        return Exit.FAILED


def _plan(case: Case, catalogue: Catalogue, *, as_json: bool) -> int:
    proposal = propose(case.assessment, catalogue)
    answer(plan_json(proposal) if as_json else plan_text(proposal, catalogue))
    return Exit.STOPPED if proposal.stopped else Exit.DONE


def _handout(case: Case, catalogue: Catalogue, options: argparse.Namespace, clock: Clock) -> int:
    from ui.console.sheet import write_sheet  # noqa: PLC0415 - ReportLab loads only for a sheet

    if case.name is None:
        raise InputError([Problem("patient.name", "missing; a handout needs it.")])
    proposal = propose(case.assessment, catalogue)
    if proposal.stopped:
        say(plan_text(proposal, catalogue))
        return Exit.STOPPED
    if not proposal.program:
        raise HandoutError("No exercise fits these findings, so no sheet was written.")
    say(*write_sheet(case, case.name, proposal, catalogue, options, clock.today()))
    return Exit.DONE


def _tell_problems(problems: list[Problem]) -> None:
    say(*(str(problem) for problem in problems[:MOST_PROBLEMS]))
    if len(problems) > MOST_PROBLEMS:
        say(f"case: and {len(problems) - MOST_PROBLEMS} more problems.")
