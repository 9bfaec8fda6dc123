"""What a page of a finished PDF paints, in order: texts, boxes, lines, pictures; with colours."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import groupby

import pypdfium2 as pdfium
from PIL import Image
from pypdfium2 import raw

Area = tuple[float, float, float, float]
"""Left, bottom, right, top in points."""
Shade = tuple[int, int, int]
"""Red, green, blue, 0 to 255."""

_KINDS = {raw.FPDF_PAGEOBJ_TEXT: "text", raw.FPDF_PAGEOBJ_PATH: "path"}
_BETWEEN, _BACK = 6, 119
_TOUCHING = 2.0  # two lines of a cell lie upon each other


@dataclass(frozen=True, slots=True)
class Painted:
    """One text, path or picture; `fill` and `stroke` are None where it has none."""

    kind: str
    area: Area
    fill: Shade | None = None
    stroke: Shade | None = None
    line: float = 0.0
    text: str = ""
    inside: tuple[Painted, ...] = ()

    @property
    def middle(self) -> tuple[float, float]:
        """Its centre."""
        left, bottom, right, top = self.area
        return (left + right) / 2, (bottom + top) / 2

    def covers(self, x: float, y: float) -> bool:
        """Whether a point is in its box."""
        left, bottom, right, top = self.area
        return left <= x <= right and bottom <= y <= top


def read_painted(pdf: bytes) -> tuple[tuple[Painted, ...], ...]:
    """All that each page paints, in order."""
    document = pdfium.PdfDocument(pdf)
    try:
        return tuple(_page(page) for page in document)
    finally:
        document.close()


def contact_sheet(pdf: bytes, dpi: int = 64, across: int = 4) -> Image.Image:
    """All pages beside each other, in 16 greys, for the eye."""
    document = pdfium.PdfDocument(pdf)
    try:
        shown = [page.render(scale=dpi / 72, grayscale=True).to_pil() for page in document]
    finally:
        document.close()
    wide, tall = (max(size) for size in zip(*(one.size for one in shown), strict=True))
    columns = min(across, len(shown))
    rows = -(-len(shown) // columns)
    board = Image.new("L", (columns * (wide + _BETWEEN), rows * (tall + _BETWEEN)), _BACK)
    for index, one in enumerate(shown):
        row, column = divmod(index, columns)
        board.paste(one, (column * (wide + _BETWEEN), row * (tall + _BETWEEN)))
    return board.point(lambda value: round(value / 17) * 17).quantize(16)


def page_picture(pdf: bytes, number: int, dpi: int) -> Image.Image:
    """Page `number`, from 1, in grey, as an office scanner gives it."""
    document = pdfium.PdfDocument(pdf)
    try:
        shown: Image.Image = document[number - 1].render(scale=dpi / 72, grayscale=True).to_pil()
        return shown
    finally:
        document.close()


def geometry(page: tuple[Painted, ...]) -> Iterator[str]:
    """A line for each box and picture; cells of a row that touch and look alike share one."""
    boxes = [one for one in page if one.kind == "path"]
    for (low, top, look), group in groupby(boxes, key=_row):
        cells = list(group)
        while cells:
            count = _touching(cells)
            left, right = cells[0].area[0], cells[count - 1].area[2]
            many = f"{count} x " if count > 1 else ""
            yield f"box    {left:6.1f} {low:6.1f} {right:6.1f} {top:6.1f} {many}{look}"
            cells = cells[count:]
    for one in page:
        if one.kind == "form":
            yield "figure {:6.1f} {:6.1f} {:6.1f} {:6.1f}".format(*one.area)


def _row(one: Painted) -> tuple[float, float, str]:
    fill = "" if one.fill is None else "fill {:02X}{:02X}{:02X}".format(*one.fill)
    line = "" if one.stroke is None else "line {:02X}{:02X}{:02X}".format(*one.stroke)
    width = "" if one.stroke is None else f"{one.line:g}"
    look = " ".join(part for part in (fill, line, width) if part)
    return round(one.area[1], 1), round(one.area[3], 1), look


def _touching(cells: list[Painted]) -> int:
    """How many of these from the first on stand side by side."""
    count = 1
    while count < len(cells) and abs(cells[count].area[0] - cells[count - 1].area[2]) < _TOUCHING:
        count += 1
    return count


def _page(page: pdfium.PdfPage) -> tuple[Painted, ...]:
    textpage = page.get_textpage()
    count = raw.FPDFPage_CountObjects(page.raw)
    objects = (raw.FPDFPage_GetObject(page.raw, index) for index in range(count))
    return tuple(_painted(one, textpage.raw) for one in objects)


def _painted(one: object, textpage: object) -> Painted:
    kind = _KINDS.get(raw.FPDFPageObj_GetType(one), "form")
    left, bottom, right, top = (ctypes.c_float() for _ in range(4))
    raw.FPDFPageObj_GetBounds(one, left, bottom, right, top)
    area = (left.value, bottom.value, right.value, top.value)
    if kind == "form":
        count = raw.FPDFFormObj_CountObjects(one)
        inner = (raw.FPDFFormObj_GetObject(one, index) for index in range(count))
        return Painted(kind, area, inside=tuple(_painted(each, textpage) for each in inner))
    if kind == "text":
        ink = _colour(one, raw.FPDFPageObj_GetFillColor)
        return Painted(kind, area, ink, text=_said(one, textpage))
    mode, stroked, width = ctypes.c_int(), ctypes.c_int(), ctypes.c_float()
    raw.FPDFPath_GetDrawMode(one, mode, stroked)
    raw.FPDFPageObj_GetStrokeWidth(one, width)
    return Painted(
        kind,
        area,
        _colour(one, raw.FPDFPageObj_GetFillColor) if mode.value else None,
        _colour(one, raw.FPDFPageObj_GetStrokeColor) if stroked.value else None,
        round(width.value, 2),
    )


def _colour(one: object, of: object) -> Shade:
    parts = [ctypes.c_uint() for _ in range(4)]
    of(one, *parts)  # type: ignore[operator]
    red, green, blue, _ = (part.value for part in parts)
    return red, green, blue


def _said(one: object, textpage: object) -> str:
    size = raw.FPDFTextObj_GetText(one, textpage, None, 0)
    buffer = ctypes.create_string_buffer(size)
    units = ctypes.cast(buffer, ctypes.POINTER(ctypes.c_ushort))
    raw.FPDFTextObj_GetText(one, textpage, units, size)
    return buffer.raw[:size].decode("utf-16-le").rstrip("\0")
