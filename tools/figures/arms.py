"""Sets the bones of an arm: by its angles or towards a target, then the hand and its fingers."""

from __future__ import annotations

import numpy as np

from tools.figures.angles import OUTWARDS, SUFFIX, Side
from tools.figures.hands import finger_turns, thumb_turns
from tools.figures.neutral import DOWN
from tools.figures.posture import RELAXED, LevelHand, Target
from tools.figures.rotations import IDENTITY, Array, about_x, about_y, about_z, crossed, unit
from tools.figures.walk import Walk, limb_turn

_TWIST = 0.4  # the first bone's share
_FOREARM_TWIST = (("lowerarm01", 0.25, False), ("lowerarm02", 0.75, True))
_RADIAL, _ULNAR = 24.0, 32.0  # degrees that a wrist bends to either side for a target
_QUIET = 30.0  # degrees an arm lifts before its collar bone follows
_JOINTS = ("shoulder", "elbow", "hand")


def move_arm(walk: Walk, side: Side, *, fingers: bool) -> None:
    """Sets collar bone, arm, forearm and hand; the trunk must be set."""
    s, out = SUFFIX[side], OUTWARDS[side]
    chest = walk.frame_of("chest")
    target = walk.pose.hands.get(side)
    if target is None:
        arm, forearm, hand = _by_angles(walk, side, chest)
        _collar(walk, side, arm)
    else:
        _collar(walk, side, chest)
        arm, forearm, hand = _aimed(walk, side, target)
        _collar(walk, side, arm)
        arm, forearm, hand = _aimed(walk, side, target)
    level = walk.pose.level_hands.get(side)
    if level is not None and (target is None or target.palm is None):
        hand = _levelled(level, forearm, chest, out)
    walk.limb((f"upperarm01.{s}", f"upperarm02.{s}", f"lowerarm01.{s}"), chest, arm, _TWIST)
    extra = pronation_of(side, forearm, hand) - walk.skeleton.pronation[side]
    for bone, share, on_own in _FOREARM_TWIST:
        turned = forearm @ about_y(-out * share * extra)
        walk.put(f"{bone}.{s}", turned, on_own=on_own)
        walk.frames[walk.skeleton.number[f"{bone}.{s}"]] = forearm
    walk.put(f"wrist.{s}", hand)
    if fingers:
        _fingers(walk, side, hand)


def pronation_of(side: Side, forearm: Array, hand: Array) -> float:
    """How far a hand is pronated against its forearm, within -130..230 degrees."""
    r = forearm.T @ hand
    turned = -OUTWARDS[side] * float(np.degrees(np.arctan2(r[0, 2], r[2, 2])))
    return turned + 360.0 if turned < -130.0 else turned


def _by_angles(walk: Walk, side: Side, chest: Array) -> tuple[Array, Array, Array]:
    out = OUTWARDS[side]

    def a(name: str) -> float:
        return walk.pose.angle(f"{side}_{name}")

    turn = limb_turn(out, -a("shoulder_flexion"), a("shoulder_abduction"), a("shoulder_rotation"))
    arm = chest @ turn
    forearm = arm @ about_x(-a("elbow_flexion"))
    return arm, forearm, _free_hand(walk, side, forearm)


def _free_hand(walk: Walk, side: Side, forearm: Array) -> Array:
    out, a = OUTWARDS[side], walk.pose.angle
    turn = about_y(-out * a(f"{side}_forearm_pronation"))
    bent = about_x(-a(f"{side}_wrist_deviation")) @ about_z(-out * a(f"{side}_wrist_flexion"))
    hand: Array = forearm @ turn @ bent
    return hand


def _collar(walk: Walk, side: Side, arm: Array) -> None:
    """The collar bone follows an arm that is lifted."""
    s, out = SUFFIX[side], OUTWARDS[side]
    chest = walk.frame_of("chest")
    way = chest.T @ arm @ DOWN
    lifted = float(np.degrees(np.arccos(min(1.0, max(-1.0, -way[1])))))
    up = 0.18 * max(0.0, lifted - _QUIET) + walk.pose.angle(f"{side}_shoulder_elevation")
    ahead = 9.0 * min(1.0, max(-0.3, float(way[2])))
    turned = chest @ about_z(out * up) @ about_y(-out * ahead)
    walk.put(f"clavicle.{s}", turned)
    walk.put(f"shoulder01.{s}", turned)


def _aimed(walk: Walk, side: Side, target: Target) -> tuple[Array, Array, Array]:
    s = SUFFIX[side]
    start = walk.start_of(f"upperarm01.{s}", f"shoulder01.{s}")
    wanted = walk.wanted(target, walk.pose.lifts.get(f"{side}_hand", 0.0))
    arm, forearm = walk.reached(side, _JOINTS, (start, wanted), target)
    if target.palm is None:
        return arm, forearm, _free_hand(walk, side, forearm)
    hand = IDENTITY
    for _ in range(3):
        hand = _facing(walk, side, target, forearm)
        wrist = wanted - hand @ walk.skeleton.palm[side]
        arm, forearm = walk.reached(side, _JOINTS, (start, wrist), target)
    return arm, forearm, hand


def _facing(walk: Walk, side: Side, target: Target, forearm: Array) -> Array:
    palm = walk.way(target, target.palm or (0.0, -1.0, 0.0))
    fingers = forearm @ DOWN if target.fingers is None else walk.way(target, target.fingers)
    hand = _hand_frame(OUTWARDS[side], palm, fingers)
    # Where the fingers point is only a wish: wrists hardly bend sideways.
    for _ in range(3):
        aside = float(np.degrees(np.arcsin(np.clip((forearm.T @ hand)[1, 2], -1.0, 1.0))))
        hand = hand @ about_x(aside - min(_RADIAL, max(-_ULNAR, aside)))
    return hand


def _hand_frame(out: float, palm: Array, fingers: Array) -> Array:
    """The frame of a hand whose palm faces one way and whose fingers point nearly the other."""
    side = -out * unit(palm)
    down = unit(fingers - side * float(fingers @ side))
    return np.stack([side, -down, crossed(side, -down)], axis=1)


def _levelled(level: LevelHand, forearm: Array, chest: Array, out: float) -> Array:
    """A hand with its palm down; its fingers go where forearm or head point over the floor."""
    along, head = forearm @ DOWN, chest @ -DOWN
    if level.turn is None:
        flat = float(np.hypot(along[0], along[2]))
        ahead = along + (1.0 - min(1.0, flat * 1.6)) * head
    else:
        ahead = about_y(out * level.turn) @ np.array([head[0], 0.0, head[2]])
    ahead = np.array([ahead[0], 0.0, ahead[2]])
    if float(ahead @ ahead) < 1e-6:
        ahead = chest @ np.array([0.0, 0.0, 1.0]) * np.array([1.0, 0.0, 1.0])
    return _hand_frame(out, np.array([0.0, -1.0, 0.0]), ahead)


def _fingers(walk: Walk, side: Side, hand: Array) -> None:
    s, out = SUFFIX[side], OUTWARDS[side]
    blend = walk.pose.shapes.get(side, RELAXED)
    for name in walk.skeleton.metacarpals[side]:
        walk.put(name, hand)
    turned = hand
    for name, turn in finger_turns(blend, out):
        turned = (hand if name.endswith("-1") else turned) @ turn
        walk.put(f"{name}.{s}", turned)
    for number, turn in enumerate(thumb_turns(blend, out, walk.skeleton, side)):
        walk.put(f"finger1-{number + 1}.{s}", hand @ turn)
