"""How the bones lie at rest, against standing straight with arms down and palms inwards."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from tools.figures.angles import OUTWARDS, SIDES, SUFFIX, Side
from tools.figures.rotations import Array, about_y, aligning, crossed, frame, twist, unit

DOWN: Array = np.array([0.0, -1.0, 0.0])
TOES_OUT = 6.0  # degrees, in relaxed standing
PALM_DEPTH = 0.017  # metres from the bones of the hand to its palm
Joint = Callable[[str], Array]


def neutral_turns(names: tuple[str, ...], joint: Joint, tail: Joint) -> dict[str, Array]:
    """For each limb bone the turn from its rest to neutral standing; other bones have none."""
    turns: dict[str, Array] = {}
    for side in SIDES:
        turns |= _leg(side, names, joint) | _arm(side, names, joint, tail)
    return turns


def _leg(side: Side, names: tuple[str, ...], joint: Joint) -> dict[str, Array]:
    s = SUFFIX[side]
    thigh = aligning(joint(f"lowerleg01.{s}") - joint(f"upperleg01.{s}"), DOWN)
    shank = aligning(joint(f"foot.{s}") - joint(f"lowerleg01.{s}"), DOWN)
    ahead = joint(f"toe2-1.{s}") - joint(f"foot.{s}")
    turned = math.degrees(math.atan2(ahead[0], ahead[2]))
    foot = about_y(-turned + OUTWARDS[side] * TOES_OUT)
    toes = {name: foot for name in names if name.startswith("toe") and name.endswith(s)}
    return {
        f"upperleg01.{s}": thigh,
        f"upperleg02.{s}": thigh,
        f"lowerleg01.{s}": shank,
        f"lowerleg02.{s}": shank,
        f"foot.{s}": foot,
        **toes,
    }


def hand_frame(side: Side, joint: Joint) -> Array:
    """The frame of the hand as it lies at rest: -Y to the fingers, the palm facing inwards."""
    s = SUFFIX[side]
    fingers = joint(f"finger3-1.{s}") - joint(f"wrist.{s}")
    thumbwards = joint(f"finger2-1.{s}") - joint(f"finger5-1.{s}")
    return frame(-fingers, crossed(-fingers, thumbwards))


def _arm(side: Side, names: tuple[str, ...], joint: Joint, tail: Joint) -> dict[str, Array]:
    s = SUFFIX[side]
    upper = joint(f"lowerarm01.{s}") - joint(f"upperarm01.{s}")
    lower = joint(f"wrist.{s}") - joint(f"lowerarm01.{s}")
    hinge = crossed(upper, lower)
    arm, forearm = frame(-upper, -hinge).T, frame(-lower, -hinge).T
    hand = hand_frame(side, joint).T
    turns = {
        f"upperarm01.{s}": arm,
        f"upperarm02.{s}": arm,
        f"lowerarm01.{s}": forearm,
        f"lowerarm02.{s}": forearm,
    }
    for name in names:
        if name.endswith(f".{s}") and name.startswith(("wrist", "metacarpal", "finger1")):
            turns[name] = hand
        elif name.endswith(f".{s}") and name.startswith("finger"):
            along = tail(name) - joint(name)
            turns[name] = aligning(hand @ along, DOWN) @ hand
    return turns


def resting_pronation(side: Side, turns: dict[str, Array]) -> float:
    """How far the forearm is pronated at rest, in degrees."""
    s = SUFFIX[side]
    against = turns[f"lowerarm01.{s}"] @ turns[f"wrist.{s}"].T
    return -OUTWARDS[side] * twist(against, -DOWN)


def palm_middle(side: Side, joint: Joint, size: float) -> Array:
    """The middle of the palm from the wrist, in the hand's neutral frame."""
    s = SUFFIX[side]
    length = float(np.linalg.norm(joint(f"finger3-1.{s}") - joint(f"wrist.{s}")))
    return np.array([-OUTWARDS[side] * PALM_DEPTH * size, -0.62 * length, 0.0])


def thumb_rest(side: Side, number: int, joint: Joint, tail: Joint) -> Array:
    """The way a bone of the thumb points at rest, in the hand's neutral frame."""
    name = f"finger1-{number}.{SUFFIX[side]}"
    return unit(hand_frame(side, joint).T @ (tail(name) - joint(name)))
