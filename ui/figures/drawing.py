"""Draws pictures and films of figures. Runs on any thread: it reads only what it is given."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter, QPen

from planner.figures.figure import Figure, Move, PhaseName
from planner.figures.side import placed_box, shown_mirrored
from planner.figures.style import Style, style
from planner.vocabulary import ExerciseId
from ui.figures.arranging import Placing
from ui.figures.painting import ink, paint_shapes
from ui.figures.pictures import Film, Picture, Wanted
from ui.figures.shapes import Shape, phase_shapes, shapes
from ui.figures.staging import SIGN, SIGNED, at_rest, letter_height, marks_of, on_stage, plays

if TYPE_CHECKING:
    from planner.figures.palette import Paint

FILM_BYTES = 24_000_000  # a larger film is drawn coarser
_SIGN_LINE = 1.8  # u
_PIXEL = 4

FigureOf = Callable[[ExerciseId], Figure | None]
MoveOf = Callable[[ExerciseId], Move | None]


def draw_picture(wanted: Wanted, figure_of: FigureOf) -> Picture | None:
    """The figure at rest; None where the exercise has none. Raises ContentError."""
    figure = figure_of(wanted.exercise)
    if figure is None:
        return None
    mirrored = shown_mirrored(figure.side, wanted.side)
    phases, placing = at_rest(figure, wanted, mirrored=mirrored)
    look = _style(figure, wanted)
    image = _blank(wanted.width, wanted.height, wanted.ratio)
    painter = QPainter(image)
    for phase, origin in zip(phases, placing.origins, strict=True):
        _paint(painter, phase_shapes(phase), look, Placing(placing.scale, (origin,)), mirrored)
        if phase.name in SIGNED:
            left, _top, right, _bottom = placed_box(phase.box, mirrored=mirrored)
            middle = origin[0] + placing.scale * (left + right) / 2
            corner = QPointF(
                middle - SIGN * wanted.unit / 2, wanted.slot.bottom() - SIGN * wanted.unit
            )
            _paint_sign(painter, corner, wanted.unit, look.captions[phase.name], phase.name)
    painter.end()
    marks = marks_of(figure, phases, placing, wanted.side)
    return Picture(image, marks, letter_height(placing, wanted.unit), plays(figure))


def draw_film(wanted: Wanted, figure_of: FigureOf, move_of: MoveOf, dropped: Event) -> Film | None:
    """All frames; None where the exercise has no move, or once `dropped` is set.

    Raises ContentError.
    """
    figure = figure_of(wanted.exercise)
    move = move_of(wanted.exercise) if figure is not None and not dropped.is_set() else None
    if figure is None or move is None:
        return None
    mirrored = shown_mirrored(figure.side, wanted.side)
    placing, place = on_stage(move, wanted, mirrored=mirrored)
    look, ratio = _style(figure, wanted), _film_ratio(place, len(move.frames), wanted.ratio)
    frames: list[QImage] = []
    for layers in move.frames:
        if dropped.is_set():
            return None
        frames.append(_frame(shapes(layers), look, placing, place, ratio, mirrored=mirrored))
    ends = tuple(one for one in figure.phases if one.name in {PhaseName.START, PhaseName.END})
    both = Placing(placing.scale, placing.origins * len(ends))
    marks = marks_of(figure, ends, both, wanted.side)
    return Film(tuple(frames), place, marks, letter_height(placing, wanted.unit))


# --- painting --------------------------------------------------------------------------------


def _style(figure: Figure, wanted: Wanted) -> Style:
    return style(wanted.look, wanted.tone, older=figure.body.older)


def _blank(width: int, height: int, ratio: float) -> QImage:
    image = QImage(QSize(width, height), QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _film_ratio(place: QRectF, frames: int, ratio: float) -> float:
    """Pixels a px so that the film keeps to its bytes."""
    whole = place.width() * place.height() * ratio * ratio * _PIXEL * frames
    return ratio * float(min(1.0, (FILM_BYTES / whole) ** 0.5))


def _frame(
    drawn: Iterable[Shape],
    look: Style,
    placing: Placing,
    place: QRectF,
    ratio: float,
    *,
    mirrored: bool,
) -> QImage:
    image = _blank(round(place.width() * ratio), round(place.height() * ratio), ratio)
    painter = QPainter(image)
    painter.translate(-place.topLeft())
    _paint(painter, drawn, look, placing, mirrored)
    painter.end()
    return image


def _paint(
    painter: QPainter, drawn: Iterable[Shape], look: Style, placing: Placing, mirrored: bool
) -> None:
    (x, y), scale = placing.origins[0], placing.scale
    painter.save()
    painter.translate(x, y)
    painter.scale(-scale if mirrored else scale, scale)
    paint_shapes(painter, drawn, look, scale)
    painter.restore()


def _paint_sign(
    painter: QPainter, corner: QPointF, unit: float, paint: Paint, name: PhaseName
) -> None:
    """A tick or a cross under the right and the wrong way: not by colour alone."""
    side = SIGN * unit
    pen = QPen(ink(paint), _SIGN_LINE * unit)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen)
    painter.translate(corner)
    if name is PhaseName.GOOD:
        tick = [
            QPointF(0, side * 0.55),
            QPointF(side * 0.38, side * 0.9),
            QPointF(side, side * 0.1),
        ]
        painter.drawPolyline(tick)
    else:
        painter.drawLine(QPointF(0, 0), QPointF(side, side))
        painter.drawLine(QPointF(side, 0), QPointF(0, side))
    painter.restore()
