"""A drawn exercise as values. Lengths are mm of body: x right, y down, the floor at y = 0.

All phases of a figure share their origin, so that they also share scale and ground.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from planner.vocabulary import ExerciseId

Point = tuple[float, float]
"""x, y."""

Box = tuple[float, float, float, float]
"""Left, top, right, bottom."""

Piece = tuple[float, ...]
"""A line to (x, y), or a curve (x1, y1, x2, y2, x, y) with its two control points; absolute."""


class Body(StrEnum):
    """Whose body is drawn."""

    FEMALE = "female"
    MALE = "male"
    OLDER_FEMALE = "older_female"
    OLDER_MALE = "older_male"

    @property
    def older(self) -> bool:
        """Whether the hair is grey."""
        return self in {Body.OLDER_FEMALE, Body.OLDER_MALE}


class DrawnSide(StrEnum):
    """The side that works as drawn; none where both do, or neither."""

    LEFT = "left"
    RIGHT = "right"
    NONE = "none"


class PhaseName(StrEnum):
    """What a phase shows: a moment of the movement, or the right and the wrong way."""

    START = "start"
    MIDDLE = "middle"
    END = "end"
    GOOD = "good"
    FAULT = "fault"


class Role(StrEnum):
    """What a path stands for; styles turn roles into colours and widths."""

    SKIN = "skin"
    SHIRT = "shirt"
    SHORTS = "shorts"
    SOCK = "sock"
    SHOE = "shoe"
    SOLE = "sole"
    HAIR = "hair"
    DARK = "dark"
    INK = "ink"
    PROP = "prop"
    PROP2 = "prop2"
    PILLOW = "pillow"
    BAND = "band"
    WATER = "water"
    MIRROR = "mirror"
    FAR = "far"
    SHADE = "shade"
    MUSCLE = "muscle"
    ARROW = "arrow"
    OUTLINE = "outline"
    INNER = "inner"
    HEM = "hem"
    HALO = "halo"
    GOOD = "good"
    BAD = "bad"


STROKES = frozenset(
    {Role.OUTLINE, Role.INNER, Role.HEM, Role.HALO, Role.ARROW, Role.GOOD, Role.BAD}
)
"""Roles of lines."""

FILLS = frozenset(Role) - {Role.OUTLINE, Role.INNER, Role.HEM, Role.HALO}
"""Roles of areas; an arrow and the dots on alignment lines are areas too."""


@dataclass(frozen=True, slots=True)
class Contour:
    """A start and the pieces that follow it."""

    start: Point
    pieces: tuple[Piece, ...]
    closed: bool


Path = tuple[Contour, ...]
"""What is filled by the even-odd rule, or stroked with round caps and joins."""


@dataclass(frozen=True, slots=True, eq=False)
class Layer:
    """One path and how it is drawn: as a line, or filled."""

    role: Role
    line: bool
    path: Path


@dataclass(frozen=True, slots=True, eq=False)
class Phase:
    """One picture: layers in the order of drawing, and where the side's letter stands (`mark`)."""

    name: PhaseName
    box: Box
    mark: Point | None
    layers: tuple[Layer, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Figure:
    """All pictures of an exercise. Two figures are equal when they are the same one."""

    exercise: ExerciseId
    body: Body
    side: DrawnSide
    digest: str
    phases: tuple[Phase, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Move:
    """Drawings evenly spaced from start to end, all within `box`, without arrow and mark."""

    exercise: ExerciseId
    box: Box
    frames: tuple[tuple[Layer, ...], ...]


def joint_box(boxes: tuple[Box, ...]) -> Box:
    """The smallest box round all of them. Raises ValueError where there are none."""
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)
