"""The words that can be typed for sides and options, and how a typed finding reads."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding
from planner.assessment.typed import ENGLISH_SIDES, Candidate, observed
from planner.assessment.values import option_words
from planner.vocabulary import Side
from ui.assessment.words import spoken, value_text
from ui.language import told, translate
from ui.widgets.words import shown, side_keys, side_letters

_Meaning = TypeVar("_Meaning")


@dataclass(frozen=True, slots=True)
class Offer:
    """A row of the popup: what Enter would record. `note` is grey, on the right.

    `refused`: the finding cannot be recorded as typed.
    """

    candidate: Candidate
    name: str
    side: Side
    values: str
    note: str
    spoken: str
    refused: bool


def side_vocabulary() -> dict[str, Side]:
    """Typed words to sides: the window's language, and English ones longer than a letter.

    A letter of another language would be in the way: in Spanish `l` begins "leve", `r` "regular".
    """
    return {
        **{word: side for word, side in ENGLISH_SIDES.items() if len(word) > 1},
        **_all(translate("findings", "l lt left"), Side.LEFT),
        **_all(translate("findings", "r rt right"), Side.RIGHT),
        **_all(translate("findings", "b lr rl both bilat bilateral"), Side.BILATERAL),
        **_all(translate("findings", "c central midline"), Side.NONE),
        **side_keys(),
    }


def refused_letters() -> frozenset[str]:
    """The English letters for sides that are none in the window's language."""
    return frozenset(word for word in ENGLISH_SIDES if len(word) == 1) - side_vocabulary().keys()


def option_vocabulary(findings: Iterable[Finding]) -> dict[str, str]:
    """Typed words to the options of scales, beside the content's own English ones."""
    options = {one for finding in findings for scale in finding.scales for one in scale.options}
    return {
        **{told(option_words(one)).casefold(): one for one in options if one.isalpha()},
        **_all(translate("findings", "y yes"), "yes"),
        **_all(translate("findings", "n no"), "no"),
    }


def _all(words: str, meaning: _Meaning) -> dict[str, _Meaning]:
    return dict.fromkeys(words.casefold().split(), meaning)


def offer(candidate: Candidate, finding: Finding, seen: ObservedFinding | None) -> Offer:
    """The row for a candidate, beside what is recorded of the finding."""
    made = observed(candidate, finding, seen)
    hidden = made is None or not finding.sided or _refused(candidate)
    side = Side.NONE if made is None or hidden else made.side
    return Offer(
        candidate,
        finding.name,
        side,
        _values(finding, candidate, made),
        _note(candidate, finding, seen),
        _spoken(candidate, finding, made),
        _refused(candidate),
    )


def _refused(candidate: Candidate) -> bool:
    """Whether it cannot be recorded as typed, whatever comes after."""
    return candidate.problem is not None and not candidate.problem.unfinished


def _values(finding: Finding, candidate: Candidate, made: ObservedFinding | None) -> str:
    extras = made.extras if made is not None else {}
    return ", ".join(
        value_text(scale, value.value, _with_unit(extras, value.scale, value.unit))
        for value in candidate.values
        if (scale := finding.scale(value.scale)) is not None
    )


def _with_unit(extras: Mapping[str, str], scale: str, unit: str) -> Mapping[str, str]:
    return {**extras, f"{scale}_unit": unit} if unit else extras


def _note(candidate: Candidate, finding: Finding, seen: ObservedFinding | None) -> str:
    if candidate.problem is not None and _refused(candidate):
        typed = shown(_short(candidate.problem.typed))
        return translate("findings", "no {typed} here", typed=typed)
    if seen is not None:
        was = [side_letters(seen.side)] if finding.sided else []
        was += [
            value_text(scale, seen.values[scale.type], seen.extras)
            for scale in finding.scales
            if scale.type in seen.values
        ]
        said = " ".join(was) or translate("findings", "recorded")
        return translate("findings", "was {before}", before=said)
    if candidate.side is None:
        return translate("findings", "left or right?")
    return ""


def _short(typed: str) -> str:
    return typed if len(typed) < 12 else f"{typed[:10]}…"  # noqa: PLR2004


def _spoken(candidate: Candidate, finding: Finding, made: ObservedFinding | None) -> str:
    if candidate.problem is not None or made is None:
        note = _note(candidate, finding, None)
        return translate("findings", "{finding}: {note}", finding=finding.name, note=note)
    return spoken(finding, made)
