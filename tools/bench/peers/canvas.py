"""Straight on ReportLab's canvas; each picture's operators are worked out once in a process."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from pathlib import Path
from xml.etree import ElementTree as ET

from reportlab import rl_config
from reportlab.lib.colors import Color, HexColor
from reportlab.lib.utils import simpleSplit
from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont
from reportlab.pdfgen.canvas import Canvas

from tools.bench.peers.pen import drawn
from tools.bench.peers.sheet import (
    BOLD,
    HEIGHT,
    INK,
    LINE,
    REGULAR,
    WIDTH,
    Make,
    Sheet,
    read,
)

_FACES = {False: "Sheet", True: "SheetBold"}
_LINES = {"M": "m", "L": "l", "C": "c", "Z": "h"}
_CLOSING = {(True, True): "B*", (True, False): "f*", (False, True): "S"}

Painted = tuple[str, float]
"""Operators, and how opaque they are."""


def maker(folder: Path) -> Make:
    """Sheets on a canvas."""
    rl_config.useA85 = 0  # a quarter larger and slower, for mail programs of the past
    for bold, file in ((False, REGULAR), (True, BOLD)):
        pdfmetrics.registerFont(TTFont(_FACES[bold], str(file)))
    sheet = read(folder)
    kept = {file.name: _Drawing(file) for file in sorted(folder.glob("*.svg"))}

    def make(number: int) -> bytes:
        one = sheet(number)
        return drawn(one, _Surface(one, kept))

    return make


class _Drawing:
    """An SVG of this benchmark as PDF operators."""

    def __init__(self, file: Path) -> None:
        root = ET.fromstring(file.read_text("utf-8"))  # noqa: S314 (our own file)
        group = root[0]
        _, _, self.width, self.height = (float(one) for one in root.attrib["viewBox"].split())
        matrix = group.attrib["transform"].removeprefix("matrix(").removesuffix(")")
        self.matrix = [float(one) for one in matrix.split(",")]
        self.painted = [_painted(path.attrib) for path in group]


def _painted(path: dict[str, str]) -> Painted:
    fill, stroke = path["fill"] != "none", path["stroke"] != "none"
    words = []
    if fill:
        words.append(f"{_rgb(path['fill'])} rg")
    if stroke:
        words.append(f"{_rgb(path['stroke'])} RG {path['stroke-width']} w")
    words += [*_operators(path["d"]), _CLOSING[fill, stroke]]
    return "\n".join(words), float(path.get("fill-opacity", 1))


def _operators(data: str) -> Iterator[str]:
    """The command comes after its numbers in a PDF."""
    numbers: list[str] = []
    command = ""
    for word in (*data.split(), ""):
        if word in _LINES or not word:
            if command:
                yield " ".join((*numbers, _LINES[command]))
            command, numbers = word, []
        else:
            numbers.append(word)


def _rgb(code: str) -> str:
    return " ".join(f"{part:.3f}" for part in _colour(code).rgb())


@lru_cache
def _colour(code: str) -> Color:
    return HexColor(code)


class _Surface:
    """A canvas, y turned round."""

    def __init__(self, sheet: Sheet, kept: dict[str, _Drawing]) -> None:
        self._buffer = BytesIO()
        self._canvas = Canvas(
            self._buffer,
            pagesize=(WIDTH, HEIGHT),
            pageCompression=1,
            initialFontName=_FACES[False],
            lang=sheet.language,
        )
        self._canvas.setTitle(sheet.title)
        self._kept = kept
        for exercise in sheet.exercises:
            for picture in exercise.pictures:
                self._form(picture.file)

    def _form(self, file: str) -> None:
        canvas, drawing = self._canvas, self._kept[file]
        canvas.beginForm(file, 0, 0, drawing.width, drawing.height)
        canvas.setLineCap(1)
        canvas.setLineJoin(1)
        canvas.transform(1, 0, 0, -1, 0, drawing.height)
        canvas.transform(*drawing.matrix)
        clear = 1.0
        for operators, opaque in drawing.painted:
            if opaque != clear:
                canvas.setFillAlpha(opaque)
                clear = opaque
            canvas.addLiteral(operators)
        canvas.endForm()

    def lines(self, text: str, size: float, width: float, *, bold: bool) -> Sequence[str]:
        split: list[str] = simpleSplit(text, _FACES[bold], size, width)
        return split

    def wide(self, text: str, size: float, *, bold: bool) -> float:
        return float(pdfmetrics.stringWidth(text, _FACES[bold], size))

    def write(self, text: str, x: float, y: float, size: float, *, bold: bool) -> None:
        self._canvas.setFont(_FACES[bold], size)
        self._canvas.setFillColor(_colour(INK))
        self._canvas.drawString(x, HEIGHT - y, text)

    def box(self, x: float, y: float, width: float, height: float, ground: str = "") -> None:
        self._canvas.setStrokeColor(_colour(LINE))
        if ground:
            self._canvas.setFillColor(_colour(ground))
        self._canvas.rect(x, HEIGHT - y - height, width, height, stroke=1, fill=int(bool(ground)))

    def picture(self, file: str, x: float, y: float, width: float, height: float) -> None:
        drawing = self._kept[file]
        self._canvas.saveState()
        self._canvas.translate(x, HEIGHT - y - height)
        self._canvas.scale(width / drawing.width, height / drawing.height)
        self._canvas.doForm(file)
        self._canvas.restoreState()

    def turn(self) -> None:
        self._canvas.showPage()

    def finish(self) -> bytes:
        self._canvas.showPage()
        self._canvas.save()
        return self._buffer.getvalue()
