"""Where the phases of a figure stand in its slot. Lengths in px; boxes in mm of body."""

from __future__ import annotations

from dataclasses import dataclass

from planner.figures.figure import Box, joint_box

GAP = 0.04  # of the slot's width, between two phases


@dataclass(frozen=True, slots=True)
class Placing:
    """How large phases are (px a mm of body), and where the origin of each stands."""

    scale: float
    origins: tuple[tuple[float, float], ...]


def alone(box: Box, width: float, height: float) -> Placing:
    """One box as large as fits, in the middle."""
    left, top, right, bottom = box
    scale = min(width / (right - left), height / (bottom - top))
    x = width / 2 - scale * (left + right) / 2
    y = height / 2 - scale * (top + bottom) / 2
    return Placing(scale, ((x, y),))


def together(boxes: tuple[Box, ...], width: float, height: float) -> Placing:
    """All boxes at one scale: beside each other on one ground, or below each other if larger."""
    gap = GAP * width
    beside, below = _beside(boxes, width, height, gap), _below(boxes, width, height, gap)
    return below if below.scale > beside.scale else beside


def _beside(boxes: tuple[Box, ...], width: float, height: float, gap: float) -> Placing:
    _left, top, _right, bottom = joint_box(boxes)
    wide = sum(box[2] - box[0] for box in boxes)
    gaps = gap * (len(boxes) - 1)
    scale = min((width - gaps) / wide, height / (bottom - top))
    y = height / 2 - scale * (top + bottom) / 2
    x = (width - scale * wide - gaps) / 2
    origins: list[tuple[float, float]] = []
    for left, _top, right, _bottom in boxes:
        origins.append((x - scale * left, y))
        x += scale * (right - left) + gap
    return Placing(scale, tuple(origins))


def _below(boxes: tuple[Box, ...], width: float, height: float, gap: float) -> Placing:
    left, _top, right, _bottom = joint_box(boxes)
    tall = sum(box[3] - box[1] for box in boxes)
    gaps = gap * (len(boxes) - 1)
    scale = min(width / (right - left), (height - gaps) / tall)
    x = width / 2 - scale * (left + right) / 2
    y = (height - scale * tall - gaps) / 2
    origins: list[tuple[float, float]] = []
    for _left, top, _right, bottom in boxes:
        origins.append((x, y - scale * top))
        y += scale * (bottom - top) + gap
    return Placing(scale, tuple(origins))
