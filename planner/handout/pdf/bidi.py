"""Which way the characters of a text run, and in which order the runs of a line stand."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from bidi import algorithm

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff]")
_LATIN = re.compile(r"[^\W\d_]")
# Numbers of several groups, such as telephone numbers: the algorithm would turn the groups round.
_GROUPS = re.compile(r"\+\d[\d ()./-]*\d|\(\d+\)[\d ./-]*\d|\d+(?:[-./]\d+)+|\d{3,}(?: \d{3,})+")
_NUMBER_LEVEL = 2

Levels = tuple[int, ...]
"""For each character a level: it runs from right to left where that is odd (Unicode UAX 9)."""


@lru_cache(maxsize=2048)
def levels(paragraph: str, *, rtl: bool) -> Levels | None:
    """The levels of a paragraph without line ends; None where all runs from left to right.

    On a sheet that runs from right to left, what is all Latin, such as an address, keeps its order.
    """
    if _RIGHT_TO_LEFT.search(paragraph) is None:
        if not rtl:
            return None
        if _LATIN.search(paragraph):
            return (_NUMBER_LEVEL,) * len(paragraph)
    storage = algorithm.get_empty_storage()
    storage["base_level"], storage["base_dir"] = int(rtl), "LR"[rtl]
    algorithm.get_embedding_levels(paragraph, storage)
    algorithm.explicit_embed_and_overrides(storage)
    algorithm.resolve_weak_types(storage)
    algorithm.resolve_neutral_types(storage, debug=False)
    algorithm.resolve_implicit_levels(storage, debug=False)
    found = [int(one["level"]) for one in storage["chars"]]
    for group in _GROUPS.finditer(paragraph):
        found[group.start() : group.end()] = [_NUMBER_LEVEL] * (group.end() - group.start())
    return tuple(found)


def visual_order(run_levels: Sequence[int]) -> list[int]:
    """The numbers of a line's runs from left to right."""
    runs = [{"level": level, "run": number} for number, level in enumerate(run_levels)]
    odd = [level for level in run_levels if level % 2]
    if odd:
        algorithm.reverse_contiguous_sequence(runs, 0, len(runs) - 1, max(run_levels), min(odd))
    return [one["run"] for one in runs]
