"""Reference sheets: the words and where they stand. See tests/helpers/goldens.py."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.assessment.assessment import Assessment
from planner.handout.pdf.render import Rendered, render
from planner.handout.referral import compose_referral
from planner.handout.snapshot import Paper
from planner.suggest.engine import propose
from planner.vocabulary import Side, WorkingSide
from tests.helpers.content import catalogue
from tests.helpers.goldens import check_golden
from tests.helpers.handouts import OCCASION, Case, case, seen
from tests.helpers.pdfs import read_pages

HERE = Path(__file__).parent / "handouts"
PREGNANT = Assessment((seen("low_back_pain", Side.BILATERAL), seen("pr_pregnancy")), age=31)
OLDER = Assessment((seen("knee_oa", Side.LEFT, {"nprs": 5}), seen("pr_fall_risk")), age=81)
CASES = {
    "runner": case(),
    "older": case(("sit_to_stand", "sl_abduction", "single_leg_stance"), WorkingSide.LEFT, OLDER),
    "both-sides": case(("bird_dog", "side_plank_knees", "walk_run"), WorkingSide.BOTH, PREGNANT),
}


def described(rendered: Rendered) -> str:
    """Every line of every page with its place, size and face."""
    parts = []
    for number, page in enumerate(read_pages(rendered.pdf), start=1):
        parts.append(f"--- page {number} of {rendered.pages}, {page.width:g} x {page.height:g}")
        parts.extend(page.lines())
    return "\n".join(parts) + "\n"


@pytest.mark.parametrize("paper", Paper)
@pytest.mark.parametrize("name", CASES)
def test_sheet(name: str, paper: Paper, pytestconfig: pytest.Config) -> None:
    one: Case = CASES[name]
    visit = date(2026, 12, 6) if name == "older" else None
    occasion = replace(OCCASION, paper=paper, next_visit=visit, large_print=name == "older")
    made = described(render(one.sheet(occasion)))
    check_golden(HERE / f"{name}.{paper}.txt", made, pytestconfig)


@pytest.mark.parametrize("paper", Paper)
def test_referral(paper: Paper, pytestconfig: pytest.Config) -> None:
    assessment = Assessment(
        (
            seen("rf_femoral_neck_stress", Side.RIGHT),
            seen("knee_pain_medial", Side.RIGHT, {"nprs": 4}),
        )
    )
    note = compose_referral(
        assessment,
        propose(assessment, catalogue()),
        catalogue(),
        replace(OCCASION, paper=paper),
    )
    check_golden(HERE / f"referral.{paper}.txt", described(render(note)), pytestconfig)
