"""A scene as a drawing: fills, one shade, and lines of three weights, as paths in mm."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures import chains, face
from tools.figures.edges import Borders, Kind, borders, tidied
from tools.figures.labels import FILL_ROLES, PROP_ROLES, Label
from tools.figures.mesh import PART
from tools.figures.scene import Scene
from tools.figures.shading import shade
from tools.figures.sketch import FINAL, Fineness, Op, Sketch

Mask = NDArray[np.bool_]
ROLES = {
    Kind.FINE: "hem",
    Kind.HEM: "hem",
    Kind.ROUND: "inner",
    Kind.PROP: "inner",
    Kind.INNER: "inner",
}
LIMBS = (
    ("thigh", ("thigh", "shank", "foot"), ("knee", "foot"), 0.1),
    ("upper_arm", ("upper_arm", "forearm", "hand"), ("elbow", "hand"), 0.36),
)
# By how much tolerances grow until a drawing is small enough.
LOOSER = (1.0, 1.25, 1.5, 1.8, 2.2, 2.8)
APART = 0.10  # metres of depth that make one of two limbs the farther one


def _far(scene: Scene) -> Mask:
    """The farther of two limbs, where one is clearly behind the other."""
    far = np.zeros(scene.label.shape, dtype=bool)
    body, turn = scene.figure.body, scene.camera.turn
    for axis, parts, joints, share in LIMBS:
        depth = {
            side: float(np.mean([
                (turn @ scene.placed.joints[body.number(f"{side}_{joint}")])[2] for joint in joints
            ]))
            for side in ("left", "right")
        }  # fmt: skip
        if abs(depth["left"] - depth["right"]) < APART:
            continue
        behind = min(depth, key=lambda side: depth[side])
        pixels = np.flatnonzero(np.isin(scene.part, [PART[f"{behind}_{part}"] for part in parts]))
        limb = getattr(scene.figure.garments, axis)
        far.ravel()[pixels[limb.along(scene.at(pixels, scene.rest)) > share]] = True
    return far


def draw(scene: Scene, muscle: Mask | None = None, finish: Fineness = FINAL) -> list[Op]:
    """Draw a scene. `muscle` marks the pixels to tint. Gives the operations in drawing order:
    the first fills the figure, and its path is the outline."""
    label = tidied(scene.label, scene.covered, scene.fineness)
    person = ndimage.binary_opening(scene.person)
    label[scene.person & ~person] = Label.NOTHING
    sketch = Sketch(scene, finish)
    sketch.area("skin", person, blur=2.4, grow=0, least=200, exact=True)
    for value, role in PROP_ROLES.items():
        sketch.area(role, label == value)
    for value, role in FILL_ROLES.items():
        sketch.area(role, label == value)
    sketch.area("far", _far(scene) & person, grow=0.1, least=200)
    sketch.area("shade", shade(scene, label), blur=4, grow=0, least=1200)
    if muscle is not None:
        sketch.area("muscle", muscle & person, blur=5, grow=0, least=300)
    for line in face.features(scene):
        sketch.shape("dark", line)
    _lines(sketch, borders(scene, label, person))
    for looser in LOOSER:
        ops = sketch.ops(looser)
        if sum(len(data) for _, _, data in ops) <= finish.most:
            break
    return [*ops, ("s", "outline", "@0")]


def _scrap(chain: chains.Chain, shortest: float) -> bool:
    """Whether a line is short, and leads nowhere."""
    if chain.closed:
        return chain.length < 1.2 * shortest
    if all(chain.held) and chain.length < 0.5 * shortest:
        return True
    if chain.kind == Kind.HEM:
        return chain.length < 0.25 * shortest
    free = sum(chain.free)
    return bool(free) and chain.length < shortest * (1.8 if free == 2 else 1)


def _strung(edges: Borders, shortest: float) -> list[chains.Chain]:
    """The lines of a scene, without scraps."""
    width = edges.horizontal.shape[1] + 1
    vertical, horizontal = edges.vertical, edges.horizontal
    outline, _ = chains.sides(
        vertical * (vertical == Kind.SILHOUETTE), horizontal * (horizontal == Kind.SILHOUETTE)
    )
    held = np.unique(outline)
    ends, kinds = chains.sides(
        vertical * (vertical < Kind.SILHOUETTE), horizontal * (horizontal < Kind.SILHOUETTE)
    )
    for _ in range(3):
        found = chains.strung(ends, kinds, width, held)
        scraps = [sides for chain, sides in found if _scrap(chain, shortest)]
        if not scraps:
            break
        kept = np.ones(len(ends), dtype=bool)
        kept[np.concatenate([np.asarray(side) for side in scraps])] = False
        ends, kinds = ends[kept], kinds[kept]
    return [chain for chain, _ in found]


def _lines(sketch: Sketch, edges: Borders) -> None:
    """Add the lines of a scene: strokes, and tapered shapes where an end is free."""
    for chain in _strung(edges, sketch.finish.shortest * sketch.scene.fineness):
        points = chain.points[:-1] if chain.closed else chain.points
        if len(points) < 3:
            continue
        role = ROLES[Kind(chain.kind)]
        if chain.kind == Kind.PROP and sketch.edges(role, points, chain.closed):
            continue
        if any(chain.free) and role == "inner":
            sketch.tapered(points, chain.free)
        else:
            sketch.stroke(role, points, chain.closed)
