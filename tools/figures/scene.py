"""A figure and its props as the camera sees them: by pixel what is there, how far, facing where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.figures.body import Placed
from tools.figures.figure import Figure
from tools.figures.labels import Label
from tools.figures.mesh import normalised
from tools.figures.raster import Buffer, rasterise, weights_at
from tools.figures.rotations import Array, about_x, about_y
from tools.figures.shapes import Piece
from tools.figures.skin import skinned

Floats = NDArray[Any]
Ints = NDArray[Any]
Mask = NDArray[np.bool_]
MARGIN = 16  # pixels round everything
PROP_PARTS = 100  # the part of a pixel of prop number n is this and n
CALM_ROUNDS = {"body": 14, "tights": 24}  # smoothing of the surface that is shaded


@dataclass(frozen=True)
class Camera:
    """Where from: yaw (0 from the front, 90 from the person's left) and pitch (looking down),
    degrees; pixels in a metre."""

    yaw: float
    pitch: float
    scale: float

    @property
    def turn(self) -> Array:
        """World to camera: x to the right, y up, z towards the viewer."""
        return np.asarray(about_x(self.pitch) @ about_y(-self.yaw))

    def picture(self, points: Floats) -> Floats:
        """Where world points (n, 3) are on the picture: mm, x to the right, y down."""
        seen = np.asarray(points) @ self.turn.T
        return np.asarray(np.stack([seen[..., 0], -seen[..., 1]], axis=-1) * 1000)


@dataclass(frozen=True)
class Scene:
    """What the camera sees. Images are (h, w): depth (pixels, nearer is larger), label, part
    (-1 nothing; PROP_PARTS and more: props), normal (h, w, 3); `calm` holds the normals of the
    smoothed surface, by point. `origin` is the top left corner, pixels from the world's origin."""

    figure: Figure
    placed: Placed
    camera: Camera
    origin: Floats
    buffer: Buffer
    label: NDArray[np.uint8]
    part: NDArray[np.int16]
    normal: NDArray[np.float32]
    points: Floats
    triangles: Ints
    calm: NDArray[np.float32]
    rest: NDArray[np.float32]

    @property
    def covered(self) -> Mask:
        """Where anything is."""
        return self.buffer.covered

    @property
    def person(self) -> Mask:
        """Where the figure is, not a prop."""
        return (self.part >= 0) & (self.part < PROP_PARTS)

    @property
    def fineness(self) -> float:
        """Pixels a metre against 800."""
        return self.camera.scale / 800

    def at(self, pixels: Ints, values: Floats) -> Floats:
        """What is given by point (n, k), between the points at covered pixels (flat numbers)."""
        corners = self.triangles[self.buffer.triangle.ravel()[pixels]]
        width = self.label.shape[1]
        centres = np.stack([pixels % width + 0.5, pixels // width + 0.5], axis=1)
        weights = weights_at(self.points, corners, centres)
        return np.asarray(np.einsum("nk,nkd->nd", weights, values[corners]))

    def millimetres(self, pixels: Floats) -> Floats:
        """Picture coordinates (mm) of places in the images (pixels)."""
        return np.asarray((pixels + self.origin) * (1000 / self.camera.scale))

    def pixels(self, millimetres: Floats) -> Floats:
        """Places in the images of picture coordinates."""
        return np.asarray(millimetres * (self.camera.scale / 1000) - self.origin)


@dataclass
class _Model:
    """All points and triangles of a scene, in the world."""

    points: Floats
    normals: Floats
    calm: Floats
    triangles: Ints
    part: Ints


def _bodies(figure: Figure, placed: Placed, fine: bool) -> _Model:
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
    return _Model(
        np.concatenate(points), np.concatenate(normals), np.concatenate(calm),
        surfaces.triangles, surfaces.part,
    )  # fmt: skip


def _with_props(model: _Model, pieces: Sequence[Piece]) -> _Model:
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
    return _Model(
        np.concatenate(points), np.concatenate(normals), np.concatenate(calm),
        np.concatenate(triangles), np.concatenate(part),
    )  # fmt: skip


def see(
    figure: Figure, placed: Placed, pieces: Sequence[Piece], camera: Camera, fine: bool = True
) -> Scene:
    """Look at a placed figure with its props; `fine` is whether skin is smoothed after bending."""
    surfaces = figure.surfaces
    model = _with_props(_bodies(figure, placed, fine), pieces)
    turned = model.points @ camera.turn.T
    flat = np.column_stack([turned[:, 0], -turned[:, 1], turned[:, 2]]) * camera.scale
    used = flat[np.unique(model.triangles)]
    low, high = np.floor(used.min(axis=0)) - MARGIN, np.ceil(used.max(axis=0)) + MARGIN
    origin = low[:2]
    flat[:, :2] -= origin
    width, height = (int(x) for x in high[:2] - low[:2])
    rest = np.zeros((len(flat), 4), dtype=np.float32)
    rest[: len(surfaces.rest)] = surfaces.rest

    def keep(numbers: Ints, weights: Floats) -> Mask:
        at = np.einsum("nk,nkd->nd", weights, rest[model.triangles[numbers]])
        kept = np.ones(len(numbers), dtype=bool)
        for k, name in enumerate(surfaces.names):
            mine = surfaces.mesh[numbers] == k
            kept[mine] = figure.shows(name, at[mine])
        return kept

    tested = np.zeros(len(model.triangles), dtype=bool)
    tested[: len(surfaces.partly)] = surfaces.partly
    buffer = rasterise(flat, model.triangles, (width, height), tested, keep)
    part = np.full((height, width), -1, dtype=np.int16)
    part[buffer.covered] = model.part[buffer.triangle[buffer.covered]]
    scene = Scene(
        figure, placed, camera, origin, buffer,
        np.zeros((height, width), np.uint8), part, np.zeros((height, width, 3), np.float32),
        flat, model.triangles, (model.calm @ camera.turn.T).astype(np.float32), rest,
    )  # fmt: skip
    _fill_in(scene, (model.normals @ camera.turn.T).astype(np.float32), pieces)
    return scene


def _fill_in(scene: Scene, normals: Floats, pieces: Sequence[Piece]) -> None:
    """Write the labels and normals of the covered pixels into the scene's images."""
    surfaces = scene.figure.surfaces
    pixels = np.flatnonzero(scene.covered)
    facing = scene.at(pixels, normals)
    scene.normal.reshape(-1, 3)[pixels] = normalised(facing)
    triangle = scene.buffer.triangle.ravel()[pixels]
    part = scene.part.ravel()[pixels]
    label = scene.label.ravel()
    body = part < PROP_PARTS
    rest = scene.at(pixels[body], scene.rest)
    mesh = surfaces.mesh[triangle[body]]
    for k, name in enumerate(surfaces.names):
        mine = mesh == k
        where = pixels[body][mine]
        label[where] = scene.figure.label(name, rest[mine])
    shown = np.array([piece.label for piece in pieces] or [Label.PROP])
    label[pixels[~body]] = shown[part[~body] - PROP_PARTS]
