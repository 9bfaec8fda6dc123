"""Schema checks over a whole catalogue."""

from __future__ import annotations

from itertools import chain

from planner.content.checking.body_regions import check_body_regions
from planner.content.checking.exercises import check_exercises, check_ladders
from planner.content.checking.findings import check_findings
from planner.content.checking.problem import Problem
from planner.content.checking.references import check_drafting, check_ids, check_links
from planner.content.checking.rules import check_rules
from planner.content.checking.sources import check_sources
from planner.content.checking.texts import check_texts
from planner.suggest.catalogue import Catalogue

__all__ = ["Problem", "check"]

_CHECKS = (
    check_ids,
    check_findings,
    check_exercises,
    check_ladders,
    check_rules,
    check_links,
    check_drafting,
    check_body_regions,
    check_sources,
    check_texts,
)


def check(catalogue: Catalogue) -> tuple[Problem, ...]:
    """All that is wrong with a catalogue; empty when it is sound."""
    return tuple(chain.from_iterable(one(catalogue) for one in _CHECKS))
