"""How far joints go, as data with their source, and which angles of a figure go further."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from tools.figures.angles import DEFAULTS, OUTWARDS, SIDES, SUFFIX
from tools.figures.body import Body, Placed
from tools.figures.measure import measured
from tools.figures.neutral import DOWN
from tools.figures.skeleton import Bones

# The norms are those that clinics quote after the American Academy of Orthopaedic Surgeons, "Joint
# Motion: Method of Measuring and Recording" (1965), written from knowledge, not from the book.
AAOS = "AAOS 1965 (knowledge)"
# Where body weight, the floor or the other hand takes a joint further than its muscles do.
LOADED = "AAOS 1965 and more under load (knowledge)"
SPREAD = "spread over the joints of the trunk (knowledge)"
SLACK = 1.0  # degrees that rounding may cost


@dataclass(frozen=True)
class Range:
    """Degrees from and to; `source` says what the numbers rest on."""

    low: float
    high: float
    source: str


RANGES: Mapping[str, Range] = {
    "spine_flexion": Range(-60, 80, SPREAD),
    "spine_side_bend": Range(-35, 35, AAOS),
    "spine_rotation": Range(-45, 45, AAOS),
    "neck_flexion": Range(-50, 60, LOADED),
    "neck_side_bend": Range(-45, 45, AAOS),
    "neck_rotation": Range(-70, 70, AAOS),
    "hip_flexion": Range(-30, 140, LOADED),
    "hip_abduction": Range(-30, 50, LOADED),
    "hip_rotation": Range(-45, 60, LOADED),
    "knee_flexion": Range(-5, 155, LOADED),
    "knee_valgus": Range(-5, 12, "a fault as drawn, not a norm"),
    "ankle_dorsiflexion": Range(-55, 42, LOADED),
    "ankle_eversion": Range(-40, 25, LOADED),
    "toe_extension": Range(-40, 75, LOADED),
    "shoulder_elevation": Range(-10, 30, "knowledge"),
    "elbow_flexion": Range(-5, 155, LOADED),
    "forearm_pronation": Range(-90, 95, LOADED),
    "wrist_flexion": Range(-95, 80, LOADED),
    "wrist_deviation": Range(-35, 30, LOADED),
    # The arm's way: its three angles turn into each other when it points to the side.
    "arm_behind": Range(-90, 60, AAOS),
    "arm_across": Range(-90, 50, "AAOS 1965, horizontal adduction 135 (knowledge)"),
}
_NOT_ALONE = ("shoulder_flexion", "shoulder_abduction", "shoulder_rotation", "pelvis_")


def joint_angles(body: Body, placed: Placed) -> dict[str, float]:
    """All angles of a figure as it is drawn, by full name, in degrees, targets included.

    `left_arm_behind` and `left_arm_across` say how far an arm points behind the trunk and over
    the middle of the body.
    """
    bones = Bones(placed.rotations, placed.joints, placed.frames)
    angles = {name: placed.pose.angle(name) for name in DEFAULTS}
    angles |= measured(body.skeleton, bones)
    chest = bones.frames[body.number("chest")]
    for side in SIDES:
        arm = bones.frames[body.skeleton.number[f"upperarm01.{SUFFIX[side]}"]]
        way = chest.T @ arm @ DOWN
        angles[f"{side}_arm_behind"] = float(np.degrees(np.arcsin(np.clip(-way[2], -1, 1))))
        across = -OUTWARDS[side] * way[0]
        angles[f"{side}_arm_across"] = float(np.degrees(np.arcsin(np.clip(across, -1, 1))))
    return angles


def beyond_range(body: Body, placed: Placed) -> list[str]:
    """A sentence for each joint of a figure that goes further than people's do."""
    found = []
    for name, angle in joint_angles(body, placed).items():
        bare = name.removeprefix("left_").removeprefix("right_")
        if bare.startswith(_NOT_ALONE):
            continue
        allowed = RANGES[bare]
        if not allowed.low - SLACK <= angle <= allowed.high + SLACK:
            found.append(f"{name} is {angle:.0f}, not {allowed.low:.0f} to {allowed.high:.0f}")
    return found
