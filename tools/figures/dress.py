"""What the body wears, as meshes: the garment's cloth, shoes with flat soles, hair, a bun."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.figures.landmarks import Landmarks
from tools.figures.mesh import PART, Mesh
from tools.figures.rotations import Array
from tools.figures.subdivide import subdivided

_SHOE_TOP = 0.035  # above the ankle joint


@dataclass(frozen=True)
class Style:
    """How the hair is worn."""

    hair: float  # metres that it stands out from the scalp
    bun: bool


STYLES = {
    "female": Style(hair=0.017, bun=True),
    "male": Style(hair=0.013, bun=False),
    "older_female": Style(hair=0.018, bun=True),
    "older_male": Style(hair=0.010, bun=False),
}


def cloth(tights: Mesh) -> Mesh:
    """The tights as cloth: finer, and 6 to 10 mm off the skin."""
    fine = subdivided(tights)
    thighs = fine.part_weights[:, [PART["left_thigh"], PART["right_thigh"]]].sum(axis=1)
    down = np.clip((fine.points[:, 1].max() - fine.points[:, 1]) / 1.2, 0.0, 1.0)
    off = 0.006 + 0.004 * down * thighs
    out = fine.points + fine.normals(fine.points) * off[:, None]
    return fine.moved(fine.smoothed(out, 4, 0.5))


def shoes(fabric: Mesh, marks: Landmarks) -> Mesh:
    """Both shoes, cut from the fine cloth round the feet; their soles are exactly flat."""
    middles = fabric.points[fabric.quads].mean(axis=1)
    mesh = fabric.cut(middles[:, 1] < marks.ankle + _SHOE_TOP)
    points = mesh.points
    low = np.clip((marks.ankle + 0.02 - points[:, 1]) / 0.06, 0.0, 1.0)
    out = points + mesh.normals(points) * (0.0005 + 0.0055 * low)[:, None]
    flat = np.clip((marks.floor + 0.03 - out[:, 1]) / 0.03, 0.0, 1.0)
    out[:, 1] = out[:, 1] * (1.0 - flat) + flat * marks.sole
    smooth = mesh.smoothed(out, 3, 0.5)
    sole = out[:, 1] < marks.sole + 0.012
    smooth[sole, 1] = out[sole, 1]
    smooth[:, 1] = np.maximum(smooth[:, 1], marks.sole)
    return mesh.moved(smooth)


def hair(body: Mesh, marks: Landmarks, style: Style) -> Mesh:
    """The hair: the scalp's skin, pushed outwards and smoothed."""
    corners = body.points[body.quads]
    scalp = marks.scalp(corners).max(axis=1) > -0.012
    above = corners[..., 1].min(axis=1) > marks.nape - 0.02
    narrow = np.abs(corners[..., 0]).max(axis=1) < 0.085 * marks.size
    mesh = body.cut(scalp & above & narrow)
    points = mesh.points
    away = points - marks.skull
    away /= np.linalg.norm(away, axis=1, keepdims=True)
    full = 0.15 + 0.85 * np.clip(marks.scalp(points) / 0.02, 0.0, 1.0)
    push = (0.4 * mesh.normals(points) + 0.6 * away) * (style.hair * full)[:, None]
    return mesh.moved(mesh.smoothed(points + push, 6, 0.5))


def bun(names: tuple[str, ...], marks: Landmarks) -> Mesh:
    """A knot of hair at the back of the head."""
    rings, around = 14, 22
    radii = np.array([0.036, 0.036, 0.033])
    middle = np.array([0.0, marks.eye[1] + 0.045, marks.back_of_head - 0.018])
    down = np.linspace(0.0, np.pi, rings)
    turn = np.linspace(0.0, 2 * np.pi, around, endpoint=False)
    u, v = np.meshgrid(down, turn, indexing="ij")
    ball = np.stack([np.sin(u) * np.sin(v), np.cos(u), np.sin(u) * np.cos(v)], axis=-1)
    points: Array = ball.reshape(-1, 3) * radii + middle
    at = np.arange(rings * around).reshape(rings, around)
    after = np.roll(at, -1, axis=1)
    quads = np.stack([at[:-1], at[1:], after[1:], after[:-1]], axis=-1).reshape(-1, 4)
    weights = np.zeros((len(points), len(names)))
    weights[:, names.index("head")] = 1.0
    return Mesh(points, quads, weights, names)
