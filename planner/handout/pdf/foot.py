"""The foot of every page: the clinic's own line, in the middle."""

from __future__ import annotations

from dataclasses import replace

from planner.handout.pdf.ink import Ink
from planner.handout.pdf.page import Frame
from planner.handout.pdf.styles import PAGE_SIZES, QUIET, Scale
from planner.handout.pdf.texts import Text, text
from planner.handout.pdf.tree import PAGE_FOOT, Element, Role
from planner.handout.snapshot import Paper

_ABOVE = 0.5


class Foot:
    """Takes no room where there is nothing to say."""

    def __init__(self, said: str, paper: Paper, scale: Scale) -> None:
        width = PAGE_SIZES[paper][0] - 2 * scale.margin
        self._lines: Text | None = None
        self.height = 0.0
        if said:
            self._lines = text([(said, False)], width, scale.body, scale.rem, QUIET)
            self.height = self._lines.height + scale.rem * _ABOVE

    def draw(self, ink: Ink, frame: Frame, *, last: bool) -> None:
        """Draw it on a page; a reader of the text hears it once, on the `last`."""
        if self._lines is None:
            return
        top = frame.margin + self._lines.height
        if not last:
            ink.open(PAGE_FOOT, top)
        paragraph = Element(Role.P)
        for number, line in enumerate(self._lines.lines):
            left = frame.margin + (frame.width - line.width * self._lines.size) / 2
            one = replace(self._lines, lines=(line,), element=paragraph)
            one.draw(ink, left, top - number * self._lines.leading)
        if not last:
            ink.close()
