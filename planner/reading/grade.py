"""The reading grade of a text, and what makes it hard."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass

from planner.reading.everyday import everyday_words
from planner.reading.language import Language, language_of

HIGHEST_GRADE = 6.0
"""What a patient's text may have: years of school."""
FEWEST_WORDS = 12
"""A formula made for pages says little about fewer."""
LONG_SENTENCE = 20
"""So many words make a sentence long, however plain they are."""

_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class HardWord:
    """A long word that is not an everyday one, as first written, and how often it stands there."""

    word: str
    syllables: int
    times: int

    @property
    def weight(self) -> int:
        """What it adds to the syllables of the text, against words of one syllable."""
        return self.times * (self.syllables - 1)


@dataclass(frozen=True, slots=True)
class Reading:
    """How hard a text is: `grade` in years of school, `ease` the score behind it in Spanish.

    `hard` are its hard words, the heaviest first; lengths of sentences are in words. A text without
    words has grade 0 and no sentence.
    """

    language: str
    grade: float
    ease: float | None
    words: int
    sentence_words: float
    longest: str
    longest_words: int
    hard: tuple[HardWord, ...]

    @property
    def too_hard(self) -> bool:
        """Whether it is above the highest grade.

        A few words count only where one of them is hard: the formula alone would condemn "Relax
        slowly".
        """
        return self.grade > HIGHEST_GRADE and (self.words >= FEWEST_WORDS or bool(self.hard))


def reading_grade(text: str, language: str) -> Reading | None:
    """The grade of a text in a language such as `en` or `es-MX`; None where none is known.

    English has the Flesch-Kincaid grade, Spanish the Fernández Huerta score and its school year.
    """
    known = language_of(language)
    return None if known is None else _reading(text, known)


def word_count(text: str) -> int:
    """How many words and figures a text has."""
    return len(_WORD.findall(text))


def _reading(text: str, language: Language) -> Reading:
    sentences = [(part.strip(), word_count(part)) for part in language.sentence_end.split(text)]
    sentences = [one for one in sentences if one[1]]
    if not sentences:
        return Reading(language.tag, 0.0, None, 0, 0.0, "", 0, ())
    words = _WORD.findall(text)
    spoken = sum(language.syllables(word) for word in words)
    mean = len(words) / len(sentences)
    grade = language.grade(spoken / len(words), mean)
    longest, longest_words = max(sentences, key=lambda one: one[1])
    hard = _hard_words(words, language)
    return Reading(
        language.tag, grade.years, grade.ease, len(words), mean, longest, longest_words, hard
    )


def _hard_words(words: list[str], language: Language) -> tuple[HardWord, ...]:
    everyday = everyday_words(language.tag)
    times: Counter[str] = Counter()
    written: dict[str, str] = {}
    for word in words:
        plain = word.lower()
        long = not word[0].isdigit() and language.syllables(word) >= language.long_word
        if long and plain not in everyday:
            times[plain] += 1
            written.setdefault(plain, word)
    found = [HardWord(written[one], language.syllables(one), n) for one, n in times.items()]
    return tuple(sorted(found, key=lambda one: -one.weight))
