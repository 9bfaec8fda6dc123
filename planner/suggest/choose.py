"""The first draft: a few of the suggested that cover the findings, not the top of a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from planner.suggest.drafting import Weights
from planner.suggest.proposal import Caps
from planner.suggest.ready import Places
from planner.suggest.score import Candidate
from planner.vocabulary import ClassId, RuleId


@dataclass(frozen=True, slots=True)
class EaseCaps:
    """How many stretches and rolls a draft may hold."""

    stretch: int
    foam: int


@dataclass(slots=True)
class _Draft:
    """The draft as it grows, with what it covers.

    `served` counts how often a rule got a class, `left` is the share of its weight that remains.
    """

    weights: Weights
    caps: Caps
    ease: EaseCaps
    chosen: list[Candidate] = field(default_factory=list)
    served: dict[tuple[RuleId, ClassId], int] = field(default_factory=dict)
    left: dict[tuple[RuleId, ClassId], float] = field(default_factory=dict)
    rules: set[RuleId] = field(default_factory=set)
    rivals: set[int] = field(default_factory=set)
    classes: set[ClassId] = field(default_factory=set)
    minutes: float = 0.0

    def take(self, candidate: Candidate) -> None:
        self.chosen.append(candidate)
        self.minutes += candidate.minutes
        self.classes.add(candidate.ready.exercise.classes[0])
        self.rivals |= candidate.ready.rivals
        for rule in candidate.group.rules:
            self.rules.add(rule.rule.id)
            for part, _ in rule.fits[candidate.place].parts:
                key = (rule.rule.id, part)
                self.served[key] = self.served.get(key, 0) + 1
                self.left[key] = self.weights.served_again ** self.served[key]

    def gain(self, candidate: Candidate) -> float:
        """What the candidate adds to what is already covered."""
        worth, again = 0.0, self.weights.served_again
        for rule in candidate.group.rules:
            name, fit = rule.rule.id, rule.fits[candidate.place]
            if name not in self.rules:
                worth += fit.value
                continue
            best = 0.0
            for part, weight in fit.parts:
                best = max(best, weight * self.left.get((name, part), 1.0))
            worth += max(best + fit.bonus * again, 0.0)
        if candidate.ready.exercise.classes[0] in self.classes:
            worth *= self.weights.same_class
        return worth - candidate.penalty

    def covers_new(self, candidate: Candidate) -> bool:
        """Whether a rule is served for the first time, or gets the class it asks for most."""
        main = candidate.ready.exercise.classes[0]
        return any(
            rule.rule.id not in self.rules
            or (main in rule.foremost and (rule.rule.id, main) not in self.left)
            for rule in candidate.group.rules
        )

    def still_fitting(self, able: Sequence[Candidate]) -> list[Candidate]:
        """Those that may join: no twin on a ladder, within the time, not too much ease.

        What does not fit once never does again, as a draft only grows.
        """
        left = self.caps.max_minutes - self.minutes
        no_stretch = sum(one.ready.stretch for one in self.chosen) >= self.ease.stretch
        no_foam = sum(one.ready.foam for one in self.chosen) >= self.ease.foam
        return [
            one
            for one in able
            if one.place not in self.rivals
            and (one.minutes <= left or not self.chosen)
            and not (no_stretch and one.ready.stretch)
            and not (no_foam and one.ready.foam)
        ]


def choose(
    candidates: tuple[Candidate, ...],
    slots: tuple[Places, ...],
    weights: Weights,
    caps: Caps,
    ease: EaseCaps,
) -> tuple[Candidate, ...]:
    """The first draft, in the order of its slots; a slot is the places that may fill it.

    Each slot takes what adds most; past the number to start with, only what covers something new.
    """
    draft = _Draft(weights, caps, ease)
    able = draft.still_fitting([one for one in candidates if one.startable])
    for slot in slots:
        if len(draft.chosen) < caps.max_exercises and _fill(draft, slot, able):
            able = draft.still_fitting(able)
    if not draft.chosen and caps.max_exercises:
        _take_one(draft, able)
    return tuple(draft.chosen)


def _take_one(draft: _Draft, able: Sequence[Candidate]) -> None:
    """One exercise is better than none: the best that is worth anything at all."""
    best = max(((draft.gain(one), -one.place, one) for one in able), default=None)
    if best is not None and best[0] > 0:
        draft.take(best[2])


def _fill(draft: _Draft, slot: Places, able: Sequence[Candidate]) -> bool:
    """Take what adds most; whether anything was worth adding."""
    fitting = [one for one in able if one.place in slot]
    if len(draft.chosen) >= draft.caps.start_with:
        fitting = [one for one in fitting if draft.covers_new(one)]
    best = max(((draft.gain(one), -one.place, one) for one in fitting), default=None)
    if best is None or best[0] < draft.weights.worth_adding:
        return False
    draft.take(best[2])
    return True
