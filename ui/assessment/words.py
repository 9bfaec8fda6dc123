"""How findings, sides and values read on the screen and to a screen reader. No Qt."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, FindingKind, Measure, Scale, Urgency
from planner.vocabulary import Side
from ui.assessment.cells import Act, Cell
from ui.widgets.words import shown, side_words
from ui.widgets.words import spoken as said

SIDE_KEYS: Mapping[str, Side] = {
    "L": Side.LEFT,
    "R": Side.RIGHT,
    "B": Side.BILATERAL,
    "C": Side.NONE,
}
SIDE_ORDER = (Side.LEFT, Side.RIGHT, Side.BILATERAL, Side.NONE)

URGENCY_WORDS: Mapping[Urgency, str] = {
    Urgency.EMERGENCY: "Emergency, now",
    Urgency.SAME_DAY: "Same day",
    Urgency.WITHIN_DAYS: "Within days",
}

_SCALES: Mapping[str, tuple[str, str]] = {
    "nprs": ("Pain", "Pain (NPRS), 0 to 10"),
    "mmt": ("MMT", "Strength by hand (MMT)"),
    "hhd": ("Force", "Force (hand-held dynamometer)"),
    "odi": ("ODI", "Oswestry score (ODI)"),
    "yes_no": ("Yes / no", "Yes or no"),
    "grade3": ("Grade", "Grade"),
    "choice": ("Where", "Where"),
    "spm": ("Cadence", "Step rate"),
    "minutes": ("Onset", "Minutes to onset"),
}
_UNIT_SIGNS: Mapping[str, str] = {"deg": "°", "%": "%"}
_UNIT_WORDS: Mapping[str, str] = {
    "deg": "degrees",
    "s": "seconds",
    "%": "percent",
    "% change": "percent change",
    "cm": "centimetres",
    "mm": "millimetres",
}
_REGIONS: Mapping[str, str] = {
    "knee": "Knee",
    "hip": "Hip",
    "thigh": "Thigh and leg",
    "leg": "Thigh and leg",
    "ankle": "Foot and ankle",
    "foot": "Foot and ankle",
    "leg/foot": "Foot and ankle",
    "low back": "Low back and trunk",
    "trunk": "Low back and trunk",
    "function": "Function and balance",
    "balance": "Function and balance",
    "psychosocial": "Outlook and confidence",
}
_ORDER = (
    "Knee",
    "Hip",
    "Thigh and leg",
    "Foot and ankle",
    "Low back and trunk",
    "Function and balance",
    "Outlook and confidence",
    "Symptoms",
    "Strength and endurance",
    "Movement tests",
    "Mobility and length",
    "Walking and running",
    "Special tests",
    "Context",
)
_KINDS: Mapping[FindingKind, str] = {
    FindingKind.SYMPTOM: "Symptoms",
    FindingKind.IMPAIRMENT: "Strength and endurance",
    FindingKind.MOVEMENT: "Movement tests",
    FindingKind.MOBILITY: "Mobility and length",
    FindingKind.GAIT: "Walking and running",
    FindingKind.TEST: "Special tests",
    FindingKind.CONTEXT: "Context",
    FindingKind.PRECAUTION: "Precautions",
    FindingKind.RED_FLAG: "Red flags",
}


def region_title(region: str) -> str:
    """The heading of a body region; neighbours share one."""
    return _REGIONS.get(region, region[:1].upper() + region[1:])


def kind_title(kind: FindingKind) -> str:
    """The heading of a kind of finding."""
    return _KINDS[kind]


def place_of_heading(title: str) -> int:
    """Where a heading stands: the knee first, the rest as a body chart is read."""
    return _ORDER.index(title) if title in _ORDER else len(_ORDER)


def scale_label(scale: Scale) -> str:
    """A scale's short name for a small cell."""
    known = _SCALES.get(scale.type)
    return known[0] if known else _capital(scale.type)


def scale_name(scale: Scale) -> str:
    """A scale's full name for menus and sentences."""
    known = _SCALES.get(scale.type)
    return known[1] if known else _capital(scale.type)


def unit_of(scale: Scale, extras: Mapping[str, str]) -> str:
    """The unit a value was read in: the chosen one, else the first; empty where there is none."""
    if scale.type == "nprs" or not scale.units:
        return ""
    chosen = extras.get(unit_key(scale), scale.units[0])
    return chosen if chosen in scale.units else scale.units[0]


