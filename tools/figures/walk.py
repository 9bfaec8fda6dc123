"""One walk over the bones of a pose, trunk first, so that hands can aim at the head."""

from __future__ import annotations

import numpy as np

from tools.figures.angles import JOINTS, OUTWARDS, Side
from tools.figures.ik import bend, limb_frame, two_bones
from tools.figures.posture import Pose, Target, Vector
from tools.figures.rotations import IDENTITY, Array, about, about_x, about_y, about_z, twist
from tools.figures.skeleton import Skeleton

BASES = {
    "standing": IDENTITY,
    "supine": about_x(-90.0),
    "prone": about_x(90.0),
    "side_lying_left": about_z(-90.0),
    "side_lying_right": about_z(90.0),
}
_SPINE = {"spine05": 0.22, "spine04": 0.24, "spine03": 0.22, "spine02": 0.18, "spine01": 0.14}
_NECK = {"neck01": 0.22, "neck02": 0.22, "neck03": 0.26, "head": 0.30}
_ARM_POLE = np.array([0.5, -0.6, -0.8])  # outwards, up, ahead, in the chest's frame
_LEG_POLE = np.array([0.05, 0.0, 1.0])  # in the pelvis's


class Walk:
    """The bones as far as they have been set."""

    def __init__(self, skeleton: Skeleton, pose: Pose, root: Array) -> None:
        count = len(skeleton.names)
        self.skeleton, self.pose, self._root = skeleton, pose, root
        self.rotations, self.frames = np.zeros((count, 3, 3)), np.zeros((count, 3, 3))
        self.joints = np.zeros((count, 3))

    def put(self, name: str, frame: Array, *, on_own: bool = False) -> None:
        """Sets a bone's frame; its place follows from its parent's rotation, or from its own."""
        k = self.skeleton
        i = k.number[name]
        parent = k.parent[i]
        self.frames[i] = frame
        rotation = frame @ k.neutral[i]
        self.rotations[i] = rotation
        carrier = rotation if on_own else self.rotations[parent]
        start = self._root if parent < 0 else self.joints[parent] + carrier @ k.offset[i]
        self.joints[i] = start

    def limb(self, bones: tuple[str, str, str], parent: Array, frame: Array, share: float) -> None:
        """Sets both bones of an upper arm or a thigh.

        The first takes only a share of the limb's twist, so that the skin does not wring; the
        second sits on the limb's axis and so goes by its own rotation.
        """
        first, second, end = bones
        k = self.skeleton
        i = k.number[first]
        axis = k.joint(end) - k.joint(first)
        turned = parent.T @ frame @ k.neutral[i]
        self.put(first, frame)
        self.rotations[i] = self.rotations[i] @ about(axis, (share - 1.0) * twist(turned, axis))
        self.put(second, frame, on_own=True)

    def frame_of(self, joint: str) -> Array:
        """The frame of the bone that starts at a joint."""
        found: Array = self.frames[self.skeleton.number[JOINTS.get(joint, joint)]]
        return found

    def place_of(self, joint: str) -> Array:
        """Where a joint is."""
        found: Array = self.joints[self.skeleton.number[JOINTS.get(joint, joint)]]
        return found

    def start_of(self, bone: str, before: str) -> Array:
        """Where a bone that is not yet set will start, on the bone before it."""
        k = self.skeleton
        i = k.number[before]
        start: Array = self.joints[i] + self.rotations[i] @ (k.joint(bone) - k.rest[i])
        return start

    def trunk(self) -> None:
        """Sets pelvis, spine, neck and head."""
        a = self.pose.angle
        frame = BASES[self.pose.base] @ leaning(self.pose)
        for name in ("root", "pelvis.L", "pelvis.R"):
            self.put(name, frame)
        for part, shares in (("spine", _SPINE), ("neck", _NECK)):
            flexion, bent = a(f"{part}_flexion"), a(f"{part}_side_bend")
            turned = a(f"{part}_rotation")
            for name, share in shares.items():
                step = about_y(share * turned) @ about_z(-share * bent)
                frame = frame @ step @ about_x(share * flexion)
                self.put(name, frame)

    # ---- targets

    def wanted(self, target: Target, lift: float) -> Array:
        """Where in the world a target is; bodies of other sizes reach accordingly far."""
        at: Array = np.asarray(target.at, dtype=np.float64)
        if target.frame != "world":
            k = self.skeleton
            at = self.place_of(target.frame) + self.frame_of(target.frame) @ (at * k.size)
        lifted: Array = at + np.array([0.0, lift, 0.0])
        return lifted

    def way(self, target: Target, way: Vector) -> Array:
        """A way of a target's frame, in the world."""
        if target.frame == "world":
            return np.asarray(way, dtype=np.float64)
        turned: Array = self.frame_of(target.frame) @ np.asarray(way, dtype=np.float64)
        return turned

    def reached(
        self, side: Side, joints: tuple[str, str, str], ends: tuple[Array, Array], target: Target
    ) -> tuple[Array, Array]:
        """The frames of both long bones of a limb that reaches from one place to another."""
        k = self.skeleton
        arm = joints[0] == "shoulder"
        upper, middle, end = (f"{side}_{joint}" for joint in joints)
        if target.pole is not None:
            pole = self.way(target, target.pole)
        else:
            usual = _ARM_POLE if arm else _LEG_POLE
            near = self.frame_of("chest" if arm else "pelvis")
            pole = near @ (usual * np.array([OUTWARDS[side], 1.0, 1.0]))
        lengths = (k.length(upper, middle), k.length(middle, end))
        first, second = two_bones(ends[0], ends[1], lengths, pole)
        frame = limb_frame(first, second, arm=arm)
        bent = bend(first, second)
        return frame, frame @ about_x(-bent if arm else bent)


def leaning(pose: Pose) -> Array:
    """How the pelvis is turned against its base."""
    a = pose.angle
    return about_y(a("pelvis_turn")) @ about_z(a("pelvis_drop")) @ about_x(a("pelvis_tilt"))


def limb_turn(out: float, ahead: float, aside: float, outwards: float) -> Array:
    """Flexion about the body's X, then abduction, then rotation about the limb itself."""
    return about_x(ahead) @ about_z(out * aside) @ about_y(out * outwards)
