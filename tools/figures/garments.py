"""Clothes, told from where a point of the skin is when the body stands at rest."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.figures.body import Body
from tools.figures.labels import Label

Floats = NDArray[Any]
Mask = NDArray[np.bool_]

SHORTS_LENGTH = 0.5  # of the thigh
SLEEVE_LENGTH = 0.4  # of the upper arm
SOCK_HEIGHT = 0.055  # metres above the ankle joint
SHOE_HEIGHT = 0.014
NECK_OPENING = 0.078  # to either side
OVERLAP = 0.035  # the skin goes on this far under a hem, for deep bends


@dataclass(frozen=True)
class Axis:
    """From one joint to the next, at rest, of the left limb; right limbs are mirrored."""

    start: Floats
    end: Floats

    def along(self, rest: Floats) -> Floats:
        """How far along the limb points are: 0 at the first joint, 1 at the second."""
        way = self.end - self.start
        mirrored = np.abs(rest[..., 0]) - self.start[0]
        rise, depth = rest[..., 1] - self.start[1], rest[..., 2] - self.start[2]
        reached = mirrored * way[0] + rise * way[1] + depth * way[2]
        return np.asarray(reached / (way @ way))

    def across(self, share: Floats) -> Floats:
        """How far from the middle of the body the axis is, at shares of its way."""
        return np.asarray(self.start[0] + share * (self.end[0] - self.start[0]))


def axis(body: Body, first: str, second: str) -> Axis:
    """The axis between two joints of the left side."""
    return Axis(body.joint(f"{first}.L"), body.joint(f"{second}.L"))


class Garments:
    """A T-shirt, shorts, socks and shoes: which of them covers a point.

    Points are given as rest positions (n, 4): x, y, z in metres and the arm's share (0 to 1).
    """

    def __init__(self, body: Body, barefoot: bool = False) -> None:
        self._barefoot = barefoot
        self.thigh = axis(body, "upperleg01", "lowerleg01")
        self.upper_arm = axis(body, "upperarm01", "lowerarm01")
        self._waist = body.marks.waist - 0.022
        self._neck = body.marks.neck
        self._chin = body.marks.chin
        self._ankle = body.marks.ankle
        self._sole = body.marks.sole

    def cloth(self, rest: Floats) -> Floats:
        """The label of the cloth at points of the tights: shirt, shorts or nothing."""
        arm = rest[..., 3] > 0.5
        height = rest[..., 1]
        worn = np.zeros(rest.shape[:-1], dtype=np.int64)
        leg = self.thigh.along(rest) < SHORTS_LENGTH
        worn[~arm & (height < self._waist + 0.05) & leg] = Label.SHORTS
        worn[~arm & (height >= self._waist) & (self._below_collar(rest) > 0)] = Label.SHIRT
        worn[arm & (self.upper_arm.along(rest) < SLEEVE_LENGTH)] = Label.SHIRT
        return worn

    def hidden(self, rest: Floats) -> Mask:
        """The skin that cloth and shoes certainly cover."""
        arm = rest[..., 3] > 0.5
        height = rest[..., 1]
        thigh, sleeve = self.thigh.along(rest), self.upper_arm.along(rest)
        under = ~arm & (height < self._waist + 0.05) & (thigh < SHORTS_LENGTH - OVERLAP)
        under |= ~arm & (height >= self._waist) & (self._below_collar(rest) > 0.4 * OVERLAP)
        # In the armpit the skin is squeezed; there it is hidden up to the hem.
        inner = np.abs(rest[..., 0]) < self.upper_arm.across(sleeve)
        under |= arm & (sleeve < SLEEVE_LENGTH - np.where(inner, 0.3, 1.0) * OVERLAP)
        return under if self._barefoot else under | (height < self._ankle - 0.04)

    def skin(self, rest: Floats) -> Floats:
        """The label of bare skin or of what is painted on it: socks."""
        sock = (rest[..., 1] < self._ankle + SOCK_HEIGHT) & (rest[..., 3] < 0.5)
        return np.where(sock & (not self._barefoot), Label.SOCK, Label.SKIN)

    def in_shoe(self, rest: Floats) -> Mask:
        """Whether points of the shoe's mesh belong to it: it is open above the ankle."""
        back = np.clip((rest[..., 2] + 0.02) / 0.06, -1, 1)
        return np.asarray(rest[..., 1] < self._ankle + SHOE_HEIGHT - 0.006 * back)

    def shoe(self, rest: Floats) -> Floats:
        """The label of a point of the shoe: upper or sole."""
        return np.where(rest[..., 1] < self._sole + 0.02, Label.SOLE, Label.SHOE)

    def _below_collar(self, rest: Floats) -> Floats:
        """How far below the shirt's neck opening points are (metres, above it negative): it is
        higher behind than in front, and narrow."""
        depth = rest[..., 2] - self._neck[2]
        rise = np.interp(
            depth, [-0.10, -0.05, 0, 0.05, 0.10], [0.024, 0.020, 0.010, -0.026, -0.045]
        )
        below = self._neck[1] + rise - rest[..., 1]
        aside = np.abs(rest[..., 0]) - NECK_OPENING
        return np.where(rest[..., 1] < self._chin, np.maximum(below, aside), -1.0)
