"""Left and right are one drawing."""

from __future__ import annotations

import pytest

from planner.figures.figure import DrawnSide, joint_box
from planner.figures.side import bears_letter, placed_box, placed_point, shown_mirrored
from planner.vocabulary import WorkingSide

L, R, NONE = DrawnSide.LEFT, DrawnSide.RIGHT, DrawnSide.NONE
LEFT, RIGHT, BOTH = WorkingSide.LEFT, WorkingSide.RIGHT, WorkingSide.BOTH


@pytest.mark.parametrize(
    ("drawn", "working", "mirrored", "letter"),
    [
        (L, LEFT, False, True),
        (L, RIGHT, True, True),
        (L, BOTH, False, False),
        (R, LEFT, True, True),
        (R, RIGHT, False, True),
        (R, BOTH, False, False),
        (NONE, LEFT, False, False),
        (NONE, RIGHT, False, False),
        (NONE, BOTH, False, False),
    ],
)
def test_mirrored_exactly_when_the_other_side_works(
    drawn: DrawnSide, working: WorkingSide, *, mirrored: bool, letter: bool
) -> None:
    assert shown_mirrored(drawn, working) is mirrored
    assert bears_letter(drawn, working) is letter


def test_points_and_boxes_are_mirrored_about_the_origin() -> None:
    assert placed_point((3, 4), mirrored=True) == (-3, 4)
    assert placed_point((3, 4), mirrored=False) == (3, 4)
    assert placed_box((-1, -2, 3, 4), mirrored=True) == (-3, -2, 1, 4)
    assert placed_box((-1, -2, 3, 4), mirrored=False) == (-1, -2, 3, 4)


def test_a_joint_box_holds_all() -> None:
    assert joint_box(((0, -5, 2, 1), (-3, -2, 1, 4))) == (-3, -5, 2, 4)
