"""Findings: scales that can be read, sides that exist, a stop note on every red flag."""

from __future__ import annotations

from collections.abc import Iterator

from planner.assessment.finding import Finding, FindingKind, Scale
from planner.content.checking.problem import Problem, twice, unknown
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import Side


def check_findings(catalogue: Catalogue) -> Iterator[Problem]:
    """All findings."""
    for finding in catalogue.findings:
        place = f"finding {finding.id}"
        yield from twice(f"{place}, scales", (scale.type for scale in finding.scales))
        for scale in finding.scales:
            yield from _scale(f"{place}, scales.{scale.type}", scale)
        yield from _sides(place, finding)
        if (finding.kind is FindingKind.RED_FLAG) != (finding.stop is not None):
            yield Problem(
                f"{place}, stop", "every red flag needs a stop note, nothing else has one"
            )


def _sides(place: str, finding: Finding) -> Iterator[Problem]:
    if not finding.sides:
        yield Problem(f"{place}, sides", "at least one side is needed")
    yield from twice(f"{place}, sides", finding.sides)
    if (Side.LEFT in finding.sides) != (Side.RIGHT in finding.sides):
        yield Problem(f"{place}, sides", "left and right go together")


def _scale(place: str, scale: Scale) -> Iterator[Problem]:
    yield from unknown(f"{place}, negative", scale.negative, scale.options, "option")
    yield from twice(f"{place}, options", scale.options)
    numbers = (scale.minimum, scale.maximum, scale.negative_to, scale.negative_from)
    if scale.options and any(number is not None for number in numbers):
        yield Problem(place, "a list of options has no numbers")
    if scale.minimum is None or scale.maximum is None:
        return
    if scale.minimum >= scale.maximum:
        yield Problem(place, "minimum must be below maximum")
    for bound in (scale.negative_to, scale.negative_from):
        if bound is not None and not scale.minimum <= bound <= scale.maximum:
            yield Problem(place, f"{bound} is not on the scale")
