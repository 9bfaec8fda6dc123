"""Opening and finding a patient among many, beside the same among a hundred."""

from __future__ import annotations

import random
import tempfile
from collections.abc import Callable
from pathlib import Path
from time import perf_counter
from typing import TYPE_CHECKING

import resources
from db.store import SqlStore, open_store
from planner.content.pack import documents
from planner.usecases.sample import add_sample
from planner.vocabulary import PatientId, SystemClock
from tools.bench.fill import FIRST, VISITS, fill
from tools.bench.measure import MS, interleaved, median, p95
from tools.bench.report import Row, Section

if TYPE_CHECKING:
    from tools.bench.__main__ import Settings

FEW = 100
FRAME_MS, AIM = 16.0, 1.2


def run(settings: Settings) -> Section:
    """The same calls on both stores in turn."""
    with tempfile.TemporaryDirectory(prefix="stance-bench-") as folder:
        few = sample_store(Path(folder) / "few" / "stance.db")
        many = sample_store(Path(folder) / "many" / "stance.db")
        begun = perf_counter()
        fill(few, FEW)
        fill(many, settings.patients)
        filled = perf_counter() - begun
        size = sum(file.stat().st_size for file in (Path(folder) / "many").iterdir())
        section = _measured(few, many, settings, f"{size / 1e6:,.0f} MB, filled in {filled:.0f} s")
        few.close()
        many.close()
    return section


def sample_store(file: Path) -> SqlStore:
    """A new store with the shipped content and the sample patient."""
    pack = documents(resources.path("content"))
    clock = SystemClock()
    version = next(str(one.body["version"]) for one in pack if one.kind == "pack")
    store = open_store(file, documents=pack, version=version, clock=clock)
    add_sample(store, store.catalogue(), clock)
    return store


def _measured(few: SqlStore, many: SqlStore, settings: Settings, built: str) -> Section:
    rounds = 50 if settings.quick else 400
    taken = interleaved(
        {
            "few": _opening(few, FEW),
            "many": _opening(many, settings.patients),
            "find few": lambda: few.patients.find("ruiz"),
            "find many": lambda: many.patients.find("ruiz"),
            "number few": lambda: few.patients.find(f"n{FIRST + FEW - 1:07}"),
            "number many": lambda: many.patients.find(f"n{FIRST + settings.patients - 1:07}"),
        },
        rounds,
        warm=5,
    )
    mid = {name: median(seconds) for name, seconds in taken.items()}
    ratio = mid["many"] / mid["few"]
    hits = [len(store.patients.find("ruiz")) for store in (few, many)]
    rows = (
        Row(
            f"opening a patient among {settings.patients:,}, p50",
            f"{mid['many'] * MS:.1f} ms",
            f"among {FEW} {mid['few'] * MS:.1f} ms",
            f"{ratio:.2f}",
            "<= 1.2",
            ratio <= AIM,
        ),
        Row(
            "the same, p95",
            f"{p95(taken['many']) * MS:.1f} ms",
            f"among {FEW} {p95(taken['few']) * MS:.1f} ms",
            f"{p95(taken['many']) / p95(taken['few']):.2f}",
            "< 16 ms",
            p95(taken["many"]) * MS < FRAME_MS,
        ),
        _found(f'find "ruiz" ({hits[1]} shown)', mid, "find", f"among {FEW}, {hits[0]} shown"),
        _found("find by number", mid, "number", f"among {FEW}"),
    )
    note = (
        f"Two SQLCipher stores, {settings.patients:,} and {FEW} patients with {VISITS} visits each "
        f"({built}). Opening is `patients.get` and `visits.latest` of a patient drawn at random: "
        "two transactions, each on a new connection, as the program does it."
    )
    return Section("store", note, rows)


def _opening(store: SqlStore, patients: int) -> Callable[[], None]:
    chance = random.Random(patients)  # noqa: S311 - which patient is no secret

    def work() -> None:
        patient = PatientId(FIRST + chance.randrange(patients))
        found = store.visits.latest(store.patients.get(patient).id or patient)
        draft = None if found is None else found.draft
        if draft is None or len(draft.assessment.findings) != 3 or len(draft.program.items) != 4:
            raise SystemExit("The filled store does not hold what it should.")

    return work


def _found(what: str, mid: dict[str, float], call: str, beside: str) -> Row:
    few, many = mid[f"{call} few"], mid[f"{call} many"]
    return Row(what, f"{many * MS:.1f} ms", f"{beside} {few * MS:.1f} ms", f"{many / few:.2f}")
