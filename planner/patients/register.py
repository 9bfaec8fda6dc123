"""Registering a patient: what was typed becomes a patient, or sentences that say what to change."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING

from planner.errors import PlannerError
from planner.patients.patient import Patient
from planner.sentences import Sentence, joined, sentence

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.vocabulary import EquipmentId

LONGEST = 120
LONGEST_NOTE = 4000
OLDEST = 120
MONTHS = (
    sentence("Jan"), sentence("Feb"), sentence("Mar"), sentence("Apr"), sentence("May"),
    sentence("Jun"), sentence("Jul"), sentence("Aug"), sentence("Sep"), sentence("Oct"),
    sentence("Nov"), sentence("Dec"),
)  # fmt: skip
LAST_MONTH = 12

_ISO = re.compile(r"(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})")
_COMPACT = re.compile(r"(\d{4})(\d{2})(\d{2})")
_DAY_WORD = re.compile(
    r"(\d{1,2})(?:st|nd|rd|th)?[ .-]*(?:de )?([A-Za-z]{3,})\.?,?[ -]*(?:del? )?(\d+)"
)
_WORD_DAY = re.compile(r"([A-Za-z]{3,})\.?[ -]*(\d{1,2})(?:st|nd|rd|th)?,?[ -]+(\d+)")
_DOTTED = re.compile(r"(\d{1,2})\. ?(\d{1,2})\. ?(\d+)")
_SLASHED = re.compile(r"(\d{1,2})[/-](\d{1,2})[/-](\d+)")
# Both languages are read whichever is shown: no three letters name two months.
_FULL_MONTHS = (
    ("january", "enero"), ("february", "febrero"), ("march", "marzo"), ("april", "abril"),
    ("may", "mayo"), ("june", "junio"), ("july", "julio"), ("august", "agosto"),
    ("september", "septiembre"), ("october", "octubre"), ("november", "noviembre"),
    ("december", "diciembre"),
)  # fmt: skip
_YEAR_DIGITS = 4
HOW = sentence("Type it like 2 Apr 1988 or 1988-04-02.")


@dataclass(frozen=True, slots=True)
class Entry:
    """A patient's details as typed."""

    family_name: str = ""
    given_name: str = ""
    birth_date: str = ""
    number: str = ""
    language: str = "en"
    phone: str = ""
    activity: str = ""
    note: str = ""
    skin_tone: str = ""
    equipment: frozenset[EquipmentId] | None = None


