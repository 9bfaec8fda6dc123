"""How findings, sides, sources and urgency read in the Program pane; no Qt widgets here."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING

from planner.assessment.finding import Urgency
from planner.handout.wording import wording
from planner.vocabulary import Side, WorkingSide
from ui.language import translate
from ui.widgets.words import side_words, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.assessment.assessment import ObservedFinding
    from planner.assessment.finding import Finding, Measure
    from planner.exercises.exercise import Exercise
    from planner.suggest.catalogue import Catalogue, Source

MINUS = "−"
LANGUAGE = "en"


# --- sides -----------------------------------------------------------------------------------


def side_word(side: WorkingSide | Side) -> str:
    """The side as one word; empty where there is none."""
    return "" if side is Side.NONE else side_words(side)


def working_words(exercise: Exercise, side: WorkingSide) -> str:
    """Which body part the side names, in the words of the sheet: "stand on your right leg"."""
    if not exercise.unilateral:
        return translate("program", "both sides together")
    words = wording(LANGUAGE)  # content stays in its own language, its side word too
    phrase = words.sides.get(exercise.side_means or "")
    if phrase is None:  # a clinic's own exercise; the sheet asks for the words before it prints
        return translate(
            "program", "{side} {means}", side=side_word(side), means=exercise.side_means or ""
        )
    said = phrase.of(side)
    shouted = "" if side is WorkingSide.BOTH else str(getattr(words.side_words, side.value))
    said = said.replace(shouted, shouted.lower()) if shouted else said
    return said[:1].lower() + said[1:]


def spoken_exercise(exercise: Exercise, side: WorkingSide) -> str:
    """The exercise with its side, for a screen reader: "Pelvic drop, right"."""
    return f"{exercise.name}, {side_word(side)}"


# --- findings --------------------------------------------------------------------------------


def short_name(finding: Finding) -> str:
    """A finding's name for a chip: what stands after the test's name, without brackets."""
    return _short(finding.name)


@lru_cache(maxsize=512)
def _short(whole: str) -> str:
    name = re.sub(r"\s*\([^)]*\)", "", whole)
    _, colon, rest = name.partition(": ")
    if not colon:
        return name
    rest = rest.removeprefix("the ")
    return rest[:1].upper() + rest[1:]


def first_value(finding: Finding, seen: ObservedFinding) -> tuple[str, Measure] | None:
    """The first value read, in the order of the finding's scales; plain yes says nothing."""
    for scale in finding.scales:
        value = seen.values.get(scale.type)
        if value is not None and scale.type != "yes_no":
            return scale.type, value
    return None


def value_words(finding: Finding, seen: ObservedFinding) -> str:
    """The first value as it reads on a chip: "4/10", "4−", "35°", "12 s"; else empty."""
    read = first_value(finding, seen)
    if read is None:
        return ""
    kind, value = read
    if isinstance(value, str):
        return value.replace("-", MINUS) if kind == "mmt" else value
    number = f"{value:g}".replace("-", MINUS)
    if kind == "nprs":
        return f"{number}/10"
    if kind == "degrees":
        return f"{number}°"
    scale = finding.scale(kind)
    unit = scale.units[0] if scale and scale.units else ""
    return f"{number} {unit}".strip()


def spoken_value(finding: Finding, seen: ObservedFinding) -> str:
    """The same for a screen reader, with plus and minus as words."""
    read = first_value(finding, seen)
    if read is None:
        return ""
    kind, value = read
    if kind == "nprs":
        return translate("program", "{value} out of 10", value=value)
    if kind == "mmt":
        return translate("program", "MMT {grade}", grade=spoken(value))
    words = value_words(finding, seen)
    if words.startswith(MINUS):
        return translate("program", "minus {value}", value=words.removeprefix(MINUS))
    return words


def finding_words(finding: Finding, seen: ObservedFinding | None) -> str:
    """Name, side and value in a line: "Weak hip abductors, right, MMT 4 minus"."""
    if seen is None:
        return finding.name
    parts = (finding.name, side_word(seen.side), spoken_value(finding, seen))
    return ", ".join(part for part in parts if part)


# --- rules and sources -----------------------------------------------------------------------


def source_words(source: Source) -> str:
    """A source as it is cited, with its DOI or else its PMID."""
    cite = source.cite.strip().rstrip(".")
    if source.doi:
        return f"{cite}. doi:{source.doi}"
    if source.pmid:
        return f"{cite}. PMID {source.pmid}"
    return f"{cite}."


def grade_words(grade: str, catalogue: Catalogue) -> str:
    """The evidence grade with its meaning: "B, moderate"."""
    meaning = catalogue.terms.evidence_grades.get(grade)
    return f"{grade}, {meaning}" if meaning else grade


def urgency_words(urgency: Urgency) -> str:
    """How soon, in words."""
    return {
        Urgency.EMERGENCY: translate("program", "Emergency, now"),
        Urgency.SAME_DAY: translate("program", "Same day"),
        Urgency.WITHIN_DAYS: translate("program", "Within days"),
    }[urgency]


@lru_cache(maxsize=512)
def sentences(message: str) -> tuple[str, ...]:
    """A message cut into its sentences, each with its full stop."""
    return tuple(part for part in re.split(r"(?<=[.!?])\s+(?=[A-Z])", message.strip()) if part)


def finding_shown(finding: Finding, seen: ObservedFinding | None) -> str:
    """The same as it is written: "Knee pain, inner side, right, 4/10"."""
    if seen is None:
        return finding.name
    parts = (finding.name, side_word(seen.side), value_words(finding, seen))
    return ", ".join(part for part in parts if part)


def listed(names: Iterable[str]) -> str:
    """Names with commas between."""
    return ", ".join(name for name in names if name)


# --- positions -------------------------------------------------------------------------------


def position_words(position: str) -> str:
    """A position in words; an unknown one reads as it is written in the data."""
    return {
        "floor_mixed": translate("program", "On the floor"),
        "half_kneeling": translate("program", "Half kneeling"),
        "kneeling": translate("program", "Kneeling"),
        "pool": translate("program", "In the pool"),
        "prone": translate("program", "Lying face down"),
        "quadruped": translate("program", "Hands and knees"),
        "running": translate("program", "Running"),
        "side_lying": translate("program", "Lying on the side"),
        "single_leg": translate("program", "Standing on one leg"),
        "sitting": translate("program", "Sitting"),
        "standing": translate("program", "Standing"),
        "supine": translate("program", "Lying on the back"),
        "walking": translate("program", "Walking"),
    }.get(position, position.replace("_", " ").capitalize())
