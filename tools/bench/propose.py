"""The engine: on the shipped catalogue, and on one of 10,000 exercises."""

from __future__ import annotations

import gc
from dataclasses import replace
from functools import partial
from itertools import count, islice
from typing import TYPE_CHECKING

import resources
from planner.content.pack import load_catalogue
from planner.suggest.catalogue import Catalogue
from planner.suggest.engine import propose
from planner.vocabulary import ExerciseId
from tools.bench.cases import assessments
from tools.bench.measure import MS, interleaved, median, p95
from tools.bench.report import Row, Section

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

MANY = 10_000
AIM_MS, FRAME_MS = 2.0, 16.0


def run(settings: Settings) -> Section:
    """Every case on both catalogues in turn."""
    shipped = load_catalogue(resources.path("content"))
    large = enlarged(shipped, MANY)
    cases = assessments(shipped)
    contestants = {
        f"{size} {name}": partial(propose, case, catalogue)
        for size, catalogue in (("small", shipped), ("large", large))
        for name, case in cases.items()
    }
    for work in contestants.values():
        work()
    gc.collect()
    gc.freeze()  # the large catalogue would burden the small one's collections
    rounds = 8 if settings.quick else 50
    taken = interleaved(contestants, rounds)
    gc.unfreeze()
    small = [one for name, times in taken.items() if name.startswith("small") for one in times]
    many = [one for name, times in taken.items() if name.startswith("large") for one in times]
    slowest = max(cases, key=lambda name: median(taken[f"small {name}"]))
    each, each_of_many = median(small) / len(shipped.exercises), median(many) / MANY
    rows = (
        Row(
            f"propose, {len(shipped.exercises)} exercises, p95",
            f"{p95(small) * MS:.2f} ms",
            f"p50 {median(small) * MS:.2f} ms",
            aim="< 2 ms",
            met=p95(small) * MS < AIM_MS,
        ),
        Row(
            f"its slowest case ({slowest}), p50", f"{median(taken[f'small {slowest}']) * MS:.2f} ms"
        ),
        Row(
            f"propose, {MANY:,} exercises, p95",
            f"{p95(many) * MS:.1f} ms",
            f"p50 {median(many) * MS:.1f} ms",
            aim="< 16 ms (stretch)",
            met=p95(many) * MS < FRAME_MS,
        ),
        Row(
            "time per exercise, 10,000 beside the shipped ones, p50",
            f"{each_of_many * 1e6:.2f} us",
            f"{each * 1e6:.2f} us",
            f"{each_of_many / each:.2f}",
            "<= 1 (linear)",
            each_of_many <= each,
        ),
    )
    note = (
        f"`propose` on {len(cases)} varied cases (runner, falls, post-operative, red flag ...), "
        f"{rounds} times on each catalogue in turn. The large catalogue "
        "holds the shipped exercises again and again under new ids."
    )
    return Section("propose", note, rows)


def enlarged(catalogue: Catalogue, size: int) -> Catalogue:
    """The catalogue with its exercises repeated under new ids."""
    copies = (
        replace(one, id=ExerciseId(f"{one.id}_{again}")) if again else one
        for again in count()
        for one in catalogue.exercises
    )
    return replace(catalogue, exercises=tuple(islice(copies, size)))
