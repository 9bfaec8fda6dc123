"""Finding by typed words."""

from __future__ import annotations

import pytest

from planner.suggest.catalogue import Catalogue
from ui.assessment.search import findings_matching, nearest, words


@pytest.mark.parametrize(
    ("typed", "wanted"),
    [
        ("weak glut med", "weak_glute_med"),
        ("glut weak", "weak_glute_med"),
        ("trendel", "sls_uneven_hips"),
        ("slsq drop", "slsq_pelvic_drop"),
        ("calf swell", "rf_dvt"),
        ("LATEX", "pr_latex"),
    ],
)
def test_every_typed_word_begins_a_word(catalogue: Catalogue, typed: str, wanted: str) -> None:
    assert wanted in findings_matching(catalogue.findings, typed)


def test_one_word_that_fits_nowhere_finds_nothing(catalogue: Catalogue) -> None:
    assert findings_matching(catalogue.findings, "weak glute xyz") == ()


def test_a_misspelt_word_has_nearest_names(catalogue: Catalogue) -> None:
    assert findings_matching(catalogue.findings, "gluteous medus") == ()
    assert nearest(catalogue.findings, "gluteous medus")[0] == "weak_glute_med"


def test_nonsense_has_no_nearest_names(catalogue: Catalogue) -> None:
    assert nearest(catalogue.findings, "qqqq") == ()


def test_accents_and_underscores_do_not_matter() -> None:
    assert words("Weak_Glúte MED") == ("weak", "glute", "med")
