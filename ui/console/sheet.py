"""The sheet of a case, made and written; loaded only when one is asked for."""

from __future__ import annotations

import contextlib
import errno
import os
import stat
from argparse import Namespace
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path

from planner.errors import HandoutError
from planner.handout.compose import compose
from planner.handout.locked import locked
from planner.handout.occasion import Occasion
from planner.handout.pdf.render import Rendered, render
from planner.handout.snapshot import Paper
from planner.handout.wording import sheet_languages
from planner.handout.write import write
from planner.patients.clinic import Clinic
from planner.programs.follow import followed
from planner.programs.program import Program
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal
from ui.console.case_file import Case
from ui.console.clinic_file import read_clinic
from ui.console.problems import InputError, Problem, shown

DEFAULT_LANGUAGE = "en"


@dataclass(frozen=True, slots=True)
class Wish:
    """How sheets are wanted, the same for all cases of a call. `password` None leaves them open."""

    clinic: Clinic
    paper: Paper
    large_print: bool
    language: str | None
    password: str | None = field(default=None, repr=False)

    @staticmethod
    def of(options: Namespace, password: str | None) -> Wish:
        """What the options say. Raises InputError for the clinic's file."""
        return Wish(
            clinic=read_clinic(options.clinic),
            paper=Paper(options.paper),
            large_print=options.large_print,
            language=options.language,
            password=password,
        )


def made_sheet(
    case: Case, name: str, proposal: Proposal, catalogue: Catalogue, wish: Wish, today: date
) -> Rendered:
    """The handout of a case, locked where a password is wished.

    Raises InputError for a language without sheet texts, PlannerError with a sentence.
    """
    occasion = Occasion(
        clinic=wish.clinic,
        patient_name=name,
        birth_date=case.birth_date,
        age=case.assessment.age,
        therapist=wish.clinic.therapist,
        printed_on=today,
        language=_language(wish.language, case.language),
        paper=wish.paper,
        large_print=wish.large_print,
    )
    program = followed(Program(), proposal, catalogue)
    made = render(compose(program, case.assessment, proposal, catalogue, occasion))
    if wish.password is None:
        return made
    return replace(made, pdf=locked(made.pdf, wish.password))


def put(out: Path, case: Path, pdf: bytes, *, replace: bool = True) -> None:
    """Write a sheet whole or not at all. Raises HandoutError with a sentence."""
    write(sheet_path(out, case), pdf, replace=replace)


def _language(asked: str | None, patients: str | None) -> str:
    """The language of the sheet; `en` serves for `en-GB`."""
    place, tag = ("patient.language", patients) if asked is None else ("--language", asked)
    if tag is None:
        return DEFAULT_LANGUAGE
    known = {one.lower(): one for one in sheet_languages()}
    for wanted in (tag.lower(), tag.lower().split("-")[0]):
        if wanted in known:
            return known[wanted]
    told = f"no sheet texts in {shown(tag)}; there are {', '.join(sorted(known.values()))}."
    raise InputError([Problem(place, told)])


def sheet_path(out: Path, case: Path) -> Path:
    """Where the sheet really goes: links are followed, devices and the case itself are spared.

    Raises HandoutError.
    """
    try:
        target = Path(os.path.realpath(out))
    except OSError as error:  # the working folder has been deleted
        raise HandoutError("The folder does not exist. Choose another one.") from error
    try:
        found = out.stat()
    except OSError as error:
        if error.errno == errno.ELOOP:
            raise HandoutError("The file name is a link that leads nowhere.") from error
        return target
    if stat.S_ISDIR(found.st_mode):
        raise HandoutError("That is a folder. Choose a file name inside it.")
    # Moving the finished sheet onto a device would put a file in its place.
    if not stat.S_ISREG(found.st_mode):
        raise HandoutError("That is a device or a pipe, not a file. Choose a file name.")
    with contextlib.suppress(OSError):
        if case.samefile(out):
            raise HandoutError("That is the case itself. Choose another name for the sheet.")
    if not os.access(out, os.W_OK):
        raise HandoutError("That file is read-only. Choose another name for the sheet.")
    return target
