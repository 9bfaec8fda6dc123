"""Measuring side by side: all contestants take turns in one run, so that they share its weather."""

from __future__ import annotations

import gc
import statistics
from collections.abc import Callable, Mapping, Sequence
from time import perf_counter

Seconds = Sequence[float]
MS = 1000.0


def timed(work: Callable[[], object]) -> float:
    """How long one call takes, in seconds."""
    begun = perf_counter()
    work()
    return perf_counter() - begun


def interleaved(
    contestants: Mapping[str, Callable[[], object]], rounds: int, *, warm: int = 1
) -> dict[str, list[float]]:
    """Seconds of every call, by contestant; each round begins with another one.

    The first `warm` rounds do not count.
    """
    names = list(contestants)
    taken: dict[str, list[float]] = {name: [] for name in names}
    gc.collect()
    for number in range(-warm, rounds):
        first = number % len(names)
        for name in (*names[first:], *names[:first]):
            seconds = timed(contestants[name])
            if number >= 0:
                taken[name].append(seconds)
    return taken


def median(seconds: Seconds) -> float:
    """The middle, in seconds."""
    return statistics.median(seconds)


def p95(seconds: Seconds) -> float:
    """What 95 of 100 calls stay under, in seconds."""
    return sorted(seconds)[min(len(seconds) - 1, int(len(seconds) * 0.95))]


def calibration() -> float:
    """A fixed piece of plain Python, to compare machines by; the best of five, in seconds."""
    return min(timed(_loop) for _ in range(5))


def _loop() -> int:
    total = 0
    for number in range(1_000_000):
        total += number * number % 7
    return total
