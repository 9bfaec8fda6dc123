"""Text at the left of a figure as far down as it goes, and across the width below it."""

from __future__ import annotations

from collections.abc import Callable

from planner.handout.pdf.figures import FigureBlock
from planner.handout.pdf.flowables import Block, Row, Stack
from planner.handout.pdf.parts import Parts

Passage = Callable[[Parts], Block]
"""A text that has its height only once its width is known."""

_APART = 12.0
_MOST_BELOW = 4.0  # lines that the last text beside a figure may reach below it


def wrapped(
    passages: tuple[Passage, ...], across: tuple[Block, ...], figure: FigureBlock, parts: Parts
) -> tuple[Block, ...]:
    """The passages round a figure at the right edge, or below one that takes the whole width.

    `across` are the same passages as blocks of the whole width. A passage is broken to one width
    only, so one that begins beside the figure stays beside it.
    """
    if not figure.beside:
        return (figure, parts.gap(0.3), *across)
    narrow = parts.within(parts.width - figure.width - _APART)
    foot = figure.height + parts.scale.gap(0.3)
    beside: list[Block] = []
    used = 0.0
    for passage in passages:
        block = passage(narrow)
        if used >= foot or used + block.height > foot + _MOST_BELOW * parts.scale.rem:
            break
        beside.append(block)
        used += block.height
    row = Row(((0, Stack(tuple(beside))), (parts.width - figure.width, figure)))
    space = (parts.gap(0.3),) if used < foot else ()
    return (row, *space, *across[len(beside) :])
