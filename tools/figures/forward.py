"""From a pose to where every bone is: forward kinematics."""

from __future__ import annotations

from tools.figures.angles import SIDES
from tools.figures.arms import move_arm
from tools.figures.legs import move_leg
from tools.figures.posture import Pose
from tools.figures.rotations import Array
from tools.figures.skeleton import Bones, Skeleton
from tools.figures.walk import Walk


def posed(skeleton: Skeleton, pose: Pose, root: Array, *, fingers: bool = True) -> Bones:
    """All bones of a pose with the pelvis at `root` (metres), before any contact.

    Without `fingers` theirs are left out, which is faster.
    """
    walk = Walk(skeleton, pose, root)
    walk.trunk()
    for side in SIDES:
        move_leg(walk, side)
    for side in SIDES:  # a hand may aim at either leg
        move_arm(walk, side, fingers=fingers)
    return Bones(walk.rotations, walk.joints, walk.frames)
