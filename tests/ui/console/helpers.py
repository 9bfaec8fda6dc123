"""Cases for the second door, and a shell to start it from."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import main
from tests.helpers.cases import RUNNER

ROOT = Path(main.__file__).parent
NAME = "Zaphod Qxyzzy"
Door = Callable[..., tuple[int, str, list[str]]]


def case(**changes: object) -> dict[str, object]:
    return {"patient": {"name": NAME, "age": 38}, "findings": RUNNER, **changes}


def patient(**parts: object) -> dict[str, object]:
    return case(patient={"age": 38, **parts})


def write(path: Path, content: object) -> Path:
    path.write_bytes(content if isinstance(content, bytes) else json.dumps(content).encode())
    return path


def shell(line: str, folder: Path, **environ: str) -> subprocess.CompletedProcess[bytes]:
    """Run a line of bash in which $stance starts the program."""
    given = {"stance": f"{sys.executable} {ROOT / 'main.py'}", **environ}
    return subprocess.run(
        ["bash", "-c", line],
        cwd=folder,
        env=dict(os.environ) | given,
        capture_output=True,
        timeout=60,
        check=False,
    )
