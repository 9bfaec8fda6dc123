"""How patients and visits read in the list and beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.assessment.finding import FindingKind
from planner.patients.register import in_words

if TYPE_CHECKING:
    from datetime import date

    from planner.patients.patient import Patient, PatientSummary, VisitInfo
    from planner.programs.draft import Draft
    from planner.suggest.catalogue import Catalogue
    from planner.vocabulary import EquipmentId

LANGUAGES = {
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "de": "Deutsch",
    "el": "Ελληνικά",
    "pl": "Polski",
    "pt": "Português",
    "ru": "Русский",
    "uk": "Українська",
    "vi": "Tiếng Việt",
}


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("patients", text)


def language_name(code: str) -> str:
    """A language in its own words."""
    return LANGUAGES.get(code, code)


def born_short(patient: Patient, today: date) -> str:
    """The birth date with the age, for the list: 2 Apr 1988 (38)."""
    return f"{in_words(patient.birth_date)} ({patient.age_on(today)})"


def born_line(patient: Patient, today: date) -> str:
    """Birth date, age and number in one line."""
    born = tr("Born {date} ({age} y)").format(
        date=in_words(patient.birth_date), age=patient.age_on(today)
    )
    return f"{born}  ·  {tr('No.')} {patient.number}" if patient.number else born


def visit_day(day: date | None, today: date) -> str:
    """When a visit was: Today, or its date."""
    if day is None:
        return tr("No visit yet")
    return tr("Today") if day == today else in_words(day)


def program_words(summary: PatientSummary) -> str:
    """What a patient was given last."""
    if summary.stopped:
        return tr("Stopped: red flag")
    if summary.exercises is None:
        return ""
    if summary.exercises == 0:
        return tr("No exercises")
    return exercise_count(summary.exercises)


def exercise_count(count: int) -> str:
    """4 exercises, 1 exercise."""
    return tr("1 exercise") if count == 1 else tr("{n} exercises").format(n=count)


def open_words(last: VisitInfo | None, today: date) -> str:
    """What opening this patient does."""
    if last is None:
        return tr("Start first visit")
    if last.visited_on != today:
        return tr("Start today's visit")
    return tr("Continue first visit") if last.number == 1 else tr("Continue today's visit")


def visit_words(visit: VisitInfo) -> str:
    """A visit of the history: which one, and by whom."""
    which = tr("First visit") if visit.number == 1 else tr("Visit {n}").format(n=visit.number)
    return f"{which}, {visit.therapist}" if visit.therapist else which


def at_home_words(equipment: frozenset[EquipmentId] | None, catalogue: Catalogue) -> str:
    """What is at home beyond what everybody has; "Not asked" when nothing is known."""
    if equipment is None:
        return tr("Not asked")
    names = [
        item.name
        for item in catalogue.equipment
        if item.id in equipment and not item.assumed_at_home
    ]
    missing = [
        tr("no {thing}").format(thing=item.name.lower())
        for item in catalogue.equipment
        if item.assumed_at_home and item.id not in equipment
    ]
    return ", ".join([*names, *missing]) or tr("Household things only")


def precaution_words(draft: Draft | None, catalogue: Catalogue) -> str:
    """The precautions recorded, by name."""
    if draft is None:
        return tr("None recorded")
    names = [
        catalogue.finding[seen.finding].name
        for seen in draft.assessment.findings
        if catalogue.finding[seen.finding].kind is FindingKind.PRECAUTION
    ]
    return ", ".join(names) or tr("None recorded")
