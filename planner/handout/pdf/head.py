"""The head of every page: whole on the first, short on the others; the logo at its left."""

from __future__ import annotations

from dataclasses import replace

from planner.handout.pdf.flowables import Block, Row, Stack
from planner.handout.pdf.ink import Ink
from planner.handout.pdf.logo import TALLEST, Logo, logo
from planner.handout.pdf.page import Frame
from planner.handout.pdf.styles import ACCENT, INK, PAGE_SIZES, QUIET, Scale
from planner.handout.pdf.texts import Text, text
from planner.handout.pdf.tree import PAGE_HEAD
from planner.handout.snapshot import Letterhead, Paper

_LEFT, _RIGHT = 0.54, 0.43
_RULE = 0.3
_BELOW = 0.7
_CLOSE, _CLOSEST = 0.95, 1.2  # line spacing: of that of body text, of the size of letters
_GAP = 9.0


class Head:
    """Clinic, patient, date and page; on later pages without address and therapist."""

    def __init__(
        self, letterhead: Letterhead, paper: Paper, scale: Scale, *, rtl: bool = False
    ) -> None:
        self._letterhead, self._rtl = letterhead, rtl
        self._scale = scale
        self._strong = ACCENT if letterhead.accent else INK
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
        ink.rule(frame.margin, y, frame.margin + frame.width, self._strong, 1)

    def _first(self, number: int, pages: int) -> Block:
        said = self._letterhead
        picture = self._logo(TALLEST)
        left = self._column(_LEFT, said.clinic, said.contact, said.address, beside=picture)
        if said.clinic:
            left = (replace(left[0], colour=self._strong), *left[1:])
        right = (said.patient, *self._place(number, pages))
        return self._beside(left, right, picture, bold=True)

    def _later(self, number: int, pages: int) -> Block:
        said = self._letterhead
        clinic = said.beside.join(filter(None, (said.clinic, said.phone)))
        picture = self._logo(2 * self._leading)
        for share, beside in ((_LEFT, picture), (1.0, None)):
            column = self._column(share, "", clinic, beside=beside)
            if all(len(one.lines) == 1 for one in column):
                break
        else:
            share, clinic = _LEFT, said.phone
        inside, below = (clinic, "") if share == _LEFT else ("", clinic)
        left = self._column(_LEFT, said.patient, inside, beside=picture)
        row = self._beside(left, self._place(number, pages), picture, bold=False)
        return Stack((row, *self._column(1, "", below)))

    def _logo(self, tallest: float) -> Logo | None:
        said = self._letterhead
        return None if said.logo is None else logo(said.logo, said.logo_alt, tallest)

    def _place(self, number: int, pages: int) -> tuple[str, ...]:
        """Date and page: on one line where it fits."""
        said = self._letterhead
        page = said.page.format(page=number, pages=pages)
        together = f"{said.date}{said.beside}{page}"
        (line,) = self._column(_RIGHT, "", together)
        return (together,) if len(line.lines) == 1 else (said.date, page)

    def _beside(
        self, left: tuple[Text, ...], right: tuple[str, ...], picture: Logo | None, *, bold: bool
    ) -> Block:
        strong, quiet = (right[0], right[1:]) if bold else ("", right)
        wide = self._width * _RIGHT
        ended = tuple(replace(one, right=wide) for one in self._column(_RIGHT, strong, *quiet))
        cells: tuple[tuple[float, Block], ...] = ((0, Stack(left)),)
        if picture is not None:
            cells = ((0, picture), (picture.width + _GAP, Stack(left)))
        return Row((*cells, (self._width - wide, Stack(ended))))

    @property
    def _leading(self) -> float:
        return max(self._scale.rem * _CLOSE, self._scale.body * _CLOSEST)

    def _column(
        self, share: float, bold: str, *quiet: str, beside: Logo | None = None
    ) -> tuple[Text, ...]:
        """Lines in a share of the width, less the logo they stand beside."""
        scale, width = self._scale, self._width * share
        if beside is not None:
            width -= beside.width + _GAP
        lines = ((bold, True), *((one, False) for one in quiet))
        return tuple(
            text(
                [(said, strong)],
                width,
                scale.body,
                self._leading,
                INK if strong else QUIET,
                rtl=self._rtl,
            )
            for said, strong in lines
            if said
        )
