"""What props are placed by: the body as it is posed, and where it is in all phases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from tools.figures.body import Body, Placed
from tools.figures.rotations import Array, unit
from tools.figures.skin import skinned

Prop = Mapping[str, Any]
Spec = str | Mapping[str, Any] | Sequence[float] | Array


@dataclass
class Stage:
    """A posed body: `placed` is the phase that is drawn, `phases` are all of the exercise."""

    body: Body
    placed: Placed
    phases: Sequence[Placed]
    _skins: dict[str, Array] = field(default_factory=dict)

    def joint(self, name: str) -> Array:
        """Where a joint is (metres); names as in a pose file or of bones."""
        return np.asarray(self.placed.joints[self.body.number(name)])

    def turn(self, name: str) -> Array:
        """What takes the rest position of a bone to where it is now (3, 3)."""
        return np.asarray(self.placed.rotations[self.body.number(name)])

    def skin(self, mesh: str) -> Array:
        """The points of a mesh where they are now."""
        if mesh not in self._skins:
            self._skins[mesh] = skinned(self.body, self.placed, mesh)
        return self._skins[mesh]

    def ground(self) -> tuple[Array, Array]:
        """The corners of the floor that the joints stand over in all phases: x, z."""
        flat = np.concatenate([np.asarray(placed.joints)[:, [0, 2]] for placed in self.phases])
        return flat.min(axis=0), flat.max(axis=0)

    def place(self, spec: Spec) -> Array:
        """A point: [x, y, z] in the world, a joint's name, or { joint, at = [x, y, z] } with `at`
        in the directions of a person who stands upright, turned as that joint is."""
        if isinstance(spec, str):
            return self.grip(spec) if spec.endswith("_hand") else self.joint(spec)
        if isinstance(spec, Mapping):
            name = str(spec["joint"])
            start = self.grip(name) if name.endswith("_hand") else self.joint(name)
            return np.asarray(
                start + self.turn(name) @ np.asarray(spec.get("at", (0, 0, 0)), float)
            )
        return np.asarray(spec, dtype=float)

    def fingers(self, side: str) -> Array:
        """The joints of the four long fingers (12, 3), from the index finger on."""
        end = side[0].upper()
        names = [f"finger{n}-{k}.{end}" for n in (2, 3, 4, 5) for k in (1, 2, 3)]
        return np.array([self.joint(name) for name in names])

    def grip(self, hand: str) -> Array:
        """The middle of what a hand closes on."""
        return np.asarray(self.fingers(hand.split("_", maxsplit=1)[0]).mean(axis=0))

    def grip_way(self, side: str) -> Array:
        """The way a bar lies in a hand: from the little finger to the index finger."""
        joints = self.fingers(side)
        return unit(joints[:3].mean(axis=0) - joints[9:].mean(axis=0))


class Fields:
    """A prop's own words, each read once; `done` tells of those that nobody knows."""

    def __init__(self, prop: Prop) -> None:
        self._prop = dict(prop)
        self.kind = str(self._prop.pop("kind", ""))
        self._prop.pop("name", None)

    def __contains__(self, name: str) -> bool:
        return name in self._prop

    def take(self, name: str, default: object = None) -> Any:  # noqa: ANN401 (values of TOML)
        """The value of a word, or the default."""
        return self._prop.pop(name, default)

    def number(self, name: str, default: float) -> float:
        """A number, in metres or degrees."""
        return float(self.take(name, default))

    def point(self, name: str, default: Sequence[float] | Array) -> Array:
        """Numbers in a row."""
        found = np.asarray(self.take(name, default), dtype=float)
        if found.shape != np.shape(default):
            raise ValueError(f"{self.kind}: {name} needs {len(default)} numbers")
        return found

    def done(self) -> None:
        """Raise ValueError when words are left over."""
        if self._prop:
            raise ValueError(f"{self.kind}: nobody knows {', '.join(sorted(self._prop))}")
