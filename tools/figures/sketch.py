"""Gathers the lines of a drawing, calms them, and fits all of them with curves at once."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from tools.figures import bezier, trace
from tools.figures.face import ribbon
from tools.figures.scene import Scene

Mask = NDArray[np.bool_]
Points = NDArray[np.float64]
Op = tuple[str, str, str]
TAPER = 45.0  # mm over which a free end thins out
TAPERED_WIDTH = 3.5  # mm of body
CORNER = 0.3


@dataclass(frozen=True)
class Fineness:
    """How closely curves follow lines and the edges of areas (mm); in pixels at 800 a metre, how
    much they are calmed, by how much that may move them, and the shortest loose line kept."""

    lines: float = 0.8
    areas: float = 1.2
    fine: float = 2.4
    long: float = 9.0
    detail: float = 1.1
    shortest: float = 32.0


FINAL = Fineness()
COARSE = Fineness(lines=1.5, areas=2.2)


@dataclass(frozen=True)
class _Use:
    """What a curve is for: fill or stroke, the role, to how many decimals it is written."""

    kind: str
    role: str
    decimals: int


class Sketch:
    """The lines of one drawing, until they are fitted."""

    def __init__(self, scene: Scene, finish: Fineness) -> None:
        self.scene, self.finish = scene, finish
        # Lines and exact shapes in the first list, areas whose edges lie under lines in the other.
        self._curves: tuple[list[bezier.Curve], list[bezier.Curve]] = ([], [])
        self._uses: list[tuple[_Use, int, int]] = []

    def _add(self, use: _Use, curve: bezier.Curve) -> None:
        group = 0 if use.decimals else 1
        self._uses.append((use, group, len(self._curves[group])))
        self._curves[group].append(curve)

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
            curve = bezier.Curve(self.scene.millimetres(smooth), True, CORNER)
            self._add(_Use("f", role, 1 if exact else 0), curve)

    def stroke(self, role: str, points: Points, closed: bool) -> None:
        """Draw a line along pixel borders."""
        smooth = trace.thinned(self._calmed(points, closed), 2.5, closed)
        curve = bezier.Curve(self.scene.millimetres(smooth), closed, CORNER)
        self._add(_Use("s", role, 1), curve)

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
        self.shape("ink", ribbon(line, width))

    def shape(self, role: str, points: Points) -> None:
        """Fill a shape given in mm, as it is."""
        closed = np.vstack([points, points[:1]])
        self._add(_Use("f", role, 1), bezier.Curve(closed, True, CORNER))

    def ops(self) -> list[Op]:
        """One operation for each kind and role, in the order in which they first came."""
        fitted = (
            bezier.fit(self._curves[0], self.finish.lines),
            bezier.fit(self._curves[1], self.finish.areas),
        )
        data: dict[tuple[str, str], str] = {}
        for use, group, number in self._uses:
            path = bezier.path_data(fitted[group][number], self._curves[group][number].closed,
                                    use.decimals)  # fmt: skip
            key = (use.kind, use.role)
            data[key] = data.get(key, "") + path
        return [(kind, role, path) for (kind, role), path in data.items() if path]
