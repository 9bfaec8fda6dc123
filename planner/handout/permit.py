"""What may not be printed, and why."""

from __future__ import annotations

from planner.assessment.assessment import Assessment
from planner.errors import HandoutError
from planner.handout.sides import require_agreement
from planner.programs.program import Program, ProgramItem
from planner.sentences import sentence, without_stop
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal


def require_printable(
    program: Program, assessment: Assessment, proposal: Proposal, catalogue: Catalogue
) -> None:
    """Raises HandoutError with a sentence for a program that no sheet may be made of.

    Refused are a stop, an empty program, an exercise that stands in it twice or has left the
    library, an exclusion without an override that counts, and a side that disagrees.
    """
    if proposal.stopped:
        raise HandoutError(
            sentence(
                "A red flag stops this program, so no exercise sheet can be made. "
                "Print the referral note instead."
            )
        )
    if not program.items:
        raise HandoutError(sentence("There is no exercise in the program yet."))
    if len({item.exercise for item in program.items}) < len(program.items):
        raise HandoutError(
            sentence("The program holds an exercise twice. Take one out before printing.")
        )
    for item in program.items:
        if item.exercise not in catalogue.exercise:
            raise HandoutError(
                sentence(
                    "The program holds an exercise that is no longer in the library. "
                    "Take it out before printing."
                ),
                item.exercise,
            )
        _check_exclusions(item, proposal, catalogue)
        require_agreement(item, assessment, catalogue)


def _check_exclusions(item: ProgramItem, proposal: Proposal, catalogue: Catalogue) -> None:
    """An override counts only for a cause that still holds: a new one must be seen first."""
    causes = [
        exclusion
        for exclusion in proposal.excluded
        if exclusion.exercise == item.exercise and exclusion.side.sides & item.side.sides
    ]
    allowed = item.override is not None and any(
        cause.rule == item.override.rule for cause in causes
    )
    if causes and not allowed:
        raise HandoutError(
            sentence(
                "{exercise} is excluded: {cause}. "
                "Take it out, or override the exclusion with a reason.",
                exercise=catalogue.exercise[item.exercise].name,
                cause=without_stop(causes[0].cause),
            )
        )