@dataclass(frozen=True, slots=True)
class Problem:
    """What to change: the field of the entry, and a sentence."""

    field: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The outcome of a check: a patient, or problems. Exactly one of the two is there."""

    patient: Patient | None
    problems: tuple[Problem, ...] = field(default=())


def checked(entry: Entry, today: date, known: Patient | None = None) -> Checked:
    """Check an entry; `known` is the record that it changes, None for a new patient."""
    problems = [*_text_problems(entry)]
    born: date | None = None
    try:
        born = birth_date(entry.birth_date, today)
    except PlannerError as error:
        problems.append(Problem("birth_date", error.message))
    if problems or born is None:
        return Checked(None, tuple(problems))
    base = known or Patient(id=None, family_name="", given_name="", birth_date=born)
    patient = replace(
        base,
        family_name=_clean(entry.family_name),
        given_name=_clean(entry.given_name),
        birth_date=born,
        number=_clean(entry.number),
        language=entry.language,
        phone=_clean(entry.phone),
        activity=_clean(entry.activity),
        note=unicodedata.normalize("NFC", entry.note.strip()),
        skin_tone=entry.skin_tone,
        equipment=entry.equipment,
    )
    return Checked(patient)


def split_name(text: str) -> tuple[str, str] | None:
    """Family and given name from "Ruiz, Ana"; None without a comma between two names."""
    family, comma, given = text.partition(",")
    if not comma or not family.strip() or not given.strip():
        return None
    return family.strip(), given.strip()


def birth_date(text: str, today: date) -> date:
    """The day of birth from clear ways of writing it. Raises PlannerError with what to type."""
    typed = " ".join(text.split())
    if not typed:
        raise PlannerError(sentence("The birth date is missing. {how}", how=HOW))
    day = _read_date(typed)
    if day > today:
        raise PlannerError(sentence("The birth date lies in the future. Check the year."))
    if _years(day, today) > OLDEST:
        raise PlannerError(
            sentence(
                "The birth date is more than {oldest} years ago. Check the year.", oldest=OLDEST
            )
        )
    return day


def in_words(day: date) -> Sentence:
    """A date as it is shown: 2 Apr 1988."""
    month = MONTHS[day.month - 1]
    return sentence("{day} {month} {year}", day=day.day, month=month, year=day.year)


def look_alikes(patient: Patient, others: Iterable[Patient]) -> tuple[Patient, ...]:
    """Other records that may be the same person: same family name, and given name or birth date."""
    family, given = _folded(patient.family_name), _folded(patient.given_name)
    return tuple(
        other
        for other in others
        if other.id != patient.id
        and _folded(other.family_name) == family
        and (_folded(other.given_name) == given or other.birth_date == patient.birth_date)
    )


def look_alike_sentence(found: tuple[Patient, ...]) -> str:
    """What to say about records that fit: "Two patients fit: … Check the birth date."."""
    listed = [
        sentence("{name} ({date})", name=one.listed_name, date=in_words(one.birth_date))
        for one in found
    ]
    if len(listed) == 1:
        return sentence(
            "On the list already: {patient}. Check the birth date before you create another.",
            patient=listed[0],
        )
    names = sentence("{most} and {last}", most=joined(listed[:-1], ", "), last=listed[-1])
    match len(listed):
        case 2:
            return sentence("Two patients fit: {names}. Check the birth date.", names=names)
        case 3:
            return sentence("Three patients fit: {names}. Check the birth date.", names=names)
        case count:
            return sentence(
                "{count} patients fit: {names}. Check the birth date.", count=count, names=names
            )


def text_problem(text: str, longest: int = LONGEST, *, lines: bool = False) -> str | None:
    """Why this text cannot be kept, as a sentence; None when it can."""
    if len(text) > longest:
        return sentence(
            "This is {length} characters long; {longest} fit. Shorten it.",
            length=len(text),
            longest=longest,
        )
    allowed = "\n\t" if lines else ""
    if any(unicodedata.category(c) in {"Cc", "Cs"} and c not in allowed for c in text):
        return sentence(
            "This holds a character that cannot be printed. Delete it and type the text again."
        )
    return None


def _text_problems(entry: Entry) -> Iterable[Problem]:
    for name in ("family_name", "given_name", "number", "phone", "activity"):
        if problem := text_problem(getattr(entry, name).strip()):
            yield Problem(name, problem)
    if problem := text_problem(entry.note.strip(), LONGEST_NOTE, lines=True):
        yield Problem("note", problem)
    if not _clean(entry.family_name) and not _clean(entry.given_name):
        yield Problem("family_name", sentence("The name is missing. Type it like Ruiz, Ana."))


def _clean(text: str) -> str:
    return unicodedata.normalize("NFC", " ".join(text.split()))


def _folded(text: str) -> str:
    apart = unicodedata.normalize("NFKD", text.casefold())
    return " ".join("".join(c for c in apart if not unicodedata.combining(c)).split())


def _read_date(text: str) -> date:
    if found := _ISO.fullmatch(text) or _COMPACT.fullmatch(text):
        year, month, day = found.groups()
        return _real_date(year, int(month), int(day))
    if found := _DAY_WORD.fullmatch(text):
        day, word, year = found.groups()
        return _real_date(year, _month(word), int(day))
    if found := _WORD_DAY.fullmatch(text):
        word, day, year = found.groups()
        return _real_date(year, _month(word), int(day))
    if found := _DOTTED.fullmatch(text):
        day, month, year = found.groups()
        return _real_date(year, int(month), int(day))
    if found := _SLASHED.fullmatch(text):
        return _slashed(*found.groups())
    raise PlannerError(sentence("This is not a date Stance can read. {how}", how=HOW))


def _slashed(first: str, second: str, year: str) -> date:
    """Day and month without words: only where one order is possible."""
    one, two = int(first), int(second)
    if one > LAST_MONTH or one == two:
        return _real_date(year, two, one)
    if two > LAST_MONTH:
        return _real_date(year, one, two)
    if not one or not two:
        raise PlannerError(sentence("There is no such day. {how}", how=HOW))
    raise PlannerError(
        sentence(
            "This can be {one} {two_as_month} or {two} {one_as_month}. "
            "Type the month as a word, like {one} {two_as_month} {year}.",
            one=one,
            two=two,
            one_as_month=MONTHS[one - 1],
            two_as_month=MONTHS[two - 1],
            year=year,
        )
    )


def _month(word: str) -> int:
    low = word.casefold()
    for number, names in enumerate(_FULL_MONTHS, start=1):
        if any(name.startswith(low) for name in names):
            return number
    raise PlannerError(sentence("There is no month of that name. {how}", how=HOW))


def _real_date(year: str, month: int, day: int) -> date:
    if len(year) != _YEAR_DIGITS:
        raise PlannerError(sentence("Type the year with four digits, like 1988."))
    try:
        return date(int(year), month, day)
    except ValueError as error:
        raise PlannerError(sentence("There is no such day. {how}", how=HOW)) from error


def _years(day: date, today: date) -> int:
    return today.year - day.year - ((today.month, today.day) < (day.month, day.day))
