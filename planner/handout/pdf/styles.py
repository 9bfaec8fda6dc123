"""Sizes, gaps and colours of the sheet. Lengths are in points."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from planner.handout.snapshot import Paper

MM = 72 / 25.4
PAGE_SIZES = {Paper.LETTER: (612.0, 792.0), Paper.A4: (210 * MM, 297 * MM)}

Colour = tuple[float, float, float]
"""Red, green, blue, 0 to 1."""


def rgb(code: str) -> Colour:
    """A colour from RRGGBB or #RRGGBB."""
    red, green, blue = bytes.fromhex(code.removeprefix("#"))
    return (red / 255, green / 255, blue / 255)


INK = rgb("14202B")
QUIET = rgb("3F4C57")
ACCENT = rgb("0B5C63")
WHITE = rgb("FFFFFF")
RIGHT_SIDE = rgb("8A3A06")
LEFT_SIDE = rgb("1D5FAE")
URGENT = rgb("9F1D1D")
LINE = rgb("66727D")
PANEL = rgb("EDF2F5")
CARE = rgb("FBEEEC")
BANDS = (rgb("E4F2E6"), rgb("FCF2CF"), rgb("FBE4E1"))


@dataclass(frozen=True)
class Scale:
    """The sizes of one print: ordinary, or large for people who see poorly.

    `spacing` is the line spacing as a share of the size; `rem` is a line of body text and all gaps
    are parts of it, the smaller the less `air` there is. `figures` is how many times their least
    size figures have at least.
    """

    body: float
    title: float
    heading: float
    name: float
    margin: float
    box: float
    spacing: float = 1.32
    air: float = 1.0
    figures: float = 1.0

    @cached_property
    def rem(self) -> float:
        """The line spacing of body text."""
        return self.leading(self.body)

    def leading(self, size: float) -> float:
        """Line spacing for a size."""
        return round(size * self.spacing, 2)

    def gap(self, rems: float) -> float:
        """Empty room, in lines of body text."""
        return self.rem * self.air * rems

    def closer(self) -> Scale:
        """The same letters with less room between lines and blocks, where that saves a page."""
        return replace(self, spacing=1.22, air=0.75, box=self.box * 0.8)


ORDINARY = Scale(body=12, title=24, heading=16, name=15, margin=13.5 * MM, box=8 * MM)
LARGE = Scale(body=18, title=30, heading=23, name=22, margin=13 * MM, box=10 * MM, figures=1.25)
