"""Texts: easy enough for every patient, and no address anywhere."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import fields

from planner.content.checking.problem import Problem
from planner.content.codec import encode
from planner.exercises.exercise import Exercise
from planner.reading.grade import HIGHEST_GRADE, reading_grade
from planner.suggest.catalogue import Catalogue

_LANGUAGE = "en"
_ADDRESS = re.compile(r"(?:https?://|www\.)[^\s\"]*", re.IGNORECASE)


def check_texts(catalogue: Catalogue) -> Iterator[Problem]:
    """Every text that a patient reads, and every text for addresses."""
    easy: set[str] = set()
    for place, text in patient_texts(catalogue):
        if text in easy:
            continue
        reading = reading_grade(text, _LANGUAGE)
        if reading is not None and reading.too_hard:
            found = f"reading grade {reading.grade:.1f}"
            yield Problem(place, f"{found}, expected {HIGHEST_GRADE:.0f} or less")
        else:
            easy.add(text)
    for part in fields(catalogue):
        text = json.dumps(encode(getattr(catalogue, part.name)), ensure_ascii=False)
        for address in _ADDRESS.finditer(text):
            yield Problem(part.name, f"an address has no place here: {address.group()}")


def patient_texts(catalogue: Catalogue) -> Iterator[tuple[str, str]]:
    """All texts on the sheet with their places; an exercise's own words count as one text."""
    for exercise in catalogue.exercises:
        yield from _exercise(f"exercise {exercise.id}", exercise)
    for ladder in catalogue.ladders:
        for step in ladder.steps:
            place = f"ladder {ladder.id}, steps[{step.rung - 1}]"
            yield f"{place}.advance_when", step.advance_when
            yield f"{place}.step_back_when", step.step_back_when
    for card in catalogue.education:
        yield f"education {card.id}", f"{card.title}. {card.text}"
    for advice in catalogue.advice:
        yield f"advice {advice.id}", advice.text
    for entry in catalogue.classes:
        yield f"class {entry.id}, why_patient", entry.why_patient
    for guidance in catalogue.guidance:
        if guidance.kind == "text":
            yield f"guidance {guidance.id}", guidance.text
    yield "drafting, advance_default", catalogue.drafting.advance_default
    yield "drafting, step_back_default", catalogue.drafting.step_back_default


def _exercise(place: str, exercise: Exercise) -> Iterator[tuple[str, str]]:
    words = exercise.patient
    whole = (words.start, *words.steps, words.feel, *words.mistakes, words.why)
    yield f"{place}, patient", " ".join(whole)
    yield from ((f"{place}, patient.steps", step) for step in words.steps)
    yield f"{place}, patient.start", words.start
    yield f"{place}, patient.feel", words.feel
    yield f"{place}, patient.why", words.why
    yield f"{place}, breathing", exercise.breathing
    if exercise.dose.note:
        yield f"{place}, dose.note", exercise.dose.note
    for progression in exercise.progressions:
        yield f"{place}, progressions", progression.criterion
