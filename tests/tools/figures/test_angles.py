"""Angles count the way the clinic counts them, and can be read back off the bones."""

from __future__ import annotations

import numpy as np
import pytest

from tools.figures.angles import LIMB, SIDES, Side
from tools.figures.body import Body
from tools.figures.forward import posed
from tools.figures.measure import measured
from tools.figures.posture import Pose, Target
from tools.figures.rotations import Array, about, aligning, twist

LEFT, UP, AHEAD = np.eye(3)
ORIGIN = np.zeros(3)


def moved(joint: str, angles: dict[str, float], start: dict[str, float] | None = None) -> Array:
    """How a joint moves when angles are added to a start."""
    skeleton = Body.load("female").skeleton
    number = Body.load("female").number(joint)
    before = posed(skeleton, Pose(angles=start or {}), ORIGIN).joints[number]
    after = posed(skeleton, Pose(angles={**(start or {}), **angles}), ORIGIN).joints[number]
    way: Array = after - before
    return way


@pytest.mark.parametrize(
    ("angle", "joint", "way"),
    [
        ("pelvis_tilt", "head", AHEAD),
        ("pelvis_drop", "right_hip", -UP),
        ("spine_flexion", "head", AHEAD),
        ("spine_side_bend", "head", LEFT),
        ("left_hip_flexion", "left_knee", AHEAD),
        ("left_hip_abduction", "left_knee", LEFT),
        ("right_hip_abduction", "right_knee", -LEFT),
        ("left_hip_rotation", "left_toes", LEFT),
        ("right_hip_rotation", "right_toes", -LEFT),
        ("left_knee_flexion", "left_foot", -AHEAD),
        ("left_knee_valgus", "left_foot", LEFT),
        ("right_knee_valgus", "right_foot", -LEFT),
        ("left_ankle_dorsiflexion", "left_toes", UP),
        ("left_shoulder_flexion", "left_hand", AHEAD),
        ("left_shoulder_abduction", "left_hand", LEFT),
        ("right_shoulder_abduction", "right_hand", -LEFT),
        ("left_shoulder_elevation", "left_shoulder", UP),
        ("left_elbow_flexion", "left_hand", AHEAD),
        ("left_wrist_flexion", "left_fingers", -LEFT),
        ("right_wrist_flexion", "right_fingers", LEFT),
    ],
)
def test_a_positive_angle_moves_the_joint_its_way(angle: str, joint: str, way: Array) -> None:
    flat = {f"{side}_forearm_pronation": 0.0 for side in SIDES}
    gone = moved(joint, {angle: 20.0 if "elbow" not in angle else 60.0}, flat)
    assert gone @ way > 0.7 * np.linalg.norm(gone)


@pytest.mark.parametrize(("angle", "way"), [("shoulder_rotation", LEFT), ("hip_rotation", -LEFT)])
def test_rotation_is_external_with_the_joint_below_bent(angle: str, way: Array) -> None:
    arm = angle.startswith("shoulder")
    bent = {"left_elbow_flexion": 90.0} if arm else {"left_knee_flexion": 90.0}
    gone = moved("left_hand" if arm else "left_foot", {f"left_{angle}": 25.0}, bent)
    assert gone @ way > 0.7 * np.linalg.norm(gone)


def test_eversion_lifts_the_outer_border_and_pronation_turns_the_palm_down() -> None:
    skeleton = Body.load("female").skeleton
    angles = {
        "left_ankle_eversion": 15.0,
        "left_elbow_flexion": 90.0,
        "left_forearm_pronation": 90.0,
        "left_shoulder_abduction": 0.0,
    }
    frames = posed(skeleton, Pose(angles=angles), ORIGIN).frames
    foot, hand = frames[skeleton.number["foot.L"]], frames[skeleton.number["wrist.L"]]
    assert (foot @ LEFT) @ UP > 0.2
    assert (hand @ -LEFT) @ UP < -0.95  # the palm


def test_angles_are_read_back_as_they_were_written() -> None:
    random = np.random.default_rng(4)
    skeleton = Body.load("male").skeleton
    for _ in range(5):
        angles = {}
        for side in SIDES:
            for angle in LIMB:
                if angle.name not in ("shoulder_elevation", "toe_extension"):
                    angles[f"{side}_{angle.name}"] = float(random.uniform(5, 60))
        found = measured(skeleton, posed(skeleton, Pose(angles=angles), ORIGIN))
        for name, angle_written in angles.items():
            assert found[name] == pytest.approx(angle_written, abs=1e-6), name


def test_the_knee_bends_in_the_thighs_plane_whatever_the_hip_does() -> None:
    body = Body.load("female")
    angles = {"left_hip_flexion": 50.0, "left_hip_abduction": 20.0, "left_hip_rotation": 30.0}
    bones = posed(body.skeleton, Pose(angles={**angles, "left_knee_flexion": 70.0}), ORIGIN)
    hip, knee, ankle = (bones.joints[body.number(f"left_{j}")] for j in ("hip", "knee", "foot"))
    hinge = bones.frames[body.number("left_hip")] @ LEFT
    assert abs((ankle - knee) @ hinge) < 0.002
    thigh, shank = (knee - hip), (ankle - knee)
    cosine = thigh @ shank / np.linalg.norm(thigh) / np.linalg.norm(shank)
    assert np.degrees(np.arccos(cosine)) == pytest.approx(70.0, abs=0.1)


def test_a_thigh_that_crosses_the_body_is_told_with_little_abduction() -> None:
    skeleton = Body.load("female").skeleton
    written = {"left_hip_flexion": 125.0, "left_hip_abduction": 39.0, "left_hip_rotation": 88.0}
    found = measured(skeleton, posed(skeleton, Pose(angles=written), ORIGIN))
    assert {name: found[name] for name in written} == pytest.approx(written, abs=1e-6)


@pytest.mark.parametrize(("hand", "leg"), [("left", "right"), ("right", "left")])
def test_a_hand_aims_at_either_leg(hand: Side, leg: Side) -> None:
    body = Body.load("female")
    at = (0.0, -0.28, 0.1)
    pose = Pose(angles={f"{leg}_hip_flexion": 115.0}, hands={hand: Target(f"{leg}_hip", at)})
    bones = posed(body.skeleton, pose, ORIGIN)
    hip = body.number(f"{leg}_hip")
    wanted = bones.joints[hip] + bones.frames[hip] @ (np.array(at) * body.skeleton.size)
    assert bones.joints[body.number(f"{hand}_hand")] == pytest.approx(wanted, abs=1e-3)


def test_twist_and_swing_make_up_a_rotation() -> None:
    axis = np.array([0.2, -1.0, 0.3])
    whole = aligning(axis, np.array([0.5, -0.2, 0.8])) @ about(axis, 35.0)
    assert twist(whole, axis) == pytest.approx(35.0, abs=1e-6)
