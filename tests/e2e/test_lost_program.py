"""Losing the program loses at most five seconds of work."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from planner.vocabulary import FindingId, Side
from tests.helpers.stores import fresh_store, open_at

ROOT = Path(__file__).resolve().parents[2]
PROMISE_S = 5.0


@pytest.mark.slow
def test_a_killed_program_has_kept_the_edit(tmp_path: Path) -> None:
    fresh_store(tmp_path).close()
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen(
        [sys.executable, "-m", "tests.e2e.edits_until_killed", str(tmp_path)],
        cwd=ROOT,
        env=environ,
        stdout=subprocess.PIPE,
        text=True,
    )
    try:
        assert child.stdout is not None
        word, _, seconds = child.stdout.readline().strip().partition(" ")
        assert word == "saved"
        assert float(seconds) < PROMISE_S
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
        if child.stdout is not None:
            child.stdout.close()
    store = open_at(tmp_path / "store" / "stance.db")
    patient = store.patients.find("Ruiz")[0].patient
    assert patient.id is not None
    kept = store.visits.latest(patient.id)
    store.close()
    assert kept is not None
    seen = kept.draft.assessment.observed(FindingId("knee_pain_medial"))
    assert seen is not None
    assert (seen.side, dict(seen.values)) == (Side.RIGHT, {"nprs": 4})
    assert kept.draft.program.items
