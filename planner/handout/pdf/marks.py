"""Small things that stand beside text: a filled label, a numbered disc, a line to write on."""

from __future__ import annotations

from dataclasses import dataclass

from planner.handout.pdf.flowables import CORNER, HALF, Text, Whole
from planner.handout.pdf.ink import Ink, Look
from planner.handout.pdf.styles import Colour


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
