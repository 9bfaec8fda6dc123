"""Props that are held, worn, rolled on or tied. Lengths are metres."""

from __future__ import annotations

import numpy as np
from scipy.spatial import ConvexHull

from tools.figures.labels import Label
from tools.figures.rotations import Array, about_y, unit
from tools.figures.shapes import Piece, ball, band, box, cylinder, moved, rounded_box, tube
from tools.figures.stage import Fields, Stage

# Where a loop lies: first and second joint of the limb, how far between them, half its height.
LOOPS = {
    "ankles": ("lowerleg01", "foot", 0.86, 0.024),
    "shins": ("lowerleg01", "foot", 0.3, 0.026),
    "knees": ("upperleg01", "lowerleg01", 0.84, 0.028),
    "thighs": ("upperleg01", "lowerleg01", 0.55, 0.03),
    "feet": ("foot", "toe2-1", 0.62, 0.024),
}


def _section(stage: Stage, side: str, loop: str) -> tuple[Array, Array]:
    """The points of a limb's skin about where a loop lies, and the way of the limb there."""
    first, second, share, _ = LOOPS[loop]
    end = side[0].upper()
    names = f"{first}.{end}", f"{second}.{end}"
    mesh = "shoe" if loop == "feet" else "body"
    rest = stage.body.meshes[mesh].rest
    a, b = (stage.body.joint(name) for name in names)
    way = b - a
    along = ((rest[:, :3] - a) @ way) / (way @ way)
    own = (rest[:, 0] > 0) == (side == "left")
    near = own & (np.abs(along - share) * np.linalg.norm(way) < 0.02) & (rest[:, 3] < 0.5)
    return stage.skin(mesh)[near], unit(stage.joint(names[1]) - stage.joint(names[0]))


def _ring(points: Array, way: Array, half: float, grow: float) -> Array:
    """The convex belt round points, across a way: its upper and lower edge (2, n, 3)."""
    middle = points.mean(axis=0)
    off = points - middle
    flat = off - np.outer(off @ way, way)
    distance = np.linalg.norm(flat, axis=1, keepdims=True)
    flat *= 1 + grow / np.maximum(distance, 1e-6)
    first = unit(flat[distance.argmax()])
    second = np.cross(way, first)
    rim = ConvexHull(np.stack([flat @ first, flat @ second], axis=1)).vertices
    belt = middle + flat[rim]
    return np.stack([belt - way * half, belt + way * half])


def loop_band(fields: Fields, stage: Stage) -> list[Piece]:
    """A loop round both legs: `around` = ankles, shins, knees, thighs or feet."""
    loop = str(fields.take("around", "ankles"))
    if loop not in LOOPS:
        raise ValueError(f"loop_band: around is one of {', '.join(LOOPS)}")
    half, grow = LOOPS[loop][3], 0.007
    sections = [_section(stage, side, loop) for side in ("left", "right")]
    middles = [points.mean(axis=0) for points, _ in sections]
    across = unit(middles[1] - middles[0])
    rings = []
    for points, way in sections:
        off = points - points.mean(axis=0)
        flat = off - np.outer(off @ way, way)
        reach = np.linalg.norm(flat, axis=1, keepdims=True)
        rings.append((points.mean(axis=0) + flat * (1 + grow / np.maximum(reach, 1e-6)), way))
    mean = unit(sections[0][1] + sections[1][1])
    mean = unit(mean - across * (mean @ across))
    belt = np.concatenate([ring for ring, _ in rings])
    ways = np.concatenate([np.tile(way, (len(ring), 1)) for ring, way in rings])
    flat = np.stack([belt @ across, belt @ np.cross(mean, across)], axis=1)
    rim = ConvexHull(flat).vertices
    label = Label.BAND
    return band(np.stack([belt[rim] - ways[rim] * half, belt[rim] + ways[rim] * half]), label)


def cuff(fields: Fields, stage: Stage) -> list[Piece]:
    """A cuff or weight round one limb: `side`, `around` as for a loop."""
    side, loop = str(fields.take("side", "left")), str(fields.take("around", "ankles"))
    points, way = _section(stage, side, loop)
    ring = _ring(points, way, fields.number("height", 0.07) / 2, 0.012)
    return band(ring, Label.DARK if fields.take("dark", False) else Label.BAND)


def float_belt(fields: Fields, stage: Stage) -> list[Piece]:
    """A float belt round the waist."""
    height = stage.body.marks.waist + fields.number("raise", 0.03)
    rest = stage.body.meshes["tights"].rest
    near = (np.abs(rest[:, 1] - height) < 0.02) & (rest[:, 3] < 0.3)
    way = unit(stage.joint("chest") - stage.joint("pelvis"))
    return band(_ring(stage.skin("tights")[near], way, 0.055, 0.035), Label.BAND)


def _line(fields: Fields, stage: Stage) -> list[Array]:
    specs = [fields.take("from"), *fields.take("via", []), fields.take("to")]
    if specs[0] is None or specs[-1] is None:
        raise ValueError(f"{fields.kind}: needs from and to")
    return [stage.place(spec) for spec in specs]


def long_band(fields: Fields, stage: Stage) -> list[Piece]:
    """A long band: `from`, `to` and `via` are points or joints; `radius`."""
    return [tube(_line(fields, stage), fields.number("radius", 0.012), Label.BAND)]


