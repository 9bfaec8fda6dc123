"""How the fingers lie: relaxed, flat, fist, grip, on the hip."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from tools.figures.angles import Side
from tools.figures.posture import Blend
from tools.figures.rotations import Array, about_x, about_z, aligning, unit
from tools.figures.skeleton import Skeleton

FINGERS = ("2", "3", "4", "5")
THUMB = "1"
_FAN = {"2": 4.0, "3": 0.5, "4": -3.0, "5": -7.0}  # degrees towards the thumb, fingers together


@dataclass(frozen=True)
class Shape:
    """Bends of the knuckles, first to last joint of the index; the others bend a little more."""

    bends: tuple[float, float, float]
    more: float  # degrees that each next finger bends more at its first two joints
    fan: float  # how far the fingers are spread; 1 = side by side
    thumb: tuple[tuple[float, float, float], ...]  # (palmward, fingerward, outward) of its bones


SHAPES = {
    "relaxed": Shape(
        (16.0, 24.0, 12.0), 4.0, 1.0, ((0.45, 0.80, 0.42), (0.30, 0.93, 0.16), (0.26, 0.96, 0.02))
    ),
    "flat": Shape(
        (0.0, 3.0, 2.0), 0.0, 1.3, ((0.25, 0.78, 0.58), (0.10, 0.93, 0.34), (0.04, 0.97, 0.22))
    ),
    "fist": Shape(
        (72.0, 98.0, 62.0), 2.0, 0.5, ((0.72, 0.66, 0.22), (0.52, 0.60, -0.60), (0.02, 0.35, -0.94))
    ),
    "grip": Shape(
        (56.0, 74.0, 44.0), 3.0, 0.6, ((0.74, 0.62, 0.26), (0.62, 0.66, -0.42), (0.22, 0.50, -0.84))
    ),
    "on_hip": Shape(
        (28.0, 20.0, 10.0), 2.0, 0.8, ((0.10, 0.70, 0.70), (0.10, 0.80, 0.58), (0.16, 0.84, 0.5))
    ),
}


@lru_cache(maxsize=256)
def finger_turns(blend: Blend, outwards: float) -> tuple[tuple[str, Array], ...]:
    """The turn of each finger bone (`finger2-1` ...) against the one before it.

    All are in the hand's own frame: fingers down, palm to the middle, thumb forward.
    """
    turns: list[tuple[str, Array]] = []
    for step, finger in enumerate(FINGERS):
        for joint in range(3):
            bend = fan = 0.0
            for name, share in blend:
                shape = SHAPES[str(name)]
                more = shape.more * step if joint < 2 else 0.0
                bend += share * (shape.bends[joint] + more)
                fan += share * shape.fan * _FAN[finger]
            turn = about_z(-outwards * bend)
            whole = about_x(-fan) @ turn if joint == 0 else turn
            turns.append((f"finger{finger}-{joint + 1}", whole))
    return tuple(turns)


@lru_cache(maxsize=256)
def thumb_turns(
    blend: Blend, outwards: float, skeleton: Skeleton, side: Side
) -> tuple[Array, Array, Array]:
    """The turn of each bone of the thumb against the hand."""
    ways = np.zeros((3, 3))
    for name, share in blend:
        for bone, (palmward, fingerward, outward) in enumerate(SHAPES[str(name)].thumb):
            ways[bone] += share * unit((-outwards * palmward, -fingerward, outward))
    first, second, third = (
        aligning(rest, way) for rest, way in zip(skeleton.thumb[side], ways, strict=True)
    )
    return first, second, third
