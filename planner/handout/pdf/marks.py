"""Small things that stand beside text: a filled label, a numbered disc, a line to write on."""

from __future__ import annotations

from dataclasses import dataclass

from planner.handout.pdf.flowables import CORNER, HALF, Text, Whole
from planner.handout.pdf.ink import Area, Ink, Look
from planner.handout.pdf.styles import WHITE, Colour

_BADGE_HEIGHT, _BADGE_WIDTH = 1.25, 1.1  # of the letter's size, of the height
_BADGE_CORNER, _BADGE_EDGE = 0.18, 0.08


@dataclass(frozen=True, slots=True)
class Label(Whole):
    """A filled label round its text; never split."""

    text: Text
    fill: Colour
    pad: float

    @property
    def width(self) -> float:
        """With its edges."""
        return self.text.width + 2 * self.pad

    @property
    def height(self) -> float:
        """With its edges."""
        return self.text.height + self.pad * HALF

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Ground first."""
        look = Look(self.fill, radius=CORNER)
        ink.box((x, top - self.height, self.width, self.height), look)
        self.text.draw(ink, x + self.pad, top - self.pad * HALF / 2)


@dataclass(frozen=True, slots=True)
class Disc(Whole):
    """A number on a filled disc."""

    number: Text
    radius: float
    fill: Colour

    @property
    def height(self) -> float:
        """Across."""
        return 2 * self.radius

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The number in the middle."""
        ink.disc(x + self.radius, top - self.radius, self.radius, self.fill)
        left = x + self.radius - self.number.width / 2
        self.number.draw(ink, left, top - self.radius + self.number.height / 2)


@dataclass(frozen=True, slots=True)
class SideBadge(Whole):
    """The letter of a side: filled and rounded right, or outlined and rounded left.

    `colour` is that of the ground or of the outline and the letter, which must be in it or white.
    """

    letter: Text
    left: bool
    colour: Colour

    @property
    def width(self) -> float:
        """With its edges."""
        return self.height * _BADGE_WIDTH

    @property
    def height(self) -> float:
        """With its edges."""
        return self.letter.size * _BADGE_HEIGHT

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The letter in the middle of its plate, which has a white edge on any ground."""
        wide, tall = self.width, self.height
        edge = tall * _BADGE_EDGE
        around = (x - edge, top - tall - edge, wide + 2 * edge, tall + 2 * edge)
        self._plate(ink, around, Look(WHITE))
        if self.left:
            inside = (x + edge / 2, top - tall + edge / 2, wide - edge, tall - edge)
            self._plate(ink, inside, Look(WHITE, self.colour, edge))
        else:
            self._plate(ink, (x, top - tall, wide, tall), Look(self.colour))
        middle = top - tall / 2 + self.letter.height / 2
        self.letter.draw(ink, x + (wide - self.letter.width) / 2, middle)

    def _plate(self, ink: Ink, area: Area, look: Look) -> None:
        outer, inner = area[3] / 2, area[3] * _BADGE_CORNER
        ink.plate(area, look, *((outer, inner) if self.left else (inner, outer)))


@dataclass(frozen=True, slots=True)
class WritingLine(Whole):
    """Words, then a line to write on up to the full width."""

    words: Text
    width: float
    gap: float
    colour: Colour

    @property
    def height(self) -> float:
        """Room for handwriting above the line."""
        return self.words.height + self.gap

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The line stands where the words do."""
        self.words.draw(ink, x, top - self.gap)
        start = x + (self.words.width + 6 if self.words.width else 0)
        ink.rule(start, top - self.height + self.words.leading * 0.2, x + self.width, self.colour)