def strap(fields: Fields, stage: Stage) -> list[Piece]:
    """A strap or towel: fields as of a long band."""
    return [tube(_line(fields, stage), fields.number("radius", 0.013), Label.PROP2)]


def stick(fields: Fields, stage: Stage) -> list[Piece]:
    """A broom stick: `from` and `to` are points or joints; `beyond` lengthens both ends."""
    start, *_, end = _line(fields, stage)
    way = unit(end - start) * fields.number("beyond", 0.0)
    return cylinder(start - way, end + way, fields.number("radius", 0.013), Label.PROP, 14)


def _dumbbell(middle: Array, way: Array, size: float) -> list[Piece]:
    half, grip, head = 0.075 * size, 0.011 * size, 0.034 * size
    pieces = cylinder(middle - way * half, middle + way * half, grip, Label.PROP, 16)
    for sign in (-1, 1):
        inner, outer = middle + sign * way * half * 0.72, middle + sign * way * half * 1.35
        pieces += cylinder(inner, outer, head, Label.PROP2, 28)
    return pieces


def hand_weight(fields: Fields, stage: Stage) -> list[Piece]:
    """A dumbbell: `hand` = left, right, both (one each) or between (one, upright, in both)."""
    hand, size = str(fields.take("hand", "both")), fields.number("size", 1.0)
    if hand == "between":
        middle = (stage.grip("left_hand") + stage.grip("right_hand")) / 2
        return _dumbbell(middle, stage.turn("chest") @ np.array([0.0, 1.0, 0.0]), size * 1.25)
    sides = ("left", "right") if hand == "both" else (hand,)
    return [
        piece for side in sides
        for piece in _dumbbell(stage.grip(f"{side}_hand"), stage.grip_way(side), size)
    ]  # fmt: skip


def _bar(fields: Fields, radius: float, length: float, label: Label) -> list[Piece]:
    """A round thing on the floor: `at` (x, z), `lift` above it, `turn` (0: along x)."""
    thick, long = fields.number("radius", radius), fields.number("length", length)
    lift, at = fields.number("lift", 0.0), fields.point("at", (0.0, 0.0))
    turn = about_y(fields.number("turn", 0))
    ends = [(-long / 2, thick + lift, 0), (long / 2, thick + lift, 0)]
    pieces = cylinder(ends[0], ends[1], thick, label)
    return [moved(piece, turn, (at[0], 0, at[1])) for piece in pieces]


def roller(fields: Fields, _stage: Stage) -> list[Piece]:
    """A foam roller."""
    return _bar(fields, 0.07, 0.45, Label.BAND)


def towel(fields: Fields, _stage: Stage) -> list[Piece]:
    """A rolled towel."""
    return _bar(fields, 0.05, 0.36, Label.PILLOW)


def exercise_ball(fields: Fields, stage: Stage) -> list[Piece]:
    """A ball of `radius` at a point or joint `at`."""
    middle = stage.place(fields.take("at", (0.0, 0.1, 0.0)))
    return [ball(middle, fields.number("radius", 0.034), Label.BAND, 24)]


def cushion(fields: Fields, stage: Stage) -> list[Piece]:
    """A cushion or pillow: `at` (x, z) or a point, size is width, height, depth."""
    width, height, depth = fields.point("size", (0.42, 0.10, 0.36))
    spec = fields.take("at", (0.0, 0.0))
    flat = not isinstance(spec, (str, dict)) and len(spec) == 2
    place = np.array([spec[0], 0.0, spec[1]]) if flat else stage.place(spec)
    low, high = (-width / 2, 0.0, -depth / 2), (width / 2, height, depth / 2)
    soft = rounded_box(low, high, 0.48 * height, Label.PILLOW, 8)
    return [moved(soft, about_y(fields.number("turn", 0)), place)]


def phone(fields: Fields, stage: Stage) -> list[Piece]:
    """A phone; on a stand from the floor when `stand` = true."""
    place = stage.place(fields.take("at", (0.0, 1.0, 1.5)))
    turn = about_y(fields.number("turn", 0))
    pieces = [moved(box((-0.04, -0.08, -0.006), (0.04, 0.08, 0.006), Label.DARK), turn, place)]
    if fields.take("stand", False):
        foot = np.array([place[0], 0.0, place[2]])
        pieces.append(tube([foot, place - np.array([0.0, 0.08, 0.0])], 0.012, Label.PROP))
        for turned in (0, 120, 240):
            leg = about_y(turned) @ np.array([0.0, 0.0, 0.22])
            pieces.append(tube([foot + np.array([0.0, 0.25, 0.0]), foot + leg], 0.01, Label.PROP))
    return pieces


def backpack(fields: Fields, stage: Stage) -> list[Piece]:
    """A backpack on the back."""
    size = fields.number("size", 1.0)
    low, high = (-0.15 * size, -0.30 * size, -0.11 * size), (0.15 * size, 0.14 * size, 0.10 * size)
    bag = rounded_box(low, high, 0.08 * size, Label.PROP2, 7)
    turn = stage.turn("chest")
    return [moved(bag, turn, stage.joint("chest") + turn @ np.array([0.0, 0.02, -0.15]))]
