"""Where the counts of the body chart stand: beside the body, apart from each other."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures.chart_regions import BACK, FRONT, LEFT, NO_SIDE, RIGHT

Mask = NDArray[np.bool_]
Points = NDArray[np.floating]
LABEL_REACH = 40  # mm from the middle of a count to its rim
_APART = 84.0  # mm between two counts
_OFF = 10.0  # mm between the body and a count
_BAND = 36  # pixels above and below a count that it keeps clear of
_ROUNDS = 60
# Where the count would stand in the way at the height of its region: mm down from there.
_SHIFTS = {"foot": -105.0, "heel": -70.0, "knee_front": -42.0, "knee_inner": 44.0}
_BACK_SHIFTS = {LEFT: 0.0, NO_SIDE: -44.0, RIGHT: 44.0}


class Region(Protocol):
    """A region in a view."""

    name: str
    side: str
    ring: Mask


def label_points(
    view: str, regions: Sequence[Region], body: Mask, to_mm: Callable[[Points], Points]
) -> list[list[int]]:
    """The middle of each region's count, x and y in mm, outside of the body on its own side."""
    wanted = [_height(region, to_mm) for region in regions]
    ways = [_way(view, region.side) for region in regions]
    heights = np.array(wanted)
    for way in (-1, 1):
        column = [k for k, one in enumerate(ways) if one == way]
        heights[column] = _spread(heights[column])
    return [
        [round(_beside(body, to_mm, height, way)), round(height)]
        for height, way in zip(heights, ways, strict=True)
    ]


def _height(region: Region, to_mm: Callable[[Points], Points]) -> float:
    y, x = ndimage.center_of_mass(region.ring)
    shift = _BACK_SHIFTS[region.side] if region.name == "low_back" else 0.0
    return float(to_mm(np.array([x, y]))[1]) + _SHIFTS.get(region.name, shift)


def _way(view: str, side: str) -> int:
    """-1 to the viewer's left, 1 to the right."""
    if view == FRONT:
        return -1 if side == RIGHT else 1
    if view == BACK:
        return -1 if side == LEFT else 1
    return -1 if view == LEFT else 1  # ahead of the body, over the toes


def _spread(heights: NDArray[np.float64]) -> NDArray[np.float64]:
    """Heights moved apart where they are too near, in their order."""
    order = np.argsort(heights)
    sorted_ones = heights[order]
    for _ in range(_ROUNDS):
        for k in range(len(sorted_ones) - 1):
            lack = _APART - (sorted_ones[k + 1] - sorted_ones[k])
            if lack > 0:
                sorted_ones[k] -= lack / 2
                sorted_ones[k + 1] += lack / 2
    moved = heights.copy()
    moved[order] = sorted_ones
    return moved


def _beside(body: Mask, to_mm: Callable[[Points], Points], height: float, way: int) -> float:
    """How far aside a count is clear of the body at its height, in mm."""
    zero, step = to_mm(np.zeros(2)), to_mm(np.ones(2)) - to_mm(np.zeros(2))
    row = round((height - zero[1]) / step[1])
    columns = np.flatnonzero(body[max(0, row - _BAND) : row + _BAND].any(axis=0))
    edge = columns[-1] + 1 if way > 0 else columns[0]
    return float(zero[0] + edge * step[0] + way * (_OFF + LABEL_REACH))
