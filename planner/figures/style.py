"""How a figure is painted: roles to colours and widths, for the window and for paper.

Colours are #RRGGBB, widths mm of body. The muscle's tint keeps away from the colours of left,
right and danger, and differs from skin and clothes in grey too.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from planner.figures.figure import PhaseName, Role
from planner.figures.palette import PALETTES, FigureStyle, Paint, Paints, SkinTone, paints


@dataclass(frozen=True, slots=True, eq=False)
class Style:
    """The paints of one look. A role without a paint is left out."""

    fills: Paints
    lines: Paints
    captions: Mapping[PhaseName, Paint]


WIDTHS: Mapping[Role, float] = {
    Role.OUTLINE: 4.8,
    Role.INNER: 3.5,
    Role.HEM: 2.5,
    Role.GOOD: 7.5,
    Role.BAD: 7.5,
    Role.ARROW: 8.0,
    Role.HALO: 9.0,
}
"""Widths of lines in a picture at REFERENCE, before `line_growth`."""

REFERENCE = 45 / 1750
"""A picture 1.75 m high shown 45 mm high, as mm shown for each mm of body."""

_GROWTH = 1.6
_HATCH_GAP, _HATCH_WIDTH = 0.75, 0.22  # mm shown


def line_growth(scale: float) -> float:
    """How many times its base width a line has at a scale, in mm shown for each mm of body.

    Lines shown grow with the root of the scale: small pictures stay legible, large ones fine.
    """
    return float(_GROWTH * (REFERENCE / scale) ** 0.5)


def line_width(role: Role, scale: float) -> float:
    """The width of a line in mm of body. Raises KeyError for roles that are only filled."""
    return WIDTHS[role] * line_growth(scale)


def edge_width(role: Role, scale: float) -> float:
    """The width of the line along an area's edge in mm of body; 0 where there is none.

    A muscle is set off from what is below it. Tapered lines and the face are areas as wide as a
    line at no growth, so an edge in their own colour lets them grow like lines.
    """
    if role is Role.MUSCLE:
        return line_width(Role.HEM, scale)
    if role in {Role.INK, Role.DARK}:
        return max(0.0, WIDTHS[Role.INNER] * (line_growth(scale) - 1))
    return 0.0


def hatch(scale: float) -> tuple[float, float]:
    """Distance and width of the lines of a hatched area, in mm of body."""
    return _HATCH_GAP / scale, _HATCH_WIDTH / scale


@lru_cache(maxsize=64)
def style(
    look: FigureStyle = FigureStyle.COLOUR, tone: SkinTone = SkinTone.MEDIUM, *, older: bool = False
) -> Style:
    """The paints of a look on a skin; older bodies have grey hair."""
    palette = PALETTES[look]
    skin, hair = palette.skins[tone]
    fills = {**palette.fills, **paints(skin=skin, hair=palette.older_hair if older else hair)}
    return Style(fills, palette.lines, _captions(palette.lines))


def _captions(lines: Paints) -> Mapping[PhaseName, Paint]:
    """Right and wrong in the colours of their lines, all others in that of the arrow."""
    special = {PhaseName.GOOD: Role.GOOD, PhaseName.FAULT: Role.BAD}
    return {name: lines[special.get(name, Role.ARROW)] for name in PhaseName}
