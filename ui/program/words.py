"""How findings, sides, sources and urgency read in the Program pane; no Qt widgets here."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from planner.assessment.finding import Urgency
from planner.handout.wording import wording
from planner.vocabulary import Side, WorkingSide

if TYPE_CHECKING:
    from collections.abc import Iterable

    from planner.assessment.assessment import Assessment, ObservedFinding
    from planner.assessment.finding import Finding, Measure
    from planner.exercises.exercise import Exercise
    from planner.suggest.catalogue import Catalogue, Source
    from planner.suggest.proposal import Reason
    from planner.vocabulary import FindingId, RuleId

MINUS = "−"
LANGUAGE = "en"


def tr(text: str, /, **values: object) -> str:
    """The text in the window's language, with its {names} filled in."""
    translated = QCoreApplication.translate("program", text)
    return translated.format(**values) if values else translated


# --- sides -----------------------------------------------------------------------------------


def side_word(side: WorkingSide | Side) -> str:
    """The side as one word; empty where there is none."""
    return {
        "left": tr("left"),
        "right": tr("right"),
        "both": tr("both sides"),
        "bilateral": tr("both sides"),
    }.get(side.value, "")


def working_words(exercise: Exercise, side: WorkingSide) -> str:
    """Which body part the side names, in the words of the sheet: "stand on your right leg"."""
    if not exercise.unilateral:
        return tr("both sides together")
    phrase = wording(LANGUAGE).sides.get(exercise.side_means or "")
    if phrase is None:  # a clinic's own exercise; the sheet asks for the words before it prints
        return tr("{side} {means}", side=side_word(side), means=exercise.side_means or "")
    said = phrase.both if side is WorkingSide.BOTH else phrase.one.format(side=side_word(side))
    return said[:1].lower() + said[1:]


def spoken_exercise(exercise: Exercise, side: WorkingSide) -> str:
    """The exercise with its side, for a screen reader: "Pelvic drop, right"."""
    return f"{exercise.name}, {side_word(side)}"


# --- findings --------------------------------------------------------------------------------


def short_name(finding: Finding) -> str:
    """A finding's name for a chip: what stands after the test's name, without brackets."""
    name = re.sub(r"\s*\([^)]*\)", "", finding.name)
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
        return tr("{value} out of 10", value=value)
    if kind == "mmt":
        grade = str(value).replace("-", " " + tr("minus")).replace("+", " " + tr("plus"))
        return f"MMT {grade}"
    return value_words(finding, seen).replace(MINUS, tr("minus") + " ")


def finding_words(finding: Finding, seen: ObservedFinding | None) -> str:
    """Name, side and value in a line: "Weak hip abductors, right, MMT 4 minus"."""
    if seen is None:
        return finding.name
    parts = (finding.name, side_word(seen.side), spoken_value(finding, seen))
    return ", ".join(part for part in parts if part)


@dataclass(frozen=True, slots=True)
class Because:
    """One chip after "because": a finding with the rules it fired, or a rule that needs none."""

    text: str
    side: Side
    value: str
    spoken: str
    finding: FindingId | None
    rules: tuple[RuleId, ...]


def because(
    reasons: tuple[Reason, ...], assessment: Assessment, catalogue: Catalogue
) -> tuple[Because, ...]:
    """The chips of an exercise: each finding once, with all rules that lead from it."""
    rules: dict[FindingId, tuple[RuleId, ...]] = {}
    bare: list[RuleId] = []
    for reason in reasons:
        if not reason.findings:
            bare.append(reason.rule)
        for finding in reason.findings:
            rules[finding] = (*rules.get(finding, ()), reason.rule)
    chips = [_finding_chip(one, fired, assessment, catalogue) for one, fired in rules.items()]
    return (*chips, *(_rule_chip(rule, catalogue) for rule in dict.fromkeys(bare)))


def _finding_chip(
    finding_id: FindingId,
    rules: tuple[RuleId, ...],
    assessment: Assessment,
    catalogue: Catalogue,
) -> Because:
    finding = catalogue.finding[finding_id]
    seen = assessment.observed(finding_id)
    return Because(
        text=short_name(finding),
        side=seen.side if seen else Side.NONE,
        value=value_words(finding, seen) if seen else "",
        spoken=finding_words(finding, seen),
        finding=finding_id,
        rules=rules,
    )


def _rule_chip(rule: RuleId, catalogue: Catalogue) -> Because:
    known = catalogue.rule.get(rule)
    title = known.title if known else str(rule)
    return Because(title, Side.NONE, "", title, None, (rule,))


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
        Urgency.EMERGENCY: tr("Emergency: now"),
        Urgency.SAME_DAY: tr("Same day"),
        Urgency.WITHIN_DAYS: tr("Within days"),
    }[urgency]


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
        "floor_mixed": tr("On the floor"),
        "half_kneeling": tr("Half kneeling"),
        "kneeling": tr("Kneeling"),
        "pool": tr("In the pool"),
        "prone": tr("Lying face down"),
        "quadruped": tr("Hands and knees"),
        "running": tr("Running"),
        "side_lying": tr("Lying on the side"),
        "single_leg": tr("Standing on one leg"),
        "sitting": tr("Sitting"),
        "standing": tr("Standing"),
        "supine": tr("Lying on the back"),
        "walking": tr("Walking"),
    }.get(position, position.replace("_", " ").capitalize())
