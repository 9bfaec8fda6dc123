"""Straight lines with sharp corners out of the steps of pixels, for the edges of boxes."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
WITHIN = 1.0  # pixels that steps may be off a straight line
LONG = 26.0  # pixels that a side has at least, on average, in a line that counts as straight


def corners_of(points: Points, within: float = WITHIN) -> list[int]:
    """Which points to keep so that straight lines between them stay within so many pixels."""
    kept = {0, len(points) - 1}
    stack = [(0, len(points) - 1)]
    while stack:
        first, last = stack.pop()
        if last - first < 2:
            continue
        way = points[last] - points[first]
        off = points[first + 1 : last] - points[first]
        length = float(np.hypot(*way))
        if length < 1e-9:
            gap = np.hypot(off[:, 0], off[:, 1])
        else:
            gap = np.abs(off[:, 0] * way[1] - off[:, 1] * way[0]) / length
        worst = int(gap.argmax())
        if gap[worst] > within:
            middle = first + 1 + worst
            kept.add(middle)
            stack += [(first, middle), (middle, last)]
    return sorted(kept)


def _line(points: Points) -> tuple[Points, Points]:
    """A point on the straight line that fits points best, and its way."""
    middle = points.mean(axis=0)
    _, _, turned = np.linalg.svd(points - middle, full_matrices=False)
    return middle, turned[0]


def _crossing(one: tuple[Points, Points], two: tuple[Points, Points], near: Points) -> Points:
    """Where two lines cross, or a point near by when they are almost parallel."""
    (a, u), (b, v) = one, two
    turning = float(u[0] * v[1] - u[1] * v[0])
    if abs(turning) < 0.15:
        return near
    off = b - a
    at = a + u * (float(off[0] * v[1] - off[1] * v[0]) / turning)
    return at if np.hypot(*(at - near)) < 3 else near


def straightened(points: Points, closed: bool) -> Points | None:
    """The corners of a line along pixel borders, or None where it is not made of straight sides.

    A closed line is given without its first point repeated; its corners come back with it.
    """
    line = np.vstack([points[:1], (points[1:] + points[:-1]) / 2, points[-1:]])
    if closed:
        # Start at a corner: the point farthest from the middle.
        around = (points + np.roll(points, -1, axis=0)) / 2
        start = int(np.hypot(*(around - around.mean(axis=0)).T).argmax())
        turned = np.roll(around, -start, axis=0)
        line = np.vstack([turned, turned[:1]])
    kept = corners_of(line)
    total = float(np.hypot(*np.diff(line[kept], axis=0).T).sum())
    if len(kept) > 2 and total < LONG * (len(kept) - 1):
        return None
    sides = [_line(line[a + (b - a > 3) : b + (b - a <= 3)]) for a, b in pairwise(kept)]
    found = [line[k].copy() for k in kept]
    for number in range(1, len(kept) - 1):
        found[number] = _crossing(sides[number - 1], sides[number], line[kept[number]])
    if closed:
        found[0] = found[-1] = _crossing(sides[-1], sides[0], line[0])
    else:
        for end, (at, way) in ((0, sides[0]), (-1, sides[-1])):
            found[end] = at + way * float((found[end] - at) @ way)
    return np.asarray(found)
