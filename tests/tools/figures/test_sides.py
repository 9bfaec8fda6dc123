"""What the text calls the working side is the limb that works in the drawing.

Measured on the posed body, not read from a label: which hip is on top, which foot stands.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pytest

from tools.figures.compose import Exercise
from tools.figures.pose import POSES, read_poses
from tools.figures.posture import Pose

CONTENT = Path(__file__).parents[3] / "resources" / "content" / "exercises"
DRAWN = POSES.parent / "drawn"
LEG = ("hip", "knee", "foot", "toes")
FEET = ("foot", "toes", "heel")


def one_sided() -> list[tuple[str, str]]:
    """Every exercise whose printed side names a limb, and what it names."""
    told = [json.loads(path.read_text("utf-8")) for path in sorted(CONTENT.glob("*.json"))]
    return [(entry["id"], entry["side_means"]) for entry in told if entry["side_means"]]


@dataclass(frozen=True)
class Posed:
    """The posed body of an exercise, asked about its working side and the other."""

    exercise: Exercise
    working: str

    @property
    def other(self) -> str:
        return "right" if self.working == "left" else "left"

    @property
    def outwards(self) -> float:
        """The sign of x on the working side of a person who faces +z."""
        return 1.0 if self.working == "left" else -1.0

    @property
    def poses(self) -> list[Pose]:
        return list(self.exercise.file.phases.values())

    def joint(self, name: str, phase: int = -1) -> npt.NDArray[np.float64]:
        placed = list(self.exercise.placed.values())[phase]
        return np.asarray(placed.joints[self.exercise.figure.body.number(name)])

    def apart(self, joint: str, axis: int, phase: int = -1) -> float:
        """How much further the working side's joint is along an axis than the other side's."""
        w, o = (self.joint(f"{side}_{joint}", phase) for side in (self.working, self.other))
        return float(w[axis] - o[axis])

    def moved(self, side: str) -> float:
        """Metres that the joints of a leg move in all, against the pelvis."""
        phases = range(len(self.poses))
        at = [
            [self.joint(f"{side}_{joint}", n) - self.joint("pelvis", n) for joint in LEG]
            for n in phases
        ]
        return float(np.linalg.norm(np.diff(np.array(at), axis=0), axis=-1).sum())

    def stands(self, side: str, pose: Pose) -> bool:
        return any(f"{side}_{part}" in pose.contact for part in FEET)

    def rests_on(self, what: str) -> set[str]:
        return {
            part
            for pose in self.poses
            for part, blend in pose.contact.items()
            if any(name == what for name, _ in blend)
        }

    def props(self, *kinds: str) -> list[dict[str, object]]:
        return [dict(prop) for prop in self.exercise.file.props if prop["kind"] in kinds]


@cache
def posed(name: str) -> Posed:
    file = read_poses(POSES / f"{name}.toml")
    return Posed(Exercise(file), file.side)


def standing(body: Posed) -> bool:
    """It bears the body whenever anything does, and the other foot is in the air or only taps."""
    bears = [pose for pose in body.poses if body.stands(body.working, pose)]
    flat = [pose for pose in body.poses if f"{body.other}_foot" in pose.contact]
    grounded = [pose for pose in body.poses if any(part.endswith(FEET) for part in pose.contact)]
    return bool(bears) and len(bears) == len(grounded) and len(flat) < len(body.poses)


def steps(body: Posed) -> bool:
    """Its foot goes further over the floor than the other."""
    way = [
        float(np.linalg.norm(body.joint(f"{side}_foot") - body.joint(f"{side}_foot", 0)))
        for side in (body.working, body.other)
    ]
    return way[0] > way[1] + 0.1


def rolls(body: Posed) -> bool:
    rested = {part.split("_")[0] for part in body.rests_on("roller")} & {"left", "right"}
    if rested:
        return rested == {body.working}
    place = body.props("roller")[0]["at"]
    lower = body.apart("hip", 1) < -0.005
    return lower or float(place[0]) * body.outwards > 0.02  # type: ignore[index]


def banded(body: Posed) -> bool:
    return f"{body.working}_knee" in str(body.props("long_band", "loop_band", "strap"))


def anchored(body: Posed) -> bool:
    return float(body.props("door_anchor")[0]["x"]) * body.outwards > 0  # type: ignore[arg-type]


def pressed(body: Posed) -> bool:
    return float(body.props("wall")[0]["x"]) * body.outwards > 0  # type: ignore[arg-type]


def moves_more(body: Posed) -> bool:
    return body.moved(body.working) > body.moved(body.other)


def on_the_step(body: Posed) -> bool:
    rested = body.rests_on("step")
    return any(part.startswith(body.working) for part in rested) and not any(
        part.startswith(body.other) for part in rested
    )


def out_to_the_side(body: Posed) -> bool:
    middle = body.joint("pelvis")[0]
    own, other = (body.joint(f"{side}_foot")[0] for side in (body.working, body.other))
    return float(abs(own - middle) - abs(other - middle)) > 0.2


def kneels(body: Posed) -> bool:
    kneeling = [part for pose in body.poses for part in pose.contact if part.endswith("knee")]
    return bool(kneeling) and all(part.startswith(body.working) for part in kneeling)


def stays_down(body: Posed) -> bool:
    last = body.poses[-1]
    return body.stands(body.working, last) and not body.stands(body.other, last)


def across(body: Posed) -> bool:
    """The ankle is over the other leg: nearer to the other knee than the knee of its own side."""
    ankle = body.joint(f"{body.working}_foot")
    own, other = (body.joint(f"{side}_knee") for side in (body.working, body.other))
    return float(np.linalg.norm(ankle - other)) < float(np.linalg.norm(ankle - own))


RULES: dict[str, Callable[[Posed], bool]] = {
    "top leg": lambda body: body.apart("hip", 1, 0) > 0.05,
    "bottom side": lambda body: body.apart("hip", 1, 0) < -0.05,
    "standing leg": standing,
    "leg that works": moves_more,
    "leg that lifts": moves_more,
    "leg that steps out": steps,
    "leg that is stretched": moves_more,
    "leg that is pulled in": moves_more,
    "leg out to the side": out_to_the_side,
    "foot that stays down": stays_down,
    "crossed leg": across,
    "leg crossed behind": lambda body: body.apart("foot", 2) < -0.05,
    "front leg": lambda body: body.apart("foot", 2) > 0.15,
    "back leg": lambda body: body.apart("foot", 2) < -0.15,
    "leg on the step": on_the_step,
    "kneeling side": kneels,
    "side you roll": rolls,
    "side you press": pressed,
    "side nearest the band": anchored,
    "leg in the band": banded,
}


@pytest.mark.parametrize(("name", "means"), one_sided())
def test_the_named_limb_works_in_the_drawing(name: str, means: str) -> None:
    body = posed(name)
    assert body.working in {"left", "right"}, "a one-sided exercise says which side it draws"
    assert RULES[means](body), f"{name}: the drawing's {body.working} is not the {means}"
    drawn = json.loads((DRAWN / f"{name}.json").read_text("utf-8"))
    assert drawn["side"] == body.working
    assert all(phase["mark"] for phase in drawn["phases"])


@pytest.mark.parametrize(("name", "means"), one_sided())
def test_the_other_limb_would_be_noticed(name: str, means: str) -> None:
    """The rules can fail: asked about the other side, they say no."""
    body = posed(name)
    assert not RULES[means](Posed(body.exercise, body.other))


def test_exercises_of_both_sides_are_drawn_without_one() -> None:
    sided = {name for name, _ in one_sided()}
    for path in DRAWN.glob("*.json"):
        drawn = json.loads(path.read_text("utf-8"))
        assert (drawn["side"] != "none") == (path.stem in sided), path.stem
