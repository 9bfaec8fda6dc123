"""Every exercise has its own figure: contact exact, joints in range, files small and whole."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tools.figures.asset import FIGURES
from tools.figures.check import drawn_troubles, pose_troubles

CONTENT = Path(__file__).parents[3] / "resources" / "content" / "exercises"
EXERCISES = sorted(path.stem for path in CONTENT.glob("*.json"))


def drawn(name: str) -> dict[str, object]:
    told: dict[str, object] = json.loads((FIGURES / "drawn" / f"{name}.json").read_text("utf-8"))
    return told


def test_every_exercise_has_a_figure_and_none_shares_one() -> None:
    assert sorted(path.stem for path in (FIGURES / "drawn").glob("*.json")) == EXERCISES
    pictures = {json.dumps(drawn(name)["phases"]) for name in EXERCISES}
    assert len(pictures) == len(EXERCISES)


@pytest.mark.parametrize("name", EXERCISES)
def test_contact_is_exact_joints_in_range_and_targets_reached(name: str) -> None:
    assert list(pose_troubles(name)) == []


@pytest.mark.parametrize("name", EXERCISES)
def test_the_drawing_is_small_and_within_its_box(name: str) -> None:
    assert list(drawn_troubles(FIGURES / "drawn" / f"{name}.json")) == []
    assert drawn(name)["exercise"] == name


def test_women_men_and_older_people_are_drawn() -> None:
    bodies = [str(drawn(name)["body"]) for name in EXERCISES]
    shares = {body: bodies.count(body) / len(bodies) for body in set(bodies)}
    women = shares["female"] + shares["older_female"]
    assert 0.35 < women < 0.65
    assert shares["older_female"] + shares["older_male"] > 0.1
