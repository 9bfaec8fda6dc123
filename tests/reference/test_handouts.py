"""Reference sheets: every print, language and paper of three programs.

Held as words and boxes with their places, and one program as pictures for the eye. `pytest
tests/reference/test_handouts.py --accept-goldens` keeps them as they are now: look at the pictures
and read the difference first.
"""

from __future__ import annotations

from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from planner.assessment.assessment import Assessment
from planner.handout.pdf.render import Rendered, render
from planner.handout.referral import compose_referral
from planner.handout.snapshot import Paper
from planner.suggest.engine import propose
from planner.vocabulary import Side
from tests.helpers.content import catalogue
from tests.helpers.golden_sheets import LANGUAGES, PATIENTS, PRINTS, sheet
from tests.helpers.goldens import check_golden, check_picture
from tests.helpers.handouts import OCCASION, seen
from tests.helpers.painted import contact_sheet, geometry, read_painted
from tests.helpers.pdfs import read_pages

HERE = Path(__file__).parent / "handouts"
SHEETS = list(product(PATIENTS, PRINTS, LANGUAGES, Paper))
SEEN = [*product(PRINTS, ("en",)), ("auto", "es"), ("auto", "es+en"), ("large", "es")]
"""The prints and languages whose pictures are kept: of the runner, on Letter."""


def described(rendered: Rendered) -> str:
    """Every line of every page with its place, size and face; every box and figure with its."""
    parts = []
    pages = zip(read_pages(rendered.pdf), read_painted(rendered.pdf), strict=True)
    for number, (page, painted) in enumerate(pages, start=1):
        parts.append(f"--- page {number} of {rendered.pages}, {page.width:g} x {page.height:g}")
        parts += [*page.lines(), *geometry(painted)]
    return "\n".join(parts) + "\n"


@pytest.mark.parametrize(("patient", "way", "language", "paper"), SHEETS)
def test_sheet(
    patient: str, way: str, language: str, paper: Paper, pytestconfig: pytest.Config
) -> None:
    made = described(render(sheet(patient, way, language, paper)))
    check_golden(HERE / patient / f"{way}.{language}.{paper}.txt", made, pytestconfig)


@pytest.mark.parametrize(("way", "language"), SEEN)
def test_picture(way: str, language: str, pytestconfig: pytest.Config) -> None:
    made = contact_sheet(render(sheet("runner", way, language, Paper.LETTER)).pdf)
    check_picture(HERE / "pictures" / f"{way}.{language}.png", made, pytestconfig)


def test_no_reference_is_left_over() -> None:
    expected = {HERE / who / f"{way}.{one}.{paper}.txt" for who, way, one, paper in SHEETS}
    expected |= {HERE / "pictures" / f"{way}.{language}.png" for way, language in SEEN}
    expected |= {HERE / f"referral.{paper}.txt" for paper in Paper}
    assert {path for path in HERE.rglob("*") if path.is_file()} == expected


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
