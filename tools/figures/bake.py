"""Bakes bodies/*.npz from the MPFB2 assets (CC0): python -m tools.figures.bake <data/mpfb2>."""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from tools.figures.rotations import Array

BODIES = Path(__file__).parent / "bodies"
SHARED = "shared"
UNITS_PER_METRE = 32000.0  # points are kept as 16 bit numbers, about 0.03 mm apart
_WEIGHTS_A_POINT = 6
_MESHES = {
    "body": "body",
    "tights": "helper-tights",
    "left_eye": "helper-l-eye",
    "right_eye": "helper-r-eye",
}
_FOLDED = re.compile(r"(eye|jaw|levator|oculi|orbic|oris|risor|special|temporalis|tongue|breast)")


@dataclass(frozen=True)
class Recipe:
    """How one body is mixed from the targets; shares are 0..1."""

    sex: str
    age: str
    muscle: float  # of the strongest body
    lean: float  # of the leanest body
    ideal: float  # of the ideal proportions; much of it makes a comic hero


RECIPES = {
    "female": Recipe("female", "young", muscle=0.30, lean=0.25, ideal=0.60),
    "male": Recipe("male", "young", muscle=0.25, lean=0.20, ideal=0.35),
    "older_female": Recipe("female", "old", muscle=0.15, lean=0.15, ideal=0.40),
    "older_male": Recipe("male", "old", muscle=0.15, lean=0.15, ideal=0.25),
}


class Source:
    """The folder of assets, read once."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.points, self.faces = _base(folder / "3dobjs" / "base.obj")
        rig = json.loads((folder / "rigs/standard/rig.default.json").read_text("utf-8"))
        self.bones: dict[str, Any] = rig.get("bones", rig)
        weights = json.loads((folder / "rigs/standard/weights.default.json").read_text("utf-8"))
        self.weights: dict[str, list[tuple[int, float]]] = weights["weights"]
        groups = folder / "mesh_metadata" / "basemesh_vertex_groups.json"
        self.groups: dict[str, list[list[int]]] = json.loads(groups.read_text("utf-8"))

    def mixed(self, recipe: Recipe) -> Array:
        """The points of the body of a recipe, in metres."""
        points = self.points.copy()
        for name, share in _targets(recipe):
            path = self.folder / "targets" / "macrodetails" / f"{name}.target.gz"
            with gzip.open(path, "rt", encoding="utf-8") as lines:
                for line in lines:
                    if line.strip() and not line.startswith("#"):
                        index, *moved = line.split()
                        points[int(index)] += share * np.array([float(x) for x in moved])
        return points * 0.1

    def place(self, end: dict[str, Any], points: Array) -> Array:
        """Where the head or tail of a bone is."""
        match end["strategy"]:
            case "CUBE":
                ranges = self.groups[end["cube_name"]]
                corners = np.concatenate([np.arange(a, b + 1) for a, b in ranges])
            case "VERTEX":
                corners = np.array([end["vertex_index"]])
            case _:
                corners = np.array(end["vertex_indices"])
        middle: Array = points[corners].mean(axis=0)
        return middle


def _base(path: Path) -> tuple[Array, dict[str, list[list[int]]]]:
    points: list[list[float]] = []
    faces: dict[str, list[list[int]]] = {}
    group = ""
    for line in path.read_text("utf-8").splitlines():
        if line.startswith("v "):
            points.append([float(x) for x in line.split()[1:4]])
        elif line.startswith("g "):
            group = line.split()[1]
        elif line.startswith("f "):
            face = [int(corner.split("/")[0]) - 1 for corner in line.split()[1:]]
            faces.setdefault(group, []).append(face)
    return np.array(points), faces


def _targets(recipe: Recipe) -> Iterator[tuple[str, float]]:
    for people in ("african", "asian", "caucasian"):
        yield f"{people}-{recipe.sex}-{recipe.age}", 1 / 3
    for muscle, strong in (("averagemuscle", 1 - recipe.muscle), ("maxmuscle", recipe.muscle)):
        for weight, light in (("averageweight", 1 - recipe.lean), ("minweight", recipe.lean)):
            kind = f"{recipe.sex}-{recipe.age}-{muscle}-{weight}"
            yield f"universal-{kind}", strong * light
            yield f"proportions/{kind}-idealproportions", recipe.ideal * strong * light


def _kept_bones(source: Source) -> tuple[list[str], dict[str, str]]:
    """The bones in order, parents first, and the bone that each bone is folded into."""
    parents = {bone: told.get("parent") or "" for bone, told in source.bones.items()}
    into = {}
    for bone in parents:
        kept = bone
        while _FOLDED.match(kept):
            kept = parents[kept]
        into[bone] = kept
    order: list[str] = []

    def visit(bone: str) -> None:
        order.append(bone)
        for child in sorted(parents):
            if parents[child] == bone and into[child] == child:
                visit(child)

    visit(next(bone for bone, parent in parents.items() if not parent))
    return order, into


def _bone_weights(source: Source, order: list[str], into: dict[str, str]) -> Array:
    number = {bone: i for i, bone in enumerate(order)}
    weights = np.zeros((len(source.points), len(order)))
    for bone, pairs in source.weights.items():
        if bone in into:
            for index, weight in pairs:
                weights[index, number[into[bone]]] += weight
    return weights


def bake(folder: Path, out: Path) -> None:
    """Writes what all bodies share and every body of RECIPES into `out`."""
    source = Source(folder)
    order, into = _kept_bones(source)
    quads = {
        mesh: np.array(
            [face if len(face) == 4 else [*face, face[-1]] for face in source.faces[group]]
        )
        for mesh, group in _MESHES.items()
    }
    used = np.unique(np.concatenate([q.ravel() for q in quads.values()]))
    new = np.full(len(source.points), -1)
    new[used] = np.arange(len(used))
    weights = _bone_weights(source, order, into)[used]
    bones = np.argsort(-weights, axis=1, kind="stable")[:, :_WEIGHTS_A_POINT]
    kept = np.take_along_axis(weights, bones, axis=1)
    kept /= kept.sum(axis=1, keepdims=True)
    parents = [source.bones[bone].get("parent") for bone in order]
    np.savez_compressed(
        out / f"{SHARED}.npz",
        names=np.array(order),
        parent=np.array([order.index(into[p]) if p else -1 for p in parents], dtype=np.int16),
        bones=bones.astype(np.uint8),
        weights=np.round(kept * 65535).astype(np.uint16),
        **{f"quads_{mesh}": new[q].astype(np.uint16) for mesh, q in quads.items()},
    )
    for name, recipe in RECIPES.items():
        points = source.mixed(recipe)
        joints = [source.place(source.bones[bone]["head"], points) for bone in order]
        tails = [source.place(source.bones[bone]["tail"], points) for bone in order]
        np.savez_compressed(
            out / f"{name}.npz",
            points=np.round(points[used] * UNITS_PER_METRE).astype(np.int16),
            joints=np.array(joints),
            tails=np.array(tails),
        )


if __name__ == "__main__":
    bake(Path(sys.argv[1]), BODIES)
