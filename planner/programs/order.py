"""The order in which exercises are shown and printed."""

from __future__ import annotations

from planner.programs.program import Program, ProgramItem
from planner.suggest.catalogue import Catalogue

# From lying to running, so that the patient does not get up and down between exercises.
POSITIONS = (
    "supine",
    "prone",
    "floor_mixed",
    "side_lying",
    "quadruped",
    "kneeling",
    "half_kneeling",
    "sitting",
    "standing",
    "single_leg",
    "pool",
    "walking",
    "running",
)


def in_order(program: Program, catalogue: Catalogue) -> tuple[ProgramItem, ...]:
    """The items as they are shown: by position, or as the therapist arranged them."""
    if program.arranged:
        return program.items
    places = {position: place for place, position in enumerate(POSITIONS)}
    last = len(places)
    return tuple(
        sorted(
            program.items,
            key=lambda item: places.get(catalogue.exercise[item.exercise].position, last),
        )
    )
