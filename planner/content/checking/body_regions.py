"""Regions of the body chart: findings that exist, each with a place on the chart in one of them."""

from __future__ import annotations

from collections.abc import Iterator

from planner.assessment.finding import FindingKind
from planner.content.checking.problem import Problem, twice, unknown
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId

_APART = (FindingKind.RED_FLAG, FindingKind.PRECAUTION)  # these have lists of their own
# Findings of these regions concern the whole person: they have no place on a chart.
_NO_PLACE = frozenset({"function", "balance", "psychosocial", "safety"})


def check_body_regions(catalogue: Catalogue) -> Iterator[Problem]:
    """All regions, and that every finding with a place is in one, and no other finding."""
    placed: set[FindingId] = set()
    for region in catalogue.body_regions:
        place = f"body_region {region.id}"
        for name, words in (("name", region.name), ("area", region.area)):
            if not words.strip():
                yield Problem(f"{place}, {name}", "a region needs words")
        if not region.finding_ids:
            yield Problem(f"{place}, finding_ids", "at least one finding is needed")
        where = f"{place}, finding_ids"
        yield from unknown(where, region.finding_ids, catalogue.finding, "finding")
        yield from twice(where, region.finding_ids)
        placed.update(region.finding_ids)
    yield from twice("body_regions, name", (region.name for region in catalogue.body_regions))
    for finding in catalogue.findings:
        has_place = finding.kind not in _APART and finding.region not in _NO_PLACE
        if has_place and finding.id not in placed:
            yield Problem(f"finding {finding.id}", "no region of the body chart holds it")
        if not has_place and finding.id in placed:
            yield Problem(f"finding {finding.id}", "it has no place on the body chart")
