"""Reading what was typed onto a scale, and the sentence when it does not fit. No Qt."""

from __future__ import annotations

import math

from planner.assessment.finding import Measure, Scale
from ui.widgets.words import shown

MMT = "mmt"
_MMT_LOW_END = "3"  # the grades up to here stand behind the first segment
_MOST_CELLS = 11

_NAMES = {
    "nprs": "Pain",
    "mmt": "MMT",
    "hhd": "Strength",
    "degrees": "Degrees",
    "seconds": "Seconds",
    "minutes": "Minutes",
    "weeks": "Weeks",
    "reps": "Repeats",
    "cm": "Centimeters",
    "mm": "Millimeters",
    "spm": "Steps a minute",
    "percent": "Percent",
    "score": "The score",
    "odi": "The ODI",
}
_SINGULAR = {"mmt", "nprs", "hhd", "score", "odi", "percent"}


def cells(scale: Scale) -> tuple[Measure, ...]:
    """The values of a scale short enough to show them all; empty when it needs a number field."""
    if scale.options:
        return scale.options
    if scale.minimum is None or scale.maximum is None or scale.step != 1:
        return ()
    low, high = int(scale.minimum), int(scale.maximum)
    return tuple(range(low, high + 1)) if high - low < _MOST_CELLS else ()


def low_grades(scale: Scale) -> tuple[str, ...]:
    """The muscle grades 0 to 3 that stand together behind one segment; empty for other scales."""
    if scale.type != MMT or _MMT_LOW_END not in scale.options:
        return ()
    return scale.options[: scale.options.index(_MMT_LOW_END) + 1]


def read_number(scale: Scale, text: str) -> int | float | None:
    """A number typed with comma or point and either minus; None when it is none or does not fit."""
    plain = text.strip().replace(",", ".").replace("−", "-")
    try:
        number = float(plain)
    except ValueError:
        return None
    if not math.isfinite(number) or "_" in plain:
        return None
    if scale.minimum is not None and number < scale.minimum:
        return None
    if scale.maximum is not None and number > scale.maximum:
        return None
    if scale.minimum is None and number < 0:
        return None
    if scale.step is not None and not ((number - (scale.minimum or 0)) / scale.step).is_integer():
        return None
    return int(number) if number.is_integer() else number


def match_typed(values: tuple[Measure, ...], typed: str) -> Measure | None:
    """The value that the typed characters name: exactly, or as the start of exactly one word."""
    wanted = typed.casefold().replace("−", "-")
    exact = [value for value in values if str(value).casefold() == wanted]
    if exact:
        return exact[0]
    if not wanted or wanted[0].isdigit():
        return None
    starts = [value for value in values if str(value).casefold().startswith(wanted)]
    return starts[0] if len(starts) == 1 else None


def could_begin(values: tuple[Measure, ...], typed: str) -> bool:
    """Whether more typing may still name a value."""
    wanted = typed.casefold().replace("−", "-")
    return any(str(value).casefold().startswith(wanted) for value in values)


def problem(scale: Scale) -> str:
    """The sentence for a value outside the scale."""
    name = _NAMES.get(scale.type, scale.type.replace("_", " ").capitalize())
    verb = "goes" if scale.type in _SINGULAR or scale.type not in _NAMES else "go"
    if scale.type == MMT:
        return "MMT goes from 0 to 5. Type 4- or choose a grade."
    if scale.options:
        return f"This is {_either(scale.options)}. Choose one."
    low, high = scale.minimum, scale.maximum
    if low is None or high is None:
        return f"{name} {verb} from 0 up. Type a number."
    advice = "Type or choose a number." if cells(scale) else "Type a number in between."
    return f"{name} {verb} from {shown(low)} to {shown(high)}. {advice}"


def _either(options: tuple[str, ...]) -> str:
    return f"{', '.join(options[:-1])} or {options[-1]}" if len(options) > 1 else options[0]
