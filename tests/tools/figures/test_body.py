"""Bodies are symmetric, of human size and small; skin keeps its volume; limbs reach targets."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.spatial import cKDTree

from tools.figures.bake import BODIES
from tools.figures.body import NAMES, Body, skinned
from tools.figures.contact import place
from tools.figures.forward import posed
from tools.figures.hands import SHAPES
from tools.figures.mesh import Mesh
from tools.figures.pose import preset
from tools.figures.posture import Pose, Target, mirrored
from tools.figures.rotations import Array

FLIP = np.array([-1.0, 1.0, 1.0])
ORIGIN = np.zeros(3)


@pytest.mark.parametrize("name", NAMES)
def test_a_body_is_of_human_size_and_dressed(name: str) -> None:
    body = Body.load(name)
    assert 1.50 < body.marks.top - body.marks.sole < 1.80
    assert {"body", "tights", "shoe", "hair", "left_eye", "right_eye"} <= set(body.meshes)
    assert ("bun" in body.meshes) == ("female" in name)
    for mesh in body.meshes.values():
        assert np.isfinite(mesh.points).all()
        assert mesh.weights.sum(axis=1) == pytest.approx(1.0)


def test_baked_files_are_small() -> None:
    sizes = [path.stat().st_size for path in BODIES.glob("*.npz")]
    assert max(sizes) <= 400_000
    assert sum(sizes) <= 800_000


def test_the_soles_of_the_shoes_are_flat() -> None:
    for name in NAMES:
        body = Body.load(name)
        heights = body.meshes["shoe"].points[:, 1]
        assert heights.min() == pytest.approx(body.marks.sole)
        assert (heights < body.marks.sole + 1e-9).sum() > 100


def test_a_mirrored_pose_gives_the_mirrored_skin() -> None:
    body = Body.load("female")
    pose = preset("lunge")
    here, there = place(body, pose, {}), place(body, mirrored(pose), {})
    for mesh in ("body", "tights", "shoe"):
        points = skinned(body, here, mesh) * FLIP
        far, _ = cKDTree(skinned(body, there, mesh)).query(points)
        assert far.max() < 0.0015, mesh


def test_mirroring_twice_changes_nothing() -> None:
    for name in ("lunge", "side_lying_left", "run", "stand_hold_support"):
        assert mirrored(mirrored(preset(name))) == preset(name)


def test_a_deep_bend_does_not_collapse() -> None:
    body = Body.load("male")
    mesh = body.meshes["body"]
    deep = {f"{s}_{k}": v for s in ("left", "right") for k, v in _SQUAT.items()}
    placed = place(body, Pose(angles=deep), {})
    rest = _volume(mesh, mesh.points)
    fine = _volume(mesh, skinned(body, placed, "body"))
    assert fine == pytest.approx(rest, rel=0.11)


_SQUAT = {"hip_flexion": 110.0, "knee_flexion": 120.0, "elbow_flexion": 100.0}


def _volume(mesh: Mesh, points: Array) -> float:
    a, b, c = (points[mesh.triangles[:, i]] for i in range(3))
    return float(np.einsum("ij,ij->", np.cross(a, b), c)) / 6


@pytest.mark.parametrize("side", ["left", "right"])
def test_hands_and_feet_reach_their_targets(side: str) -> None:
    body = Body.load("female")
    sign = 1.0 if side == "left" else -1.0
    hand = Target("world", (sign * 0.30, 0.35, 0.25), palm=(0.0, 0.0, 1.0), fingers=(0.0, 1.0, 0.0))
    foot = Target("world", (sign * 0.12, -0.55, 0.35))
    pose = Pose(hands={side: hand}, feet={side: foot})  # type: ignore[dict-item]
    bones = posed(body.skeleton, pose, ORIGIN)
    wrist, frame = (v[body.number(f"{side}_hand")] for v in (bones.joints, bones.frames))
    palm = wrist + frame @ body.skeleton.palm[side]  # type: ignore[index]
    assert palm == pytest.approx(hand.at, abs=1e-4)
    assert frame @ np.array([-sign, 0.0, 0.0]) == pytest.approx(hand.palm, abs=1e-6)
    assert bones.joints[body.number(f"{side}_foot")] == pytest.approx(foot.at, abs=1e-4)


def test_a_target_out_of_reach_is_reached_for_with_a_straight_arm() -> None:
    body = Body.load("female")
    pose = Pose(hands={"left": Target("world", (2.0, 0.4, 0.0))})
    placed = posed(body.skeleton, pose, ORIGIN)
    shoulder, hand = (placed.joints[body.number(f"left_{j}")] for j in ("shoulder", "hand"))
    whole = body.skeleton.length("left_shoulder", "left_elbow")
    whole += body.skeleton.length("left_elbow", "left_hand")
    assert np.linalg.norm(hand - shoulder) == pytest.approx(whole, rel=0.01)


@pytest.mark.parametrize("shape", SHAPES)
def test_fingers_bend_towards_the_palm(shape: str) -> None:
    body = Body.load("female")
    bones = posed(body.skeleton, Pose(shapes={"left": ((shape, 1.0),)}), ORIGIN)
    frame = bones.frames[body.number("left_hand")]
    for finger in ("2", "3", "4", "5"):
        knuckle = bones.joints[body.skeleton.number[f"finger{finger}-1.L"]]
        last = body.skeleton.number[f"finger{finger}-3.L"]
        palmward = (frame.T @ (bones.joints[last] - knuckle))[0] * -1.0
        assert palmward > -0.005, finger
        if shape in ("fist", "grip"):
            assert palmward > 0.015, finger
