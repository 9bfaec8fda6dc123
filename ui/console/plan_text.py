"""A proposal as text a therapist can read in a terminal."""

from __future__ import annotations

from collections.abc import Iterator

from planner.handout.doses import dose_words
from planner.handout.wording import wording
from planner.programs.follow import proposed_item
from planner.suggest.catalogue import Catalogue
from planner.suggest.proposal import Exclusion, Proposal, ProposedExercise
from planner.suggest.rules import Hold
from planner.vocabulary import WorkingSide

LANGUAGE = "en"
_HELD = {
    Hold.HARD: "",
    Hold.UNLESS: ", unless: {0}",
    Hold.WHEN: ", when: {0}",
    Hold.UNTIL: ", until: {0}",
}


def plan_text(proposal: Proposal, catalogue: Catalogue) -> str:
    """What is proposed, why, what is out, and what to ask."""
    lines = _stopped(proposal) if proposal.stopped else _planned(proposal, catalogue)
    return "\n".join(lines)


def _stopped(proposal: Proposal) -> Iterator[str]:
    yield "Stop. No exercise program today."
    for stop in proposal.stops:
        yield f"  {stop.urgency.value.replace('_', ' ')}: {stop.message}"


def _planned(proposal: Proposal, catalogue: Catalogue) -> Iterator[str]:
    count = len(proposal.program)
    noun = "exercise" if count == 1 else "exercises"
    if count:
        yield f"Program: {count} {noun}, about {proposal.minutes_per_day} minutes a day"
    else:
        yield "No exercise fits these findings."
    for number, one in enumerate(proposal.program, start=1):
        yield from _exercise(number, one, catalogue)
    if proposal.advice or proposal.education:
        yield "Also on the sheet"
        for advice in proposal.advice:
            yield f"  {catalogue.advice_by_id[advice].text}"
        for card in proposal.education:
            yield f"  Card: {catalogue.card[card].title}"
    if proposal.modifications:
        yield "Take care"
        yield from (f"  {one.text}" for one in proposal.modifications)
    if proposal.asks:
        yield "To ask (confirm by id)"
        yield from (f"  {ask.id}: {ask.statement}" for ask in proposal.asks)
    if proposal.excluded:
        yield f"Excluded: {len(proposal.excluded)}"
        yield from (_excluded(one, catalogue) for one in proposal.excluded)


def _exercise(number: int, one: ProposedExercise, catalogue: Catalogue) -> Iterator[str]:
    exercise = catalogue.exercise[one.exercise]
    side = f", {one.side.value}" if exercise.unilateral else ""
    means = f" ({exercise.side_means})" if exercise.side_means else ""
    yield f"{number}. {exercise.name}{side}{means}"
    yield f"   {dose_words(proposed_item(one), exercise, wording(LANGUAGE))}"
    for reason in one.reasons:
        found = ", ".join(catalogue.finding[finding].name for finding in reason.findings)
        yield f"   because: {catalogue.rule[reason.rule].title} [{found}]"
    if one.ladder is not None:
        ladder = catalogue.ladder[one.ladder]
        yield f"   {ladder.name}: rung {one.rung} of {len(ladder.steps)}"
    yield f"   move up when: {one.advance_when}"
    yield f"   go back if: {one.step_back_when}"


def _excluded(one: Exclusion, catalogue: Catalogue) -> str:
    side = "" if one.side is WorkingSide.BOTH else f", {one.side.value}"
    held = _HELD[one.hold].format(one.condition)
    return f"  {catalogue.exercise[one.exercise].name}{side}: {one.cause}{held}"
