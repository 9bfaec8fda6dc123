"""The first draft: a few of the suggested that cover the findings, not the top of a list."""

from __future__ import annotations

from dataclasses import dataclass, field

from planner.suggest.catalogue import Catalogue
from planner.suggest.drafting import Slot
from planner.suggest.proposal import Caps
from planner.suggest.score import Candidate
from planner.vocabulary import ClassId, LadderId, RuleId


@dataclass(frozen=True, slots=True)
class EaseCaps:
    """How many stretches and rolls a draft may hold."""

    stretch: int
    foam: int


@dataclass(slots=True)
class _Draft:
    """The draft as it grows, with what it covers."""

    catalogue: Catalogue
    caps: Caps
    ease: EaseCaps
    chosen: list[Candidate] = field(default_factory=list)
    served: dict[tuple[RuleId, ClassId], int] = field(default_factory=dict)
    rules: set[RuleId] = field(default_factory=set)
    ladders: set[LadderId] = field(default_factory=set)
    classes: set[ClassId] = field(default_factory=set)
    minutes: float = 0.0

    def take(self, candidate: Candidate) -> None:
        self.chosen.append(candidate)
        self.minutes += _minutes(candidate)
        self.classes.add(candidate.exercise.classes[0])
        ladders = self.catalogue.ladders_of.get(candidate.exercise.id, ())
        self.ladders.update(ladder.id for ladder in ladders)
        for worth in candidate.worths:
            rule = worth.reason.rule
            self.rules.add(rule)
            for part, _ in worth.fit.parts:
                self.served[rule, part] = self.served.get((rule, part), 0) + 1

    def gain(self, candidate: Candidate) -> float:
        """What the candidate adds to what is already covered."""
        weights = self.catalogue.drafting.weights
        worth = 0.0
        for one in candidate.worths:
            rule, fit = one.reason.rule, one.fit
            if rule not in self.rules:
                worth += fit.value
                continue
            best = 0.0
            for part, weight in fit.parts:
                times = self.served.get((rule, part), 0)
                best = max(best, weight * weights.served_again**times)
            worth += max(best + fit.bonus * weights.served_again, 0.0)
        if candidate.exercise.classes[0] in self.classes:
            worth *= weights.same_class
        return worth - candidate.penalty

    def covers_new(self, candidate: Candidate) -> bool:
        """Whether a rule is served that no exercise of the draft serves yet."""
        return any(worth.reason.rule not in self.rules for worth in candidate.worths)

    def fits(self, candidate: Candidate) -> bool:
        """Whether it may join: no twin on a ladder, within the time, not too much ease."""
        exercise = candidate.exercise
        drafting = self.catalogue.drafting
        if any(one.exercise is exercise for one in self.chosen):
            return False
        ladders = self.catalogue.ladders_of.get(exercise.id, ())
        if any(ladder.id in self.ladders for ladder in ladders):
            return False
        if self.chosen and self.minutes + _minutes(candidate) > self.caps.max_minutes:
            return False
        return self._below(candidate, drafting.stretch_classes, self.ease.stretch) and self._below(
            candidate, drafting.foam_classes, self.ease.foam
        )

    def _below(self, candidate: Candidate, kind: tuple[ClassId, ...], cap: int) -> bool:
        if not set(candidate.exercise.classes) & set(kind):
            return True
        return sum(bool(set(one.exercise.classes) & set(kind)) for one in self.chosen) < cap


def choose(
    candidates: tuple[Candidate, ...], catalogue: Catalogue, caps: Caps, ease: EaseCaps
) -> tuple[Candidate, ...]:
    """The first draft, in the order of its slots.

    Each slot takes what adds most; past the number to start with, only what covers something new.
    """
    draft = _Draft(catalogue, caps, ease)
    able = tuple(one for one in candidates if one.startable)
    for slot in catalogue.drafting.slots:
        if len(draft.chosen) < caps.max_exercises:
            _fill(draft, slot, able)
    return tuple(draft.chosen)


def _fill(draft: _Draft, slot: Slot, able: tuple[Candidate, ...]) -> None:
    wanted = set(slot.classes)
    past_start = len(draft.chosen) >= draft.caps.start_with
    fitting = (
        one
        for one in able
        if wanted & set(one.exercise.classes)
        and draft.fits(one)
        and (not past_start or draft.covers_new(one))
    )
    best = max(((draft.gain(one), -one.place, one) for one in fitting), default=None)
    if best is not None and best[0] >= draft.catalogue.drafting.weights.worth_adding:
        draft.take(best[2])


def _minutes(candidate: Candidate) -> float:
    both = candidate.exercise.unilateral and len(candidate.side.sides) > 1
    return candidate.exercise.dose.minutes_per_day(2 if both else 1)
