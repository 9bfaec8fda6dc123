"""Reads drawn figures and their moves, strictly: what is not as described is refused."""

from __future__ import annotations

import gzip
import re
import zlib
from collections.abc import Mapping
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

import resources
from planner.content.jsonfile import parse_json, read_json
from planner.errors import ContentError
from planner.figures.figure import (
    FILLS,
    STROKES,
    Body,
    Box,
    DrawnSide,
    Figure,
    Layer,
    Move,
    Phase,
    PhaseName,
    Point,
    Role,
)
from planner.figures.paths import parsed_path
from planner.vocabulary import ExerciseId

DRAWN, MOVES = "figures/drawn", "figures/moves"
ORDERS = (
    (PhaseName.START,),
    (PhaseName.START, PhaseName.END),
    (PhaseName.START, PhaseName.MIDDLE, PhaseName.END),
    (PhaseName.GOOD, PhaseName.FAULT),
)
"""The phases that a figure may have, in order."""

_KEPT_FIGURES, _KEPT_MOVES = 64, 2
_NAME = re.compile(r"[a-z0-9_]+")
_KIND = {"f": False, "s": True}
_FEWEST_FRAMES = 2
_Known = TypeVar("_Known", bound=StrEnum)


@lru_cache(maxsize=_KEPT_FIGURES)
def drawn_figure(exercise: ExerciseId) -> Figure | None:
    """The figure of an exercise; None where there is none, as for a clinic's own exercise.

    Raises ContentError naming the place where the file is not as it should be.
    """
    path = _found(f"{DRAWN}/{exercise}.json", exercise)
    return None if path is None else read_figure(path)


@lru_cache(maxsize=_KEPT_MOVES)
def drawn_move(exercise: ExerciseId) -> Move | None:
    """The in-between drawings of an exercise, or None. Raises ContentError naming the place."""
    path = _found(f"{MOVES}/{exercise}.json.gz", exercise)
    return None if path is None else read_move(path)


def read_figure(path: Path) -> Figure:
    """A figure from its file, named after its exercise. Raises ContentError."""
    place = f"{DRAWN}/{path.name}"
    return figure_of(read_json(path, place), path.name.removesuffix(".json"), place)


def read_move(path: Path) -> Move:
    """The move from its compressed file, named after its exercise. Raises ContentError."""
    place = f"{MOVES}/{path.name}"
    try:
        text = gzip.decompress(path.read_bytes()).decode("utf-8")
    except (OSError, EOFError, zlib.error, UnicodeDecodeError) as error:
        raise ContentError(f"{place}: the file cannot be read", str(error)) from error
    return move_of(parse_json(text, place), path.name.removesuffix(".json.gz"), place)


def figure_of(data: object, exercise: str, place: str) -> Figure:
    """A figure from what its file holds. Raises ContentError naming the place."""
    found = _object(data, ("exercise", "body", "side", "digest", "phases"), place)
    _same_exercise(found["exercise"], exercise, place)
    side = _one_of(DrawnSide, found["side"], f"{place}: side")
    phases = tuple(
        _phase(one, side, f"{place}: phase {number}")
        for number, one in enumerate(_list(found["phases"], f"{place}: phases"), start=1)
    )
    if tuple(phase.name for phase in phases) not in ORDERS:
        raise ContentError(f"{place}: the phases are not start, (middle,) end or good, fault")
    body = _one_of(Body, found["body"], f"{place}: body")
    digest = _text(found["digest"], f"{place}: digest")
    return Figure(ExerciseId(exercise), body, side, digest, phases)


def move_of(data: object, exercise: str, place: str) -> Move:
    """A move from what its file holds. Raises ContentError naming the place."""
    found = _object(data, ("exercise", "box", "frames"), place)
    _same_exercise(found["exercise"], exercise, place)
    frames = tuple(
        _layers(one, f"{place}: frame {number}")
        for number, one in enumerate(_list(found["frames"], f"{place}: frames"), start=1)
    )
    if len(frames) < _FEWEST_FRAMES:
        raise ContentError(f"{place}: a move needs {_FEWEST_FRAMES} frames at least")
    return Move(ExerciseId(exercise), _box(found["box"], place), frames)


def _found(name: str, exercise: str) -> Path | None:
    """The file, if there is one. An id that is not a plain name never becomes a path."""
    if not _NAME.fullmatch(exercise):
        return None
    try:
        return resources.path(name)
    except FileNotFoundError:
        return None


def _same_exercise(named: object, exercise: str, place: str) -> None:
    if named != exercise:
        raise ContentError(f"{place}: the file is named otherwise than its exercise {named!r}")


def _phase(data: object, side: DrawnSide, place: str) -> Phase:
    found = _object(data, ("name", "box", "mark", "ops"), place)
    mark = None if found["mark"] is None else _point(found["mark"], f"{place}: mark")
    if (mark is None) is not (side is DrawnSide.NONE):
        raise ContentError(f"{place}: a figure with a side has a mark for its letter, others none")
    name = _one_of(PhaseName, found["name"], f"{place}: name")
    return Phase(name, _box(found["box"], place), mark, _layers(found["ops"], place))


def _layers(data: object, place: str) -> tuple[Layer, ...]:
    layers: list[Layer] = []
    for number, one in enumerate(_list(data, place), start=1):
        layers.append(_layer(one, layers, f"{place}, path {number}"))
    return tuple(layers)


def _layer(data: object, before: list[Layer], place: str) -> Layer:
    match data:
        case [str(kind), str(named), str(written)] if kind in _KIND:
            line, role = _KIND[kind], _one_of(Role, named, place)
        case _:
            raise ContentError(f"{place}: not [kind, role, path]")
    if role not in (STROKES if line else FILLS):
        raise ContentError(f"{place}: {role} cannot be drawn like that")
    if written.startswith("@"):
        number = int(written[1:]) if written[1:].isdecimal() else len(before)
        if number >= len(before):
            raise ContentError(f"{place}: {written} names no path before it")
        return Layer(role, line, before[number].path)
    try:
        return Layer(role, line, parsed_path(written))
    except ValueError as error:
        raise ContentError(f"{place}: the path {error}") from error


def _object(data: object, keys: tuple[str, ...], place: str) -> Mapping[str, object]:
    if not isinstance(data, dict) or set(data) != set(keys):
        raise ContentError(f"{place}: not an object of {', '.join(keys)}")
    return data


def _list(data: object, place: str) -> list[object]:
    if not isinstance(data, list) or not data:
        raise ContentError(f"{place}: not a list with something in it")
    return data


def _text(data: object, place: str) -> str:
    if not isinstance(data, str) or not data:
        raise ContentError(f"{place}: not a text")
    return data


def _one_of(kind: type[_Known], data: object, place: str) -> _Known:
    try:
        return kind(str(data))
    except ValueError as error:
        raise ContentError(f"{place}: {data!r} is not known") from error


def _numbers(data: object, count: int, place: str) -> list[float]:
    if not isinstance(data, list) or len(data) != count:
        raise ContentError(f"{place}: not {count} numbers")
    if not all(type(one) in {int, float} for one in data):
        raise ContentError(f"{place}: not {count} numbers")
    return [float(one) for one in data]


def _point(data: object, place: str) -> Point:
    x, y = _numbers(data, 2, place)
    return (x, y)


def _box(data: object, place: str) -> Box:
    left, top, right, bottom = _numbers(data, 4, f"{place}: box")
    if left >= right or top >= bottom:
        raise ContentError(f"{place}: the box is empty")
    return (left, top, right, bottom)
