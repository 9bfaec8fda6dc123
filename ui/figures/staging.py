"""Which phases of a figure are shown in a slot, and where its letters stand."""

from __future__ import annotations

from math import ceil, floor

from PySide6.QtCore import QPoint, QPointF, QRectF

from planner.figures.figure import Figure, Move, Phase, PhaseName, Point
from planner.figures.side import bears_letter, placed_box, placed_point, shown_mirrored
from planner.vocabulary import WorkingSide
from ui.figures.arranging import Placing, alone, together
from ui.figures.pictures import INSET, Wanted

PAIR_FROM = 0.8  # start and end stand together where that costs no more of the size
SIGN, SIGN_GAP = 9.0, 4.0  # u: under the right and the wrong way
LETTER, LEAST_LETTER, LETTER_SHARE = 13.0, 9.0, 0.13
PERSON = 1750.0  # mm
SIGNED = frozenset({PhaseName.GOOD, PhaseName.FAULT})


def at_rest(figure: Figure, wanted: Wanted, *, mirrored: bool) -> tuple[tuple[Phase, ...], Placing]:
    """The phases at rest: right and wrong, or start and end, or the end where it needs the room."""
    slot, phases = wanted.slot, figure.phases
    width, height = slot.width(), slot.height()
    if plays(figure):
        phases = (phases[0], phases[-1])
    elif phases[0].name in SIGNED:
        height -= (SIGN + SIGN_GAP) * wanted.unit
    boxes = tuple(placed_box(one.box, mirrored=mirrored) for one in phases)
    placing = together(boxes, width, height)
    if plays(figure) and not wanted.still:
        larger = alone(boxes[-1], width, height)
        if placing.scale < PAIR_FROM * larger.scale:
            phases, placing = phases[-1:], larger
    return phases, _moved(placing, slot)


def on_stage(move: Move, wanted: Wanted, *, mirrored: bool) -> tuple[Placing, QRectF]:
    """The whole move in the slot, and the part of it that the frames need, in whole pixels."""
    slot, ratio = wanted.slot, wanted.ratio
    left, top, right, bottom = placed_box(move.box, mirrored=mirrored)
    placing = _moved(alone((left, top, right, bottom), slot.width(), slot.height()), slot)
    (x, y), scale, inset = placing.origins[0], placing.scale, INSET * wanted.unit
    corner = QPoint(
        max(0, floor((x + scale * left - inset) * ratio)),
        max(0, floor((y + scale * top - inset) * ratio)),
    )
    far = QPoint(
        min(wanted.width, ceil((x + scale * right + inset) * ratio)),
        min(wanted.height, ceil((y + scale * bottom + inset) * ratio)),
    )
    return placing, QRectF(QPointF(corner) / ratio, QPointF(far) / ratio)


def _moved(placing: Placing, slot: QRectF) -> Placing:
    origins = tuple((x + slot.left(), y + slot.top()) for x, y in placing.origins)
    return Placing(placing.scale, origins)


def marks_of(
    figure: Figure, phases: tuple[Phase, ...], placing: Placing, side: WorkingSide
) -> tuple[Point, ...]:
    """Where the side's letter stands beside each phase, in px; nowhere where no side works."""
    mirrored = shown_mirrored(figure.side, side)
    found: list[Point] = []
    if not bears_letter(figure.side, side):
        return ()
    for phase, (x, y) in zip(phases, placing.origins, strict=True):
        if phase.mark is not None:
            across, down = placed_point(phase.mark, mirrored=mirrored)
            found.append((x + placing.scale * across, y + placing.scale * down))
    return tuple(found)


def letter_height(placing: Placing, unit: float) -> float:
    """How high the side's letter is, in u; 0 where it would hide a small figure.

    There the words beside the figure say the side.
    """
    height = LETTER_SHARE * PERSON * placing.scale / unit
    return min(LETTER, height) if height >= LEAST_LETTER else 0.0


def plays(figure: Figure) -> bool:
    """Whether it shows a movement, not the right and the wrong way."""
    names = {phase.name for phase in figure.phases}
    return {PhaseName.START, PhaseName.END} <= names
