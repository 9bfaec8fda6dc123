"""Figures: a sheet with them beside the same sheet without, and how large they are."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from statistics import median as middle
from typing import TYPE_CHECKING

import resources
from planner.content.pack import load_catalogue
from planner.figures.reading import DRAWN, MOVES, drawn_figure, read_figure
from planner.handout.compose import compose
from planner.handout.pdf.drawing import phase_form
from planner.handout.pdf.render import render
from planner.handout.snapshot import HandoutSnapshot
from planner.programs.edit import new_item
from planner.programs.program import Program
from planner.vocabulary import ExerciseId, WorkingSide
from tools.bench import playing
from tools.bench.measure import MS, interleaved, median, timed
from tools.bench.report import Row, Section
from tools.bench.samples import Sample, sample

if TYPE_CHECKING:
    from pathlib import Path

    from tools.bench.__main__ import Settings

SIX = tuple(
    ExerciseId(name)
    for name in (
        "clamshell",
        "sl_abduction_band",
        "pelvic_drop",
        "pistol_squat",
        "bridge",
        "mini_squat",
    )
)
MOST_TIMES, MOST_BYTES, MOST_PHASE_BYTES = 1.6, 150_000, 15_000


def run(settings: Settings) -> Section:
    """A warm and a first sheet of six exercises, and the sizes of what is drawn."""
    one = sample(load_catalogue(resources.path("content")))
    with_figures = composed(one)
    without = bare(with_figures)
    taken = interleaved(
        {"with": partial(render, with_figures), "without": partial(render, without)},
        10 if settings.quick else 60,
        warm=3,
    )
    mid = {name: median(seconds) for name, seconds in taken.items()}
    ratio = mid["with"] / mid["without"]
    size = len(render(with_figures).pdf)
    rows = (
        Row(
            "warm sheet, 6 exercises with figures",
            f"{mid['with'] * MS:.1f} ms",
            f"without {mid['without'] * MS:.1f} ms",
            f"{ratio:.2f}",
            f"< {MOST_TIMES:g}",
            ratio < MOST_TIMES,
        ),
        Row("of a first sheet, reading and packing its figures", f"{_first(one) * MS:.0f} ms"),
        Row(
            "its PDF",
            _kb(size),
            f"without {_kb(len(render(without).pdf))}",
            aim=f"< {_kb(MOST_BYTES)}",
            met=size < MOST_BYTES,
        ),
        *_sizes(),
        *playing.rows(),
    )
    pages = (render(with_figures).pages, render(without).pages)
    figures = sum(len(one.figure.figure.phases) for one in with_figures.exercises if one.figure)
    note = (
        f"`render(snapshot)` of six exercises with {figures} pictures ({pages[0]} pages) beside "
        f"the same without pictures ({pages[1]} pages)."
    )
    return Section("figures", note, rows)


def composed(one: Sample) -> HandoutSnapshot:
    """The sheet of six drawn exercises, for the right side."""
    content = one.catalogue
    items = tuple(new_item(content, content.exercise[name], WorkingSide.RIGHT) for name in SIX)
    proposal = replace(one.proposal, excluded=())
    return compose(Program(items=items), one.assessment, proposal, content, one.occasion)


def bare(snapshot: HandoutSnapshot) -> HandoutSnapshot:
    """The same sheet without its figures."""
    exercises = tuple(replace(one, figure=None) for one in snapshot.exercises)
    return replace(snapshot, exercises=exercises)


def _first(one: Sample) -> float:
    """What a process pays once for the figures of the six, in seconds."""
    warm = timed(lambda: render(composed(one)))
    drawn_figure.cache_clear()
    phase_form.cache_clear()
    return timed(lambda: render(composed(one))) - warm


def _sizes() -> tuple[Row, ...]:
    drawn = _files(DRAWN)
    phases = [path.stat().st_size / len(read_figure(path).phases) for path in drawn]
    rows = [
        Row(
            f"a phase in its file, of {len(drawn)} figures",
            f"{_kb(middle(phases))}, at most {_kb(max(phases))}",
            aim=f"< {_kb(MOST_PHASE_BYTES)}",
            met=max(phases) < MOST_PHASE_BYTES,
        ),
        Row("all figures", _kb(sum(path.stat().st_size for path in drawn))),
    ]
    moves = [path.stat().st_size for path in _files(MOVES)]
    if moves:
        told = f"{_kb(middle(moves))}, at most {_kb(max(moves))}"
        rows.append(Row(f"a move, of {len(moves)}", told))
        rows.append(Row("all moves", _kb(sum(moves))))
    return tuple(rows)


def _files(folder: str) -> list[Path]:
    try:
        return sorted(resources.path(folder).glob("*.json*"))
    except FileNotFoundError:
        return []


def _kb(size: float) -> str:
    return f"{size / 1000:.0f} kB"
