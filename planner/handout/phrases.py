"""Groups of the sheet's fixed words; {names} in braces are filled in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from planner.vocabulary import WorkingSide


class Direction(StrEnum):
    """Which way a language is written."""

    LTR = "ltr"
    RTL = "rtl"


@dataclass(frozen=True, slots=True)
class Plural:
    """A phrase in the forms of number that a language has; `other` where a form is left out."""

    one: str
    other: str
    zero: str = ""
    two: str = ""
    few: str = ""
    many: str = ""

    def form(self, name: str) -> str:
        """The form of that name: zero, one, two, few, many or other (Unicode CLDR)."""
        return str(getattr(self, name)) or self.other


@dataclass(frozen=True, slots=True)
class PlaceWords:
    """A part of the body with its side."""

    left: str
    right: str
    both: str


@dataclass(frozen=True, slots=True)
class SideWords:
    """The words for the working sides."""

    left: str
    right: str
    both: str


@dataclass(frozen=True, slots=True)
class SidePhrase:
    """What the side of an exercise is called on paper: whole phrases, or both sides in turn.

    No side word is put into a phrase: languages bend the words around it.
    """

    left: str
    right: str
    both: str

    def of(self, side: WorkingSide) -> str:
        """The phrase for a side."""
        return str(getattr(self, side.value))


@dataclass(frozen=True, slots=True)
class StopGuidance:
    """A stop text, always or only with a finding."""

    guidance: str
    finding: str | None


@dataclass(frozen=True, slots=True)
class DoseWords:
    """The sentences of a dose."""

    sets: Plural
    times: Plural
    minutes: Plural
    each_side: str
    hold: Plural
    hold_minutes: Plural
    hold_once: Plural
    hold_once_minutes: Plural
    seconds_short: str
    rest_sets: str
    rest_between: str
    rest_after: str
    rest: Plural
    rest_minutes: Plural
    days: Plural
    every_day: str
    times_a_day: Plural
    band: str
    bands: Mapping[str, str]
    weight: str
    effort: str
    loads_left_out: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class PlainWords:
    """How `3 x 30 seconds` and `3 x 12` are spelled out, and everyday words for others."""

    times: str
    sets: str
    words: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class StageWords:
    """The sentences of a stage."""

    head: str
    walk: str
    run: str
    then: str
    repeat: str
    longer: str
    effort: str
    gate: str


@dataclass(frozen=True, slots=True)
class ChangeWords:
    """The marks of what changed since the sheet before."""

    new: str
    side: str
    dose: str
    stopped: str


@dataclass(frozen=True, slots=True)
class GaitWords:
    """The words of the card for quicker steps."""

    title: str
    counted: str
    rate: str
    aim_label: str
    aim: str
    more: str
    beat_label: str
    beat: str
    cue_label: str
    cue: str
    week: str
    run_at: str
    did: str


@dataclass(frozen=True, slots=True)
class FigureWords:
    """The words of a figure: under each phase, the letters of the sides, and for a reader."""

    captions: Mapping[str, str]
    left: str
    right: str
    positions: Mapping[str, str]
    alt: str


@dataclass(frozen=True, slots=True)
class ReferralWords:
    """The words of the referral note."""

    title: str
    urgency: Mapping[str, str]
    patient: str
    born: str
    born_only: str
    aged: str
    reason: str
    found: str
    please: str
    no_program: str
    no_program_text: str
    sent_to: str
    time_called: str
    finding_side: str
    finding_value: str
    sides: Mapping[str, str]
    nothing_else: str
    status: str
    scales: Mapping[str, str]
