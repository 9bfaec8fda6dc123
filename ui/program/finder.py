"""Finding an exercise by what is typed; no Qt widgets here."""

from __future__ import annotations

import difflib
import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.vocabulary import WorkingSide
from ui.language import told, translate
from ui.program.words import position_words

if TYPE_CHECKING:
    from planner.exercises.exercise import Exercise
    from planner.suggest.catalogue import Catalogue
    from planner.suggest.proposal import Exclusion, Proposal
    from planner.vocabulary import ExerciseId
    from ui.session import SessionState

NEAREST = 7
_CUTOFF = 0.5


@dataclass(frozen=True, slots=True)
class Entry:
    """An exercise in the list: how it reads, and whether it may be added today.

    `held` are the sides on which it is excluded; `side` is the suggested one, else None.
    """

    exercise: ExerciseId
    name: str
    details: str
    cause: str
    held: frozenset[WorkingSide]
    side: WorkingSide | None
    there: bool
    suggested: bool
    words: tuple[str, ...]

    @property
    def excluded(self) -> bool:
        """True when no side is free."""
        return len(self.held) == len(WorkingSide.BOTH.sides)


def entries(state: SessionState, catalogue: Catalogue) -> tuple[Entry, ...]:
    """All exercises: suggested ones first, best first; then the others in the catalogue's order."""
    proposal = state.proposal
    rank = {one.exercise: place for place, one in enumerate(proposal.suggested)}
    sides = {one.exercise: one.side for one in proposal.suggested}
    held: dict[ExerciseId, list[Exclusion]] = {}
    for one in proposal.excluded:
        held.setdefault(one.exercise, []).append(one)
    there = {item.exercise for item in state.program.items}
    made = (
        _entry(exercise, held.get(exercise.id, []), sides.get(exercise.id), exercise.id in there)
        for exercise in catalogue.exercises
    )
    return tuple(sorted(made, key=lambda one: rank.get(one.exercise, len(rank))))


def _entry(
    exercise: Exercise, held: list[Exclusion], side: WorkingSide | None, there: bool
) -> Entry:
    sides = frozenset(one for exclusion in held for one in exclusion.side.sides)
    details = [
        translate("program", "Level {level} of 10", level=exercise.difficulty),
        position_words(exercise.position),
    ]
    if exercise.synonyms:
        details.append(", ".join(exercise.synonyms[:2]))
    searched = " ".join((exercise.name, *exercise.synonyms, exercise.id.replace("_", " ")))
    return Entry(
        exercise=exercise.id,
        name=exercise.name,
        details="  ·  ".join(details),
        cause=told(held[0].cause) if held else "",
        held=sides,
        side=side if exercise.unilateral else WorkingSide.BOTH,
        there=there,
        suggested=side is not None,
        words=tuple(split(searched)),
    )


def split(text: str) -> list[str]:
    """The words of a text, small letters, without signs."""
    return re.findall(r"[^\W_]+", text.casefold())


@dataclass(frozen=True, slots=True)
class Hits:
    """What fits. `exact` is False when these are only the nearest names."""

    entries: tuple[Entry, ...]
    exact: bool


def search(text: str, among: tuple[Entry, ...]) -> Hits:
    """Entries in which each typed word begins a word; else those with the nearest names."""
    typed = split(text)
    if not typed:
        return Hits(among, exact=True)
    fitting = [one for one in among if _fits(typed, one.words)]
    if fitting:
        first = typed[0]
        fitting.sort(key=lambda one: not one.name.casefold().startswith(first))
        return Hits(tuple(fitting), exact=True)
    scored = [(_likeness(typed, one), -place, one) for place, one in enumerate(among)]
    near = sorted((s for s in scored if s[0] >= _CUTOFF), key=lambda s: s[:2], reverse=True)
    return Hits(tuple(one for _score, _place, one in near[:NEAREST]), exact=False)


def _fits(typed: list[str], words: tuple[str, ...]) -> bool:
    return all(any(word.startswith(part) for word in words) for part in typed)


def _likeness(typed: list[str], entry: Entry) -> float:
    """How near the typed words are to the entry's, 0 to 1, by each one's best match."""
    best = (
        max(difflib.SequenceMatcher(None, part, word).ratio() for word in entry.words)
        for part in typed
    )
    return sum(best) / len(typed)


def held_on(exercise: ExerciseId, side: WorkingSide | None, proposal: Proposal) -> Exclusion | None:
    """What holds the exercise back on this side; without a side, on both."""
    if side is not None:
        return proposal.held(exercise, side)
    left = proposal.held(exercise, WorkingSide.LEFT)
    right = proposal.held(exercise, WorkingSide.RIGHT)
    return left if left and right else None
