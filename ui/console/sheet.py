"""The sheet of a case, made and written; loaded only when one is asked for."""

from __future__ import annotations

from argparse import Namespace
from datetime import date
from pathlib import Path

from planner.handout.compose import compose
from planner.handout.occasion import Occasion
from planner.handout.pdf.render import render
from planner.handout.snapshot import Paper
from planner.handout.write import write
from planner.patients.clinic import Clinic
from planner.programs.follow import followed
from planner.programs.program import Program
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal
from ui.console.case_file import Case


def write_sheet(
    case: Case,
    name: str,
    proposal: Proposal,
    catalogue: Catalogue,
    options: Namespace,
    today: date,
) -> tuple[str, ...]:
    """Write the handout to `options.out` and answer what to tell about it.

    Raises PlannerError with a sentence; then nothing is written.
    """
    occasion = Occasion(
        clinic=Clinic(),
        patient_name=name,
        birth_date=case.birth_date,
        age=case.assessment.age,
        therapist="",
        printed_on=today,
        language=options.language or case.language or "en",
        paper=Paper(options.paper),
        large_print=options.large_print,
    )
    program = followed(Program(), proposal, catalogue)
    made = render(compose(program, case.assessment, proposal, catalogue, occasion))
    target: Path = options.out
    write(target, made.pdf)
    return (*made.warnings, f"Wrote {target.name}, {made.pages} pages.")
