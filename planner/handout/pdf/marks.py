"""Small things that stand beside text: a filled label, a numbered disc, a line to write on."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from planner.handout.pdf.flowables import CORNER, HALF, Block, Gap, Whole
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import INK, WHITE, Colour
from planner.handout.pdf.texts import Text
from planner.handout.pdf.tone import Look
from planner.handout.pdf.tree import Element, Role

_BADGE_HEIGHT, _BADGE_WIDTH = 1.15, 1.1  # of the letter's size, of the height
_BADGE_CORNER, _BADGE_EDGE = 0.18, 0.08
_BADGE_ROOM = 0.4  # beside the letter
_QUARTER = 0.5523  # a curve with its controls that far to the corner is a quarter circle


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
        """With its edges, wider where the letter is more than one."""
        return max(self.height * _BADGE_WIDTH, self.letter.width + self.height * _BADGE_ROOM)

    @property
    def height(self) -> float:
        """With its edges."""
        return self.letter.size * _BADGE_HEIGHT

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The letter in the middle of its plate, which has a white edge on any ground."""
        wide, tall = self.width, self.height
        ink.operators(
            ink.left(x, wide), top - tall, _plates(wide, tall, self.colour, left=self.left)
        )
        middle = top - tall / 2 + self.letter.height / 2
        self.letter.draw(ink, x + (wide - self.letter.width) / 2, middle)


@lru_cache(maxsize=16)
def _plates(wide: float, tall: float, colour: Colour, *, left: bool) -> str:
    """The plate of a badge over a wider white one, from its lower left corner."""
    edge = tall * _BADGE_EDGE
    white, own = ("{} {} {}".format(*one) for one in (WHITE, colour))
    around = _rounded(-edge, wide + edge, tall + edge, left=left)
    if not left:
        return f"{white} rg {around} f {own} rg {_rounded(0, wide, tall, left=left)} f"
    inside = _rounded(edge / 2, wide - edge / 2, tall - edge / 2, left=left)
    return f"{white} rg {around} f {own} RG {edge:.2f} w {inside} S"


def _rounded(low: float, right: float, top: float, *, left: bool) -> str:
    """A rectangle from (low, low): a half circle at one end, small corners at the other."""
    tall = top - low
    outer, inner = tall / 2, tall * _BADGE_CORNER
    near, far = (outer, inner) if left else (inner, outer)
    path = [f"{low + near:.2f} {low:.2f} m"]
    for x, y, along, up, radius in (
        (right, low, -1, 1, far),
        (right, top, -1, -1, far),
        (low, top, 1, -1, near),
        (low, low, 1, 1, near),
    ):
        ends = ((x + along * radius, y), (x, y + up * radius))
        first, last = ends if along * up < 0 else ends[::-1]
        bend = [(a + (c - a) * _QUARTER) for a, c in zip(first, (x, y), strict=True)]
        back = [(a + (c - a) * _QUARTER) for a, c in zip(last, (x, y), strict=True)]
        path.append("{:.2f} {:.2f} l".format(*first))
        path.append("{:.2f} {:.2f} {:.2f} {:.2f} {:.2f} {:.2f} c".format(*bend, *back, *last))
    return " ".join((*path, "h"))


@dataclass(frozen=True, slots=True)
class SetBoxes(Whole):
    """A row of boxes to tick, one for each set, with its repeats beside it."""

    texts: tuple[Text, ...]
    side: float
    apart: float

    @property
    def height(self) -> float:
        """A box, or its text."""
        return max(self.side, *(one.height for one in self.texts))

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """Each box, then its text."""
        ink.open(Element(Role.P), top)
        for one in self.texts:
            low = top - (self.height + self.side) * HALF
            ink.box((x, low, self.side, self.side), Look(stroke=INK, line=1, radius=1))
            one.draw(ink, x + self.side + self.apart, top - (self.height - one.height) * HALF)
            x += self.side + one.width + 3 * self.apart
        ink.close()


def set_boxes(parts: Parts, texts: tuple[str, ...]) -> Block:
    """The boxes of a session; nothing where they do not fit into one row."""
    side, apart = parts.scale.body, parts.scale.body * 0.4
    words = tuple(parts.body(one) for one in texts)
    wide = sum(side + one.width + 3 * apart for one in words)
    return SetBoxes(words, side, apart) if wide <= parts.width else Gap(0)


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
