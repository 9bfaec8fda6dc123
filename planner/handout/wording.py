"""The fixed sentences of the sheet, one file a language: `i18n/sheet.<language>.json`."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import lru_cache

from babel import Locale
from babel.dates import format_date

from planner.content.codec import decode
from planner.content.jsonfile import read_json
from planner.errors import ContentError
from planner.handout.languages import language_file, languages, when_changed
from planner.handout.phrases import (
    ChangeWords,
    Direction,
    DoseWords,
    FigureWords,
    GaitWords,
    PlaceWords,
    PlainWords,
    Plural,
    ReferralWords,
    SidePhrase,
    SideWords,
    StageWords,
    StopGuidance,
)
from planner.handout.snapshot import SheetLabels
from planner.handout.translations import SOURCE_LANGUAGE, Missing, translations
from planner.sentences import sentence
from planner.vocabulary import ExerciseId

Span = tuple[float, float]
_SPAN = re.compile(r"(?<![\w.])(\d+(?:\.\d+)?)\s?[-–](\d+(?:\.\d+)?)(?![\w.]*[-–])")
_SETS = re.compile(r"\b(\d+) ?[x×] ?(\d+)(?P<seconds> seconds)?\b")


@dataclass(frozen=True, slots=True)
class Wording:
    """All fixed words of one language; {names} in braces are filled in."""

    language: str
    direction: Direction
    locale: str
    date: str
    span: str
    joined: str
    comma: str
    beside: str
    page: str
    logo: str
    logo_alone: str
    signature: str
    signature_alone: str
    labels: SheetLabels
    title: str
    title_places: str
    count: Plural
    minutes_a_day: Plural
    days_differ: str
    why_places: str
    why_general: str
    why_exercise: str
    why_sentences: int
    places: Mapping[str, PlaceWords]
    pain: str
    pain_guidance: str
    stop_guidance: tuple[StopGuidance, ...]
    call: str
    call_line: str
    emergency: str
    next_visit: str
    next_visit_line: str
    other_formats: str
    status: str
    log_title: str
    log_help: str
    log_week: str
    log_pain: str
    log_day_pain: str
    log_day_effort: str
    log_code: str
    log_row: str
    log_row_side: str
    log_weeks: int
    log_most_weeks: int
    side_words: SideWords
    no_side: str
    positions_without_side: tuple[str, ...]
    sides: Mapping[str, SidePhrase]
    dose: DoseWords
    plain: PlainWords
    said: Mapping[str, str]
    stage: StageWords
    change: ChangeWords
    gait: GaitWords
    named_side: str
    figure: FigureWords
    referral: ReferralWords
    missing: Missing = field(default_factory=Missing, compare=False, metadata={"in_memory": True})

    @property
    def rtl(self) -> bool:
        """Whether the language is written from right to left."""
        return self.direction is Direction.RTL

    def dated(self, day: dt.date) -> str:
        """A day in words."""
        return format_date(day, self.date, locale=self.locale)

    def days(self, *, short: bool) -> tuple[str, ...]:
        """The days of the week from Monday on, in two letters or in about three."""
        names = _locale(self.locale).days["format"]["short" if short else "abbreviated"]
        return tuple(str(names[day]) for day in range(7))

    def spanned(self, span: Span) -> str:
        """Least and most as `2 to 3`, or one number where they are equal."""
        low, high = span
        return f"{low:g}" if low == high else self.span.format(low=f"{low:g}", high=f"{high:g}")

    def counted(self, phrase: Plural, amount: float | Span, **more: str) -> str:
        """A phrase in its right form with `{n}` filled in, also for a span."""
        span: Span = amount if isinstance(amount, tuple) else (amount, amount)
        name = _locale(self.locale).plural_form(span[1]) if span[0] == span[1] else "other"
        return phrase.form(name).format(n=self.spanned(span), **more)

    def spelled(self, text: str) -> str:
        """A text with spans such as `2-3` spelled out."""
        return _SPAN.sub(lambda m: self.span.format(low=m[1], high=m[2]), text)

    def told(self, text: str, exercise: ExerciseId | None = None) -> str:
        """A text of the library for a patient: in its own wording, or with everything spelled out.

        In another language its translation, that of the exercise first. One without a translation
        stays as it is and is remembered in `missing`. Never for what a person typed.
        """
        if self.language != SOURCE_LANGUAGE and text.strip():
            translated = translations(self.language).found(text, exercise)
            if translated is None:
                self.missing.add(text, exercise)
            return translated or text
        own = self.said.get(text)
        if own is not None:
            return own
        text = _SETS.sub(self._sets, self.spelled(text))
        for word, everyday in self.plain.words.items():
            if word in text:
                text = re.sub(rf"\b{re.escape(word)}\b", everyday, text)
        return text

    def typed(self, text: str, exercise: ExerciseId) -> str:
        """A text that a person typed, with spans spelled out; nobody knows its language."""
        if self.language != SOURCE_LANGUAGE and text.strip():
            self.missing.add(text, exercise)
        return self.spelled(text)

    def _sets(self, found: re.Match[str]) -> str:
        if found["seconds"]:
            return self.plain.times.format(sets=found[1], seconds=found[2])
        return self.plain.sets.format(sets=found[1], reps=found[2])

    def listed(self, parts: tuple[str, ...]) -> str:
        """Parts joined as in a sentence."""
        if len(parts) < 2:  # noqa: PLR2004 - a pair is the first that needs joining
            return "".join(parts)
        return self.joined.format(first=self.comma.join(parts[:-1]), last=parts[-1])


@lru_cache
def _locale(name: str) -> Locale:
    return Locale.parse(name)


def wording_of_sheet(language: str) -> Wording:
    """The same for one sheet: its `missing` gathers what had no translation on that sheet."""
    return replace(wording(language), missing=Missing())


@lru_cache
def wording(language: str) -> Wording:
    """The sheet's words in a language. Raises ContentError where there are none."""
    place = f"i18n/sheet.{language}.json"
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", language):
        raise ContentError(sentence("The language of the sheet is not known."), repr(language))
    path = language_file(f"sheet.{language}.json")
    if path is None:
        raise ContentError(
            sentence("There are no sheet texts in the language {language}.", language=language)
        )
    return decode(Wording, read_json(path, place), place)


def sheet_language(*wanted: str) -> str:
    """The first of these languages that sheets are written in; the library's own if none is."""
    return next((one for one in wanted if one in sheet_languages()), SOURCE_LANGUAGE)


@lru_cache
def sheet_languages() -> tuple[str, ...]:
    """The languages that sheets are written in, by their codes."""
    return languages()


when_changed(wording.cache_clear)
when_changed(sheet_languages.cache_clear)


def ended(text: str) -> str:
    """A text as a sentence: a capital first, a full stop last."""
    text = text.strip()
    if not text:
        return ""
    return text[0].upper() + text[1:] + ("" if text[-1] in ".!?؟" else ".")
