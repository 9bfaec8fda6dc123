"""Words for sides and values in the window's language, and the letters that name a side."""

from __future__ import annotations

import re

from planner.assessment.finding import Measure
from planner.vocabulary import Side, WorkingSide
from ui.language import translate

AnySide = Side | WorkingSide

_MINUS = "−"
_GRADE = re.compile(r"(?<![\w.])\d[-+−](?!\w)")
_NO_SIDE = "–"


def side_words(side: AnySide) -> str:
    """The side in words: left, right, both sides, no side."""
    match side.value:
        case "left":
            return translate("widgets", "left")
        case "right":
            return translate("widgets", "right")
        case "none":
            return translate("widgets", "no side")
        case _:
            return translate("widgets", "both sides")


def side_letters(side: AnySide) -> str:
    """The side as it stands on a badge: L, R, LR (Spanish I, D, ID), or a dash."""
    match side.value:
        case "left":
            return translate("widgets", "L")
        case "right":
            return translate("widgets", "R")
        case "none":
            return _NO_SIDE
        case _:
            return side_letters(Side.LEFT) + side_letters(Side.RIGHT)


def side_keys() -> dict[str, Side]:
    """Which typed letter, in lower case, means which side of a finding: l r b, Spanish i d a.

    The badge's own letters, and one for both sides. In the order left, right, both.
    """
    keys = (side_letters(Side.LEFT), side_letters(Side.RIGHT), translate("widgets", "B"))
    return dict(
        zip(
            (key.casefold() for key in keys),
            (Side.LEFT, Side.RIGHT, Side.BILATERAL),
            strict=True,
        )
    )


def working_side_keys() -> dict[str, WorkingSide]:
    """Which typed letter means which side of an exercise; as `side_keys`."""
    return dict(zip(side_keys(), WorkingSide, strict=True))


def listed(*words: str) -> str:
    """Words one after the other as they are said; empty ones are left out."""
    said = ""
    for word in words:
        if word:
            both = translate("widgets", "{first}, {next}", first=said, next=word) if said else word
            said = both
    return said


def shown(value: Measure) -> str:
    """A value as the screen shows it: a real minus sign, no needless decimals."""
    text = _text(value)
    grade = text[:1].isdigit() and text.endswith("-")
    return text[:-1] + _MINUS if grade else text.replace("-", _MINUS, 1) if _number(text) else text


def spoken(value: Measure) -> str:
    """A value as it is said: "4-" is "4 minus", "4+" is "4 plus", "-5" is "minus 5"."""
    text = _text(value)
    if text[:1].isdigit() and text.endswith("+"):
        return translate("widgets", "{number} plus", number=text[:-1])
    if text[:1].isdigit() and text.endswith("-"):
        return translate("widgets", "{number} minus", number=text[:-1])
    if _number(text) and text.startswith("-"):
        return translate("widgets", "minus {number}", number=text[1:])
    return text


def spoken_in(sentence: str) -> str:
    """A sentence as it is said: the grades in it have no signs."""
    return _GRADE.sub(lambda found: spoken(found.group().replace(_MINUS, "-")), sentence)


def _text(value: Measure) -> str:
    if isinstance(value, float):
        return f"{value:.10g}"
    return str(value)


def _number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdecimal()
