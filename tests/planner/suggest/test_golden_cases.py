"""The content's own golden cases: rules fired, exercises allowed, suggested, excluded, deferred."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from planner.suggest.engine import propose
from planner.vocabulary import WorkingSide
from tests.helpers.cases import assess
from tests.helpers.content import catalogue

CASES: list[dict[str, Any]] = json.loads(
    (Path(__file__).parents[2] / "fixtures" / "golden_cases.json").read_text("utf-8")
)


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_golden_case(case: dict[str, Any]) -> None:
    content = catalogue()
    proposal = propose(assess(content, case["findings"]), content)
    excluded = {one.exercise for one in proposal.excluded}
    out = {
        exercise
        for exercise in excluded
        if frozenset.union(*(e.side.sides for e in proposal.excluded if e.exercise == exercise))
        == WorkingSide.BOTH.sides
    }

    assert proposal.stopped is case["expect_stop"]
    assert list(proposal.fired) == case["rules_fired"]
    assert len(content.exercises) - len(out) == case["allowed_count"]
    assert set(case["must_suggest"]) <= {one.exercise for one in proposal.suggested}
    assert set(case["must_exclude"]) <= excluded
    assert set(case.get("must_defer", [])) <= {one.exercise for one in proposal.deferred}
