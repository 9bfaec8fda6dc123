"""Results as a table, on the screen and in docs/benchmarks.md."""

from __future__ import annotations

import os
import platform
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

PAGE = Path(__file__).resolve().parents[2] / "docs" / "benchmarks.md"
_HEAD = ("what", "measured", "beside", "ratio", "aim", "met")


@dataclass(frozen=True, slots=True)
class Row:
    """One figure, what stands beside it, and what it should be; `met` None where nothing is."""

    what: str
    measured: str
    beside: str = ""
    ratio: str = ""
    aim: str = ""
    met: bool | None = None

    @property
    def cells(self) -> tuple[str, ...]:
        """The row as text."""
        met = {None: "", True: "yes", False: "**no**"}[self.met]
        return (self.what, self.measured, self.beside, self.ratio, self.aim, met)


@dataclass(frozen=True, slots=True)
class Section:
    """The rows of one benchmark, and a sentence on what was compared.

    `contestants` is a table with a head of its own that stands before them.
    """

    name: str
    note: str
    rows: tuple[Row, ...]
    contestants: tuple[tuple[str, ...], ...] = ()


def machine(calibration: float, load: float | None) -> str:
    """The machine in a line, without its name: processors, Python, day, and how fast it was."""
    busy = "" if load is None else f", load {load:.1f} at the start"
    return (
        f"{os.cpu_count()} processors ({platform.system()} {platform.machine()}), "
        f"Python {platform.python_version()}, {datetime.now().astimezone():%Y-%m-%d}{busy}; "
        f"a plain loop of a million steps took {calibration * 1000:.0f} ms"
    )


def load_now() -> float | None:
    """How many processes wanted a processor in the last minute, where the system tells."""
    try:
        return os.getloadavg()[0]
    except (AttributeError, OSError):
        return None


def table(rows: Iterable[Row]) -> list[str]:
    """The rows as lines of a Markdown table."""
    return lined([_HEAD, *(row.cells for row in rows)])


def lined(cells: Sequence[Sequence[str]]) -> list[str]:
    """A head and rows as lines of a Markdown table, columns lined up."""
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    lines = [
        "| "
        + " | ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True))
        + " |"
        for line in cells
    ]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in widths) + "|", *lines[1:]]


def text(section: Section, where: str) -> str:
    """A section as it stands on the screen and in the page."""
    before = (*lined(section.contestants), "") if section.contestants else ()
    return "\n".join((section.note, "", *before, *table(section.rows), "", f"_{where}._"))


def write(section: Section, where: str) -> None:
    """Put a section between its marks in the page; all around them stays as it is."""
    begin, end = f"<!-- {section.name}: begin -->", f"<!-- {section.name}: end -->"
    page = PAGE.read_text("utf-8")
    if begin not in page or end not in page:
        raise SystemExit(f"{PAGE.name} has no place for {section.name}: {begin} {end}")
    before, _, rest = page.partition(begin)
    _, _, after = rest.partition(end)
    block = f"{begin}\n\n{text(section, where)}\n\n{end}"
    PAGE.write_text(before + block + after, "utf-8")
