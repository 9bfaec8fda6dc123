"""Whole drawings: what is tinted, marked and pointed at, and the files that the program reads."""

import gzip
import json
from collections.abc import Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import resources
from planner.figures.figure import STROKES, Role
from planner.figures.reading import figure_of, move_of
from tools.figures import asset, build, check, muscles, overlays
from tools.figures.compose import Exercise, box_of
from tools.figures.contact import place
from tools.figures.figure import figure
from tools.figures.mesh import PART
from tools.figures.muscle_charts import CHARTS, charts_of
from tools.figures.pose import PoseFile
from tools.figures.posture import Pose, Target
from tools.figures.scene import Camera, Scene, see
from tools.figures.sketch import MOVING, Op

ROUGH = 250.0


@cache
def standing(yaw: float) -> Scene:
    made = figure("female")
    apart = Pose(angles={f"{side}_hip_abduction": 12.0 for side in ("left", "right")})
    return see(made, place(made.body, apart, {}), [], Camera(yaw, 5, ROUGH))


@pytest.fixture(scope="module")
def front() -> Scene:
    return standing(0)


@pytest.fixture(scope="module")
def lifting() -> Exercise:
    lifted = Pose(angles={"left_hip_abduction": 30.0}, contact={"right_foot": (("floor", 1.0),)})
    file = PoseFile(
        name="standing_hip_abd", body="male", side="left", view=(0, 6),
        phases={"start": Pose(), "end": lifted},
        muscles=("gluteus_medius",), arrow=({"joint": "left_foot", "offset": [60, 0]},),
        mark="left_knee", lines="right", props=({"kind": "mat"},),
    )  # fmt: skip
    return Exercise(file)


def test_every_primary_target_has_a_chart() -> None:
    folder = resources.path("content/exercises")
    for path in sorted(folder.glob("*.json")):
        for target in json.loads(path.read_text("utf-8"))["targets"]["primary"]:
            assert charts_of(target), target


@pytest.mark.parametrize("name", CHARTS)
def test_a_muscle_is_tinted_where_it_is_on_both_sides_alike(name: str) -> None:
    areas = {}
    for yaw in (0, 60, -60, 120, -120, 180):
        scene = standing(yaw)
        areas[yaw] = [int(muscles.mask(scene, [name], [side]).sum()) for side in ("left", "right")]
    assert sum(left for left, _ in areas.values()) > 80
    for yaw, (left, _) in areas.items():
        mirrored = areas[-yaw if yaw not in (0, 180) else yaw][1]
        assert abs(left - mirrored) < 25 + 0.25 * max(left, mirrored)


def test_the_working_side_alone_is_tinted(front: Scene) -> None:
    tint = muscles.mask(front, ["quadriceps"], ["left"])
    columns = np.flatnonzero(tint.any(axis=0))
    assert front.millimetres(np.array([[columns.min(), 0]]))[0, 0] > -10


def test_buttocks_are_behind(front: Scene) -> None:
    behind = standing(180)
    names = ["gluteus_maximus"]
    assert muscles.mask(front, names, ["left"]).sum() < 40
    assert muscles.mask(behind, names, ["left"]).sum() > 300


def roles_of(ops: Sequence[Op]) -> set[str]:
    return {role for _, role, _ in ops}


def test_a_drawing_holds_what_a_figure_has(lifting: Exercise) -> None:
    drawing = lifting.drawing("end", ROUGH)
    roles = [role for _, role, _ in drawing.ops]
    assert drawing.ops[0][1] == "skin"
    assert drawing.ops[-1] != ("s", "outline", "@0")
    assert ("s", "outline", "@0") in drawing.ops
    assert {"shirt", "shorts", "shoe", "sole", "hair", "dark", "muscle", "arrow", "good"} <= {
        *roles
    }
    assert all(Role(role) in STROKES for kind, role, _ in drawing.ops if kind == "s")


def test_muscles_are_tinted_in_the_phases_that_say_so(lifting: Exercise) -> None:
    squeezed = Exercise(replace(lifting.file, tinted=("end",)))
    start, end = squeezed.drawings(ROUGH)
    assert "muscle" not in roles_of(start.ops)
    assert "muscle" in roles_of(end.ops)
    assert "muscle" not in roles_of(squeezed.picture_at(0.4, ROUGH, MOVING))
    assert "muscle" in roles_of(squeezed.picture_at(0.6, ROUGH, MOVING))


def test_a_hand_short_of_its_target_is_found(lifting: Exercise) -> None:
    far = Pose(hands={"left": Target("world", (0.3, 1.0, 2.0))})
    near = Pose(hands={"left": Target("chest", (0.1, -0.1, 0.25))})
    exercise = Exercise(replace(lifting.file, phases={"start": near, "end": far}))
    gaps = [check.short_reaches(exercise, placed) for placed in exercise.placed.values()]
    assert gaps[0]["left_hand"] < check.SHORT
    assert gaps[1]["left_hand"] > 1.0


def test_the_face_is_seen_from_the_front_and_not_from_behind(lifting: Exercise) -> None:
    def dark(yaw: float) -> int:
        turned = Exercise(replace(lifting.file, view=(yaw, 6), props=(), arrow=(), lines=None))
        ops = turned.drawing("start", 400).ops
        return sum(data.count("M") for _, role, data in ops if role == "dark")

    assert dark(0) == 8
    assert dark(180) == 0
    assert 3 <= dark(80) <= 5


