"""The composition root: which door opens, and what is said when none can."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
SAMPLE = "resources/samples/sample_patient.json"


def run(*words: str, **environ: str) -> subprocess.CompletedProcess[str]:
    kept = {k: v for k, v in os.environ.items() if k not in HIDDEN}
    return subprocess.run(
        [sys.executable, *words],
        cwd=ROOT,
        env=kept | environ,
        capture_output=True,
        text=True,
        check=False,
        timeout=100,
    )


HIDDEN = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "STANCE_STORE")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="these always have a display")
def test_without_a_display_one_sentence_names_the_second_door() -> None:
    done = run("main.py")
    assert done.returncode == 1
    assert done.stdout == ""
    assert done.stderr.count("\n") == 1
    assert "main.py handout CASE.json --out FILE.pdf" in done.stderr


def test_the_second_door_plans_the_sample_patient() -> None:
    done = run("main.py", "plan", SAMPLE)
    assert done.returncode == 0
    assert "right" in done.stdout


def test_the_second_door_loads_neither_qt_nor_a_database() -> None:
    code = (
        "import sys; sys.argv = ['main.py', 'plan', sys.argv[1]]; import main; main.main();"
        "bad = {'PySide6', 'sqlalchemy', 'sqlcipher3'} & set(sys.modules);"
        "sys.exit(str(bad) if bad else 0)"
    )
    done = run("-c", code, SAMPLE)
    assert done.returncode == 0, done.stderr


def test_the_store_is_opened_before_qt_is_loaded() -> None:
    source = (ROOT / "main.py").read_text("utf-8")
    assert source.index("from db.store import") < source.index("from ui import app")
