"""How hard a text is to read: the Flesch-Kincaid grade, by a small syllable rule for English."""

from __future__ import annotations

import re
from functools import cache

_WORD = re.compile(r"[a-z]+(?:['’][a-z]+)*|\d+(?:[.,]\d+)*", re.IGNORECASE)
_SENTENCE_END = re.compile(r"[.!?]+(?=\s|$)|\n+")
_LIST = re.compile(r"[:,;]\s")
_VOWELS = re.compile(r"[aeiouy]+")
# Endings whose vowel is silent: makes, hole, holes, moved; but not pushes, circles, settled, added.
_SILENT = re.compile(
    r"(?:[^aeiouycgsxzlh]|[aeiouy]l|[^cs]h)es$|(?:[^aeiouytdl]|[aeiouy]l)ed$|(?:[^aeiouyl]|[aeiouy]l)e$"
)
# Vowels that stand together but are spoken apart: area, quiet, easier, doing, fluid, usual.
_APART = re.compile(
    r"ia|io(?!u?[ns])|[^ctx]ious|iu|ie[tr]|[^qg]ui[dn]|eo(?!p)|ue[lt]|[aeoy]ing|[dr]ea$|[^q]ual"
)
_EXCEPTIONS = {"every": 2, "everyday": 3, "evening": 2}


@cache
def syllables(word: str) -> int:
    """How many syllables a word has, at least 1; figures count one for each digit."""
    if word[0].isdigit():
        return sum(sign.isdigit() for sign in word)
    spoken = word.lower()
    if spoken in _EXCEPTIONS:
        return _EXCEPTIONS[spoken]
    count = len(_VOWELS.findall(spoken)) + len(_APART.findall(spoken))
    return max(count - (1 if _SILENT.search(spoken) else 0), 1)


def grade(text: str) -> float:
    """The Flesch-Kincaid grade, in years of school; a text without words has grade 0.

    The items of a list after a colon count one by one, as they do when they stand as bullets.
    """
    words = _WORD.findall(text)
    if not words:
        return 0.0
    sentences = [part for part in _sentences(text) if _WORD.search(part)]
    spoken = sum(syllables(word) for word in words)
    return 0.39 * len(words) / len(sentences) + 11.8 * spoken / len(words) - 15.59


def word_count(text: str) -> int:
    """How many words and figures a text has."""
    return len(_WORD.findall(text))


def _sentences(text: str) -> list[str]:
    found: list[str] = []
    for sentence in _SENTENCE_END.split(text):
        found.extend(_LIST.split(sentence) if ": " in sentence else [sentence])
    return found
