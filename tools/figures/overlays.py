"""What is drawn over a figure: the movement's arrow, alignment lines, the side's place, water."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures import bezier, pathdata
from tools.figures.angles import other
from tools.figures.body import Placed
from tools.figures.face import ribbon
from tools.figures.labels import Label
from tools.figures.mesh import PART
from tools.figures.scene import Scene
from tools.figures.sketch import Op

Points = NDArray[np.float64]
SHAFT, HEAD_LENGTH, HEAD_WIDTH = 17.0, 62.0, 58.0  # mm of the arrow
SHORTEST = 190.0
BADGE = 105.0  # mm from the middle of the side's letter that stay clear
APART = 90.0  # mm that the letter is nearer to its own joint than to the other side's
GROUNDS = (Label.PROP, Label.PROP2, Label.MIRROR)
DOT = 8.5
LINE_BEYOND = 0.55  # the pelvis line goes on by this share of its length


def _resampled(points: Points, count: int) -> Points:
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
    at = np.linspace(0, along[-1], count)
    return np.stack([np.interp(at, along, points[:, k]) for k in range(2)], axis=1)


def _arc(points: Points, first: float, last: float) -> Points:
    """A smooth bow along the movement from share `first` to share `last` of its way; shares
    before 0 and after 1 lengthen it."""
    line = _resampled(points, 25)
    shares = np.linspace(0, 1, len(line))
    at = np.linspace(first, last, 25)
    bow = np.stack([np.polyval(np.polyfit(shares, line[:, k], 3), at) for k in range(2)], axis=1)
    length = float(np.linalg.norm(np.diff(bow, axis=0), axis=1).sum())
    if length < SHORTEST:
        middle = bow.mean(axis=0)
        bow = middle + (bow - middle) * (SHORTEST / max(length, 1.0))
    return _resampled(bow, 25)


def arrow_shape(bow: Points) -> list[Points]:
    """The closed lines of an arrow along a bow: its shaft, thin where it starts, and its head."""
    line = _resampled(bow, 60)
    along = np.linspace(0, float(np.linalg.norm(np.diff(line, axis=0), axis=1).sum()), 60)
    neck = int(np.searchsorted(along, along[-1] - HEAD_LENGTH * 0.6))
    shaft = line[: max(neck, 3) + 1]
    widths = SHAFT * np.clip(0.25 + 0.75 * np.linspace(0, 1, len(shaft)) * 1.6, 0, 1)
    tip = line[-1]
    way = tip - line[max(neck, 1)]
    way = way / max(float(np.linalg.norm(way)), 1e-9)
    aside = np.array([-way[1], way[0]])
    base = tip - way * HEAD_LENGTH
    notch = base + way * HEAD_LENGTH * 0.2
    head = np.array([base + aside * HEAD_WIDTH / 2, tip, base - aside * HEAD_WIDTH / 2, notch])
    return [ribbon(shaft, widths), head]


def _off_the_face(scene: Scene, bow: Points) -> Points:
    """The bow, moved away from the head where it would cross it."""
    rows, columns = np.nonzero(scene.part == PART["head"])
    if not len(rows):
        return bow
    face = scene.millimetres(np.stack([columns, rows], axis=1).astype(float))
    middle = face.mean(axis=0)
    radius = float(np.percentile(np.linalg.norm(face - middle, axis=1), 98)) + 40
    gap = np.linalg.norm(bow - middle, axis=1)
    if gap.min() >= radius:
        return bow
    away = bow.mean(axis=0) - middle
    away /= max(float(np.linalg.norm(away)), 1e-9)
    for step in range(1, 60):
        shifted = bow + away * step * 10.0
        if np.linalg.norm(shifted - middle, axis=1).min() >= radius:
            return np.asarray(shifted)
    return bow


def arrow_ops(scene: Scene, path: Sequence[Placed], wanted: Mapping[str, Any]) -> list[Op]:
    """A halo and an arrow along the way that a joint goes on the picture.

    `path` are the placed bodies from start to end; `wanted` has joint, offset (mm on the picture),
    from and to (shares of the way).
    """
    number = scene.figure.body.number(str(wanted["joint"]))
    way = scene.camera.picture(np.array([placed.joints[number] for placed in path]))
    bow = _arc(way, float(wanted.get("from", 0.0)), float(wanted.get("to", 1.0)))
    bow = _off_the_face(scene, bow + np.asarray(wanted.get("offset", (0, 0)), dtype=float))
    shaft, head = arrow_shape(bow)
    curve = bezier.Curve(np.vstack([shaft, shaft[:1]]), closed=True)
    (controls,) = bezier.fit([curve], 0.6)
    data = pathdata.path_data(controls, closed=True, decimals=0)
    data_head = pathdata.line_data(head, closed=True)
    return [("s", "halo", data + data_head), ("f", "arrow", data), ("f", "arrow", data_head)]


def _dot(middle: Points, radius: float) -> str:
    turn = np.linspace(0, 2 * np.pi, 33)
    ring = middle + radius * np.stack([np.cos(turn), np.sin(turn)], axis=1)
    (controls,) = bezier.fit([bezier.Curve(ring, closed=True, corner=None)], 0.3)
    return pathdata.path_data(controls, closed=True)


def alignment_ops(scene: Scene, side: str, role: str) -> list[Op]:
    """The lines hip, knee, ankle of a leg and across the pelvis; role is good or bad."""
    body, placed = scene.figure.body, scene.placed
    other = "right" if side == "left" else "left"

    def at(name: str) -> Points:
        return np.asarray(scene.camera.picture(placed.joints[body.number(name)]))

    leg = np.array([at(f"{side}_{joint}") for joint in ("hip", "knee", "foot")])
    far = at(f"{other}_hip")
    beyond = (leg[0] - far) * LINE_BEYOND
    pelvis = np.array([far - beyond, leg[0] + beyond])
    lines = pathdata.line_data(leg) + pathdata.line_data(pelvis)
    return [("s", role, lines), ("f", role, "".join(_dot(point, DOT) for point in leg))]


def _seen(scene: Scene, joint: str) -> Points:
    """Where a joint is on the picture (2,)."""
    place = scene.figure.body.number(joint)
    return np.asarray(scene.camera.picture(scene.placed.joints[place]))


def mark_place(scene: Scene, joint: str) -> tuple[float, float]:
    """Where the side's letter stands: near a joint, outside the person where there is room, and
    never as near to the other side's joint."""
    at, across = (_seen(scene, name) for name in (joint, other(joint)))
    # A coarse map of what is drawn, wide enough to stand outside it.
    shrink = max(1, round(scene.camera.scale / 100))
    # A letter may stand on a wall or a mat, but not on the person or what is held.
    person = scene.covered & ~np.isin(scene.label, GROUNDS)
    small = person[::shrink, ::shrink]
    margin = 40
    room = np.pad(~small, margin, constant_values=True)
    scale = 1000 / scene.camera.scale * shrink
    clear = ndimage.distance_transform_edt(room) * scale
    rows, columns = np.indices(clear.shape)
    corner = scene.millimetres(np.zeros(2))
    x = (columns - margin) * scale + corner[0]
    y = (rows - margin) * scale + corner[1]
    far = np.hypot(x - at[0], y - at[1])
    upright = 0.35 * np.abs(y - at[1])
    cost = far + upright + 9.0 * np.maximum(BADGE - clear, 0)
    if np.hypot(*(across - at)) > APART:
        away = np.hypot(x - across[0], y - across[1])
        cost += 3.0 * np.maximum(far + APART - away, 0) - 0.35 * away
    best = np.unravel_index(int(cost.argmin()), cost.shape)
    return round(float(x[best]), 1), round(float(y[best]), 1)


def water_ops(scene: Scene, level: float) -> list[Op]:
    """Water up to a height (metres): a tint over what is below, and its waves."""
    height, width = scene.label.shape
    left, bottom = scene.millimetres(np.array([0.0, float(height)]))
    right = scene.millimetres(np.array([float(width), 0.0]))[0]
    surface = float(scene.camera.picture(np.array([0.0, level, 0.0]))[1])
    x = np.linspace(left - 120, right + 120, 241)
    y = surface + 9 * np.sin(2 * np.pi * x / 210)
    wave = bezier.Curve(np.stack([x, y], axis=1), corner=None)
    (controls,) = bezier.fit([wave], 0.8)
    data = pathdata.path_data(controls, decimals=0)
    down = pathdata.numbers([right + 120, bottom]), pathdata.numbers([left - 120, bottom])
    return [("f", "water", f"{data}L{down[0]}L{down[1]}z"), ("s", "hem", data)]
