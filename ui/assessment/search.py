"""Finding a finding by typed words. No Qt."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from planner.assessment.finding import Finding
from planner.vocabulary import FindingId

_WORD = re.compile(r"[^\W_]+")
NEAREST = 5
LIKELY = 0.6


def words(text: str) -> tuple[str, ...]:
    """The words of a text: lower case, without accents; underscores part words."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    return tuple(_WORD.findall(plain.casefold()))


def findings_matching(findings: Iterable[Finding], query: str) -> tuple[FindingId, ...]:
    """Findings of which every typed word begins some word of name, synonyms or id."""
    typed = words(query)
    return tuple(one.id for one in findings if _fits(typed, _known(one)))


def nearest(findings: Sequence[Finding], query: str) -> tuple[FindingId, ...]:
    """The findings whose words look most like the typed ones, best first, at most five."""
    typed = words(query)
    if not typed:
        return ()
    scored = ((_likeness(typed, _known(one)), one.id) for one in findings)
    best = sorted((pair for pair in scored if pair[0] >= LIKELY), key=lambda pair: -pair[0])
    return tuple(finding for _, finding in best[:NEAREST])


def _known(finding: Finding) -> tuple[str, ...]:
    return words(" ".join((finding.name, *finding.synonyms, finding.id)))


def _fits(typed: tuple[str, ...], known: tuple[str, ...]) -> bool:
    return all(any(word.startswith(part) for word in known) for part in typed)


def _likeness(typed: tuple[str, ...], known: tuple[str, ...]) -> float:
    return sum(max(_alike(part, word) for word in known) for part in typed) / len(typed)


def _alike(part: str, word: str) -> float:
    """How alike, comparing with the word's beginning too, since people stop typing early."""
    whole = SequenceMatcher(None, part, word).ratio()
    return max(whole, SequenceMatcher(None, part, word[: len(part)]).ratio() * 0.98)
