"""The body chart: the same body standing, from four sides, with its regions as paths."""

from __future__ import annotations

import hashlib
import json
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures import bezier, pathdata, trace
from tools.figures.chart_labels import LABEL_REACH, label_points
from tools.figures.chart_regions import BACK, FRONT, LEFT, RIGHT, VIEWS, Regions
from tools.figures.contact import place
from tools.figures.drawing import draw
from tools.figures.figure import figure
from tools.figures.posture import Pose
from tools.figures.raster import Buffer
from tools.figures.scene import Camera, Scene, see

Mask = NDArray[np.bool_]
Ints = NDArray[np.integer]
BODY = "female"
SCALE = 800.0  # pixels in a metre
YAW = {FRONT: 0.0, BACK: 180.0, LEFT: 90.0, RIGHT: -90.0}
ABOVE_HIP = 0.285  # metres from the hip joint to the upper edge: below the ribs
DRAWN_ABOVE = 0.03  # the body goes on a little, so that no line ends in sight
BELOW = 8.0  # mm from the soles to the lower edge
LEAST_HIT = 24 / (236 - 20)  # of the height: 24 units where the chart is 236 high with its letters
LEFT_OUT = ("shirt", "far")  # bare above the shorts; no leg is behind the other
ASIDE = 200  # pixels round the body where a hit may reach
SKIRT = 5  # pixels that a ring stands off the outline
GAP = 7  # pixels between two rings
ROUND = 12
POSE = Pose(
    angles={
        **{f"{side}_hip_abduction": 6.4 for side in (LEFT, RIGHT)},
        **{f"{side}_shoulder_abduction": 160.0 for side in (LEFT, RIGHT)},  # out of sight
    },
    contact={"left_foot": (("floor", 1.0),), "right_foot": (("floor", 1.0),)},
)


@dataclass
class Spot:
    """A region in a view: what is ringed and what is hit, as masks of the padded picture."""

    name: str
    side: str
    ring: Mask
    hit: Mask


def write_chart(path: Path) -> int:
    """Draw the chart into a file, tell what it took, and give the exit status."""
    began = time.perf_counter()
    text = json.dumps(chart(), separators=(",", ":")) + "\n"
    path.write_text(text, encoding="utf-8")
    print(f"{path}: {len(text) / 1000:.0f} kB, {time.perf_counter() - began:.1f} s")
    return 0


def chart() -> dict[str, Any]:
    """The chart as its file holds it."""
    who = figure(BODY, barefoot=True)
    placed = place(who.body, POSE, {"floor": 0.0})
    top = float(placed.joints[who.body.number("left_hip")][1]) + ABOVE_HIP
    views = []
    for view in VIEWS:
        scene = see(who, placed, (), Camera(YAW[view], 0.0, SCALE))
        views.append(_view(view, _cut(scene, top + DRAWN_ABOVE), top))
    text = json.dumps(views, separators=(",", ":"))
    return {"body": BODY, "digest": hashlib.sha256(text.encode()).hexdigest()[:16], "views": views}


def _cut(scene: Scene, top: float) -> Scene:
    """What is below a height (metres)."""
    heights = -(np.arange(scene.label.shape[0]) + 0.5 + scene.origin[1]) / SCALE
    first = int(np.flatnonzero(heights < top)[0])
    down = np.array([0, first])
    return replace(
        scene,
        origin=scene.origin + down,
        buffer=Buffer(scene.buffer.depth[first:], scene.buffer.triangle[first:]),
        label=scene.label[first:],
        part=scene.part[first:],
        normal=scene.normal[first:],
        points=scene.points - np.array([0, first, 0]),
    )


def _view(view: str, scene: Scene, top: float) -> dict[str, Any]:
    ops = [op for op in draw(scene) if op[1] not in LEFT_OUT]
    body = np.pad(scene.covered, ASIDE)
    upper = round(-top * SCALE - scene.origin[1]) + ASIDE + SKIRT
    found = _spots(view, scene, upper, LEAST_HIT * (top * 1000 + BELOW) * SCALE / 1000)
    origin = scene.origin - ASIDE
    labels = label_points(view, found, body, lambda at: (at + origin) * (1000 / SCALE))
    regions = [
        {
            "id": spot.name,
            "side": spot.side,
            "shape": _path(spot.ring, origin, blur=4.0),
            "hit": _path(spot.hit, origin, blur=1.5),
            "label": label,
        }
        for spot, label in zip(found, labels, strict=True)
    ]
    box = _box(body, origin, labels, top)
    return {"name": view, "box": box, "ops": ops, "regions": regions}


