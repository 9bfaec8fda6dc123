"""The bones of a body at rest."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.figures.angles import JOINTS, SIDES, SUFFIX
from tools.figures.neutral import neutral_turns, palm_middle, resting_pronation, thumb_rest
from tools.figures.rotations import IDENTITY, Array

_HEIGHT = 1.51  # metres between the lowest and the highest joint of a body of size 1


@dataclass(frozen=True, eq=False)
class Bones:
    """Where the bones are. `rotations` take rest to world; `frames` are the anatomical ones."""

    rotations: Array  # (b, 3, 3)
    joints: Array  # (b, 3), metres
    frames: Array  # (b, 3, 3): -Y along a limb, +Z ahead, identity in neutral standing


class Skeleton:
    """The bones of one body at rest."""

    def __init__(
        self, names: tuple[str, ...], parent: list[int], rest: Array, tails: Array
    ) -> None:
        self.names, self.parent, self.rest, self.tails = names, parent, rest, tails
        self.number = {name: i for i, name in enumerate(names)}
        self.offset = [rest[i] - rest[p] for i, p in enumerate(parent)]
        joint, tail = self.joint, self.tail
        turns = neutral_turns(names, joint, tail)
        self.neutral = [turns.get(name, IDENTITY) for name in names]
        self.size = float(np.ptp(rest[:, 1])) / _HEIGHT
        self.pronation = {s: resting_pronation(s, turns) for s in SIDES}
        self.palm = {s: palm_middle(s, joint, self.size) for s in SIDES}
        self.thumb = {s: tuple(thumb_rest(s, n, joint, tail) for n in (1, 2, 3)) for s in SIDES}
        self.toes = {
            s: [i for i, n in enumerate(names) if n.startswith("toe") and n.endswith(SUFFIX[s])]
            for s in SIDES
        }
        self.metacarpals = {
            s: [n for n in names if n.startswith("metacarpal") and n.endswith(SUFFIX[s])]
            for s in SIDES
        }

    def joint(self, name: str) -> Array:
        """Where a bone starts at rest; friendly names of joints work too."""
        start: Array = self.rest[self.number[JOINTS.get(name, name)]]
        return start

    def tail(self, name: str) -> Array:
        """Where a bone ends at rest."""
        end: Array = self.tails[self.number[JOINTS.get(name, name)]]
        return end

    def length(self, upper: str, lower: str) -> float:
        """The distance between two joints at rest, in metres."""
        return float(np.linalg.norm(self.joint(lower) - self.joint(upper)))
