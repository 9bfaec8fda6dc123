"""A scene as a drawing: fills, one shade, and lines of three weights, as paths in mm."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from tools.figures import bezier, chains, face, trace
from tools.figures.edges import Borders, Kind, borders, tidied
from tools.figures.labels import FILL_ROLES, FIRST_PROP, PROP_ROLES, Label
from tools.figures.mesh import PART
from tools.figures.scene import Scene

Mask = NDArray[np.bool_]
Points = NDArray[np.float64]
Op = tuple[str, str, str]


@dataclass(frozen=True)
class Fineness:
    """How closely curves follow (mm), in pixels how much they are calmed, and the shortest
    loose line that is kept (pixels at 800 a metre)."""

    tolerance: float = 0.7
    fine: float = 2.4
    long: float = 9.0
    detail: float = 1.1
    shortest: float = 26.0


FINAL = Fineness()
COARSE = Fineness(tolerance=1.6, long=5.0)
LIGHT = np.array([-0.5, 0.62, 0.6]) / np.linalg.norm([-0.5, 0.62, 0.6])
SHADE_BELOW = 0.27
TAPER = 45.0  # mm over which a free end thins out
WIDTHS = {"inner": 3.5, "hem": 2.5}  # mm of body


@dataclass
class _Sketch:
    """Curves gathered until all are fitted at once: what each is for."""

    scene: Scene
    finish: Fineness

    def __post_init__(self) -> None:
        self.curves: list[bezier.Curve] = []
        self.uses: list[tuple[str, str]] = []

    def area(
        self, role: str, mask: Mask, blur: float = 1.6, grow: float = 0.2, least: float = 90
    ) -> None:
        k = self.scene.fineness
        for line in trace.contours(mask, max(0.8, blur * k), grow, least * k * k):
            self.line("f", role, line, closed=True)

    def line(self, kind: str, role: str, points: Points, closed: bool, corner: float = 0.3) -> None:
        k = self.scene.fineness
        f = self.finish
        smooth = trace.calm(points, closed, max(1.0, f.fine * k), f.long * k, f.detail)
        thin = trace.thinned(smooth, 2.0, closed)
        self.curves.append(bezier.Curve(self.scene.millimetres(thin), closed, corner))
        self.uses.append((kind, role))

    def tapered(self, role: str, points: Points, free: tuple[bool, bool]) -> None:
        """A line that thins out towards its free ends, as a filled shape."""
        k, f = self.scene.fineness, self.finish
        smooth = trace.calm(points, False, max(1.0, f.fine * k), f.long * k, f.detail)
        line = self.scene.millimetres(trace.thinned(smooth, 2.5, False))
        along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(line, axis=0), axis=1))])
        reach = min(0.45 * along[-1], TAPER)
        width = np.full(len(line), WIDTHS[role])
        for loose, distance in zip(free, (along, along[-1] - along), strict=True):
            if loose:
                width *= np.clip(0.25 + 0.75 * distance / max(reach, 1e-6), 0, 1)
        self.shape("ink", face.ribbon(line, width))

    def shape(self, role: str, points: Points) -> None:
        """A filled shape that is fine as it is, in mm."""
        closed = np.vstack([points, points[:1]])
        self.curves.append(bezier.Curve(closed, closed=True))
        self.uses.append(("f", role))

    def ops(self) -> list[Op]:
        """One operation for each use, in the order in which they came first."""
        data: dict[tuple[str, str], str] = {}
        fitted = bezier.fit(self.curves, self.finish.tolerance)
        for use, curve, controls in zip(self.uses, self.curves, fitted, strict=True):
            data[use] = data.get(use, "") + bezier.path_data(controls, curve.closed)
        return [(kind, role, path) for (kind, role), path in data.items() if path]


def _far(scene: Scene) -> Mask:
    """The farther of two limbs, where one is clearly behind the other."""
    far = np.zeros(scene.label.shape, dtype=bool)
    turn, bones = scene.camera.turn, list(scene.figure.body.bones)
    for limb, parts, ends, share in (
        (scene.figure.garments.thigh, ("thigh", "shank", "foot"), ("lowerleg01", "foot"), 0.1),
        (scene.figure.garments.upper_arm, ("upper_arm", "forearm", "hand"),
         ("lowerarm01", "wrist"), 0.36),
    ):  # fmt: skip
        depth = {
            side: np.mean([(turn @ scene.placed.joints[bones.index(f"{end}.{side[0].upper()}")])[2]
                           for end in ends])
            for side in ("left", "right")
        }  # fmt: skip
        if abs(depth["left"] - depth["right"]) < 0.10:
            continue
        behind = min(depth, key=lambda side: depth[side])
        pixels = np.flatnonzero(np.isin(scene.part, [PART[f"{behind}_{part}"] for part in parts]))
        rest = scene.at(pixels, scene.rest)
        far.ravel()[pixels[limb.along(rest) > share]] = True
    return far


def _shade(scene: Scene, label: NDArray[np.uint8]) -> Mask:
    """What is turned away from the light, at a quarter of the resolution, as a full mask."""
    q = 4
    size = scene.label.shape
    rows, columns = np.arange(q // 2, size[0], q), np.arange(q // 2, size[1], q)
    grid = (rows[:, None] * size[1] + columns).ravel()
    there = scene.covered.ravel()[grid]
    light = np.ones(len(grid))
    calm = scene.at(grid[there], scene.calm)
    light[there] = calm @ LIGHT / np.maximum(np.linalg.norm(calm, axis=1), 1e-9)
    shape = (len(rows), len(columns))
    light, mask = light.reshape(shape), there.reshape(shape)
    small, part = label.ravel()[grid].reshape(shape), scene.part.ravel()[grid].reshape(shape)
    k = scene.fineness / q
    torso = (part == PART["torso"]) & np.isin(small, (Label.SHIRT, Label.SHORTS))
    light = np.where(torso, _blurred(light, torso, 30 * k), _blurred(light, mask, 11 * k))
    dark = (light < SHADE_BELOW) & mask & (small != Label.HAIR) & (small < FIRST_PROP)
    dark &= part != PART["head"]
    full = np.kron(dark, np.ones((q, q), dtype=bool))[: size[0], : size[1]]
    padded = np.zeros(size, dtype=bool)
    padded[: full.shape[0], : full.shape[1]] = full
    return padded & scene.person


def _blurred(values: Points, mask: Mask, sigma: float) -> Points:
    weight = ndimage.gaussian_filter(mask.astype(np.float64), sigma)
    return np.asarray(
        ndimage.gaussian_filter(np.where(mask, values, 0), sigma) / np.maximum(weight, 1e-3)
    )


def draw(scene: Scene, muscle: Mask | None = None, finish: Fineness = FINAL) -> list[Op]:
    """Draw a scene. `muscle` marks the pixels to tint. Gives the operations in drawing order:
    the first fills the figure, and its path is the outline."""
    label = tidied(scene.label, scene.covered, scene.fineness)
    person = ndimage.binary_opening(scene.person)
    label[scene.person & ~person] = Label.NOTHING
    sketch = _Sketch(scene, finish)
    sketch.area("skin", person, blur=2.4, grow=0, least=200)
    for value, role in PROP_ROLES.items():
        if value != Label.WATER:
            sketch.area(role, label == value)
    for value, role in FILL_ROLES.items():
        sketch.area(role, label == value)
    sketch.area("far", _far(scene) & scene.person, grow=0.1, least=200)
    sketch.area("shade", _shade(scene, label), blur=4, grow=0, least=900)
    if muscle is not None:
        sketch.area("muscle", muscle & scene.person, blur=3, grow=0, least=120)
    for line in face.features(scene):
        sketch.shape("dark", line)
    _lines(sketch, borders(scene, label))
    return [*sketch.ops(), ("s", "outline", "@0")]


def _loose(chain: chains.Chain, shortest: float) -> bool:
    """Whether a line is a scrap: short, and leading nowhere."""
    if chain.closed:
        return chain.length < 1.2 * shortest
    free = sum(chain.free)
    return bool(free) and chain.length < shortest * (1.7 if free == 2 else 1)


def _strung(edges: Borders, shortest: float) -> list[chains.Chain]:
    """The lines of a scene, without scraps."""
    width = edges.horizontal.shape[1] + 1
    outline, _ = chains.sides(edges.vertical * (edges.vertical == Kind.SILHOUETTE),
                              edges.horizontal * (edges.horizontal == Kind.SILHOUETTE))  # fmt: skip
    held = np.unique(outline)
    ends, kinds = chains.sides(edges.vertical * (edges.vertical < Kind.SILHOUETTE),
                               edges.horizontal * (edges.horizontal < Kind.SILHOUETTE))  # fmt: skip
    for _ in range(3):
        found = chains.strung(ends, kinds, width, held)
        scraps = [sides for chain, sides in found if _loose(chain, shortest)]
        if not scraps:
            break
        kept = np.ones(len(ends), dtype=bool)
        kept[np.concatenate([np.asarray(s) for s in scraps])] = False
        ends, kinds = ends[kept], kinds[kept]
    return [chain for chain, _ in found]


ROLES = {Kind.FINE: "hem", Kind.PROP: "inner", Kind.INNER: "inner"}


def _lines(sketch: _Sketch, edges: Borders) -> None:
    for chain in _strung(edges, sketch.finish.shortest * sketch.scene.fineness):
        points = chain.points[:-1] if chain.closed else chain.points
        if len(points) > 2:
            role = ROLES[Kind(chain.kind)]
            if any(chain.free):
                sketch.tapered(role, points, chain.free)
            else:
                sketch.line("s", role, points, chain.closed)
