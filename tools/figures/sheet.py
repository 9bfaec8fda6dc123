"""Pictures for people who author and review figures: one exercise large, or twelve to a page."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF

from tools.figures.compose import Box, Drawing
from tools.figures.paint import Page

GAP, TITLE, CAPTION = 24, 46, 30
PRINTED = 207  # pixels of 35 mm at 150 dots an inch
CELL_WIDTH, CELL_HEIGHT, COLUMNS, ROWS = 720, 560, 3, 4


def read_drawn(path: Path) -> tuple[str, list[Drawing], bool]:
    """The exercise, the phases of a drawn file, and whether its body is an older one."""
    told = json.loads(path.read_text("utf-8"))
    phases = [
        Drawing(
            phase["name"], tuple(phase["box"]), phase["mark"],
            [(kind, role, data) for kind, role, data in phase["ops"]],
        )
        for phase in told["phases"]
    ]  # fmt: skip
    return told["exercise"], phases, told["body"].startswith("older")


def _size(box: Box) -> tuple[float, float]:
    return box[2] - box[0], box[3] - box[1]


def _span(drawings: Sequence[Drawing]) -> tuple[float, float]:
    """The highest and the lowest of some drawings, on common ground."""
    return min(d.box[1] for d in drawings), max(d.box[3] for d in drawings)


def _fitting(drawings: Sequence[Drawing], area: QRectF) -> float:
    """The scale at which drawings stand side by side in an area, captions below."""
    top, bottom = _span(drawings)
    room = area.width() - GAP * (len(drawings) - 1)
    return min(
        room / sum(_size(d.box)[0] for d in drawings), (area.height() - CAPTION) / (bottom - top)
    )


def _row(page: Page, drawings: Sequence[Drawing], area: QRectF, scale: float, older: bool) -> None:
    """Paint phases side by side on common ground, at the bottom of an area."""
    top, bottom = _span(drawings)
    x, y = area.x(), area.bottom() - CAPTION - (bottom - top) * scale
    for drawing in drawings:
        box = (drawing.box[0], top, drawing.box[2], bottom)
        page.drawing(drawing.ops, box, QPointF(x, y), scale, older)
        if drawing.mark is not None:
            across, down = drawing.mark[0] - box[0], drawing.mark[1] - top
            page.badge(QPointF(x + across * scale, y + down * scale), 48 * scale)
        page.words(drawing.name, QRectF(x, area.bottom() - CAPTION, 400, CAPTION), CAPTION * 0.62)
        x += (drawing.box[2] - drawing.box[0]) * scale + GAP


def _exercise(
    page: Page, title: str, drawings: Sequence[Drawing], area: QRectF, older: bool
) -> None:
    """Paint the phases of an exercise at one scale, side by side or one under another, whichever
    is larger."""
    page.words(title, QRectF(area.x(), area.y(), area.width(), TITLE), TITLE * 0.5, bold=True)
    below = area.adjusted(0, TITLE, 0, 0)
    each = below.height() / len(drawings)
    rows = [
        QRectF(below.x(), below.y() + n * each, below.width(), each) for n in range(len(drawings))
    ]
    stacked = min(_fitting([d], row) for d, row in zip(drawings, rows, strict=True))
    beside = _fitting(drawings, below)
    if beside >= stacked:
        _row(page, drawings, below, beside, older)
        return
    for drawing, row in zip(drawings, rows, strict=True):
        _row(page, [drawing], row, stacked, older)


def show(path: Path, title: str, drawings: Sequence[Drawing], older: bool = False) -> None:
    """Write one exercise, all its phases large, and small in grey as it is printed at 35 mm."""
    width, small = 1500, 250
    top, bottom = _span(drawings)
    wide = sum(_size(d.box)[0] for d in drawings)
    tall = round(min((width - 2 * GAP) / wide * (bottom - top), 760)) + TITLE + CAPTION
    page = Page(width, tall + 2 * GAP + small)
    area = QRectF(GAP, GAP, width - 2 * GAP, tall)
    _exercise(page, title, drawings, area, older)
    x = float(GAP)
    for drawing in drawings:
        across, high = _size(drawing.box)
        scale = PRINTED / max(high, 0.6 * across, 900)
        place = QPointF(x, tall + 2 * GAP)
        page.drawing(drawing.ops, drawing.box, place, scale, older, grey=True)
        x += across * scale + GAP
    page.save(path)


def sheets(paths: Sequence[Path], out: Path) -> list[Path]:
    """Write contact sheets of drawn exercises, twelve to a page; gives their paths."""
    written = []
    each = COLUMNS * ROWS
    for number in range(0, len(paths), each):
        page = Page(COLUMNS * CELL_WIDTH, ROWS * CELL_HEIGHT)
        for place, path in enumerate(paths[number : number + each]):
            title, drawings, older = read_drawn(path)
            corner = (place % COLUMNS) * CELL_WIDTH, (place // COLUMNS) * CELL_HEIGHT
            area = QRectF(corner[0] + GAP, corner[1] + GAP / 2, CELL_WIDTH - 2 * GAP,
                          CELL_HEIGHT - GAP)  # fmt: skip
            _exercise(page, title, drawings, area, older)
        name = out / f"figures-{number // each + 1:02}.png"
        page.save(name)
        written.append(name)
    return written