def _spots(view: str, scene: Scene, upper: int, least: float) -> list[Spot]:
    """The regions of a view from top to bottom, the viewer's left first.

    Nothing is hit above the row `upper`, and at least `least` pixels in both directions.
    """
    names, rings = _numbered(view, scene, ringed=True)
    _, hits = _numbered(view, scene, ringed=False, names=names)
    off, near = _nearest(hits)
    near[:upper] = 0
    ring_off, ring_near = _nearest(rings)
    found = []
    for number, (name, side) in enumerate(names, start=1):
        ring = np.zeros(rings.shape, dtype=bool)
        around = _around(rings == number)
        mine = (ring_near[around] == number) & (ring_off[around] <= SKIRT)
        others = (rings[around] > 0) & (rings[around] != number)
        apart = ndimage.distance_transform_edt(~others) > GAP
        ring[around] = _rounded(mine & apart)
        found.append(Spot(name, side, ring, _reaching(near == number, off, least)))
    return sorted(found, key=lambda spot: _middle(spot.ring)[::-1])


def _numbered(
    view: str,
    scene: Scene,
    *,
    ringed: bool,
    names: Sequence[tuple[str, str]] = (),
) -> tuple[list[tuple[str, str]], Ints]:
    """The names of the regions in sight, and by pixel their number there from 1 on, else 0."""
    pixels = np.flatnonzero(scene.covered)
    rest = scene.at(pixels, scene.rest)
    name, side = Regions(scene.figure.body).named(view, rest, ringed=ringed)
    known = list(names) or sorted({(n, s) for n, s in zip(name, side, strict=True) if n})
    numbers = np.zeros(scene.covered.size, dtype=np.int16)
    for number, (one, its_side) in enumerate(known, start=1):
        numbers[pixels[(name == one) & (side == its_side)]] = number
    return known, np.pad(numbers.reshape(scene.covered.shape), ASIDE)


def _nearest(numbers: Ints) -> tuple[NDArray[np.float64], Ints]:
    """How far each pixel is from a numbered one, and that one's number."""
    off, where = ndimage.distance_transform_edt(numbers == 0, return_indices=True)
    return off, numbers[tuple(where)]


def _around(mask: Mask) -> tuple[slice, slice]:
    """The part of the picture where a mask is, and a little more."""
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    edge = 2 * ROUND
    return (
        slice(max(0, rows[0] - edge), rows[-1] + edge),
        slice(max(0, columns[0] - edge), columns[-1] + edge),
    )


def _reaching(mine: Mask, off: NDArray[np.float64], least: float) -> Mask:
    """The pixels that are nearest to a region, out to where it is large enough to be hit."""
    for reach in range(10, ASIDE - 4, 2):
        hit = mine & (off <= reach)
        rows, columns = np.nonzero(hit)
        if min(np.ptp(rows), np.ptp(columns)) + 1 >= least:
            return hit
    raise ValueError("a region of the chart is too small to be hit")


def _rounded(mask: Mask) -> Mask:
    """The largest part of a mask, its corners rounded."""
    parts, count = ndimage.label(mask)
    if count > 1:
        sizes = np.bincount(parts.ravel())
        sizes[0] = 0
        mask = parts == sizes.argmax()
    inside = ndimage.distance_transform_edt(mask)
    core = inside > min(ROUND, 0.75 * float(inside.max()))
    return np.asarray(mask & (ndimage.distance_transform_edt(~core) <= ROUND))


def _path(mask: Mask, origin: NDArray[np.floating], blur: float) -> str:
    lines = trace.contours(mask, blur, least=100)
    points = [trace.thinned(trace.blurred(line, 2.0, True), 3.0, True) for line in lines[:1]]
    curves = [bezier.Curve((line + origin) * (1000 / SCALE), True, None) for line in points]
    return "".join(pathdata.path_data(one, True) for one in bezier.fit(curves, 1.2))


def _middle(mask: Mask) -> tuple[float, float]:
    """x, y in pixels."""
    y, x = ndimage.center_of_mass(mask)
    return float(x), float(y)


def _box(
    body: Mask, origin: NDArray[np.floating], labels: Sequence[Sequence[int]], top: float
) -> list[int]:
    columns, rows = np.flatnonzero(body.any(axis=0)), np.flatnonzero(body.any(axis=1))
    mm = 1000 / SCALE
    left, right = (columns[[0, -1]] + origin[0]) * mm
    xs = [x for x, _ in labels]
    return [
        round(min(left - 6, *(x - LABEL_REACH for x in xs))),
        round(-top * 1000),
        round(max(right + 6, *(x + LABEL_REACH for x in xs))),
        round((rows[-1] + origin[1]) * mm + BELOW),
    ]
