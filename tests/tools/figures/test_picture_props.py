"""Props: every kind has a surface, tops are where they are seen, wrong words are told."""

from typing import Any

import numpy as np
import pytest

from tools.figures import props
from tools.figures.body import Body
from tools.figures.contact import place
from tools.figures.posture import Pose
from tools.figures.stage import Stage

NEEDED: dict[str, dict[str, Any]] = {
    "long_band": {"from": [1.0, 1.0, 0.0], "to": "left_hand"},
    "strap": {"from": "right_hand", "via": [[0.1, 0.5, 0.5]], "to": "left_foot"},
    "stick": {"from": "head", "to": {"joint": "pelvis", "at": [0, 0, -0.15]}},
    "door_anchor": {"x": 0.8, "anchor": [0.78, 1.1, 0.0]},
    "phone": {"stand": True},
    "water": {"level": 1.2},
}


@pytest.fixture(scope="module")
def stage() -> Stage:
    body = Body.load("female")
    placed = place(body, Pose(), {})
    return Stage(body, placed, (placed,))


@pytest.mark.parametrize("kind", props.KINDS)
def test_every_kind_has_surfaces_that_face_outwards(kind: str, stage: Stage) -> None:
    found = props.pieces([{"kind": kind, **NEEDED.get(kind, {})}], stage)
    assert bool(found) == (kind != "water")
    for piece in found:
        assert np.isfinite(piece.points).all()
        assert piece.triangles.max() < len(piece.points)
        assert piece.points[:, 1].min() > -0.03


def test_a_box_encloses_its_volume() -> None:
    from tools.figures.shapes import ball, box, cylinder, rounded_box, tube

    def volume(pieces: list[Any]) -> float:
        return sum(
            float(np.einsum("ij,ij->", a, np.cross(b, c))) / 6
            for p in pieces
            for a, b, c in [(p.points[p.triangles[:, k]] for k in range(3))]
        )

    assert volume([box((0, 0, 0), (1, 2, 3))]) == pytest.approx(6)
    assert volume([ball((1, 1, 1), 0.5, steps=40)]) == pytest.approx(0.5236, rel=0.02)
    assert volume(cylinder((0, 0, 0), (0, 2, 0), 0.5)) == pytest.approx(np.pi / 2, rel=0.02)
    assert 5.5 < volume([rounded_box((0, 0, 0), (1, 2, 3), 0.1)]) < 6
    assert volume([tube([(0, 0, 0), (0, 1, 0), (1, 2, 0)], 0.1)]) > 0


def test_tops_are_the_tops_of_what_is_drawn(stage: Stage) -> None:
    wanted: list[dict[str, Any]] = [
        {"kind": "step", "size": [0.4, 0.2, 0.3]},
        {"kind": "chair", "height": 0.5, "back": False},
        {"kind": "bench"},
        {"kind": "counter"},
        {"kind": "roller", "radius": 0.08, "lift": 0.1},
        {"kind": "towel", "name": "roll"},
        {"kind": "cushion", "size": [0.4, 0.15, 0.4]},
        {"kind": "ball", "at": [0.0, 0.5, 0.0], "radius": 0.1},
        {"kind": "rail"},
        {"kind": "treadmill"},
    ]
    tops = props.tops(wanted)
    for prop in wanted:
        seen = max(piece.points[:, 1].max() for piece in props.pieces([prop], stage))
        assert tops[str(prop.get("name", prop["kind"]))] == pytest.approx(seen, abs=0.004), prop


def test_a_mat_is_under_the_whole_body(stage: Stage) -> None:
    (mat,) = props.pieces([{"kind": "mat"}], stage)
    flat = stage.skin("body")[:, [0, 2]]
    assert (mat.points[:, [0, 2]].min(axis=0) < flat.min(axis=0)).all()
    assert (mat.points[:, [0, 2]].max(axis=0) > flat.max(axis=0)).all()


def test_a_loop_goes_round_both_legs(stage: Stage) -> None:
    pieces = props.pieces([{"kind": "loop_band", "around": "knees"}], stage)
    width = np.ptp(np.concatenate([piece.points for piece in pieces])[:, 0])
    knees = stage.joint("left_knee")[0] - stage.joint("right_knee")[0]
    assert knees < width < knees + 0.25


@pytest.mark.parametrize(
    ("prop", "told"),
    [
        ({"kind": "sofa"}, "no prop 'sofa'"),
        ({"kind": "mat", "colour": "red"}, "mat: nobody knows colour"),
        ({"kind": "loop_band", "around": "neck"}, "around is one of"),
        ({"kind": "strap", "from": "left_hand"}, "needs from and to"),
        ({"kind": "step", "size": [1, 2]}, "size needs 3 numbers"),
    ],
)
def test_a_mistake_is_told(prop: dict[str, Any], told: str, stage: Stage) -> None:
    with pytest.raises(ValueError, match=told):
        props.pieces([prop], stage)
