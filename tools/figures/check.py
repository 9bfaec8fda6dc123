"""Tells what is wrong with pose files and drawings: joints, contact, sizes, boxes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from planner.figures.paths import parsed_path
from tools.figures import asset, build
from tools.figures.angles import JOINTS
from tools.figures.asset import LARGEST, compact
from tools.figures.body import Placed
from tools.figures.compose import Exercise
from tools.figures.pose import POSES, read_poses
from tools.figures.range_of_motion import beyond_range
from tools.figures.skin import skinned
from tools.figures.touch import patches

OFF = 0.002  # metres that contact may be off
SHORT = 0.02  # metres that a hand or foot may end short of its target


def contact_gaps(exercise: Exercise, placed: Placed) -> dict[str, float]:
    """How far (metres) the skin of each part that rests is above what it rests on."""
    body, bare = exercise.figure.body, exercise.file.barefoot
    found = {}
    for part, height in placed.rests.items():
        low = [
            float(skinned(body, placed, patch.mesh)[patch.chosen, 1].min())
            for patch in patches(body, part, bare)
        ]
        found[part] = min(low) - height
    return found


def short_reaches(exercise: Exercise, placed: Placed) -> dict[str, float]:
    """How far (metres) each hand and foot with a target ends from it."""
    skeleton, pose = exercise.figure.body.skeleton, placed.pose
    found = {}
    for limb, targets in (("hand", pose.hands), ("foot", pose.feet)):
        for side, target in targets.items():
            number = skeleton.number[JOINTS[f"{side}_{limb}"]]
            ends = placed.joints[number]
            if limb == "hand" and target.palm is not None:
                ends = ends + placed.frames[number] @ skeleton.palm[side]
            aim = np.asarray(target.at, dtype=np.float64)
            if target.frame != "world":
                carrier = skeleton.number[JOINTS[target.frame]]
                aim = placed.joints[carrier] + placed.frames[carrier] @ (aim * skeleton.size)
            aim = aim + np.array([0.0, pose.lifts.get(f"{side}_{limb}", 0.0), 0.0])
            found[f"{side}_{limb}"] = float(np.linalg.norm(ends - aim))
    return found


def pose_troubles(name: str) -> Iterator[str]:
    """What is wrong with an exercise's poses: joints too far, contact or a target missed.

    Raises PoseFileError.
    """
    exercise = Exercise(read_poses(POSES / f"{name}.toml"))
    for phase, placed in exercise.placed.items():
        for trouble in beyond_range(exercise.figure.body, placed):
            yield f"{phase}: {trouble}"
        for part, gap in contact_gaps(exercise, placed).items():
            if abs(gap) > OFF:
                yield f"{phase}: {part} is {gap * 1000:+.1f} mm off what it rests on"
        for limb, gap in short_reaches(exercise, placed).items():
            if gap > SHORT:
                yield f"{phase}: {limb} ends {gap * 1000:.0f} mm short of its target"


def phase_troubles(phase: dict[str, Any]) -> Iterator[str]:
    """What is wrong with a drawn phase as its file has it."""
    size = len(compact(phase).encode())
    if size > LARGEST:
        yield f"{phase['name']}: {size} bytes, more than {LARGEST}"
    left, top, right, bottom = phase["box"]
    for _, role, data in phase["ops"]:
        if data.startswith("@"):
            continue
        for contour in parsed_path(data):
            for piece in (contour.start, *contour.pieces):
                x, y = piece[-2], piece[-1]
                if not (left <= x <= right and top <= y <= bottom):
                    yield f"{phase['name']}: {role} leaves the box at {x:.0f}, {y:.0f}"
                    break


def drawn_troubles(path: Path) -> Iterator[str]:
    """What is wrong with a drawn file, which may be missing."""
    if not path.exists():
        yield "is not drawn"
        return
    for phase in json.loads(path.read_text("utf-8"))["phases"]:
        yield from phase_troubles(phase)


def check(ids: Sequence[str]) -> int:
    """Print the troubles of exercises (none given: all); gives the exit status."""
    found = 0
    for name in list(ids) or build.known():
        try:
            told = [
                *pose_troubles(name),
                *drawn_troubles(asset.FIGURES / "drawn" / f"{name}.json"),
            ]
        except (ValueError, KeyError) as error:
            told = [str(error)]
        for line in told:
            print(f"{name}: {line}")
        found += len(told)
    print(f"{found} troubles")
    return 1 if found else 0
