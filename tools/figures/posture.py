"""What a pose says, as a value: angles, shapes of hands, targets, contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from tools.figures.angles import DEFAULTS, SIGNED, Side, other

Vector = tuple[float, float, float]
# Names or numbers with their shares; in between two poses a value may be part this, part that.
Blend = tuple[tuple[str | float, float], ...]


@dataclass(frozen=True)
class Target:
    """Where a hand or an ankle shall be; vectors are those of the frame, +X its left, +Z forward.

    `at` is the wrist or the ankle, and the middle of the palm when `palm` is given.
    """

    frame: str  # world, or a joint's name
    at: Vector
    pole: Vector | None = None  # the way the elbow or the knee points
    palm: Vector | None = None  # the way the palm faces
    fingers: Vector | None = None  # the way the fingers point


@dataclass(frozen=True)
class Level:
    """A foot kept level in the world."""

    turn: float | None = None  # toes outwards from the world's +Z; None: as the leg brings it
    pitch: float = 0.0  # toes up
    roll: float = 0.0  # outer border up


@dataclass(frozen=True)
class LevelHand:
    """A hand whose palm faces the floor."""

    turn: float | None = None  # fingers outwards from the head's way; None: as the arm brings it


@dataclass(frozen=True)
class Pin:
    """A joint that stays at this place of the floor plan."""

    joint: str
    x: float
    z: float


@dataclass(frozen=True)
class Pose:
    """A posture of any body. Angles that are absent have their default."""

    base: str = "standing"
    angles: Mapping[str, float] = field(default_factory=dict)
    shapes: Mapping[Side, Blend] = field(default_factory=dict)
    hands: Mapping[Side, Target] = field(default_factory=dict)
    feet: Mapping[Side, Target] = field(default_factory=dict)
    level: Mapping[Side, Level] = field(default_factory=dict)
    level_hands: Mapping[Side, LevelHand] = field(default_factory=dict)
    contact: Mapping[str, Blend] = field(default_factory=dict)
    plant: tuple[Pin, ...] = ()
    barefoot: bool = False
    lifts: Mapping[str, float] = field(default_factory=dict)  # of targets that came to rest; metres
    root: Vector | None = None  # where the pelvis came to be; set when a pose is settled

    def angle(self, name: str) -> float:
        """Degrees of an angle by its full name, as in left_hip_flexion."""
        return self.angles.get(name, DEFAULTS[name])


RELAXED: Blend = (("relaxed", 1.0),)


def mirrored(pose: Pose) -> Pose:
    """The pose with left and right exchanged."""
    sides: dict[Side, Side] = {"left": "right", "right": "left"}
    root = pose.root
    return Pose(
        base=_other_base(pose.base),
        angles={other(k): -v if k in SIGNED else v for k, v in pose.angles.items()},
        shapes={sides[k]: v for k, v in pose.shapes.items()},
        hands={sides[k]: _mirrored_target(v) for k, v in pose.hands.items()},
        feet={sides[k]: _mirrored_target(v) for k, v in pose.feet.items()},
        level={sides[k]: v for k, v in pose.level.items()},
        level_hands={sides[k]: v for k, v in pose.level_hands.items()},
        contact={other(k): v for k, v in pose.contact.items()},
        plant=tuple(Pin(other(pin.joint), -pin.x, pin.z) for pin in pose.plant),
        barefoot=pose.barefoot,
        lifts={other(k): v for k, v in pose.lifts.items()},
        root=None if root is None else (-root[0], root[1], root[2]),
    )


def _other_base(base: str) -> str:
    swapped = {"side_lying_left": "side_lying_right", "side_lying_right": "side_lying_left"}
    return swapped.get(base, base)


def _flipped(v: Vector | None) -> Vector | None:
    return None if v is None else (-v[0], v[1], v[2])


def _mirrored_target(target: Target) -> Target:
    at = target.at
    return Target(
        other(target.frame),
        (-at[0], at[1], at[2]),
        _flipped(target.pole),
        _flipped(target.palm),
        _flipped(target.fingers),
    )
