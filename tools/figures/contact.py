"""Brings a pose to rest: what touches the floor or a prop touches it exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

import numpy as np

from tools.figures.angles import SIDES
from tools.figures.body import Body, Placed, Press
from tools.figures.forward import posed
from tools.figures.free import LIFT, LIMIT, ROOT_EASE, eases
from tools.figures.measure import arm_angles, leg_angles
from tools.figures.posture import Blend, Pin, Pose
from tools.figures.rotations import Array
from tools.figures.skeleton import Bones
from tools.figures.skin import MUSHED, unpressed
from tools.figures.touch import ANYTHING, give, patches, stack

FLOOR = "floor"
CLOSE = 0.0003  # metres that a part may be off its support
_PINNED = 0.001  # metres that a pinned joint may be off its place
_TRIED = 0.25  # the step, in the units of `eases`, over which slopes are taken
_ROUNDS = 20
_ONE_WAY = ("knee_flexion", "elbow_flexion")  # never found below straight


class ContactError(ValueError):
    """A pose whose parts cannot all rest where it says."""


def place(body: Body, pose: Pose, supports: Mapping[str, float]) -> Placed:
    """The body at rest in the world.

    `supports` are the heights of the tops of props by name, in metres; the floor is at 0.
    Raises ContactError when a part cannot reach its support or when there is no such support.
    """
    heights = {part: _height(part, blend, supports) for part, blend in pose.contact.items()}
    if not heights and pose.root is None:
        heights = {ANYTHING: 0.0}
    solver = _Solver(body, pose, heights)
    solver.solve()
    if solver.touches_mushed():
        for _ in range(2):
            if solver.correct() < CLOSE:
                break
            solver.solve()
    return solver.placed()


def _height(part: str, blend: Blend, supports: Mapping[str, float]) -> float:
    known = {FLOOR: 0.0, **supports}
    height = 0.0
    for at, share in blend:
        if isinstance(at, str) and at not in known:
            raise ContactError(f"{part} rests on {at!r}; there are only {', '.join(known)}")
        height += share * (known[at] if isinstance(at, str) else at)
    return height


class _Solver:
    """Newton's method; of all changes that bring the parts to rest it takes the smallest."""

    def __init__(self, body: Body, pose: Pose, heights: dict[str, float]) -> None:
        self.body, self.heights = body, heights
        self.pins = pose.plant or _standing_pin(body, pose)
        pose = replace(pose, plant=self.pins)
        self.pose = pose
        self.root = np.array(pose.root if pose.root is not None else (0.0, 1.0, 0.0))
        self.ease = eases(pose, tuple(heights), self.pins)
        self.aims = {part: h - give(part) for part, h in heights.items()}
        self.axes = [1] if heights else []
        if heights:
            self.stack = stack(body, tuple(heights), pose.barefoot)
        self.fingers = any(part.endswith("hand") or part == ANYTHING for part in heights)
        self.world = _aims_at_world(pose)
        self.bones = self._posed(pose, self.root)

    def solve(self) -> None:
        """Moves the pose until everything rests; raises ContactError when it cannot."""
        off = self._off(self.bones)
        for _ in range(_ROUNDS):
            if not len(off) or np.abs(off).max() < CLOSE / 10:
                return
            slopes = self._slopes(off)
            step = -np.linalg.pinv(slopes, rcond=1e-4) @ off
            angles = np.abs(step[len(self.axes) :])
            step *= min(1.0, LIMIT / max(float(angles.max(initial=0.0)), 1e-9))
            off = self._stepped(step, off)
        self._check(off)

    def _stepped(self, step: Array, off: Array) -> Array:
        """Takes a step, or as much of it as makes things better."""
        for share in (1.0, 0.5, 0.25, 0.1):
            pose, root = self._changed(step * share)
            bones = self._posed(pose, root)
            now = self._off(bones)
            if share < 0.2 or np.abs(now).sum() < np.abs(off).sum():
                break
        self.pose, self.root, self.bones = pose, bones.joints[0], bones
        return now

    def _posed(self, pose: Pose, root: Array) -> Bones:
        """The bones, with the root moved over the floor so that the first pin is in its place."""
        bones = posed(self.body.skeleton, pose, root, fingers=self.fingers)
        if not self.pins:
            return bones
        pin = self.pins[0]
        x, _, z = bones.joints[self.body.number(pin.joint)]
        moved = np.array([pin.x - x, 0.0, pin.z - z])
        if self.world:
            return posed(self.body.skeleton, pose, root + moved, fingers=self.fingers)
        return replace(bones, joints=bones.joints + moved)

    def touches_mushed(self) -> bool:
        """Whether a part that rests is moved again by the smoothing of skin."""
        bare = self.pose.barefoot
        touching = (p.mesh for part in self.heights for p in patches(self.body, part, bare))
        return any(mesh in MUSHED for mesh in touching)

    def correct(self) -> float:
        """Aims again by the smoothed skin; returns the largest gap that it had, in metres."""
        self._finish()
        fine: dict[str, Array] = {}
        worst = 0.0
        for part, height in self.heights.items():
            low = np.inf
            for patch in patches(self.body, part, self.pose.barefoot):
                if patch.mesh not in fine:
                    fine[patch.mesh] = unpressed(self.body, self.bones, patch.mesh, fine=True)
                low = min(low, float(fine[patch.mesh][patch.chosen, 1].min()))
            gap = low - (height - give(part))
            self.aims[part] -= gap
            worst = max(worst, abs(gap))
        return worst

    def _finish(self) -> None:
        """Sets the fingers too, which the search leaves out."""
        if not self.fingers:
            self.bones = posed(self.body.skeleton, self.pose, self.bones.joints[0])

    def placed(self) -> Placed:
        """What was found, with the angles that targets decided."""
        self._finish()
        angles = dict(self.pose.angles)
        for side in SIDES:
            found: dict[str, float] = {}
            if side in self.pose.hands or side in self.pose.level_hands:
                found |= arm_angles(self.body.skeleton, self.bones, side)
            if side in self.pose.feet or side in self.pose.level:
                found |= leg_angles(self.body.skeleton, self.bones, side)
            angles |= {f"{side}_{name}": angle for name, angle in found.items()}
        x, y, z = (float(v) for v in self.bones.joints[0])
        pose = replace(self.pose, angles=angles, root=(x, y, z))
        b = self.bones
        pressed, ground = self._pressed()
        return Placed(b.rotations, b.joints, b.frames, pose, self.heights, pressed, ground)

    def _pressed(self) -> tuple[tuple[Press, ...], float]:
        """The soft skin that rests, and what nothing is a little lower than."""
        soft = [part for part in self.heights if give(part) > 0]
        pressed = tuple(
            Press(patch.mesh, patch.chosen, self.heights[part])
            for part in soft
            for patch in patches(self.body, part, self.pose.barefoot)
        )
        lying = self.pose.base != "standing" and len(set(self.heights.values())) == 1
        return pressed, next(iter(self.heights.values())) if lying else 0.0

    def _off(self, bones: Bones) -> Array:
        """How far each part is above its aim and each pinned joint beside its place."""
        gaps: list[float] = []
        if self.heights:
            lows = self.stack.lows(bones, self.body.rest_joints)
            gaps += (lows - np.array(list(self.aims.values()))).tolist()
        for pin in self.pins[1:]:
            x, _, z = bones.joints[self.body.number(pin.joint)]
            gaps += [x - pin.x, z - pin.z]
        return np.array(gaps)

    def _slopes(self, off: Array) -> Array:
        columns = []
        first = 0
        if self.axes and not self.world:
            first = 1
            parts = np.arange(len(off)) < len(self.heights)
            columns.append(np.where(parts, ROOT_EASE, 0.0))
        for i in range(first, len(self.axes) + len(self.ease)):
            step = np.zeros(len(self.axes) + len(self.ease))
            step[i] = _TRIED
            bones = self._posed(*self._changed(step))
            columns.append((self._off(bones) - off) / _TRIED)
        return np.stack(columns, axis=1)

    def _changed(self, step: Array) -> tuple[Pose, Array]:
        root = self.root.copy()
        root[self.axes] += ROOT_EASE * step[: len(self.axes)]
        angles, lifts = dict(self.pose.angles), dict(self.pose.lifts)
        for name, change in zip(self.ease, step[len(self.axes) :], strict=True):
            if name.endswith(LIFT):
                limb = name.removesuffix(LIFT)
                lifts[limb] = lifts.get(limb, 0.0) + self.ease[name] * float(change)
            else:
                angle = self.pose.angle(name) + self.ease[name] * float(change)
                angles[name] = max(0.0, angle) if name.endswith(_ONE_WAY) else angle
        return replace(self.pose, angles=angles, lifts=lifts), root

    def _check(self, off: Array) -> None:
        parts = list(self.aims)
        for part, gap in zip(parts, off[: len(parts)], strict=True):
            if abs(gap) > CLOSE:
                way = "above" if gap > 0 else "below"
                raise ContactError(
                    f"{part} stays {abs(gap) * 1000:.0f} mm {way} what it should rest on"
                )
        gaps = np.abs(off[len(parts) :]).reshape(-1, 2).max(axis=1, initial=0.0)
        for pin, gap in zip(self.pins[1:], gaps, strict=True):
            if gap > _PINNED:
                raise ContactError(f"{pin.joint} stays {gap * 1000:.0f} mm beside its place")


def _aims_at_world(pose: Pose) -> bool:
    return any(target.frame == "world" for target in (*pose.hands.values(), *pose.feet.values()))


def _standing_pin(body: Body, pose: Pose) -> tuple[Pin, ...]:
    """Who stands keeps a foot where it is: under the hip, the left one if both are down."""
    if pose.base != "standing" or pose.root is not None:
        return ()
    for side in SIDES:
        if f"{side}_foot" in pose.contact and side not in pose.feet:
            return (Pin(f"{side}_foot", float(body.joint(f"{side}_hip")[0]), 0.0),)
    return ()
