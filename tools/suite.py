"""Runs the test suite in two parts: the fast tests offscreen, then those that need a window."""

from __future__ import annotations

import os
import subprocess
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from tools import xserver

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

ROOT = Path(__file__).resolve().parent.parent
RESULTS = ROOT / "build" / "tests"
# Not --dist loadgroup: xdist then runs a test that kills its worker again, eight times over.
SHARED = ("-n", "2", "--dist", "load")
NO_TESTS = 5  # pytest's exit status when it selected nothing


@dataclass(frozen=True)
class Part:
    """What one run of pytest came to."""

    status: int
    passed: int = 0
    failed: int = 0
    skipped: int = 0

    @property
    def is_empty(self) -> bool:
        """Tell whether the run had no test to do, which is no failure by itself."""
        return self.status == NO_TESTS


def read_results(status: int, results: Path) -> Part:
    """Count what a JUnit file tells; a run that died leaves none."""
    if not results.is_file():
        return Part(status)
    suites = ET.parse(results).getroot().iter("testsuite")  # noqa: S314 (pytest wrote it just now)
    counts = [{key: int(value) for key, value in s.items() if value.isdigit()} for s in suites]
    total, failed, errors, skipped = (
        sum(count.get(key, 0) for count in counts)
        for key in ("tests", "failures", "errors", "skipped")
    )
    # A test that passed and then failed in its tear-down is listed once and counted as an error.
    passed = max(0, total - failed - errors - skipped)
    return Part(status, passed, failed + errors, skipped)


def run_part(python: str, name: str, arguments: Sequence[str], environ: Mapping[str, str]) -> Part:
    """Run pytest once and read back what it counted."""
    results = RESULTS / f"{name}.xml"
    results.unlink(missing_ok=True)
    command = [python, "-m", "pytest", f"--junitxml={results}", *arguments]
    return read_results(subprocess.call(command, cwd=ROOT, env=environ), results)


def worst(parts: Sequence[Part]) -> int:
    """Combine exit statuses: an empty part is fine as long as another part had tests."""
    statuses = [part.status for part in parts if not part.is_empty]
    return max(statuses, key=abs) if statuses else NO_TESTS


def summary(parts: Sequence[Part], where: str) -> str:
    """Sum both parts up: a line of counts, then what they mean in plain words."""
    passed, failed, skipped = (
        sum(getattr(part, key) for part in parts) for key in ("passed", "failed", "skipped")
    )
    status = worst(parts)
    if status == NO_TESTS:
        verdict = "No test was selected."
    elif status == 0:
        verdict = "All selected tests passed."
    elif failed:
        verdict = "Some tests failed; they are listed above."
    else:
        verdict = f"The tests were broken off (status {status}); the reason is above."
    return f"{passed} passed, {failed} failed, {skipped} skipped\n{verdict} {where}"


def run_window_tests(python: str, extra: Sequence[str]) -> tuple[Part, str]:
    """Run the tests marked `window` on a private X display, or offscreen where there is none."""
    arguments = ["-m", "window", *extra]
    offscreen = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    why = xserver.lacking()
    if why:
        part = run_part(python, "window", arguments, offscreen)
        said = f"The window tests ran offscreen, because {why}."
    else:
        with xserver.private_display() as display:
            environ = xserver.on_display(os.environ, display)
            part = run_part(python, "window", arguments, environ)
        said = "The window tests ran on a private X display."
    return part, "No window test was selected." if part.is_empty else said


def run(python: str, extra: Sequence[str]) -> int:
    """Run both parts and give the worse exit status of the two."""
    RESULTS.mkdir(parents=True, exist_ok=True)
    offscreen = dict(os.environ) | {"QT_QPA_PLATFORM": "offscreen"}
    print("== fast tests, offscreen", flush=True)
    fast = run_part(python, "fast", [*SHARED, "-m", "not window", *extra], offscreen)
    print("== window tests", flush=True)
    window, where = run_window_tests(python, extra)
    print("\n" + summary([fast, window], where))
    return worst([fast, window])
