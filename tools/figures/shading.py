"""The one shade of a drawing: what is turned away from the light, in large calm areas."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures.labels import FIRST_PROP, Label
from tools.figures.mesh import PART
from tools.figures.scene import Scene

Mask = NDArray[np.bool_]
Floats = NDArray[np.float64]
LIGHT = np.array([-0.5, 0.62, 0.6]) / np.linalg.norm([-0.5, 0.62, 0.6])
DARKER_THAN = 0.22  # cosine to the light
COARSE = 4  # pixels that are shaded as one, at 800 a metre
TORSO_BLUR, BLUR = 44.0, 11.0  # pixels at 800 a metre


def _blurred(values: Floats, mask: Mask, sigma: float) -> Floats:
    weight = ndimage.gaussian_filter(mask.astype(np.float64), sigma)
    soft = ndimage.gaussian_filter(np.where(mask, values, 0), sigma)
    return np.asarray(soft / np.maximum(weight, 1e-3))


def shade(scene: Scene, label: NDArray[np.uint8]) -> Mask:
    """The pixels of the figure in the shade; the face stays light."""
    height, width = scene.label.shape
    step = max(1, round(COARSE * scene.fineness))
    rows = np.minimum(np.arange(0, height, step) + step // 2, height - 1)
    columns = np.minimum(np.arange(0, width, step) + step // 2, width - 1)
    grid = (rows[:, None] * width + columns).ravel()
    shape = (len(rows), len(columns))
    there = scene.person.ravel()[grid]
    light = np.ones(len(grid))
    calm = scene.at(grid[there], scene.calm)
    light[there] = calm @ LIGHT / np.maximum(np.linalg.norm(calm, axis=1), 1e-9)
    small, part = label.ravel()[grid].reshape(shape), scene.part.ravel()[grid].reshape(shape)
    mask = there.reshape(shape)
    cloth = (part == PART["torso"]) & np.isin(small, (Label.SHIRT, Label.SHORTS))
    k = scene.fineness / step
    soft = light.reshape(shape)
    soft = np.where(cloth, _blurred(soft, cloth, TORSO_BLUR * k), _blurred(soft, mask, BLUR * k))
    dark = (soft < DARKER_THAN) & mask & (small != Label.HAIR) & (small < FIRST_PROP)
    neck = (part == PART["torso"]) & (small == Label.SKIN)
    dark &= (part != PART["head"]) & ~neck
    full = np.kron(dark, np.ones((step, step), dtype=bool))[:height, :width]
    return np.asarray(full & scene.person)
