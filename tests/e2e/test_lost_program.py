"""Losing the program loses at most five seconds of work; ending it loses nothing."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from planner.vocabulary import FindingId, Side
from tests.helpers.stores import fresh_store, open_at

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT = Path(__file__).resolve().parents[2]
PROMISE_S = 5.0


@contextmanager
def editing(folder: Path) -> Iterator[subprocess.Popen[str]]:
    """The program after its edit, on a store below the folder; killed at the end."""
    fresh_store(folder).close()
    environ = os.environ | {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-m", "tests.e2e.edits_until_killed", str(folder)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, text=True
    ) as child:
        try:
            assert line_of(child) == "edited"
            yield child
        finally:
            child.kill()


def line_of(child: subprocess.Popen[str]) -> str:
    assert child.stdout is not None
    return child.stdout.readline().strip()


def assert_kept(folder: Path) -> None:
    store = open_at(folder / "store" / "stance.db")
    patient = store.patients.find("Ruiz")[0].patient
    assert patient.id is not None
    kept = store.visits.latest(patient.id)
    store.close()
    assert kept is not None
    seen = kept.draft.assessment.observed(FindingId("knee_pain_medial"))
    assert seen is not None
    assert (seen.side, dict(seen.values)) == (Side.RIGHT, {"nprs": 4})
    assert kept.draft.program.items


@pytest.mark.slow
def test_a_killed_program_has_kept_the_edit(tmp_path: Path) -> None:
    with editing(tmp_path) as child:
        word, _, seconds = line_of(child).partition(" ")
        assert word == "saved"
        assert float(seconds) < PROMISE_S
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert_kept(tmp_path)


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="Windows ends programs in another way")
def test_a_program_that_is_told_to_end_saves_first(tmp_path: Path) -> None:
    with editing(tmp_path) as child:
        child.send_signal(signal.SIGTERM)
        assert child.wait(timeout=60) == 0
    assert_kept(tmp_path)
