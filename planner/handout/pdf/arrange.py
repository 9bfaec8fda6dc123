"""How the pictures of an exercise are arranged: their scale, and in a row or in a stack."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial

from planner.figures.figure import Box, Phase, joint_box
from planner.figures.palette import FigureStyle, SkinTone
from planner.figures.side import placed_box, placed_point
from planner.figures.style import style
from planner.handout.pdf.drawing import phase_form
from planner.handout.pdf.figures import FigureBlock, Picture
from planner.handout.pdf.marks import SideBadge
from planner.handout.pdf.parts import Parts
from planner.handout.pdf.styles import INK, LEFT_SIDE, MM, RIGHT_SIDE, WHITE, Colour, rgb
from planner.handout.snapshot import SheetFigure
from planner.vocabulary import WorkingSide

UPRIGHT, LOW = 35.0, 20.0
"""Least heights in mm on paper: of an upright figure with all its phases; of each other phase."""

SIZES = (1.0, 1.15, 1.3, 1.5)
"""How many times their least size figures may have."""

_UPRIGHT_FROM, _UPRIGHT_SHAPE = 1200.0, 0.8  # mm of body; height to width
_SCALE = 1 / 46  # a person of 1.65 m is 36 mm high
_COLUMN, _AT_MOST = 0.5, 1.15
_LEAST_TEXT = 14.0  # times its size, the width of text beside a figure
_APART = 9.0


@dataclass(frozen=True, slots=True)
class Pictures:
    """How the figures of a sheet are drawn; `size` is how many times their least size.

    With `above` they stand over their text, whatever their size.
    """

    look: FigureStyle
    tone: SkinTone
    size: float = 1.0
    above: bool = False


def figure_blocks(figure: SheetFigure, parts: Parts, pictures: Pictures) -> list[FigureBlock]:
    """The ways to lay out a figure, at one scale: phases in a row on one ground, or in a stack.

    They stay within about half the width, so that text goes beside them, wherever their least size
    fits there; else they take the whole width. Upright ones are never put on top of each other.
    """
    maker = _Maker(figure, parts, pictures)
    boxes = maker.boxes
    least = least_scale(boxes)
    wanted = least * pictures.size * parts.scale.figures
    if pictures.above:
        return [_over(maker, boxes, wanted, parts.width)]
    half = parts.width * _COLUMN
    most = min(half * _AT_MOST, max(half, parts.width - _LEAST_TEXT * parts.scale.body))
    blocks = []
    if _row_scale(boxes, most) >= least:
        row = maker.row(max(least, min(wanted, _row_scale(boxes, half))), beside=True)
        blocks += [row] if row.width <= half * _AT_MOST else []
    if not upright(boxes) and _stack_scale(boxes, most) >= least:
        stacked = max(least, min(wanted, _stack_scale(boxes, half)))
        blocks.append(maker.stack(stacked, beside=True))
    return blocks or [_over(maker, boxes, wanted, parts.width)]


def _over(maker: _Maker, boxes: tuple[Box, ...], wanted: float, width: float) -> FigureBlock:
    """Over the text: in a row, or lying ones in a stack where a row would be smaller than least."""
    across = _row_scale(boxes, width)
    if across >= least_scale(boxes) or upright(boxes):
        return maker.row(min(wanted, across), beside=False)
    return maker.stack(min(wanted, _stack_scale(boxes, width)), beside=False)


def least_scale(boxes: tuple[Box, ...]) -> float:
    """The least mm on paper for each mm of body, for the phases of one figure."""
    if upright(boxes):
        return max(_SCALE, UPRIGHT / _tall(boxes))
    return max(_SCALE, LOW / min(lower - upper for _, upper, _, lower in boxes))


def upright(boxes: tuple[Box, ...]) -> bool:
    """Whether somebody stands or sits up in a phase: the figure is tall, and not much wider."""
    widest = max(right - left for left, _, right, _ in boxes)
    return _tall(boxes) >= max(_UPRIGHT_FROM, widest * _UPRIGHT_SHAPE)


def _tall(boxes: tuple[Box, ...]) -> float:
    _, top, _, bottom = joint_box(boxes)
    return bottom - top


def _row_scale(boxes: tuple[Box, ...], width: float) -> float:
    """The scale at which a row fills a width in points."""
    across = sum(right - left for left, _, right, _ in boxes)
    return (width - _APART * (len(boxes) - 1)) / across / MM


def _stack_scale(boxes: tuple[Box, ...], width: float) -> float:
    """The scale at which a stack, with the body's plane in line, fills a width in points."""
    left, _, right, _ = joint_box(boxes)
    return width / (right - left) / MM


class _Maker:
    """Makes the pictures of one figure."""

    def __init__(self, figure: SheetFigure, parts: Parts, pictures: Pictures) -> None:
        self._figure, self._parts = figure, parts
        self._look = pictures.look
        self._style = style(pictures.look, pictures.tone, older=figure.figure.body.older)
        self.boxes = tuple(
            placed_box(phase.box, mirrored=figure.mirrored) for phase in figure.figure.phases
        )

    def row(self, scale: float, *, beside: bool) -> FigureBlock:
        """All beside each other, with the ground of all at the same height."""
        _, top, _, bottom = joint_box(self.boxes)
        spans = tuple((left, top, right, bottom) for left, _, right, _ in self.boxes)
        placed, x = [], 0.0
        for picture in self._pictures(spans, scale):
            placed.append((x, 0.0, picture))
            x += picture.width + _APART
        return FigureBlock(tuple(placed), self._figure.alt, beside)

    def stack(self, scale: float, *, beside: bool) -> FigureBlock:
        """One above the other; left edges of the body's plane in line."""
        left, _, right, _ = joint_box(self.boxes)
        spans = tuple((left, top, right, bottom) for _, top, _, bottom in self.boxes)
        placed, down = [], 0.0
        for picture in self._pictures(spans, scale):
            placed.append((0.0, down, picture))
            down += picture.height + _APART / 2
        return FigureBlock(tuple(placed), self._figure.alt, beside)

    def _pictures(self, spans: tuple[Box, ...], scale: float) -> Iterator[Picture]:
        figure = self._figure
        phases = figure.figure.phases
        for phase, span, said in zip(phases, spans, figure.captions, strict=True):
            caption = self._parts.body(said, bold=True, colour=self._caption_colour(phase))
            yield Picture(
                form=partial(phase_form, phase, self._style, round(scale, 4)),
                mirrored=figure.mirrored,
                box=span,
                unit=scale * MM,
                caption=caption,
                badge=self._badge() if figure.letter and phase.mark is not None else None,
                mark=placed_point(phase.mark or (0.0, 0.0), mirrored=figure.mirrored),
            )

    def _caption_colour(self, phase: Phase) -> Colour:
        return rgb(self._style.captions[phase.name].colour)

    def _badge(self) -> SideBadge:
        figure = self._figure
        left = figure.side is WorkingSide.LEFT
        colour = INK
        if self._look is FigureStyle.COLOUR:
            colour = LEFT_SIDE if left else RIGHT_SIDE
        letter = self._parts.body(figure.letter, bold=True, colour=colour if left else WHITE)
        return SideBadge(letter, left, colour)
