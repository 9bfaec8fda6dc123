"""Regions of the body chart, told from where a point of the body is at rest."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.figures.body import Body
from tools.figures.garments import axis

Floats = NDArray[np.floating]
Names = NDArray[np.str_]
FRONT, BACK, LEFT, RIGHT = "front", "back", "left", "right"
VIEWS = (FRONT, BACK, LEFT, RIGHT)
SIDES = (LEFT, RIGHT)
NO_SIDE = "none"
KNEE, LOW_BACK = "knee", "low_back"


@dataclass(frozen=True)
class Zone:
    """A stretch of the leg: 0 is the hip joint, 1 the knee, 2 the ankle, below 0 the trunk."""

    name: str
    start: float
    end: float


_SIDE = (
    Zone("hip_side", -0.36, 0.22),
    Zone("thigh_side", 0.22, 0.80),
    Zone("knee_outer", 0.80, 1.17),
)
ZONES: Mapping[str, tuple[Zone, ...]] = {
    FRONT: (
        Zone("hip_groin", -0.24, 0.20),
        Zone("thigh_front", 0.20, 0.80),
        Zone(KNEE, 0.80, 1.17),
        Zone("shin", 1.17, 1.86),
        Zone("foot", 1.86, 9.0),
    ),
    BACK: (
        Zone(LOW_BACK, -0.70, -0.31),
        Zone("hip_buttock", -0.31, 0.24),
        Zone("thigh_back", 0.24, 0.80),
        Zone("knee_back", 0.80, 1.17),
        Zone("calf", 1.17, 1.58),
        Zone("achilles", 1.58, 1.88),
        Zone("heel", 1.88, 9.0),
    ),
    LEFT: _SIDE,
    RIGHT: _SIDE,
}
# In metres of a body of usual size: what is hit is shared out in full, what is ringed is apart.
_INNER_HIT, _INNER, _FRONT = 0.0, -0.016, -0.010  # outwards from the leg's axis
_MIDDLE_HIT, _MIDDLE, _FLANK = 0.066, 0.038, 0.050  # from the middle of the back


class Regions:
    """The regions of one body. Points are rest positions (n, 4) in metres."""

    def __init__(self, body: Body) -> None:
        self._thigh = axis(body, "upperleg01", "lowerleg01")
        self._shank = axis(body, "lowerleg01", "foot")
        self._size = body.skeleton.size

    def named(self, view: str, rest: Floats, *, ringed: bool) -> tuple[Names, Names]:
        """The region and the side of each point as seen in a view; empty where there is none.

        `ringed` leaves gaps where two regions share a height.
        """
        level = self._level(rest)
        found = np.full(len(rest), "", dtype="U16")
        for zone in ZONES[view]:
            found[(level >= zone.start) & (level < zone.end)] = zone.name
        side = np.where(rest[:, 0] > 0, LEFT, RIGHT).astype("U8")
        if view in SIDES:
            found[side != view] = ""
        found[rest[:, 3] > 0.5] = ""  # arms
        self._share_knee(found, rest, level, ringed=ringed)
        self._share_back(found, side, rest, ringed=ringed)
        return found, side

    def _level(self, rest: Floats) -> Floats:
        upper, lower = self._thigh.along(rest), self._shank.along(rest)
        return np.where(upper < 1, upper, 1 + np.maximum(lower, 0))

    def _share_knee(self, found: Names, rest: Floats, level: Floats, *, ringed: bool) -> None:
        knee = found == KNEE
        start, end = self._thigh.start[0], self._thigh.end[0]
        leg = start + np.clip(level, 0, 1) * (end - start)
        outwards = (np.abs(rest[:, 0]) - leg) / self._size
        found[knee] = ""
        found[knee & (outwards < (_INNER if ringed else _INNER_HIT))] = "knee_inner"
        found[knee & (outwards >= (_FRONT if ringed else _INNER_HIT))] = "knee_front"

    def _share_back(self, found: Names, side: Names, rest: Floats, *, ringed: bool) -> None:
        back = found == LOW_BACK
        aside = np.abs(rest[:, 0]) / self._size
        side[back & (aside < (_MIDDLE if ringed else _MIDDLE_HIT))] = NO_SIDE
        if ringed:
            found[back & (aside >= _MIDDLE) & (aside < _FLANK)] = ""
