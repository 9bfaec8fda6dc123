"""Which angles of a pose may give way so that its parts come to rest, and how easily."""

from __future__ import annotations

from tools.figures.angles import SIDES, Side
from tools.figures.posture import Pin, Pose

ROOT_EASE = 0.4  # metres that the root moves for one unit
LIMIT = 1.5  # units that an angle may change at once
LIFT = "_lift"
# How many degrees of each angle cost as much as one unit; those with many give way first.
_EASE = {
    "hip_flexion": 10.0, "knee_flexion": 8.0, "ankle_dorsiflexion": 12.0, "hip_abduction": 3.0,
    "shoulder_flexion": 7.0, "shoulder_abduction": 4.0, "shoulder_rotation": 4.0,
    "elbow_flexion": 2.0, "spine_flexion": 2.5, "neck_flexion": 8.0, "neck_side_bend": 6.0,
    "pelvis_tilt": 2.5, "pelvis_drop": 2.5, "hand_lift": 0.1, "foot_lift": 0.1,
}  # fmt: skip
_LIMB = {
    "foot": ("hip_flexion", "knee_flexion"),
    "toes": ("hip_flexion", "knee_flexion", "ankle_dorsiflexion"),
    "heel": ("hip_flexion", "knee_flexion", "ankle_dorsiflexion"),
    "shin": ("hip_flexion", "knee_flexion"),
    "knee": ("hip_flexion",),
    "thigh": ("hip_flexion", "hip_abduction"),
    "hand": ("shoulder_flexion", "elbow_flexion"),
    "forearm": ("shoulder_flexion", "elbow_flexion"),
    "elbow": ("shoulder_flexion", "shoulder_abduction"),
    "upper_arm": ("shoulder_flexion", "shoulder_abduction"),
}
# Who lies on a side lifts and lowers limbs sideways.
_LIMB_SIDE_LYING = {
    **dict.fromkeys(("foot", "toes", "heel", "shin", "knee", "thigh"), ("hip_abduction",)),
    **dict.fromkeys(("hand", "forearm"), ("shoulder_abduction", "shoulder_rotation")),
    **dict.fromkeys(("elbow", "upper_arm"), ("shoulder_abduction",)),
}
_TRUNK = {
    "back": ("spine_flexion",),
    "belly": ("spine_flexion",),
    "chest": ("spine_flexion",),
    "head": ("neck_flexion", "neck_side_bend"),
}
_PINNED = {
    "hip": (), "knee": ("hip_flexion", "hip_abduction"),
    "foot": ("hip_flexion", "hip_abduction", "knee_flexion"),
    "toes": ("hip_flexion", "hip_abduction", "knee_flexion"),
    "hand": ("shoulder_flexion", "shoulder_abduction", "elbow_flexion"),
    "elbow": ("shoulder_flexion", "shoulder_abduction"),
}  # fmt: skip


def eases(pose: Pose, parts: tuple[str, ...], pins: tuple[Pin, ...]) -> dict[str, float]:
    """The free angles by full name, with the degrees that cost one unit."""
    free: list[str] = []
    lying = pose.base.startswith("side_lying")
    if len(parts) > 1:
        free.append("pelvis_drop" if lying else "pelvis_tilt")
    limbs = _LIMB_SIDE_LYING if lying else _LIMB
    for part in parts:
        free += _TRUNK.get(part, ())
        for side in SIDES:
            if part.startswith(side) and len(parts) > 1:
                free += _freed(pose, side, part.removeprefix(f"{side}_"), limbs)
    for pin in pins[1:]:
        whose, _, limb = pin.joint.partition("_")
        free += [f"{whose}_{name}" for name in _PINNED.get(limb, ())]
    return {name: _EASE[name.removeprefix("left_").removeprefix("right_")] for name in free}


def _freed(pose: Pose, side: Side, limb: str, limbs: dict[str, tuple[str, ...]]) -> list[str]:
    """The angles of a limb; one that reaches for a target can only have it higher or lower."""
    if side in pose.hands and limb in ("hand", "forearm", "elbow"):
        # An elbow props up the head that lies in its hand.
        propped = pose.hands[side].frame == "head" and limb != "hand"
        return ["neck_side_bend"] if propped else [f"{side}_hand_lift"]
    if side in pose.feet and limb in ("foot", "toes", "heel"):
        return [f"{side}_foot_lift"]
    return [f"{side}_{name}" for name in limbs.get(limb, ())]
