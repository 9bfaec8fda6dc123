"""Starts engines in processes of their own and has them make sheets."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from time import perf_counter

from tools.bench.peers.environment import interpreter
from tools.environment import ROOT

THOUSAND, PROCESSES = 1000, 2
# Where it is set, every start would compile every module anew; an installed program does not.
_NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"


@dataclass(frozen=True, slots=True)
class Engine:
    """A maker of PDFs: its module here, its name, whether its sheets are tagged.

    `peer` ones live in the peers' own environment. `turn` is how many sheets it makes each time it
    has its turn, `many` how many of the thousand it really makes.
    """

    module: str
    title: str
    tagged: str
    peer: bool
    turn: int
    many: int


ENGINES = (
    Engine("stance", "Stance", "PDF/UA-1", peer=False, turn=5, many=1000),
    Engine("canvas", "ReportLab canvas", "no", peer=False, turn=5, many=1000),
    Engine("typst_sheet", "Typst", "PDF/UA-1", peer=True, turn=5, many=1000),
    Engine("qt_writer", "Qt QPdfWriter", "no", peer=False, turn=5, many=1000),
    Engine("fpdf_sheet", "fpdf2", "no", peer=True, turn=1, many=200),
    Engine("weasy", "WeasyPrint", "PDF/UA-1", peer=True, turn=1, many=50),
)


@dataclass(frozen=True, slots=True)
class Answer:
    """Sizes in bytes and seconds of the sheets made, and the most memory so far in kB."""

    sizes: list[int]
    seconds: list[float]
    memory: int


class NotInstalledError(Exception):
    """The engine, or a library of the system that it needs, is not there."""


class Worker:
    """A process of an engine. `seconds` is from its start until its first sheet was made."""

    def __init__(self, engine: Engine, folder: Path) -> None:
        """Start it, and leave it to itself until `ready`. Raises NotInstalledError."""
        python = interpreter() if engine.peer else Path(sys.executable)
        if python is None:
            raise NotInstalledError(engine.title)
        environ = {name: value for name, value in os.environ.items() if name != _NO_BYTECODE}
        self._engine, self.seconds = engine, 0.0
        self._begun = perf_counter()
        self._process = subprocess.Popen(
            [str(python), "-m", "tools.bench.peers.child", engine.module, str(folder)],
            cwd=ROOT,
            env=environ | {"QT_QPA_PLATFORM": "offscreen"},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def ready(self) -> Answer:
        """Wait for its first sheet. Raises NotInstalledError."""
        first = self.answer()
        self.seconds = perf_counter() - self._begun
        return first

    def ask(self, first: int, count: int) -> None:
        """Have it make so many sheets from a number on."""
        if self._process.stdin:
            print(first, count, file=self._process.stdin, flush=True)

    def answer(self) -> Answer:
        """Wait for what it was asked for. Raises NotInstalledError."""
        line = self._process.stdout.readline() if self._process.stdout else ""
        if not line:
            raise SystemExit(f"{self._engine.title} broke off (status {self._process.wait()}).")
        found = json.loads(line)
        if "missing" in found:
            raise NotInstalledError(found["missing"])
        return Answer(**found)

    def close(self) -> None:
        """Nothing more is asked of it."""
        self._process.communicate()


@contextmanager
def worker(engine: Engine, folder: Path) -> Iterator[Worker]:
    """A process for as long as it is needed."""
    started = Worker(engine, folder)
    try:
        yield started
    finally:
        started.close()


class Batch:
    """Two processes that share the sheets of one engine; `made` by both together."""

    def __init__(self, engine: Engine, folder: Path, stack: ExitStack) -> None:
        """Start them; they end with the stack. Raises NotInstalledError."""
        begun = perf_counter()
        self._workers = [stack.enter_context(worker(engine, folder)) for _ in range(PROCESSES)]
        for one in self._workers:
            one.ready()
        self._started, self._making = perf_counter() - begun, 0.0
        self.made = self.memory = 0

    def make(self, share: int) -> None:
        """Have each make so many sheets, and wait for both."""
        begun = perf_counter()
        for one in self._workers:
            one.ask(self.made, share)
            self.made += share
        answers = [one.answer() for one in self._workers]
        self._making += perf_counter() - begun
        self.memory = max(answer.memory for answer in answers)

    @property
    def thousand(self) -> float:
        """Seconds for a thousand sheets, scaled from those made; the start counts once."""
        return self._started + self._making * THOUSAND / self.made
