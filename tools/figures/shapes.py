"""Simple solids that props are made of, as surfaces for the depth buffer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.spatial import ConvexHull

from tools.figures.labels import Label
from tools.figures.rotations import Array, unit

Ints = NDArray[np.int64]
Point = Sequence[float] | Array
UP = np.array([0.0, 1.0, 0.0])


@dataclass(frozen=True)
class Piece:
    """A surface in the world (metres): points (n, 3), triangles (m, 3) turning leftwards seen
    from outside, what its pixels show, and whether it is round (no lines between its faces)."""

    points: Array
    triangles: Ints
    label: Label
    round: bool = False


def _halved(quads: Ints) -> Ints:
    return np.concatenate([quads[:, [0, 1, 2]], quads[:, [0, 2, 3]]])


def outwards(points: Array, triangles: Ints) -> Ints:
    """The triangles of a convex surface, turned so that all look away from its middle."""
    a, b, c = (points[triangles[:, k]] for k in range(3))
    middle = points.mean(axis=0)
    inwards = (np.cross(b - a, c - a) * ((a + b + c) / 3 - middle)).sum(axis=1) < 0
    turned = triangles.copy()
    turned[inwards] = turned[inwards][:, ::-1]
    return turned


def box(low: Point, high: Point, label: Label = Label.PROP) -> Piece:
    """A box between two opposite corners."""
    pairs = list(zip(low, high, strict=True))
    points = np.array([[x, y, z] for x in pairs[0] for y in pairs[1] for z in pairs[2]])
    faces = [[0, 1, 3, 2], [4, 6, 7, 5], [0, 4, 5, 1], [2, 3, 7, 6], [0, 2, 6, 4], [1, 5, 7, 3]]
    return Piece(points, outwards(points, _halved(np.array(faces))), label)


def hull(points: Array, label: Label = Label.PROP, smooth: bool = False) -> Piece:
    """The convex hull of points."""
    found = ConvexHull(points)
    used, triangles = np.unique(found.simplices, return_inverse=True)
    kept = points[used]
    return Piece(kept, outwards(kept, triangles.reshape(-1, 3)), label, smooth)


def _ring(axis: Array, count: int) -> Array:
    """Directions all round an axis."""
    aside = np.array([1.0, 0.0, 0.0]) if abs(axis[0]) < 0.8 else UP
    first = unit(np.cross(axis, aside))
    second = np.cross(axis, first)
    turn = np.linspace(0, 2 * np.pi, count, endpoint=False)[:, None]
    return np.asarray(np.cos(turn) * first + np.sin(turn) * second)


def cylinder(
    start: Point, end: Point, radius: float, label: Label = Label.PROP, sides: int = 40
) -> list[Piece]:
    """A round bar with flat ends: its side and its two lids."""
    a, b = np.asarray(start, float), np.asarray(end, float)
    axis = unit(b - a)
    ring = radius * _ring(axis, sides)
    return [
        tube([a, b], radius, label, sides),
        disc(a, ring, -axis, label),
        disc(b, ring, axis, label),
    ]


def disc(middle: Array, ring: Array, facing: Array, label: Label) -> Piece:
    """A flat lid: its middle, its rim relative to that, and the way it faces."""
    points = np.vstack([middle + ring, middle])
    k = np.arange(len(ring))
    fan = np.stack([np.full(len(ring), len(ring)), k, (k + 1) % len(ring)], axis=1)
    normal = np.cross(ring[0], ring[1])
    return Piece(points, fan if normal @ facing > 0 else fan[:, ::-1], label, round=True)


def tube(path: Sequence[Point], radius: float, label: Label = Label.BAND, sides: int = 14) -> Piece:
    """A round tube along a path, open at both ends."""
    line = np.asarray([np.asarray(point, float) for point in path])
    along = np.gradient(line, axis=0) if len(line) > 2 else np.tile(line[1] - line[0], (2, 1))
    rings = []
    first = _ring(unit(along[0]), sides)
    for point, way in zip(line, along, strict=True):
        axis = unit(way)
        flat = first - np.outer(first @ axis, axis)
        first = flat / np.linalg.norm(flat, axis=1, keepdims=True)
        rings.append(point + radius * first)
    k = np.arange(sides)
    after = (k + 1) % sides
    quads = [
        np.stack(
            [n * sides + k, n * sides + after, (n + 1) * sides + after, (n + 1) * sides + k], 1
        )
        for n in range(len(line) - 1)
    ]
    return Piece(np.concatenate(rings), _halved(np.concatenate(quads)), label, round=True)


def ball(middle: Point, radius: float | Point, label: Label = Label.PROP, steps: int = 20) -> Piece:
    """A ball, or an egg with three radii."""
    radii = np.broadcast_to(np.asarray(radius, float), 3)
    down, turn = np.linspace(0, np.pi, steps), np.linspace(0, 2 * np.pi, 2 * steps, endpoint=False)
    d, t = (grid.ravel() for grid in np.meshgrid(down, turn, indexing="ij"))
    unit_ball = np.stack([np.sin(d) * np.cos(t), np.cos(d), np.sin(d) * np.sin(t)], axis=1)
    points = np.asarray(middle, float) + unit_ball * radii
    rows = np.arange(steps * 2 * steps).reshape(steps, 2 * steps)
    after = np.roll(rows, -1, axis=1)
    quads = np.stack([rows[:-1], after[:-1], after[1:], rows[1:]], axis=-1).reshape(-1, 4)
    return Piece(points, outwards(points, _halved(quads)), label, round=True)


def moved(piece: Piece, turn: Array, shift: Point) -> Piece:
    """A piece turned about the origin and then shifted."""
    points = piece.points @ turn.T + np.asarray(shift, float)
    return Piece(points, piece.triangles, piece.label, piece.round)


def band(rings: Array, label: Label = Label.BAND) -> list[Piece]:
    """A flat band through rings of points (2, n, 3), its upper and lower edge: seen from outside
    and from inside, apart, so that the far side shows through the loop."""
    points = np.concatenate([rings[0], rings[1]])
    n = len(rings[0])
    k = np.arange(n)
    after = (k + 1) % n
    outer = outwards(points, _halved(np.stack([k, after, after + n, k + n], axis=1)))
    return [
        Piece(points, outer, label, round=True),
        Piece(points, outer[:, ::-1], label, round=True),
    ]


def rounded_box(
    low: Point, high: Point, radius: float, label: Label = Label.PROP, steps: int = 5
) -> Piece:
    """A box with rounded edges, as one smooth skin."""
    a, b = np.asarray(low, float), np.asarray(high, float)
    radius = min(radius, float((b - a).min()) / 2 - 1e-4)
    corner = ball((0, 0, 0), radius, label, steps * 2).points
    ends = np.stack([a + radius, b - radius])
    inner = [ends[[i, j, k], [0, 1, 2]] for i in (0, 1) for j in (0, 1) for k in (0, 1)]
    points = np.concatenate([corner + place for place in inner])
    return hull(points, label, smooth=True)
