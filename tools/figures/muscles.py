"""Which pixels lie over a muscle."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.figures.body import Body
from tools.figures.mesh import PART, PARTS
from tools.figures.model import PROP_PARTS
from tools.figures.muscle_charts import CHARTS, Outline, charts_of
from tools.figures.scene import Scene

Floats = NDArray[Any]
Mask = NDArray[np.bool_]
OF_ARM = 0.3  # the arm's share of skin that its charts cover
FIRST_DEGREE = -100.0  # charts run from here once round

_HIP = ("torso", "thigh")
_PARTS = {
    "hip": _HIP,
    "trunk": ("torso", "thigh"),
    "thigh": ("torso", "thigh", "shank"),
    "shank": ("thigh", "shank", "foot"),
    "arm": ("torso", "upper_arm", "forearm"),
    "foot": ("foot",),
}
_AXES = {
    "thigh": ("left_hip", "left_knee"),
    "shank": ("left_knee", "left_foot"),
    "arm": ("left_shoulder", "left_elbow"),
}


def rounded(outline: Outline) -> Floats:
    """An outline with its corners cut twice."""
    points = np.asarray(outline, dtype=float)
    for _ in range(2):
        after = np.roll(points, -1, axis=0)
        points = np.stack([0.75 * points + 0.25 * after, 0.25 * points + 0.75 * after], 1)
        points = points.reshape(-1, 2)
    return points


def inside(points: Floats, outline: Floats) -> Mask:
    """Which points (n, 2) lie in an outline."""
    low, high = outline.min(axis=0), outline.max(axis=0)
    near = np.flatnonzero(((points > low) & (points < high)).all(axis=1))
    x, y = points[near, 0], points[near, 1]
    odd = np.zeros(len(near), dtype=bool)
    for (x0, y0), (x1, y1) in zip(outline, np.roll(outline, -1, axis=0), strict=True):
        if y0 != y1:
            crosses = (y0 > y) != (y1 > y)
            odd ^= crosses & (x < (x1 - x0) * (y - y0) / (y1 - y0) + x0)
    found = np.zeros(len(points), dtype=bool)
    found[near] = odd
    return found


def chart_place(body: Body, region: str, rest: Floats) -> Floats:
    """Where points of the left half are on a chart (n, 2): degrees round, place along.

    `rest` (n, 3 or 4) are rest positions, those of the right half with x turned over.
    """
    x, y, z = rest[:, 0], rest[:, 1], rest[:, 2]
    if region in _AXES:
        start, end = (body.joint(name) for name in _AXES[region])
        way = end - start
        along = ((rest[:, :3] - start) @ way) / (way @ way)
        off = rest[:, :3] - (start + along[:, None] * way)
        # Round an axis that leans outwards, as an arm's does at rest, "outside" leans as well.
        out = np.array([way[1], -way[0], 0.0]) / -np.hypot(way[0], way[1])
        round_it = np.arctan2(off @ out, off[:, 2])
    elif region == "foot":
        heel, toes = body.joint("left_foot"), body.joint("left_toes")
        way = (toes - heel) * [1, 0, 1]
        back = heel - 0.35 * way
        along = ((rest[:, :3] - back) @ way) / (way @ way) / 1.9
        aside = (x - heel[0]) * way[2] - (z - heel[2]) * way[0]
        round_it = np.arctan2(aside / np.linalg.norm(way), y - (body.marks.floor + 0.03))
    else:
        hip = body.joint("left_hip")
        top = body.marks.waist if region == "hip" else float(body.joint("neck")[1])
        middle = hip[0] * 0.45 if region == "hip" else 0.0
        along = (y - hip[1]) / (top - hip[1])
        round_it = np.arctan2(x - middle, z - hip[2])
    degrees = (np.degrees(round_it) - FIRST_DEGREE) % 360 + FIRST_DEGREE
    return np.stack([degrees, along], axis=1)


def mask(scene: Scene, names: Sequence[str], sides: Sequence[str]) -> Mask:
    """The pixels over muscles on the given sides (left, right). KeyError for an unknown name."""
    found = np.zeros(scene.label.size, dtype=bool)
    charts = [chart for name in names for chart in charts_of(name)]
    person = np.flatnonzero((scene.part >= 0) & (scene.part < PROP_PARTS))
    part = scene.part.ravel()[person]
    rest = scene.at(person, scene.rest)
    for side in sides:
        sign = 1.0 if side == "left" else -1.0
        own = rest * [sign, 1, 1, 1]
        half = own[:, 0] > (0.004 if charts else 0)
        for chart in charts:
            region, outline = CHARTS[chart]
            allowed = [PART[p] if p in PARTS else PART[f"{side}_{p}"] for p in _PARTS[region]]
            mine = half & np.isin(part, allowed)
            mine &= (own[:, 3] > OF_ARM) if region == "arm" else (own[:, 3] < 0.5)
            spots = chart_place(scene.figure.body, region, own[mine])
            found[person[mine][inside(spots, rounded(outline))]] = True
    return found.reshape(scene.label.shape)
