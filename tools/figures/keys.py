"""The keys of a pose table: both_ written out, and what a pose takes from the one it is like."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tools.figures.angles import (
    ARM_ANGLES,
    DEFAULTS,
    FOOT_ANGLES,
    LEG_ANGLES,
    OUTWARDS,
    SIDES,
    SIGNED,
    Side,
    other,
)

Toml = Any  # a value as it is read
_LIMB_KEYS = ("hand_shape", "hand", "hand_flat", "foot", "foot_flat")
_WHOLE_KEYS = ("base", "contact", "plant")
_VECTORS = ("at", "pole", "palm", "fingers")
KNOWN = frozenset(
    {*DEFAULTS, *_WHOLE_KEYS, *(f"{side}_{key}" for side in SIDES for key in _LIMB_KEYS)}
)


class WrongKeyError(ValueError):
    """What is wrong, and where in the file."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: {why}" if where else why)


def expanded(table: Mapping[str, Any], phase: str) -> dict[str, Any]:
    """The table with both_ written out for each side; a side's own key wins over both_."""
    shared, own = {}, {}
    for key, value in table.items():
        if key.startswith("both_"):
            for side in SIDES:
                shared[f"{side}_{key[5:]}"] = _for_side(key[5:], value, side)
        else:
            own[key] = value
    whole = {**shared, **own}
    for key in whole:
        if key not in KNOWN:
            raise WrongKeyError(f"{phase}.{key}", _hint(key))
    if isinstance(whole.get("contact"), dict):
        whole["contact"] = _parts(whole["contact"])
    return whole


def _hint(key: str) -> str:
    bare = key.removeprefix("left_").removeprefix("right_")
    near = sorted(known for known in KNOWN if bare in known or known.endswith(bare))
    return f"unknown{'; did you mean ' + near[0] + '?' if near else ''}"


def _parts(contact: Mapping[str, Any]) -> dict[str, Any]:
    """The contacts with both_ written out; a side's own entry wins."""
    shared = {
        f"{side}_{key[5:]}": value
        for key, value in contact.items()
        if key.startswith("both_")
        for side in SIDES
    }
    return {**shared, **{k: v for k, v in contact.items() if not k.startswith("both_")}}


def _for_side(key: str, value: Toml, side: Side) -> Toml:
    """A target of both hands is written for the left one."""
    if key in ("hand", "foot") and isinstance(value, dict) and side == "right":
        return _mirrored_target(value)
    return value


def _mirrored_target(target: Mapping[str, Any]) -> dict[str, Any]:
    made = dict(target)
    for key in _VECTORS:
        vector = made.get(key)
        if isinstance(vector, list) and len(vector) == 3:
            made[key] = [-vector[0], vector[1], vector[2]]
    if isinstance(made.get("frame"), str):
        made["frame"] = other(made["frame"])
    return made


def inherited(below: Mapping[str, Any], own: Mapping[str, Any], *, mirror: bool) -> dict[str, Any]:
    """A pose's keys over those of the pose it is like, which may be mirrored first.

    Angles of an arm that are written end a target of its hand that was not; so with the leg's
    and its foot's, and with the ankle's and a flat foot.
    """
    kept = _mirrored(below) if mirror else dict(below)
    for side in OUTWARDS:
        for angles, key in ((ARM_ANGLES, "hand"), (LEG_ANGLES, "foot"), (FOOT_ANGLES, "foot_flat")):
            if any(f"{side}_{angle}" in own for angle in angles):
                kept.pop(f"{side}_{key}", None)
    return {**kept, **own}


def _mirrored(keys: Mapping[str, Any]) -> dict[str, Any]:
    made = {}
    for key, value in keys.items():
        name = other(key)
        if key in SIGNED:
            made[name] = -value
        elif key == "base":
            made[name] = {
                "side_lying_left": "side_lying_right",
                "side_lying_right": "side_lying_left",
            }.get(value, value)
        elif key == "contact":
            made[name] = {other(part): at for part, at in value.items()}
        elif key == "plant":
            made[name] = [_mirrored_pin(pin) for pin in pins(value)]
        elif isinstance(value, dict) and key.endswith(("_hand", "_foot")):
            made[name] = _mirrored_target(value)
        else:
            made[name] = value
    return made


def pins(value: Toml) -> list[Toml]:
    """One pin or a list of pins, as a list."""
    if isinstance(value, list) and value and isinstance(value[0], str):
        return [value]
    return list(value)


def _mirrored_pin(pin: Toml) -> Toml:
    joint, (x, z) = pin
    return [other(joint), [-x, z]]
