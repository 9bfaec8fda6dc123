"""The props of a pose file: what there is, as surfaces, and how high their tops are."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from tools.figures import furniture, handheld
from tools.figures.labels import Label
from tools.figures.shapes import Piece, box
from tools.figures.stage import Fields, Prop, Stage

Maker = Callable[[Fields, Stage], list[Piece]]


def _plain_box(fields: Fields, _stage: Stage) -> list[Piece]:
    """A plain box between two corners, `low` and `high`; `dark` for the darker grey."""
    label = Label.PROP2 if fields.take("dark", False) else Label.PROP
    low, high = fields.point("low", (0.0, 0.0, 0.0)), fields.point("high", (0.3, 0.3, 0.3))
    return [box(low, high, label)]


def _nothing(fields: Fields, _stage: Stage) -> list[Piece]:
    """Water is drawn over everything (see overlays); it has no surface of its own here."""
    fields.take("level")
    return []


KINDS: dict[str, Maker] = {
    "mat": furniture.mat,
    "step": furniture.step,
    "chair": furniture.chair,
    "bench": furniture.bench,
    "couch": furniture.couch,
    "wall": furniture.wall,
    "mirror": furniture.mirror,
    "door_anchor": furniture.door_anchor,
    "counter": furniture.counter,
    "rail": furniture.rail,
    "post": furniture.post,
    "treadmill": furniture.treadmill,
    "bike": furniture.bike,
    "floor_line": furniture.floor_line,
    "tape": furniture.floor_line,
    "box": _plain_box,
    "loop_band": handheld.loop_band,
    "cuff": handheld.cuff,
    "float_belt": handheld.float_belt,
    "long_band": handheld.long_band,
    "strap": handheld.strap,
    "stick": handheld.stick,
    "hand_weight": handheld.hand_weight,
    "roller": handheld.roller,
    "towel": handheld.towel,
    "ball": handheld.exercise_ball,
    "cushion": handheld.cushion,
    "pillow": handheld.cushion,
    "phone": handheld.phone,
    "backpack": handheld.backpack,
    "water": _nothing,
}
# How high a prop's top is: of its size, or where that says nothing, by itself.
_HEIGHTS = {
    "step": 0.16, "chair": 0.45, "bench": 0.42, "couch": 0.42, "counter": 0.92, "rail": 0.97,
    "treadmill": 0.14, "cushion": 0.10, "pillow": 0.10, "mat": 0.0, "floor_line": 0.0, "tape": 0.0,
}  # fmt: skip
_ROUND = {"roller": 0.07, "towel": 0.05, "ball": 0.034}


def pieces(props: Sequence[Prop], stage: Stage) -> list[Piece]:
    """The surfaces of all props. Raises ValueError, in words for the author, for a kind or a
    field that does not exist."""
    found: list[Piece] = []
    for prop in props:
        fields = Fields(prop)
        if fields.kind not in KINDS:
            raise ValueError(f"there is no prop {fields.kind!r}; there are {', '.join(KINDS)}")
        found += KINDS[fields.kind](fields, stage)
        fields.done()
    return found


def _top(prop: Prop) -> float | None:
    kind = str(prop.get("kind"))
    if kind in _ROUND:
        radius = float(prop.get("radius", _ROUND[kind]))
        at = prop.get("at", ())
        base = float(at[1]) - radius if len(at) == 3 and not isinstance(at, str) else 0.0
        return base + 2 * radius + float(prop.get("lift", 0.0))
    if kind == "box":
        return float(np.asarray(prop.get("high", (0, 0.3, 0)))[1])
    if kind == "rail":
        return float(prop.get("height", 0.95)) + 0.02
    if kind in _HEIGHTS:
        size = prop.get("size", ())
        tall = float(size[1]) if len(size) == 3 else _HEIGHTS[kind]
        return float(prop.get("height", tall))
    return None


def tops(props: Sequence[Prop]) -> dict[str, float]:
    """How high (metres) the tops of props are that carry something, by `name` or else kind; the
    first of two of a kind without names."""
    found: dict[str, float] = {}
    for prop in props:
        top = _top(prop)
        if top is not None:
            found.setdefault(str(prop.get("name", prop.get("kind"))), top)
    return found
