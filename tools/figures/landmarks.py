"""Places on the body at rest that clothes, face and hair are cut by, in metres."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from tools.figures.mesh import Mesh
from tools.figures.rotations import Array
from tools.figures.skeleton import Skeleton

SOLE_THICKNESS = 0.012  # metres under the bare foot

# The hairline as seen from the side: depth from the middle of the skull, height above the eyes.
_DEPTHS = (-0.12, -0.075, -0.035, -0.02, -0.005, 0.02, 0.05, 0.09, 0.12)
_HEIGHTS = (-0.075, -0.07, -0.055, -0.012, 0.012, 0.03, 0.045, 0.062, 0.065)


@dataclass(frozen=True)
class Landmarks:
    """All at rest, in the coordinates of Mesh.rest."""

    floor: float  # the bare sole
    sole: float  # the shoe's
    ankle: float
    hip: float
    waist: float
    neck: Array  # the joint
    nape: float
    top: float
    eye: Array  # the left one
    ear: Array  # the left one
    skull: Array  # the middle
    back_of_head: float
    nose: float
    mouth: float
    chin: float
    size: float  # against the body that the face's measures were taken from

    def scalp(self, rest: Array) -> Array:
        """Above 0 where hair grows, in about metres; `rest` is (..., 3 or 4)."""
        up = rest[..., 1] - self.eye[1]
        ahead = rest[..., 2] - self.skull[2]
        aside = np.abs(rest[..., 0])
        line = np.interp(ahead, _DEPTHS, _HEIGHTS)
        temples = 0.012 * np.clip((aside - 0.04) / 0.03, 0.0, 1.0) * (ahead > 0.03)
        above = up - line - temples
        ear_up, ear_ahead = self.ear[1] - self.eye[1], self.ear[2] - self.skull[2]
        ear = np.hypot((ahead - ear_ahead) / 0.021, (up - ear_up) / 0.034) - 1.0
        hair: Array = np.where(aside > 0.045, np.minimum(above, ear * 0.02), above)
        return hair


def landmarks(skeleton: Skeleton, body: Mesh, left_eye: Mesh) -> Landmarks:
    """Reads the landmarks off a body at rest."""
    head = body.points[body.weights[:, skeleton.number["head"]] > 0.5]
    eye = left_eye.points.mean(axis=0)
    front, back = float(head[:, 2].max()), float(head[:, 2].min())
    side = head[head[:, 0] > head[:, 0].max() - 0.012]
    nose, mouth, chin = _profile(head, eye)
    floor = float(body.points[:, 1].min())
    return Landmarks(
        floor=floor,
        sole=floor - SOLE_THICKNESS,
        ankle=float(skeleton.joint("left_foot")[1]),
        hip=float(skeleton.joint("left_hip")[1]),
        waist=float(skeleton.joint("waist")[1]) + 0.01,
        neck=skeleton.joint("neck"),
        nape=float(skeleton.joint("neck03")[1]),
        top=float(body.points[:, 1].max()),
        eye=eye,
        ear=side.mean(axis=0),
        skull=np.array([0.0, eye[1] + 0.035, (front + back) / 2]),
        back_of_head=back,
        nose=nose,
        mouth=mouth,
        chin=chin,
        size=skeleton.size,
    )


def _profile(head: Array, eye: Array) -> tuple[float, float, float]:
    """The heights of the nose's tip, the mouth's gap and the chin."""
    chin = float(head[:, 1].min())
    middle = np.abs(head[:, 0]) < 0.004
    line = head[middle & (head[:, 2] > eye[2] - 0.02) & (head[:, 1] < eye[1] - 0.03)]
    line = line[np.argsort(line[:, 1])]
    nose = float(line[line[:, 2].argmax(), 1])
    between = np.linspace(chin + 0.35 * (nose - chin), chin + 0.72 * (nose - chin), 30)
    depth = np.interp(between, line[:, 1], line[:, 2])
    return nose, float(between[depth.argmin()]), chin
