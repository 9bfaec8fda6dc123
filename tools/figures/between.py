"""The poses in between two others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from tools.figures.angles import SIDES, Side
from tools.figures.posture import (
    RELAXED,
    Blend,
    Level,
    LevelHand,
    Pin,
    Pose,
    Target,
    Vector,
)
from tools.figures.walk import BASES, leaning


def rebased(pose: Pose, base: str) -> Pose:
    """The same posture told from another base, by tilt, drop and turn of the pelvis."""
    if pose.base == base:
        return pose
    r = BASES[base].T @ BASES[pose.base] @ leaning(pose)
    pelvis = {
        "pelvis_turn": float(np.degrees(np.arctan2(-r[2, 0], r[0, 0]))),
        "pelvis_drop": float(np.degrees(np.arcsin(np.clip(r[1, 0], -1.0, 1.0)))),
        "pelvis_tilt": float(np.degrees(np.arctan2(-r[1, 2], r[1, 1]))),
    }
    return replace(pose, base=base, angles={**pose.angles, **pelvis})


def between(a: Pose, b: Pose, t: float) -> Pose:
    """The pose at share `t` (0..1) of the way from `a` to `b`.

    Best between two settled poses. A limb with a target in only one of them goes by its angles;
    a part that rests only in one of them is free in between.
    """
    if t <= 0 or t >= 1:
        return a if t <= 0 else b
    b = rebased(b, a.base)
    names = sorted({*a.angles, *b.angles})
    angles = {n: _turned(a.angle(n), b.angle(n), t) for n in names}
    pins = {pin.joint: pin for pin in b.plant}
    return replace(
        a,
        angles=angles,
        shapes={s: _blended(a.shapes.get(s), b.shapes.get(s), t) for s in SIDES},
        hands=_between_targets(a.hands, b.hands, t),
        feet=_between_targets(a.feet, b.feet, t),
        level={s: _between_levels(a.level[s], b.level[s], t) for s in a.level if s in b.level},
        level_hands=_between_level_hands(a.level_hands, b.level_hands, t),
        lifts={k: _mix(a.lifts.get(k, 0.0), b.lifts.get(k, 0.0), t) for k in {*a.lifts, *b.lifts}},
        contact=_between_contacts(a.contact, b.contact, t),
        plant=tuple(
            Pin(p.joint, _mix(p.x, pins[p.joint].x, t), _mix(p.z, pins[p.joint].z, t))
            for p in a.plant
            if p.joint in pins
        ),
        root=None if a.root is None or b.root is None else _mixed(a.root, b.root, t),
    )


_FEET = ("foot", "toes", "heel")


def _mix(a: float, b: float, t: float) -> float:
    return a + (b - a) * t


def _turned(a: float, b: float, t: float) -> float:
    way = (b - a + 180.0) % 360.0 - 180.0 if abs(b - a) > 180.0 else b - a
    return a + way * t


def _mixed(a: Vector, b: Vector, t: float) -> Vector:
    return (_mix(a[0], b[0], t), _mix(a[1], b[1], t), _mix(a[2], b[2], t))


def _mixed_ways(a: Vector | None, b: Vector | None, t: float) -> Vector | None:
    if a is None or b is None:
        return a if b is None else b
    return _mixed(a, b, t)


def _blended(a: Blend | None, b: Blend | None, t: float) -> Blend:
    shares: dict[str | float, float] = {}
    for blend, share in ((a or RELAXED, 1 - t), (b or RELAXED, t)):
        for name, part in blend:
            shares[name] = shares.get(name, 0.0) + part * share
    return tuple(shares.items())


def _between_contacts(a: Mapping[str, Blend], b: Mapping[str, Blend], t: float) -> dict[str, Blend]:
    """What rests in both; of a foot that rolls up, its toes or its heel."""
    made: dict[str, Blend] = {}
    for part, start in a.items():
        if part in b:
            made[part] = _blended(start, b[part], t)
            continue
        side, _, limb = part.partition("_")
        for other_limb in _FEET if limb in _FEET else ():
            end = b.get(f"{side}_{other_limb}")
            if end is not None and "foot" in (limb, other_limb):
                rolled = other_limb if limb == "foot" else limb
                made[f"{side}_{rolled}"] = _blended(start, end, t)
    return made


def _between_targets(
    a: Mapping[Side, Target], b: Mapping[Side, Target], t: float
) -> dict[Side, Target]:
    made: dict[Side, Target] = {}
    for side, start in a.items():
        end = b.get(side)
        if end is not None and end.frame == start.frame:
            made[side] = Target(
                start.frame,
                _mixed(start.at, end.at, t),
                _mixed_ways(start.pole, end.pole, t),
                _mixed_ways(start.palm, end.palm, t),
                _mixed_ways(start.fingers, end.fingers, t),
            )
    return made


def _between_levels(a: Level, b: Level, t: float) -> Level:
    same = a.turn is None or b.turn is None
    turn = None if same else _mix(a.turn or 0.0, b.turn or 0.0, t)
    return Level(turn, _mix(a.pitch, b.pitch, t), _mix(a.roll, b.roll, t))


def _between_level_hands(
    a: Mapping[Side, LevelHand], b: Mapping[Side, LevelHand], t: float
) -> dict[Side, LevelHand]:
    made: dict[Side, LevelHand] = {}
    for side in (s for s in a if s in b):
        start, end = a[side].turn, b[side].turn
        made[side] = LevelHand(None if start is None or end is None else _mix(start, end, t))
    return made
