"""Gathers the lines of a drawing, calms them, and fits all of them with curves at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.figures import bezier, pathdata, trace
from tools.figures.face import ribbon
from tools.figures.scene import Scene
from tools.figures.straight import straightened

Mask = NDArray[np.bool_]
Points = NDArray[np.float64]
Op = tuple[str, str, str]
TAPER = 45.0  # mm over which a free end thins out
TAPERED_WIDTH = 3.5  # mm of body
CORNER = 0.3


@dataclass(frozen=True)
class Fineness:
    """How closely curves follow lines, the edges of areas and small shapes (mm); in pixels at 800
    a metre, how much they are calmed, by how much that may move them, and the shortest loose line
    kept; the most characters of path data."""

    lines: float = 2.2
    areas: float = 3.6
    small: float = 0.3
    fine: float = 2.4
    long: float = 9.0
    detail: float = 1.1
    shortest: float = 32.0
    most: int = 13_400


FINAL = Fineness()
"""On paper 2.2 mm of body are 0.05 mm, as fine as a printer's dot."""
MOVING = Fineness(lines=1.9, areas=2.8, small=0.7)
"""For in-betweens, which are drawn from fewer pixels and only on the screen."""


@dataclass(frozen=True)
class _Use:
    """What a curve is for: fill or stroke, the role, how closely it is followed (mm), and to how
    many decimals it is written."""

    kind: str
    role: str
    tolerance: float
    decimals: int = 0


class Sketch:
    """The lines of one drawing, until they are fitted."""

    def __init__(self, scene: Scene, finish: Fineness) -> None:
        self.scene, self.finish = scene, finish
        # In units of their tolerances, so that all are fitted at once.
        self._curves: list[bezier.Curve] = []
        self._uses: list[_Use] = []
        self._straight: dict[str, str] = {}

    def _add(self, use: _Use, points: Points, closed: bool) -> None:
        self._uses.append(use)
        self._curves.append(bezier.Curve(points / use.tolerance, closed, CORNER))

    def _calmed(self, points: Points, closed: bool) -> Points:
        k, f = self.scene.fineness, self.finish
        return trace.calm(points, closed, max(1.0, f.fine * k), max(3.0, f.long * k), f.detail)

    def area(
        self, role: str, mask: Mask, blur: float = 1.6, grow: float = 0.2, least: float = 90,
        exact: bool = False,
    ) -> None:  # fmt: skip
        """Fill what a mask marks. `exact`: its edge is drawn as a line, too."""
        k = self.scene.fineness
        for line in trace.contours(mask, max(0.8, blur * k), grow, least * k * k):
            smooth = trace.thinned(self._calmed(line, closed=True), 2.5 if exact else 3.5, True)
            tolerance = self.finish.lines if exact else self.finish.areas
            self._add(_Use("f", role, tolerance), self.scene.millimetres(smooth), closed=True)

    def stroke(self, role: str, points: Points, closed: bool) -> None:
        """Draw a line along pixel borders."""
        smooth = trace.thinned(self._calmed(points, closed), 2.5, closed)
        self._add(_Use("s", role, self.finish.lines), self.scene.millimetres(smooth), closed)

    def edges(self, role: str, points: Points, closed: bool) -> bool:
        """Draw a line of straight sides with sharp corners; False when it is none."""
        corners = straightened(points, closed)
        if corners is None:
            return False
        data = pathdata.line_data(self.scene.millimetres(corners))
        self._straight[role] = self._straight.get(role, "") + data
        return True

    def tapered(self, points: Points, free: tuple[bool, bool]) -> None:
        """A line that thins out towards its free ends, as a filled shape."""
        smooth = trace.thinned(self._calmed(points, closed=False), 4.0, False)
        line = self.scene.millimetres(smooth)
        along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
        reach = max(min(0.45 * along[-1], TAPER), 1e-6)
        width = np.full(len(line), TAPERED_WIDTH)
        for loose, distance in zip(free, (along, along[-1] - along), strict=True):
            if loose:
                width *= np.clip(0.25 + 0.75 * distance / reach, 0, 1)
        self._outline("ink", ribbon(line, width), 0.75 * self.finish.lines)

    def shape(self, role: str, points: Points) -> None:
        """Fill a small shape given in mm, as it is."""
        self._outline(role, points, self.finish.small)

    def _outline(self, role: str, points: Points, tolerance: float) -> None:
        closed = np.vstack([points, points[:1]])
        decimals = 1 if tolerance == self.finish.small else 0
        self._add(_Use("f", role, tolerance, decimals), closed, closed=True)

    def ops(self, looser: float = 1.0) -> list[Op]:
        """One operation for each kind and role, in the order in which they first came; tolerances
        are multiplied by `looser`."""
        data: dict[tuple[str, str], str] = {}
        fitted = bezier.fit(self._curves, looser)
        for use, curve, controls in zip(self._uses, self._curves, fitted, strict=True):
            path = pathdata.path_data(controls * use.tolerance, curve.closed, use.decimals)
            key = (use.kind, use.role)
            data[key] = data.get(key, "") + path
        for role, path in self._straight.items():
            data["s", role] = data.get(("s", role), "") + path
        return [(kind, role, path) for (kind, role), path in data.items() if path]
