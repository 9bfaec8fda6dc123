"""The side that was typed for a finding, and the named choices beside it."""

from __future__ import annotations

from collections.abc import Mapping

from planner.assessment.finding import Finding
from planner.assessment.typed_tokens import Token
from planner.assessment.typed_words import words_of
from planner.vocabulary import Side


def as_typed(tokens: list[Token]) -> str:
    """The pieces as they were typed."""
    return " ".join(token.text for token in tokens)


def meant_sides(tokens: list[Token]) -> set[Side] | None:
    """The one side that was typed, left and right being both; None where they contradict."""
    sides = {side for token in tokens for side in token.sides}
    if sides == {Side.LEFT, Side.RIGHT}:
        return {Side.BILATERAL}
    return sides if len(sides) <= 1 else None


def side_of(finding: Finding, tokens: list[Token]) -> Side | None:
    """The side to record; None where the finding needs one and none was typed."""
    meant = meant_sides(tokens)
    if meant and meant <= set(finding.sides):
        return next(iter(meant))
    if tokens:
        return None if finding.sided else Side.NONE
    # Where the content names "none" first, no side is the usual case.
    return Side.NONE if finding.sides[0] is Side.NONE else None


def extras_of(finding: Finding, words: list[str]) -> Mapping[str, str]:
    """The named choice (the muscle) that words beside the finding's own ones tell alone."""
    if not finding.extra_options:
        return {}
    own = words_of(" ".join((finding.name, *finding.synonyms)))
    beside = [word for word in words if not any(known.startswith(word) for known in own)]
    chosen: dict[str, str] = {}
    for name, options in finding.extra_options.items():
        fitting = [option for option in options if _tells(beside, words_of(option))]
        if beside and len(fitting) == 1:
            chosen[name] = fitting[0]
    return chosen


def _tells(typed: list[str], option: tuple[str, ...]) -> bool:
    return all(any(known.startswith(word) for known in option) for word in typed)
