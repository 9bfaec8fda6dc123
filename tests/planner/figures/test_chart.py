"""The body chart: what ships fits the content, and a file that is wrong is refused."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable
from typing import Any

import pytest

import resources
from planner.errors import ContentError
from planner.figures.chart import CHART, BodyChart, ChartView, body_chart, chart_of
from planner.figures.figure import Path, Role
from planner.vocabulary import Side
from tests.helpers.content import catalogue

MIDDLE = {"low_back"}  # the regions that also have a middle
ONE_VIEW = {ChartView.LEFT: Side.LEFT, ChartView.RIGHT: Side.RIGHT}


def across(path: Path) -> float:
    """How far to the right a path lies, in the middle."""
    xs = [contour.start[0] for contour in path]
    xs += [piece[-2] for contour in path for piece in contour.pieces]
    return (min(xs) + max(xs)) / 2


def test_every_region_of_the_content_is_drawn_once_on_each_side() -> None:
    drawn = Counter((one.id, one.side) for view in body_chart().views for one in view.regions)
    assert set(drawn.values()) == {1}
    wanted = {
        (region.id, side)
        for region in catalogue().body_regions
        for side in (Side.LEFT, Side.RIGHT, *([Side.NONE] if region.id in MIDDLE else []))
    }
    assert drawn.keys() == wanted


def test_views_share_scale_and_ground() -> None:
    views = body_chart().views
    assert [view.view for view in views] == list(ChartView)
    assert len({(view.box[1], view.box[3]) for view in views}) == 1


def test_left_and_right_are_where_they_are_seen() -> None:
    """From the front the right side is at the viewer's left; a side view shows its own side."""
    for view in body_chart().views:
        if view.view in ONE_VIEW:
            assert {region.side for region in view.regions} == {ONE_VIEW[view.view]}
            continue
        middle = (view.box[0] + view.box[2]) / 2
        for region in view.regions:
            if region.side is Side.NONE:
                continue
            at_left = (region.side is Side.RIGHT) is (view.view is ChartView.FRONT)
            assert (across(region.shape) < middle) is at_left, (view.view, region.id, region.side)
            assert (region.label[0] < across(region.shape)) is at_left, region.id


def test_counts_stand_inside_the_box_and_apart() -> None:
    for view in body_chart().views:
        left, top, right, bottom = view.box
        spots = [region.label for region in view.regions]
        for x, y in spots:
            assert left + 35 <= x <= right - 35
            assert top + 35 <= y <= bottom - 35
        for place, (x, y) in enumerate(spots):
            for other_x, other_y in spots[place + 1 :]:
                assert (x - other_x) ** 2 + (y - other_y) ** 2 > 78**2, view.view


def test_no_muscle_is_tinted() -> None:
    roles = {layer.role for view in body_chart().views for layer in view.layers}
    assert Role.MUSCLE not in roles
    assert {Role.SKIN, Role.SHORTS, Role.OUTLINE} <= roles


def test_it_is_small() -> None:
    assert resources.path(CHART).stat().st_size < 60_000


# --- what is refused ------------------------------------------------------------------------

Breaking = Callable[[dict[str, Any]], object]


def shipped() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(resources.path(CHART).read_text(encoding="utf-8"))
    return found


def front(data: dict[str, Any]) -> dict[str, Any]:
    return next(view for view in data["views"] if view["name"] == "front")


BROKEN: dict[str, tuple[Breaking, str]] = {
    "a key too many": (lambda data: data.update(more=1), "chart, more: unknown key"),
    "no digest": (lambda data: data.pop("digest"), "chart, digest: missing"),
    "a view is missing": (lambda data: data["views"].pop(), "chart: not each of right, front"),
    "a view twice": (
        lambda data: data["views"].append(data["views"][0]),
        "chart: not each of right, front",
    ),
    "no such view": (
        lambda data: front(data).update(name="above"),
        "chart, views[0].name: expected one of",
    ),
    "an empty box": (lambda data: front(data).update(box=[0, 0, 0, 1]), "chart, front: the box"),
    "a muscle": (
        lambda data: front(data)["ops"].append(["f", "muscle", "M0 0L1 1z"]),
        "chart, front, path ",
    ),
    "a filled outline": (
        lambda data: front(data)["ops"].append(["f", "outline", "M0 0L1 1z"]),
        "chart, front, path ",
    ),
    "no such role": (
        lambda data: front(data)["ops"].append(["f", "cloak", "M0 0L1 1z"]),
        "chart, views[0].ops",
    ),
    "a path to come": (
        lambda data: front(data)["ops"].append(["s", "outline", "@99"]),
        "chart, front, path ",
    ),
    "half a curve": (
        lambda data: front(data)["regions"][0].update(hit="M0 0c1 2z"),
        "chart, front, ",
    ),
    "an open ring": (
        lambda data: front(data)["regions"][0].update(shape="M0 0L1 1"),
        "chart, front, ",
    ),
    "both sides": (
        lambda data: front(data)["regions"][0].update(side="bilateral"),
        "chart, front, ",
    ),
    "a region twice": (
        lambda data: front(data)["regions"].append(front(data)["regions"][0]),
        "chart: ",
    ),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_wrong_chart_is_refused_with_its_place(name: str) -> None:
    breaking, expected = BROKEN[name]
    data = shipped()
    breaking(data)
    with pytest.raises(ContentError) as caught:
        chart_of(data, "chart")
    assert caught.value.message.startswith(expected)


def test_the_shipped_one_is_read() -> None:
    assert isinstance(chart_of(shipped(), "chart"), BodyChart)
