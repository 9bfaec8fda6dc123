"""A figure and its props as the camera sees them: by pixel what is there, how far, facing where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures.body import Placed
from tools.figures.figure import Figure
from tools.figures.labels import Label
from tools.figures.model import PROP_PARTS, Model, dressed, with_props
from tools.figures.raster import Buffer, rasterise, weights_at
from tools.figures.rotations import Array, about_x, about_y
from tools.figures.shapes import Piece

Floats = NDArray[Any]
Ints = NDArray[Any]
Mask = NDArray[np.bool_]
MARGIN = 16  # pixels round everything
PINHOLE = 260.0  # pixels at 800 a metre that a hole has at least


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
    (-1 nothing; PROP_PARTS and more: props), normal (h, w, 3). `calm` holds the normals of the
    smoothed surface, by point; `round_parts` tells by part which props are round; `origin` is the
    top left corner, pixels from the world's origin."""

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
    round_parts: Mask

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
        mixed = weights[:, :1] * values[corners[:, 0]]
        mixed += weights[:, 1:2] * values[corners[:, 1]]
        mixed += weights[:, 2:] * values[corners[:, 2]]
        return np.asarray(mixed)

    def millimetres(self, pixels: Floats) -> Floats:
        """Picture coordinates (mm) of places in the images (pixels)."""
        return np.asarray((pixels + self.origin) * (1000 / self.camera.scale))

    def pixels(self, millimetres: Floats) -> Floats:
        """Places in the images of picture coordinates."""
        return np.asarray(millimetres * (self.camera.scale / 1000) - self.origin)


def _flattened(model: Model, camera: Camera) -> tuple[Floats, Floats, tuple[int, int]]:
    """The points in pixels of an image that holds all, its top left corner, and its size."""
    turned = model.points @ camera.turn.T
    flat = np.column_stack([turned[:, 0], -turned[:, 1], turned[:, 2]]) * camera.scale
    used = flat[np.unique(model.triangles)]
    low, high = np.floor(used.min(axis=0)) - MARGIN, np.ceil(used.max(axis=0)) + MARGIN
    flat[:, :2] -= low[:2]
    width, height = (int(x) for x in high[:2] - low[:2])
    return flat, low[:2], (width, height)


def _rasterised(
    figure: Figure, model: Model, flat: Floats, rest: Floats, size: tuple[int, int]
) -> Buffer:
    """The depth buffer of a model, without what clothes and hair leave open or cover."""
    surfaces = figure.surfaces

    def keep(numbers: Ints, weights: Floats) -> Mask:
        at = np.einsum("nk,nkd->nd", weights, rest[model.triangles[numbers]])
        kept = np.ones(len(numbers), dtype=bool)
        for k, name in enumerate(surfaces.names):
            mine = surfaces.mesh[numbers] == k
            kept[mine] = figure.shows(name, at[mine])
        return kept

    tested = np.zeros(len(model.triangles), dtype=bool)
    tested[: len(surfaces.partly)] = surfaces.partly
    return rasterise(flat, model.triangles, size, tested, keep)


def see(
    figure: Figure, placed: Placed, pieces: Sequence[Piece], camera: Camera, fine: bool = True
) -> Scene:
    """Look at a placed figure with its props; `fine` is whether skin is smoothed after bending."""
    model = with_props(dressed(figure, placed, fine), pieces)
    flat, origin, (width, height) = _flattened(model, camera)
    rest = np.zeros((len(flat), 4), dtype=np.float32)
    rest[: len(figure.surfaces.rest)] = figure.surfaces.rest
    buffer = _rasterised(figure, model, flat, rest, (width, height))
    part = np.full((height, width), -1, dtype=np.int16)
    part[buffer.covered] = model.part[buffer.triangle[buffer.covered]]
    scene = Scene(
        figure, placed, camera, origin, buffer,
        np.zeros((height, width), np.uint8), part, np.zeros((height, width, 3), np.float32),
        flat.astype(np.float32), model.triangles,
        (model.calm @ camera.turn.T).astype(np.float32), rest,
        np.array([False] * PROP_PARTS + [piece.round for piece in pieces]),
    )  # fmt: skip
    _fill_in(scene, (model.normals @ camera.turn.T).astype(np.float32), pieces)
    _close(scene)
    return scene


def _close(scene: Scene) -> None:
    """Give pinholes, where cloth and skin leave a gap, what is next to them."""
    holes, count = ndimage.label(~scene.covered)
    sizes = np.bincount(holes.ravel(), minlength=count + 1)
    places = ndimage.find_objects(holes)
    for number in np.flatnonzero(sizes[1:] < PINHOLE * scene.fineness**2) + 1:
        window = tuple(slice(max(s.start - 2, 0), s.stop + 2) for s in places[number - 1])
        open_ = holes[window] == number
        near = ndimage.distance_transform_edt(open_, return_distances=False, return_indices=True)
        for image in (scene.buffer.depth, scene.buffer.triangle, scene.part, scene.label):
            image[window] = image[window][tuple(near)]
        scene.normal[window] = scene.normal[window][tuple(near)]


def _fill_in(scene: Scene, normals: Floats, pieces: Sequence[Piece]) -> None:
    """Write the labels and normals of the covered pixels into the scene's images."""
    surfaces = scene.figure.surfaces
    pixels = np.flatnonzero(scene.covered)
    part = scene.part.ravel()[pixels]
    triangle = scene.buffer.triangle.ravel()[pixels]
    body = part < PROP_PARTS
    props, pixels = pixels[~body], pixels[body]
    normal, label = scene.normal.reshape(-1, 3), scene.label.ravel()
    normal[pixels] = scene.at(pixels, normals)
    # Faces of props are flat, or small: any corner's normal will do.
    normal[props] = normals[scene.triangles[triangle[~body], 0]]
    shown = np.array([piece.label for piece in pieces] or [Label.PROP])
    label[props] = shown[part[~body] - PROP_PARTS]
    rest = scene.at(pixels, scene.rest)
    mesh = surfaces.mesh[triangle[body]]
    for k, name in enumerate(surfaces.names):
        mine = mesh == k
        label[pixels[mine]] = scene.figure.label(name, rest[mine])
