"""Curves and lines as path data: `M`, relative `c`, absolute `L`, `z`."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Points = NDArray[np.float64]


def _number(value: float) -> str:
    text = f"{value:.1f}".rstrip("0").rstrip(".")
    if text in ("-0", ""):
        return "0"
    return text.replace("0.", ".", 1) if text.startswith(("0.", "-0.")) else text


def numbers(values: Sequence[float] | Points) -> str:
    """Numbers to a tenth, with a blank only where it is needed."""
    words = [_number(value) for value in np.asarray(values, dtype=float).ravel().tolist()]
    return " ".join(words).replace(" -", "-")


def path_data(controls: Points, closed: bool = False, decimals: int = 1) -> str:
    """Path data of a curve: `M`, relative `c`, and `z` when closed; "" when there is no curve.

    Rounding, to `decimals` (0 or 1), is of absolute places, so that errors do not add up.
    """
    if not len(controls):
        return ""
    places = np.round(controls, decimals)
    relative = places[:, 1:] - places[:, :1]
    return f"M{numbers(places[0, 0])}c{numbers(relative)}{'z' if closed else ''}"


def line_data(points: Points, closed: bool = False) -> str:
    """Path data of straight lines between points: `M`, `L`, and `z` when closed."""
    words = "L".join(numbers(point) for point in points)
    return f"M{words}{'z' if closed else ''}"
