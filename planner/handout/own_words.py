"""The fixed sentences of the sheet that a clinic may word itself."""

from __future__ import annotations

import string
from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Any

from planner.handout.wording import Wording, wording_of_sheet
from planner.patients.clinic import Clinic, OwnSentence
from planner.sentences import Sentence, sentence
from planner.suggest.catalogue import Guidance

_COLON = ":"
_LABELS = ("why", "pain", "advice")
_LONGEST = {
    "why": 60,
    "pain": 80,
    "call": 80,
    "call_line": 40,
    "emergency": 160,
    "next_visit": 120,
    "next_visit_line": 80,
    "other_formats": 80,
    "log_title": 40,
    "log_help": 200,
    "advice": 60,
}
"""What may be reworded, in the order of the sheet, and how many characters it may have."""

_LONGEST_STOP = 600


@dataclass(frozen=True, slots=True)
class FixedSentence:
    """A sentence as Stance has it. A `clinical` one says when to stop: it has sources."""

    name: str
    original: str
    longest: int
    clinical: bool = False


def fixed_sentences(language: str, guidance: Iterable[Guidance]) -> tuple[FixedSentence, ...]:
    """What a clinic may word itself in a language. Raises ContentError for one without texts."""
    words = wording_of_sheet(language)
    plain = [FixedSentence(name, _text(words, name), most) for name, most in _LONGEST.items()]
    texts = {one.id: one.text for one in guidance}
    clinical = [
        FixedSentence(one.guidance, words.told(texts[one.guidance]), _LONGEST_STOP, clinical=True)
        for one in words.stop_guidance
        if one.guidance in texts
    ]
    return (*plain, *clinical)


def sentence_problem(fixed: FixedSentence, text: str) -> Sentence | None:
    """Why a clinic's text cannot stand in for a sentence, or None."""
    if len(text) > fixed.longest:
        return sentence(
            "This sentence is too long: {longest} characters at most.", longest=fixed.longest
        )
    wanted, found = _places(fixed.original), _places(text)
    if found != wanted or "{{" in text or "}}" in text:
        if wanted:
            return sentence(
                "Keep {place}: the sheet puts it in there.",
                place=", ".join(f"{{{name}}}" for name in sorted(wanted)),
            )
        return sentence("Take out the curly brackets: they cannot be printed.")
    if fixed.clinical and _COLON in fixed.original and not text.partition(_COLON)[2].strip():
        return sentence("Begin with a few words and a colon: they are the heading.")
    return None


def own_text(clinic: Clinic, language: str, name: str, original: str) -> str:
    """The clinic's text for a sentence; `original` where it has none, or one for another text."""
    own = kept_sentence(clinic.sheet.sentences, language, name)
    return own.text if own is not None and own.original == original else original


def kept_sentence(kept: tuple[OwnSentence, ...], language: str, name: str) -> OwnSentence | None:
    """What the clinic keeps for a sentence, also where its original has changed since."""
    return next((one for one in kept if (one.language, one.name) == (language, name)), None)


def in_own_words(words: Wording, clinic: Clinic) -> Wording:
    """A sheet's words with the clinic's own in place of Stance's."""
    if not clinic.sheet.sentences:
        return words
    said: dict[str, Any] = {}
    for name in _LONGEST:
        said[name] = own_text(clinic, words.language, name, _text(words, name))
    labels = replace(words.labels, **{name: said.pop(name) for name in _LABELS})
    return replace(words, labels=labels, **said)


def _text(words: Wording, name: str) -> str:
    return str(getattr(words.labels if name in _LABELS else words, name))


def _places(text: str) -> set[str] | None:
    """The {names} in a text; None where its braces make no sense."""
    try:
        parts = [*string.Formatter().parse(text)]
    except ValueError:
        return None
    if any(spec or conversion for _, _, spec, conversion in parts):
        return None
    return {name for _, name, _, _ in parts if name is not None}
