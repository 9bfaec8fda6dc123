"""A dressed body ready to be seen: what of its surfaces can show at all, told once a body."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray

from tools.figures.body import Body
from tools.figures.garments import Garments
from tools.figures.head import Head
from tools.figures.labels import Label
from tools.figures.mesh import Mesh

Floats = NDArray[Any]
Ints = NDArray[Any]
Mask = NDArray[np.bool_]
ORDER = ("body", "tights", "shoe", "hair", "bun", "left_eye", "right_eye")
HAIR_COVER = 0.014  # so far inside the hair line the scalp is not seen
HEM_RINGS = 6  # of triangles, about a centimetre wide each
SAMPLES = np.array(
    [[1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [0, 1, 1], [1, 0, 1], [1, 1, 1]], dtype=float
)


@dataclass(frozen=True)
class Surfaces:
    """All surfaces of a figure as one: triangles (m, 3) of the points of the meshes in `names`,
    one after the other, those that can show; by triangle its mesh, its part of the body and
    whether only some of it shows."""

    names: tuple[str, ...]
    triangles: Ints
    mesh: Ints
    part: Ints
    partly: Mask
    rest: Floats


class Figure:
    """A body with its clothes, hair and face."""

    def __init__(self, body: Body, barefoot: bool = False) -> None:
        self.body = body
        self.barefoot = barefoot
        self.garments = Garments(body, barefoot)
        self.head = Head(body)

    def shows(self, name: str, rest: Floats) -> Mask:
        """Whether points of a mesh can be seen, from their rest positions (n, 4)."""
        if name == "body":
            hair = (self.head.hair(rest) > HAIR_COVER) & (rest[..., 1] > self.body.marks.nape)
            return np.asarray(~(self.garments.hidden(rest) | hair))
        if name == "tights":
            return np.asarray(self.garments.cloth(rest) > 0)
        if name == "shoe":
            return self.garments.in_shoe(rest)
        if name == "hair":
            return np.asarray(self.head.hair(rest) > 0)
        return np.ones(rest.shape[:-1], dtype=bool)

    def label(self, name: str, rest: Floats) -> Floats:
        """What points of a mesh show."""
        if name == "body":
            return self.garments.skin(rest)
        if name == "tights":
            return self.garments.cloth(rest)
        if name == "shoe":
            return self.garments.shoe(rest)
        hair = name in ("hair", "bun")
        return np.full(rest.shape[:-1], Label.HAIR if hair else Label.SKIN)

    @cached_property
    def surfaces(self) -> Surfaces:
        """The surfaces that can show."""
        left_out = {"shoe"} if self.barefoot else set()
        names = tuple(n for n in ORDER if n in self.body.meshes and n not in left_out)
        found = [self._surface(n, self.body.meshes[n]) for n in names]
        offsets = np.cumsum([0, *(len(self.body.meshes[n].points) for n in names)])
        return Surfaces(
            names,
            np.concatenate([t + o for (t, _, _), o in zip(found, offsets, strict=False)]),
            np.concatenate([np.full(len(t), k) for k, (t, _, _) in enumerate(found)]),
            np.concatenate([part for _, part, _ in found]),
            np.concatenate([partly for _, _, partly in found]),
            np.concatenate([self.body.meshes[n].rest for n in names]).astype(np.float32),
        )

    def _surface(self, name: str, mesh: Mesh) -> tuple[Ints, Ints, Mask]:
        """The triangles of a mesh that can show, their parts, and which show only partly."""
        weights = SAMPLES / SAMPLES.sum(axis=1, keepdims=True)
        at = np.einsum("sk,mkr->smr", weights, mesh.rest[mesh.triangles])
        seen: Mask = np.asarray(self.shows(name, at))
        some: Mask = np.asarray(seen.any(axis=0))
        every: Mask = np.asarray(seen.all(axis=0))
        triangles, partly = mesh.triangles[some], ~every[some]
        if name == "tights":
            back = _near_hems(triangles, partly, len(mesh.points))
            triangles = np.concatenate([triangles, triangles[back][:, ::-1]])
            partly = np.concatenate([partly, partly[back]])
        return triangles, mesh.part[triangles[:, 0]], partly


def _near_hems(triangles: Ints, partly: Mask, points: int) -> Mask:
    """The triangles of cloth whose inner side may be seen through an opening."""
    found = partly
    for _ in range(HEM_RINGS):
        near = np.zeros(points, dtype=bool)
        near[triangles[found]] = True
        found = np.asarray(near[triangles].any(axis=1))
    return found


@lru_cache(maxsize=8)
def figure(name: str, barefoot: bool = False) -> Figure:
    """The figure of a body by its name (female, male, older_female, older_male), made once."""
    return Figure(Body.load(name), barefoot)
