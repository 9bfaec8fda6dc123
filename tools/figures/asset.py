"""Writes drawings as the files that the program reads."""

from __future__ import annotations

import gzip
import hashlib
import io
import json
from collections.abc import Sequence
from functools import cache
from pathlib import Path
from typing import Any

from tools.figures.compose import Box, Drawing
from tools.figures.pose import PoseFile
from tools.figures.sketch import Op

FIGURES = Path(__file__).parents[2] / "resources" / "figures"
LARGEST = 15_000  # bytes of a phase
# What does not change a drawing when it changes.
_BESIDE = ("__main__.py", "build.py", "sheet.py", "paint.py", "bake.py", "check.py", "chart.py",
           "range_of_motion.py")  # fmt: skip


def compact(value: object) -> str:
    """JSON without blanks."""
    return json.dumps(value, separators=(",", ":"), ensure_ascii=False)


@cache
def engine_digest() -> str:
    """Tells one state of the engine and its bodies from another."""
    folder = Path(__file__).parent
    digest = hashlib.sha256()
    for path in sorted([*folder.glob("*.py"), *folder.glob("bodies/*.npz")]):
        if path.name not in _BESIDE:
            digest.update(path.name.encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


def digest_of(file: PoseFile, detail: str = "") -> str:
    """Tells whether a pose file, its presets or the engine have changed."""
    return hashlib.sha256(f"{engine_digest()} {detail} {file!r}".encode()).hexdigest()[:16]


def phase_text(drawing: Drawing) -> dict[str, Any]:
    """A drawn phase as its file has it."""
    return {
        "name": drawing.name,
        "box": [int(value) for value in drawing.box],
        "mark": None if drawing.mark is None else list(drawing.mark),
        "ops": [list(op) for op in drawing.ops],
    }


def drawn_text(file: PoseFile, drawings: Sequence[Drawing], digest: str) -> str:
    """The file of a drawn exercise."""
    return compact(
        {
            "exercise": file.name,
            "body": file.body,
            "side": file.side,
            "digest": digest,
            "phases": [phase_text(drawing) for drawing in drawings],
        }
    )


def move_bytes(name: str, box: Box, frames: Sequence[Sequence[Op]], digest: str) -> bytes:
    """The file of an exercise's in-betweens, compressed, the same for the same drawings; the
    digest stands where gzip keeps a file's name."""
    data = {"exercise": name, "box": [int(v) for v in box],
            "frames": [[list(op) for op in ops] for ops in frames]}  # fmt: skip
    written = io.BytesIO()
    with gzip.GzipFile(digest, "wb", 9, written, mtime=0) as file:
        file.write(compact(data).encode())
    return written.getvalue()


def move_digest(data: bytes) -> str:
    """The digest of a file of in-betweens; "" where there is none."""
    named = len(data) > 10 and data[3] & 8
    return data[10 : data.index(b"\0", 10)].decode("ascii", "replace") if named else ""
