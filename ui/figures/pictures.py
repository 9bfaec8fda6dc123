"""What is asked for and what comes of it: pictures at rest and films."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage

from planner.figures.figure import Point
from planner.figures.palette import FigureStyle, SkinTone
from planner.vocabulary import ExerciseId, WorkingSide

INSET = 5.0  # u between the slot's edge and the drawing


@dataclass(frozen=True, slots=True)
class Wanted:
    """All that a picture's look depends on.

    `width` and `height` are pixels of the device, `ratio` how many a px has, `unit` the px of u.
    `still` asks for start and end however small they get.
    """

    exercise: ExerciseId
    side: WorkingSide
    width: int
    height: int
    ratio: float
    unit: float
    look: FigureStyle
    tone: SkinTone
    still: bool = False

    @property
    def slot(self) -> QRectF:
        """Where the drawing stands, in px."""
        inset = INSET * self.unit
        box = QRectF(0, 0, self.width / self.ratio, self.height / self.ratio)
        return box.adjusted(inset, inset, -inset, -inset)


@dataclass(frozen=True, slots=True, eq=False)
class Picture:
    """A figure at rest on nothing.

    `marks` are where the side's letters stand, in px, and `letter` how high they are, in u.
    """

    image: QImage
    marks: tuple[Point, ...]
    letter: float
    plays: bool

    @property
    def size(self) -> int:
        """Its bytes."""
        return self.image.sizeInBytes()


@dataclass(frozen=True, slots=True, eq=False)
class Film:
    """A figure from start to end. `place` is where its frames stand; `marks` at start and end."""

    frames: tuple[QImage, ...]
    place: QRectF
    marks: tuple[Point, ...]
    letter: float

    @property
    def size(self) -> int:
        """Its bytes."""
        return sum(frame.sizeInBytes() for frame in self.frames)

    def mark(self, progress: float) -> Point | None:
        """Where the side's letter stands at a moment (0 start, 1 end); None without a side."""
        if not self.marks:
            return None
        (x, y), (to_x, to_y) = self.marks[0], self.marks[-1]
        return x + (to_x - x) * progress, y + (to_y - y) * progress
