"""How findings read."""

from __future__ import annotations

import pytest

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import FindingKind
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId, Side
from ui.assessment import titles, words


def spoken(catalogue: Catalogue, key: str, side: Side, **values: float | str) -> str:
    """A recorded finding in words."""
    finding = catalogue.finding[FindingId(key)]
    return words.spoken(finding, ObservedFinding(finding.id, side, values=values))


def test_a_name_tells_what_which_side_and_how_much(catalogue: Catalogue) -> None:
    said = spoken(catalogue, "weak_glute_med", Side.RIGHT, mmt="4-")
    assert said == "Weak hip abductors (gluteus medius), right, MMT 4 minus"


def test_pain_is_said_out_of_ten(catalogue: Catalogue) -> None:
    said = spoken(catalogue, "knee_pain_medial", Side.BILATERAL, nprs=4)
    assert said == "Knee pain, inner side, both sides, pain 4 of 10"


def test_a_value_that_denies_is_said(catalogue: Catalogue) -> None:
    assert spoken(catalogue, "knee_pain_medial", Side.LEFT, nprs=0).endswith("does not count")


def test_red_flags_and_precautions_say_so(catalogue: Catalogue) -> None:
    assert spoken(catalogue, "rf_dvt", Side.LEFT).startswith("Red flag: ")
    assert spoken(catalogue, "pr_latex", Side.NONE).startswith("Precaution: ")


@pytest.mark.parametrize(
    ("key", "scale", "value", "extras", "text"),
    [
        ("knee_pain_medial", "nprs", 4, {}, "4/10"),
        ("weak_glute_med", "mmt", "4-", {}, "MMT 4−"),
        ("tight_hip_flexors", "degrees", -12, {}, "−12°"),
        ("weak_glute_med", "hhd", 120, {"hhd_unit": "lbf"}, "120 lbf"),
        ("slsq_knee_in", "grade3", "marked", {}, "marked"),
        ("stepdown_poor", "score", 3, {}, "Score 3"),
    ],
)
def test_values_show_their_unit(
    catalogue: Catalogue,
    key: str,
    scale: str,
    value: float | str,
    extras: dict[str, str],
    text: str,
) -> None:
    found = catalogue.finding[FindingId(key)].scale(scale)
    assert found is not None
    assert words.value_text(found, value, extras) == text


def test_every_finding_has_a_heading(catalogue: Catalogue) -> None:
    known = titles.titles()
    for finding in catalogue.findings:
        assert finding.kind.value in known
        if finding.kind not in {FindingKind.RED_FLAG, FindingKind.PRECAUTION}:
            key = titles.region_key(finding.region)
            assert key in known
            assert titles.place_of(key) < 7, finding.region


def test_what_sides_there_are_is_a_sentence(catalogue: Catalogue) -> None:
    finding = catalogue.finding[FindingId("leg_length_difference")]
    assert words.sides_sentence(finding) == "Leg length difference: choose left or right."
