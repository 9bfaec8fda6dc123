"""The borders between pixels, strung into lines."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Classes = NDArray[np.uint8]


@dataclass(frozen=True)
class Chain:
    """A line along pixel borders: grid points (n, 2) as x and y, its class, whether its ends
    meet, whether its first and last point lead nowhere, and whether they lie on what is held."""

    points: NDArray[np.float64]
    kind: int
    closed: bool
    free: tuple[bool, bool]
    held: tuple[bool, bool]

    @property
    def length(self) -> int:
        """How many pixel sides long it is."""
        return len(self.points) - 1


class _Graph:
    """Pixel sides and where they meet. A half is one end of a side: twice the side's number, and
    one more for its second end."""

    def __init__(self, ends: NDArray[np.int64], kinds: Classes) -> None:
        nodes, inverse = np.unique(ends, return_inverse=True)
        flat = inverse.ravel()
        order = np.argsort(flat, kind="stable")
        degree = np.bincount(flat, minlength=len(nodes))
        first = np.cumsum(degree) - degree
        mate = np.full(len(flat), -1)
        pair = first[degree == 2]
        one, two = order[pair], order[pair + 1]
        alike = kinds[one // 2] == kinds[two // 2]
        mate[one[alike]], mate[two[alike]] = two[alike], one[alike]
        self.place = nodes
        self.node: list[int] = flat.tolist()
        self.mate: list[int] = mate.tolist()
        self.degree: list[int] = degree.tolist()
        for node in np.flatnonzero(degree > 2).tolist():
            halves = order[first[node] : first[node] + degree[node]].tolist()
            for a, b in self._straightest(node, halves, kinds):
                self.mate[a], self.mate[b] = b, a

    def _straightest(self, node: int, halves: list[int], kinds: Classes) -> list[tuple[int, int]]:
        """Pair up sides of one class at a junction, the heaviest class first, straight on where
        there is a choice."""
        ways = {h: int(self.place[self.node[h ^ 1]] - self.place[node]) for h in halves}
        found: list[tuple[int, int]] = []
        for kind in {int(kinds[h // 2]) for h in halves}:
            alike = [h for h in halves if kinds[h // 2] == kind]
            if len(alike) == 2:
                found.append((alike[0], alike[1]))
            else:
                found += [(a, b) for a in alike for b in alike if a < b and ways[a] == -ways[b]]
        return found

    def walked(self, half: int, used: list[bool]) -> tuple[list[int], list[int]]:
        """The nodes of a line from a half of a side as far as it goes, and its sides."""
        path, taken = [self.node[half]], list[int]()
        while half >= 0 and not used[half >> 1]:
            used[half >> 1] = True
            taken.append(half >> 1)
            path.append(self.node[half ^ 1])
            half = self.mate[half ^ 1]
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

    At a junction two sides of the same class are one line, the others end there. `held`
    are grid points that count as joined to something (they lie on the silhouette).
    """
    graph = _Graph(ends, kinds)
    used = [False] * len(ends)
    starts = [half for half, mate in enumerate(graph.mate) if mate < 0]
    anchored = np.isin(graph.place, held)
    found: list[tuple[Chain, list[int]]] = []
    for half in [*starts, *range(0, 2 * len(ends), 2)]:
        if used[half >> 1]:
            continue
        path, taken = graph.walked(half, used)
        closed = path[0] == path[-1]
        places = graph.place[path]
        points = np.stack([places % width, places // width], axis=1).astype(np.float64)
        on = bool(anchored[path[0]]), bool(anchored[path[-1]])
        first, last = (
            not closed and graph.degree[end] == 1 and not held_there
            for end, held_there in zip((path[0], path[-1]), on, strict=True)
        )
        found.append((Chain(points, int(kinds[half >> 1]), closed, (first, last), on), taken))
    return found
