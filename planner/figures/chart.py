"""The body chart: a standing body from four sides, from the ribs down, with regions to choose.

Lengths are mm of body: x right, y down, the same scale and ground in all views.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache
from typing import TYPE_CHECKING, cast

import resources
from planner.content.decoding import decoder_of
from planner.content.jsonfile import read_json
from planner.content.plain import MismatchError
from planner.errors import ContentError
from planner.figures.figure import FILLS, STROKES, Body, Box, Layer, Path, Point, Role
from planner.figures.paths import parsed_path
from planner.vocabulary import BodyRegionId, Side

if TYPE_CHECKING:
    from pathlib import Path as FilePath

CHART = "figures/chart.json"


class ChartView(StrEnum):
    """From where the body is seen; left and right are the person's own."""

    RIGHT = "right"
    FRONT = "front"
    BACK = "back"
    LEFT = "left"


@dataclass(frozen=True, slots=True, eq=False)
class ChartRegion:
    """A region in a view: what is ringed, what a click hits, and where its count stands.

    `side` none is the middle of the body. Hits of a view do not overlap.
    """

    id: BodyRegionId
    side: Side
    shape: Path
    hit: Path
    label: Point


@dataclass(frozen=True, slots=True, eq=False)
class ViewDrawing:
    """One view: the box to show, its layers in the order of drawing, its regions.

    The body goes on above the box.
    """

    view: ChartView
    box: Box
    layers: tuple[Layer, ...]
    regions: tuple[ChartRegion, ...]


@dataclass(frozen=True, slots=True, eq=False)
class BodyChart:
    """All views, each once, in the order of `ChartView`."""

    body: Body
    digest: str
    views: tuple[ViewDrawing, ...]


@dataclass(frozen=True, slots=True)
class _Region:
    id: BodyRegionId
    side: Side
    shape: str
    hit: str
    label: Point


@dataclass(frozen=True, slots=True)
class _View:
    name: ChartView
    box: Box
    ops: tuple[tuple[str, Role, str], ...]
    regions: tuple[_Region, ...]


@dataclass(frozen=True, slots=True)
class _Chart:
    body: Body
    digest: str
    views: tuple[_View, ...]


@lru_cache(maxsize=1)
def body_chart() -> BodyChart:
    """The chart that ships, read once. Raises ContentError naming the place of what is wrong."""
    return read_chart(resources.path(CHART))


def read_chart(path: FilePath) -> BodyChart:
    """A chart from its file. Raises ContentError naming the place of what is wrong."""
    return chart_of(read_json(path, CHART), CHART)


def chart_of(data: object, place: str) -> BodyChart:
    """A chart from what its file holds. Raises ContentError naming the place."""
    read = _read(data, place)
    views = {view.name: view for view in read.views}
    if len(read.views) != len(ChartView) or len(views) != len(ChartView):
        raise ContentError(f"{place}: not each of {', '.join(ChartView)} once")
    drawn = tuple(_drawing(views[name], f"{place}, {name}") for name in ChartView)
    seen: set[tuple[str, Side]] = set()
    for region in (one for view in drawn for one in view.regions):
        if (region.id, region.side) in seen:
            raise ContentError(f"{place}: {region.id}, {region.side} stands twice")
        seen.add((region.id, region.side))
    return BodyChart(read.body, read.digest, drawn)


def _read(data: object, place: str) -> _Chart:
    try:
        return cast("_Chart", decoder_of(_Chart)(data))
    except MismatchError as mismatch:
        where = f"{place}, {mismatch.where}" if mismatch.path else place
        raise ContentError(f"{where}: {mismatch.sentence}") from mismatch


def _drawing(view: _View, place: str) -> ViewDrawing:
    left, top, right, bottom = view.box
    if left >= right or top >= bottom:
        raise ContentError(f"{place}: the box is empty")
    layers: list[Layer] = []
    for number, (kind, role, written) in enumerate(view.ops, start=1):
        layers.append(_layer(kind, role, written, layers, f"{place}, path {number}"))
    return ViewDrawing(
        view.name, view.box, tuple(layers), tuple(_region(one, place) for one in view.regions)
    )


def _layer(kind: str, role: Role, written: str, before: list[Layer], place: str) -> Layer:
    line = kind == "s"
    if kind not in {"f", "s"} or role not in (STROKES if line else FILLS) or role is Role.MUSCLE:
        raise ContentError(f"{place}: {role} cannot be drawn like that")
    if not written.startswith("@"):
        return Layer(role, line, _path(written, place))
    number = int(written[1:]) if written[1:].isdecimal() else len(before)
    if number >= len(before):
        raise ContentError(f"{place}: {written} names no path before it")
    return Layer(role, line, before[number].path)


def _region(region: _Region, place: str) -> ChartRegion:
    if region.side is Side.BILATERAL:
        raise ContentError(f"{place}, {region.id}: a region has one side, or none")
    where = f"{place}, {region.id} {region.side}"
    shape, hit = _path(region.shape, f"{where}, shape"), _path(region.hit, f"{where}, hit")
    if not all(contour.closed for contour in (*shape, *hit)):
        raise ContentError(f"{where}: its lines are not closed")
    return ChartRegion(region.id, region.side, shape, hit, region.label)


def _path(written: str, place: str) -> Path:
    try:
        return parsed_path(written)
    except ValueError as error:
        raise ContentError(f"{place}: the path {error}") from error
