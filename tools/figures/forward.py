"""From a pose to where every bone is: forward kinematics."""

from __future__ import annotations

from .angles import SIDES
from .arms import move_arm
from .legs import move_leg
from .posture import Pose
from .rotations import Array
from .skeleton import Bones, Skeleton
from .walk import Walk


def posed(skeleton: Skeleton, pose: Pose, root: Array, *, fingers: bool = True) -> Bones:
    """All bones of a pose with the pelvis at `root` (metres), before any contact.

    Without `fingers` theirs are left out, which is faster.
    """
    walk = Walk(skeleton, pose, root)
    walk.trunk()
    for side in SIDES:
        move_leg(walk, side)
        move_arm(walk, side, fingers=fingers)
    return Bones(walk.rotations, walk.joints, walk.frames)
