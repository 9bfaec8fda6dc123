"""A skinned surface: points, faces, what moves them, and which part of the body they are."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from tools.figures.rotations import Array

Ints = NDArray[np.int64]
Sparse = Any  # a matrix of scipy.sparse, which has no types
MUSH_ROUNDS = 8  # of smoothing after skinning

# What `Mesh.part` counts in; L and R are the person's own sides.
PARTS = (
    "torso",
    "head",
    "left_upper_arm",
    "right_upper_arm",
    "left_forearm",
    "right_forearm",
    "left_hand",
    "right_hand",
    "left_thigh",
    "right_thigh",
    "left_shank",
    "right_shank",
    "left_foot",
    "right_foot",
)
PART = {name: number for number, name in enumerate(PARTS)}
_PART_OF_BONE = {
    "upperarm": "upper_arm",
    "lowerarm": "forearm",
    "wrist": "hand",
    "finger": "hand",
    "metacarpal": "hand",
    "upperleg": "thigh",
    "lowerleg": "shank",
    "foot": "foot",
    "toe": "foot",
}
_ARM = ("upper_arm", "forearm", "hand")
# Where smoothing would melt what is small.
_FINE = ("finger", "metacarpal", "wrist", "toe", "head")


def part_of(bone: str) -> int:
    """The number in PARTS of what a bone carries."""
    if bone == "head":
        return PART["head"]
    side = {".L": "left_", ".R": "right_"}.get(bone[-2:], "")
    for start, part in _PART_OF_BONE.items():
        if side and bone.startswith(start):
            return PART[side + part]
    return PART["torso"]


@dataclass(frozen=True, eq=False)
class Mesh:
    """A surface at rest. Points are metres, faces count into them, front faces turn leftwards."""

    points: Array  # (n, 3)
    quads: Ints  # (m, 4); a triangle repeats its last corner
    weights: Array  # (n, bones): how much each bone moves each point, rows sum to 1
    names: tuple[str, ...]  # of the bones

    @cached_property
    def triangles(self) -> Ints:
        """(k, 3), none of them degenerate."""
        q = self.quads
        t = np.concatenate([q[:, [0, 1, 2]], q[:, [0, 2, 3]]])
        whole = (t[:, 0] != t[:, 1]) & (t[:, 1] != t[:, 2]) & (t[:, 0] != t[:, 2])
        kept: Ints = t[whole]
        return kept

    @cached_property
    def part_weights(self) -> Array:
        """(n, len(PARTS)): how much of each point belongs to each part."""
        shares = np.zeros((len(self.points), len(PARTS)))
        for bone, name in enumerate(self.names):
            shares[:, part_of(name)] += self.weights[:, bone]
        return shares

    @cached_property
    def part(self) -> Ints:
        """(n,) numbers in PARTS."""
        chosen: Ints = self.part_weights.argmax(axis=1)
        return chosen

    @cached_property
    def rest(self) -> Array:
        """(n, 4): the rest position, and how much of the point belongs to an arm (0..1)."""
        arm = [PART[f"{side}_{part}"] for side in ("left", "right") for part in _ARM]
        return np.column_stack([self.points, self.part_weights[:, arm].sum(axis=1)])

    @cached_property
    def influence(self) -> Sparse:
        """The weights as a sparse matrix (n, bones)."""
        return sparse.csr_matrix(self.weights)

    @cached_property
    def neighbours(self) -> Sparse:
        """A sparse matrix (n, n) that takes each point to the mean of its neighbours."""
        n = len(self.points)
        edges = self.edges
        both = np.concatenate([edges, edges[:, ::-1]])
        joined = sparse.csr_matrix((np.ones(len(both)), (both[:, 0], both[:, 1])), shape=(n, n))
        count = np.asarray(joined.sum(axis=1)).ravel()
        alone = sparse.diags((count == 0).astype(float))
        return (sparse.diags(1.0 / np.maximum(count, 1)) @ joined + alone).tocsr()

    @cached_property
    def edges(self) -> Ints:
        """(e, 2), each once."""
        q = self.quads
        pairs = np.concatenate([q[:, [i, (i + 1) % 4]] for i in range(4)])
        pairs = np.sort(pairs[pairs[:, 0] != pairs[:, 1]], axis=1)
        return np.unique(pairs, axis=0)

    @cached_property
    def corner_sums(self) -> Sparse:
        """A sparse matrix (n, k) that sums what triangles carry over the points they touch."""
        t = self.triangles
        shape = (len(self.points), len(t))
        where = (t.ravel(), np.repeat(np.arange(len(t)), 3))
        return sparse.csr_matrix((np.ones(t.size), where), shape=shape)

    @cached_property
    def looseness(self) -> Array:
        """(n,) 0..1: how far smoothing may go; hands, toes and head keep their form."""
        fine = np.array([name.startswith(_FINE) for name in self.names])
        share: Array = np.clip(1.0 - 1.2 * self.weights[:, fine].sum(axis=1), 0.0, 1.0)
        return share

    def normals(self, points: Array) -> Array:
        """(n, 3) unit normals of the surface with its points moved to `points`."""
        a, b, c = (points[self.triangles[:, i]] for i in range(3))
        faces = crossed_rows(b - a, c - a)
        return normalised(self.corner_sums @ faces)

    def smoothed(self, points: Array, rounds: int, share: float = 0.6) -> Array:
        """The points after some rounds of moving towards the mean of their neighbours."""
        for _ in range(rounds):
            points = points + share * (self.neighbours @ points - points)
        return points

    @cached_property
    def first_neighbour(self) -> Ints:
        """(n,) one neighbour of each point, the highest, so that left and right choose alike.

        A point that has none names itself.
        """
        both = np.concatenate([self.edges, self.edges[:, ::-1]])
        height = self.points @ np.array([0.0, 1.0, 0.37])
        both = both[np.argsort(height[both[:, 1]], kind="stable")]
        first = np.arange(len(self.points))
        first[both[:, 0]] = both[:, 1]  # the last one of each point stays
        return first

    def frames(self, points: Array) -> Array:
        """(n, 3, 3) a frame at each point that turns with the surface: normal, along, across."""
        normal = self.normals(points)
        along = points[self.first_neighbour] - points
        along = normalised(along - normal * np.einsum("ij,ij->i", along, normal)[:, None])
        return np.stack([normal, along, crossed_rows(normal, along)], axis=-1)

    @cached_property
    def detail(self) -> Array:
        """(n, 3): what smoothing takes away at rest, in the frames of the smoothed surface."""
        smooth = self.smoothed(self.points, MUSH_ROUNDS)
        kept: Array = np.einsum("nji,nj->ni", self.frames(smooth), self.points - smooth)
        return kept

    def moved(self, points: Array) -> Mesh:
        """The same surface with its rest points elsewhere."""
        return replace(self, points=points)

    def cut(self, kept: NDArray[np.bool_]) -> Mesh:
        """The part of the surface made of the kept quads."""
        quads = self.quads[kept]
        used = np.unique(quads)
        new = np.full(len(self.points), -1)
        new[used] = np.arange(len(used))
        return Mesh(self.points[used], new[quads], self.weights[used], self.names)


def crossed_rows(a: Array, b: Array) -> Array:
    """The cross products of rows; much faster than np.cross."""
    return np.stack(
        [
            a[:, 1] * b[:, 2] - a[:, 2] * b[:, 1],
            a[:, 2] * b[:, 0] - a[:, 0] * b[:, 2],
            a[:, 0] * b[:, 1] - a[:, 1] * b[:, 0],
        ],
        axis=1,
    )


def normalised(vectors: Array) -> Array:
    """Rows at length one."""
    lengths = np.sqrt(np.einsum("ij,ij->i", vectors, vectors))
    scaled: Array = vectors / np.maximum(lengths, 1e-12)[:, None]
    return scaled
