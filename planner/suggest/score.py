"""What is suggested, on which side, and how well it fits the person."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.exercises.ladder import Rung
from planner.suggest.catalogue import Catalogue
from planner.suggest.drafting import StartRung
from planner.suggest.evidence import Evidence, Findings
from planner.suggest.holds import Holds
from planner.suggest.person import person_of
from planner.suggest.proposal import Reason
from planner.suggest.ready import ReadyExercise
from planner.suggest.rulebook import Fit, ReadySuggestion, RuleBook
from planner.vocabulary import LadderId, WorkingSide

STRENGTH = "mmt"
HIGH_PAIN = 6
_LEFT, _RIGHT, _BOTH = WorkingSide.LEFT, WorkingSide.RIGHT, WorkingSide.BOTH
_NO_SIDE: frozenset[WorkingSide] = frozenset()


@dataclass(slots=True)
class Candidate:
    """A fitting, free exercise.

    `score` is all rules' worth less `penalty`, which is what does not suit the person. `startable`
    says that it may be in a first draft; harder work stays a suggestion for later. `minutes` is its
    time on a training day: work on both sides in turn takes twice as long.
    """

    place: int
    ready: ReadyExercise
    side: WorkingSide
    group: Group
    penalty: float
    score: float
    startable: bool
    minutes: float
    rung: tuple[LadderId, Rung] | None


@dataclass(frozen=True, slots=True)
class Group:
    """Exercises that the same rules suggest share reasons, sides and the level to start at."""

    rules: tuple[ReadySuggestion, ...]
    reasons: tuple[Reason, ...]
    left: bool
    right: bool
    level: int


@dataclass(frozen=True, slots=True)
class Suggested:
    """A suggestion that fired, with its reason, the sides its findings name, and its level.

    `level` is the hardest one to start at by the weakest muscle test among its findings, None where
    none was graded.
    """

    ready: ReadySuggestion
    reason: Reason
    sides: frozenset[WorkingSide]
    level: int | None


def fired(evidence: Evidence, book: RuleBook, start: StartRung) -> tuple[Suggested, ...]:
    """The suggestions that hold."""
    triggered = ((ready, ready.trigger(evidence)) for ready in book.suggestions)
    return tuple(
        Suggested(
            ready,
            Reason(ready.rule.id, found, ready.rule.sources),
            evidence.named_sides(found),
            _graded_level(found, evidence, start),
        )
        for ready, found in triggered
        if found is not None
    )


def _graded_level(found: Findings, evidence: Evidence, start: StartRung) -> int | None:
    grades = [evidence.positive[finding].values.get(STRENGTH) for finding in found]
    levels = [start.max_difficulty_by_mmt[str(one)] for one in grades if one is not None]
    return min(levels, default=None)


def candidates(
    suggesting: tuple[Suggested, ...],
    evidence: Evidence,
    catalogue: Catalogue,
    book: RuleBook,
    holds: Holds,
) -> tuple[Candidate, ...]:
    """Every suggested exercise that is free on a side it is needed on, best first."""
    groups: defaultdict[int, int] = defaultdict(int)  # which of the rules, as bits
    worths: defaultdict[int, float] = defaultdict(float)
    for number, one in enumerate(suggesting):
        bit = 1 << number
        for place, fit in one.ready.fits.items():
            groups[place] |= bit
            worths[place] += fit.value
    sore = evidence.worst_pain >= HIGH_PAIN
    known = {
        bits: _group(bits, suggesting, catalogue.start_rung, sore=sore)
        for bits in set(groups.values())
    }
    rungs = _rungs(suggesting)
    person = person_of(evidence, catalogue, book)
    found = []
    for place in sorted(groups):
        group, ready = known[groups[place]], book.exercises[place]
        side = _side(place, ready, group, holds)
        if side is not None:
            penalty = person.penalty(place, ready, side, group.level)
            found.append(
                Candidate(
                    place,
                    ready,
                    side,
                    group,
                    penalty,
                    round(worths[place] - penalty, 3),
                    person.can_start(ready.exercise, group.level),
                    ready.minutes * (2 if side is _BOTH and ready.exercise.unilateral else 1),
                    rungs.get(place, ready.rung),
                )
            )
    # Stable, so that equal ones stay in the catalogue's order.
    found.sort(key=_score, reverse=True)
    return tuple(found)


def _score(candidate: Candidate) -> float:
    return candidate.score


def _rungs(suggesting: Iterable[Suggested]) -> Mapping[int, tuple[LadderId, Rung]]:
    """Where a rule names a ladder: the weightiest rule's."""
    best: dict[int, Fit] = {}
    for one in suggesting:
        for place, fit in one.ready.on_ladder.items():
            other = best.get(place)
            if other is None or fit.value > other.value:
                best[place] = fit
    return {place: fit.rung for place, fit in best.items() if fit.rung is not None}


def _group(bits: int, suggesting: tuple[Suggested, ...], start: StartRung, *, sore: bool) -> Group:
    chosen = [one for number, one in enumerate(suggesting) if bits >> number & 1]
    sides = _NO_SIDE.union(*(one.sides for one in chosen)) or _BOTH.sides
    return Group(
        rules=tuple([one.ready for one in chosen]),
        reasons=tuple([one.reason for one in chosen]),
        left=_LEFT in sides,
        right=_RIGHT in sides,
        level=start_difficulty([one.level for one in chosen], start, sore=sore),
    )


def _side(place: int, ready: ReadyExercise, group: Group, holds: Holds) -> WorkingSide | None:
    """The working side: where the findings are and nothing holds it back, if anywhere."""
    if not ready.exercise.unilateral:
        return None if place in holds.left or place in holds.right else _BOTH
    left = group.left and place not in holds.left
    right = group.right and place not in holds.right
    if left and right:
        return _BOTH
    return _LEFT if left else _RIGHT if right else None


def start_difficulty(graded: Iterable[int | None], start: StartRung, *, sore: bool) -> int:
    """The hardest level to start at (1-10), from the levels that muscle tests allow and from pain.

    Source: dose rule `start_rung` of the catalogue (judgement, awaiting sign-off).
    """
    levels = [level for level in graded if level is not None]
    level = min(levels, default=start.when_not_tested)
    if sore:
        level += start.pain_6_or_more
    return max(start.floor, min(level, start.never_start_at_or_above - 1))
