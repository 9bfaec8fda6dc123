"""Starts windows in processes of their own and listens for when they can be used."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter

from tools.bench.store import sample_store

_ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 120
# Where it is set, every start would compile every module anew; an installed program does not.
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


@dataclass(frozen=True, slots=True)
class Started:
    """How long a window took until it could be used, and the memory it had then (kB)."""

    seconds: float
    memory: int


@dataclass(frozen=True, slots=True)
class Starter:
    """Starts windows on a store with the sample patient, away from the user's own settings."""

    folder: Path

    def start(self, kind: str) -> Started:
        """One window, from process start to its first idle moment with all in it."""
        command = [sys.executable, "-m", "tools.bench.child", kind, str(self.folder / "stance.db")]
        begun = perf_counter()
        with subprocess.Popen(
            command,
            cwd=_ROOT,
            env=self._environ(),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        ) as child:
            line = child.stdout.readline() if child.stdout else ""
            seconds = perf_counter() - begun
            _, said = child.communicate(timeout=_LIMIT_S)
        word, _, memory = line.partition(" ")
        if word != "ready" or child.returncode:
            raise SystemExit(
                f"The window `{kind}` did not come up (status {child.returncode}).\n{said}"
            )
        return Started(seconds, int(memory))

    def _environ(self) -> dict[str, str]:
        homes = ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "LOCALAPPDATA")
        own = dict.fromkeys(homes, str(self.folder / "home"))
        kept = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
        return kept | own | {"QT_QPA_PLATFORM": "offscreen"}


@contextmanager
def starter() -> Iterator[Starter]:
    """A starter with a store of its own, gone afterwards."""
    with TemporaryDirectory(prefix="stance-bench-") as name:
        folder = Path(name)
        sample_store(folder / "stance.db").close()
        (folder / "home").mkdir()
        yield Starter(folder)
