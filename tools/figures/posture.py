"""What a pose says, as a value: angles, shapes of hands, targets, contacts."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from tools.figures.angles import DEFAULTS, SIDES, SIGNED, Side, other

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


def between(a: Pose, b: Pose, t: float) -> Pose:
    """The pose at share `t` (0..1) of the way from `a` to `b`.

    Best between two settled poses. A limb with a target in only one of them goes by its angles;
    a part that rests only in one of them is free in between.
    """
    if t <= 0 or t >= 1:
        return a if t <= 0 else b
    names = sorted({*a.angles, *b.angles})
    angles = {n: _turned(a.angle(n), b.angle(n), t) for n in names}
    pins = {pin.joint: pin for pin in b.plant}
    return replace(
        a,
        angles=angles,
        shapes={s: _blended(a.shapes.get(s), b.shapes.get(s), t) for s in SIDES},
        hands=_between_targets(a.hands, b.hands, t),
        feet=_between_targets(a.feet, b.feet, t),
        level={s: _between_levels(a.level[s], b.level[s], t) for s in a.level if s in b.level},
        level_hands=_between_level_hands(a.level_hands, b.level_hands, t),
        lifts={k: _mix(a.lifts.get(k, 0.0), b.lifts.get(k, 0.0), t) for k in {*a.lifts, *b.lifts}},
        contact=_between_contacts(a.contact, b.contact, t),
        plant=tuple(
            Pin(p.joint, _mix(p.x, pins[p.joint].x, t), _mix(p.z, pins[p.joint].z, t))
            for p in a.plant
            if p.joint in pins
        ),
        root=None if a.root is None or b.root is None else _mixed(a.root, b.root, t),
    )


def _mix(a: float, b: float, t: float) -> float:
    return a + (b - a) * t


def _turned(a: float, b: float, t: float) -> float:
    way = (b - a + 180.0) % 360.0 - 180.0 if abs(b - a) > 180.0 else b - a
    return a + way * t


def _mixed(a: Vector, b: Vector, t: float) -> Vector:
    return (_mix(a[0], b[0], t), _mix(a[1], b[1], t), _mix(a[2], b[2], t))


def _mixed_ways(a: Vector | None, b: Vector | None, t: float) -> Vector | None:
    if a is None or b is None:
        return a if b is None else b
    return _mixed(a, b, t)


RELAXED: Blend = (("relaxed", 1.0),)


def _blended(a: Blend | None, b: Blend | None, t: float) -> Blend:
    shares: dict[str | float, float] = {}
    for blend, share in ((a or RELAXED, 1 - t), (b or RELAXED, t)):
        for name, part in blend:
            shares[name] = shares.get(name, 0.0) + part * share
    return tuple(shares.items())


def _between_contacts(a: Mapping[str, Blend], b: Mapping[str, Blend], t: float) -> dict[str, Blend]:
    """What rests in both; of a foot that rolls up, its toes or its heel."""
    made: dict[str, Blend] = {}
    for part, start in a.items():
        if part in b:
            made[part] = _blended(start, b[part], t)
            continue
        side, _, limb = part.partition("_")
        for other_limb in ("foot", "toes", "heel"):
            end = b.get(f"{side}_{other_limb}")
            if end is not None and "foot" in (limb, other_limb):
                rolled = other_limb if limb == "foot" else limb
                made[f"{side}_{rolled}"] = _blended(start, end, t)
    return made


def _between_targets(
    a: Mapping[Side, Target], b: Mapping[Side, Target], t: float
) -> dict[Side, Target]:
    made: dict[Side, Target] = {}
    for side, start in a.items():
        end = b.get(side)
        if end is not None and end.frame == start.frame:
            made[side] = Target(
                start.frame,
                _mixed(start.at, end.at, t),
                _mixed_ways(start.pole, end.pole, t),
                _mixed_ways(start.palm, end.palm, t),
                _mixed_ways(start.fingers, end.fingers, t),
            )
    return made


def _between_levels(a: Level, b: Level, t: float) -> Level:
    same = a.turn is None or b.turn is None
    turn = None if same else _mix(a.turn or 0.0, b.turn or 0.0, t)
    return Level(turn, _mix(a.pitch, b.pitch, t), _mix(a.roll, b.roll, t))


def _between_level_hands(
    a: Mapping[Side, LevelHand], b: Mapping[Side, LevelHand], t: float
) -> dict[Side, LevelHand]:
    made: dict[Side, LevelHand] = {}
    for side in (s for s in a if s in b):
        start, end = a[side].turn, b[side].turn
        made[side] = LevelHand(None if start is None or end is None else _mix(start, end, t))
    return made
