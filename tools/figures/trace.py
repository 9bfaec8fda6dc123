"""From pixels to lines: contours of masks, and smooth long curves out of steps."""

from __future__ import annotations

import contourpy
import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Mask = NDArray[np.bool_]
Points = NDArray[np.float64]


def gaussian(sigma: float) -> Points:
    """The weights of a blur, odd in number."""
    reach = max(1, round(3 * sigma))
    weights = np.exp(-0.5 * (np.arange(-reach, reach + 1) / sigma) ** 2)
    return np.asarray(weights / weights.sum())


def _padded(points: Points, reach: int, closed: bool) -> Points:
    """A line with more points at both ends: its own again when closed, else mirrored through
    its ends, which therefore stay where they are."""
    count = len(points)
    index = np.arange(-reach, count + reach)
    if closed:
        return points[index % count]
    inside = points[np.clip(np.abs(index), 0, count - 1)]
    mirrored = points[np.clip(2 * (count - 1) - index, 0, count - 1)]
    padded = np.where((index >= count)[:, None], 2 * points[-1] - mirrored, inside)
    return np.asarray(np.where((index < 0)[:, None], 2 * points[0] - inside, padded))


def _blurred(points: Points, sigma: float, closed: bool) -> Points:
    weights = gaussian(sigma)
    reach = len(weights) // 2
    padded = _padded(points, reach, closed)
    columns = [np.convolve(padded[:, k], weights, "valid") for k in range(points.shape[1])]
    return np.stack(columns, axis=1)


def blurred(points: Points, sigma: float, closed: bool) -> Points:
    """A line blurred along itself without shrinking: arcs of more than `sigma` points stay.

    A closed line is given without its first point repeated, and comes back so.
    """
    once = _blurred(points, sigma, closed)
    return 2 * once - _blurred(once, sigma, closed)


def calm(points: Points, closed: bool, fine: float, long: float, detail: float) -> Points:
    """Take the small waves out of a line and leave its turns alone.

    Where a blur over `long` points moves the line by less than about `detail` (pixels), that blur
    is taken, elsewhere one over `fine` points.
    """
    near = blurred(points, fine, closed)
    if len(points) < 4 * long:
        return near
    far = blurred(near, long, closed)
    moved = np.linalg.norm(far - near, axis=1)
    window = 2 * round(long) + 1
    mode = "wrap" if closed else "nearest"
    worst = ndimage.maximum_filter1d(moved, window, mode=mode)
    share = np.clip((1.8 * detail - worst) / detail, 0, 1)
    share = ndimage.gaussian_filter1d(share, long / 2, mode=mode)
    return np.asarray(near + (far - near) * share[:, None])


def area(points: Points) -> float:
    """The area inside a closed line."""
    x, y = points[:, 0], points[:, 1]
    return 0.5 * abs(float((x * np.roll(y, -1) - np.roll(x, -1) * y).sum()))


def contours(mask: Mask, blur: float, grow: float = 0.0, least: float = 60.0) -> list[Points]:
    """The closed lines around the areas of a mask, as points in pixels.

    The mask is blurred by `blur` pixels first; `grow` (0 to 0.4) moves the lines outwards a
    little; areas and holes of less than `least` square pixels are left out.
    """
    rows, columns = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not len(rows):
        return []
    edge = int(3 * blur) + 4
    part = mask[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1]
    soft = ndimage.gaussian_filter(np.pad(part.astype(np.float32), edge), blur, truncate=3.0)
    lines = contourpy.contour_generator(z=soft, name="serial").lines(0.5 - grow)
    corner = np.array([columns[0], rows[0]]) - edge + 0.5
    closed = (np.asarray(line)[:-1] + corner for line in lines if len(line) > 12)
    return [line for line in closed if area(line) >= least]


def thinned(points: Points, step: float, closed: bool) -> Points:
    """Points along a line about `step` apart, both ends among them; a closed line comes back with
    its first point repeated at the end."""
    line = np.vstack([points, points[:1]]) if closed else points
    along = np.concatenate([[0.0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
    count = max(2, round(along[-1] / step) + 1)
    at = np.linspace(0, along[-1], count)
    return np.stack([np.interp(at, along, line[:, k]) for k in range(2)], axis=1)
