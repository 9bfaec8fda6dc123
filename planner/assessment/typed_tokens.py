"""A typed line cut into its pieces: words, sides and numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace

from planner.assessment.typed_values import (
    SIGNS,
    Amount,
    amount,
    clean,
    unfinished_unit,
    unit_pattern,
)
from planner.assessment.typed_words import Phrase, plain, words_of
from planner.vocabulary import Side

LONGEST = 200  # letters that are read; nobody types more into one line
_ALSO_WORDS = ("a",)
_APART = re.compile(r"(?:[\s;:=()\[\]{}\"“”!?#*@|]|,(?!\d)|(?<!\d),)+")
_SIDES_TOGETHER = re.compile(r"[/+&-]")
_JOINED_SIDE = re.compile(r"([^\W\d_]{1,2})([<≤]?\d[\d.,]*[+-]?(?:/\d+)?\S*)", re.ASCII)
_SPOKEN_SIGN = re.compile(r"(?<=\d)\s*(minus|menos|plus|mas|más)(?!\w)", re.IGNORECASE)
_OUT_OF = re.compile(r"(?<=[\d+-])\s*(?:/|\bout of\b|\bof\b|\bde\b)\s*(?=\d)", re.IGNORECASE)
_UNIT_AFTER = re.compile(rf"(?<=\d)\s+(?=(?:{unit_pattern()})(?!\S))", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of the line. `open` while more letters may still come to it.

    `joined` tells a side that was typed without a blank before its value: `r4-`. `refused`: a
    letter that is a side in another language, and none here.
    """

    text: str
    words: Phrase
    sides: frozenset[Side] = frozenset()
    amount: Amount | None = None
    open: bool = False
    joined: tuple[str, str] | None = None
    refused: bool = False

    @property
    def is_word(self) -> bool:
        """Whether it is neither side nor number."""
        return not self.sides and self.amount is None and not self.refused


def tokens_of(
    text: str, sides: Mapping[str, Side], refused: frozenset[str] = frozenset()
) -> tuple[Token, ...]:
    """The pieces of a line, in order. `sides` maps the words for sides to what they mean."""
    line = clean(text[:LONGEST])
    line = _SPOKEN_SIGN.sub(_sign, line)
    line = _OUT_OF.sub("/", line)
    line = _UNIT_AFTER.sub("", line)
    chunks = [chunk for chunk in _APART.split(line) if chunk]
    is_open = bool(line) and not line[-1].isspace()
    last = len(chunks) - 1
    tokens = [
        token
        for place, chunk in enumerate(chunks)
        if (token := _token(chunk, sides, refused, is_open=is_open and place == last)) is not None
    ]
    return tuple(map(_without_articles, tokens, (*tokens[1:], None)))


def _without_articles(token: Token, after: Token | None) -> Token:
    """`a` before a word is "a" or Spanish "to", not the Spanish letter for both sides."""
    is_article = token.text in _ALSO_WORDS and after is not None and after.is_word
    return replace(token, sides=frozenset()) if is_article else token


def _sign(found: re.Match[str]) -> str:
    return "-" if found[1].casefold() in {"minus", "menos"} else "+"


def _token(
    chunk: str, sides: Mapping[str, Side], refused: frozenset[str], *, is_open: bool
) -> Token | None:
    said = chunk.casefold()
    bare = said.rstrip(".")
    meant = _sides(bare, sides)
    if meant:
        return Token(bare, words_of(bare), meant, open=is_open)
    if _is_refused(bare, sides, refused):
        return Token(bare, words_of(bare), open=is_open, refused=True)
    number = amount(said if is_open else bare)
    if number is not None:
        return Token(said, words_of(said), amount=number, open=is_open)
    text = plain(bare)
    words = words_of(text)
    if not words and text not in SIGNS:
        return None
    return Token(text, words, open=is_open, joined=_joined(bare, sides))


def _sides(said: str, sides: Mapping[str, Side]) -> frozenset[Side]:
    """The sides of `r`, `left`, `l/r`, `l+r`; nothing unless each part is a side."""
    if said in sides:
        return frozenset({sides[said]})
    parts = _SIDES_TOGETHER.split(said)
    if len(parts) > 1 and all(part in sides for part in parts):
        return frozenset(sides[part] for part in parts)
    return frozenset()


def _is_refused(said: str, sides: Mapping[str, Side], refused: frozenset[str]) -> bool:
    """Whether it would be a side, alone, beside others or before a value, elsewhere only."""
    joined = _JOINED_SIDE.fullmatch(said)
    if joined is not None:
        return joined[1] in refused
    parts = _SIDES_TOGETHER.split(said)
    return any(part in refused for part in parts) and all(
        part in refused or part in sides for part in parts
    )


def _joined(said: str, sides: Mapping[str, Side]) -> tuple[str, str] | None:
    """Side and value typed without a blank: told, not read, for `l5` is a vertebra too."""
    found = _JOINED_SIDE.fullmatch(said)
    return (found[1], found[2]) if found is not None and found[1] in sides else None


def may_become_side(token: Token, sides: Mapping[str, Side]) -> bool:
    """Whether the piece being typed is the beginning of a word for a side."""
    return token.open and len(token.text) > 1 and any(s.startswith(token.text) for s in sides)


def may_become_unit(token: Token) -> bool:
    """Whether the piece being typed is a number with the beginning of a unit."""
    found = re.fullmatch(r"[+-]?\d+(?:[.,]\d*)?([^\d.,].*)?", token.text)
    return token.open and found is not None and (not found[1] or unfinished_unit(found[1]))
