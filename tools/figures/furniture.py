"""Props that stand on the floor. Lengths are metres; `at` is the middle on the floor plan."""

from __future__ import annotations

import numpy as np

from tools.figures.labels import Label
from tools.figures.rotations import Array, about_y
from tools.figures.shapes import Piece, ball, box, cylinder, moved, rounded_box, tube
from tools.figures.stage import Fields, Stage

MAT = 0.018  # thick; its top is the floor
ROUNDING = 0.05


def _set(pieces: list[Piece], fields: Fields, at: Array | None = None) -> list[Piece]:
    """Turn pieces made round the origin by `turn` and put them at `at`."""
    place = fields.point("at", (0.0, 0.0)) if at is None else at
    turn = about_y(fields.number("turn", 0))
    return [moved(piece, turn, (place[0], 0.0, place[1])) for piece in pieces]


def _block(size: Array, low: float = 0.0, label: Label = Label.PROP) -> Piece:
    width, height, depth = size
    return box((-width / 2, low, -depth / 2), (width / 2, height, depth / 2), label)


def mat(fields: Fields, stage: Stage) -> list[Piece]:
    """A mat: by itself it is as large as the person on it needs in all phases."""
    low, high = stage.ground()
    low, high = np.floor((low - 0.14) / ROUNDING) * ROUNDING, np.ceil((high + 0.14) / 0.05) * 0.05
    size = fields.point("size", high - low)
    at = fields.point("at", (low + high) / 2)
    slab = box((-size[0] / 2, -MAT, -size[1] / 2), (size[0] / 2, -0.0005, size[1] / 2), Label.PROP2)
    return _set([slab], fields, at)


def step(fields: Fields, _stage: Stage) -> list[Piece]:
    """A step: size is width, height, depth."""
    return _set([_block(fields.point("size", (0.45, 0.16, 0.32)))], fields)


def chair(fields: Fields, _stage: Stage) -> list[Piece]:
    """A chair that faces +Z; `at` is under the middle of its seat."""
    height, width = fields.number("height", 0.45), fields.number("width", 0.44)
    half, leg = width / 2, 0.035
    pieces = [box((-half, height - 0.04, -half), (half, height, half))]
    for x in (-half, half - leg):
        for z in (-half, half - leg):
            top = height - 0.04
            pieces.append(box((x, 0, z), (x + leg, top, z + leg)))
    if fields.take("back", True):
        tall = fields.number("back_height", 0.42)
        low = height + 0.12
        pieces += [
            box((x, height, -half), (x + leg, low, -half + leg)) for x in (-half, half - leg)
        ]
        pieces.append(box((-half, low, -half - 0.005), (half, height + tall, -half + leg)))
    return _set(pieces, fields)


def bench(fields: Fields, _stage: Stage) -> list[Piece]:
    """A padded bench on two feet; size is width, height, depth."""
    width, height, depth = fields.point("size", (1.1, 0.42, 0.40))
    pad = rounded_box((-width / 2, height - 0.09, -depth / 2), (width / 2, height, depth / 2), 0.03)
    feet = [
        box((x, 0, -depth / 2 + 0.03), (x + 0.05, height - 0.09, depth / 2 - 0.03), Label.PROP2)
        for x in (-width / 2 + 0.08, width / 2 - 0.13)
    ]
    return _set([pad, *feet], fields)


def couch(fields: Fields, _stage: Stage) -> list[Piece]:
    """A couch that faces +Z; size is width, seat height, depth."""
    width, height, depth = fields.point("size", (1.5, 0.42, 0.70))
    half = width / 2
    pieces = [
        rounded_box((-half, 0.02, -depth / 2), (half, height, depth / 2), 0.04),
        rounded_box((-half, height, -depth / 2), (half, height + 0.40, -depth / 2 + 0.18), 0.05),
    ]
    if fields.take("arms", True):
        for x in (-half - 0.14, half):
            low, high = (x, 0.0, -depth / 2), (x + 0.14, height + 0.17, depth / 2)
            pieces.append(rounded_box(low, high, 0.04, Label.PROP2))
    return _set(pieces, fields)


def _panel(fields: Fields, high: float, label: Label, low: float = 0.0) -> list[Piece]:
    """An upright panel in the plane of `x` or of `z`; its face is towards the origin."""
    thick = 0.035
    across = "x" if "x" in fields else "z"
    plane = fields.number(across, -0.3)
    ends = fields.point("span", (-0.45, 0.45))
    top = fields.number("height", high)
    far = plane + (thick if plane > 0 else -thick)
    near, away = min(plane, far), max(plane, far)
    if across == "x":
        return [box((near, low, ends[0]), (away, top, ends[1]), label)]
    return [box((ends[0], low, near), (ends[1], top, away), label)]


def wall(fields: Fields, _stage: Stage) -> list[Piece]:
    """A piece of wall: `x` or `z` is its plane, `span` from where to where, `height`."""
    return _panel(fields, 1.95, Label.PROP2)


def mirror(fields: Fields, _stage: Stage) -> list[Piece]:
    """A tall mirror: fields as of a wall."""
    return _panel(fields, 1.8, Label.MIRROR, low=0.08)


def door_anchor(fields: Fields, _stage: Stage) -> list[Piece]:
    """A shut door with an anchor for a band: fields as of a wall; `anchor` is [x, y, z]."""
    anchor = fields.take("anchor")
    door = _panel(fields, 1.98, Label.PROP2)
    return door if anchor is None else [*door, ball(anchor, 0.022, Label.DARK, 10)]


