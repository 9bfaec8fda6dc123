"""Which angles of a pose may give way so that its parts come to rest, and how easily."""

from __future__ import annotations

from .posture import Pin, Pose

ROOT_EASE = 0.4  # metres that the root moves for one unit
LIMIT = 1.5  # units that an angle may change at once
# How many degrees of each angle cost as much as one unit; those with many give way first.
_EASE = {
    "hip_flexion": 10.0, "knee_flexion": 8.0, "ankle_dorsiflexion": 12.0, "hip_abduction": 2.0,
    "shoulder_flexion": 7.0, "elbow_flexion": 2.0, "shoulder_abduction": 3.0,
    "spine_flexion": 2.5, "neck_flexion": 8.0, "neck_side_bend": 6.0, "pelvis_tilt": 2.5,
    "pelvis_drop": 1.5,
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
    if len(parts) > 1:
        free.append("pelvis_tilt")
        if pose.base.startswith("side_lying"):
            free.append("pelvis_drop")
    for part in parts:
        side, _, limb = part.partition("_")
        if part in _TRUNK:
            free += _TRUNK[part]
        elif side in ("left", "right") and len(parts) > 1:
            free += [f"{side}_{name}" for name in _LIMB.get(limb, ())]
    for pin in pins[1:]:
        side, _, limb = pin.joint.partition("_")
        free += [f"{side}_{name}" for name in _PINNED.get(limb, ())]
    return {name: _EASE[name.removeprefix("left_").removeprefix("right_")] for name in free}
