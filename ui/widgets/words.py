"""Words for sides and values: what a screen reader says, never a bare letter."""

from __future__ import annotations

from planner.assessment.finding import Measure
from planner.vocabulary import Side, WorkingSide

AnySide = Side | WorkingSide

_SPOKEN = {
    "left": "left",
    "right": "right",
    "both": "both sides",
    "bilateral": "both sides",
    "none": "no side",
}
_LETTERS = {"left": "L", "right": "R", "both": "LR", "bilateral": "LR", "none": "–"}
_MINUS = "−"


def side_words(side: AnySide) -> str:
    """The side in words: left, right, both sides, no side."""
    return _SPOKEN[side.value]


def side_letters(side: AnySide) -> str:
    """The side as it stands on a badge: L, R, LR, or a dash."""
    return _LETTERS[side.value]


def shown(value: Measure) -> str:
    """A value as the screen shows it: a real minus sign, no needless decimals."""
    text = _text(value)
    grade = text[:1].isdigit() and text.endswith("-")
    return text[:-1] + _MINUS if grade else text.replace("-", _MINUS, 1) if _number(text) else text


def spoken(value: Measure) -> str:
    """A value as it is said: "4-" is "4 minus", "4+" is "4 plus", "-5" is "minus 5"."""
    text = _text(value)
    if text[:1].isdigit() and text[-1] in "+-":
        return f"{text[:-1]} {'plus' if text[-1] == '+' else 'minus'}"
    return f"minus {text[1:]}" if _number(text) and text.startswith("-") else text


def _text(value: Measure) -> str:
    if isinstance(value, float):
        return f"{value:.10g}"
    return str(value)


def _number(text: str) -> bool:
    return text.lstrip("-").replace(".", "", 1).isdecimal()
