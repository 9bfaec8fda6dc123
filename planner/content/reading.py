"""How hard a text is to read: the Flesch-Kincaid grade, by a small syllable rule for English."""

from __future__ import annotations

import re
from functools import cache

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)*|\d+(?:[.,]\d+)*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n+")
_VOWELS = re.compile(r"[aeiouy]+")
# Endings whose vowel is silent: made, holds, wakes, moved; not able, pulses, lifted.
_SILENT = re.compile(r"(?:[^aeiouy]|[aeiouy][^aeiouy])(?<![cgsxz])(?<!sh)(?<!ch)es$|[^aeioutd]ed$")
_SILENT_E = re.compile(r"[^l]e$|[aeiouy]le$")
# Two vowels that are spoken apart: quiet, being, area, radio, fluid.
_APART = re.compile(r"ia|io(?!u?[ns])|iu|[^qg]ui[dn]|eo(?!p)|ue[lt]|ying|eing|[^n]rea$")


@cache
def syllables(word: str) -> int:
    """How many syllables a word has, at least 1; figures count one for each digit."""
    if word[0].isdigit():
        return sum(sign.isdigit() for sign in word)
    spoken = word.lower()
    count = len(_VOWELS.findall(spoken)) + len(_APART.findall(spoken))
    if _SILENT.search(spoken) or (_SILENT_E.search(spoken) and not spoken.endswith("ee")):
        count -= 1
    return max(count, 1)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade, in years of school; a text without words has grade 0."""
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = [part for part in _SENTENCE_END.split(text) if _WORD.search(part)]
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59
