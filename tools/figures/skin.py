"""Where the skin is when bones have moved: blended, then smoothed so that detail stays."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from tools.figures.mesh import MUSH_ROUNDS, Mesh
from tools.figures.rotations import Array

if TYPE_CHECKING:
    from tools.figures.body import Body, Placed
    from tools.figures.skeleton import Bones

MUSHED = ("body", "tights")  # the meshes that are smoothed after skinning
_PRESSED = 0.02  # skin that is lower than the ground by less than this lies flat on it


def skinned(body: Body, placed: Placed, mesh_name: str, *, fine: bool = True) -> Array:
    """(n, 3) the points of a mesh in the world, in metres, soft parts flat on what they rest on.

    Without `fine` deep bends look thin. KeyError for a mesh that the body does not have.
    """
    points = unpressed(body, placed, mesh_name, fine=fine)
    y = points[:, 1]
    for press in placed.pressed:
        if press.mesh == mesh_name:
            y[press.chosen] = np.maximum(y[press.chosen], press.height)
    sunk = (y < placed.ground) & (y > placed.ground - _PRESSED)
    y[sunk] = placed.ground
    return points


def unpressed(body: Body, bones: Bones | Placed, mesh_name: str, *, fine: bool) -> Array:
    """(n, 3) the points of a mesh as the bones alone move them."""
    mesh = body.meshes[mesh_name]
    offsets = bones.joints - np.einsum("bij,bj->bi", bones.rotations, body.rest_joints)
    points = blended(mesh, bones.rotations, offsets)
    return restored(mesh, points) if fine and mesh_name in MUSHED else points


def blended(mesh: Mesh, rotations: Array, offsets: Array) -> Array:
    """(n, 3) points moved by their bones: rotations (b, 3, 3) and offsets (b, 3)."""
    moves = np.concatenate([rotations.reshape(-1, 9), offsets], axis=1)
    each = mesh.influence @ moves
    turned = np.einsum("nij,nj->ni", each[:, :9].reshape(-1, 3, 3), mesh.points)
    points: Array = turned + each[:, 9:]
    return points


def restored(mesh: Mesh, points: Array) -> Array:
    """(n, 3) blended points with collapsed joints filled out again (delta mush)."""
    smooth = mesh.smoothed(points, MUSH_ROUNDS)
    full = smooth + np.einsum("nij,nj->ni", mesh.frames(smooth), mesh.detail)
    filled: Array = points + mesh.looseness[:, None] * (full - points)
    return filled
