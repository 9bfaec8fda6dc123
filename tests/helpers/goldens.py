"""Reference files with a readable difference.

`pytest tests/reference --accept-goldens` writes what is made now; look at the difference in git.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest


def check_golden(path: Path, made: str, config: pytest.Config) -> None:
    """Fail with a difference where `made` is not what the reference file holds."""
    if config.getoption("--accept-goldens", default=False):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made, encoding="utf-8", newline="\n")
        return
    if not path.exists():
        pytest.fail(f"{path.name} is missing: run with --accept-goldens, then read it")
    kept = path.read_text(encoding="utf-8")
    if kept != made:
        lines = difflib.unified_diff(
            kept.splitlines(), made.splitlines(), "reference", "made now", lineterm="", n=1
        )
        pytest.fail("\n".join(lines), pytrace=False)
