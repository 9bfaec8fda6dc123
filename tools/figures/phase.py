"""From the keys of one phase to a Pose, with every value checked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tools.figures.angles import BASES, DEFAULTS, JOINTS, OUTWARDS, SIDES, Side
from tools.figures.hands import SHAPES
from tools.figures.keys import Toml, WrongKeyError, pins
from tools.figures.posture import Blend, Level, LevelHand, Pin, Pose, Target, Vector
from tools.figures.touch_parts import PARTS_THAT_REST

HandTargets = Mapping[str, Mapping[str, Any]]
_TARGET_KEYS = ("frame", "at", "pole", "palm", "fingers", "shape")
_LEVEL_KEYS = ("turn", "pitch", "roll")


def read_targets(told: Toml) -> HandTargets:
    """The named targets of hands, written for the left hand."""
    if not isinstance(told, dict):
        raise WrongKeyError("hand_targets", "it is a table of tables")
    for name, table in told.items():
        _target(table, f"hand_targets.{name}")
    return told


def posed(raw: Mapping[str, Any], targets: HandTargets, phase: str) -> Pose:
    """The pose of a phase; WrongKeyError with the key and the reason when a value is not right."""
    hands, shapes = _hands(raw, targets, phase)
    contact = _contact(raw.get("contact", {}), phase)
    base = raw.get("base", "standing")
    if base not in BASES:
        raise WrongKeyError(f"{phase}.base", f"it is one of {', '.join(BASES)}")
    return Pose(
        base=base,
        angles={
            key: _number(value, f"{phase}.{key}") for key, value in raw.items() if key in DEFAULTS
        },
        shapes=shapes,
        hands=hands,
        feet={
            side: _target(raw[f"{side}_foot"], f"{phase}.{side}_foot")
            for side in SIDES
            if raw.get(f"{side}_foot", "free") != "free"
        },
        level=_levels(raw, contact, phase),
        level_hands=_level_hands(raw, contact, phase),
        contact=contact,
        plant=_plant(raw.get("plant", []), phase),
    )


def _number(value: Toml, where: str) -> float:
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise WrongKeyError(where, f"it is a number of degrees, not {value!r}")
    return float(value)


def _hands(
    raw: Mapping[str, Any], targets: HandTargets, phase: str
) -> tuple[dict[Side, Target], dict[Side, Blend]]:
    hands: dict[Side, Target] = {}
    shapes: dict[Side, Blend] = {}
    for side in SIDES:
        where = f"{phase}.{side}_hand"
        told = raw.get(f"{side}_hand", "free")
        shape = raw.get(f"{side}_hand_shape")
        if isinstance(told, str) and told != "free":
            if told not in targets:
                raise WrongKeyError(
                    where, f"no target {told!r}; there are {', '.join(targets)}, free"
                )
            told = targets[told]
            hands[side] = _on_side(_target(told, where), side)
            shape = shape or told.get("shape")
        elif told != "free":
            hands[side] = _target(told, where)
            shape = shape or told.get("shape")
        if shape is not None:
            if shape not in SHAPES:
                raise WrongKeyError(f"{where}_shape", f"it is one of {', '.join(SHAPES)}")
            shapes[side] = ((shape, 1.0),)
    return hands, shapes


def _target(told: Toml, where: str) -> Target:
    if not isinstance(told, dict):
        raise WrongKeyError(where, "it is a name or a table with frame and at")
    for key in told:
        if key not in _TARGET_KEYS:
            raise WrongKeyError(f"{where}.{key}", f"unknown; it may say {', '.join(_TARGET_KEYS)}")
    frame = told.get("frame", "world")
    if frame != "world" and frame not in JOINTS:
        raise WrongKeyError(f"{where}.frame", f"it is world or a joint: {', '.join(JOINTS)}")
    at = _vector(told, "at", where)
    if at is None:
        raise WrongKeyError(where, "at is missing")
    ways = (_vector(told, key, where) for key in ("pole", "palm", "fingers"))
    return Target(frame, at, *ways)


def _vector(told: Mapping[str, Any], key: str, where: str) -> Vector | None:
    value = told.get(key)
    if value is None:
        return None
    if not isinstance(value, list) or len(value) != 3:
        raise WrongKeyError(f"{where}.{key}", "it is three numbers: left, up, forward")
    x, y, z = (_number(v, f"{where}.{key}") for v in value)
    return (x, y, z)


def _on_side(target: Target, side: Side) -> Target:
    """A target that is written for the left hand, for the hand of a side."""
    sign = OUTWARDS[side]

    def turned(v: Vector | None) -> Vector | None:
        return None if v is None else (sign * v[0], v[1], v[2])

    x, y, z = target.at
    frame = target.frame
    if side == "right" and frame.startswith(("left_", "right_")):
        frame = ("right_" if frame.startswith("left_") else "left_") + frame.split("_", 1)[1]
    at = (sign * x, y, z)
    return Target(frame, at, turned(target.pole), turned(target.palm), turned(target.fingers))


def _levels(raw: Mapping[str, Any], contact: Mapping[str, Blend], phase: str) -> dict[Side, Level]:
    """Feet that are kept flat: those that say so, and those that stand on something."""
    upright = raw.get("base", "standing") in ("standing", "supine")
    levels: dict[Side, Level] = {}
    for side in SIDES:
        where = f"{phase}.{side}_foot_flat"
        told = raw.get(f"{side}_foot_flat", upright and f"{side}_foot" in contact)
        if told is True:
            levels[side] = Level()
        elif isinstance(told, dict):
            for key in told:
                if key not in _LEVEL_KEYS:
                    raise WrongKeyError(
                        f"{where}.{key}", f"unknown; it may say {', '.join(_LEVEL_KEYS)}"
                    )
            numbers = {key: _number(value, f"{where}.{key}") for key, value in told.items()}
            levels[side] = Level(**numbers)
        elif told is not False:
            raise WrongKeyError(where, "it is true, false or a table with turn, pitch, roll")
    return levels


def _level_hands(
    raw: Mapping[str, Any], contact: Mapping[str, Blend], phase: str
) -> dict[Side, LevelHand]:
    """Hands that lie flat: those that say so, and those that rest on something."""
    levels: dict[Side, LevelHand] = {}
    for side in SIDES:
        where = f"{phase}.{side}_hand_flat"
        told = raw.get(f"{side}_hand_flat", f"{side}_hand" in contact)
        if told is True:
            levels[side] = LevelHand()
        elif isinstance(told, dict) and set(told) == {"turn"}:
            levels[side] = LevelHand(_number(told["turn"], f"{where}.turn"))
        elif told is not False:
            raise WrongKeyError(where, "it is true, false or a table with turn")
    return levels


def _contact(told: Toml, phase: str) -> dict[str, Blend]:
    if not isinstance(told, dict):
        raise WrongKeyError(f"{phase}.contact", "it is a table of parts and what they rest on")
    contact: dict[str, Blend] = {}
    for part, at in told.items():
        where = f"{phase}.contact.{part}"
        if part not in PARTS_THAT_REST:
            raise WrongKeyError(where, f"no such part; there are {', '.join(PARTS_THAT_REST)}")
        if isinstance(at, str):
            contact[part] = ((at, 1.0),)
        elif isinstance(at, int | float) and not isinstance(at, bool):
            contact[part] = ((float(at), 1.0),)
        elif at is not False:
            raise WrongKeyError(where, "it is a prop's name, floor, or a height in metres")
    return contact


def _plant(told: Toml, phase: str) -> tuple[Pin, ...]:
    planted = []
    for pin in pins(told):
        match pin:
            case [str(joint), [(int() | float()) as x, (int() | float()) as z]] if joint in JOINTS:
                planted.append(Pin(joint, float(x), float(z)))
            case _:
                raise WrongKeyError(
                    f"{phase}.plant", 'each is a joint and its place: ["left_foot", [x, z]]'
                )
    return tuple(planted)
