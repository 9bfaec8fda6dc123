"""How findings, sides and values read on the screen and to a screen reader."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding, FindingKind, Measure, Scale, Urgency
from planner.assessment.values import option_words, unit_of, unit_words
from planner.vocabulary import Side
from ui.language import told, translate
from ui.widgets.words import shown, side_keys, side_words
from ui.widgets.words import spoken as said

_NO_SIDE_KEY = "c"  # central, in every language the window speaks
_SIGNS: Mapping[str, str] = {"deg": "°", "%": "%"}
_MMT, _PAIN = "mmt", "nprs"


def row_keys() -> dict[str, Side]:
    """Which typed letter, in lower case, means which side of a row."""
    return {**side_keys(), _NO_SIDE_KEY: Side.NONE}


def key_of(side: Side) -> str:
    """The letter that means a side, as a hint shows it."""
    return next(key for key, one in row_keys().items() if one is side).upper()


def urgency_words(urgency: Urgency) -> str:
    """How soon a red flag must be seen."""
    match urgency:
        case Urgency.EMERGENCY:
            return translate("findings", "Emergency, now")
        case Urgency.SAME_DAY:
            return translate("findings", "Same day")
        case Urgency.WITHIN_DAYS:
            return translate("findings", "Within days")


# --- scales and values -----------------------------------------------------------------------


def scale_label(scale: Scale) -> str:
    """A scale's short name for a small cell."""
    match scale.type:
        case "nprs":
            return translate("findings", "Pain")
        case "mmt":
            return translate("findings", "MMT")
        case "hhd":
            return translate("findings", "Force")
        case "odi":
            return translate("findings", "ODI")
        case "yes_no":
            return translate("findings", "Yes / no")
        case "grade3":
            return translate("findings", "Grade")
        case "choice":
            return translate("findings", "Where")
        case "spm":
            return translate("findings", "Cadence")
        case "minutes":
            return translate("findings", "Onset")
        case _:
            return _amount_label(scale)


def _amount_label(scale: Scale) -> str:
    match scale.type:
        case "degrees":
            return translate("findings", "Degrees")
        case "seconds":
            return translate("findings", "Seconds")
        case "reps":
            return translate("findings", "Repeats")
        case "score":
            return translate("findings", "Score")
        case "weeks":
            return translate("findings", "Weeks")
        case "percent":
            return translate("findings", "Percent")
        case _:
            return _capital(scale.type)


def scale_name(scale: Scale) -> str:
    """A scale's full name for menus and sentences."""
    match scale.type:
        case "nprs":
            return translate("findings", "Pain (NPRS), 0 to 10")
        case "mmt":
            return translate("findings", "Strength by hand (MMT)")
        case "hhd":
            return translate("findings", "Force (hand-held dynamometer)")
        case "odi":
            return translate("findings", "Oswestry score (ODI)")
        case "yes_no":
            return translate("findings", "Yes or no")
        case "spm":
            return translate("findings", "Step rate")
        case "minutes":
            return translate("findings", "Minutes to onset")
        case _:
            return scale_label(scale)


def unit_label(unit: str) -> str:
    """A unit as the screen shows it: °, cm, repeats."""
    match unit:
        case "reps":
            return translate("findings", "repeats")
        case "weeks":
            return translate("findings", "weeks")
        case "points":
            return translate("findings", "points")
        case "min to onset":
            return translate("findings", "min to onset")
        case "steps/min":
            return translate("findings", "steps/min")
        case "% change":
            return translate("findings", "% change")
        case "% body weight":
            return translate("findings", "% body weight")
        case _:
            return _SIGNS.get(unit, unit)


def with_unit(number: str, unit: str) -> str:
    """A number with its unit: a sign close to it, a word after a space."""
    sign = _SIGNS.get(unit)
    return f"{number}{sign}" if sign is not None else f"{number} {unit_label(unit)}".strip()


def shown_value(value: Measure) -> str:
    """A value as a cell shows it: `4−`, `−5`, an option in the window's language."""
    if isinstance(value, str) and not value[:1].isdigit():
        return told(option_words(value))
    return shown(value)


