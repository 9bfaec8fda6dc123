"""Reads the pose files of the exercises, and the presets that they build on."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from typing import Any

from tools.figures.angles import SIDES
from tools.figures.between import between
from tools.figures.keys import WrongKeyError, expanded, inherited
from tools.figures.phase import HandTargets, posed, read_targets
from tools.figures.posture import Pose, mirrored

POSES = Path(__file__).parents[2] / "resources" / "figures" / "poses"
PRESETS = POSES / "presets.toml"
PHASES = ("start", "middle", "end", "good", "fault")
_BODIES = ("female", "male", "older_female", "older_male")
# What the file says beside its phases, and what it must be.
_KINDS: dict[str, type | tuple[type, ...]] = {
    "body": str,
    "side": str,
    "view": list,
    "muscles": list,
    "tinted": list,
    "arrow": list,
    "mark": str,
    "lines": str,
    "barefoot": bool,
    "props": list,
}


class PoseFileError(ValueError):
    """A pose file that cannot be understood; says where and why."""


@dataclass(frozen=True)
class PoseFile:
    """One exercise's figure. What is not a pose is kept as plain values of TOML."""

    name: str  # the file's, without its ending
    body: str
    side: str  # left, right or none
    view: tuple[float, ...]
    phases: Mapping[str, Pose]
    muscles: tuple[str, ...] = ()
    tinted: tuple[str, ...] = PHASES  # the phases in which they are
    arrow: tuple[Mapping[str, Any], ...] = ()
    mark: str | None = None
    lines: str | None = None
    barefoot: bool = False
    props: tuple[Mapping[str, Any], ...] = field(default_factory=tuple)


def read_poses(path: Path, presets: Path = PRESETS) -> PoseFile:
    """Reads a pose file.

    Raises PoseFileError with the file, the phase, the key and the reason when it is not right.
    """
    try:
        told = _told(path)
        return _read(path, told, _presets(presets))
    except WrongKeyError as problem:
        raise PoseFileError(f"{path.name}: {problem}") from None


def preset(name: str, presets: Path = PRESETS) -> Pose:
    """One of the presets as a pose; PoseFileError when there is none of that name."""
    try:
        known = _presets(presets)
        raw = _whole(name, known.tables, known.tables, ())
        return posed(raw, known.targets, name)
    except WrongKeyError as problem:
        raise PoseFileError(f"{presets.name}: {problem}") from None


def preset_names(presets: Path = PRESETS) -> tuple[str, ...]:
    """The names of all presets, in the file's order."""
    return tuple(_presets(presets).tables)


@dataclass(frozen=True)
class _Presets:
    tables: Mapping[str, Mapping[str, Any]]
    targets: HandTargets


@cache
def _read_presets(path: Path, _changed: int) -> _Presets:
    told = _told(path)
    targets = read_targets(told.pop("hand_targets", {}))
    for name, table in told.items():
        if not isinstance(table, dict):
            raise WrongKeyError(name, "a preset is a table")
    return _Presets(told, targets)


def _presets(path: Path) -> _Presets:
    return _read_presets(path, path.stat().st_mtime_ns)


def _told(path: Path) -> dict[str, Any]:
    try:
        return tomllib.loads(path.read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise WrongKeyError("", str(error)) from None


def _read(path: Path, told: dict[str, Any], presets: _Presets) -> PoseFile:
    tables = {name: told.pop(name) for name in PHASES if name in told}
    _check(told)
    if not tables:
        raise WrongKeyError("", f"no phase; there may be {', '.join(PHASES)}")
    barefoot = told.get("barefoot", False)
    phases = {}
    for name in tables:
        raw = _whole(name, tables, presets.tables, ())
        phases[name] = replace(posed(raw, presets.targets, name), barefoot=barefoot)
    view = tuple(float(x) for x in told.get("view", [0, 8]))
    if len(view) < 2:
        raise WrongKeyError("view", "it is a yaw and a pitch, in degrees")
    return PoseFile(
        name=path.stem,
        body=told.get("body", "female"),
        side=told.get("side", "none"),
        view=view,
        phases=phases,
        muscles=tuple(told.get("muscles", ())),
        tinted=tuple(told.get("tinted", PHASES)),
        arrow=tuple(told.get("arrow", ())),
        mark=told.get("mark"),
        lines=told.get("lines"),
        barefoot=barefoot,
        props=tuple(told.get("props", ())),
    )


def _check(told: Mapping[str, Any]) -> None:
    for key, value in told.items():
        if key not in _KINDS:
            known = ", ".join((*_KINDS, *PHASES))
            raise WrongKeyError(key, f"unknown; a file may say {known}")
        if not isinstance(value, _KINDS[key]):
            raise WrongKeyError(key, f"it cannot be {value!r}")
    if told.get("body", "female") not in _BODIES:
        raise WrongKeyError("body", f"it is one of {', '.join(_BODIES)}")
    if told.get("side", "none") not in (*SIDES, "none"):
        raise WrongKeyError("side", "it is left, right or none")
    if not set(told.get("tinted", ())) <= set(PHASES):
        raise WrongKeyError("tinted", f"each is one of {', '.join(PHASES)}")
    for key in ("arrow", "props"):
        if not all(isinstance(item, dict) for item in told.get(key, ())):
            raise WrongKeyError(key, "each of them is a table")


def _whole(
    name: str,
    near: Mapping[str, Mapping[str, Any]],
    far: Mapping[str, Mapping[str, Any]],
    seen: tuple[str, ...],
) -> dict[str, Any]:
    """All keys of a table with those it builds on; `near` are the tables of its own file."""
    if name in seen:
        raise WrongKeyError(seen[0], f"it builds on itself: {' -> '.join((*seen, name))}")
    own = near.get(name)
    # A phase may be named like a preset; `like` of the same name then means the preset.
    if own is None or (seen and seen[-1] == name):
        near, own = far, far.get(name)
    if own is None:
        raise WrongKeyError(seen[0] if seen else name, f"there is no pose {name!r} to be like")
    if not isinstance(own, dict):
        raise WrongKeyError(name, "a phase is a table")
    table = dict(own)
    like = table.pop("like", None)
    flip = table.pop("mirror", False)
    below = {} if like is None else _whole(like, near, far, (*seen, name))
    return inherited(below, expanded(table, name), mirror=flip)


__all__ = ["Pose", "PoseFile", "PoseFileError", "between", "mirrored", "preset", "read_poses"]
