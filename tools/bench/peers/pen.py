"""Draws a sheet line by line on a surface that only knows text, boxes, pictures and pages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from tools.bench.peers.sheet import (
    ACROSS,
    BANDS,
    BODY,
    BOX,
    CARE,
    DAY,
    HEADING,
    HEIGHT,
    LEADING,
    MARGIN,
    NAME,
    PANEL,
    PICTURES,
    TITLE,
    WIDTH,
    Exercise,
    Labelled,
    Sheet,
)

_REM = BODY * LEADING
_INSET, _GAP = 8.0, 6.0


class Surface(Protocol):
    """What an engine draws with. Lengths are points, y grows downwards from the upper edge."""

    def lines(self, text: str, size: float, width: float, *, bold: bool) -> Sequence[str]:
        """The lines that a text takes in a width."""

    def wide(self, text: str, size: float, *, bold: bool) -> float:
        """The width of a text in one line."""

    def write(self, text: str, x: float, y: float, size: float, *, bold: bool) -> None:
        """A text in one line, its baseline at y."""

    def box(self, x: float, y: float, width: float, height: float, ground: str = "") -> None:
        """A frame from its upper left corner, on a coloured ground where one is named."""

    def picture(self, file: str, x: float, y: float, width: float, height: float) -> None:
        """A drawing of the folder, from its upper left corner."""

    def turn(self) -> None:
        """A new page."""

    def finish(self) -> bytes:
        """The document."""


def drawn(sheet: Sheet, surface: Surface) -> bytes:
    """The whole sheet as a PDF."""
    pen = _Pen(sheet, surface)
    pen.say(sheet.title, TITLE, bold=True)
    pen.say(sheet.summary, bold=True)
    pen.panel((sheet.why,), PANEL)
    pen.say(sheet.pain, bold=True)
    for band, ground in zip(sheet.bands, BANDS, strict=True):
        pen.panel((band,), ground)
    pen.panel((*((text,) for text in sheet.stop), *((text, "") for text in sheet.call)), CARE)
    for exercise in sheet.exercises:
        pen.exercise(exercise)
    pen.turn()
    pen.say(sheet.log, HEADING, bold=True)
    pen.say(sheet.help)
    for week in sheet.weeks:
        pen.grid((week, *sheet.days), sheet.rows)
    for text in sheet.end:
        pen.say(text)
    return surface.finish()


class _Pen:
    """Goes down the page and turns it; nothing is kept together but a panel."""

    def __init__(self, sheet: Sheet, surface: Surface) -> None:
        self._sheet, self._surface, self._page = sheet, surface, 0
        self._y = 0.0
        self._open()

    def _open(self) -> None:
        sheet, surface = self._sheet, self._surface
        self._page += 1
        place = f"{sheet.date} · {sheet.page.format(page=self._page)}"
        self._y = MARGIN
        for left, right in ((sheet.clinic, sheet.patient), (sheet.contact, place)):
            self._y += _REM
            surface.write(left, MARGIN, self._y, BODY, bold=left is sheet.clinic)
            x = WIDTH - MARGIN - surface.wide(right, BODY, bold=False)
            surface.write(right, x, self._y, BODY, bold=False)
        surface.box(MARGIN, self._y + _GAP, ACROSS, 0)
        self._y += _REM

    def turn(self) -> None:
        """A new page with its head."""
        self._surface.turn()
        self._open()

    def _room(self, height: float) -> None:
        if self._y + height > HEIGHT - MARGIN:
            self.turn()

    def say(
        self,
        text: str,
        size: float = BODY,
        *,
        bold: bool = False,
        indent: float = 0,
        width: float = ACROSS,
    ) -> None:
        """A text in as many lines as it takes."""
        for line in self._surface.lines(text, size, width - indent, bold=bold):
            self._room(size * LEADING)
            self._y += size * LEADING
            self._surface.write(line, MARGIN + indent, self._y, size, bold=bold)

    def panel(self, texts: Sequence[Labelled], ground: str) -> None:
        """Texts on a ground: a label alone is plain, before a text it is bold."""
        said = [
            (part, len(parts) > 1 and not at) for parts in texts for at, part in enumerate(parts)
        ]
        inner = ACROSS - 2 * _INSET
        lines = [
            (line, bold)
            for text, bold in said
            if text
            for line in self._surface.lines(text, BODY, inner, bold=bold)
        ]
        height = len(lines) * _REM + 2 * _GAP
        self._room(height + 2 * _GAP)
        self._y += _GAP
        self._surface.box(MARGIN, self._y, ACROSS, height, ground)
        for line, bold in lines:
            self._y += _REM
            self._surface.write(line, MARGIN + _INSET, self._y, BODY, bold=bold)
        self._y += 3 * _GAP

    def exercise(self, one: Exercise) -> None:
        """The head, text at the left, pictures at the right, the criteria across."""
        self._room(max(picture.height for picture in one.pictures) + 4 * _REM)
        self.say(f"{one.head}   {one.side}", NAME, bold=True)
        foot, page = self._pictures(one), self._page
        beside = ACROSS - PICTURES - _INSET
        self.say(one.dose, bold=True, width=beside)
        for label, text in one.first:
            self.say(f"{label} {text}", width=beside)
        for number, step in enumerate(one.steps, start=1):
            self.say(f"{number}. {step}", indent=_INSET, width=beside)
        for label, text in one.last:
            self.say(f"{label} {text}", width=beside)
        if page == self._page:
            self._y = max(self._y, foot)
        self.panel(one.criteria, PANEL)

    def _pictures(self, one: Exercise) -> float:
        x, foot = WIDTH - MARGIN - PICTURES, self._y
        for picture in one.pictures:
            self._surface.picture(picture.file, x, self._y, picture.width, picture.height)
            under = self._y + picture.height + BODY
            middle = x + (picture.width - self._surface.wide(picture.caption, BODY, bold=True)) / 2
            self._surface.write(picture.caption, middle, under, BODY, bold=True)
            x += picture.width + _GAP
            foot = max(foot, under)
        return foot

    def grid(self, head: Sequence[str], rows: Sequence[str]) -> None:
        """A week to tick: a box for each row and day."""
        self._y += _GAP
        first = ACROSS - DAY * (len(head) - 1)
        named = [self._surface.lines(row, BODY, first - _INSET, bold=False) for row in rows]
        self._room(BOX * (len(rows) + 1))
        self._row([[name] for name in head], bold=True)
        for lines in named:
            self._row([lines, *([] for _ in head[1:])], bold=False)
        self._y += _GAP

    def _row(self, cells: Sequence[Sequence[str]], *, bold: bool) -> None:
        tall = BOX + _REM * (max(map(len, cells)) - 1)
        x = MARGIN
        for column, lines in enumerate(cells):
            wide = DAY if column else ACROSS - DAY * (len(cells) - 1)
            self._surface.box(x, self._y, wide, tall, PANEL if bold else "")
            for number, line in enumerate(lines):
                down = self._y + 15 + number * _REM
                self._surface.write(line, x + _INSET / 2, down, BODY, bold=bold)
            x += wide
        self._y += tall
