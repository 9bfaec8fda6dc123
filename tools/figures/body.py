"""A dressed body, ready to be posed."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

import numpy as np

from tools.figures.angles import JOINTS
from tools.figures.bake import BODIES, RECIPES, SHARED, UNITS_PER_METRE
from tools.figures.dress import STYLES, bun, cloth, hair, shoes
from tools.figures.landmarks import Landmarks, landmarks
from tools.figures.mesh import Ints, Mesh
from tools.figures.posture import Pose
from tools.figures.rotations import Array
from tools.figures.skeleton import Skeleton
from tools.figures.skin import skinned

NAMES = tuple(RECIPES)


class Body:
    """One of the bodies at rest, an A-pose: bones, meshes, landmarks. Metres, Y up, +X its left.

    Meshes: body (bare skin), tights (cloth, fine), shoe (both), hair, left_eye, right_eye, and
    bun for those who wear one.
    """

    def __init__(
        self, name: str, skeleton: Skeleton, meshes: dict[str, Mesh], marks: Landmarks
    ) -> None:
        self.name = name
        self.skeleton = skeleton
        self.meshes = meshes
        self.marks = marks

    @classmethod
    def load(cls, name: str) -> Body:
        """The body of one of NAMES, read and dressed once a process; KeyError for any other."""
        return _loaded(name)

    @property
    def bones(self) -> tuple[str, ...]:
        """The names of the bones; sides end in .L and .R."""
        return self.skeleton.names

    @property
    def parent(self) -> list[int]:
        """The number of each bone's parent, -1 for the root; parents come first."""
        return self.skeleton.parent

    @property
    def rest_joints(self) -> Array:
        """(b, 3) where each bone starts at rest."""
        return self.skeleton.rest

    @property
    def rest_tails(self) -> Array:
        """(b, 3) where each bone ends at rest."""
        return self.skeleton.tails

    def joint(self, name: str) -> Array:
        """(3,) where a bone starts at rest; friendly names as in angles.JOINTS work too."""
        return self.skeleton.joint(name)

    def number(self, name: str) -> int:
        """The number of the bone of a joint."""
        return self.skeleton.number[JOINTS.get(name, name)]


@dataclass(frozen=True, eq=False)
class Press:
    """Soft skin that lies on something: points of a mesh, and the height they are not below."""

    mesh: str
    chosen: Ints
    height: float


@dataclass(frozen=True, eq=False)
class Placed:
    """A body in the world; `pose` has the angles and the root that it came to rest with."""

    rotations: Array  # (b, 3, 3): rest to world
    joints: Array  # (b, 3), metres
    frames: Array  # (b, 3, 3): anatomical, identity in neutral standing
    pose: Pose
    rests: Mapping[str, float]  # the parts that rest, and at which height
    pressed: tuple[Press, ...] = ()
    ground: float = 0.0


@cache
def _loaded(name: str) -> Body:
    if name not in RECIPES:
        raise KeyError(f"there is no body {name!r}; there are {', '.join(NAMES)}")
    with np.load(BODIES / f"{SHARED}.npz") as shared, np.load(BODIES / f"{name}.npz") as own:
        names = tuple(str(bone) for bone in shared["names"])
        parent = [int(p) for p in shared["parent"]]
        skeleton = Skeleton(names, parent, own["joints"], own["tails"])
        bare = _bare(names, dict(shared), own["points"] / UNITS_PER_METRE)
    marks = landmarks(skeleton, bare["body"], bare["left_eye"])
    fabric = cloth(bare["tights"])
    style = STYLES[name]
    meshes = {
        "body": bare["body"],
        "tights": fabric,
        "shoe": shoes(fabric, marks),
        "hair": hair(bare["body"], marks, style),
        **({"bun": bun(names, marks)} if style.bun else {}),
        "left_eye": bare["left_eye"],
        "right_eye": bare["right_eye"],
    }
    return Body(name, skeleton, meshes, marks)


def _bare(names: tuple[str, ...], shared: dict[str, Any], points: Array) -> dict[str, Mesh]:
    weights = np.zeros((len(points), len(names)))
    bones = shared["bones"].astype(np.int64)
    np.put_along_axis(weights, bones, shared["weights"] / 65535.0, axis=1)
    weights /= weights.sum(axis=1, keepdims=True)
    meshes = {}
    for mesh in ("body", "tights", "left_eye", "right_eye"):
        whole = Mesh(points, shared[f"quads_{mesh}"].astype(np.int64), weights, names)
        meshes[mesh] = whole.cut(np.ones(len(whole.quads), dtype=bool))
    return meshes


__all__ = ["NAMES", "Body", "Mesh", "Placed", "Press", "skinned"]
