"""The ways to lay out a sheet, and which of them to try for the pages that are wanted."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.handout.pdf.arrange import SIZES
from planner.handout.pdf.styles import LARGE, ORDINARY, Scale
from planner.handout.snapshot import HandoutSnapshot, Layout

LARGER_SIZES = (*SIZES, 1.8, 2.2)


class Part(StrEnum):
    """What a sheet can do without, in the order in which it goes."""

    CARDS = "cards"
    ADVICE = "advice"
    LOG = "log"


class Detail(StrEnum):
    """How much of an exercise is told.

    In brief: all one needs to do it. Pictures: with its dose and what to watch out for only.
    """

    FULL = "full"
    BRIEF = "brief"
    PICTURES = "pictures"


@dataclass(frozen=True, slots=True)
class Plan:
    """One way to lay out a sheet.

    `above` puts figures over the text; `per_page` is the most exercises that begin on a page;
    `boxes` gives each set a box to tick.
    """

    scale: Scale
    columns: int = 1
    per_page: int | None = None
    above: bool = False
    detail: Detail = Detail.FULL
    boxes: bool = True
    sizes: tuple[float, ...] = SIZES
    without: frozenset[Part] = frozenset()

    def closer(self) -> Plan:
        """The same with less air."""
        return replace(self, scale=self.scale.closer(), boxes=False)


def plans(snapshot: HandoutSnapshot) -> Iterator[Plan]:
    """The plans for a sheet, the most comfortable first.

    Large print has one column whatever is wished. Only a wish for few pages leaves parts out, and
    none is ever fulfilled by pictures alone, unless they are asked for.
    """
    scale = LARGE if snapshot.large_print else ORDINARY
    ways = _of(snapshot.layout, scale)
    if snapshot.fit.most is not None and snapshot.layout is Layout.AUTOMATIC:
        ways += _of(Layout.FOUR, scale)
    yield from ways
    if snapshot.fit.most is None:
        return
    gone: set[Part] = set()
    for part in Part:
        gone.add(part)
        for way in ways:
            yield replace(way, without=frozenset(gone))


def _of(layout: Layout, scale: Scale) -> tuple[Plan, ...]:
    brief = Plan(scale, per_page=4, detail=Detail.BRIEF)
    columns = replace(brief, columns=2, above=True)
    large = scale.body >= LARGE.body
    match layout:
        case Layout.ONE:
            return (Plan(scale, per_page=1, above=True, sizes=LARGER_SIZES),)
        case Layout.TWO:
            return (Plan(scale, per_page=2, sizes=LARGER_SIZES),)
        case Layout.FOUR:
            return (brief,) if large else (brief, columns)
        case Layout.SIX:
            pictures = replace(columns, per_page=6, detail=Detail.PICTURES)
            return (replace(pictures, columns=1) if large else pictures,)
        case _:
            # Large print takes larger pictures over the text where that costs no page.
            return (Plan(scale, above=True), Plan(scale)) if large else (Plan(scale),)
