"""Measures all engines in one run, and tells what came out."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import ExitStack
from dataclasses import dataclass, field
from functools import partial
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from pypdfium2 import PdfDocument

from tools.bench.measure import MS, interleaved, median
from tools.bench.peers.runner import (
    ENGINES,
    PROCESSES,
    THOUSAND,
    Batch,
    Engine,
    NotInstalledError,
    Worker,
    worker,
)
from tools.bench.peers.words import put
from tools.bench.report import Row, Section

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

OURS, CANVAS, RIVAL = "stance", "canvas", "typst_sheet"
SHARES, QUICK_SHARES = 5, 50
MOST_BYTES, MOST_SECONDS = 100_000, 20.0
HEAD = (
    "engine",
    "tagged",
    "pages",
    "warm sheet",
    "beside canvas",
    "cold process",
    "file",
    "peak memory, 1 sheet, many",
    "1,000 sheets",
)


@dataclass(slots=True)
class Measured:
    """What an engine took: seconds, bytes, kB of memory after the first sheet and after many.

    `made` of the thousand sheets were made, the rest is scaled up.
    """

    pages: int = 0
    size: float = 0
    cold: list[float] = field(default_factory=list)
    warm: list[float] = field(default_factory=list)
    first: int = 0
    most: int = 0
    thousand: float = 0
    made: int = 0


def section(settings: Settings) -> Section:
    """Cold starts in turn, then warm sheets in turn, then a thousand sheets, a share in turn."""
    with TemporaryDirectory(prefix="stance-peers-") as name:
        folder = Path(name)
        put(folder, THOUSAND // 20 if settings.quick else THOUSAND)
        found = _installed(folder)
        _cold(found, folder, 0 if settings.quick else 6)
        _warm(found, folder, 2 if settings.quick else 12)
        _many(found, folder, quick=settings.quick)
    by_module = {engine.module: measured for engine, measured in found.items()}
    return Section("peers", _note(), aims(by_module), cells(by_module))


def cells(found: Mapping[str, Measured]) -> tuple[tuple[str, ...], ...]:
    """The table of the engines; one that is not installed says so."""
    bare = found.get(CANVAS)
    return (HEAD, *(_cells(engine, found.get(engine.module), bare) for engine in ENGINES))


def aims(found: Mapping[str, Measured]) -> tuple[Row, ...]:
    """What this exporter should reach, beside the others of the same run."""
    ours, bare, rival = found[OURS], found[CANVAS], found.get(RIVAL)
    warm = median(ours.warm)
    ratio = warm / median(rival.warm) if rival else None
    return (
        Row(
            "warm tagged sheet beside Typst's",
            _ms(warm),
            f"Typst {_ms(median(rival.warm))}" if rival else "Typst not installed",
            f"{ratio:.2f}" if ratio else "",
            "< 1",
            ratio < 1 if ratio else None,
        ),
        Row(
            "size of its file",
            _kb(ours.size),
            f"canvas {_kb(bare.size)}",
            f"{ours.size / bare.size:.2f}",
            f"<= {_kb(MOST_BYTES)}",
            ours.size <= MOST_BYTES,
        ),
        Row(
            "1,000 different sheets, 2 processes",
            _seconds(ours),
            f"Typst {_seconds(rival)}" if rival else "Typst not installed",
            f"{ours.thousand / rival.thousand:.2f}" if rival else "",
            f"< {MOST_SECONDS:g} s",
            ours.thousand < MOST_SECONDS,
        ),
    )


def _installed(folder: Path) -> dict[Engine, Measured]:
    """The engines that can make a sheet, and what their first start and its sheet took."""
    found: dict[Engine, Measured] = {}
    for engine in ENGINES:
        try:
            with worker(engine, folder) as one:
                memory = one.ready().memory
        except NotInstalledError:
            continue
        with PdfDocument(folder / f"{engine.module}.pdf") as pdf:
            found[engine] = Measured(pages=len(pdf), cold=[one.seconds], first=memory)
    return found


def _cold(found: Mapping[Engine, Measured], folder: Path, rounds: int) -> None:
    def once(engine: Engine) -> None:
        with worker(engine, folder) as one:
            one.ready()
        found[engine].cold.append(one.seconds)

    interleaved({engine.module: partial(once, engine) for engine in found}, rounds, warm=0)


def _warm(found: Mapping[Engine, Measured], folder: Path, rounds: int) -> None:
    numbers = count(1)

    def turn(engine: Engine, one: Worker) -> None:
        first = next(numbers) * engine.turn
        one.ask(first, engine.turn)
        answer = one.answer()
        found[engine].warm += answer.seconds
        found[engine].size = max(found[engine].size, *answer.sizes)

    with ExitStack() as stack:
        turns = {}
        for engine in found:
            one = stack.enter_context(worker(engine, folder))
            one.ready()
            one.ask(0, engine.turn)
            one.answer()
            turns[engine.module] = partial(turn, engine, one)
        interleaved(turns, rounds, warm=0)


def _many(found: Mapping[Engine, Measured], folder: Path, *, quick: bool) -> None:
    rounds = 1 if quick else SHARES
    with ExitStack() as stack:
        batches = {engine: Batch(engine, folder, stack) for engine in found}
        parts = PROCESSES * (QUICK_SHARES if quick else SHARES)
        turns = {
            engine.module: partial(batch.make, max(1, engine.many // parts))
            for engine, batch in batches.items()
        }
        interleaved(turns, rounds, warm=0)
        for engine, batch in batches.items():
            measured = found[engine]
            measured.made, measured.most = batch.made, batch.memory
            measured.thousand = batch.thousand


def _cells(engine: Engine, measured: Measured | None, bare: Measured | None) -> tuple[str, ...]:
    if measured is None:
        return (engine.title, "not installed", *[""] * (len(HEAD) - 2))
    warm = median(measured.warm)
    return (
        engine.title,
        engine.tagged,
        str(measured.pages),
        _ms(warm),
        f"{warm / median(bare.warm):.2f}" if bare else "",
        f"{median(measured.cold):.2f} s",
        _kb(measured.size),
        f"{measured.first / 1000:.0f}, {measured.most / 1000:.0f} MB",
        _seconds(measured),
    )


def _note() -> str:
    return (
        "The same sheet by each engine in a process of its own: six exercises with two vector "
        "pictures each, the stop box, doses, steps, criteria and two weeks to tick, US Letter, "
        "Inter embedded, another patient and other doses each time. Stance composes each sheet "
        "from the program and renders it; the others get the finished words, and pictures as SVG, "
        "which the canvas and Qt read once in a process. Canvas, Qt and fpdf2 write no tags and "
        "keep nothing together but a panel; none but Stance sizes the pictures to the page, looks "
        "for missing glyphs, writes “page x of y” or marks places for a scanner. Memory is the "
        "most that a process took, after its first sheet and after its share of the many."
    )


def _ms(seconds: float) -> str:
    return f"{seconds * MS:.1f} ms"


def _kb(size: float) -> str:
    return f"{size / 1000:.0f} kB"


def _seconds(measured: Measured) -> str:
    scaled = "" if measured.made == THOUSAND else f" (from {measured.made})"
    return f"{measured.thousand:.1f} s{scaled}"
