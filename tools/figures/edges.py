"""Where an illustrator would draw a line: the borders between pixels, told apart by kind."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures.labels import FIRST_PROP, Label
from tools.figures.mesh import PART, PARTS
from tools.figures.model import PROP_PARTS
from tools.figures.scene import Scene

Mask = NDArray[np.bool_]
Classes = NDArray[np.uint8]


class Kind(IntEnum):
    """Kinds of lines; the heavier wins where two could run on."""

    NONE = 0
    FINE = 1  # inside a hand, about the face
    HEM = 2  # and the hair line
    ROUND = 3  # of a round prop
    PROP = 4
    INNER = 5
    SILHOUETTE = 6  # the figure's own outline, drawn as one path


JUMP = 7.0  # pixels of depth, at 800 a metre, that make one part pass in front of another
JUMP_HEAD = 3.5
HEM_JUMP = 24.0
CREASE = np.cos(np.radians(58))
PROP_CREASE = np.cos(np.radians(50))
STEEP = 40.0


def _touching() -> Mask:
    """Which parts of the body grow out of one another."""
    pairs = [("torso", "head")]
    for side in ("left", "right"):
        for chain in (("upper_arm", "forearm", "hand"), ("thigh", "shank", "foot")):
            names = ["torso", *(f"{side}_{part}" for part in chain)]
            pairs += pairwise(names)
    joined = np.eye(len(PARTS), dtype=bool)
    for first, second in pairs:
        joined[PART[first], PART[second]] = joined[PART[second], PART[first]] = True
    return joined


TOUCHING = _touching()
LAST_PART = len(PARTS) - 1
HANDS = (PART["left_hand"], PART["right_hand"])


def _one_limb() -> Mask:
    """Between which parts a change of what is worn is a hem, not one limb before another."""
    same = np.eye(len(PARTS), dtype=bool)
    pairs = [("torso", "head"), *((f"{s}_shank", f"{s}_foot") for s in ("left", "right"))]
    for first, second in pairs:
        same[PART[first], PART[second]] = same[PART[second], PART[first]] = True
    return same


ONE_LIMB = _one_limb()


@dataclass(frozen=True)
class Borders:
    """The kinds of the borders between neighbours in a row (h, w - 1) and between rows
    (h - 1, w)."""

    vertical: Classes
    horizontal: Classes


def borders(scene: Scene, label: NDArray[np.uint8], person: Mask) -> Borders:
    """The lines of a scene, from its depths, normals, (tidied) labels and the figure's mask."""
    depth, normal = scene.buffer.depth, scene.normal
    part = np.where(scene.person & ~person, -1, scene.part)
    curved = (part >= 0) & scene.round_parts[part]
    turned = _along(depth.T, np.swapaxes(normal, 0, 1), part.T, label.T, scene.fineness)
    across = _along(depth, normal, part, label, scene.fineness)
    down = np.ascontiguousarray(turned.T)
    across[(across == Kind.PROP) & (curved[:, :-1] | curved[:, 1:])] = Kind.ROUND
    down[(down == Kind.PROP) & (curved[:-1] | curved[1:])] = Kind.ROUND
    return Borders(across, down)


def _step(depth: NDArray[np.float32], fineness: float) -> NDArray[np.float32]:
    """How much farther neighbours in a row are apart in depth than the surface's slope tells."""
    step = np.abs(np.diff(depth, axis=1))
    gentle = np.where(step > STEEP * fineness, 0, step)
    slope = np.zeros_like(step)
    slope[:, 1:] = gentle[:, :-1]
    slope[:, :-1] = np.maximum(slope[:, :-1], gentle[:, 1:])
    return np.asarray(step - 1.3 * slope)


def _along(
    depth: NDArray[np.float32],
    normal: NDArray[np.float32],
    part: NDArray[np.int16],
    label: NDArray[np.uint8],
    fineness: float,
) -> Classes:
    """The kinds of the borders between neighbours in each row."""
    first, second = part[:, :-1], part[:, 1:]
    person, other = first < PROP_PARTS, second < PROP_PARTS
    there = (first >= 0) & (second >= 0)
    body = there & person & other
    props = there & ~person & ~other
    kind = np.zeros(first.shape, dtype=np.uint8)
    unlike = body & (label[:, :-1] != label[:, 1:])
    hem = unlike & ONE_LIMB[np.clip(first, 0, LAST_PART), np.clip(second, 0, LAST_PART)]
    head = (first == PART["head"]) | (second == PART["head"])
    jump = np.where(head, JUMP_HEAD, JUMP) * fineness
    # Cloth lies a little off the skin: along a hem only a larger step is another limb.
    jump = np.where(hem, HEM_JUMP * fineness, jump)
    passes = body & (_step(depth, fineness) > jump)
    facing = np.einsum("ijk,ijk->ij", normal[:, :-1], normal[:, 1:])
    crease = body & (facing < CREASE) & ~head & (label[:, :-1] != Label.SHOE)
    apart = body & ~TOUCHING[np.clip(first, 0, LAST_PART), np.clip(second, 0, LAST_PART)]
    apart |= unlike & ~hem
    kind[hem] = Kind.HEM
    kind[passes | (crease & ~hem) | apart] = Kind.INNER
    small = np.isin(first, (*HANDS, PART["head"])) & (first == second)
    kind[small & (passes | crease) & ~hem] = Kind.FINE
    kind[passes & head & ~hem] = Kind.FINE
    kind[props & ((first != second) | (facing < PROP_CREASE))] = Kind.PROP
    alone = (first >= 0) != (second >= 0)
    kind[alone] = Kind.PROP
    figure = (first >= 0) & person, (second >= 0) & other
    kind[figure[0] != figure[1]] = Kind.SILHOUETTE
    return kind


def tidied(label: NDArray[np.uint8], covered: Mask, fineness: float) -> NDArray[np.uint8]:
    """Labels without specks: small islands take the label around them."""
    out = label.copy()
    for value, window in enumerate(ndimage.find_objects(label), start=1):
        if window is None:
            continue
        areas, count = ndimage.label(label[window] == value)
        sizes = np.bincount(areas.ravel(), minlength=count + 1)
        small = sizes < (300 if value >= FIRST_PROP else 120) * fineness**2
        small[0] = False
        if small.any():
            out[window][small[areas]] = 0
    speckled, _ = ndimage.label(ndimage.binary_dilation((out == 0) & covered, iterations=2))
    for window in ndimage.find_objects(speckled):
        part, there = out[window], covered[window]
        holes = (part == 0) & there
        if (part > 0).any():
            nearest = ndimage.distance_transform_edt(
                part == 0, return_distances=False, return_indices=True
            )
            part[holes] = part[tuple(nearest)][holes]
    return out
