"""The user guide's pictures: a few of the same, smaller."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

DOCS = Path(__file__).resolve().parents[2] / "docs" / "images"
WIDTH = 1200
IN_GUIDE = {
    "first-run-light-full": "first-run",
    "patients-light-full": "patients",
    "cockpit-light-full": "cockpit-light",
    "cockpit-dark-full": "cockpit-dark",
    "typing-light-full": "typing",
    "cockpit-light-single": "one-pane",
    "red-flags-light-full": "red-flags",
    "excluded-light-full": "excluded",
    "override-light-full": "override",
    "stop-light-full": "stop",
    "sheet-1": "sheet",
}


def copy_for_guide(folder: Path, to: Path = DOCS) -> list[str]:
    """Write the guide's pictures from those in a folder; the names of what was not there."""
    to.mkdir(parents=True, exist_ok=True)
    missing = []
    for name, told in IN_GUIDE.items():
        source = folder / f"{name}.png"
        if not source.exists():
            missing.append(name)
            continue
        with Image.open(source) as picture:
            height = round(picture.height * WIDTH / picture.width)
            small = picture.convert("RGB")
            if picture.width > WIDTH:
                small = small.resize((WIDTH, height), Image.Resampling.LANCZOS)
            small.quantize(256, dither=Image.Dither.NONE).save(to / f"{told}.png", optimize=True)
    return missing
