"""Killed while saving or while making a store: nothing acknowledged is lost, nothing is half."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

KILLS = int(os.environ.get("STANCE_KILLS", "200"))
SEED = os.environ.get("STANCE_SEED", "20261122")
ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork and kill -9")


def after_kills(work: str, folder: Path, kills: int) -> dict[str, Any]:
    command = [sys.executable, "-m", "tests.db.killing", work, str(folder), str(kills), SEED]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    sys.stderr.write(done.stderr)  # a child's reason, where one failed
    found: dict[str, Any] = json.loads(done.stdout)
    return found


@pytest.mark.timeout(60 + KILLS)
def test_killed_while_saving_nothing_acknowledged_is_lost(tmp_path: Path) -> None:
    found = after_kills("save", tmp_path, KILLS)
    assert found["kills"] >= KILLS
    assert found["acknowledged"] >= KILLS  # else the kills came too early to show anything
    assert (found["lost"], found["half_written"], found["broken"]) == (0, 0, 0), (SEED, found)


@pytest.mark.timeout(120)
def test_programs_that_make_the_same_store_at_once_share_it(tmp_path: Path) -> None:
    found = after_kills("race", tmp_path, 3)
    assert (found["acknowledged"], found["lost"], found["broken"]) == (3, 0, 0)


@pytest.mark.timeout(60 + KILLS)
def test_killed_while_making_a_store_the_next_start_makes_it(tmp_path: Path) -> None:
    found = after_kills("make", tmp_path, max(4, KILLS // 40))
    assert (found["lost"], found["half_written"], found["broken"]) == (0, 0, 0), (SEED, found)
