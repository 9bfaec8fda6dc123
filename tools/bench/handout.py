"""The sheet: composed and rendered, beside its content drawn straight on a canvas."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from itertools import count
from typing import TYPE_CHECKING

import resources
from planner.content.pack import load_catalogue
from planner.handout.compose import compose
from planner.handout.pdf.render import Rendered, render
from planner.handout.snapshot import HandoutSnapshot
from tools.bench.bare_sheet import bare_sheet
from tools.bench.measure import MS, interleaved, median
from tools.bench.report import Row, Section
from tools.bench.samples import Sample, sample

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

AIM = 2.0


def run(settings: Settings) -> Section:
    """A warm sheet of the sample patient's four exercises."""
    one = sample(load_catalogue(resources.path("content")))
    snapshot = composed(one)
    pages = render(snapshot).pages
    bare, bare_pages = bare_sheet(snapshot, pages)
    notes = count()
    taken = interleaved(
        {
            "ours": lambda: render(composed(one)),
            "typing": lambda: _typed(one, next(notes)),
            "compose": partial(composed, one),
            "bare": partial(bare_sheet, snapshot, pages),
        },
        10 if settings.quick else 60,
        warm=3,
    )
    mid = {name: median(seconds) for name, seconds in taken.items()}
    beside = f"bare canvas {mid['bare'] * MS:.1f} ms"
    ratio, typing = mid["ours"] / mid["bare"], mid["typing"] / mid["bare"]
    rows = (
        Row(
            "warm sheet, 4 exercises", _ms(mid["ours"]), beside, f"{ratio:.2f}", "< 2", ratio < AIM
        ),
        Row(
            "the same with another note each time",
            _ms(mid["typing"]),
            beside,
            f"{typing:.2f}",
            "< 2",
            typing < AIM,
        ),
        Row("of it, composing the snapshot", _ms(mid["compose"])),
    )
    note = (
        f"`render(compose(...))` of the sample patient's {len(snapshot.exercises)} exercises "
        f"without figures, {pages} pages, {len(render(snapshot).pdf) / 1000:.0f} kB, beside the "
        f"same words in the same faces drawn line by line on a ReportLab canvas ({bare_pages} "
        f"pages, {len(bare) / 1000:.0f} kB)."
    )
    return Section("handout", note, rows)


def composed(one: Sample) -> HandoutSnapshot:
    """The snapshot of the sheet without its figures, which the bare canvas has no peer for."""
    whole = compose(one.program, one.assessment, one.proposal, one.catalogue, one.occasion)
    exercises = tuple(replace(exercise, figure=None) for exercise in whole.exercises)
    return replace(whole, exercises=exercises)


def _typed(one: Sample, number: int) -> Rendered:
    """The sheet as it follows typing: the first exercise has a note that was never seen before."""
    first, *others = one.program.items
    noted = replace(first, note=f"Note number {number}: stay tall, stop when it pinches.")
    program = replace(one.program, items=(noted, *others))
    return render(composed(replace(one, program=program)))


def _ms(seconds: float) -> str:
    return f"{seconds * MS:.1f} ms"
