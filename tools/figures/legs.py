"""Sets the bones of a leg: by its angles or towards a target, with the foot level if asked."""

from __future__ import annotations

import numpy as np

from tools.figures.angles import OUTWARDS, SUFFIX, Side
from tools.figures.posture import Level
from tools.figures.rotations import Array, about_x, about_y, about_z
from tools.figures.walk import Walk, limb_turn

_TWIST = 0.35  # the first bone's share
_JOINTS = ("hip", "knee", "foot")


def move_leg(walk: Walk, side: Side) -> None:
    """Sets thigh, shank, foot and toes; the trunk must be set."""
    s, out = SUFFIX[side], OUTWARDS[side]
    hips = walk.frame_of("pelvis")
    target = walk.pose.feet.get(side)

    def a(name: str) -> float:
        return walk.pose.angle(f"{side}_{name}")

    if target is None:
        turn = limb_turn(out, -a("hip_flexion"), a("hip_abduction"), a("hip_rotation"))
        thigh = hips @ turn
        shank = thigh @ about_x(a("knee_flexion")) @ about_z(out * a("knee_valgus"))
    else:
        start = walk.start_of(f"upperleg01.{s}", f"pelvis.{s}")
        ankle = walk.wanted(target, walk.pose.lifts.get(f"{side}_foot", 0.0))
        thigh, shank = walk.reached(side, _JOINTS, (start, ankle), target)
    walk.limb((f"upperleg01.{s}", f"upperleg02.{s}", f"lowerleg01.{s}"), hips, thigh, _TWIST)
    walk.put(f"lowerleg01.{s}", shank)
    walk.put(f"lowerleg02.{s}", shank)
    foot = shank @ about_x(-a("ankle_dorsiflexion")) @ about_z(out * a("ankle_eversion"))
    level = walk.pose.level.get(side)
    if level is not None:
        foot = _levelled(level, foot, out)
    walk.put(f"foot.{s}", foot)
    _toes(walk, side, foot @ about_x(-a("toe_extension")))


def _levelled(level: Level, foot: Array, out: float) -> Array:
    if level.turn is not None:
        heading = out * level.turn
    else:
        # The foot's own X stays nearly level however the foot is pitched.
        heading = float(np.degrees(np.arctan2(-foot[2, 0], foot[0, 0])))
    return about_y(heading) @ about_x(-level.pitch) @ about_z(out * level.roll)


def _toes(walk: Walk, side: Side, frame: Array) -> None:
    """All toes bend as one."""
    k = walk.skeleton
    numbers = k.toes[side]
    rotation = frame @ k.neutral[numbers[0]]
    walk.frames[numbers] = frame
    walk.rotations[numbers] = rotation
    for i in numbers:
        parent = k.parent[i]
        walk.joints[i] = walk.joints[parent] + walk.rotations[parent] @ k.offset[i]
