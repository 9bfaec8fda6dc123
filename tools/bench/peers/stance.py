"""This exporter: composed from the program and rendered, every time anew."""

from __future__ import annotations

from pathlib import Path

from planner.handout.pdf.render import render
from tools.bench.peers.sheet import Make
from tools.bench.peers.words import case, snapshot


def maker(_folder: Path) -> Make:
    """Sheets as the program makes them."""
    one = case()

    def make(number: int) -> bytes:
        return render(snapshot(one, number)).pdf

    return make
