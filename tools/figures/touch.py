"""The parts of the dressed skin that may rest on something, and how low each of them is."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from tools.figures.angles import SIDES
from tools.figures.body import Body
from tools.figures.mesh import PART, Sparse
from tools.figures.rotations import Array
from tools.figures.skeleton import Bones

# Soft parts give way by so much; there the skin is pressed flat.
_SOFT = {"pelvis": 0.012, "back": 0.010, "belly": 0.015, "chest": 0.010, "hip": 0.010}
_SOFT |= {"thigh": 0.010, "head": 0.006, "shoulder": 0.010, "upper_arm": 0.005}
Mask = NDArray[np.bool_]
ANYTHING = "anything"  # the whole dressed skin


def give(part: str) -> float:
    """How far a part gives way under weight, in metres."""
    return _SOFT.get(part.split("_", 1)[1] if part.startswith(("left_", "right_")) else part, 0.0)


@dataclass(frozen=True, eq=False)
class Patch:
    """Points of one mesh."""

    mesh: str
    points: Array
    influence: Sparse
    chosen: NDArray[np.int64]


@cache
def patches(body: Body, part: str, barefoot: bool) -> tuple[Patch, ...]:
    """The skin of a part of PARTS_THAT_REST; with bare feet, that of the foot itself."""
    made = []
    for mesh, mask in _masks(body, part, barefoot).items():
        chosen = np.nonzero(mask)[0]
        if len(chosen):
            whole = body.meshes[mesh]
            made.append(Patch(mesh, whole.points[chosen], whole.influence[chosen], chosen))
    return tuple(made)


@dataclass(frozen=True, eq=False)
class Stack:
    """The skin of several parts, one after the other, for many quick looks at how low they are."""

    points: Array
    influence: Sparse
    starts: NDArray[np.int64]

    def lows(self, bones: Bones, rest: Array) -> Array:
        """The height of the lowest point of each part, before smoothing, in metres."""
        row = bones.rotations[:, 1, :]
        rows = np.column_stack([row, bones.joints[:, 1] - np.einsum("bj,bj->b", row, rest)])
        each = self.influence @ rows
        heights = np.einsum("ij,ij->i", each[:, :3], self.points) + each[:, 3]
        lows: Array = np.minimum.reduceat(heights, self.starts)
        return lows


@cache
def stack(body: Body, parts: tuple[str, ...], barefoot: bool) -> Stack:
    """The parts' skin as one; at least one part."""
    each = [patches(body, part, barefoot) for part in parts]
    sizes = [sum(len(p.chosen) for p in found) for found in each]
    every = [patch for found in each for patch in found]
    return Stack(
        np.concatenate([p.points for p in every]),
        sparse.vstack([p.influence for p in every]).tocsr(),
        np.cumsum([0, *sizes[:-1]]),
    )


def _masks(body: Body, part: str, barefoot: bool) -> dict[str, Mask]:
    if part == ANYTHING:
        unseen = ("left_eye", "right_eye", "shoe" if barefoot else "")
        every = [name for name in body.meshes if name not in unseen]
        return {name: np.ones(len(body.meshes[name].points), dtype=bool) for name in every}
    side, _, limb = part.partition("_")
    if side in ("left", "right"):
        return _limb_masks(body, side, limb, barefoot)
    if part == "head":
        skin = body.meshes["body"]
        masks = {"body": skin.part == PART["head"]}
        for name in ("hair", "bun"):
            if name in body.meshes:
                masks[name] = np.ones(len(body.meshes[name].points), dtype=bool)
        return masks
    return {"tights": _trunk_mask(body, part)}


def _trunk_mask(body: Body, part: str) -> Mask:
    mesh, marks = body.meshes["tights"], body.marks
    x, y, z = mesh.points.T
    torso: Mask = (mesh.part == PART["torso"]) & (y < marks.neck[1])
    behind = z < body.joint("chest")[2]
    high = body.joint("spine02")[1] + 0.3 * (marks.neck[1] - body.joint("spine02")[1])
    narrow = np.abs(x) < abs(body.joint("left_shoulder")[0]) * 1.05
    match part:
        case "pelvis":
            thighs = np.isin(mesh.part, [PART["left_thigh"], PART["right_thigh"]])
            mask: Mask = (torso | (thighs & (y > marks.hip - 0.12))) & (y < marks.waist)
        case "back":
            mask = torso & behind & (y > body.joint("spine03")[1]) & narrow
        case "belly":
            mask = torso & ~behind & (y < high) & (y > marks.hip)
        case _:
            mask = torso & ~behind & (y >= high) & narrow
    return mask


def _limb_masks(body: Body, side: str, limb: str, barefoot: bool) -> dict[str, Mask]:
    skin, cloth, shoe = (body.meshes[name] for name in ("body", "tights", "shoe"))
    this = skin.points[:, 0] > 0 if side == "left" else skin.points[:, 0] < 0
    shoe_side = shoe.points[:, 0] > 0 if side == "left" else shoe.points[:, 0] < 0
    cloth_side = cloth.points[:, 0] > 0 if side == "left" else cloth.points[:, 0] < 0
    part = {name: skin.part == PART[f"{side}_{name}"] for name in ("forearm", "hand", "shank")}
    long = {name: cloth.part == PART[f"{side}_{name}"] for name in ("upper_arm", "thigh")}
    match limb:
        case "foot" | "toes" | "heel":
            if barefoot:
                sole = skin.part == PART[f"{side}_foot"]
                return {"body": sole & _along_foot(body, side, limb, skin.points)}
            return {"shoe": shoe_side & _along_foot(body, side, limb, shoe.points)}
        case "shin":
            return {"body": part["shank"]}
        case "knee":
            return {"body": this & _near(body, f"{side}_knee", 0.085, skin.points)}
        case "thigh":
            return {"tights": long["thigh"], "body": this & _bare_thigh(body, side)}
        case "hip":
            low = cloth.points[:, 1] < body.marks.waist
            return {"tights": cloth_side & low & ~np.isin(cloth.part, _SHANKS)}
        case "hand":
            return {"body": part["hand"]}
        case "forearm":
            return {"body": part["forearm"]}
        case "elbow":
            return {"body": this & _near(body, f"{side}_elbow", 0.06, skin.points)}
        case "upper_arm":
            return {"tights": long["upper_arm"]}
        case _:
            return {"tights": cloth_side & _near(body, f"{side}_shoulder", 0.11, cloth.points)}


_SHANKS = [PART[f"{side}_{part}"] for side in SIDES for part in ("shank", "foot")]


def _near(body: Body, joint: str, radius: float, points: Array) -> Mask:
    away = points - body.joint(joint)
    near: Mask = np.einsum("ij,ij->i", away, away) < (radius * body.skeleton.size) ** 2
    return near


def _bare_thigh(body: Body, side: str) -> Mask:
    mesh = body.meshes["body"]
    hip, knee = body.joint(f"{side}_hip"), body.joint(f"{side}_knee")
    down = (mesh.points - hip) @ (knee - hip) / float((knee - hip) @ (knee - hip))
    bare: Mask = (mesh.part == PART[f"{side}_thigh"]) & (down > 0.5)
    return bare


def _along_foot(body: Body, side: str, limb: str, points: Array) -> Mask:
    if limb == "toes":
        front: Mask = points[:, 2] > body.joint(f"{side}_toes")[2] - 0.03
        return front
    if limb == "heel":
        heel: Mask = points[:, 2] < body.joint(f"{side}_foot")[2] + 0.02
        return heel
    return np.ones(len(points), dtype=bool)
