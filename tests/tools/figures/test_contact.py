"""What rests on something touches it within a millimetre, on every body and every preset."""

from __future__ import annotations

import numpy as np
import pytest

from tools.figures.between import between, rebased
from tools.figures.body import NAMES, Body, Placed, skinned
from tools.figures.contact import ContactError, place
from tools.figures.forward import posed
from tools.figures.pose import preset, preset_names
from tools.figures.posture import Pin, Pose
from tools.figures.range_of_motion import beyond_range
from tools.figures.touch import patches

FLOOR = (("floor", 1.0),)
TOPS = {"chair": 0.45, "step": 0.15}
MILLIMETRE = 0.001


def gaps(body: Body, placed: Placed) -> dict[str, float]:
    """How far each part that rests is above what it rests on, in metres."""
    skins = {name: skinned(body, placed, name) for name in body.meshes}
    found = {}
    for part, height in placed.rests.items():
        touching = patches(body, part, placed.pose.barefoot)
        low = min(float(skins[p.mesh][p.chosen, 1].min()) for p in touching)
        found[part] = low - height
    return found


@pytest.mark.parametrize("name", preset_names())
def test_every_preset_rests_and_stays_in_range(name: str) -> None:
    body = Body.load(NAMES[preset_names().index(name) % len(NAMES)])
    placed = place(body, preset(name), TOPS)
    assert {k: v for k, v in gaps(body, placed).items() if abs(v) > MILLIMETRE} == {}
    assert beyond_range(body, placed) == []


@pytest.mark.parametrize("name", ["stand", "squat", "hook_lying", "bridge", "sit_on_chair"])
def test_soles_lie_flat(name: str) -> None:
    body = Body.load("female")
    placed = place(body, preset(name), TOPS)
    shoe = skinned(body, placed, "shoe")[:, 1]
    sole = body.meshes["shoe"].points[:, 1] < body.marks.sole + 1e-9
    assert sole.sum() > 100
    assert np.abs(shoe[sole]).max() < MILLIMETRE


def test_hands_lie_on_the_floor_with_the_palm_down() -> None:
    body = Body.load("male")
    placed = place(body, preset("hands_and_knees"), {})
    for side in ("left", "right"):
        palm = placed.frames[body.number(f"{side}_hand")] @ np.array([1.0, 0.0, 0.0])
        assert abs(palm[1]) > 0.999


def test_nothing_sinks_into_the_floor() -> None:
    body = Body.load("female")
    for name in ("stand", "supine", "prone", "side_lying_left", "hands_and_knees"):
        placed = place(body, preset(name), {})
        low = min(float(skinned(body, placed, mesh)[:, 1].min()) for mesh in body.meshes)
        assert low > -0.003, name


def test_a_prop_carries_at_its_top() -> None:
    body = Body.load("female")
    pose = preset("stand")
    on_step = place(body, Pose(**{**vars(pose), "contact": {"left_foot": (("step", 1.0),)}}), TOPS)
    on_floor = place(body, Pose(**{**vars(pose), "contact": {"left_foot": FLOOR}}), TOPS)
    assert (on_step.joints - on_floor.joints)[:, 1] == pytest.approx(0.15, abs=1e-4)


def test_a_planted_foot_stays_where_it_is() -> None:
    body = Body.load("female")
    pins = (Pin("left_foot", 0.2, 0.3), Pin("right_foot", -0.1, -0.1))
    pose = Pose(**{**vars(preset("half_squat")), "plant": pins})
    placed = place(body, pose, {})
    for pin in pins:
        x, _, z = placed.joints[body.number(pin.joint)]
        assert (x, z) == pytest.approx((pin.x, pin.z), abs=MILLIMETRE)


def test_a_pose_without_contact_lies_on_its_lowest_skin() -> None:
    body = Body.load("female")
    placed = place(body, Pose(base="prone"), {})
    low = min(float(skinned(body, placed, m)[:, 1].min()) for m in body.meshes if "eye" not in m)
    assert abs(low) < MILLIMETRE


def test_a_part_that_cannot_reach_is_named() -> None:
    pose = Pose(contact={"left_foot": FLOOR, "head": ((2.5, 1.0),)})
    with pytest.raises(ContactError, match=r"(head|left_foot) stays \d+ mm"):
        place(Body.load("female"), pose, {})
    with pytest.raises(ContactError, match="there are only floor, step"):
        place(Body.load("female"), Pose(contact={"head": (("bed", 1.0),)}), {"step": 0.2})


def test_halfway_between_two_settled_poses_the_feet_stay_down() -> None:
    body = Body.load("female")
    start, end = (place(body, preset(n), TOPS).pose for n in ("stand_hands_on_hips", "squat"))
    for share in (0.25, 0.5, 0.75):
        placed = place(body, between(start, end, share), TOPS)
        assert max(abs(gap) for gap in gaps(body, placed).values()) < MILLIMETRE
    assert between(start, end, 0.0) is start
    assert between(start, end, 1.0) is end


def test_of_a_foot_that_rolls_up_the_toes_stay_down() -> None:
    stand = preset("stand")
    raised = Pose(contact={"left_toes": FLOOR, "right_toes": FLOOR})
    assert set(between(stand, raised, 0.5).contact) == {"left_toes", "right_toes"}


def test_only_feet_roll() -> None:
    lying = Pose(contact={"right_hand": FLOOR, "right_foot": FLOOR})
    holding = Pose(contact={"right_foot": FLOOR})
    assert set(between(lying, holding, 0.5).contact) == {"right_foot"}


@pytest.mark.parametrize("base", ["standing", "supine", "prone", "side_lying_left"])
def test_a_posture_is_the_same_from_another_base(base: str) -> None:
    body = Body.load("female")
    pose = Pose(base="prone", angles={"pelvis_tilt": 12.0, "pelvis_turn": 20.0})
    here = posed(body.skeleton, pose, np.zeros(3))
    there = posed(body.skeleton, rebased(pose, base), np.zeros(3))
    assert there.joints == pytest.approx(here.joints, abs=1e-9)