def said_value(value: Measure) -> str:
    """A value as it is said: `4 minus`, `minus 5`, an option in the window's language."""
    if isinstance(value, str) and not value[:1].isdigit():
        return told(option_words(value))
    return said(value)


def value_text(scale: Scale, value: Measure, extras: Mapping[str, str]) -> str:
    """A value as the row shows it: `4/10`, `MMT 4−`, `22°`, `marked`."""
    text, unit = shown_value(value), unit_of(scale, extras)
    if scale.type == _PAIN:
        return translate("findings", "{pain}/10", pain=text)
    if isinstance(value, str) and scale.type != _MMT:
        return text
    if unit:
        return with_unit(text, unit)
    return translate("findings", "{scale} {value}", scale=scale_label(scale), value=text)


def spoken_value(scale: Scale, value: Measure, extras: Mapping[str, str]) -> str:
    """A value in words, the minus spoken: `MMT 4 minus`, `pain 4 of 10`, `minus 5 degrees`."""
    text, unit = said_value(value), unit_of(scale, extras)
    if scale.type == _PAIN:
        return translate("findings", "pain {pain} of 10", pain=text)
    if isinstance(value, str) and scale.type != _MMT:
        return text
    if unit:
        return f"{text} {told(unit_words(unit))}"
    return translate("findings", "{scale} {value}", scale=scale_label(scale), value=text)


def values_spoken(finding: Finding, observed: ObservedFinding) -> str:
    """All values read, in words, in the order of the finding's scales."""
    return ", ".join(
        spoken_value(scale, observed.values[scale.type], observed.extras)
        for scale in finding.scales
        if scale.type in observed.values
    )


# --- findings --------------------------------------------------------------------------------


def spoken(finding: Finding, observed: ObservedFinding | None) -> str:
    """A finding's accessible name: `Weak hip abductors, right, MMT 4 minus`."""
    name = prefixed(finding)
    if observed is None:
        return translate("findings", "{finding}, not recorded", finding=name)
    sided = finding.sided
    parts = [name, side_words(observed.side) if sided else translate("findings", "recorded")]
    values = values_spoken(finding, observed)
    if values:
        parts.append(values)
    extras = observed.extras
    parts += [option_label(extras[one]) for one in finding.extra_options if one in extras]
    if not observed.is_positive(finding):
        parts.append(translate("findings", "does not count"))
    return ", ".join(parts)


def prefixed(finding: Finding) -> str:
    """The name with what the eye tells by colour and shape."""
    if finding.kind is FindingKind.RED_FLAG:
        return translate("findings", "Red flag: {finding}", finding=finding.name)
    if finding.kind is FindingKind.PRECAUTION:
        return translate("findings", "Precaution: {finding}", finding=finding.name)
    return finding.name


def row_name(finding: Finding) -> str:
    """A recorded finding's name as its row shows it; a red flag's sign and colour say the rest."""
    return finding.name if finding.kind is FindingKind.RED_FLAG else prefixed(finding)


def option_label(option: str) -> str:
    """An extra's option as words: `gluteus_medius` becomes `gluteus medius`."""
    return told(option_words(option))


def extra_title(key: str) -> str:
    """The name of a choice beside the values."""
    return translate("findings", "Muscle") if key == "muscle" else _capital(key)


def sides_sentence(finding: Finding) -> str:
    """Which sides a finding can have: `Leg length difference: choose left or right.`"""
    if not finding.sided:
        return translate(
            "findings", "{finding} has no side. Press Return to record it.", finding=finding.name
        )
    sides = _either([side_words(side) for side in finding.sides])
    return translate("findings", "{finding}: choose {sides}.", finding=finding.name, sides=sides)


def _either(words: Sequence[str]) -> str:
    if len(words) == 1:
        return words[0]
    return translate("findings", "{words} or {last}", words=", ".join(words[:-1]), last=words[-1])


def _capital(word: str) -> str:
    plain = word.replace("_", " ")
    return plain[:1].upper() + plain[1:]
