"""Reference pictures of the screens, taken anew and compared. See tests/helpers/pictures.py.

`pytest tests/reference/test_screens.py --accept-goldens` keeps the pictures as they are now: look
at them first (`make shots`).
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.helpers.pictures import difference, keep, side_by_side
from tools.shots.__main__ import SCENES
from tools.shots.looks import references
from tools.shots.take import take

HERE = Path(__file__).parent / "screens"
SHOWN = Path(__file__).parents[2] / "build" / "screens"


def compared(taken: Path, kept: Path, shown: Path) -> list[str]:
    """What differs from the reference pictures, a line each; side by side in `shown`."""
    faults = []
    names = {picture.stem for folder in (taken, kept) for picture in folder.glob("*.png")}
    for name in sorted(names):
        made, reference = taken / f"{name}.png", kept / f"{name}.png"
        if not made.exists():
            faults.append(f"{name}: is no longer taken; delete its reference picture")
        elif not reference.exists():
            faults.append(f"{name}: has no reference picture yet")
        elif not (apart := difference(reference, made)).passes:
            side_by_side(reference, made, shown / f"{name}.png")
            faults.append(f"{name}: {apart.told}; see {shown.name}/{name}.png")
    return faults


def accept(taken: Path, kept: Path) -> None:
    """Keep the pictures as they are now, and no others."""
    for old in kept.glob("*.png"):
        old.unlink()
    for made in taken.glob("*.png"):
        keep(made, kept / made.name)


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_screens(tmp_path: Path, pytestconfig: pytest.Config) -> None:
    accepting = pytestconfig.getoption("--accept-goldens", default=False)
    take(references(SCENES), tmp_path)
    if accepting:
        accept(tmp_path, HERE)
        return
    faults = compared(tmp_path, HERE, SHOWN)
    if faults:
        pytest.fail("\n".join([f"In build/{SHOWN.name}:", *faults]), pytrace=False)
