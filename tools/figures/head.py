"""The hair line and the features of the face, on the head at rest."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures.body import Body
from tools.figures.raster import NOTHING, rasterise

Floats = NDArray[Any]
PER_METRE = 1500  # fineness of the relief of the face
HALF = 0.14  # metres from the eyes to the relief's border

# The hair line: degrees round the head from the face, metres above the eyes.
_AROUND = (0, 22, 38, 52, 62, 70, 78, 90, 100, 112, 130, 150, 180)
_ABOVE = (
    0.071,
    0.069,
    0.060,
    0.043,
    0.024,
    0.004,
    -0.012,
    -0.016,
    -0.024,
    -0.042,
    -0.06,
    -0.07,
    -0.074,
)


@dataclass(frozen=True)
class Feature:
    """A stroke of the face: points (n, 3) at rest and how wide it is along them (metres), or,
    when filled, the border of an area."""

    points: Floats
    width: Floats
    filled: bool = False


class Head:
    """One head's hair line and features."""

    def __init__(self, body: Body) -> None:
        self.body = body
        self.marks = body.marks

    def hair(self, rest: Floats) -> Floats:
        """How far inside the hair line points are (about metres, outside negative)."""
        marks = self.marks
        size = marks.size
        ahead, aside = rest[..., 2] - marks.skull[2], np.abs(rest[..., 0])
        around = np.degrees(np.arctan2(aside, ahead))
        line = np.interp(around, _AROUND, np.array(_ABOVE) * size)
        inside = rest[..., 1] - marks.eye[1] - line
        away = np.hypot(
            (rest[..., 2] - marks.ear[2] + 0.002) / 0.022, (rest[..., 1] - marks.ear[1]) / 0.035
        )
        ear = np.where(aside > 0.045, 0.02 * (away - 1), 1.0)
        return np.asarray(np.minimum(inside, ear))

    @cached_property
    def _relief(self) -> Floats:
        """How far forward the face is, seen from the front, PER_METRE."""
        parts = [self.body.meshes[name] for name in ("body", "left_eye", "right_eye")]
        offsets = np.cumsum([0, *(len(part.points) for part in parts)])
        points = np.concatenate([part.points for part in parts])
        triangles = [part.triangles + o for part, o in zip(parts, offsets, strict=False)]
        x = (points[:, 0] + HALF) * PER_METRE
        y = (HALF - (points[:, 1] - self.marks.eye[1])) * PER_METRE
        size = round(2 * HALF * PER_METRE)
        flat = np.column_stack([x, y, points[:, 2] * PER_METRE])
        depth = rasterise(flat, np.concatenate(triangles), (size, size)).depth
        floor = self.marks.ear[2] * PER_METRE
        filled = np.where(depth > NOTHING, np.maximum(depth, floor), floor)
        return np.asarray(ndimage.gaussian_filter(filled, 5.0) / PER_METRE)

    def on_face(self, x: Floats, y: Floats) -> Floats:
        """Points of the face's surface, from across and up from the eyes (metres)."""
        at = np.stack([(HALF - y) * PER_METRE - 0.5, (x + HALF) * PER_METRE - 0.5])
        depth = ndimage.map_coordinates(self._relief, at, order=1, mode="nearest")
        return np.column_stack([x, y + self.marks.eye[1], depth + 0.001])

    @cached_property
    def features(self) -> list[Feature]:
        """Brows, eyes, nose and mouth of a calm, friendly face."""
        marks = self.marks
        mouth, nose = marks.mouth - marks.eye[1], marks.nose - marks.eye[1]
        found = [self._mouth(mouth), self._nose(nose)]
        for side in (1.0, -1.0):
            found += [self._brow(side), self._lid(side), self._iris(side)]
        return found

    def _brow(self, side: float) -> Feature:
        t = np.linspace(0, 1, 9)
        x = side * (self.marks.eye[0] - 0.014 + 0.034 * t)
        y = 0.0200 + 0.0048 * np.sin(np.pi * t) - 0.0032 * t * t
        width = 0.0030 * np.sin(np.pi * (0.14 + 0.8 * t)) + 0.0006
        return Feature(self.on_face(x, y), width)

    def _lid(self, side: float) -> Feature:
        t = np.linspace(0, 1, 9)
        x = side * (self.marks.eye[0] - 0.0125 + 0.027 * t)
        y = 0.0015 + 0.0056 * np.sin(np.pi * (0.06 + 0.88 * t)) - 0.001 * t
        return Feature(self.on_face(x, y), 0.0024 * np.sin(np.pi * (0.1 + 0.75 * t)) + 0.0005)

    def _iris(self, side: float) -> Feature:
        turn = np.linspace(0, 2 * np.pi, 17)[:-1]
        x = side * self.marks.eye[0] + 0.0050 * np.cos(turn)
        points = self.on_face(x, 0.0008 + 0.0056 * np.sin(turn))
        return Feature(points, np.zeros(16), filled=True)

    def _nose(self, nose: float) -> Feature:
        t = np.linspace(0, 1, 7)
        x = 0.0115 * np.cos(np.pi * t)
        y = nose - 0.0075 - 0.0032 * np.sin(np.pi * t)
        return Feature(self.on_face(x, y), 0.0015 * np.sin(np.pi * (0.1 + 0.8 * t)))

    def _mouth(self, mouth: float) -> Feature:
        t = np.linspace(-1, 1, 13)
        y = mouth + 0.0052 * t * t - 0.0015
        return Feature(self.on_face(0.0235 * t, y), 0.0022 * np.cos(0.45 * np.pi * t) + 0.0004)
