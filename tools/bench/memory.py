"""Memory of the running window with the sample patient's visit open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tools.bench.measure import interleaved, median
from tools.bench.report import Row, Section
from tools.bench.windows import starter

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

KINDS = ("visit", "stance", "same", "bare")


def run(settings: Settings) -> Section:
    """The resident memory of each window, in turn."""
    rounds = 1 if settings.quick else 5
    taken: dict[str, list[float]] = {kind: [] for kind in KINDS}
    with starter() as windows:

        def once() -> None:
            for kind in KINDS:
                taken[kind].append(windows.start(kind).memory / 1000)

        interleaved({"all": once}, rounds, warm=0)
    mid = {kind: median(memory) for kind, memory in taken.items()}
    beside = f"bare window, same imports {mid['same']:.0f} MB"
    rows = (
        Row(
            "visit open, sheet drawn",
            _mb(mid["visit"]),
            beside,
            f"{mid['visit'] / mid['same']:.2f}",
        ),
        Row("patients listed", _mb(mid["stance"]), beside, f"{mid['stance'] / mid['same']:.2f}"),
        Row("bare window, PySide6 only", _mb(mid["bare"])),
    )
    note = "Resident memory (VmRSS) when the window can be used, offscreen; no aim is set for it."
    return Section("memory", note, rows)


def _mb(megabytes: float) -> str:
    return f"{megabytes:.0f} MB"
