"""The borders between pixels, strung into lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Classes = NDArray[np.uint8]


@dataclass(frozen=True)
class Chain:
    """A line along pixel borders: grid points (n, 2) as x and y, its class, whether its ends
    meet, and whether its first and last point lead nowhere."""

    points: NDArray[np.float64]
    kind: int
    closed: bool
    free: tuple[bool, bool]

    @property
    def length(self) -> int:
        """How many pixel sides long it is."""
        return len(self.points) - 1


@dataclass
class _Graph:
    """Pixel sides between grid points: the two points and the class of each side, and by point
    the sides that meet there."""

    ends: NDArray[np.int64]
    kinds: NDArray[np.uint8]
    width: int

    def __post_init__(self) -> None:
        nodes, inverse = np.unique(self.ends, return_inverse=True)
        self.nodes = nodes
        self.pairs = inverse.reshape(-1, 2)
        self.listed: list[list[int]] = self.pairs.tolist()
        order = np.argsort(self.pairs.ravel(), kind="stable")
        self.degree = np.bincount(self.pairs.ravel(), minlength=len(nodes))
        self.at = np.split(order // 2, np.cumsum(self.degree)[:-1]) if len(nodes) else []

    def joined(self) -> dict[tuple[int, int], int]:
        """At each point, which side a line goes on with when it comes along a side."""
        onward: dict[tuple[int, int], int] = {}
        pairs, kinds = self.listed, self.kinds.tolist()
        for node, sides in enumerate(self.at):
            listed = sides.tolist()
            if len(listed) == 2:
                if kinds[listed[0]] == kinds[listed[1]]:
                    onward[node, listed[0]], onward[node, listed[1]] = listed[1], listed[0]
            elif len(listed) > 2:
                for first, second in self._straightest(node, listed, pairs, kinds):
                    onward[node, first], onward[node, second] = second, first
        return onward

    def _straightest(
        self, node: int, sides: list[int], pairs: list[list[int]], kinds: list[int]
    ) -> list[tuple[int, int]]:
        """Pair up sides of one class at a junction, the heaviest class first, straight on where
        there is a choice."""
        place = int(self.nodes[node])
        ways: dict[int, int] = {}
        for side in sides:
            a, b = pairs[side]
            ways[side] = int(self.nodes[b if a == node else a]) - place
        found: list[tuple[int, int]] = []
        for kind in sorted({kinds[side] for side in sides}, reverse=True):
            alike = [side for side in sides if kinds[side] == kind]
            straight = [(a, b) for a in alike for b in alike if a < b and ways[a] == -ways[b]]
            if len(alike) == 2:
                straight = [(alike[0], alike[1])]
            found += straight
        return found


def _walk(
    graph: _Graph, onward: dict[tuple[int, int], int], used: list[bool], node: int, side: int
) -> tuple[list[int], list[int]]:
    """The grid points of a line from a point along a side as far as it goes, and its sides."""
    pairs = graph.listed
    path, taken = [node], list[int]()
    current: int | None = side
    while current is not None and not used[current]:
        used[current] = True
        taken.append(current)
        a, b = pairs[current]
        node = b if a == node else a
        path.append(node)
        current = onward.get((node, current))
    return path, taken


def sides(vertical: Classes, horizontal: Classes) -> tuple[NDArray[np.int64], Classes]:
    """The marked pixel sides as pairs of grid points (row * (width + 1) + column), and classes.

    `vertical` (h, w - 1) are the borders between neighbours in a row, `horizontal` (h - 1, w)
    those between rows; 0 is no border.
    """
    across = horizontal.shape[1] + 1
    i, j = np.nonzero(vertical)
    up = np.stack([i * across + j + 1, (i + 1) * across + j + 1], axis=1)
    k, m = np.nonzero(horizontal)
    flat = np.stack([(k + 1) * across + m, (k + 1) * across + m + 1], axis=1)
    return np.concatenate([up, flat]), np.concatenate([vertical[i, j], horizontal[k, m]])


def strung(
    ends: NDArray[np.int64], kinds: Classes, width: int, held: NDArray[np.int64]
) -> list[tuple[Chain, list[int]]]:
    """String pixel sides into lines as long as can be; each with the numbers of its sides.

    At a junction the two sides of the heaviest class are one line, the others end there. `held`
    are grid points that count as joined to something (they lie on the silhouette).
    """
    graph = _Graph(ends, kinds, width)
    onward = graph.joined()
    used = [False] * len(ends)
    starts = [
        (node, int(side))
        for node, listed in enumerate(graph.at)
        for side in listed
        if (node, int(side)) not in onward
    ]
    rest = [(int(graph.pairs[side, 0]), side) for side in range(len(ends))]
    anchored = np.isin(graph.nodes, held)
    found: list[tuple[Chain, list[int]]] = []
    for node, side in starts + rest:
        if used[side]:
            continue
        path, taken = _walk(graph, onward, used, node, side)
        closed = path[0] == path[-1]
        places = graph.nodes[path]
        points = np.stack([places % width, places // width], axis=1).astype(np.float64)
        loose = [
            not closed and graph.degree[end] == 1 and not anchored[end]
            for end in (path[0], path[-1])
        ]
        chain = Chain(points, int(kinds[side]), closed, (bool(loose[0]), bool(loose[1])))
        found.append((chain, taken))
    return found
