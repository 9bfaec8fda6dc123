"""The engine: an assessment and the catalogue give a proposal. Pure and deterministic.

Order of the rules: stop, exclude, suggest, start rung, limit (the content's rule semantics).
"""

from __future__ import annotations

import math
from collections.abc import Iterable

from planner.assessment.assessment import Assessment
from planner.assessment.finding import Urgency
from planner.suggest.catalogue import Catalogue
from planner.suggest.choose import EaseCaps, choose
from planner.suggest.evidence import Evidence, weigh
from planner.suggest.holds import asks, exclusions, hold_back
from planner.suggest.proposal import (
    Caps,
    Modification,
    Proposal,
    ProposedExercise,
    Stop,
    Suggestion,
)
from planner.suggest.rulebook import RuleBook, rulebook
from planner.suggest.rules import ExcludeEffect, LimitEffect, Rule
from planner.suggest.score import Candidate, Suggested, candidates, fired
from planner.vocabulary import AdviceId, EducationId

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
    suggesting = fired(evidence, book, catalogue.start_rung)
    bound = () if stops else _bound_advice(evidence, book)
    caps, ease = _caps(assessment, evidence, book)
    suited: tuple[Candidate, ...] = ()
    if not stops:
        suited = candidates(suggesting, evidence, catalogue, book, holds)
    chosen = choose(suited, book.slots, catalogue.drafting.weights, caps, ease)
    return Proposal(
        stops=stops,
        program=tuple(_proposed(one, catalogue) for one in chosen),
        suggested=tuple(map(_suggestion, suited)),
        excluded=exclusions(holds, catalogue),
        asks=asks(holds, assessment, catalogue),
        advice=() if stops else _advice(bound, suggesting),
        education=() if stops else _education(evidence, catalogue, book),
        modifications=_modifications(excluding),
        caps=caps,
        minutes_per_day=math.ceil(sum(one.minutes for one in chosen)),
        fired=tuple(
            sorted(
                {stop.rule for stop in stops}
                | {rule.id for rule in excluding}
                | {one.reason.rule for one in suggesting}
            )
        ),
        bound_advice=bound,
    )


def _stops(evidence: Evidence, book: RuleBook) -> tuple[Stop, ...]:
    stops = [
        Stop(ready.rule.id, finding, ready.effect.urgency, ready.effect.message)
        for ready in book.stops
        for finding in ready.trigger(evidence) or ()
    ]
    return tuple(sorted(stops, key=lambda stop: (_URGENCY[stop.urgency], stop.rule)))


def _caps(assessment: Assessment, evidence: Evidence, book: RuleBook) -> tuple[Caps, EaseCaps]:
    """The strictest of all limits that hold, and never more than the therapist asked for."""
    limits = [effect for trigger, effect in book.limits if trigger(evidence) is not None]
    most = _least(limits, "max_exercises")
    if assessment.max_exercises is not None:
        most = min(most, assessment.max_exercises)
    caps = Caps(
        max_exercises=most,
        start_with=min(most, _least(limits, "start_with")),
        warn_over=min(most, _least(limits, "warn_over")),
        hard_warn_over=_least(limits, "hard_warn_over"),
        confirm_over=_least(limits, "confirm_over"),
        max_minutes=_least(limits, "max_minutes"),
    )
    return caps, EaseCaps(_least(limits, "max_stretch"), _least(limits, "max_foam"))


def _least(limits: Iterable[LimitEffect], name: str) -> int:
    return min(
        (value for one in limits if (value := getattr(one, name)) is not None), default=_NO_CAP
    )


def _suggestion(candidate: Candidate) -> Suggestion:
    rung = candidate.rung
    return Suggestion(
        candidate.ready.exercise.id,
        candidate.side,
        candidate.score,
        candidate.group.reasons,
        rung[0] if rung else None,
        rung[1].rung if rung else None,
    )


def _proposed(candidate: Candidate, catalogue: Catalogue) -> ProposedExercise:
    rung, exercise = candidate.rung, candidate.ready.exercise
    drafting = catalogue.drafting
    advance = (
        exercise.progressions[0].criterion if exercise.progressions else drafting.advance_default
    )
    return ProposedExercise(
        exercise=exercise.id,
        side=candidate.side,
        dose=exercise.dose,
        reasons=candidate.group.reasons,
        ladder=rung[0] if rung else None,
        rung=rung[1].rung if rung else None,
        advance_when=rung[1].advance_when if rung else advance,
        step_back_when=rung[1].step_back_when if rung else drafting.step_back_default,
    )


def _bound_advice(evidence: Evidence, book: RuleBook) -> tuple[AdviceId, ...]:
    return tuple(one.id for trigger, one in book.advice if trigger(evidence) is not None)


def _advice(bound: tuple[AdviceId, ...], suggesting: Iterable[Suggested]) -> tuple[AdviceId, ...]:
    suggested = [advice for one in suggesting for advice in one.ready.effect.advice]
    return tuple(dict.fromkeys((*bound, *suggested)))


def _education(evidence: Evidence, catalogue: Catalogue, book: RuleBook) -> tuple[EducationId, ...]:
    fitting = (one.id for trigger, one in book.education if trigger(evidence) is not None)
    return tuple(dict.fromkeys(fitting))[: catalogue.drafting.max_education]


def _modifications(excluding: tuple[Rule, ...]) -> tuple[Modification, ...]:
    return tuple(
        Modification(rule.id, text)
        for rule in excluding
        if isinstance(rule.then, ExcludeEffect)
        for text in rule.then.modify
    )
