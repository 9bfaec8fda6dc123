"""Runs the benchmarks: `python -m tools.bench`; a full run also writes docs/benchmarks.md."""

from __future__ import annotations

import argparse
import importlib
import sys
from collections.abc import Callable
from dataclasses import dataclass

from tools.bench.measure import calibration
from tools.bench.report import Section, load_now, machine, text, write

NAMES = ("propose", "handout", "figures", "peers", "start", "store", "memory", "smooth", "actions")
QUICK_PATIENTS, PATIENTS = 5_000, 100_000


@dataclass(frozen=True, slots=True)
class Settings:
    """How thoroughly to measure."""

    quick: bool
    patients: int


def main(argv: list[str] | None = None) -> int:
    """Run what was asked for; figures that miss their aim are told, not failed."""
    options = _options(argv)
    patients = options.patients or (QUICK_PATIENTS if options.quick else PATIENTS)
    settings = Settings(options.quick, patients)
    for name in options.only or NAMES:
        load = load_now()
        run: Callable[[Settings], Section] = importlib.import_module(f"tools.bench.{name}").run
        section = run(settings)
        where = machine(calibration(), load)
        print(f"\n## {name}\n\n{text(section, where)}", flush=True)
        if not settings.quick:
            write(section, where)
    return 0


def _options(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="make bench", description=__doc__)
    parser.add_argument("--only", action="append", choices=NAMES, help="may be given repeatedly")
    parser.add_argument(
        "--quick", action="store_true", help="few rounds, 5,000 patients, writes nothing"
    )
    parser.add_argument("--patients", type=int, help="how many patients the large store holds")
    return parser.parse_args(argv)


if __name__ == "__main__":
    sys.exit(main())
