"""Resident memory while the same things are done again and again."""

from __future__ import annotations

import gc
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication

LOOKS = 50
_STATM = Path("/proc/self/statm")
_PAGE_KB = 4


def resident_kb() -> float:
    """Resident memory in kB; 0 where the system does not tell."""
    return float(_STATM.read_text().split()[1]) * _PAGE_KB if _STATM.exists() else 0.0


def growth(action: Callable[[int], object], actions: int) -> list[float]:
    """The memory (kB) at even distances of so many actions, after a fifth more to warm up."""
    every = max(1, actions // LOOKS)
    seen: list[float] = []
    for number in range(actions + actions // 5):
        action(number)
        QCoreApplication.processEvents()
        if number % every == 0 and number >= actions // 5:
            gc.collect()
            seen.append(resident_kb())
    return seen


def slope(seen: list[float], actions: int) -> float:
    """kB per 1,000 actions: the straight line through what was seen."""
    count = len(seen)
    middle, mean = (count - 1) / 2, sum(seen) / count
    spread = sum((place - middle) ** 2 for place in range(count))
    rise = sum((place - middle) * (kb - mean) for place, kb in enumerate(seen)) / spread
    return rise * count / actions * 1000
