"""Catmull-Clark subdivision, which makes a garment smooth."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tools.figures.mesh import Ints, Mesh
from tools.figures.rotations import Array


def subdivided(mesh: Mesh) -> Mesh:
    """One Catmull-Clark step; weights are carried along."""
    points, quads, n = mesh.points, mesh.quads, len(mesh.points)
    sides = np.stack([quads, np.roll(quads, -1, axis=1)], axis=-1).reshape(-1, 2)
    edges, at = np.unique(np.sort(sides, axis=1), axis=0, return_inverse=True)
    at = at.ravel()
    face_points = points[quads].mean(axis=1)
    face_sum = _summed(at, np.repeat(face_points, 4, axis=0), len(edges))
    faces_at_edge = np.bincount(at, minlength=len(edges))
    middles = points[edges].mean(axis=1)
    inner = (faces_at_edge == 2)[:, None]
    edge_points = np.where(inner, (points[edges].sum(axis=1) + face_sum) / 4, middles)
    corners = _corner_points(mesh, edges, faces_at_edge == 1, face_points)
    e = at.reshape(-1, 4) + n
    f = np.arange(len(quads)) + n + len(edges)
    new = np.concatenate([np.stack([quads[:, i], e[:, i], f, e[:, i - 1]], 1) for i in range(4)])
    w = mesh.weights
    return Mesh(
        np.concatenate([corners, edge_points, face_points]),
        new,
        np.concatenate([w, w[edges].mean(axis=1), w[quads].mean(axis=1)]),
        mesh.names,
    )


def _corner_points(mesh: Mesh, edges: Ints, border: NDArray[np.bool_], face_points: Array) -> Array:
    points, quads, n = mesh.points, mesh.quads, len(mesh.points)
    faces = np.maximum(np.bincount(quads.ravel(), minlength=n), 1)[:, None]
    valence = np.maximum(np.bincount(edges.ravel(), minlength=n), 1)[:, None]
    middles = np.repeat(points[edges].mean(axis=1), 2, axis=0)
    face_mean = _summed(quads.ravel(), np.repeat(face_points, 4, axis=0), n) / faces
    edge_mean = _summed(edges.ravel(), middles, n) / valence
    moved: Array = (face_mean + 2 * edge_mean + (valence - 3) * points) / valence
    rim = np.unique(edges[border])
    rim_edges = np.repeat(points[edges[border]].mean(axis=1), 2, axis=0)
    rim_sum = _summed(edges[border].ravel(), rim_edges, n)
    moved[rim] = (points[rim] + rim_sum[rim] / 2) / 2
    return moved


def _summed(at: Ints, values: Array, n: int) -> Array:
    return np.stack([np.bincount(at, values[:, c], n) for c in range(values.shape[1])], axis=1)
