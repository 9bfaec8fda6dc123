"""How patients and visits read in the list and beside it."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from planner.assessment.finding import FindingKind
from planner.handout.wording import sheet_languages
from planner.patients.register import in_words
from planner.sentences import Sentence
from planner.usecases.sample import is_sample
from planner.vocabulary import Side
from ui.language import told, translate
from ui.widgets.words import side_words

if TYPE_CHECKING:
    from planner.patients.patient import Patient, PatientSummary, VisitInfo
    from planner.programs.draft import Draft
    from planner.suggest.catalogue import Catalogue
    from planner.vocabulary import EquipmentId

# Languages in their own words: names, not texts.
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


def language_name(code: str) -> str:
    """A language in its own words; the code itself where nobody knows them."""
    if code in LANGUAGES:
        return LANGUAGES[code]
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415 - for a clinic's own language only

    try:
        return Locale.parse(code, sep="-").get_display_name() or code
    except (UnknownLocaleError, ValueError):
        return code


def languages_offered() -> tuple[str, ...]:
    """The codes to choose a patient's language from, those last that the clinic added."""
    return tuple(dict.fromkeys((*LANGUAGES, *sheet_languages())))


def day_words(day: date) -> str:
    """A date: 2 Apr 1988."""
    return told(in_words(day))


def born_short(patient: Patient, today: date) -> str:
    """The birth date with the age, for the list: 2 Apr 1988 (38)."""
    return translate(
        "patients", "{date} ({age})", date=day_words(patient.birth_date), age=patient.age_on(today)
    )


def named(patient: Patient, today: date) -> str:
    """The name with the birth date, which tells namesakes apart for those who hear it."""
    born = born_short(patient, today)
    return translate("patients", "{name}, born {date}", name=patient.listed_name, date=born)


def born_line(patient: Patient, today: date) -> str:
    """Birth date, age and number in one line."""
    born, age = day_words(patient.birth_date), patient.age_on(today)
    if is_sample(patient):
        return translate("patients", "Born {date} ({age} y)  ·  Sample patient", date=born, age=age)
    if not patient.number:
        return translate("patients", "Born {date} ({age} y)", date=born, age=age)
    return translate(
        "patients",
        "Born {date} ({age} y)  ·  No. {number}",
        date=born,
        age=age,
        number=patient.number,
    )


def visit_time(summary: PatientSummary, today: date) -> str:
    """When the last visit was: today with the hour of its last save, or its date."""
    if summary.last_visit is None:
        return translate("patients", "No visit yet")
    if summary.last_visit != today:
        return day_words(summary.last_visit)
    if summary.saved_at is None:
        return translate("patients", "Today")
    return translate("patients", "Today {time}", time=f"{summary.saved_at.astimezone():%H:%M}")


def side_part(summary: PatientSummary) -> str:
    """How the complaint ends where it names a side: that part is never cut off."""
    complaint = summary.complaint
    side = complaint.values.get("side") if isinstance(complaint, Sentence) else None
    part = told(side) if isinstance(side, str) else ""
    return part if told(complaint).endswith(part) else ""


def is_draft(summary: PatientSummary, today: date) -> bool:
    """Whether today's program has not left on paper yet."""
    return bool(summary.exercises) and summary.last_visit == today and not summary.delivered


def program_words(summary: PatientSummary, today: date) -> str:
    """What a patient was given last."""
    if summary.stopped:
        return translate("patients", "Stopped: referred")
    if summary.exercises is None:
        return ""
    if summary.exercises == 0:
        return translate("patients", "No exercises")
    if is_draft(summary, today):
        return translate("patients", "%n exercise(s), draft", n=summary.exercises)
    return translate("patients", "%n exercise(s)", n=summary.exercises)


def longest_born() -> tuple[str, ...]:
    """The widest that `born_short` gets, for the width of its column."""
    days = (date(1888, month, 28) for month in range(1, 13))
    return tuple(
        translate("patients", "{date} ({age})", date=day_words(day), age=100) for day in days
    )


def longest_times() -> tuple[str, ...]:
    """The widest that `visit_time` gets."""
    return (
        translate("patients", "No visit yet"),
        translate("patients", "Today {time}", time="00:00"),
        *(day_words(date(2028, month, 28)) for month in range(1, 13)),
    )


def longest_program() -> tuple[str, ...]:
    """The widest that `program_words` gets."""
    return (
        translate("patients", "Stopped: referred"),
        translate("patients", "No exercises"),
        translate("patients", "%n exercise(s), draft", n=12),
    )


def open_words(last: VisitInfo | None, today: date) -> str:
    """What opening this patient does."""
    if last is None:
        return translate("patients", "Start first visit")
    if last.visited_on != today:
        return translate("patients", "Start today's visit")
    if last.number == 1:
        return translate("patients", "Continue first visit")
    return translate("patients", "Continue today's visit")


def program_title(last: VisitInfo, today: date) -> str:
    """Which program the panel lists."""
    if last.visited_on == today:
        return translate("patients", "Program today")
    return translate("patients", "Program of {date}", date=day_words(last.visited_on))


def visit_words(visit: VisitInfo) -> str:
    """A visit of the history: which one, and by whom."""
    if visit.number == 1:
        if not visit.therapist:
            return translate("patients", "First visit")
        return translate("patients", "First visit, {therapist}", therapist=visit.therapist)
    if not visit.therapist:
        return translate("patients", "Visit {number}", number=visit.number)
    return translate(
        "patients",
        "Visit {number}, {therapist}",
        number=visit.number,
        therapist=visit.therapist,
    )


def namesake_words(other: Patient) -> str:
    """Somebody with the same family name."""
    return translate(
        "patients",
        "Another {family}: {given}, born {date}",
        family=other.family_name,
        given=other.given_name,
        date=day_words(other.birth_date),
    )


def at_home_words(equipment: frozenset[EquipmentId] | None, catalogue: Catalogue) -> str:
    """What is at home beyond what everybody has; "Not asked" when nothing is known."""
    if equipment is None:
        return translate("patients", "Not asked")
    names = [
        item.name
        for item in catalogue.equipment
        if item.id in equipment and not item.assumed_at_home
    ]
    missing = [
        translate("patients", "no {thing}", thing=item.name.lower())
        for item in catalogue.equipment
        if item.assumed_at_home and item.id not in equipment
    ]
    listed = [*names[:1], *(name[:1].lower() + name[1:] for name in names[1:]), *missing]
    return "; ".join(listed) or translate("patients", "Household things only")


def precaution_words(draft: Draft | None, catalogue: Catalogue) -> str:
    """The precautions recorded, by name and side."""
    found = draft.assessment.findings if draft is not None else ()
    names = [
        _sided(catalogue.finding[seen.finding].name, seen.side)
        for seen in found
        if catalogue.finding[seen.finding].kind is FindingKind.PRECAUTION
    ]
    return "; ".join(names) or translate("patients", "None recorded")


def _sided(name: str, side: Side) -> str:
    if side is Side.NONE:
        return name
    return translate("patients", "{name}, {side}", name=name, side=side_words(side))
