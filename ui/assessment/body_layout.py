"""Where the views of the body chart and their regions stand, in px, for any size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainterPath, QTransform

from planner.figures.chart import BodyChart, ChartView
from planner.figures.figure import Layer, Path, Role
from planner.vocabulary import Side
from ui.assessment.body_counts import Place
from ui.assessment.body_paint import RegionPlace
from ui.figures.shapes import shapes
from ui.theme.metrics import GROUP, SECONDARY, STRONG, font, uf
from ui.widgets.words import side_letters

LETTERS = 20.0  # u below the feet
_LEAST_GAP, _MOST_GAP = 2.0, 40.0
_EDGE = 5.0  # a ring with the focus stands over the outermost region
_NEAR = 6.0  # u between a letter and the word beside it
# Which side of the body is at the viewer's left and right.
_ENDS = {
    ChartView.FRONT: (Side.RIGHT, Side.LEFT),
    ChartView.BACK: (Side.LEFT, Side.RIGHT),
    ChartView.RIGHT: (Side.RIGHT, Side.NONE),
    ChartView.LEFT: (Side.NONE, Side.LEFT),
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A side's letter, or the words of a view (side none), and where it is written."""

    side: Side
    words: str
    area: QRectF


class ChartLayout:
    """All views at one scale, on one ground, with the same gap between them."""

    def __init__(self, drawn: BodyChart) -> None:
        self._drawn = drawn
        self.places = tuple(
            Place(region.id, region.side) for view in drawn.views for region in view.regions
        )
        self.scale = 0.0  # px a mm of body
        self.views: dict[ChartView, tuple[QRectF, QPointF]] = {}
        self.regions: dict[Place, RegionPlace] = {}
        self.hits: dict[Place, QPainterPath] = {}
        self._top = min(view.box[1] for view in drawn.views)
        self._bottom = max(view.box[3] for view in drawn.views)

    def least_width(self, height: float) -> int:
        """How wide the views are beside each other, in px."""
        gaps = uf(None, _LEAST_GAP) * (len(self._drawn.views) - 1) + 2 * uf(None, _EDGE)
        return int(self._scale(height) * self._wide() + gaps) + 1

    def arrange(self, size: QSize) -> None:
        """Take the places for a size; what does not fit in width stands over the edges."""
        self.scale = self._scale(size.height())
        count = len(self._drawn.views)
        wide = self.scale * self._wide()
        free = size.width() - wide - 2 * uf(None, _EDGE)
        gap = min(uf(None, _MOST_GAP), free / (count - 1))
        x = (size.width() - wide - gap * (count - 1)) / 2
        tall = self.scale * (self._bottom - self._top)
        for view in self._drawn.views:
            left, _top, right, _bottom = view.box
            area = QRectF(x, 0, self.scale * (right - left), tall)
            origin = QPointF(x - self.scale * left, -self.scale * self._top)
            self.views[view.view] = area, origin
            self._place(view.view, origin)
            x += area.width() + gap

    def letters(self, view: ChartView, words: str) -> tuple[Letter, ...]:
        """What stands under a view: its sides' letters beside its name."""
        area, _ = self.views[view]
        line = QRectF(area.left(), area.bottom(), area.width(), uf(None, LETTERS))
        name, letter = _width(words, font(None, GROUP)), uf(None, LETTERS)
        ends = _ENDS[view]
        if Side.NONE not in ends:
            first, last = QRectF(line), QRectF(line)
            first.setWidth(letter)
            last.setLeft(line.right() - letter)
            return (
                Letter(ends[0], "", first),
                Letter(Side.NONE, words, line),
                Letter(ends[1], "", last),
            )
        side = next(end for end in ends if end is not Side.NONE)
        own, gap = _width(side_letters(side), font(None, SECONDARY, STRONG)), uf(None, _NEAR)
        whole = own + gap + name
        start = line.center().x() - whole / 2
        at_left = ends[0] is side
        first = QRectF(start if at_left else start + name + gap, line.top(), own, line.height())
        rest = QRectF(start + own + gap if at_left else start, line.top(), name, line.height())
        return (Letter(side, "", first), Letter(Side.NONE, words, rest))

    def _wide(self) -> float:
        return sum(view.box[2] - view.box[0] for view in self._drawn.views)

    def _scale(self, height: float) -> float:
        return (height - uf(None, LETTERS)) / (self._bottom - self._top)

    def _place(self, name: ChartView, origin: QPointF) -> None:
        move = QTransform.fromTranslate(origin.x(), origin.y()).scale(self.scale, self.scale)
        view = next(one for one in self._drawn.views if one.view is name)
        for region in view.regions:
            place = Place(region.id, region.side)
            shape, label = move.map(_traced(region.shape)), move.map(QPointF(*region.label))
            self.regions[place] = RegionPlace(region.side, shape, label)
            self.hits[place] = move.map(_traced(region.hit))


def _width(words: str, face: QFont) -> float:
    return QFontMetricsF(face).horizontalAdvance(words) + 2


def _traced(path: Path) -> QPainterPath:
    return shapes((Layer(Role.OUTLINE, line=True, path=path),))[0].path
