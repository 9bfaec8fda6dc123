"""A QR code on paper."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import segno

from planner.handout.pdf.flowables import Whole
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.tree import Element, Role

_QUIET = 4  # modules of empty room on each side, as ISO 18004 asks


@dataclass(frozen=True, slots=True)
class QrCode(Whole):
    """A code with its quiet zone inside its square; `alt` says what it is to those who hear it."""

    text: str
    side: float
    alt: str

    @property
    def height(self) -> float:
        """Its side."""
        return self.side

    def draw(self, ink: Ink, x: float, top: float) -> None:
        """All black modules as one path."""
        path, modules = _path(self.text)
        unit = self.side / modules
        left = ink.left(x, self.side)
        ink.field("code", (x, top - self.side, self.side, self.side))
        ink.open(
            Element(Role.FIGURE, alt=self.alt), top, (x, top - self.side, self.side, self.side)
        )
        ink.operators(left, top - self.side, f"{unit:.4f} 0 0 {unit:.4f} 0 0 cm 0 g {path} f")
        ink.close()


@lru_cache(maxsize=64)
def _path(text: str) -> tuple[str, int]:
    """Rectangles along each row, and how many modules wide the code is with its quiet zone."""
    rows = tuple(bytes(row) for row in segno.make_qr(text, error="m").matrix)
    count = len(rows)
    drawn = []
    for index, row in enumerate(rows):
        y = count - 1 - index + _QUIET
        at = 0
        while at < count:
            end = at
            while end < count and row[end]:
                end += 1
            if end > at:
                drawn.append(f"{at + _QUIET} {y} {end - at} 1 re")
            at = end + 1
    return " ".join(drawn), count + 2 * _QUIET
