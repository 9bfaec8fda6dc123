"""Cubic curves through points, all of a drawing's at once."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]
CORNER_WINDOW = 5  # points to either side that tell a corner
TANGENT_WINDOW = 4


@dataclass(frozen=True)
class Curve:
    """A line to fit: its points (n, 2) in mm, whether its ends meet, and up to which cosine of
    its turning it keeps a corner (None: nowhere)."""

    points: Points
    closed: bool = False
    corner: float | None = 0.3


@dataclass
class _Pieces:
    """Stretches of the points that one cubic each is to follow: first and last point, and the
    unit tangents there (the second points backwards)."""

    first: NDArray[np.int64]
    last: NDArray[np.int64]
    out: Points
    back: Points

    def part(self, which: NDArray[np.bool_] | NDArray[np.int64]) -> _Pieces:
        return _Pieces(self.first[which], self.last[which], self.out[which], self.back[which])


def _unit(vectors: Points) -> Points:
    length = np.linalg.norm(vectors, axis=-1, keepdims=True)
    return np.asarray(np.divide(vectors, np.maximum(length, 1e-9)))


def corners(points: Points, cosine: float) -> list[int]:
    """The places where a line turns sharply: the cosine of its turning is below `cosine`."""
    w = CORNER_WINDOW
    if len(points) <= 2 * w + 2:
        return []
    before, after = points[w:-w] - points[: -2 * w], points[2 * w :] - points[w:-w]
    turning = (_unit(before) * _unit(after)).sum(axis=1)
    found: list[int] = []
    sharp = np.flatnonzero(turning < cosine)
    for run in np.split(sharp, np.flatnonzero(np.diff(sharp) > 1) + 1):
        if len(run):
            at = int(run[turning[run].argmin()]) + w
            if at - (found[-1] if found else 0) > w and len(points) - 1 - at > w:
                found.append(at)
    return found


def _cut(curve: Curve, offset: int) -> _Pieces:
    points = curve.points
    inner = corners(points, curve.corner) if curve.corner is not None else []
    ends = np.array([0, *inner, len(points) - 1])
    first, last = ends[:-1], ends[1:]
    reach = np.minimum(TANGENT_WINDOW, last - first)
    out, back = points[first + reach] - points[first], points[last - reach] - points[last]
    if curve.closed and not inner:
        window = max(1, min(TANGENT_WINDOW, len(points) // 4))
        around = points[window] - points[-1 - window]
        out, back = around[None], -around[None]
    return _Pieces(first + offset, last + offset, _unit(out), _unit(back))


def _spread(pieces: _Pieces) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.int64]]:
    """Every point of every piece: which piece it is of, its number, where each piece begins."""
    count = pieces.last - pieces.first + 1
    begin = np.cumsum(count) - count
    owner = np.repeat(np.arange(len(count)), count)
    return owner, pieces.first[owner] + np.arange(len(owner)) - begin[owner], begin


def _controls(
    points: Points, at: Points, pieces: _Pieces, spread: tuple[NDArray[np.int64], ...]
) -> Points:
    """The control points (m, 4, 2) that follow the points best for the given parameters."""
    owner, number, begin = spread
    p0, p3 = points[pieces.first], points[pieces.last]
    b1, b2 = 3 * at * (1 - at) ** 2, 3 * at * at * (1 - at)
    left = (1 - at) ** 3 + b1
    rest = points[number] - p0[owner] * left[:, None] - p3[owner] * (1 - left)[:, None]
    a1, a2 = pieces.out[owner] * b1[:, None], pieces.back[owner] * b2[:, None]
    terms = np.stack(
        [(a1 * a1).sum(1), (a1 * a2).sum(1), (a2 * a2).sum(1), (a1 * rest).sum(1),
         (a2 * rest).sum(1)]
    )  # fmt: skip
    c11, c12, c22, x1, x2 = np.add.reduceat(terms, begin, axis=1)
    det = c11 * c22 - c12 * c12
    chord = np.linalg.norm(p3 - p0, axis=1)
    with np.errstate(divide="ignore", invalid="ignore"):
        first, second = (x1 * c22 - x2 * c12) / det, (c11 * x2 - c12 * x1) / det
    low, high = 0.02 * chord, 3 * chord + 1e-6
    good = (np.abs(det) > 1e-9) & (first > low) & (second > low) & (first < high) & (second < high)
    first, second = np.where(good, first, chord / 3), np.where(good, second, chord / 3)
    p1, p2 = p0 + pieces.out * first[:, None], p3 + pieces.back * second[:, None]
    return np.stack([p0, p1, p2, p3], axis=1)


def _nearer(points: Points, at: Points, controls: Points) -> tuple[Points, Points]:
    """How far each point is from its curve, squared, and parameters that come nearer."""
    t, s = at[:, None], 1 - at[:, None]
    c0, c1, c2, c3 = (controls[:, k] for k in range(4))
    gap = s**3 * c0 + 3 * s * s * t * c1 + 3 * s * t * t * c2 + t**3 * c3 - points
    slope = 3 * (s * s * (c1 - c0) + 2 * s * t * (c2 - c1) + t * t * (c3 - c2))
    bend = 6 * (s * (c2 - 2 * c1 + c0) + t * (c3 - 2 * c2 + c1))
    fall = (slope * slope).sum(axis=1) + (gap * bend).sum(axis=1)
    step = (gap * slope).sum(axis=1) / np.where(np.abs(fall) > 1e-9, fall, 1e9)
    return (gap * gap).sum(axis=1), np.clip(at - step, 0, 1)


def _split(points: Points, pieces: _Pieces, worst: NDArray[np.int64]) -> _Pieces:
    at = np.clip(worst, pieces.first + 1, pieces.last - 1)
    window = np.minimum(TANGENT_WINDOW, np.minimum(at - pieces.first, pieces.last - at))
    tangent = _unit(points[at - window] - points[at + window])
    return _Pieces(
        np.concatenate([pieces.first, at]),
        np.concatenate([at, pieces.last]),
        np.concatenate([pieces.out, -tangent]),
        np.concatenate([tangent, pieces.back]),
    )


def _chord_shares(points: Points, spread: tuple[NDArray[np.int64], ...]) -> Points:
    """How far along its piece each point is, by the straight lines between them."""
    owner, number, begin = spread
    steps = np.linalg.norm(np.diff(points[number], axis=0, prepend=points[number[:1]]), axis=1)
    steps[begin] = 0
    along = np.cumsum(steps)
    along -= along[begin][owner]
    length = np.maximum(along[np.append(begin[1:], len(along)) - 1], 1e-9)
    return np.asarray(along / length[owner])


def _fit_round(points: Points, pieces: _Pieces, tolerance: float) -> tuple[Points, Points, _Pieces]:
    """The pieces' best curves, their squared errors, and the halves of each cut at its worst.

    Pieces that are nearly good enough get their parameters bettered twice.
    """
    count = len(pieces.first)
    controls, worst = np.zeros((count, 4, 2)), np.zeros(count)
    place = np.zeros(count, dtype=np.int64)
    tried = np.arange(count)
    at: Points | None = None
    for turn in range(3):
        some = pieces.part(tried)
        spread = owner, number, begin = _spread(some)
        at = _chord_shares(points, spread) if at is None else at
        found = _controls(points, at, some, spread)
        error, better = _nearer(points[number], at, found[owner])
        high = np.maximum.reduceat(error, begin)
        where = np.where(error >= high[owner], number, np.iinfo(np.int64).max)
        controls[tried], worst[tried] = found, high
        place[tried] = np.minimum.reduceat(where, begin)
        again = (high > tolerance**2) & (high < 9 * tolerance**2)
        if turn == 2 or not again.any():
            break
        at, tried = better[again[owner]], tried[again]
    return controls, worst, _split(points, pieces, place)


def _joined(parts: Sequence[_Pieces]) -> _Pieces:
    return _Pieces(
        np.concatenate([part.first for part in parts]),
        np.concatenate([part.last for part in parts]),
        np.concatenate([part.out for part in parts]),
        np.concatenate([part.back for part in parts]),
    )


def _subdivided(points: Points, pieces: _Pieces, tolerance: float) -> tuple[_Pieces, Points]:
    """Pieces cut as often as the tolerance asks, in order, and their curves."""
    done: list[_Pieces] = []
    curves: list[Points] = []
    while len(pieces.first):
        controls, error, halves = _fit_round(points, pieces, tolerance)
        fine = (error <= tolerance * tolerance) | (pieces.last - pieces.first < 2)
        done.append(pieces.part(fine))
        curves.append(controls[fine])
        pieces = halves.part(np.concatenate([~fine, ~fine]))
    whole = _joined(done)
    order = np.argsort(whole.first, kind="stable")
    return whole.part(order), np.concatenate(curves)[order]


def _merged(
    points: Points, pieces: _Pieces, curves: Points, tolerance: float, odd: int
) -> tuple[_Pieces, Points]:
    """The pieces with every second pair of neighbours made one where one curve is enough."""
    starts = np.append(0, np.flatnonzero(pieces.first[1:] != pieces.last[:-1]) + 1)
    place = np.arange(len(pieces.first))
    place -= starts[np.searchsorted(starts, place, side="right") - 1]
    left = np.flatnonzero(place[:-1] % 2 == odd)
    smooth = (pieces.back[left] * pieces.out[left + 1]).sum(axis=1) < -0.999999
    left = left[(pieces.last[left] == pieces.first[left + 1]) & smooth]
    if not len(left):
        return pieces, curves
    one, two = pieces.part(left), pieces.part(left + 1)
    both = _Pieces(one.first, two.last, one.out, two.back)
    controls, error, _ = _fit_round(points, both, tolerance)
    good = error <= tolerance * tolerance
    kept = np.ones(len(pieces.first), dtype=bool)
    kept[left[good]] = kept[left[good] + 1] = False
    whole = _joined([pieces.part(kept), both.part(good)])
    order = np.argsort(whole.first, kind="stable")
    return whole.part(order), np.concatenate([curves[kept], controls[good]])[order]


def fit(curves: Sequence[Curve], tolerance: float) -> list[Points]:
    """Fit cubics to lines, with their tangents running on from one to the next.

    Gives for each curve its control points (m, 4, 2), m of them as the tolerance (mm) asks; an
    empty array for a line without length.
    """
    lines = [curve for curve in curves if len(curve.points) > 1]
    empty = np.zeros((0, 4, 2))
    if not lines:
        return [empty for _ in curves]
    offsets = np.cumsum([0, *(len(curve.points) for curve in lines)])
    points = np.concatenate([curve.points for curve in lines])
    cut = _joined([_cut(curve, int(at)) for curve, at in zip(lines, offsets, strict=False)])
    pieces, fitted = _subdivided(points, cut, tolerance)
    for odd in (0, 1, 0):
        pieces, fitted = _merged(points, pieces, fitted, tolerance, odd)
    found = iter(np.split(fitted, np.searchsorted(pieces.first, offsets[1:-1])))
    return [next(found) if len(curve.points) > 1 else empty for curve in curves]
