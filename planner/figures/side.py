"""Left and right of a figure: one drawing, mirrored where the other side works."""

from __future__ import annotations

from planner.figures.figure import Box, DrawnSide, Point
from planner.vocabulary import WorkingSide


def shown_mirrored(drawn: DrawnSide, working: WorkingSide) -> bool:
    """Whether a figure has to be mirrored (x becomes -x) for that side to work.

    Never where both sides work or the figure has no side: then it is shown as drawn.
    """
    return bears_letter(drawn, working) and drawn.value != working.value


def bears_letter(drawn: DrawnSide, working: WorkingSide) -> bool:
    """Whether the side's letter stands beside the working limb."""
    return drawn is not DrawnSide.NONE and working is not WorkingSide.BOTH


def placed_point(point: Point, *, mirrored: bool) -> Point:
    """Where a point of the drawing is once mirrored, or as it is."""
    return (-point[0], point[1]) if mirrored else point


def placed_box(box: Box, *, mirrored: bool) -> Box:
    """Where a box of the drawing is once mirrored, or as it is."""
    left, top, right, bottom = box
    return (-right, top, -left, bottom) if mirrored else box
