"""Where the peers live: an environment of their own, so that Stance never depends on them."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tools.environment import ROOT, python_of

VENV = ROOT / "build" / "peers"
REQUIREMENTS = Path(__file__).with_name("requirements.txt")


def install() -> None:
    """Make the environment, or bring it to the versions that are asked for."""
    python = python_of(VENV)
    if not python.exists():
        subprocess.run([sys.executable, "-m", "venv", str(VENV)], check=True)
    pip = [str(python), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--no-deps", "-r", str(REQUIREMENTS)], check=True)


def interpreter() -> Path | None:
    """The environment's Python, or None where it was never made."""
    python = python_of(VENV)
    return python if python.exists() else None
