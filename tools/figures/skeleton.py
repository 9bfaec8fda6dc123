"""From the angles of a pose to where every bone is: forward kinematics."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from .angles import JOINTS, OUTWARDS, SIDES, SUFFIX, Side
from .hands import finger_turns, thumb_turn, thumb_ways
from .ik import bend, limb_frame, two_bones
from .neutral import DOWN, neutral_turns, palm_middle, resting_pronation, thumb_rest
from .posture import RELAXED, Level, Pose, Target
from .rotations import (
    IDENTITY,
    Array,
    about,
    about_x,
    about_y,
    about_z,
    aligning,
    crossed,
    frame,
    twist,
    unit,
)

_BASES = {
    "standing": IDENTITY,
    "supine": about_x(-90.0),
    "prone": about_x(90.0),
    "side_lying_left": about_z(-90.0),
    "side_lying_right": about_z(90.0),
}
_SPINE = {"spine05": 0.22, "spine04": 0.24, "spine03": 0.22, "spine02": 0.18, "spine01": 0.14}
_NECK = {"neck01": 0.22, "neck02": 0.22, "neck03": 0.26, "head": 0.30}
# The first bone of a limb takes only this share of the limb's twist, so that skin does not wring.
_THIGH_TWIST, _ARM_TWIST = 0.35, 0.4
_FOREARM_TWIST = {"lowerarm01": 0.25, "lowerarm02": 0.75}
_QUIET_ARM = 30.0  # degrees an arm lifts before its collar bone follows


@dataclass(frozen=True)
class Bones:
    """Where the bones are. `rotations` take rest to world; `frames` are the anatomical ones."""

    rotations: Array  # (b, 3, 3)
    joints: Array  # (b, 3), metres
    frames: Array  # (b, 3, 3): -Y along a limb, +Z ahead, identity in neutral standing


class Skeleton:
    """The bones of one body at rest."""

    def __init__(
        self, names: tuple[str, ...], parent: list[int], rest: Array, tails: Array
    ) -> None:
        self.names, self.parent, self.rest, self.tails = names, parent, rest, tails
        self.number = {name: i for i, name in enumerate(names)}
        joint, tail = self.joint, self.tail
        turns = neutral_turns(names, joint, tail)
        self.neutral = [turns.get(name, IDENTITY) for name in names]
        self.size = float(np.ptp(rest[:, 1])) / 1.51
        self.pronation = {s: resting_pronation(s, turns) for s in SIDES}
        self.palm = {s: palm_middle(s, joint, self.size) for s in SIDES}
        self._thumb = {s: [thumb_rest(s, n, joint, tail) for n in (1, 2, 3)] for s in SIDES}
        self._toes = {
            s: [n for n in names if n.startswith("toe") and n.endswith(SUFFIX[s])] for s in SIDES
        }
        self._metacarpals = {
            s: [n for n in names if n.startswith("metacarpal") and n.endswith(SUFFIX[s])]
            for s in SIDES
        }

    def joint(self, name: str) -> Array:
        """Where a bone starts at rest; friendly names of joints work too."""
        start: Array = self.rest[self.number[JOINTS.get(name, name)]]
        return start

    def tail(self, name: str) -> Array:
        """Where a bone ends at rest."""
        end: Array = self.tails[self.number[JOINTS.get(name, name)]]
        return end

    def length(self, upper: str, lower: str) -> float:
        """The distance between two joints at rest, in metres."""
        return float(np.linalg.norm(self.joint(lower) - self.joint(upper)))

    def posed(self, pose: Pose, root: Array) -> Bones:
        """All bones of a pose with the pelvis at `root`, before any contact."""
        return _Posing(self, pose, root).bones()


class _Posing:
    """One walk over the bones, trunk first, so that hands can aim at the head."""

    def __init__(self, skeleton: Skeleton, pose: Pose, root: Array) -> None:
        count = len(skeleton.names)
        self.k, self.pose, self.root = skeleton, pose, root
        self.w, self.g = np.zeros((count, 3, 3)), np.zeros((count, 3, 3))
        self.p = np.zeros((count, 3))

    def bones(self) -> Bones:
        self._trunk()
        for side in SIDES:
            self._leg(side)
            self._arm(side)
        return Bones(self.g, self.p, self.w)

    def _set(self, name: str, turned: Array, untwist: tuple[Array, float] | None = None) -> None:
        """Sets a bone's frame; its place follows from its parent."""
        k = self.k
        i = k.number[name]
        parent = k.parent[i]
        self.w[i] = turned
        rotation = turned @ k.neutral[i]
        self.g[i] = rotation if untwist is None else rotation @ about(*untwist)
        if parent < 0:
            self.p[i] = self.root
            return
        # The second bone of a limb sits on the limb's axis, so it goes by its own rotation.
        carrier = i if name[:-2].endswith("02") and name[-2:] in (".L", ".R") else parent
        self.p[i] = self.p[parent] + self.g[carrier] @ (k.rest[i] - k.rest[parent])

    def frame_of(self, name: str) -> Array:
        found: Array = self.w[self.k.number[JOINTS.get(name, name)]]
        return found

    def place_of(self, name: str) -> Array:
        found: Array = self.p[self.k.number[JOINTS.get(name, name)]]
        return found

    def _trunk(self) -> None:
        a = self.pose.angle
        lean = about_z(a("pelvis_drop")) @ about_x(a("pelvis_tilt"))
        root = _BASES[self.pose.base] @ about_y(a("pelvis_turn")) @ lean
        self._set("root", root)
        self._set("pelvis.L", root)
        self._set("pelvis.R", root)
        for part, shares in (("spine", _SPINE), ("neck", _NECK)):
            flexion, bent = a(f"{part}_flexion"), a(f"{part}_side_bend")
            turned = a(f"{part}_rotation")
            for name, share in shares.items():
                step = about_y(share * turned) @ about_z(-share * bent) @ about_x(share * flexion)
                root = root @ step
                self._set(name, root)

    # ---- legs

    def _leg(self, side: Side) -> None:
        s, out = SUFFIX[side], OUTWARDS[side]
        hips = self.frame_of("root")

        def a(name: str) -> float:
            return self.pose.angle(f"{side}_{name}")

        target = self.pose.feet.get(side)
        if target is None:
            thigh = hips @ limb_turn(out, -a("hip_flexion"), a("hip_abduction"), a("hip_rotation"))
            shank = thigh @ about_x(a("knee_flexion")) @ about_z(out * a("knee_valgus"))
        else:
            ankle = self._wanted(target)
            start = self.place_of(f"pelvis.{s}")
            start = start + hips @ (self.k.joint(f"upperleg01.{s}") - self.k.joint(f"pelvis.{s}"))
            thigh, shank = self._reached(
                f"{side}_hip", f"{side}_knee", f"{side}_foot", (start, ankle), (target, out)
            )
        self._twisted(
            f"upperleg01.{s}", f"upperleg02.{s}", f"lowerleg01.{s}", hips, thigh, _THIGH_TWIST
        )
        self._set(f"lowerleg01.{s}", shank)
        self._set(f"lowerleg02.{s}", shank)
        self._foot(side, shank)

    def _foot(self, side: Side, shank: Array) -> None:
        s, out = SUFFIX[side], OUTWARDS[side]
        pose = self.pose
        ankle = about_x(-pose.angle(f"{side}_ankle_dorsiflexion"))
        foot = shank @ ankle @ about_z(out * pose.angle(f"{side}_ankle_eversion"))
        level = pose.level.get(side)
        if level is not None:
            foot = _levelled(level, foot, shank, out)
        self._set(f"foot.{s}", foot)
        toes = foot @ about_x(-pose.angle(f"{side}_toe_extension"))
        for name in self.k._toes[side]:
            self._set(name, toes)

    def _twisted(
        self, first: str, second: str, end: str, parent: Array, limb: Array, share: float
    ) -> None:
        k = self.k
        axis = k.joint(end) - k.joint(first)
        turned = parent.T @ limb @ k.neutral[k.number[first]]
        self._set(first, limb, (axis, -(1.0 - share) * twist(turned, axis)))
        self._set(second, limb)

    # ---- targets

    def _wanted(self, target: Target) -> Array:
        at = np.asarray(target.at)
        if target.frame == "world":
            return at
        place = self.place_of(target.frame) + self.frame_of(target.frame) @ (at * self.k.size)
        return place

    def _way(self, target: Target, way: tuple[float, float, float]) -> Array:
        if target.frame == "world":
            return np.asarray(way)
        turned: Array = self.frame_of(target.frame) @ np.asarray(way)
        return turned

    def _reached(
        self,
        upper: str,
        middle: str,
        end: str,
        ends: tuple[Array, Array],
        aim: tuple[Target, float],
    ) -> tuple[Array, Array]:
        """The frames of the two long bones of a limb that reaches for a target."""
        target, out = aim
        arm = upper.endswith("shoulder")
        if target.pole is not None:
            pole = self._way(target, target.pole)
        elif arm:
            pole = self.frame_of("chest") @ np.array([out * 0.5, -0.6, -0.8])
        else:
            pole = self.frame_of("root") @ np.array([out * 0.05, 0.0, 1.0])
        lengths = (self.k.length(upper, middle), self.k.length(middle, end))
        first, second = two_bones(ends[0], ends[1], lengths, pole)
        limb = limb_frame(first, second, arm=arm)
        bent = bend(first, second)
        return limb, limb @ about_x(-bent if arm else bent)

    # ---- arms

    def _arm(self, side: Side) -> None:
        target = self.pose.hands.get(side)
        s, out = SUFFIX[side], OUTWARDS[side]
        chest = self.frame_of("chest")

        def a(name: str) -> float:
            return self.pose.angle(f"{side}_{name}")

        if target is None:
            turn = limb_turn(
                out, -a("shoulder_flexion"), a("shoulder_abduction"), a("shoulder_rotation")
            )
            arm = chest @ turn
            self._collar(side, arm)
            forearm = arm @ about_x(-a("elbow_flexion"))
            hand = self._free_hand(side, forearm)
        else:
            self._collar(side, chest)
            arm, forearm, hand = self._aimed(side, target)
            self._collar(side, arm)
            arm, forearm, hand = self._aimed(side, target)
        self._twisted(
            f"upperarm01.{s}", f"upperarm02.{s}", f"lowerarm01.{s}", chest, arm, _ARM_TWIST
        )
        extra = pronation_of(side, forearm, hand) - self.k.pronation[side]
        for name, share in _FOREARM_TWIST.items():
            i = self.k.number[f"{name}.{s}"]
            self._set(f"{name}.{s}", forearm)
            self.g[i] = forearm @ about_y(-out * share * extra) @ self.k.neutral[i]
            if name.endswith("02"):
                before = self.k.parent[i]
                self.p[i] = self.p[before] + self.g[i] @ (self.k.rest[i] - self.k.rest[before])
        self._hand(side, hand)

    def _collar(self, side: Side, arm: Array) -> None:
        """The collar bone follows an arm that is lifted."""
        s, out = SUFFIX[side], OUTWARDS[side]
        chest = self.frame_of("chest")
        way = chest.T @ arm @ DOWN
        lifted = float(np.degrees(np.arccos(np.clip(-way[1], -1.0, 1.0))))
        up = 0.18 * max(0.0, lifted - _QUIET_ARM) + self.pose.angle(f"{side}_shoulder_elevation")
        ahead = 9.0 * float(np.clip(way[2], -0.3, 1.0))
        turned = chest @ about_z(out * up) @ about_y(-out * ahead)
        self._set(f"clavicle.{s}", turned)
        self._set(f"shoulder01.{s}", turned)

    def _free_hand(self, side: Side, forearm: Array) -> Array:
        out = OUTWARDS[side]
        a = self.pose.angle
        turn = about_y(-out * a(f"{side}_forearm_pronation"))
        bent = about_x(-a(f"{side}_wrist_deviation")) @ about_z(-out * a(f"{side}_wrist_flexion"))
        hand: Array = forearm @ turn @ bent
        return hand

    def _aimed(self, side: Side, target: Target) -> tuple[Array, Array, Array]:
        s, out = SUFFIX[side], OUTWARDS[side]
        k = self.k
        i = k.number[f"shoulder01.{s}"]
        start = self.p[i] + self.g[i] @ (k.joint(f"upperarm01.{s}") - k.rest[i])
        wanted = self._wanted(target)
        names = (f"{side}_shoulder", f"{side}_elbow", f"{side}_hand")
        arm, forearm = self._reached(*names, (start, wanted), (target, out))
        if target.palm is None:
            return arm, forearm, self._free_hand(side, forearm)
        hand = IDENTITY
        for _ in range(1 if target.fingers else 3):
            hand = self._facing(target, out, forearm)
            arm, forearm = self._reached(
                *names, (start, wanted - hand @ k.palm[side]), (target, out)
            )
        return arm, forearm, hand

    def _facing(self, target: Target, out: float, forearm: Array) -> Array:
        palm = unit(self._way(target, target.palm or (0.0, 0.0, 1.0)))
        fingers = forearm @ DOWN if target.fingers is None else self._way(target, target.fingers)
        fingers = unit(fingers - palm * float(fingers @ palm))
        return np.stack([-out * palm, -fingers, crossed(-out * palm, -fingers)], axis=1)

    def _hand(self, side: Side, hand: Array) -> None:
        s, out = SUFFIX[side], OUTWARDS[side]
        blend = self.pose.shapes.get(side, RELAXED)
        self._set(f"wrist.{s}", hand)
        for name in self.k._metacarpals[side]:
            self._set(name, hand)
        turned = hand
        for name, turn in finger_turns(blend, out).items():
            turned = (hand if name.endswith("-1") else turned) @ turn
            self._set(f"{name}.{s}", turned)
        for number, way in enumerate(thumb_ways(blend, out)):
            turn = thumb_turn(self.k._thumb[side][number], way)
            self._set(f"finger1-{number + 1}.{s}", hand @ turn)


def limb_turn(out: float, ahead: float, aside: float, outwards: float) -> Array:
    """Flexion about the body's X, then abduction, then rotation about the limb itself."""
    return about_x(ahead) @ about_z(out * aside) @ about_y(out * outwards)


def pronation_of(side: Side, forearm: Array, hand: Array) -> float:
    """How far a hand is pronated against its forearm, within -110..250 degrees."""
    r = forearm.T @ hand
    turned = -OUTWARDS[side] * float(np.degrees(np.arctan2(r[0, 2], r[2, 2])))
    return turned + 360.0 if turned < -130.0 else turned


def _levelled(level: Level, foot: Array, shank: Array, out: float) -> Array:
    if level.turn is not None:
        heading = out * level.turn
    else:
        ahead = foot @ np.array([0.0, 0.0, 1.0])
        if ahead[0] ** 2 + ahead[2] ** 2 < 0.1:
            ahead = shank @ np.array([0.0, 0.0, 1.0])
        heading = float(np.degrees(np.arctan2(ahead[0], ahead[2])))
    return about_y(heading) @ about_x(-level.pitch) @ about_z(out * level.roll)


__all__ = ["Bones", "Mapping", "Skeleton", "aligning", "frame", "limb_turn", "pronation_of"]
