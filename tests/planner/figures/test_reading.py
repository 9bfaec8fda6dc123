"""Reading figures and moves: all that is shipped, and nothing that is not as described."""

from __future__ import annotations

import copy
import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from planner.errors import ContentError
from planner.figures.figure import Body, DrawnSide, Move, Phase, PhaseName, Role
from planner.figures.paths import parsed_path
from planner.figures.reading import drawn_figure, drawn_move, figure_of, read_figure, read_move
from planner.vocabulary import ExerciseId
from tests.helpers.content import catalogue
from tests.helpers.figures import drawn_files, move_files

SQUARE = "M0 0L10 0 10 10 0 10z"
PHASE = {
    "name": "start",
    "box": [0, 0, 10, 10],
    "mark": [5, 5],
    "ops": [["f", "skin", SQUARE], ["s", "outline", "@0"]],
}
WHOLE: dict[str, Any] = {
    "exercise": "clamshell",
    "body": "older_female",
    "side": "left",
    "digest": "1",
    "phases": [PHASE, {**PHASE, "name": "end"}],
}
MOVE: dict[str, Any] = {
    "exercise": "clamshell",
    "box": [0, 0, 10, 10],
    "frames": [[["f", "skin", SQUARE]], [["f", "skin", SQUARE]]],
}


def points(phase: Phase) -> list[tuple[float, float]]:
    return [
        point
        for layer in phase.layers
        for contour in layer.path
        for point in (contour.start, *((one[-2], one[-1]) for one in contour.pieces))
    ]


@pytest.mark.parametrize("path", drawn_files(), ids=lambda path: path.stem)
def test_every_figure_shipped_is_whole(path: Path) -> None:
    figure = read_figure(path)
    exercise = catalogue().exercise[figure.exercise]
    if exercise.unilateral:
        assert figure.side is not DrawnSide.NONE
    for phase in figure.phases:
        left, top, right, bottom = phase.box
        assert phase.layers
        assert all(left <= x <= right and top <= y <= bottom for x, y in points(phase))
        if phase.mark is not None:
            assert left <= phase.mark[0] <= right
            assert top <= phase.mark[1] <= bottom


@pytest.mark.parametrize("path", move_files(), ids=lambda path: path.name)
def test_every_move_shipped_is_whole(path: Path) -> None:
    move = read_move(path)
    assert drawn_figure(move.exercise) is not None
    assert all(frame for frame in move.frames)


def test_a_figure_as_values() -> None:
    figure = figure_of(WHOLE, "clamshell", "here")
    assert figure.exercise == "clamshell"
    assert (figure.body, figure.side) == (Body.OLDER_FEMALE, DrawnSide.LEFT)
    start, end = figure.phases
    assert (start.name, end.name) == (PhaseName.START, PhaseName.END)
    skin, outline = start.layers
    assert [(one.role, one.line) for one in (skin, outline)] == [
        (Role.SKIN, False),
        (Role.OUTLINE, True),
    ]
    assert outline.path is skin.path
    assert figure.body.older


def test_a_path_becomes_absolute() -> None:
    one, other = parsed_path("M10 20c1 2-3 4 5-6 1 1 1 1 1.5 1L0 -3-4 5zM-1-2L3 4")
    assert one.start == (10.0, 20.0)
    assert [list(piece) for piece in one.pieces] == [
        [11, 22, 7, 24, 15, 14],
        [16, 15, 16, 15, 16.5, 15],
        [0, -3],
        [-4, 5],
    ]
    assert one.closed
    assert not other.closed
    assert other.start == (-1.0, -2.0)
    assert other.pieces == ((3.0, 4.0),)


@pytest.mark.parametrize(
    "written",
    [
        "",
        "L0 0",
        "M0",
        "M0 0 1 1",
        "M0 0c1 2 3 4 5",
        "M0 0L1",
        "M0 0c",
        "M0 0z1",
        "M0 0zL1 1",
        "M0 0l1 1",
        "M0 0L1e9 1",
        "M0 0L1.2.3 1",
        "M0 0L- 1",
        "M0 0,1 1",
        "M nan 0",
    ],
)
def test_other_paths_are_refused(written: str) -> None:
    with pytest.raises(ValueError, match=r"\w"):
        parsed_path(written)


