"""From process start to a window that can be used, beside a bare window."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from tools.bench.measure import interleaved, median
from tools.bench.report import Row, Section
from tools.bench.windows import starter

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

AIM = 1.5
KINDS = ("stance", "same", "bare", "visit")


def run(settings: Settings) -> Section:
    """All windows in turn."""
    rounds = 3 if settings.quick else 15
    with starter() as windows:
        for kind in KINDS:
            windows.start(kind)
        # Interleaved like everything else; each window tells its own time.
        taken: dict[str, list[float]] = {kind: [] for kind in KINDS}

        def once(kind: str) -> None:
            taken[kind].append(windows.start(kind).seconds)

        interleaved({kind: partial(once, kind) for kind in KINDS}, rounds, warm=0)
    mid = {kind: median(seconds) for kind, seconds in taken.items()}
    ratio = mid["stance"] / mid["same"]
    rows = (
        Row(
            "window usable, patients listed",
            f"{mid['stance']:.2f} s",
            f"bare window, same imports {mid['same']:.2f} s",
            f"{ratio:.2f}",
            "< 1.5",
            ratio < AIM,
        ),
        Row(
            "the same beside PySide6 alone",
            f"{mid['stance']:.2f} s",
            f"bare window, PySide6 only {mid['bare']:.2f} s",
            f"{mid['stance'] / mid['bare']:.2f}",
        ),
        Row(
            "visit opened, sheet drawn",
            f"{mid['visit']:.2f} s",
            f"patients listed {mid['stance']:.2f} s",
            f"{mid['visit'] / mid['stance']:.2f}",
        ),
    )
    note = (
        f"Each window {rounds} times in turn as a process of its own, offscreen, from its start to "
        "the first idle moment with everything shown; the store holds the sample patient."
    )
    return Section("start", note, rows)
