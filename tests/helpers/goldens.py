"""Reference files with a readable difference: words, and pictures for the eye.

`pytest tests/reference --accept-goldens` writes what is made now; look at the difference in git.
"""

from __future__ import annotations

import difflib
from pathlib import Path

import pytest
from PIL import Image

from tests.helpers.pictures import apart, show_apart

SHOWN = Path(__file__).parents[2] / "build" / "handouts"


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


def check_picture(path: Path, made: Image.Image, config: pytest.Config) -> None:
    """Fail where a picture clearly differs, and leave both side by side in `build/handouts`."""
    if config.getoption("--accept-goldens", default=False):
        path.parent.mkdir(parents=True, exist_ok=True)
        made.save(path, optimize=True)
        return
    if not path.exists():
        pytest.fail(f"{path.name} is missing: run with --accept-goldens, then look at it")
    with Image.open(path) as picture:
        kept, now = picture.convert("RGB"), made.convert("RGB")
    found = apart(kept, now)
    if not found.passes:
        show_apart(kept, now, SHOWN / path.name)
        pytest.fail(f"{path.name}: {found.told}; see build/handouts/{path.name}", pytrace=False)
