"""Two languages on one sheet: what each text says in the other one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass

from planner.handout.snapshot import HandoutSnapshot

_ALONE = frozenset({"letterhead", "figure", "second", "untranslated", "typed", "log"})
"""Parts of a sheet that stand in the patient's language only."""


def glosses(snapshot: HandoutSnapshot) -> Mapping[str, str]:
    """From each text of the sheet to the same in its second language; empty without one.

    Both snapshots are made from one program, so their texts stand at the same places.
    """
    second = snapshot.second
    if second is None:
        return {}
    return {one: other for one, other in _pairs(snapshot, second) if one != other}


def _pairs(one: object, other: object) -> Iterator[tuple[str, str]]:
    if isinstance(one, str) and isinstance(other, str):
        yield one, other
    elif isinstance(one, tuple) and isinstance(other, tuple):
        for mine, its in zip(one, other, strict=True):
            yield from _pairs(mine, its)
    elif is_dataclass(one) and type(one) is type(other):
        for field in fields(one):
            if field.name not in _ALONE:
                yield from _pairs(getattr(one, field.name), getattr(other, field.name))
