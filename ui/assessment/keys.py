"""Values by single keys: digits, plus and minus, first letters. No Qt."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planner.assessment.finding import Measure, Scale
from ui.widgets.scale_values import cells

WINDOW_S = 0.6
_NUMBERS = "123456789"


@dataclass(frozen=True, slots=True)
class Typed:
    """What the last keys wrote, and when (seconds of a steady clock)."""

    text: str = ""
    at: float = 0.0


@dataclass(frozen=True, slots=True)
class Entry:
    """What a key did: a value to record, keys to remember, or a number to begin in the field."""

    typed: Typed
    value: Measure | None = None
    begins: str = ""


def entry(
    scale: Scale,
    now: Measure | None,
    typed: Typed,
    key: str,
    at: float,
    say: Callable[[Measure], str] = str,
) -> Entry | None:
    """What `key`, pressed at `at`, does to the value `now`; None when it means nothing here.

    A letter follows the word that is shown: `say` gives it.
    """
    text = typed.text + key if at - typed.at <= WINDOW_S else key
    if scale.options:
        return _option(scale, now, text, key, at) or _by_letter(scale, now, key, say)
    if cells(scale):
        return _cell(scale, now, text, key, at)
    if key.isdigit() or key in "-.,":
        return Entry(Typed(), begins=key)
    return None


def begins(word: str, key: str) -> bool:
    """Whether a word begins with a letter, in capitals or not."""
    return word[:1].casefold() == key.casefold()


def _cell(scale: Scale, now: Measure | None, text: str, key: str, at: float) -> Entry | None:
    values = cells(scale)
    if key in "+-":
        return _neighbour(values, now, key)
    for digits in (text, key):
        if digits.isascii() and digits.isdigit() and int(digits) in values:
            return Entry(Typed(digits, at), value=int(digits))
    return None


def _option(scale: Scale, now: Measure | None, text: str, key: str, at: float) -> Entry | None:
    for grade in (text, key):
        if grade in scale.options:
            return Entry(Typed(grade, at), value=grade)
    if scale.options[0][:1].isdigit():
        return _neighbour(scale.options, now, key) if key in "+-" else None
    if key in _NUMBERS[: len(scale.options)]:
        return Entry(Typed(), value=scale.options[_NUMBERS.index(key)])
    return None


def _neighbour(values: tuple[Measure, ...], now: Measure | None, key: str) -> Entry | None:
    """The next value up or down; nothing before a first value is chosen."""
    if now not in values:
        return None
    place = values.index(now) + (1 if key == "+" else -1)
    return Entry(Typed(), value=values[min(max(place, 0), len(values) - 1)])


def _by_letter(
    scale: Scale, now: Measure | None, key: str, say: Callable[[Measure], str]
) -> Entry | None:
    """The option that begins with the letter; pressed again, the next one that does."""
    fitting = [option for option in scale.options if begins(say(option), key)]
    if not fitting or not key.isalpha():
        return None
    place = fitting.index(str(now)) + 1 if now in fitting else 0
    return Entry(Typed(), value=fitting[place % len(fitting)])
