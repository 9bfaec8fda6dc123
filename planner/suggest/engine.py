"""The engine: an assessment and the catalogue give a proposal. Pure and deterministic.

Order of the rules: stop, exclude, suggest, start rung, limit (the content's rule semantics).
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from planner.assessment.assessment import Assessment
from planner.assessment.finding import Urgency
from planner.exercises.ladder import Rung
from planner.suggest.catalogue import Catalogue
from planner.suggest.choose import EaseCaps, choose
from planner.suggest.evidence import Evidence, triggers, weigh
from planner.suggest.holds import asks, exclusions, hold_back
from planner.suggest.proposal import (
    Caps,
    Modification,
    Proposal,
    ProposedExercise,
    Stop,
    Suggestion,
)
from planner.suggest.rulebook import ReadySuggestion, RuleBook, rulebook
from planner.suggest.rules import ExcludeEffect, LimitEffect, Rule
from planner.suggest.score import Candidate, candidates
from planner.vocabulary import AdviceId, EducationId, LadderId, WorkingSide

_URGENCY = {urgency: place for place, urgency in enumerate(Urgency)}
_NO_CAP = 99


def propose(assessment: Assessment, catalogue: Catalogue) -> Proposal:
    """What to do today: stops, or a program with reasons; exclusions with causes; what to ask.

    The order in which findings were recorded never matters. A stop leaves program and suggestions
    empty, but exclusions are told all the same.
    """
    book, evidence = rulebook(catalogue), weigh(assessment, catalogue)
    stops = _stops(evidence, book)
    holds, excluding = hold_back(assessment, evidence, catalogue, book)
    suited, suggesting = candidates(evidence, catalogue, book, holds)
    caps, ease = _caps(assessment, evidence, book)
    chosen = () if stops else choose(suited, catalogue, caps, ease)
    return Proposal(
        stops=stops,
        program=tuple(_proposed(one, catalogue) for one in chosen),
        suggested=() if stops else tuple(_suggestion(one, catalogue) for one in suited),
        excluded=exclusions(holds, catalogue),
        asks=asks(holds, assessment, catalogue),
        advice=() if stops else _advice(suggesting, evidence, catalogue),
        education=() if stops else _education(evidence, catalogue),
        modifications=_modifications(excluding),
        caps=caps,
        minutes_per_day=_minutes(chosen),
        fired=tuple(
            sorted(
                {stop.rule for stop in stops}
                | {rule.id for rule in excluding}
                | {ready.rule.id for ready in suggesting}
            )
        ),
    )


def _stops(evidence: Evidence, book: RuleBook) -> tuple[Stop, ...]:
    stops = [
        Stop(ready.rule.id, finding, ready.effect.urgency, ready.effect.message)
        for ready in book.stops
        if evidence.may_meet(ready.needs)
        for finding in triggers(ready.rule.when, evidence) or ()
    ]
    return tuple(sorted(stops, key=lambda stop: (_URGENCY[stop.urgency], stop.rule)))


def _caps(assessment: Assessment, evidence: Evidence, book: RuleBook) -> tuple[Caps, EaseCaps]:
    """The strictest of all limits that hold, and never more than the therapist asked for."""
    limits = [effect for rule, effect in book.limits if triggers(rule.when, evidence) is not None]
    most = _least(limits, "max_exercises")
    if assessment.max_exercises is not None:
        most = min(most, assessment.max_exercises)
    caps = Caps(
        max_exercises=most,
        start_with=min(most, _least(limits, "start_with")),
        warn_over=min(most, _least(limits, "warn_over")),
        hard_warn_over=_least(limits, "hard_warn_over"),
        max_minutes=_least(limits, "max_minutes"),
    )
    return caps, EaseCaps(_least(limits, "max_stretch"), _least(limits, "max_foam"))


def _least(limits: Iterable[LimitEffect], name: str) -> int:
    return min(
        (value for one in limits if (value := getattr(one, name)) is not None), default=_NO_CAP
    )


def _suggestion(candidate: Candidate, catalogue: Catalogue) -> Suggestion:
    rung = _rung(candidate, catalogue)
    return Suggestion(
        exercise=candidate.exercise.id,
        side=candidate.side,
        score=candidate.score,
        reasons=tuple([worth.reason for worth in candidate.worths]),
        ladder=rung[0] if rung else None,
        rung=rung[1].rung if rung else None,
    )


def _proposed(candidate: Candidate, catalogue: Catalogue) -> ProposedExercise:
    rung, exercise = _rung(candidate, catalogue), candidate.exercise
    drafting = catalogue.drafting
    advance = (
        exercise.progressions[0].criterion if exercise.progressions else drafting.advance_default
    )
    return ProposedExercise(
        exercise=exercise.id,
        side=candidate.side,
        dose=exercise.dose,
        reasons=tuple(worth.reason for worth in candidate.worths),
        ladder=rung[0] if rung else None,
        rung=rung[1].rung if rung else None,
        advance_when=rung[1].advance_when if rung else advance,
        step_back_when=rung[1].step_back_when if rung else drafting.step_back_default,
    )


def _rung(candidate: Candidate, catalogue: Catalogue) -> tuple[LadderId, Rung] | None:
    """The ladder its rules ask for, else the first it stands on, and its rung there."""
    exercise = candidate.exercise.id
    ladder = candidate.ladder
    if ladder is None:
        on = catalogue.ladders_of.get(exercise)
        if on is None:
            return None
        ladder = on[0].id
    return ladder, catalogue.rung[ladder, exercise]


def _advice(
    suggesting: tuple[ReadySuggestion, ...], evidence: Evidence, catalogue: Catalogue
) -> tuple[AdviceId, ...]:
    bound = [
        one.id for one in catalogue.drafting.advice if triggers(one.when, evidence) is not None
    ]
    suggested = [advice for ready in suggesting for advice in ready.effect.advice]
    return tuple(dict.fromkeys((*bound, *suggested)))


def _education(evidence: Evidence, catalogue: Catalogue) -> tuple[EducationId, ...]:
    drafting = catalogue.drafting
    fitting = (one.id for one in drafting.education if triggers(one.when, evidence) is not None)
    return tuple(dict.fromkeys(fitting))[: drafting.max_education]


def _modifications(excluding: tuple[Rule, ...]) -> tuple[Modification, ...]:
    return tuple(
        Modification(rule.id, text)
        for rule in excluding
        if isinstance(rule.then, ExcludeEffect)
        for text in rule.then.modify
    )


def _minutes(chosen: tuple[Candidate, ...]) -> int:
    both = WorkingSide.BOTH
    return math.ceil(
        sum(
            one.exercise.dose.minutes_per_day(
                2 if one.exercise.unilateral and one.side is both else 1
            )
            for one in chosen
        )
    )
