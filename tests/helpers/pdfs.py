"""Reads a finished PDF back: text with its place, size and face, through another engine."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass

import pypdfium2 as pdfium
from pypdfium2 import raw


@dataclass(frozen=True, slots=True)
class Glyph:
    """One drawn character: where its baseline starts (points, from the lower left), its box."""

    character: str
    x: float
    y: float
    right: float
    size: float
    face: str


@dataclass(frozen=True, slots=True)
class PageText:
    """One page: its size and glyphs, in the order drawn."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    text: str

    @property
    def squeezed(self) -> str:
        """All characters but spaces, in the order drawn."""
        return squeezed("".join(glyph.character for glyph in self.glyphs))

    def lines(self) -> Iterator[str]:
        """One line a run of text: x, y, size, face, characters. Spaces do not bridge a gap."""
        run: list[Glyph] = []
        for glyph in (*self.glyphs, None):
            seen = next((one for one in reversed(run) if one.character != " "), None)
            if run and (glyph is None or _new_run(seen or run[-1], glyph)):
                first = run[0]
                said = "".join(one.character for one in run).rstrip()
                if said:
                    place = f"{first.x:6.1f} {first.y:6.1f} {first.size:4.1f} {first.face:7}"
                    yield f"{place} {said}"
                run = []
            if glyph is not None:
                run.append(glyph)


def squeezed(text: str) -> str:
    """A text without any white space."""
    return "".join(text.split())


def read_pages(pdf: bytes) -> tuple[PageText, ...]:
    """All pages of a PDF."""
    document = pdfium.PdfDocument(pdf)
    try:
        return tuple(_page(page) for page in document)
    finally:
        document.close()


def read_texts(pdf: bytes) -> tuple[str, ...]:
    """The text of each page, lines joined by spaces: quicker than `read_pages`."""
    document = pdfium.PdfDocument(pdf)
    try:
        return tuple(" ".join(page.get_textpage().get_text_range().split()) for page in document)
    finally:
        document.close()


def _page(page: pdfium.PdfPage) -> PageText:
    textpage = page.get_textpage()
    count = textpage.count_chars()
    glyphs = tuple(
        glyph for index in range(count) if (glyph := _glyph(textpage.raw, index)) is not None
    )
    text = " ".join(textpage.get_text_range().split())
    width, height = page.get_size()
    return PageText(width, height, glyphs, text)


def _glyph(textpage: object, index: int) -> Glyph | None:
    """None for the spaces and line ends that the reader makes up."""
    if raw.FPDFText_IsGenerated(textpage, index):
        return None
    x, y = ctypes.c_double(), ctypes.c_double()
    raw.FPDFText_GetCharOrigin(textpage, index, x, y)
    left, right, bottom, top = (ctypes.c_double() for _ in range(4))
    raw.FPDFText_GetCharBox(textpage, index, left, right, bottom, top)
    return Glyph(
        character=chr(raw.FPDFText_GetUnicode(textpage, index)),
        x=x.value,
        y=y.value,
        right=right.value,
        size=round(raw.FPDFText_GetFontSize(textpage, index), 2),
        face=_face(textpage, index),
    )


def _face(textpage: object, index: int) -> str:
    buffer, flags = ctypes.create_string_buffer(100), ctypes.c_int()
    raw.FPDFText_GetFontInfo(textpage, index, buffer, len(buffer), flags)
    return buffer.value.decode().rpartition("-")[2]


def _new_run(last: Glyph, glyph: Glyph) -> bool:
    same = (last.y, last.size, last.face) == (glyph.y, glyph.size, glyph.face)
    return not same or glyph.x < last.x or glyph.x - last.right > glyph.size
