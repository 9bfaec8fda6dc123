"""Rotation matrices of angles in degrees."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import ArrayLike, NDArray

Array = NDArray[np.float64]
IDENTITY: Array = np.eye(3)
_TINY = 1e-9


def about_x(degrees: float) -> Array:
    """The turn about +X; right-handed, as all of them."""
    if degrees == 0.0:
        return IDENTITY
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[1.0, 0.0, 0.0], [0.0, c, -s], [0.0, s, c]])


def about_y(degrees: float) -> Array:
    """The turn about +Y."""
    if degrees == 0.0:
        return IDENTITY
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[c, 0.0, s], [0.0, 1.0, 0.0], [-s, 0.0, c]])


def about_z(degrees: float) -> Array:
    """The turn about +Z."""
    if degrees == 0.0:
        return IDENTITY
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    return np.array([[c, -s, 0.0], [s, c, 0.0], [0.0, 0.0, 1.0]])


def about(axis: Array, degrees: float) -> Array:
    """The turn about any axis (3,), which need not be of unit length."""
    x, y, z = unit(axis)
    c, s = math.cos(math.radians(degrees)), math.sin(math.radians(degrees))
    cross = np.array([[0.0, -z, y], [z, 0.0, -x], [-y, x, 0.0]])
    turned: Array = IDENTITY + s * cross + (1.0 - c) * (cross @ cross)
    return turned


def unit(vector: ArrayLike) -> Array:
    """The vector at length one; a vector of no length stays as it is."""
    v: Array = np.asarray(vector, dtype=np.float64)
    length = math.sqrt(float(v @ v))
    return v / length if length > _TINY else v


def crossed(a: Array, b: Array) -> Array:
    """The cross product of two vectors; np.cross is slow for a single pair."""
    return np.array(
        [
            a[1] * b[2] - a[2] * b[1],
            a[2] * b[0] - a[0] * b[2],
            a[0] * b[1] - a[1] * b[0],
        ]
    )


def aligning(start: Array, end: Array) -> Array:
    """The shortest turn that takes one direction to another."""
    a, b = unit(start), unit(end)
    axis = crossed(a, b)
    length = math.sqrt(float(axis @ axis))
    if length < _TINY:
        if float(a @ b) > 0:
            return IDENTITY
        return about(crossed(a, np.array([0.3, 0.5, 0.8])), 180.0)
    return about(axis, math.degrees(math.atan2(length, float(a @ b))))


def frame(y: Array, x: Array) -> Array:
    """The right-handed frame (columns x, y, z) with this Y, and an X as near as may be to `x`."""
    up = unit(y)
    side = np.asarray(x, dtype=np.float64)
    side = unit(side - up * float(up @ side))
    return np.stack([side, up, crossed(side, up)], axis=1)


def twist(rotation: Array, axis: Array) -> float:
    """How far a rotation turns about an axis, in degrees; the rest of it only swings that axis."""
    a = unit(axis)
    swing = aligning(a, rotation @ a)
    left = swing.T @ rotation
    side = unit(crossed(a, np.array([0.3, 0.5, 0.8]) if abs(a[1]) < 0.9 else np.array([1.0, 0, 0])))
    turned = left @ side
    return math.degrees(math.atan2(float(crossed(side, turned) @ a), float(side @ turned)))


def mirrored(rotation: Array) -> Array:
    """The rotation seen in the mirror x -> -x."""
    flip = np.array([[1.0, -1.0, -1.0], [-1.0, 1.0, 1.0], [-1.0, 1.0, 1.0]])
    swapped: Array = rotation * flip
    return swapped
