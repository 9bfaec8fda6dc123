"""Values on their own scales: cells, low grades, numbers, and the sentence for the rest."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.assessment.finding import Scale
from tests.helpers.content import catalogue
from ui.widgets.scale_values import cells, low_grades, problem, read_number

NPRS = Scale("nprs", minimum=0, maximum=10, step=1, units=("points",), worse="high")
MMT = Scale(
    "mmt", options=("0", "1", "2-", "2", "2+", "3-", "3", "3+", "4-", "4", "4+", "5"), worse="low"
)
YES_NO = Scale("yes_no", options=("no", "yes", "not tested"))
DEGREES = Scale("degrees", units=("deg",), minimum=-30, maximum=180)
FORCE = Scale("hhd", units=("N", "kgf", "lbf"))


def test_short_scales_have_cells_and_long_ones_a_field() -> None:
    assert cells(NPRS) == tuple(range(11))
    assert cells(YES_NO) == YES_NO.options
    assert cells(DEGREES) == ()
    assert cells(FORCE) == ()


def test_low_grades_stand_together() -> None:
    assert low_grades(MMT) == ("0", "1", "2-", "2", "2+", "3-", "3")
    assert low_grades(NPRS) == ()


@pytest.mark.parametrize(
    "text", ["", "abc", "nan", "inf", "-inf", "1e999", "1_0", "--4", "4-", "200", "-31", "1 2"]
)
def test_no_number(text: str) -> None:
    assert read_number(DEGREES, text) is None


@pytest.mark.parametrize(("text", "number"), [("12,5", 12.5), ("−30", -30), (" 7 ", 7)])
def test_numbers_as_they_are_typed(text: str, number: float) -> None:
    assert read_number(DEGREES, text) == number


def test_steps_and_ends_count() -> None:
    assert read_number(NPRS, "4.5") is None
    assert read_number(FORCE, "-1") is None
    assert read_number(FORCE, "31.5") == 31.5


@given(st.text(max_size=8))
def test_whatever_is_read_lies_on_the_scale(text: str) -> None:
    number = read_number(DEGREES, text)
    assert number is None or -30 <= number <= 180


def test_every_scale_of_the_catalogue_has_a_sentence() -> None:
    scales = {scale for finding in catalogue().findings for scale in finding.scales}
    assert len(scales) > 15
    for scale in scales:
        assert problem(scale).endswith("."), scale
        assert "{" not in problem(scale)


def test_the_sentence_says_how_far_the_scale_goes() -> None:
    assert problem(MMT) == "MMT goes from 0 to 5. Type 4- or choose a grade."
    assert problem(DEGREES).startswith("Degrees go from −30 to 180.")
