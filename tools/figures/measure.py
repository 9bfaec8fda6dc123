"""Reads the clinic's angles back off the bones, also where a target decided them."""

from __future__ import annotations

import numpy as np

from tools.figures.angles import OUTWARDS, SIDES, SUFFIX, Side
from tools.figures.arms import pronation_of
from tools.figures.rotations import Array
from tools.figures.skeleton import Bones, Skeleton


def measured(skeleton: Skeleton, bones: Bones) -> dict[str, float]:
    """Every limb angle of LIMB but the shrug, by its full name, in degrees."""
    found: dict[str, float] = {}
    for side in SIDES:
        limb = {**leg_angles(skeleton, bones, side), **arm_angles(skeleton, bones, side)}
        found |= {f"{side}_{name}": angle for name, angle in limb.items()}
    return found


def leg_angles(skeleton: Skeleton, bones: Bones, side: Side) -> dict[str, float]:
    """Hip, knee, ankle and toes of one side."""
    s, out = SUFFIX[side], OUTWARDS[side]

    def of(name: str) -> Array:
        found: Array = bones.frames[skeleton.number[name]]
        return found

    root, thigh, shank = of("root"), of(f"upperleg01.{s}"), of(f"lowerleg01.{s}")
    foot, toes = of(f"foot.{s}"), of(f"toe2-1.{s}")
    flexion, abduction, rotation = _xzy(root.T @ thigh)
    knee, valgus, _ = _xzy(thigh.T @ shank)
    ankle, eversion, _ = _xzy(shank.T @ foot)
    toe, _, _ = _xzy(foot.T @ toes)
    return {
        "hip_flexion": -flexion,
        "hip_abduction": out * abduction,
        "hip_rotation": out * rotation,
        "knee_flexion": knee,
        "knee_valgus": out * valgus,
        "ankle_dorsiflexion": -ankle,
        "ankle_eversion": out * eversion,
        "toe_extension": -toe,
    }


def arm_angles(skeleton: Skeleton, bones: Bones, side: Side) -> dict[str, float]:
    """Shoulder, elbow, forearm and wrist of one side."""
    s, out = SUFFIX[side], OUTWARDS[side]

    def of(name: str) -> Array:
        found: Array = bones.frames[skeleton.number[name]]
        return found

    arm, forearm, hand = of(f"upperarm01.{s}"), of(f"lowerarm01.{s}"), of(f"wrist.{s}")
    flexion, abduction, rotation = _smaller(_xzy(of("spine01").T @ arm))
    elbow, _, _ = _xzy(arm.T @ forearm)
    r = forearm.T @ hand
    return {
        "shoulder_flexion": -flexion,
        "shoulder_abduction": out * abduction,
        "shoulder_rotation": out * rotation,
        "elbow_flexion": -elbow,
        "forearm_pronation": pronation_of(side, forearm, hand),
        "wrist_deviation": float(np.degrees(np.arcsin(np.clip(r[1, 2], -1.0, 1.0)))),
        "wrist_flexion": -out * float(np.degrees(np.arctan2(r[1, 0], r[1, 1]))),
    }


def _xzy(r: Array) -> tuple[float, float, float]:
    """The turns about X, then Z, then Y that make a rotation; that about Z within 90 degrees."""
    z = float(np.degrees(np.arcsin(np.clip(-r[0, 1], -1.0, 1.0))))
    x = float(np.degrees(np.arctan2(r[2, 1], r[1, 1])))
    y = float(np.degrees(np.arctan2(r[0, 2], r[0, 0])))
    return x, z, y


def _smaller(turns: tuple[float, float, float]) -> tuple[float, float, float]:
    """The same rotation told the other way, about Z beyond 90 degrees, if its turns are smaller.

    An arm may be lifted sideways to the head; no thigh is.
    """
    x, z, y = turns
    far = (_wrapped(x + 180.0), _wrapped(180.0 - z), _wrapped(y + 180.0))
    return far if abs(far[0]) + abs(far[2]) < abs(x) + abs(y) - 1e-6 else turns


def _wrapped(degrees: float) -> float:
    return (degrees + 180.0) % 360.0 - 180.0
