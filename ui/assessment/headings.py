"""The groups of the list as the model keeps them, and what changes from one list to the next."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from planner.vocabulary import FindingId
from ui.assessment.grouping import Group


@dataclass(slots=True)
class Heading:
    """A heading in the tree; `number` is what its children carry as internal id."""

    key: str
    title: str
    number: int
    row: int = 0
    findings: list[FindingId] = field(default_factory=list)
    is_open: bool = True


@dataclass(frozen=True, slots=True)
class Step:
    """Rows `start` to `stop` of the old list give way to `first` to `last` of the new one."""

    start: int
    stop: int
    first: int
    last: int


def step(old: Sequence[str], new: Sequence[str]) -> Step:
    """What stands between the beginnings and the ends that two lists share."""
    shortest = min(len(old), len(new))
    first = 0
    while first < shortest and old[first] == new[first]:
        first += 1
    same = 0
    while same < shortest - first and old[-1 - same] == new[-1 - same]:
        same += 1
    return Step(first, len(old) - same, first, len(new) - same)


@dataclass(frozen=True, slots=True)
class Move:
    """One finding that goes from one heading to another."""

    finding: FindingId
    source: str
    target: str
    place: int


def single_move(before: Mapping[FindingId, str], groups: Sequence[Group]) -> Move | None:
    """The move that makes up the change, where just one finding has another heading."""
    found: Move | None = None
    for group in groups:
        for place, finding in enumerate(group.findings):
            source = before.get(finding)
            if source is None or source == group.key:
                continue
            if found is not None:
                return None
            found = Move(finding, source, group.key, place)
    return found
