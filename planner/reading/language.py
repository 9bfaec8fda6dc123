"""The languages whose texts can be graded: their syllables, their sentences, their formula."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from planner.reading.syllables import in_english, in_spanish


@dataclass(frozen=True, slots=True)
class Grade:
    """Years of school that a text asks for; `ease` is the score it was read from, if any."""

    years: float
    ease: float | None = None


@dataclass(frozen=True, slots=True)
class Language:
    """How a language is measured. `long_word` is the least number of syllables of a hard word."""

    tag: str
    syllables: Callable[[str], int]
    sentence_end: re.Pattern[str]
    long_word: int
    grade: Callable[[float, float], Grade]


def flesch_kincaid(syllables_a_word: float, words_a_sentence: float) -> Grade:
    """0.39 words a sentence + 11.8 syllables a word - 15.59 (Kincaid and others, 1975).

    The easiest texts come out below nought.
    """
    return Grade(0.39 * words_a_sentence + 11.8 * syllables_a_word - 15.59)


# Lowest score of the band, and the school year it stands for. Fernández Huerta names years up to
# the eighth; above that he says "preuniversitario", "cursos selectivos" and "especialización".
_BANDS = ((90.0, 4.0), (80.0, 5.0), (70.0, 6.0), (60.0, 8.0), (50.0, 12.0), (30.0, 13.0))
_BEYOND = 16.0


def fernandez_huerta(syllables_a_word: float, words_a_sentence: float) -> Grade:
    """206.84 - 60 syllables a word - 1.02 words a sentence: 100 is very easy, 0 very hard.

    J. Fernández Huerta, "Medidas sencillas de lecturabilidad", Consigna 214 (1959), 29-32; that the
    last factor is for words a sentence was set right by G. Law, "Error in the Fernandez Huerta
    readability formula" (2011). The years are those of his bands: from 90 the fourth, from 80 the
    fifth, from 70 the sixth, from 60 the seventh or eighth (here 8), then 12, 13 and 16.
    """
    ease = 206.84 - 60 * syllables_a_word - 1.02 * words_a_sentence
    return Grade(next((years for low, years in _BANDS if ease >= low), _BEYOND), ease)


# Flesch ends a sentence at a colon and a semicolon too; Fernández Huerta at a semicolon.
LANGUAGES: Mapping[str, Language] = {
    one.tag: one
    for one in (
        Language("en", in_english, re.compile(r"[.!?:;]+(?=\W*(?:\s|$))|\n+"), 3, flesch_kincaid),
        # In Spanish every third word has three syllables.
        Language("es", in_spanish, re.compile(r"[.!?;]+(?=\W*(?:\s|$))|\n+"), 4, fernandez_huerta),
    )
}


def language_of(tag: str) -> Language | None:
    """The language of a tag such as `es` or `es-MX`; None where nothing is known of it."""
    return LANGUAGES.get(tag.split("-", maxsplit=1)[0].lower())
