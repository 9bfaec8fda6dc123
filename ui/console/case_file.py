"""CASE.json to an assessment: values checked against their scales, sides against the finding."""

from __future__ import annotations

import difflib
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from pydantic import ValidationError

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Finding, Measure, Scale
from planner.patients.patient import Patient
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import EquipmentId, FindingId, QuestionId, Side
from ui.console.case_model import OLDEST, CaseModel, PatientPart, problems_of
from ui.console.json_text import read_strict_json
from ui.console.problems import InputError, Problem, place_of, shown

SIDE = "side"
WEEK = "week"
LONGEST_WEEK = 520
MOST_HINTS = 100


@dataclass(frozen=True, slots=True)
class Case:
    """A case that can be planned."""

    assessment: Assessment
    name: str | None
    birth_date: date | None
    language: str | None


def read_case(path: Path, catalogue: Catalogue, today: date) -> Case:
    """The case in the file. Raises InputError with every problem and its place."""
    value = read_strict_json(path)
    try:
        model = CaseModel.model_validate(value)
    except ValidationError as error:
        raise InputError(problems_of(error)) from error
    problems: list[Problem] = []
    age = _age(model.patient, today, problems)
    findings = tuple(_findings(model.findings, catalogue, problems))
    confirmed = _known(model.confirmed, "confirmed", catalogue.question, "question", problems)
    equipment = _equipment(model.equipment, catalogue, problems)
    if problems:
        raise InputError(problems)
    assessment = Assessment(
        findings=findings,
        confirmed=frozenset(QuestionId(one) for one in confirmed),
        equipment=equipment,
        age=age,
        max_exercises=model.max_exercises,
        red_flags_asked=True,
    )
    patient = model.patient
    return Case(assessment, patient.name, patient.birth_date, patient.language)


def _age(patient: PatientPart, today: date, problems: list[Problem]) -> int | None:
    if patient.birth_date is None:
        if patient.age is None:
            problems.append(Problem("patient", "give birth_date or age."))
        return patient.age
    age = Patient(None, "", "", patient.birth_date).age_on(today)
    if age < 0:
        problems.append(Problem("patient.birth_date", "lies in the future."))
    elif age > OLDEST:
        problems.append(Problem("patient.birth_date", f"lies more than {OLDEST} years back."))
    elif patient.age is not None and patient.age != age:
        problems.append(Problem("patient.age", "does not agree with birth_date."))
    return age


def _findings(
    given: Mapping[str, Mapping[str, object]], catalogue: Catalogue, problems: list[Problem]
) -> Iterator[ObservedFinding]:
    for key, entry in given.items():
        definition = catalogue.finding.get(FindingId(key))
        place = place_of(("findings", key))
        if definition is None:
            hint = _nearest(key, catalogue.finding, problems)
            problems.append(Problem(place, f"unknown finding{hint}."))
            continue
        side = _side(entry, definition, place, problems)
        values, extras = _values(entry, definition, place, problems)
        week = _week(entry, place, problems)
        yield ObservedFinding(definition.id, side, values, extras, week=week)


def _side(
    entry: Mapping[str, object], definition: Finding, place: str, problems: list[Problem]
) -> Side:
    allowed = ", ".join(definition.sides)
    if SIDE not in entry:
        if definition.sided:
            problems.append(
                Problem(f"{place}.side", f"missing; a side is never guessed: {allowed}.")
            )
        return Side.NONE
    given = entry[SIDE]
    if not isinstance(given, str) or given not in {one.value for one in definition.sides}:
        told = f"{shown(given)} is not a side of this finding; use {allowed}."
        problems.append(Problem(f"{place}.side", told))
        return Side.NONE
    return Side(given)


def _week(entry: Mapping[str, object], place: str, problems: list[Problem]) -> int | None:
    week = entry.get(WEEK)
    if week is None and WEEK not in entry:
        return None
    if isinstance(week, bool) or not isinstance(week, int) or not 0 <= week <= LONGEST_WEEK:
        problems.append(
            Problem(f"{place}.week", f"must be a whole number from 0 to {LONGEST_WEEK}.")
        )
        return None
    return week


def _values(
    entry: Mapping[str, object], definition: Finding, place: str, problems: list[Problem]
) -> tuple[dict[str, Measure], dict[str, str]]:
    values: dict[str, Measure] = {}
    extras: dict[str, str] = {}
    for key, value in entry.items():
        where = f"{place}.{place_of((key,))}"
        options = definition.extra_options.get(key)
        if key in {SIDE, WEEK}:
            continue
        if options is not None:
            if isinstance(value, str) and value in options:
                extras[key] = value
            else:
                told = f"{shown(value)} is none of {', '.join(options)}."
                problems.append(Problem(where, told))
            continue
        scale = definition.scale(key)
        if scale is None:
            scales = ", ".join(one.type for one in definition.scales)
            problems.append(Problem(where, f"not a scale of this finding; it has {scales}."))
            continue
        trouble = trouble_on(scale, value)
        if trouble:
            problems.append(Problem(where, trouble))
        elif isinstance(value, int | float | str):
            values[key] = value
    return values, extras


def trouble_on(scale: Scale, value: object) -> str | None:
    """What is wrong with a value on its scale, or None."""
    if scale.options:
        if isinstance(value, str) and value in scale.options:
            return None
        return f"{shown(value)} is not on the scale; use one of {', '.join(scale.options)}."
    if isinstance(value, bool) or not isinstance(value, int | float):
        return f"{shown(value)} must be a number."
    low, high = scale.minimum, scale.maximum
    if (low is not None and value < low) or (high is not None and value > high):
        return f"{shown(value)} is outside the scale from {low:g} to {high:g}."
    if low is None and value < 0:
        return f"{shown(value)} must not be below 0."
    if scale.step and value % scale.step:
        return f"{shown(value)} is between two steps of {scale.step:g}."
    return None


def _equipment(
    given: list[str] | None, catalogue: Catalogue, problems: list[Problem]
) -> frozenset[EquipmentId] | None:
    """What is named, and what every home is taken to have; None means no limit."""
    if given is None:
        return None
    named = _known(given, "equipment", catalogue.prop, "equipment", problems)
    assumed = {item.id for item in catalogue.equipment if item.assumed_at_home}
    return frozenset({EquipmentId(one) for one in named} | assumed)


def _known(
    given: list[str], place: str, known: Collection[str], noun: str, problems: list[Problem]
) -> list[str]:
    for index, one in enumerate(given):
        if one not in known:
            told = f"unknown {noun} {shown(one)}{_nearest(one, known, problems)}."
            problems.append(Problem(f"{place}[{index}]", told))
    return given


def _nearest(word: str, known: Collection[str], problems: list[Problem]) -> str:
    """A hint for a slip of the pen; none for a file of other things, where hints take minutes."""
    if len(problems) >= MOST_HINTS:
        return ""
    near = difflib.get_close_matches(word[:60], [str(one) for one in known], n=1)
    return f"; did you mean {near[0]}" if near else ""
