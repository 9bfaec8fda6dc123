"""Pose files are read strictly, build on each other, and errors say where and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools.figures.pose import PoseFileError, preset, preset_names, read_poses
from tools.figures.posture import Level, Pin

PRESETS = """
[hand_targets.hip]
frame = "pelvis"
at = [0.15, 0.1, 0.05]
shape = "on_hip"
[stand]
contact = { both_foot = "floor" }
both_hand = "hip"
[lie]
base = "side_lying_left"
left_hip_flexion = 20
spine_rotation = 5
contact = { left_hip = "floor" }
plant = ["left_knee", [0.1, 0.2]]
"""


def read(tmp_path: Path, text: str) -> object:
    presets = tmp_path / "presets.toml"
    presets.write_text(PRESETS, "utf-8")
    path = tmp_path / "clam.toml"
    path.write_text(text, "utf-8")
    return read_poses(path, presets)


def phases(tmp_path: Path, text: str) -> dict[str, object]:
    return dict(read(tmp_path, text).phases)  # type: ignore[attr-defined]


def test_a_phase_builds_on_a_preset_and_a_phase_on_a_phase(tmp_path: Path) -> None:
    told = phases(
        tmp_path,
        '[start]\nlike = "stand"\nboth_knee_flexion = 10\nleft_knee_flexion = 20\n'
        '[end]\nlike = "start"\nright_hip_abduction = 30\n',
    )
    start, end = told["start"], told["end"]
    assert start.angles == {"left_knee_flexion": 20.0, "right_knee_flexion": 10.0}  # type: ignore[attr-defined]
    assert end.angles == {**start.angles, "right_hip_abduction": 30.0}  # type: ignore[attr-defined]
    assert set(end.contact) == {"left_foot", "right_foot"}  # type: ignore[attr-defined]
    assert end.level == {"left": Level(), "right": Level()}  # type: ignore[attr-defined]


def test_both_hands_have_mirrored_targets(tmp_path: Path) -> None:
    stand = phases(tmp_path, '[start]\nlike = "stand"\n')["start"]
    assert stand.hands["left"].at == (0.15, 0.1, 0.05)  # type: ignore[attr-defined]
    assert stand.hands["right"].at == (-0.15, 0.1, 0.05)  # type: ignore[attr-defined]
    assert stand.shapes["left"] == (("on_hip", 1.0),)  # type: ignore[attr-defined]


def test_angles_of_an_arm_end_its_target(tmp_path: Path) -> None:
    told = phases(tmp_path, '[start]\nlike = "stand"\nleft_elbow_flexion = 90\n')["start"]
    assert set(told.hands) == {"right"}  # type: ignore[attr-defined]


def test_a_mirrored_preset_lies_on_the_other_side(tmp_path: Path) -> None:
    told = phases(tmp_path, '[start]\nlike = "lie"\nmirror = true\n')["start"]
    assert told.base == "side_lying_right"  # type: ignore[attr-defined]
    assert told.angles == {"right_hip_flexion": 20.0, "spine_rotation": -5.0}  # type: ignore[attr-defined]
    assert told.plant == (Pin("right_knee", -0.1, 0.2),)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("[start]\nleft_knee_flexon = 3\n", "clam.toml: start.left_knee_flexon: unknown"),
        ('[start]\nleft_knee_flexion = "3"\n', "start.left_knee_flexion: it is a number"),
        ('[start]\nlike = "sit"\n', "start: there is no pose 'sit' to be like"),
        ('[start]\nlike = "end"\n[end]\nlike = "start"\n', "it builds on itself"),
        ('[start]\nbase = "upside_down"\n', "start.base: it is one of standing"),
        ('[start]\nleft_hand = "nose"\n', "start.left_hand: no target 'nose'; there are hip"),
        ('[start]\nleft_hand = { frame = "moon", at = [0, 0, 0] }\n', "start.left_hand.frame"),
        ("[start]\nleft_hand = { at = [0, 0] }\n", "start.left_hand.at: it is three numbers"),
        ('[start]\nleft_hand_shape = "claw"\n', "start.left_hand_shape: it is one of relaxed"),
        ('[start]\ncontact = { nose = "floor" }\n', "start.contact.nose: no such part"),
        ('[start]\nplant = ["left_foot"]\n', "start.plant"),
        ("[start]\nleft_foot_flat = { tilt = 3 }\n", "start.left_foot_flat.tilt: unknown"),
        ('colour = "red"\n[start]\n', "colour: unknown; a file may say body"),
        ('body = "child"\n[start]\n', "body: it is one of female"),
        ('tinted = ["stop"]\n[start]\n', "tinted: each is one of start"),
        ('body = "female"\n', "no phase"),
        ("[start\n", "clam.toml:"),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, text: str, told: str) -> None:
    with pytest.raises(PoseFileError) as error:
        read(tmp_path, text)
    assert told in str(error.value)


def test_the_presets_that_exercises_build_on_are_there() -> None:
    wanted = {"stand", "hook_lying", "supine", "side_lying_left", "side_lying_right", "prone"}
    wanted |= {
        "hands_and_knees",
        "sit_on_chair",
        "half_kneel",
        "plank",
        "run",
        "stand_hold_support",
    }
    assert wanted <= set(preset_names())
    assert preset("side_lying_right").base == "side_lying_right"
