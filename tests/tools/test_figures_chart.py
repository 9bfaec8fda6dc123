"""The body chart as it is drawn: regions follow the body, and the shipped file is what is drawn."""

from __future__ import annotations

import json
from collections.abc import Iterable

import numpy as np
import pytest

import resources
from tools.figures.body import NAMES, Body
from tools.figures.chart import chart
from tools.figures.chart_regions import BACK, FRONT, LEFT, NO_SIDE, RIGHT, Regions

NEAR_MM = 6


@pytest.mark.parametrize("name", NAMES)
def test_regions_are_told_from_where_a_point_is(name: str) -> None:
    body = Body.load(name)
    hip, knee, ankle = (body.joint(f"left_{joint}") for joint in ("hip", "knee", "foot"))
    size = body.skeleton.size

    def at(view: str, point: Iterable[float], arm: float = 0.0) -> tuple[str, str]:
        found, side = Regions(body).named(view, np.array([[*point, arm]]), ringed=True)
        return str(found[0]), str(side[0])

    middle = (hip + knee) / 2
    assert at(FRONT, middle) == ("thigh_front", LEFT)
    assert at(FRONT, middle * [-1, 1, 1]) == ("thigh_front", RIGHT)
    assert at(BACK, middle) == ("thigh_back", LEFT)
    assert at(LEFT, middle) == ("thigh_side", LEFT)
    assert at(RIGHT, middle)[0] == ""
    assert at(LEFT, middle, arm=1.0)[0] == ""
    aside = np.array([0.03 * size, 0, 0])
    assert at(FRONT, knee - aside) == ("knee_inner", LEFT)
    assert at(FRONT, knee + aside) == ("knee_front", LEFT)
    assert at(LEFT, knee) == ("knee_outer", LEFT)
    assert at(BACK, ankle) == ("heel", LEFT)
    assert at(BACK, ankle + 0.2 * (knee - ankle)) == ("achilles", LEFT)
    assert at(FRONT, hip) == ("hip_groin", LEFT)
    assert at(LEFT, hip) == ("hip_side", LEFT)
    height = hip[1] + 0.18 * size
    assert at(BACK, (0.0, height, hip[2])) == ("low_back", NO_SIDE)
    assert at(BACK, (-0.08 * size, height, hip[2])) == ("low_back", RIGHT)


@pytest.mark.slow
@pytest.mark.timeout(180)
def test_the_shipped_chart_is_what_is_drawn() -> None:
    made = chart()
    kept = json.loads(resources.path("figures/chart.json").read_text(encoding="utf-8"))
    assert [view["name"] for view in made["views"]] == [view["name"] for view in kept["views"]]
    for one, other in zip(made["views"], kept["views"], strict=True):
        assert np.abs(np.subtract(one["box"], other["box"])).max() <= NEAR_MM
        first, second = ({(r["id"], r["side"]): r for r in v["regions"]} for v in (one, other))
        assert first.keys() == second.keys()
        for place, region in first.items():
            apart = np.subtract(region["label"], second[place]["label"])
            assert np.abs(apart).max() <= NEAR_MM, place
