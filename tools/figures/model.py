"""Everything there is to see, as one surface in the world."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.figures.body import Placed
from tools.figures.figure import Figure
from tools.figures.mesh import normalised
from tools.figures.shapes import Piece
from tools.figures.skin import skinned

Floats = NDArray[Any]
Ints = NDArray[Any]
PROP_PARTS = 100  # the part of a pixel of prop number n is this and n
CALM_ROUNDS = {"body": 14, "tights": 24}  # smoothing of the surface that is shaded


@dataclass
class Model:
    """Points (metres), their normals, those of the smoothed surface, and triangles with the part
    of each: of the body, or PROP_PARTS and the number of the prop's piece."""

    points: Floats
    normals: Floats
    calm: Floats
    triangles: Ints
    part: Ints


def dressed(figure: Figure, placed: Placed, fine: bool) -> Model:
    """The surfaces of a placed figure; `fine`: with the skin smoothed after bending."""
    surfaces = figure.surfaces
    points, normals, calm = [], [], []
    for name in surfaces.names:
        mesh = figure.body.meshes[name]
        moved = skinned(figure.body, placed, name, fine=fine)
        facing = mesh.normals(moved)
        points.append(moved)
        normals.append(facing)
        rounds = CALM_ROUNDS.get(name, 0)
        calm.append(mesh.normals(mesh.smoothed(moved, rounds)) if rounds else facing)
    return Model(
        np.concatenate(points), np.concatenate(normals), np.concatenate(calm),
        surfaces.triangles, surfaces.part,
    )  # fmt: skip


def with_props(model: Model, pieces: Sequence[Piece]) -> Model:
    """The model with props: flat ones get points of their own for each triangle."""
    points, normals, calm = [model.points], [model.normals], [model.calm]
    triangles, part = [model.triangles], [model.part]
    offset = len(model.points)
    for number, piece in enumerate(pieces):
        corners = piece.points[piece.triangles]
        facing = np.cross(corners[:, 1] - corners[:, 0], corners[:, 2] - corners[:, 0])
        if piece.round:
            own, faces = piece.points, piece.triangles
            sums = np.zeros_like(own)
            for k in range(3):
                np.add.at(sums, faces[:, k], facing)
            way = normalised(sums)
        else:
            own = corners.reshape(-1, 3)
            faces = np.arange(len(own)).reshape(-1, 3)
            way = np.repeat(normalised(facing), 3, axis=0)
        points.append(own)
        normals.append(way)
        calm.append(way)
        triangles.append(faces + offset)
        part.append(np.full(len(faces), PROP_PARTS + number))
        offset += len(own)
    return Model(
        np.concatenate(points), np.concatenate(normals), np.concatenate(calm),
        np.concatenate(triangles), np.concatenate(part),
    )  # fmt: skip
