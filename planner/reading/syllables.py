"""Syllables of English and Spanish words.

English: spelling rules, held to the hyphenation of pyphen. Hyphens alone count too few (they never
leave one letter alone: `any`), vowels alone too many where a silent e stands inside: `move-ment`.
So a word is hyphenated, the silent e is looked for in its parts, and the number of its parts is the
least that can be right. Spanish is written as it is spoken: its vowels tell.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pyphen import Pyphen

_VOWELS = re.compile(r"[aeiouy]+")
# Endings whose vowel is silent: makes, hole, holes, moved; but not pushes, circles, settled, added.
_SILENT = re.compile(
    r"(?:[^aeiouycgsxzlh]|[aeiouy]l|[^cs]h)es$"
    r"|(?:[^aeiouytdl]|[aeiouyl]l)ed$"
    r"|(?:[^aeiouyl]|[aeiouy]l)e$"
)
# The same inside a word: move-ment, side-ways; but not ele-ment, tele-phone, here-after.
_SILENT_INSIDE = re.compile(r"(?!.*ele$)[^aeiouy]*[aeiouy]+[^aeiouy]+e")
# Vowels that stand together but are spoken apart: area, quiet, easier, doing, fluid, usual, create.
_APART = re.compile(
    r"(?<![ct])ia|[ct]iate|io(?!u?[ns])|[^ctx]ious|iu|ie[tr]|[^qg]ui[dn]|eo(?!p)|ue[lt]"
    r"|[aeoy]ing|[dr]ea(?=s?$)|creat|[^q]ual|(?:a|be)yo"
)
_EXCEPTIONS = {
    "anyone": 3,
    "business": 2,
    "evening": 2,
    "evenings": 2,
    "every": 2,
    "everybody": 4,
    "everyday": 3,
    "everyone": 3,
    "everything": 3,
    "everywhere": 3,
    "ok": 2,
    "pigeon": 2,
    "rhythm": 2,
    "someone": 2,
    "tire": 2,
    "tired": 2,
}

_SPANISH_VOWELS = re.compile(r"[aeiouáéíóúü]+")
# Each of these is the heart of a syllable; i and u lean on them, or on each other.
_HEARTS = re.compile(r"[aeoáéóíú]")


@cache
def in_english(word: str) -> int:
    """How many syllables an English word has, at least 1; figures count one for each digit."""
    if word[0].isdigit():
        return _digits(word)
    spoken = word.lower()
    if spoken in _EXCEPTIONS:
        return _EXCEPTIONS[spoken]
    parts = _hyphens().inserted(spoken).split("-")
    count = len(_VOWELS.findall(spoken)) + len(_APART.findall(spoken))
    count -= sum(_silent_e(parts)) + bool(_SILENT.search(spoken)) + spoken.endswith("ically")
    return max(count, len(parts) - spoken.endswith("ically"), 1)


@cache
def in_spanish(word: str) -> int:
    """How many syllables a Spanish word has, at least 1; figures count one for each digit."""
    if word[0].isdigit():
        return _digits(word)
    spoken = re.sub(r"y$", "i", word.lower())
    count = sum(max(len(_HEARTS.findall(run)), 1) for run in _SPANISH_VOWELS.findall(spoken))
    return max(count, 1)


def _digits(word: str) -> int:
    return sum(sign.isdigit() for sign in word)


def _silent_e(parts: list[str]) -> Iterator[bool]:
    return (
        bool(_SILENT_INSIDE.fullmatch(part)) and after[0] not in "aeiouy"
        for part, after in pairwise(parts)
    )


@cache
def _hyphens() -> Pyphen:
    # Loaded when the first word is counted, not when the window opens.
    from pyphen import Pyphen  # noqa: PLC0415

    return Pyphen(lang="en_US")
