"""The words of values: units, options and scales, the same on the screen and in the note."""

from __future__ import annotations

from collections.abc import Mapping

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, Measure, Scale
from planner.sentences import sentence

PAIN = "nprs"
STRENGTH = "mmt"

# Words of the scales themselves; what is not here is content and stays as it is.
_OPTIONS: Mapping[str, str] = {
    "yes": sentence("yes"),
    "no": sentence("no"),
    "not tested": sentence("not tested"),
    "none": sentence("none"),
    "mild": sentence("mild"),
    "marked": sentence("marked"),
    "good": sentence("good"),
    "fair": sentence("fair"),
    "poor": sentence("poor"),
    "groin": sentence("groin"),
    "lateral hip": sentence("lateral hip"),
    "posterior pelvis": sentence("posterior pelvis"),
    "gluteus_medius": sentence("gluteus medius"),
    "gluteus_maximus": sentence("gluteus maximus"),
    "tfl": sentence("tensor fasciae latae"),
    "quadriceps": sentence("quadriceps"),
    "hamstrings": sentence("hamstrings"),
    "calf": sentence("calf"),
    "piriformis": sentence("piriformis"),
}
_UNITS: Mapping[str, str] = {
    "points": sentence("points"),
    "deg": sentence("degrees"),
    "s": sentence("seconds"),
    "reps": sentence("repetitions"),
    "cm": sentence("centimetres"),
    "mm": sentence("millimetres"),
    "%": sentence("percent"),
    "% change": sentence("percent change"),
    "% body weight": sentence("percent of body weight"),
    "weeks": sentence("weeks"),
    "min to onset": sentence("minutes to onset"),
    "steps/min": sentence("steps a minute"),
    "N": sentence("newtons"),
    "Nm/kg": sentence("newton metres per kilogram"),
    "kgf": sentence("kilograms of force"),
    "lbf": sentence("pounds of force"),
}


def option_words(option: str) -> str:
    """An option of a scale as a word: "marked", "gluteus medius"."""
    return _OPTIONS.get(option) or option.replace("_", " ")


def unit_words(unit: str) -> str:
    """A unit in words, as it is said: "degrees"."""
    return _UNITS.get(unit, unit)


def unit_key(scale: Scale) -> str:
    """The name under which the chosen unit is kept among a finding's extras."""
    return f"{scale.type}_unit"


def unit_of(scale: Scale, extras: Mapping[str, str]) -> str:
    """The unit a value was read in: the chosen one, else the first; empty where there is none."""
    if scale.type == PAIN or not scale.units:
        return ""
    chosen = extras.get(unit_key(scale), scale.units[0])
    return chosen if chosen in scale.units else scale.units[0]


def value_words(scale: Scale, value: Measure, extras: Mapping[str, str]) -> str:
    """A value as a record has it: "pain 4/10", "MMT 4-", "22 deg", "marked"."""
    if scale.type == PAIN:
        return sentence("pain {value}/10", value=value)
    if scale.type == STRENGTH:
        return sentence("MMT {grade}", grade=value)
    if isinstance(value, str):
        return option_words(value)
    number = f"{value:g}" if isinstance(value, float) else str(value)
    unit = unit_of(scale, extras)
    return f"{number} {unit}" if unit else number


def all_values(observed: ObservedFinding, definition: Finding) -> tuple[str, ...]:
    """Every value read and every option marked, in words; units stand with their values."""
    scales = {scale.type: scale for scale in definition.scales}
    values = [
        value_words(scales[kind], value, observed.extras) if kind in scales else str(value)
        for kind, value in observed.values.items()
    ]
    return (*values, *marks(observed, definition))


def marks(observed: ObservedFinding, definition: Finding) -> tuple[str, ...]:
    """The options marked beside the values, in words."""
    units = {unit_key(scale) for scale in definition.scales}
    return tuple(option_words(text) for name, text in observed.extras.items() if name not in units)
