"""Path data to contours: only M, c (relative), L and z."""

from __future__ import annotations

import re
from collections.abc import Iterator

from planner.figures.figure import Contour, Path, Piece, Point

_COMMANDS = re.compile(r"([McLz])([^McLz]*)")
_NUMBERS = re.compile(r"[-.0-9 ]*")
_CURVE, _LINE = 6, 2


def parsed_path(data: str) -> Path:
    """The contours of a path. Raises ValueError for anything but M, c, L, z and plain numbers."""
    if not data.startswith("M"):
        raise ValueError("does not start with M")
    contours = []
    start: Point | None = None
    here: Point = (0.0, 0.0)
    pieces: list[Piece] = []
    for command, written in _COMMANDS.findall(data):
        values = _numbers(written)
        if command == "M":
            if start is not None:
                contours.append(Contour(start, tuple(pieces), closed=False))
            start = here = _point(values)
            pieces = []
        elif start is None:
            raise ValueError(f"{command} after z")
        elif command == "z":
            if values:
                raise ValueError("numbers after z")
            contours.append(Contour(start, tuple(pieces), closed=True))
            start = None
        else:
            pieces += _curves(here, values) if command == "c" else _lines(values)
            here = (pieces[-1][-2], pieces[-1][-1])
    if start is not None:
        contours.append(Contour(start, tuple(pieces), closed=False))
    return tuple(contours)


def _numbers(written: str) -> list[float]:
    if not _NUMBERS.fullmatch(written):
        raise ValueError("holds what is neither a command nor a number")
    return [float(number) for number in written.replace("-", " -").split()]


def _point(values: list[float]) -> Point:
    if len(values) != _LINE:
        raise ValueError("M needs two numbers")
    return (values[0], values[1])


def _groups(values: list[float], size: int) -> Iterator[list[float]]:
    if not values or len(values) % size:
        raise ValueError(f"needs {size} numbers for each piece")
    return (values[at : at + size] for at in range(0, len(values), size))


def _lines(values: list[float]) -> list[Piece]:
    return [(x, y) for x, y in _groups(values, _LINE)]


def _curves(here: Point, values: list[float]) -> list[Piece]:
    x, y = here
    curves: list[Piece] = []
    for x1, y1, x2, y2, dx, dy in _groups(values, _CURVE):
        curves.append((x + x1, y + y1, x + x2, y + y2, x + dx, y + dy))
        x, y = x + dx, y + dy
    return curves
