"""Two bones that reach a target: where the elbow or the knee comes to be."""

from __future__ import annotations

import math

import numpy as np

from tools.figures.rotations import Array, crossed, unit

_ALMOST_STRAIGHT = 0.9995


def two_bones(
    start: Array, target: Array, lengths: tuple[float, float], pole: Array
) -> tuple[Array, Array]:
    """The unit ways of the two bones from `start`, bending towards `pole`.

    A target out of reach is reached for with an almost straight limb.
    """
    upper, lower = lengths
    way = target - start
    far = float(np.sqrt(way @ way))
    far = min(max(far, abs(upper - lower) * 1.02 + 1e-6), (upper + lower) * _ALMOST_STRAIGHT)
    along = unit(way)
    cosine = (upper**2 + far**2 - lower**2) / (2 * upper * far)
    cosine = min(1.0, max(-1.0, cosine))
    aside = unit(pole - along * float(pole @ along))
    first = along * cosine + aside * math.sqrt(1 - cosine * cosine)
    second = unit(along * far - first * upper)
    return first, second


def limb_frame(first: Array, second: Array, *, arm: bool) -> Array:
    """The frame of the upper bone: -Y along it, and its hinge along X."""
    hinge = unit(crossed(first, second))
    side = -hinge if arm else hinge
    return np.stack([side, -first, crossed(side, -first)], axis=1)


def bend(first: Array, second: Array) -> float:
    """The angle between the two bones, 0 when straight, in degrees."""
    return math.degrees(math.acos(min(1.0, max(-1.0, float(first @ second)))))
