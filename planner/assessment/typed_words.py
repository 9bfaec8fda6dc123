"""The words that findings are known by, and how well typed words fit them."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Iterable, Mapping, Sequence
from functools import lru_cache

from planner.assessment.finding import Finding

_WORD = re.compile(r"[^\W_]+")
_APOSTROPHES = str.maketrans("", "", "'\u2019\u02bc")
_COMPOUND = re.compile(r"([^\W_]+)-([^\W_]+)")

NAME, NAME_PREFIX, OTHER, OTHER_PREFIX, MISSPELT = range(5)
_SHORTEST_MISSPELT = 4
_LONG = 7
_KEPT_WORDS = 1024

Fits = Mapping[int, int]
Phrase = tuple[str, ...]


def plain(text: str) -> str:
    """Lower case, without accents and apostrophes."""
    apart = unicodedata.normalize("NFD", text.casefold().translate(_APOSTROPHES))
    return "".join(letter for letter in apart if not unicodedata.combining(letter))


def words_of(text: str) -> Phrase:
    """The words of a text; everything else parts words."""
    return tuple(_WORD.findall(plain(text)))


class Lexicon:
    """Which findings know a word, by place in the list; made once for a catalogue."""

    def __init__(self, findings: Sequence[Finding]) -> None:
        self.phrases: dict[Phrase, set[int]] = {}
        self.known: list[frozenset[str]] = []
        self._phrases_of: list[tuple[Phrase, ...]] = []
        self._costs: dict[str, dict[int, int]] = {}
        for place, finding in enumerate(findings):
            self._learn(place, finding)
        self._named: dict[Phrase, set[int]] = {}
        for phrase, places in self.phrases.items():
            self._named.setdefault(tuple(sorted(phrase)), set()).update(places)
        self._vocabulary = sorted(self._costs)
        self.fits = lru_cache(maxsize=_KEPT_WORDS)(self._fits)
        self.misspelt = lru_cache(maxsize=_KEPT_WORDS)(self._misspelt)

    def named(self, words: Phrase) -> frozenset[int]:
        """The findings that have a phrase of just these (sorted) words."""
        return frozenset(self._named.get(words, ()))

    def _learn(self, place: int, finding: Finding) -> None:
        name = _with_compounds(finding.name)
        others = [finding.id, *finding.synonyms]
        others += [option for options in finding.extra_options.values() for option in options]
        rest = {word for text in others for word in _with_compounds(text)}
        for word in rest:
            self._costs.setdefault(word, {})[place] = OTHER
        for word in name:
            self._costs.setdefault(word, {})[place] = NAME
        self.known.append(frozenset(name | rest))
        phrases = tuple(words_of(text) for text in (finding.name, finding.id, *finding.synonyms))
        self._phrases_of.append(phrases)
        for phrase in phrases:
            self.phrases.setdefault(phrase, set()).add(place)

    def begins(self, place: int, words: Sequence[str]) -> bool:
        """Whether the words begin those of a phrase of the finding, one by one from its start."""
        return any(
            len(words) <= len(phrase)
            and all(own.startswith(word) for own, word in zip(phrase, words, strict=False))
            for phrase in self._phrases_of[place]
        )

    def _fits(self, word: str) -> Fits:
        """How well a word fits each finding that knows it, or a word that begins with it."""
        found: dict[int, int] = {}
        for start in range(bisect_left(self._vocabulary, word), len(self._vocabulary)):
            known = self._vocabulary[start]
            if not known.startswith(word):
                break
            _keep_best(found, self._costs[known], 0 if known == word else 1)
        if word.endswith("s") and len(word) >= _SHORTEST_MISSPELT:
            _keep_best(found, self._costs.get(word[:-1], {}), 1)
        return found

    def _misspelt(self, word: str) -> Fits:
        """The findings with a word that looks like this one; they cost more the less it does."""
        found: dict[int, int] = {}
        if len(word) < _SHORTEST_MISSPELT:
            return found
        allowed = 2 if len(word) >= _LONG else 1
        for known in self._vocabulary:
            if not _may_be_near(word, known, allowed):
                continue
            distance = edits(word, known, allowed)
            if distance <= allowed:
                for place, cost in self._costs[known].items():
                    whole = MISSPELT + 2 * distance + (cost > NAME)
                    found[place] = min(found.get(place, whole), whole)
        return found


def _with_compounds(text: str) -> set[str]:
    """The words, and those that a hyphen parts also as one: `step-down` is `stepdown`."""
    joined = ("".join(pair) for pair in _COMPOUND.findall(plain(text)))
    return {*words_of(text), *joined}


def _keep_best(found: dict[int, int], costs: Mapping[int, int], more: int) -> None:
    for place, cost in costs.items():
        whole = cost + more
        if whole < found.get(place, MISSPELT):
            found[place] = whole


def _may_be_near(word: str, known: str, allowed: int) -> bool:
    """A cheap look before the letters are compared: the beginning is seldom misspelt."""
    if len(known) < len(word) - allowed or len(known) < _SHORTEST_MISSPELT - 1:
        return False
    return known[0] == word[0] or (known[0] == word[1] and known[1] == word[0])


def edits(word: str, known: str, most: int) -> int:
    """Letters to change, add, drop or swap until `word` is `known` or a beginning of it.

    More than `most` is told as `most + 1`.
    """
    known = known[: len(word) + most]
    two_back: list[int] = []
    last = list(range(len(known) + 1))
    for row, letter in enumerate(word, 1):
        now = [row]
        for column, other in enumerate(known, 1):
            cost = min(last[column] + 1, now[-1] + 1, last[column - 1] + (letter != other))
            if two_back and column > 1 and letter == known[column - 2] and word[row - 2] == other:
                cost = min(cost, two_back[column - 2] + 1)
            now.append(cost)
        if min(now) > most:
            return most + 1
        two_back, last = last, now
    ends = last[max(len(word) - most, 0) :]
    return min(*ends, most + 1)


def spans(count: int) -> Iterable[tuple[int, int]]:
    """All stretches of `count` words, the longest first."""
    for length in range(count, 0, -1):
        for start in range(count - length + 1):
            yield start, start + length
