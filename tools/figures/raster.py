"""The depth buffer: which triangle is nearest at each pixel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[Any]
Ints = NDArray[Any]
Keep = Callable[[Ints, Floats], NDArray[np.bool_]]
NOTHING = np.float32(-1e9)


@dataclass(frozen=True)
class Buffer:
    """What the camera sees, row by row: depth in pixels (nearer is larger) and the triangle's
    number (-1 where there is nothing)."""

    depth: NDArray[np.float32]
    triangle: NDArray[np.int32]

    @property
    def covered(self) -> NDArray[np.bool_]:
        """The pixels where something is."""
        return self.triangle >= 0


@dataclass(frozen=True)
class _Planes:
    """Front-facing triangles: their numbers, their three edge functions a*x + b*y + c (each at
    least 0 inside, scaled so that the three sum to 1: they are the weights of the corners) and
    the depth's plane."""

    ids: Ints
    edges: NDArray[np.float64]  # (m, 3 edges, 3)
    depth: NDArray[np.float64]  # (m, 3)


def _planes(points: Floats, triangles: Ints) -> _Planes:
    corners = points[triangles].astype(np.float64)
    xy = corners[:, :, :2]
    first, second = xy[:, 1] - xy[:, 0], xy[:, 2] - xy[:, 0]
    area = first[:, 0] * second[:, 1] - first[:, 1] * second[:, 0]
    ids = np.flatnonzero(area < -1e-7)  # y grows downwards, so a front face turns clockwise
    xy, area = xy[ids], area[ids]
    start, end = np.roll(xy, -1, axis=1), np.roll(xy, -2, axis=1)
    a = start[:, :, 1] - end[:, :, 1]
    b = end[:, :, 0] - start[:, :, 0]
    c = -(a * start[:, :, 0] + b * start[:, :, 1])
    edges = np.stack([a, b, c], axis=-1) / area[:, None, None]
    depth = np.einsum("mi,mij->mj", corners[ids, :, 2], edges)
    return _Planes(ids, edges, depth)


def _spans(
    planes: _Planes, heights: tuple[Floats, Floats], size: tuple[int, int]
) -> tuple[Ints, Ints, Ints, Ints]:
    """Each triangle's rows: the triangle's place in `planes`, row, first column, columns."""
    width, height = size
    top = np.clip(np.ceil(heights[0] - 0.5), 0, height).astype(np.int64)
    bottom = np.clip(np.floor(heights[1] - 0.5) + 1, 0, height).astype(np.int64)
    rows = np.maximum(bottom - top, 0)
    which = np.repeat(np.arange(len(rows)), rows)
    row = top[which] + np.arange(len(which)) - np.repeat(np.cumsum(rows) - rows, rows)
    low = np.full(len(which), -0.5)
    high = np.full(len(which), width + 0.5)
    for edge in range(3):
        a, b, c = (planes.edges[which, edge, k] for k in range(3))
        with np.errstate(divide="ignore", invalid="ignore"):
            bound = -(b * (row + 0.5) + c) / a
        low = np.where(a > 0, np.maximum(low, bound), low)
        high = np.where(a < 0, np.minimum(high, bound), high)
    first = np.clip(np.ceil(low - 0.5), 0, width).astype(np.int64)
    last = np.clip(np.floor(high - 0.5) + 1, 0, width).astype(np.int64)
    count = last - first
    some = count > 0
    return which[some], row[some], first[some], count[some]


def weights_at(points: Floats, triangles: Ints, at: Floats) -> NDArray[np.float32]:
    """The weights of the corners of one triangle for each of the places.

    `points` are (n, 3) in pixels, `triangles` (k, 3), `at` (k, 2) pixel centres.
    """
    a, b, c = (points[triangles[:, k], :2] for k in range(3))
    ab, ac, ap = b - a, c - a, at - a
    area = ab[:, 0] * ac[:, 1] - ab[:, 1] * ac[:, 0]
    second = (ap[:, 0] * ac[:, 1] - ap[:, 1] * ac[:, 0]) / area
    third = (ab[:, 0] * ap[:, 1] - ab[:, 1] * ap[:, 0]) / area
    return np.stack([1 - second - third, second, third], axis=1).astype(np.float32)


def rasterise(
    points: Floats,
    triangles: Ints,
    size: tuple[int, int],
    tested: NDArray[np.bool_] | None = None,
    keep: Keep | None = None,
) -> Buffer:
    """Draw triangles into a depth buffer.

    `points` are (n, 3): x to the right and y down in pixels, z towards the viewer in pixels too;
    `size` is (width, height). Faces turned away are left out. Of the triangles marked in `tested`
    only those pixels are drawn for which `keep(triangle numbers, weights of the corners)` is true.
    """
    width, height = size
    planes = _planes(points, triangles)
    y = points[triangles[planes.ids], 1]
    which, row, first, count = _spans(planes, (y.min(axis=1), y.max(axis=1)), size)
    slope = planes.depth[which, 0]
    at_first = planes.depth[which, 1] * (row + 0.5) + planes.depth[which, 2]
    at_first += slope * (first + 0.5)
    step = np.arange(int(count.sum())) - np.repeat(np.cumsum(count) - count, count)
    pixel = np.repeat(row * width + first, count) + step
    z = (np.repeat(at_first, count) + np.repeat(slope, count) * step).astype(np.float32)
    owner = np.repeat(planes.ids[which], count)
    if tested is not None and keep is not None:
        asked = np.flatnonzero(tested[owner])
        at = np.stack([pixel[asked] % width + 0.5, pixel[asked] // width + 0.5], axis=1)
        numbers = owner[asked]
        dropped = asked[~keep(numbers, weights_at(points, triangles[numbers], at))]
        z[dropped] = NOTHING
    depth = np.full(width * height, NOTHING, dtype=np.float32)
    np.maximum.at(depth, pixel, z)
    triangle = np.full(width * height, -1, dtype=np.int32)
    nearest = (z == depth[pixel]) & (z > NOTHING)
    triangle[pixel[nearest]] = owner[nearest]
    return Buffer(depth.reshape(height, width), triangle.reshape(height, width))