def changed(whole: dict[str, Any], *at: str | int, value: object) -> object:
    copied = copy.deepcopy(whole)
    inner: Any = copied
    for key in at[:-1]:
        inner = inner[key]
    inner[at[-1]] = value
    return copied


@pytest.mark.parametrize(
    ("data", "told"),
    [
        ([], "not an object of"),
        (WHOLE | {"more": 1}, "not an object of"),
        ({key: WHOLE[key] for key in WHOLE if key != "side"}, "not an object of"),
        (WHOLE | {"exercise": "bridge"}, "named otherwise"),
        (WHOLE | {"body": "cat"}, "body: 'cat' is not known"),
        (WHOLE | {"side": "both"}, "side: 'both' is not known"),
        (WHOLE | {"digest": ""}, "digest: not a text"),
        (WHOLE | {"phases": []}, "not a list"),
        (WHOLE | {"phases": [PHASE, PHASE]}, "the phases are not"),
        (WHOLE | {"side": "none"}, "has a mark"),
        (changed(WHOLE, "phases", 0, "mark", value=None), "phase 1: a figure with a side"),
        (changed(WHOLE, "phases", 0, "mark", value=[1, True]), "not 2 numbers"),
        (changed(WHOLE, "phases", 0, "box", value=[0, 0, 0, 9]), "the box is empty"),
        (changed(WHOLE, "phases", 0, "name", value="begin"), "'begin' is not known"),
        (changed(WHOLE, "phases", 1, "ops", value=[]), "phase 2: not a list"),
        (changed(WHOLE, "phases", 0, "ops", 0, value=["f", "skin"]), "path 1: not"),
        (changed(WHOLE, "phases", 0, "ops", 0, 0, value="g"), "path 1: not"),
        (changed(WHOLE, "phases", 0, "ops", 0, 1, value="nose"), "'nose' is not known"),
        (changed(WHOLE, "phases", 0, "ops", 0, 1, value="outline"), "cannot be drawn"),
        (changed(WHOLE, "phases", 0, "ops", 0, 2, value="M0"), "path 1: the path M needs"),
        (changed(WHOLE, "phases", 0, "ops", 1, 1, value="skin"), "cannot be drawn"),
        (changed(WHOLE, "phases", 0, "ops", 1, 2, value="@1"), "@1 names no path"),
        (changed(WHOLE, "phases", 0, "ops", 1, 2, value="@x"), "@x names no path"),
    ],
)
def test_what_is_not_as_described_is_refused(data: object, told: str) -> None:
    with pytest.raises(ContentError, match=told):
        figure_of(data, "clamshell", "here")


def written_move(folder: Path, data: bytes) -> Move:
    path = folder / "clamshell.json.gz"
    path.write_bytes(data)
    return read_move(path)


def packed(data: object) -> bytes:
    return gzip.compress(json.dumps(data).encode(), mtime=0)


def test_a_move(tmp_path: Path) -> None:
    move = written_move(tmp_path, packed(MOVE))
    assert (move.exercise, move.box, len(move.frames)) == ("clamshell", (0, 0, 10, 10), 2)


@pytest.mark.parametrize(
    ("data", "told"),
    [
        (b"plain", "cannot be read"),
        (packed(MOVE)[:-9], "cannot be read"),
        (gzip.compress(b"{", mtime=0), "line 1"),
        (packed(MOVE | {"exercise": "bridge"}), "named otherwise"),
        (packed(MOVE | {"frames": MOVE["frames"][:1]}), "2 frames at least"),
        (packed(changed(MOVE, "frames", 1, 0, 1, value="nose")), "frame 2, path 1"),
    ],
)
def test_other_moves_are_refused(tmp_path: Path, data: bytes, told: str) -> None:
    with pytest.raises(ContentError, match=told):
        written_move(tmp_path, data)


@pytest.mark.parametrize("name", ["no_such_exercise", "../drawn/clamshell", "", "ü", "own:1"])
def test_an_exercise_without_a_figure_has_none(name: str) -> None:
    assert drawn_figure(ExerciseId(name)) is None
    assert drawn_move(ExerciseId(name)) is None