def unit_key(scale: Scale) -> str:
    """The name under which the chosen unit is kept among a finding's extras."""
    return f"{scale.type}_unit"


def with_unit(number: str, unit: str) -> str:
    """A number with its unit: a sign close to it, a word after a space."""
    sign = _UNIT_SIGNS.get(unit)
    if sign is not None:
        return f"{number}{sign}"
    return f"{number} {unit}".strip()


def value_text(scale: Scale, value: Measure, extras: Mapping[str, str]) -> str:
    """A value as the row shows it: `4/10`, `MMT 4−`, `22°`, `marked`."""
    if isinstance(value, str):
        return f"{scale_label(scale)} {shown(value)}" if scale.type == "mmt" else value
    if scale.type == "nprs":
        return f"{shown(value)}/10"
    unit = unit_of(scale, extras)
    return with_unit(shown(value), unit) if unit else f"{scale_label(scale)} {shown(value)}"


def spoken_value(scale: Scale, value: Measure, extras: Mapping[str, str]) -> str:
    """A value in words, the minus spoken: `MMT 4 minus`, `pain 4 of 10`, `minus 5 degrees`."""
    if isinstance(value, str):
        return f"{scale_label(scale)} {said(value)}" if scale.type == "mmt" else value
    if scale.type == "nprs":
        return f"pain {said(value)} of 10"
    unit = unit_of(scale, extras)
    words = _UNIT_WORDS.get(unit, unit)
    return f"{said(value)} {words}" if words else f"{scale_label(scale)} {said(value)}"


def values_spoken(finding: Finding, observed: ObservedFinding) -> str:
    """All values read, in words, in the order of the finding's scales."""
    return ", ".join(
        spoken_value(scale, observed.values[scale.type], observed.extras)
        for scale in finding.scales
        if scale.type in observed.values
    )


def spoken(finding: Finding, observed: ObservedFinding | None) -> str:
    """A finding's accessible name: `Weak hip abductors, right, MMT 4 minus`."""
    if observed is None:
        return f"{finding.name}, not recorded"
    side = side_words(observed.side) if finding.sided else "recorded"
    parts = [prefix(finding) + finding.name, side]
    values = values_spoken(finding, observed)
    if values:
        parts.append(values)
    extras = observed.extras
    parts += [option_label(extras[name]) for name in finding.extra_options if name in extras]
    if not observed.is_positive(finding):
        parts.append("does not count")
    return ", ".join(parts)


def prefix(finding: Finding) -> str:
    """What a screen reader says before a name that the eye tells by colour and shape."""
    if finding.kind is FindingKind.RED_FLAG:
        return "Red flag: "
    return "Precaution: " if finding.kind is FindingKind.PRECAUTION else ""


def option_label(option: str) -> str:
    """An extra's option as words: `gluteus_medius` becomes `gluteus medius`."""
    return option.replace("_", " ")


def sides_sentence(finding: Finding) -> str:
    """Which sides a finding can have: `Leg length difference is left or right.`"""
    if not finding.sided:
        return f"{finding.name} has no side. Press Return to record it."
    words = [side_words(side) for side in finding.sides]
    text = " or ".join(words) if len(words) < 3 else f"{', '.join(words[:-1])} or {words[-1]}"  # noqa: PLR2004
    return f"{finding.name}: choose {text}."


def _capital(word: str) -> str:
    plain = word.replace("_", " ")
    return plain[:1].upper() + plain[1:]


def cell_name(finding: Finding, cell: Cell) -> str:
    """What a cell does, for its tooltip: verb or value, object, and the key."""
    name = finding.name
    match cell.act:
        case Act.SIDE:
            key = next(key for key, side in SIDE_KEYS.items() if side is cell.side)
            return f"{name}, {side_words(cell.side)} ({key})"
        case Act.RECORD:
            return f"Record {name}"
        case Act.UNTICK:
            return f"Untick {name} (Del)"
        case Act.INFO:
            return f"How to elicit {name} (F1)"
        case Act.LOW_GRADES:
            return f"{name}, choose a grade from 0 to {said(str(cell.value))}"
        case Act.VALUE:
            return f"{name}, {said(cell.value) if cell.value is not None else cell.text}"
        case Act.NUMBER:
            return f"Type the value of {name}"
        case Act.UNIT:
            return f"Choose the unit, {name}"
        case Act.SCALE:
            return f"Choose how {name} is measured (S)"
        case Act.EXTRA:
            return f"Choose the {option_label(cell.key)}, {name}"
    assert_never(cell.act)
