"""A proposal as the JSON object that scripts read."""

from __future__ import annotations

import json

from planner.exercises.dose import Dose
from planner.suggest.proposal import Exclusion, Proposal, ProposedExercise, Reason
from planner.vocabulary import WorkingSide


def plan_json(proposal: Proposal) -> str:
    """One object, two spaces deep, in UTF-8 text."""
    return json.dumps(as_object(proposal), indent=2, ensure_ascii=False)


def as_object(proposal: Proposal) -> dict[str, object]:
    """The object. `excluded` names all that may not be used today; `deferred` the part of it that
    frees itself when its milestone is reached."""
    return {
        "status": "stop" if proposal.stopped else "ok",
        "stops": [
            {
                "rule": stop.rule,
                "finding": stop.finding,
                "urgency": stop.urgency.value,
                "message": stop.message,
            }
            for stop in proposal.stops
        ],
        "program": [_exercise(one) for one in proposal.program],
        "suggested": [one.exercise for one in proposal.suggested],
        "excluded": [
            {"exercise": e.exercise, "side": _side(e), "rule": e.rule, "cause": cause(e)}
            for e in proposal.excluded
        ],
        "deferred": [
            {"exercise": e.exercise, "side": _side(e), "rule": e.rule, "until": e.condition}
            for e in proposal.deferred
        ],
        "ask": [
            {"id": ask.id, "rule": ask.rule, "condition": ask.statement} for ask in proposal.asks
        ],
        "advice": list(proposal.advice),
        "education": list(proposal.education),
        "minutes_per_day": proposal.minutes_per_day,
    }


def cause(exclusion: Exclusion) -> str:
    """Why it is out, with the condition that would free it."""
    if exclusion.condition is None:
        return exclusion.cause
    return f"{exclusion.cause} ({exclusion.hold.value}: {exclusion.condition})"


def _exercise(one: ProposedExercise) -> dict[str, object]:
    return {
        "exercise": one.exercise,
        "side": one.side.value,
        "dose": _dose(one.dose),
        "reasons": [_reason(reason) for reason in one.reasons],
        "ladder": one.ladder,
        "rung": one.rung,
        "advance_when": one.advance_when,
        "step_back_when": one.step_back_when,
    }


def _dose(dose: Dose) -> dict[str, object]:
    return {
        "sets": dose.sets,
        "reps": dose.reps,
        "hold_s": dose.hold_s or None,
        "rest_s": dose.rest_s,
        "frequency": dose.frequency,
    }


def _reason(reason: Reason) -> dict[str, object]:
    return {
        "rule": reason.rule,
        "findings": list(reason.findings),
        "sources": list(reason.sources),
    }


def _side(exclusion: Exclusion) -> str | None:
    return None if exclusion.side is WorkingSide.BOTH else exclusion.side.value
