"""Why a typed line cannot be recorded as it stands, in one sentence each."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.assessment.finding import Finding, FindingKind, Scale
from planner.assessment.typed_values import Amount, scale_for
from planner.assessment.values import option_words
from planner.sentences import Sentence, sentence
from planner.vocabulary import Side

ONLY_PRESENT = (FindingKind.RED_FLAG, FindingKind.PRECAUTION)
_THREE = 3


class Trouble(StrEnum):
    """What is wrong: the value, the side, or something that could not be read."""

    VALUE = "value"
    SIDE = "side"
    UNREAD = "unread"


@dataclass(frozen=True, slots=True)
class Problem:
    """What is wrong with `typed`. While `unfinished`, more letters may still put it right."""

    trouble: Trouble
    typed: str
    sentence: Sentence
    unfinished: bool = False


def outside(scale: Scale) -> Sentence:
    """How far a scale goes, and what to type."""
    if scale.options:
        return _not_an_option(scale)
    if scale.minimum is None or scale.maximum is None:
        return sentence("Force goes from 0 up. Type a number and its unit.")
    return _not_in(scale.type, _number(scale.minimum), _number(scale.maximum))


def _not_an_option(scale: Scale) -> Sentence:
    if scale.type == "mmt":
        return sentence("MMT goes from 0 to 5. Type 4- or choose a grade.")
    if scale.type == "yes_no":
        return sentence("This is yes or no. Type y or n.")
    words = [option_words(option) for option in scale.options]
    if len(words) == _THREE:
        first, second, third = words
        return sentence(
            "This is {first}, {second} or {third}. Type one.",
            first=first,
            second=second,
            third=third,
        )
    return sentence("This is one of {options}. Type one.", options=" / ".join(words))


def _not_in(kind: str, low: str, high: str) -> Sentence:
    match kind:
        case "nprs":
            return sentence(
                "Pain goes from {low} to {high}. Type a whole number.", low=low, high=high
            )
        case "degrees":
            return sentence("Degrees go from {low} to {high}. Type a number.", low=low, high=high)
        case "seconds":
            return sentence("Seconds go from {low} to {high}. Type a number.", low=low, high=high)
        case "minutes":
            return sentence("Minutes go from {low} to {high}. Type a number.", low=low, high=high)
        case "weeks":
            return sentence("Weeks go from {low} to {high}. Type a number.", low=low, high=high)
        case "cm":
            return sentence(
                "Centimeters go from {low} to {high}. Type a number.", low=low, high=high
            )
        case "mm":
            return sentence(
                "Millimeters go from {low} to {high}. Type a number.", low=low, high=high
            )
        case "reps":
            return sentence("Repeats go from {low} to {high}. Type a number.", low=low, high=high)
        case "spm":
            return sentence(
                "Step rate goes from {low} to {high}. Type a number.", low=low, high=high
            )
        case "percent" | "odi":
            return sentence("Percent goes from {low} to {high}. Type a number.", low=low, high=high)
        case _:
            return sentence(
                "The score goes from {low} to {high}. Type a number.", low=low, high=high
            )


def _number(value: float) -> str:
    return f"{value:g}".replace("-", "−")  # as the screen shows it


def no_such_value(finding: Finding, typed: str) -> Problem:
    """A value that no scale of the finding is meant for."""
    said = sentence("{name} takes no {typed}. Leave it out.", name=finding.name, typed=typed)
    return Problem(Trouble.VALUE, typed, said)


def only_when_there(finding: Finding, typed: str) -> Problem:
    """A red flag or precaution that is not there is not recorded."""
    said = sentence("{name} is recorded only when it is there. Leave it out.", name=finding.name)
    return Problem(Trouble.VALUE, typed, said)


def two_values(typed: str) -> Problem:
    """Two values for one scale."""
    said = sentence("Two values were typed. Type one value.")
    return Problem(Trouble.VALUE, typed, said)


def needs_blank(side: str, value: str) -> Problem:
    """A side and its value without a blank between them."""
    said = sentence("Type a space after the side: {side} {value}", side=side, value=value)
    return Problem(Trouble.UNREAD, f"{side}{value}", said)


def wrong_side(finding: Finding, typed: str) -> Problem:
    """A side that the finding cannot have."""
    if not finding.sided:
        said = sentence("{name} has no side. Leave the side out.", name=finding.name)
    elif Side.BILATERAL in finding.sides:
        said = sentence("{name} is left, right or both. Type l, r or b.", name=finding.name)
    else:
        said = sentence("{name} is left or right, not both. Type l or r.", name=finding.name)
    return Problem(Trouble.SIDE, typed, said)


def letter_elsewhere(typed: str, *, unfinished: bool) -> Problem:
    """A letter that is a side in another language: it must not come to mean something else."""
    said = sentence(
        "“{typed}” names no side here. Type l for left, r for right or b for both.", typed=typed
    )
    return Problem(Trouble.SIDE, typed, said, unfinished)


def contradicting_sides(typed: str) -> Problem:
    """Sides that cannot hold together."""
    said = sentence("These sides do not go together. Type one side, or both.")
    return Problem(Trouble.SIDE, typed, said)


def on_no_scale(finding: Finding, typed: str, amount: Amount | None) -> Problem:
    """The sentence of the scale that a value seems meant for."""
    if finding.kind in ONLY_PRESENT:
        return no_such_value(finding, typed)
    if amount is None:
        worded = [s for s in finding.scales if s.options and not s.options[0][:1].isdigit()]
        scale = worded[0] if worded else finding.scales[0]
        return Problem(Trouble.VALUE, typed, outside(scale))
    scale_meant = scale_for(finding, amount, "")
    if scale_meant is not None:
        return Problem(Trouble.VALUE, typed, outside(scale_meant))
    if amount.unit or len(finding.scales) > 1:
        return no_such_value(finding, typed)
    return Problem(Trouble.VALUE, typed, outside(finding.scales[0]))
