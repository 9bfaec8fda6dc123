"""The figures of both windows as rows of a table; where long turns were spent goes to build/."""

from __future__ import annotations

import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from tools.bench.report import Row, Section
from tools.bench.smooth.memory import slope

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

ROOT = Path(__file__).resolve().parents[3]
DETAILS = ROOT / "build" / "smooth.txt"
FRAME_MS, PAGE_MS, AIM = 16.7, 150.0, 1.5
STALL_MS = 16.0
FLAT_KB = 1000.0
_LIMIT_S = 900
Figures = dict[str, Any]


def run(settings: Settings) -> Section:
    """Measure both windows, one after the other, each in a process of its own."""
    phrases, actions = (6, 500) if settings.quick else (20, 5000)
    stance, bare = (_child(kind, phrases, actions) for kind in ("stance", "bare"))
    DETAILS.parent.mkdir(exist_ok=True)
    DETAILS.write_text(details(stance, bare), "utf-8")
    rows = (
        *_typing_rows(stance, bare),
        *_frame_rows(stance, bare),
        *_memory_rows(stance, bare, actions),
    )
    typing = stance["typing"]
    note = (
        f"A typist records {typing['recorded']} of {typing['asked']} findings with real key events "
        f"({typing['keys']} keys, 8 a second) in the real window over an encrypted store, "
        f"offscreen, 1890x1000. A stall is a turn of the event loop above {STALL_MS:.0f} ms; in "
        "brackets those in which the window's own thread worked that long. Beside it a bare "
        "window: a QTreeView of the same findings and a QTextEdit of the same words."
    )
    return Section("smooth", note, rows)


def details(stance: Figures, bare: Figures) -> str:
    """All figures, and where the long turns were spent."""
    lines = ["What                         p50     p95     p99   worst   (ms)"]
    series = {
        "key to proposal": stance["typing"]["proposals"],
        "key to page": stance["typing"]["pages"],
        "longest turn after a key": stance["typing"]["keystrokes"],
        "  bare": bare["typing"]["keystrokes"],
    }
    for name in ("scroll rows", "scroll list", "resize", "repaint"):
        series |= {name: stance[name], f"  bare {name}": bare[name]}
    for name, taken in series.items():
        if taken:
            figures = (at(taken, 0.5), at(taken, 0.95), at(taken, 0.99), max(taken))
            lines.append(f"{name:26}" + "".join(f"{one:8.1f}" for one in figures))
    typing = stance["typing"]
    lines += [
        "",
        f"stalls: {_stalls(typing['gaps'])}; bare: {_stalls(bare['typing']['gaps'])}",
        f"recorded {typing['recorded']} of {typing['asked']} findings",
        f"renders begun {typing['renders']}, pages shown {typing['shown']}",
        "collections (generation: count, worst ms): " + _collections(typing["gc"]),
        "",
        "Where long turns were spent (looks, longest turn, innermost call first):",
        *stance["blame"][:60],
    ]
    return "\n".join(lines) + "\n"


def at(taken: list[float], share: float) -> float:
    """What this share of all stay at or under."""
    ordered = sorted(taken)
    return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]


def _stalls(gaps: list[tuple[float, float]]) -> str:
    wall = [one for one, _ in gaps if one > STALL_MS]
    own = [cpu for _, cpu in gaps if cpu > STALL_MS]
    worst = f", worst {max(wall):.0f} ms" if wall else ""
    return f"{len(wall)} ({len(own)}){worst}"


def _collections(pauses: list[tuple[int, float]]) -> str:
    told = []
    for generation in range(3):
        taken = [ms for which, ms in pauses if which == generation]
        told.append(f"{generation}: {len(taken)}, {max(taken, default=0.0):.1f}")
    return "; ".join(told)


def _typing_rows(stance: Figures, bare: Figures) -> list[Row]:
    typing, other = stance["typing"], bare["typing"]
    long = [wall for wall, _ in typing["gaps"] if wall > STALL_MS]
    keys, bare_keys = at(typing["keystrokes"], 0.99), at(other["keystrokes"], 0.99)
    pages = typing["pages"] or [float("nan")]
    proposals = typing["proposals"] or [float("nan")]
    return [
        Row(
            "stalls above 16 ms",
            _stalls(typing["gaps"]),
            f"bare {_stalls(other['gaps'])}",
            aim="none",
            met=not long,
        ),
        Row(
            "longest turn after a key, p99",
            f"{keys:.1f} ms",
            f"bare {bare_keys:.1f} ms",
            f"{keys / bare_keys:.2f}" if bare_keys else "",
            "< 16 ms",
            keys < STALL_MS,
        ),
        Row(
            "key to new proposal painted, p50",
            f"{statistics.median(proposals):.0f} ms",
            f"p99 {at(proposals, 0.99):.0f} ms",
        ),
        Row(
            "key to new page painted, p50",
            f"{statistics.median(pages):.0f} ms",
            f"p99 {at(pages, 0.99):.0f} ms",
            aim="< 150 ms",
            met=statistics.median(pages) < PAGE_MS,
        ),
        Row(
            "sheets begun, shown",
            f"{typing['renders']}, {typing['shown']}",
            f"for {typing['asked']} findings; the others were overtaken",
        ),
    ]


def _frame_rows(stance: Figures, bare: Figures) -> list[Row]:
    names = {
        "scroll rows": f"scroll {stance['rows']} rows",
        "scroll list": f"scroll {stance['findings']} findings",
        "resize": "resize the window",
        "repaint": "paint all anew",
    }
    rows: list[Row] = []
    for name, told in names.items():
        mine, other = stance[name], bare[name]
        ratio = statistics.median(mine) / statistics.median(other)
        p99 = at(mine, 0.99)
        rows.append(
            Row(
                f"{told}, a frame, p50",
                f"{statistics.median(mine):.1f} ms",
                f"bare {statistics.median(other):.1f} ms",
                f"{ratio:.2f}",
                "<= 1.5",
                ratio <= AIM,
            )
        )
        rows.append(
            Row(
                "the same, p99",
                f"{p99:.1f} ms",
                f"bare {at(other, 0.99):.1f} ms",
                aim="< 16.7 ms",
                met=p99 < FRAME_MS,
            )
        )
    return rows


def _memory_rows(stance: Figures, bare: Figures, actions: int) -> list[Row]:
    seen, other = stance["memory"], bare["memory"]
    rise = slope(seen, actions)
    span = f"{seen[0] / 1000:.0f} to {seen[-1] / 1000:.0f} MB"
    return [
        Row(
            f"memory over {actions:,} actions",
            f"{rise:+.0f} kB per 1,000",
            f"bare {slope(other, actions):+.0f} kB; {span}",
            aim="< 1 MB in all",
            met=rise * actions / 1000 < FLAT_KB,
        )
    ]


def _child(kind: str, phrases: int, actions: int) -> Figures:
    with tempfile.TemporaryDirectory(prefix="stance-bench-") as folder:
        homes = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), folder)
        done = subprocess.run(
            [
                sys.executable,
                "-m",
                "tools.bench.smooth.child",
                kind,
                folder,
                str(phrases),
                str(actions),
            ],
            cwd=ROOT,
            env=dict(os.environ) | homes | {"QT_QPA_PLATFORM": "offscreen"},
            capture_output=True,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"The {kind} window could not be measured.\n{done.stderr}")
    figures: Figures = json.loads(done.stdout.splitlines()[-1])
    return figures
