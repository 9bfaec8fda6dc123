"""Runs every static check, shows every failure, and sums each up in one line."""

from __future__ import annotations

import subprocess
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
# Each is called as a module: the scripts beside the interpreter break when the folder moves.
LINT_IMPORTS = "from importlinter.cli import lint_imports_command as c; c()"
CHECKS = {
    "format": ["-m", "ruff", "format", "--check", "."],
    "lint": ["-m", "ruff", "check", "."],
    "types": ["-m", "mypy"],
    "imports": ["-c", LINT_IMPORTS, "--no-logo"],
    "dependencies": ["-m", "deptry", "."],
}


def run(python: str, commands: dict[str, list[str]] = CHECKS) -> int:
    """Run all checks, whatever the earlier ones say; the status is 1 when any failed."""
    lines = []
    failed = []
    for name, arguments in commands.items():
        print(f"== {name}", flush=True)
        started = time.perf_counter()
        status = subprocess.call([python, *arguments], cwd=ROOT)
        took = time.perf_counter() - started
        lines.append(f"{name:12} {'FAILED' if status else 'ok':6} {took:5.1f} s")
        if status:
            failed.append(name)
    print("\n" + "\n".join(lines))
    print(f"Checks failed: {', '.join(failed)}." if failed else "All checks passed.")
    return 1 if failed else 0
