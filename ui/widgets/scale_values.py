"""Reading what was typed onto a scale, and the sentence when it does not fit."""

from __future__ import annotations

import math

from planner.assessment.finding import Measure, Scale
from planner.assessment.typed_problems import outside
from ui.language import told

MMT = "mmt"
_MMT_LOW_END = "3"  # the grades up to here stand behind the first segment
_MOST_CELLS = 11


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


def problem(scale: Scale) -> str:
    """The sentence for a value outside the scale, in the window's language."""
    return told(outside(scale))
