"""The reading grade of a text, and what makes it hard."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from planner.reading.everyday import everyday_words
from planner.reading.language import LANGUAGES, Language, language_of

HIGHEST_GRADE = 6.0
"""What a patient's text may have: years of school."""
FEWEST_WORDS = 12
"""A formula made for pages says little about fewer."""
LONG_SENTENCE = 20
"""A sentence of more words is long, however plain they are."""

_LINES_KEPT = 2048
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


@dataclass(frozen=True, slots=True)
class _Tally:
    """What was counted in a text; `long` are its long words that are not everyday ones."""

    words: int
    sentences: int
    syllables: int
    longest: str
    longest_words: int
    long: tuple[str, ...]


def reading_grade(text: str, language: str) -> Reading | None:
    """The grade of a text in a language such as `en` or `es-MX`; None where none is known.

    English has the Flesch-Kincaid grade, Spanish the Fernández Huerta score and its school year.
    """
    return grade_of_lines((text,), language)


def grade_of_lines(lines: Iterable[str], language: str) -> Reading | None:
    """The same for lines that each end a sentence. What was counted in a line is kept for later."""
    known = language_of(language)
    if known is None:
        return None
    counted = [one for one in (_tally(line, known.tag) for line in lines) if one.words]
    return _reading(counted, known)


def word_count(text: str) -> int:
    """How many words and figures a text has."""
    return len(_WORD.findall(text))


def _reading(counted: list[_Tally], language: Language) -> Reading:
    if not counted:
        return Reading(language.tag, 0.0, None, 0, 0.0, "", 0, ())
    words = sum(one.words for one in counted)
    mean = words / sum(one.sentences for one in counted)
    grade = language.grade(sum(one.syllables for one in counted) / words, mean)
    longest = max(counted, key=lambda one: one.longest_words)
    hard = _hard_words([word for one in counted for word in one.long], language)
    return Reading(
        language=language.tag,
        grade=grade.years,
        ease=grade.ease,
        words=words,
        sentence_words=mean,
        longest=longest.longest,
        longest_words=longest.longest_words,
        hard=hard,
    )


@lru_cache(maxsize=_LINES_KEPT)
def _tally(text: str, tag: str) -> _Tally:
    language = LANGUAGES[tag]
    everyday = everyday_words(tag)
    sentences = [(part.strip(), word_count(part)) for part in language.sentence_end.split(text)]
    sentences = [one for one in sentences if one[1]]
    longest, longest_words = max(sentences, key=lambda one: one[1], default=("", 0))
    words = _WORD.findall(text)
    long = tuple(
        word
        for word in words
        if not word[0].isdigit()
        and language.syllables(word) >= language.long_word
        and word.lower() not in everyday
    )
    spoken = sum(language.syllables(word) for word in words)
    return _Tally(len(words), len(sentences), spoken, longest, longest_words, long)


def _hard_words(words: list[str], language: Language) -> tuple[HardWord, ...]:
    times = Counter(word.lower() for word in words)
    written: dict[str, str] = {}
    for word in words:
        written.setdefault(word.lower(), word)
    found = [HardWord(written[one], language.syllables(one), n) for one, n in times.items()]
    return tuple(sorted(found, key=lambda one: -one.weight))
