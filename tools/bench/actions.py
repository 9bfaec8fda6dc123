"""How many actions the journeys cost at the real window: keys, phrases and clicks, counted.

The same drivers as the end-to-end tests, in a process of its own, on a private X display where
there is one.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from contextlib import nullcontext
from pathlib import Path
from typing import TYPE_CHECKING

from tools import xserver
from tools.bench.report import Row, Section

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

_ROOT = Path(__file__).resolve().parents[2]
_LIMIT_S = 300
KEYBOARD, KEYBOARD_LIMIT, MOUSE = 19, 25, 20
Counts = dict[str, int]


def run(_settings: Settings) -> Section:
    """Drive the window in another process and tell what it took."""
    where = xserver.lacking()
    display = nullcontext(None) if where else xserver.private_display()
    with display as name:
        own = dict(os.environ)
        environ = xserver.on_display(own, name) if name else own | {"QT_QPA_PLATFORM": "offscreen"}
        done = subprocess.run(
            [sys.executable, "-m", "tools.bench.actions_child"],
            cwd=_ROOT,
            env=environ,
            stdout=subprocess.PIPE,
            text=True,
            timeout=_LIMIT_S,
            check=False,
        )
    if done.returncode:
        raise SystemExit(f"The journeys were broken off (status {done.returncode}).")
    counts: dict[str, Counts] = json.loads(done.stdout.splitlines()[-1])
    return Section("actions", _note(on_x=not where), tuple(_rows(counts)))


def _note(*, on_x: bool) -> str:
    where = "on a private X display" if on_x else "offscreen"
    return (
        "Journey 1 of the article's runner, from the empty window to the sheet that leaves it, "
        f"driven with real key and mouse events {where}, 1600x900. One phrase, one "
        "key or chord, one click: one action. The focus walks by itself. Five findings, three of "
        "them with a value; the sheet is read back and held against the program."
    )


def _rows(counts: dict[str, Counts]) -> list[Row]:
    rows = [
        _row("keyboard alone", counts.get("keyboard, printer"), KEYBOARD, KEYBOARD_LIMIT),
        _row("keyboard alone, no printer", counts["keyboard"], KEYBOARD, KEYBOARD_LIMIT),
        _row("mouse, and the name typed", counts.get("mouse, printer"), MOUSE),
        _row("mouse, no printer", counts["mouse"], MOUSE),
        _row("a red flag ticked, its note saved, keyboard", counts["stop"]),
        _row("a wrong side typed: to mend it", counts["wrong side"]),
    ]
    found = [row for row in rows if row is not None]
    asked = sum(one["asked"] for one in counts.values())
    return [*found, Row("questions such as “Are you sure?”", str(asked), aim="0", met=asked == 0)]


def _row(what: str, count: Counts | None, aim: int | None = None, limit: int = 0) -> Row | None:
    if count is None:
        return None
    turns = f"{count['notches']} notches of the wheel" if count["notches"] else ""
    if aim is None:
        return Row(what, str(count["acts"]), turns)
    said = f"{aim}, at most {limit}" if limit else f"{aim}"
    return Row(what, str(count["acts"]), turns, "", said, count["acts"] <= (limit or aim))
