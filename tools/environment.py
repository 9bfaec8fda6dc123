"""Makes and keeps the project's own Python environment, from the hash-locked requirements."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
VENV = ROOT / ".venv"
STAMP = VENV / "stance-stamp.json"
# The development lock holds the run-time pins as well, so it serves for running too.
LOCKS = {"run": "requirements.lock", "dev": "requirements-dev.lock"}


def python_of(venv: Path) -> Path:
    """Give the path of an environment's interpreter."""
    return venv / "Scripts" / "python.exe" if os.name == "nt" else venv / "bin" / "python"


def lock_hashes(root: Path, levels: tuple[str, ...]) -> dict[str, str]:
    """Hash the lock files of these levels."""
    return {
        level: hashlib.sha256((root / LOCKS[level]).read_bytes()).hexdigest() for level in levels
    }


def fingerprint(venv: Path) -> dict[str, str]:
    """Describe what ties an environment to its maker: the Python version and the place."""
    return {"python": ".".join(map(str, sys.version_info[:3])), "place": str(venv)}


def read_stamp(stamp: Path) -> dict[str, str]:
    """Read what an earlier set-up left; nothing readable counts as no set-up."""
    try:
        content = json.loads(stamp.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return content if isinstance(content, dict) else {}


def is_ready(stamp: dict[str, str], level: str, root: Path, venv: Path) -> bool:
    """Tell whether the environment already holds exactly what a level's lock file asks for."""
    wanted = fingerprint(venv) | lock_hashes(root, (level,))
    return wanted.items() <= stamp.items() and python_of(venv).exists()


def levels_held(level: str) -> tuple[str, ...]:
    """List the levels that are served once this one is installed."""
    return ("run", "dev") if level == "dev" else ("run",)


def create(venv: Path) -> None:
    """Make an empty environment, in place of one from another Python or another folder."""
    if Path(sys.prefix) == venv:
        return  # activated: this very process lives in it
    if python_of(venv).exists() and fingerprint(venv).items() <= read_stamp(STAMP).items():
        return
    if venv.exists():
        shutil.rmtree(venv)
    subprocess.run([sys.executable, "-m", "venv", str(venv)], check=True)


def install(level: str) -> None:
    """Bring .venv to a level. The stamp comes last, so a set-up cut short is done again."""
    print(f"Setting up .venv from {LOCKS[level]} (once, about a minute) ...", flush=True)
    create(VENV)
    STAMP.unlink(missing_ok=True)
    pip = [str(python_of(VENV)), "-m", "pip", "--disable-pip-version-check", "install", "--quiet"]
    subprocess.run([*pip, "--require-hashes", "-r", str(ROOT / LOCKS[level])], check=True)
    stamp = fingerprint(VENV) | lock_hashes(ROOT, levels_held(level))
    STAMP.write_text(json.dumps(stamp, indent=1), encoding="utf-8")
    print("The environment is ready.", flush=True)