def test_a_drawing_is_the_same_every_time(lifting: Exercise) -> None:
    again = Exercise(lifting.file)
    assert lifting.drawing("start", ROUGH) == again.drawing("start", ROUGH)


def test_the_box_holds_everything(lifting: Exercise) -> None:
    for name in lifting.file.phases:
        told = asset.phase_text(lifting.drawing(name, ROUGH))
        assert list(check.phase_troubles(told)) == []


def test_too_large_and_too_small_a_box_are_told() -> None:
    told: dict[str, Any] = {
        "name": "end", "box": [0, 0, 10, 10], "mark": None, "ops": [["f", "skin", "M5 5L20 5z"]],
    }  # fmt: skip
    assert list(check.phase_troubles(told)) == ["end: skin leaves the box at 20, 5"]
    told["ops"] = [["f", "skin", "M5 5" + "L6 6" * 4000 + "z"]]
    assert next(check.phase_troubles(told)).startswith("end: 160")


def test_feet_stand_on_the_floor_of_the_picture(lifting: Exercise) -> None:
    level = replace(lifting.file, view=(0, 0), props=(), arrow=(), lines=None)
    box = Exercise(level).drawing("start", ROUGH).box
    assert box[3] - 12 == pytest.approx(0, abs=5)


def test_the_mark_stands_beside_the_working_limb_outside_the_figure(lifting: Exercise) -> None:
    scene = lifting.scene(lifting.placed["start"], ROUGH)
    x, y = overlays.mark_place(scene, "left_knee")
    row, column = (int(v) for v in scene.pixels(np.array([x, y]))[::-1])
    inside = 0 <= row < scene.label.shape[0] and 0 <= column < scene.label.shape[1]
    assert not inside or scene.part[row, column] < 0 or scene.part[row, column] >= 100
    knee = scene.camera.picture(scene.placed.joints[scene.figure.body.number("left_knee")])
    assert np.hypot(*(knee - [x, y])) < 260


def test_an_arrow_follows_the_joint_and_never_crosses_the_face(lifting: Exercise) -> None:
    scene = lifting.scene(lifting.placed["end"], ROUGH)
    path = [lifting.moment(t) for t in (0, 0.5, 1)]
    ((_, _, halo), *_) = overlays.arrow_ops(scene, path, {"joint": "left_foot"})
    box = box_of([("s", "halo", halo)])
    foot = scene.camera.picture(scene.placed.joints[scene.figure.body.number("left_foot")])
    assert box[0] < foot[0] < box[2]
    over = overlays.arrow_ops(scene, path, {"joint": "head", "offset": [0, 0]})[0][2]
    rows, columns = np.nonzero(scene.part == PART["head"])
    middle = scene.millimetres(np.array([[columns.mean(), rows.mean()]]))[0]
    left, top, right, bottom = box_of([("s", "halo", over)])
    assert not (left < middle[0] < right and top < middle[1] < bottom)


def test_the_program_reads_what_is_written(lifting: Exercise) -> None:
    text = asset.drawn_text(lifting.file, lifting.drawings(ROUGH), "0123456789abcdef")
    told = figure_of(json.loads(text), "standing_hip_abd", "drawn")
    assert [phase.name.value for phase in told.phases] == ["start", "end"]
    assert told.phases[0].mark is not None
    frames = [lifting.drawing(name, ROUGH).ops for name in ("start", "end")]
    data = asset.move_bytes("standing_hip_abd", told.phases[0].box, frames, "0123")
    assert data == asset.move_bytes("standing_hip_abd", told.phases[0].box, frames, "0123")
    assert asset.move_digest(data) == "0123"
    assert asset.move_digest(gzip.compress(b"{}")) == ""
    assert len(move_of(json.loads(gzip.decompress(data)), "standing_hip_abd", "moves").frames) == 2


def test_one_failure_does_not_stop_the_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = build.Wanted(["single_leg_stance", "not_there"], preview=True, out=tmp_path)
    assert build.draw(wanted) == 1
    told = capsys.readouterr()
    assert "not_there: ValueError: there is no pose file" in told.err
    assert "1 drawn, 0 unchanged, 1 failed" in told.out
    path = tmp_path / "single_leg_stance.json"
    figure_of(json.loads(path.read_text("utf-8")), "single_leg_stance", "drawn")
    assert build.draw_one("single_leg_stance", wanted).skipped
    assert not build.draw_one("single_leg_stance", replace(wanted, force=True)).skipped


def test_a_picture_is_written_for_the_author(tmp_path: Path) -> None:
    out = tmp_path / "one.png"
    assert build.show("single_leg_stance", out, True, False, None) == 0
    assert out.stat().st_size > 5_000
    assert build.show("not_there", out, True, False, None) == 1


def test_nobody_sinks_through_the_floor_to_turn_over(lifting: Exercise) -> None:
    phases = {"start": Pose("supine"), "middle": Pose("prone"), "end": Pose("prone")}
    shares = build.shares(replace(lifting.file, phases=phases), 8)
    assert shares == [0.0, 0.0, 0.0, 0.5, 0.5, 0.625, 0.75, 0.875, 1.0]
