"""The one gate between data and paper: every string of a sheet passes through `printable`.

Sheets are typeset from plain strings, never from markup, so nothing has to be escaped here and no
tag, entity or picture path in a name can do anything but be printed.
"""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass
from functools import lru_cache

MARK = "\ufffd"
"""Stands, visibly, where a character cannot be printed."""

_MOST_ACCENTS = 4
_PLAIN = re.compile(r"[\n -~]*")
_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
# Format characters without a shape: dropping them changes nothing that could be seen.
_INVISIBLE = re.compile("[\u00ad\u200b-\u200d\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_ACCENTS = re.compile(r"[^\W\d_]?[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+")
_REFUSED = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})


@dataclass(frozen=True, slots=True)
class Printable:
    """A text as it goes on paper, and the characters that a mark replaced (each once, in order)."""

    text: str
    replaced: tuple[str, ...] = ()


@lru_cache(maxsize=4096)
def printable(typed: str) -> Printable:
    """The text as typed, in NFC, with line ends as `\\n` and tabs as spaces.

    Control, direction, private, unassigned and broken characters, and heaps of accents, become
    U+FFFD, so that none of them can hide or turn round what stands beside it.
    """
    if _PLAIN.fullmatch(typed):
        return Printable(typed)
    text = _LINE_ENDS.sub("\n", typed).replace("\t", " ")
    text = unicodedata.normalize("NFC", _INVISIBLE.sub("", text))
    replaced: dict[str, None] = {}
    shown = "".join(_shown(character, replaced) for character in text)
    return Printable(_ACCENTS.sub(_few_accents, shown), tuple(replaced))


def _shown(character: str, replaced: dict[str, None]) -> str:
    if character == "\n" or unicodedata.category(character) not in _REFUSED:
        return character
    replaced[character] = None
    return MARK


def _few_accents(found: re.Match[str]) -> str:
    heap = found.group()
    return heap if len(heap) <= _MOST_ACCENTS else heap[:_MOST_ACCENTS] + MARK


def named(character: str) -> str:
    """A character's code point and name, for a sentence that says what could not be printed."""
    return f"U+{ord(character):04X} ({unicodedata.name(character, 'control character').lower()})"
