"""Moves made from drawn figures: start and end take turns, in the format of the real ones."""

from __future__ import annotations

import gzip
import json
from collections.abc import Callable
from pathlib import Path

from planner.figures.figure import Move
from planner.figures.reading import read_move
from planner.vocabulary import ExerciseId
from tests.helpers.figures import FIGURES

FRAMES = 31
_RESTING = {"arrow", "halo"}


def write_move(folder: Path, exercise: str, frames: int = FRAMES) -> Path:
    """Write a move of an exercise whose frames are its start and its end in turn."""
    drawn = json.loads((FIGURES / "drawn" / f"{exercise}.json").read_text("utf-8"))
    ends = [_frame(drawn["phases"][0]["ops"]), _frame(drawn["phases"][-1]["ops"])]
    boxes = [phase["box"] for phase in drawn["phases"]]
    box = [min(b[0] for b in boxes), min(b[1] for b in boxes)]
    box += [max(b[2] for b in boxes), max(b[3] for b in boxes)]
    taken = [ends[number % 2] for number in range(frames)]
    move = {"exercise": exercise, "box": box, "frames": taken}
    path = folder / f"{exercise}.json.gz"
    path.write_bytes(gzip.compress(json.dumps(move).encode()))
    return path


def moves_in(folder: Path) -> Callable[[ExerciseId], Move | None]:
    """Reads moves from a folder; None for exercises that have none there."""

    def move_of(exercise: ExerciseId) -> Move | None:
        path = folder / f"{exercise}.json.gz"
        return read_move(path) if path.exists() else None

    return move_of


def _frame(ops: list[list[str]]) -> list[list[str]]:
    """Without the arrow, which only resting figures have; shared paths are written out."""
    whole = [
        [kind, role, ops[int(path[1:])][2] if path.startswith("@") else path]
        for kind, role, path in ops
    ]
    return [op for op in whole if op[1] not in _RESTING]
