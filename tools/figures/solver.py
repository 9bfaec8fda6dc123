"""Newton's method for poses: the smallest change that brings every part to rest."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from tools.figures.body import Body
from tools.figures.forward import posed
from tools.figures.free import LIFT, LIMIT, ROOT_EASE, eases
from tools.figures.posture import Pose
from tools.figures.rotations import Array
from tools.figures.skeleton import Bones
from tools.figures.skin import MUSHED, unpressed
from tools.figures.touch import ANYTHING, give, patches, stack

CLOSE, FAR = 0.0003, 0.0008  # metres off its support that a part should and may be
_PINNED = 0.001  # metres that a pinned joint may be off its place
_TRIED = 0.25  # the step, in the units of `eases`, over which slopes are taken
_ROUNDS = 20
_ONE_WAY = ("knee_flexion", "elbow_flexion")  # never found below straight


class ContactError(ValueError):
    """A pose whose parts cannot all rest where it says."""


class Solver:
    """Newton's method; of all changes that bring the parts to rest it takes the smallest."""

    def __init__(self, body: Body, pose: Pose, heights: dict[str, float]) -> None:
        self.body, self.heights = body, heights
        self.pins = pose.plant
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
        off = self._lowered(self._off(self.bones))
        slopes, enough = None, CLOSE  # what is close already is left as it is
        for _ in range(_ROUNDS):
            worst = float(np.abs(off).max(initial=0.0))
            if worst < enough:
                return
            enough = CLOSE / 10
            if slopes is None:
                # Smaller steps near the end: the lowest point of a part changes now and then.
                slopes = self._slopes(off, min(_TRIED, max(_TRIED / 25, 10 * worst)))
            step = -np.linalg.pinv(slopes, rcond=1e-4) @ off
            angles = np.abs(step[len(self.axes) :])
            step *= min(1.0, LIMIT / max(float(angles.max(initial=0.0)), 1e-9))
            off = self._stepped(step, off)
            if np.abs(off).max() > worst / 4:
                slopes = None  # those of the last place no longer lead there
        self._check(off)

    def _lowered(self, off: Array) -> Array:
        """Brings the whole body to about its height first."""
        count = len(self.heights)
        if self.world or not count:
            return off
        down = float(np.median(off[:count]))
        self.root = self.root - np.array([0.0, down, 0.0])
        self.bones = replace(self.bones, joints=self.bones.joints - np.array([0.0, down, 0.0]))
        lowered: Array = np.concatenate([off[:count] - down, off[count:]])
        return lowered

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
        self.finish()
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

    def finish(self) -> None:
        """Sets the fingers too, which the search leaves out."""
        if not self.fingers:
            self.bones = posed(self.body.skeleton, self.pose, self.bones.joints[0])

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

    def _slopes(self, off: Array, tried: float) -> Array:
        columns = []
        first = 0
        if self.axes and not self.world:
            first = 1
            parts = np.arange(len(off)) < len(self.heights)
            columns.append(np.where(parts, ROOT_EASE, 0.0))
        for i in range(first, len(self.axes) + len(self.ease)):
            step = np.zeros(len(self.axes) + len(self.ease))
            step[i] = tried
            bones = self._posed(*self._changed(step))
            columns.append((self._off(bones) - off) / tried)
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
            if abs(gap) > FAR:
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
