"""Pictures of an exercise on the page, with their captions and the letter of the side."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from planner.figures.figure import Box, Point
from planner.handout.pdf.drawing import Form
from planner.handout.pdf.flowables import Whole
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.marks import SideBadge
from planner.handout.pdf.texts import Text
from planner.handout.pdf.tree import Element, Role

_CAPTION_GAP, _CAPTION_ROOM = 2.0, 0.5


@dataclass(frozen=True, slots=True)
class Picture:
    """One phase. `box` and `mark` are mm of body as shown, `unit` the points for each of them.

    Its form is asked for when it is drawn: most sizes that are tried are never drawn.
    """

    form: Callable[[], Form]
    mirrored: bool
    box: Box
    unit: float
    caption: Text
    badge: SideBadge | None
    mark: Point

    @property
    def width(self) -> float:
        """Of the drawing, or of the caption with room beside it."""
        caption = self.caption.width + self.caption.size * _CAPTION_ROOM
        return max((self.box[2] - self.box[0]) * self.unit, caption)

    @property
    def drawing_height(self) -> float:
        """Without the caption."""
        return (self.box[3] - self.box[1]) * self.unit

    @property
    def height(self) -> float:
        """With the caption."""
        return self.drawing_height + _CAPTION_GAP + self.caption.height

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """The drawing, and the letter upright over it, inside the room of both."""
        left, upper, right, _ = self.box
        x = ink.left(x, self.width)  # from here on as on paper: left and right are the body's
        middle = x + self.width / 2
        origin = (middle - (left + right) / 2 * self.unit, top + upper * self.unit)
        across = -self.unit if self.mirrored else self.unit
        ink.form(self.form(), (across, self.unit, *origin))
        if self.badge is not None:
            at_x = origin[0] + self.mark[0] * self.unit - self.badge.width / 2
            at_y = origin[1] - self.mark[1] * self.unit + self.badge.height / 2
            at_x = min(max(at_x, x), x + self.width - self.badge.width)
            at_y = max(min(at_y, top), top - self.drawing_height + self.badge.height)
            self.badge.draw(ink, ink.left(at_x, self.badge.width), at_y)

    def say(self, ink: Ink, x: float, top: float) -> None:
        """The caption, in the middle below."""
        at_x = x + (self.width - self.caption.width) / 2
        self.caption.draw(ink, at_x, top - self.drawing_height - _CAPTION_GAP)


@dataclass(frozen=True, slots=True)
class FigureBlock(Whole):
    """Pictures, each with its x and how far down it is; `beside` asks for text at their left."""

    pictures: tuple[tuple[float, float, Picture], ...]
    alt: str
    beside: bool

    @property
    def width(self) -> float:
        """To the end of the last picture."""
        return max(x + one.width for x, _, one in self.pictures)

    @property
    def height(self) -> float:
        """To the foot of the lowest caption."""
        return max(down + one.height for _, down, one in self.pictures)

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """All pictures with their words for a reader, then the captions."""
        area = (x, top - self.height, self.width, self.height)
        ink.open(Element(Role.FIGURE, alt=self.alt), top, area)
        for at, down, picture in self.pictures:
            picture.draw(ink, x + at, top - down)
        ink.open(Element(Role.CAPTION), top)
        for at, down, picture in self.pictures:
            picture.say(ink, x + at, top - down)
        ink.close()
        ink.close()
