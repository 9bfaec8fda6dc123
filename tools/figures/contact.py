"""Brings a pose to rest: what touches the floor or a prop touches it exactly."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from tools.figures.angles import SIDES
from tools.figures.body import Body, Placed, Press
from tools.figures.measure import arm_angles, leg_angles
from tools.figures.posture import Blend, Pin, Pose
from tools.figures.solver import CLOSE, ContactError, Solver
from tools.figures.touch import ANYTHING, give, patches

FLOOR = "floor"


def place(body: Body, pose: Pose, supports: Mapping[str, float]) -> Placed:
    """The body at rest in the world.

    `supports` are the heights of the tops of props by name, in metres; the floor is at 0.
    Raises ContactError when a part cannot reach its support or when there is no such support.
    """
    heights = {part: _height(part, blend, supports) for part, blend in pose.contact.items()}
    if not heights and pose.root is None:
        heights = {ANYTHING: 0.0}
    pose = replace(pose, plant=pose.plant or _standing_pin(body, pose))
    solver = Solver(body, pose, heights)
    solver.solve()
    if solver.touches_mushed():
        for _ in range(2):
            if solver.correct() < CLOSE:
                break
            solver.solve()
    solver.finish()
    return _placed(solver)


def _placed(solver: Solver) -> Placed:
    """What was found, with the angles that targets and flat feet and hands decided."""
    skeleton, bones, pose = solver.body.skeleton, solver.bones, solver.pose
    angles = dict(pose.angles)
    for side in SIDES:
        found: dict[str, float] = {}
        if side in pose.hands or side in pose.level_hands:
            found |= arm_angles(skeleton, bones, side)
        if side in pose.feet or side in pose.level:
            found |= leg_angles(skeleton, bones, side)
        angles |= {f"{side}_{name}": angle for name, angle in found.items()}
    x, y, z = (float(v) for v in bones.joints[0])
    pose = replace(pose, angles=angles, root=(x, y, z))
    pressed, ground = _pressed(solver)
    return Placed(
        bones.rotations, bones.joints, bones.frames, pose, solver.heights, pressed, ground
    )


def _pressed(solver: Solver) -> tuple[tuple[Press, ...], float]:
    """The soft skin that rests, and what nothing is a little lower than."""
    pressed = tuple(
        Press(patch.mesh, patch.chosen, height)
        for part, height in solver.heights.items()
        if give(part) > 0
        for patch in patches(solver.body, part, solver.pose.barefoot)
    )
    levels = set(solver.heights.values())
    lying = solver.pose.base != "standing" and len(levels) == 1
    return pressed, levels.pop() if lying else 0.0


def _height(part: str, blend: Blend, supports: Mapping[str, float]) -> float:
    known = {FLOOR: 0.0, **supports}
    height = 0.0
    for at, share in blend:
        if isinstance(at, str) and at not in known:
            raise ContactError(f"{part} rests on {at!r}; there are only {', '.join(known)}")
        height += share * (known[at] if isinstance(at, str) else at)
    return height


def _standing_pin(body: Body, pose: Pose) -> tuple[Pin, ...]:
    """Who stands keeps a foot where it is: under the hip, the left one if both are down.

    Who sits, kneels or lies keeps the pelvis over the origin.
    """
    seated = any(part.endswith(("pelvis", "thigh", "knee")) for part in pose.contact)
    if pose.base != "standing" or pose.root is not None or seated:
        return ()
    for side in SIDES:
        if f"{side}_foot" in pose.contact and side not in pose.feet:
            return (Pin(f"{side}_foot", float(body.joint(f"{side}_hip")[0]), 0.0),)
    return ()


__all__ = ["FLOOR", "ContactError", "place"]