def counter(fields: Fields, _stage: Stage) -> list[Piece]:
    """A kitchen counter; size is width, height, depth."""
    width, height, depth = fields.point("size", (0.9, 0.92, 0.45))
    below = box((-width / 2 + 0.02, 0, -depth / 2 + 0.02),
                (width / 2 - 0.02, height - 0.04, depth / 2 - 0.02), Label.PROP2)  # fmt: skip
    return _set([below, _block(np.array([width, height, depth]), height - 0.04)], fields)


def rail(fields: Fields, _stage: Stage) -> list[Piece]:
    """A handrail along z (turn it for another way): `length`, `height`; on two posts."""
    length, height = fields.number("length", 0.8), fields.number("height", 0.95)
    radius, half = 0.02, length / 2
    bar = cylinder((0, height, -half), (0, height, half), radius)
    inset = half - 0.06
    posts = [tube([(0, 0, z), (0, height, z)], 0.016, Label.PROP) for z in (-inset, inset)]
    return _set([*posts, *bar], fields)


def post(fields: Fields, _stage: Stage) -> list[Piece]:
    """A fixed upright post: `height`, `radius`."""
    height, radius = fields.number("height", 1.9), fields.number("radius", 0.03)
    return _set(cylinder((0, 0, 0), (0, height, 0), radius), fields)


def treadmill(fields: Fields, _stage: Stage) -> list[Piece]:
    """A treadmill that runs towards +Z; `console` = true adds the bars in front."""
    width, height, length = fields.point("size", (0.7, 0.14, 1.5))
    half = width / 2
    belt = half - 0.09
    pieces = [
        box((-half, 0.02, -length / 2), (half, height - 0.01, length / 2), Label.PROP),
        box(
            (-belt, height - 0.01, -length / 2 + 0.03),
            (belt, height, length / 2 - 0.06),
            Label.PROP2,
        ),
    ]
    if fields.take("console", False):
        front = length / 2 - 0.08
        for x in (-half + 0.03, half - 0.03):
            pieces.append(tube([(x, 0.1, front), (x, 1.0, front + 0.06)], 0.022, Label.PROP))
            pieces.append(
                tube([(x, 0.98, front + 0.05), (x, 0.92, front - 0.4)], 0.018, Label.PROP)
            )
        pieces.append(box((-half, 0.98, front), (half, 1.16, front + 0.06)))
    return _set(pieces, fields)


def bike(fields: Fields, stage: Stage) -> list[Piece]:
    """An exercise bike that faces +Z, built round where the person sits, holds and treads."""
    seat = stage.joint("pelvis")
    feet = [stage.joint(f"{side}_toes") for side in ("left", "right")]
    hands = [stage.grip(f"{side}_hand") for side in ("left", "right")]
    both = [placed.joints for placed in stage.phases]
    numbers = [stage.body.number(f"{side}_toes") for side in ("left", "right")]
    crank = np.mean([joints[numbers] for joints in both], axis=(0, 1)) * [0, 1, 1]
    crank[1] = max(crank[1], 0.16)
    low = fields.number("saddle", float(seat[1]) - 0.12)
    back, bars = float(seat[2]) - 0.02, np.mean(hands, axis=0) * [0, 1, 1]
    front = max(float(bars[2]) - 0.06, float(crank[2]) + 0.16)
    pieces = [
        rounded_box((-0.11, low - 0.05, back - 0.13), (0.11, low, back + 0.12), 0.03, Label.DARK),
        tube([(0, low - 0.04, back), crank], 0.028, Label.PROP),
        tube([crank, (0, bars[1] - 0.05, front)], 0.028, Label.PROP),
        tube([(0, crank[1], crank[2]), (0, 0.05, back - 0.1)], 0.024, Label.PROP),
        tube([(0, crank[1], crank[2]), (0, 0.05, front + 0.1)], 0.024, Label.PROP),
        tube([hands[0], (0, bars[1] - 0.05, front), hands[1]], 0.016, Label.DARK),
    ]  # fmt: skip
    pieces += [
        tube([(-0.22, 0.03, z), (0.22, 0.03, z)], 0.028, Label.PROP)
        for z in (back - 0.1, front + 0.1)
    ]
    side = np.array([0.03, 0.0, 0.0])
    pieces += cylinder(crank - side, crank + side, 0.11, Label.PROP2)
    for foot in feet:
        x = float(np.sign(foot[0])) * 0.05
        pieces.append(
            tube([crank + np.array([x, 0, 0]), (x, foot[1] - 0.03, foot[2])], 0.012, Label.DARK)
        )
        low_corner = np.array([foot[0] - 0.05, foot[1] - 0.055, foot[2] - 0.05])
        pieces.append(box(low_corner, low_corner + np.array([0.1, 0.022, 0.1]), Label.DARK))
    return pieces


def floor_line(fields: Fields, _stage: Stage) -> list[Piece]:
    """A line on the floor from `from` to `to` (x, z), `width` wide."""
    start, end = fields.point("from", (0.0, -0.6)), fields.point("to", (0.0, 0.6))
    way = (end - start) / np.linalg.norm(end - start)
    aside = np.array([way[1], -way[0]]) * fields.number("width", 0.05) / 2
    corners = np.array([start - aside, start + aside, end + aside, end - aside])
    points = np.column_stack([corners[:, 0], np.full(4, 0.0005), corners[:, 1]])
    flat = np.array([[0, 1, 2], [0, 2, 3]])
    up = np.cross(points[1] - points[0], points[2] - points[0])[1] > 0
    return [Piece(points, flat if up else flat[:, ::-1], Label.DARK)]
