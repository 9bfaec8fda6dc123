"""Values as they are typed - `4-`, `4/10`, `20°`, `12s`, `marked` - and the scales they fit."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from planner.assessment.finding import Finding, Measure, Scale
from planner.assessment.typed_words import plain

_AMOUNT = re.compile(
    r"([<>≤≥~]?=?)([+-]?)(\d{1,6}(?:[.,]\d{1,4})?)([+-]?)(?:/(\d{1,3}))?(.*)", re.ASCII
)
_LOOKS_LIKE_ONE = re.compile(r"[<>≤≥~+-]?=?\d", re.ASCII)
_MINUS, _EN_DASH, _HYPHEN, _FIRM_HYPHEN, _EM_DASH = "\u2212", "\u2013", "\u2010", "\u2011", "\u2014"
_DASHES = str.maketrans(
    {**dict.fromkeys((_MINUS, _EN_DASH, _HYPHEN, _FIRM_HYPHEN), "-"), _EM_DASH: " ", "º": "°"}
)

UNITS: Mapping[str, str] = {
    "°": "deg",
    "deg": "deg",
    "degs": "deg",
    "degree": "deg",
    "degrees": "deg",
    "s": "s",
    "sec": "s",
    "secs": "s",
    "second": "s",
    "seconds": "s",
    "cm": "cm",
    "cms": "cm",
    "mm": "mm",
    "n": "N",
    "newton": "N",
    "newtons": "N",
    "kg": "kgf",
    "kgf": "kgf",
    "lb": "lbf",
    "lbs": "lbf",
    "lbf": "lbf",
    "nm/kg": "Nm/kg",
    "%bw": "% body weight",
    "%": "%",
    "percent": "%",
    "rep": "reps",
    "reps": "reps",
    "x": "reps",
    "times": "reps",
    "spm": "steps/min",
    "steps/min": "steps/min",
    "min": "min to onset",
    "mins": "min to onset",
    "minute": "min to onset",
    "minutes": "min to onset",
    "w": "weeks",
    "wk": "weeks",
    "wks": "weeks",
    "week": "weeks",
    "weeks": "weeks",
    "pt": "points",
    "pts": "points",
    "point": "points",
    "points": "points",
    "grado": "deg",
    "grados": "deg",
    "seg": "s",
    "segundo": "s",
    "segundos": "s",
    "veces": "reps",
    "repeticiones": "reps",
    "minuto": "min to onset",
    "minutos": "min to onset",
    "sem": "weeks",
    "semana": "weeks",
    "semanas": "weeks",
    "punto": "points",
    "puntos": "points",
}
_MORE_UNITS: Mapping[str, tuple[str, ...]] = {"%": ("%", "% change", "% body weight")}
SCALE_WORDS: Mapping[str, str] = {
    "mmt": "mmt",
    "nprs": "nprs",
    "vas": "nprs",
    "nrs": "nprs",
    "hhd": "hhd",
    "odi": "odi",
}
_OPTIONS: Mapping[str, str] = {
    "y": "yes",
    "pos": "yes",
    "positive": "yes",
    "+": "yes",
    "+ve": "yes",
    "n": "no",
    "neg": "no",
    "negative": "no",
    "-": "no",
    "-ve": "no",
    "nt": "not tested",
}
SIGNS = ("+", "-", "+ve", "-ve")
_GRADE_WORDS = ("moderate", "mod", "severe", "normal", "excellent", "bad", "slight")
_SHORTEST_BEGINNING = 2


@dataclass(frozen=True, slots=True)
class TypedValue:
    """A value on one of a finding's scales; `unit` where the scale knows several."""

    scale: str
    value: Measure
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number as typed: `4-` has the sign `-`, `4/10` is out of 10. No `number`: unreadable."""

    text: str
    number: str | None = None
    sign: str = ""
    out_of: str | None = None
    unit: str = ""


def clean(text: str) -> str:
    """One kind of minus and of degree sign."""
    return text.translate(_DASHES)


def amount(chunk: str) -> Amount | None:
    """The number in a piece of text without blanks; None where it does not begin like one."""
    if not _LOOKS_LIKE_ONE.match(chunk):
        return None
    found = _AMOUNT.fullmatch(chunk)
    if found is None or found[1]:
        return Amount(chunk)
    _, minus, digits, sign, out_of, rest = found.groups()
    unit = UNITS.get(plain(rest), "") if rest else ""
    if (rest and not unit) or (sign and unit) or (sign and minus):
        return Amount(chunk)
    return Amount(chunk, minus.replace("+", "") + digits.replace(",", "."), sign, out_of, unit)


def unfinished_unit(text: str) -> bool:
    """Whether a unit could still come of this."""
    return bool(text) and any(unit.startswith(text) for unit in UNITS)


def scale_for(finding: Finding, typed: Amount, named: str) -> Scale | None:
    """The scale that a number is meant for: by its unit, its name, its form, else the first.

    Another scale is never tried because the number does not fit the first one.
    """
    takers = [scale for scale in finding.scales if takes_numbers(scale)]
    if typed.unit:
        meant = _MORE_UNITS.get(typed.unit, (typed.unit,))
        takers = [scale for scale in takers if set(meant) & set(scale.units)]
    if named:
        takers = [scale for scale in takers if scale.type == named]
    if typed.out_of is not None and len(takers) > 1:
        takers = [scale for scale in takers if _top(scale) == float(typed.out_of)] or takers
    return takers[0] if takers else None


def takes_numbers(scale: Scale) -> bool:
    """Whether its values are numbers or grades."""
    return not scale.options or scale.options[0][:1].isdigit()


def _top(scale: Scale) -> float | None:
    return float(scale.options[-1]) if scale.options else scale.maximum


def on_scale(scale: Scale, typed: Amount) -> TypedValue | None:
    """The value on this scale; None when it is outside."""
    if typed.number is None:
        return None
    if typed.out_of is not None and _top(scale) != float(typed.out_of):
        return None
    if scale.options:
        grade = typed.number + typed.sign
        return TypedValue(scale.type, grade) if grade in scale.options else None
    number = float(typed.number)
    if typed.sign or not _within(scale, number):
        return None
    value: Measure = int(number) if number.is_integer() else number
    return TypedValue(scale.type, value, _unit(scale, typed.unit))


def _within(scale: Scale, number: float) -> bool:
    low = 0.0 if scale.minimum is None else scale.minimum
    if number < low or (scale.maximum is not None and number > scale.maximum):
        return False
    return scale.step is None or ((number - low) / scale.step).is_integer()


def _unit(scale: Scale, typed: str) -> str:
    """The unit to keep: only where there are several, and only one that was typed."""
    if len(scale.units) < 2 or not typed:  # noqa: PLR2004
        return ""
    return next(one for one in _MORE_UNITS.get(typed, (typed,)) if one in scale.units)


class Options:
    """The words for options: the content's own, and what a therapist writes for them."""

    def __init__(self, findings: Iterable[Finding], more: Mapping[str, str]) -> None:
        self._aliases = {**_OPTIONS, **{plain(typed): option for typed, option in more.items()}}
        known = {o for one in findings for s in one.scales for o in s.options if o[:1].isalpha()}
        self._known = {option for option in known if option.isalpha()}

    def means(self, scale: Scale, typed: str) -> str | None:
        """The option that a word names: whole, by its letter, or by a beginning that is unique."""
        if takes_numbers(scale):
            return None
        option = self._aliases.get(typed, typed)
        if option in scale.options:
            return option
        if typed in SIGNS:
            return None
        begun = [o for o in scale.options if o.startswith(typed) and " " not in o]
        if len(typed) < _SHORTEST_BEGINNING:
            letters = [o for o in scale.options if o.startswith(typed)]
            return letters[0] if len(letters) == 1 else None
        return begun[0] if len(begun) == 1 else None

    def grades(self, typed: str) -> bool:
        """Whether a word grades something, on this scale or another one."""
        return typed in self._known or typed in self._aliases or typed in _GRADE_WORDS

    def may_begin(self, finding: Finding, typed: str) -> bool:
        """Whether an option of this finding could still come of it."""
        return any(
            option.startswith(typed)
            for scale in finding.scales
            if not takes_numbers(scale)
            for option in scale.options
        )


def unit_pattern() -> str:
    """A regular expression of all units, the longest first."""
    return "|".join(re.escape(unit) for unit in sorted(UNITS, key=len, reverse=True))
