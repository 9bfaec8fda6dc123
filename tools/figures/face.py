"""The features of the face on the picture: those that the camera sees, as tapered strokes."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from tools.figures.mesh import PART
from tools.figures.scene import Scene

Points = NDArray[np.float64]
REACH = 0.012  # metres that a feature may lie under the surface and still count as seen
FACING = 0.18  # how far the skin must face the camera, as a cosine


def ribbon(points: Points, widths: Points) -> Points:
    """The closed outline of a stroke along points (n, 2) with its width at each of them."""
    way = np.gradient(points, axis=0)
    way /= np.maximum(np.linalg.norm(way, axis=1, keepdims=True), 1e-9)
    aside = np.stack([-way[:, 1], way[:, 0]], axis=1) * widths[:, None] / 2
    return np.concatenate([points + aside, (points - aside)[::-1]])


def _longest(seen: NDArray[np.bool_]) -> slice:
    """The longest run of what is seen."""
    edges = np.flatnonzero(np.diff(np.concatenate([[0], seen.astype(int), [0]])))
    starts, ends = edges[::2], edges[1::2]
    if not len(starts):
        return slice(0, 0)
    best = int((ends - starts).argmax())
    return slice(int(starts[best]), int(ends[best]))


def _seen(scene: Scene, world: Points) -> NDArray[np.bool_]:
    """Which points of the face are in sight."""
    turned = world @ scene.camera.turn.T * scene.camera.scale
    spot = np.floor(np.stack([turned[:, 0], -turned[:, 1]], axis=1) - scene.origin).astype(int)
    height, width = scene.label.shape
    column = np.clip(spot[:, 0], 0, width - 1)
    row = np.clip(spot[:, 1], 0, height - 1)
    near = turned[:, 2] > scene.buffer.depth[row, column] - REACH * scene.camera.scale
    skin = scene.part[row, column] == PART["head"]
    return np.asarray(near & skin & (scene.normal[row, column, 2] > FACING))


def features(scene: Scene) -> list[Points]:
    """Closed lines (n, 2) in mm of the picture, to be filled with the colour of eyes and mouth."""
    body = scene.figure.body
    bone = body.number("head")
    turn, start = scene.placed.rotations[bone], scene.placed.joints[bone]
    found: list[Points] = []
    for feature in scene.figure.head.features:
        world = (feature.points - body.rest_joints[bone]) @ turn.T + start
        seen = _seen(scene, world)
        flat = scene.camera.picture(world)
        if feature.filled:
            if seen.mean() > 0.5:
                found.append(flat)
            continue
        run = _longest(seen)
        if run.stop - run.start > max(3, 0.3 * len(seen)):
            found.append(ribbon(flat[run], feature.width[run] * 1000))
    return found
