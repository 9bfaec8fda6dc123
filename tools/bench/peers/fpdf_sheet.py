"""fpdf2: pictures through its `image`, which reads an SVG for each document."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from pathlib import Path

from fpdf import FPDF

from tools.bench.peers.pen import drawn
from tools.bench.peers.sheet import BOLD, INK, LINE, REGULAR, Make, Sheet, read

_FAMILY = "Sheet"


def maker(folder: Path) -> Make:
    """Sheets by fpdf2."""
    logging.disable(logging.WARNING)
    sheet = read(folder)

    def make(number: int) -> bytes:
        one = sheet(number)
        return drawn(one, _Surface(one, folder))

    return make


class _Surface:
    """A document that is written in places, never by its own cursor."""

    def __init__(self, sheet: Sheet, folder: Path) -> None:
        self._folder = folder
        self._pdf = FPDF(unit="pt", format="Letter")
        self._pdf.set_auto_page_break(False)
        self._pdf.c_margin = 0
        self._pdf.set_lang(sheet.language)
        self._pdf.set_title(sheet.title)
        self._pdf.add_font(_FAMILY, "", REGULAR)
        self._pdf.add_font(_FAMILY, "B", BOLD)
        self._pdf.add_page()

    def lines(self, text: str, size: float, width: float, *, bold: bool) -> Sequence[str]:
        self._face(size, bold=bold)
        found: list[str] = self._pdf.multi_cell(
            width, text=text, align="L", dry_run=True, output="LINES"
        )
        return found

    def wide(self, text: str, size: float, *, bold: bool) -> float:
        self._face(size, bold=bold)
        return float(self._pdf.get_string_width(text))

    def write(self, text: str, x: float, y: float, size: float, *, bold: bool) -> None:
        self._face(size, bold=bold)
        self._pdf.set_text_color(INK)
        self._pdf.text(x, y, text)

    def box(self, x: float, y: float, width: float, height: float, ground: str = "") -> None:
        self._pdf.set_draw_color(LINE)
        if ground:
            self._pdf.set_fill_color(ground)
        self._pdf.rect(x, y, width, height, style="DF" if ground else "D")

    def picture(self, file: str, x: float, y: float, width: float, height: float) -> None:
        self._pdf.image(self._folder / file, x, y, width, height)

    def turn(self) -> None:
        self._pdf.add_page()

    def finish(self) -> bytes:
        return bytes(self._pdf.output())

    def _face(self, size: float, *, bold: bool) -> None:
        self._pdf.set_font(_FAMILY, "B" if bold else "", size)
