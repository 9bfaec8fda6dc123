"""What becomes of the sheet's colours: as they are, in grey, with little ink, in full contrast."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum

from planner.figures.palette import FigureStyle
from planner.handout.pdf.styles import INK, LINE, QUIET, Colour

_LIGHT = 0.75  # grounds are lighter, letters and labels darker
_RED, _GREEN, _BLUE = 0.299, 0.587, 0.114


@dataclass(frozen=True, slots=True)
class Look:
    """How a rectangle is painted: ground, edge and its width, roundness of the corners."""

    fill: Colour | None = None
    stroke: Colour | None = None
    line: float = 0.8
    radius: float = 0


class Tone(Enum):
    """The ways to colour a sheet. Without grounds, a box that had one only has an edge instead."""

    COLOUR = "colour"
    GREY = "grey"
    SAVER = "saver"
    CONTRAST = "contrast"

    @property
    def grey(self) -> bool:
        """Whether all colours become greys."""
        return self in {Tone.GREY, Tone.SAVER}

    def colour(self, wanted: Colour) -> Colour:
        """A colour as it is drawn."""
        if self is Tone.COLOUR:
            return wanted
        if self is Tone.CONTRAST:
            return INK if wanted == QUIET else wanted
        grey = lightness(wanted)
        return (grey, grey, grey)

    def look(self, wanted: Look) -> Look:
        """A box as it is drawn."""
        if self is Tone.COLOUR:
            return wanted
        fill, stroke = wanted.fill, wanted.stroke
        if self is not Tone.GREY and fill is not None and lightness(fill) > _LIGHT:
            fill, stroke = None, stroke or LINE
        return replace(
            wanted,
            fill=None if fill is None else self.colour(fill),
            stroke=None if stroke is None else self.colour(stroke),
        )


def tone(style: FigureStyle, *, large_print: bool) -> Tone:
    """The tone that goes with the style of the figures; large print is read in full contrast."""
    if style is FigureStyle.GREY:
        return Tone.GREY
    if style is FigureStyle.LINES:
        return Tone.SAVER
    return Tone.CONTRAST if large_print else Tone.COLOUR


def lightness(colour: Colour) -> float:
    """How light a colour looks, from 0 to 1 (ITU-R BT.601)."""
    red, green, blue = colour
    return _RED * red + _GREEN * green + _BLUE * blue
