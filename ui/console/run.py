"""The commands `plan` and `handout`, and what they answer to the shell."""

from __future__ import annotations

import argparse
import logging
from collections.abc import Callable
from pathlib import Path

from planner.errors import HandoutError, PlannerError
from planner.handout.snapshot import Paper
from planner.suggest.catalogue import Catalogue
from planner.suggest.engine import propose
from planner.vocabulary import Clock
from ui.console.case_file import Case, read_case
from ui.console.exits import Exit
from ui.console.json_text import MOST_PROBLEMS
from ui.console.passwords import PASSWORD_ENV, password_for
from ui.console.plan_json import plan_json
from ui.console.plan_text import plan_text
from ui.console.problems import InputError, Problem, one_line
from ui.console.streams import answer, failed_at, say

log = logging.getLogger(__name__)


def add_commands(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """The second door's commands on the program's parser."""
    plan = commands.add_parser("plan", help="what is proposed, and why")
    plan.add_argument("case", type=Path, metavar="CASE.json")
    plan.add_argument("--json", action="store_true", help="one JSON object on stdout")
    handout = commands.add_parser("handout", help="the printed sheet as a PDF")
    handout.add_argument("case", type=Path, nargs="+", metavar="CASE.json")
    where = handout.add_mutually_exclusive_group(required=True)
    where.add_argument("--out", type=Path, metavar="FILE.pdf", help="the sheet of one case")
    where.add_argument(
        "--out-dir", type=Path, metavar="DIR", help="a sheet for each case, named after its file"
    )
    handout.add_argument("--force", action="store_true", help="replace sheets that are in DIR")
    handout.add_argument("--paper", choices=[paper.value for paper in Paper], default="letter")
    handout.add_argument("--large-print", action="store_true")
    handout.add_argument(
        "--clinic",
        type=Path,
        metavar="CLINIC.json",
        help="name, phone, address, logo on each sheet",
    )
    handout.add_argument("--language", metavar="LANG", help="overrides the patients' languages")
    handout.add_argument(
        "--encrypt",
        action="store_true",
        help="lock the sheets: the password comes from --password-file, from the environment "
        f"variable {PASSWORD_ENV}, or is asked for",
    )
    handout.add_argument("--password-file", type=Path, metavar="FILE", help="its first line")


def run(options: argparse.Namespace, catalogue: Callable[[], Catalogue], clock: Clock) -> int:
    """Do what was asked; answers the exit status. Nothing is written on an error."""
    try:
        content = catalogue()
        if options.command == "plan":
            return _plan(read_case(options.case, content, clock.today()), content, options.json)
        return _handouts(content, options, clock)
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


def _plan(case: Case, catalogue: Catalogue, as_json: bool) -> int:
    proposal = propose(case.assessment, catalogue)
    answer(plan_json(proposal) if as_json else plan_text(proposal, catalogue))
    return Exit.STOPPED if proposal.stopped else Exit.DONE


def _handouts(catalogue: Catalogue, options: argparse.Namespace, clock: Clock) -> int:
    password = password_for(options)
    if options.out_dir is not None:
        from ui.console.batch import write_sheets  # noqa: PLC0415 - ReportLab, as below

        return write_sheets(options, password, catalogue, clock.today())
    if len(options.case) > 1:
        told = f"takes one case, and there are {len(options.case)}; use --out-dir DIR."
        raise InputError([Problem("--out", told)])
    return _handout(catalogue, options, password, clock)


def _handout(
    catalogue: Catalogue, options: argparse.Namespace, password: str | None, clock: Clock
) -> int:
    from ui.console.sheet import Wish, made_sheet, put  # noqa: PLC0415 - ReportLab loads for a sheet

    (path,) = options.case
    case = read_case(path, catalogue, clock.today())
    if case.name is None:
        raise InputError([Problem("patient.name", "missing; a handout needs it.")])
    proposal = propose(case.assessment, catalogue)
    if proposal.stopped:
        say(plan_text(proposal, catalogue))
        return Exit.STOPPED
    if not proposal.program:
        raise HandoutError("No exercise fits these findings, so no sheet was written.")
    wish = Wish.of(options, password)
    made = made_sheet(case, case.name, proposal, catalogue, wish, clock.today())
    put(options.out, path, made.pdf)
    noun = "page" if made.pages == 1 else "pages"
    say(*made.warnings, f"Wrote {one_line(options.out.name)}, {made.pages} {noun}.")
    return Exit.DONE


def _tell_problems(problems: list[Problem]) -> None:
    say(*(str(problem) for problem in problems[:MOST_PROBLEMS]))
    if len(problems) > MOST_PROBLEMS:
        say(f"case: and {len(problems) - MOST_PROBLEMS} more problems.")
