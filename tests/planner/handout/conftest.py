"""The sheets that are scored: three programs, in both languages, ordinary and in large print."""

from __future__ import annotations

from itertools import product

import pytest

from tests.helpers.golden_sheets import PATIENTS
from tests.helpers.sheet_score import Scored, scored

PRINTED = (("auto", "en"), ("auto", "es"), ("large", "en"), ("large", "es"))
SHEETS = [(patient, way, language) for patient, (way, language) in product(PATIENTS, PRINTED)]


@pytest.fixture(params=SHEETS, ids="-".join)
def one(request: pytest.FixtureRequest) -> Scored:
    """One of them, made and read back."""
    return scored(*request.param)
