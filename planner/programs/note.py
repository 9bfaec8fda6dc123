"""The clinic note: findings, rationale, program and dose as plain text for the record."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from planner.assessment.finding import Finding, FindingKind, Urgency
from planner.assessment.values import all_values
from planner.patients.register import in_words
from planner.programs.edit import minutes_per_day
from planner.vocabulary import Side, WorkingSide

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from planner.assessment.assessment import Assessment, ObservedFinding
    from planner.exercises.dose import Dose
    from planner.patients.patient import Patient
    from planner.programs.program import Program, ProgramItem
    from planner.suggest.catalogue import Catalogue, Source
    from planner.suggest.proposal import Proposal, Reason

URGENCY = {
    Urgency.EMERGENCY: "emergency",
    Urgency.SAME_DAY: "same day",
    Urgency.WITHIN_DAYS: "within days",
}
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_AUTHOR = re.compile(r"[ ,:;.]")
_SIDES = {Side.LEFT: "left", Side.RIGHT: "right", Side.BILATERAL: "both sides", Side.NONE: ""}


@dataclass(frozen=True, slots=True)
class NoteHead:
    """Who, when and by whom; `patient` None leaves the person out."""

    patient: Patient | None
    visited_on: date
    therapist: str = ""


def note(
    head: NoteHead,
    assessment: Assessment,
    program: Program,
    proposal: Proposal,
    catalogue: Catalogue,
) -> str:
    """The whole note as plain text, lines ended by a newline."""
    parts = [
        list(_head(head)),
        list(_findings(assessment, catalogue)),
        list(_stops(proposal, catalogue))
        if proposal.stopped
        else list(_program(program, assessment, catalogue)),
        [] if proposal.stopped else list(_rationale(program, catalogue)),
        [] if proposal.stopped else list(_also(program, catalogue)),
        [f"Content {catalogue.version}, awaiting clinical sign-off."],
    ]
    return "\n\n".join("\n".join(part) for part in parts if part) + "\n"


def finding_words(observed: ObservedFinding, definition: Finding) -> str:
    """A finding as it reads: "Weak hip abductors, right, MMT 4-"."""
    parts = [definition.name, _SIDES[observed.side]]
    parts += all_values(observed, definition)
    if observed.week is not None:
        parts.append(f"week {observed.week}")
    return ", ".join(part for part in parts if part)


def dose_words(dose: Dose) -> str:
    """A dose as therapists write it: "3 x 12, hold 2 s, rest 60 s, 3 days a week"."""
    if dose.duration_min is not None:
        parts = [f"{dose.duration_min} min"]
    else:
        parts = [f"{dose.sets} x {dose.reps}"]
        if dose.hold_s:
            parts.append(f"hold {dose.hold_s} s")
        if dose.rest_s:
            parts.append(f"rest {dose.rest_s} s")
    if dose.times_per_day != (1, 1):
        parts.append(f"{_span(dose.times_per_day)} times a day")
    days = _span(dose.days_per_week)
    parts.append(f"{days} day a week" if days == "1" else f"{days} days a week")
    if dose.band:
        parts.append(f"{dose.band} band")
    if dose.load_kg is not None:
        parts.append(f"{_span(dose.load_kg)} kg")
    return ", ".join(parts)


def _head(head: NoteHead) -> Iterator[str]:
    if head.patient is not None:
        person = head.patient
        age = person.age_on(head.visited_on)
        number = f", No. {person.number}" if person.number else ""
        yield f"{person.listed_name}, born {in_words(person.birth_date)} ({age} y){number}"
    by = f", {head.therapist}" if head.therapist else ""
    yield f"Visit {in_words(head.visited_on)}{by}"


def _findings(assessment: Assessment, catalogue: Catalogue) -> Iterator[str]:
    yield "FINDINGS"
    flags = [f for f in assessment.findings if _is_flag(f, catalogue)]
    for observed in assessment.findings:
        definition = catalogue.finding[observed.finding]
        absent = "" if observed.is_positive(definition) else " (counts as absent)"
        mark = "Red flag: " if _is_flag(observed, catalogue) else ""
        yield f"- {mark}{finding_words(observed, definition)}{absent}"
    if not flags:
        asked = "none present" if assessment.red_flags_asked else "not asked yet"
        yield f"- Red flags: {asked}"


def _stops(proposal: Proposal, catalogue: Catalogue) -> Iterator[str]:
    yield "STOP: NO EXERCISE PROGRAM"
    for stop in proposal.stops:
        name = catalogue.finding[stop.finding].name
        yield f"- {name} ({URGENCY[stop.urgency]}): {stop.message}"


def _program(program: Program, assessment: Assessment, catalogue: Catalogue) -> Iterator[str]:
    if not program.items:
        yield "PROGRAM: none"
        return
    count = len(program.items)
    minutes = minutes_per_day(catalogue, program.items)
    exercises = "1 exercise" if count == 1 else f"{count} exercises"
    yield f"PROGRAM ({exercises}, about {minutes} minutes a day)"
    for number, item in enumerate(program.items, start=1):
        yield f"{number}. {_item_head(item, catalogue)}: {dose_words(item.dose)}"
        yield from (f"   {line}" for line in _item_lines(item, assessment, catalogue))


def _item_head(item: ProgramItem, catalogue: Catalogue) -> str:
    exercise = catalogue.exercise[item.exercise]
    if not exercise.unilateral:
        return exercise.name
    if item.side is WorkingSide.BOTH:
        return f"{exercise.name}, each side in turn"
    means = f" ({exercise.side_means})" if exercise.side_means else ""
    return f"{exercise.name}, {item.side.value}{means}"


def _item_lines(item: ProgramItem, assessment: Assessment, catalogue: Catalogue) -> Iterator[str]:
    because = _because(item.reasons, assessment, catalogue)
    if because:
        yield f"Because: {'; '.join(because)}"
    if item.advance_when:
        yield f"Move up when: {item.advance_when}"
    if item.step_back_when:
        yield f"Go back if: {item.step_back_when}"
    if item.note:
        yield f"Note: {item.note}"
    if item.override is not None:
        trail = item.override
        yield f"Allowed although excluded ({trail.cause}). Reason: {trail.reason}"


def _because(
    reasons: tuple[Reason, ...], assessment: Assessment, catalogue: Catalogue
) -> list[str]:
    found = dict.fromkeys(finding for reason in reasons for finding in reason.findings)
    seen = (assessment.observed(finding) for finding in found)
    return [finding_words(one, catalogue.finding[one.finding]) for one in seen if one is not None]


def _rationale(program: Program, catalogue: Catalogue) -> Iterator[str]:
    rules = dict.fromkeys(r.rule for item in program.items for r in item.reasons)
    known = [catalogue.rule[rule] for rule in rules if rule in catalogue.rule]
    if known:
        yield "RATIONALE"
    for rule in known:
        cited = (_short_cite(catalogue.source[s]) for s in rule.sources if s in catalogue.source)
        sources = "; ".join(cite for cite in cited if cite)
        yield f"- {rule.title}: {rule.rationale}{f' [{sources}]' if sources else ''}"


def _short_cite(source: Source) -> str:
    """First author and year; empty for what is no publication."""
    found = _YEAR.search(source.cite)
    return f"{_AUTHOR.split(source.cite)[0]} {found.group()}" if found else ""


def _also(program: Program, catalogue: Catalogue) -> Iterator[str]:
    if program.advice or program.education:
        yield "ALSO GIVEN"
    yield from (f"- {catalogue.advice_by_id[one].text}" for one in program.advice)
    yield from (f"- {catalogue.card[one].title}" for one in program.education)


def _is_flag(observed: ObservedFinding, catalogue: Catalogue) -> bool:
    return catalogue.finding[observed.finding].kind is FindingKind.RED_FLAG


def _span(span: tuple[float, float]) -> str:
    least, most = span
    return f"{least:g}" if least == most else f"{least:g} to {most:g}"
