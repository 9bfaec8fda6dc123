"""Values by single keys."""

from __future__ import annotations

import pytest

from planner.assessment.finding import Measure, Scale
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId
from ui.assessment.keys import Entry, Typed, entry


def scale(catalogue: Catalogue, finding: str, kind: str) -> Scale:
    """A scale of the catalogue."""
    found = catalogue.finding[FindingId(finding)].scale(kind)
    assert found is not None
    return found


def typed(on: Scale, keys: str, gap: float = 0.2, now: Measure | None = None) -> Measure | None:
    """The value after some keys, `gap` seconds apart."""
    state, at = Typed(), 10.0
    for key in keys:
        done = entry(on, now, state, key, at)
        if done is not None:
            state, now = done.typed, done.value
        at += gap
    return now


@pytest.mark.parametrize(
    ("keys", "gap", "value"),
    [("4", 0.2, 4), ("10", 0.2, 10), ("10", 0.8, 0), ("0", 0.2, 0), ("47", 0.2, 7), ("4+", 0.2, 5)],
)
def test_pain(catalogue: Catalogue, keys: str, gap: float, value: int) -> None:
    assert typed(scale(catalogue, "knee_pain_medial", "nprs"), keys, gap) == value


@pytest.mark.parametrize(
    ("keys", "gap", "value"),
    [
        ("4", 0.2, "4"),
        ("4-", 0.2, "4-"),
        ("4+", 0.2, "4+"),
        ("3+", 0.2, "3+"),
        ("2-", 0.2, "2-"),
        ("4-", 0.8, "4-"),  # later, minus steps one grade down
        ("5+", 0.2, "5"),
    ],
)
def test_strength(catalogue: Catalogue, keys: str, gap: float, value: str) -> None:
    assert typed(scale(catalogue, "weak_glute_med", "mmt"), keys, gap) == value


def test_a_grade_that_is_none_does_nothing(catalogue: Catalogue) -> None:
    assert entry(scale(catalogue, "weak_glute_med", "mmt"), None, Typed(), "7", 1.0) is None


def test_first_letters_choose_and_go_on(catalogue: Catalogue) -> None:
    quality = scale(catalogue, "slsq_quality_poor", "grade3")
    assert [typed(quality, key) for key in "gfp"] == ["good", "fair", "poor"]
    answer = scale(catalogue, "noble_positive", "yes_no")
    assert [typed(answer, keys) for keys in ("y", "n", "nn")] == ["yes", "no", "not tested"]


def test_numbers_count_the_options(catalogue: Catalogue) -> None:
    assert typed(scale(catalogue, "faber_positive", "choice"), "2") == "lateral hip"


def test_a_digit_begins_a_number(catalogue: Catalogue) -> None:
    degrees = scale(catalogue, "tight_hip_flexors", "degrees")
    assert entry(degrees, None, Typed(), "-", 1.0) == Entry(Typed(), begins="-")
    assert entry(degrees, None, Typed(), "x", 1.0) is None
