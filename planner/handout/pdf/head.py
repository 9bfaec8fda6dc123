"""The head of every page: whole on the first, short on the others."""

from __future__ import annotations

from dataclasses import replace

from planner.handout.pdf.flowables import Block, Row, Stack, Text, text
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.page import Frame
from planner.handout.pdf.styles import INK, PAGE_SIZES, QUIET, Scale
from planner.handout.pdf.tree import PAGE_HEAD
from planner.handout.snapshot import Letterhead, Paper

_LEFT, _RIGHT = 0.54, 0.43
_RULE = 0.3
_BELOW = 0.7


class Head:
    """Clinic, patient, date and page; on later pages without address and therapist."""

    def __init__(self, letterhead: Letterhead, paper: Paper, scale: Scale) -> None:
        self._letterhead = letterhead
        self._scale = scale
        self._width = PAGE_SIZES[paper][0] - 2 * scale.margin
        below = scale.rem * (_RULE + _BELOW)
        self.first_height = self._first(1, 1).height + below
        self.height = self._later(2, 2).height + below

    def draw(self, ink: Ink, frame: Frame, number: int, pages: int) -> None:
        """Draw it on page `number` of `pages`; a reader of the text hears it once."""
        rows = self._first(number, pages) if number == 1 else self._later(number, pages)
        top = frame.page[1] - frame.margin
        if number == 1:
            rows.draw(ink, frame.margin, top)
        else:
            ink.open(PAGE_HEAD, top)
            rows.draw(ink, frame.margin, top)
            ink.close()
        y = top - rows.height - self._scale.rem * _RULE
        ink.rule(frame.margin, y, frame.margin + frame.width, INK, 1)

    def _first(self, number: int, pages: int) -> Block:
        said = self._letterhead
        left = self._column(_LEFT, said.clinic, said.contact, said.address)
        return self._beside(left, (said.patient, *self._place(number, pages)), bold=True)

    def _later(self, number: int, pages: int) -> Block:
        said = self._letterhead
        clinic = said.beside.join(filter(None, (said.clinic, said.phone)))
        for share in (_LEFT, 1.0):
            if all(len(one.lines) == 1 for one in self._column(share, "", clinic)):
                break
        else:
            share, clinic = _LEFT, said.phone
        inside, below = (clinic, "") if share == _LEFT else ("", clinic)
        left = self._column(_LEFT, said.patient, inside)
        row = self._beside(left, self._place(number, pages), bold=False)
        return Stack((row, *self._column(1, "", below)))

    def _place(self, number: int, pages: int) -> tuple[str, ...]:
        """Date and page: on one line where it fits."""
        said = self._letterhead
        page = said.page.format(page=number, pages=pages)
        together = f"{said.date}{said.beside}{page}"
        (line,) = self._column(_RIGHT, "", together)
        return (together,) if len(line.lines) == 1 else (said.date, page)

    def _beside(self, left: tuple[Text, ...], right: tuple[str, ...], *, bold: bool) -> Block:
        strong, quiet = (right[0], right[1:]) if bold else ("", right)
        wide = self._width * _RIGHT
        ended = tuple(replace(one, right=wide) for one in self._column(_RIGHT, strong, *quiet))
        return Row(((0, Stack(left)), (self._width - wide, Stack(ended))))

    def _column(self, share: float, bold: str, *quiet: str) -> tuple[Text, ...]:
        scale, width = self._scale, self._width * share
        lines = ((bold, True), *((one, False) for one in quiet))
        return tuple(
            text([(said, strong)], width, scale.body, scale.rem * 0.95, INK if strong else QUIET)
            for said, strong in lines
            if said
        )
