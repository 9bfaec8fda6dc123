"""The names of angles and joints, and which way each angle counts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Side = Literal["left", "right"]
SIDES: tuple[Side, Side] = ("left", "right")
SUFFIX: dict[Side, str] = {"left": "L", "right": "R"}
OUTWARDS: dict[Side, float] = {"left": 1.0, "right": -1.0}  # the sign of +X seen from that side


@dataclass(frozen=True)
class Angle:
    """One angle that a pose may state, in degrees."""

    name: str
    positive: str  # what a positive angle does
    default: float = 0.0


TRUNK = (
    Angle("pelvis_tilt", "leans the pelvis forward"),
    Angle("pelvis_drop", "lowers the right side of the pelvis"),
    Angle("pelvis_turn", "turns the whole person to their left"),
    Angle("spine_flexion", "bends the trunk forward"),
    Angle("spine_side_bend", "bends the trunk to the left"),
    Angle("spine_rotation", "turns the trunk to the left"),
    Angle("neck_flexion", "lowers the chin"),
    Angle("neck_side_bend", "bends the neck to the left"),
    Angle("neck_rotation", "turns the face to the left"),
)
LIMB = (
    Angle("hip_flexion", "brings the thigh forward"),
    Angle("hip_abduction", "takes the thigh away from the other"),
    Angle("hip_rotation", "turns the thigh outwards (external)"),
    Angle("knee_flexion", "bends the knee"),
    Angle("knee_valgus", "takes the shin outwards under the knee"),
    Angle("ankle_dorsiflexion", "lifts the foot towards the shin"),
    Angle("ankle_eversion", "lifts the outer border of the foot"),
    Angle("toe_extension", "bends the toes up"),
    Angle("shoulder_flexion", "lifts the arm forward"),
    Angle("shoulder_abduction", "lifts the arm sideways", 8.0),
    Angle("shoulder_rotation", "turns the upper arm outwards (external)"),
    Angle("shoulder_elevation", "shrugs the shoulder"),
    Angle("elbow_flexion", "bends the elbow", 12.0),
    Angle("forearm_pronation", "turns the palm down or backwards", 25.0),
    Angle("wrist_flexion", "bends the hand towards the palm"),
    Angle("wrist_deviation", "bends the hand towards the thumb (radial)"),
)
DEFAULTS: dict[str, float] = {
    **{a.name: a.default for a in TRUNK},
    **{f"{side}_{a.name}": a.default for side in SIDES for a in LIMB},
}
ARM_ANGLES = frozenset(
    {"shoulder_flexion", "shoulder_abduction", "shoulder_rotation", "elbow_flexion"}
)
HAND_ANGLES = frozenset({"forearm_pronation", "wrist_flexion", "wrist_deviation"})
LEG_ANGLES = frozenset(
    {"hip_flexion", "hip_abduction", "hip_rotation", "knee_flexion", "knee_valgus"}
)
FOOT_ANGLES = frozenset({"ankle_dorsiflexion", "ankle_eversion"})

BASES = ("standing", "supine", "prone", "side_lying_left", "side_lying_right")

_LIMB_JOINTS = {
    "hip": "upperleg01",
    "knee": "lowerleg01",
    "foot": "foot",
    "toes": "toe2-1",
    "shoulder": "upperarm01",
    "elbow": "lowerarm01",
    "hand": "wrist",
    "fingers": "finger3-1",
}
# The friendly name of a joint, and the bone that starts there.
JOINTS: dict[str, str] = {
    "pelvis": "root",
    "waist": "spine04",
    "chest": "spine01",
    "neck": "neck01",
    "head": "head",
    **{
        f"{side}_{joint}": f"{bone}.{SUFFIX[side]}"
        for side in SIDES
        for joint, bone in _LIMB_JOINTS.items()
    },
}


def other(name: str) -> str:
    """The same name on the other side; a name without a side stays."""
    if name.startswith("left_"):
        return "right_" + name[5:]
    if name.startswith("right_"):
        return "left_" + name[6:]
    return name


# Angles that count towards the left; the mirror turns their sign.
SIGNED = frozenset(
    {
        "pelvis_drop",
        "pelvis_turn",
        "spine_side_bend",
        "spine_rotation",
        "neck_side_bend",
        "neck_rotation",
    }
)
