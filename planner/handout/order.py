"""The order on the sheet: by position, so that nobody gets up and down between exercises."""

from __future__ import annotations

from planner.programs.program import Program, ProgramItem
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Proposal

POSITIONS = (
    "supine",
    "prone",
    "side_lying",
    "floor_mixed",
    "quadruped",
    "kneeling",
    "half_kneeling",
    "sitting",
    "standing",
    "single_leg",
    "walking",
    "running",
    "pool",
)


def in_sheet_order(program: Program, catalogue: Catalogue) -> tuple[ProgramItem, ...]:
    """The items lying first, running last; as they stand once the therapist arranged them.

    Items in equal positions keep their order; positions not named here come last.
    """
    if program.arranged:
        return program.items
    place = {position: index for index, position in enumerate(POSITIONS)}

    def key(item: ProgramItem) -> int:
        return place.get(catalogue.exercise[item.exercise].position, len(place))

    return tuple(sorted(program.items, key=key))


def drop_first(program: Program, proposal: Proposal, catalogue: Catalogue) -> ProgramItem | None:
    """The item that fits least: the lowest score, the last in order where several share it."""
    scores = {one.exercise: one.score for one in proposal.suggested}
    shown = tuple(reversed(in_sheet_order(program, catalogue)))
    return min(shown, key=lambda item: scores.get(item.exercise, 0.0), default=None)
