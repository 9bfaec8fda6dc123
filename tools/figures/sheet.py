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


def _row(page: Page, title: str, drawings: Sequence[Drawing], area: QRectF, older: bool) -> None:
    """Paint the phases of an exercise side by side on common ground, at one scale."""
    page.words(title, QRectF(area.x(), area.y(), area.width(), TITLE), TITLE * 0.5, bold=True)
    wide = sum(_size(d.box)[0] for d in drawings)
    top, bottom = min(d.box[1] for d in drawings), max(d.box[3] for d in drawings)
    room = area.width() - GAP * (len(drawings) - 1)
    scale = min(room / wide, (area.height() - TITLE - CAPTION) / (bottom - top))
    x, y = area.x(), area.bottom() - CAPTION - (bottom - top) * scale
    for drawing in drawings:
        box = (drawing.box[0], top, drawing.box[2], bottom)
        page.drawing(drawing.ops, box, QPointF(x, y), scale, older)
        if drawing.mark is not None:
            spot = QPointF(
                x + (drawing.mark[0] - box[0]) * scale,
                y + (drawing.mark[1] - top) * scale,
            )
            page.badge(spot, 48 * scale)
        below = QRectF(x, area.bottom() - CAPTION, 400, CAPTION)
        page.words(drawing.name, below, CAPTION * 0.62)
        x += (drawing.box[2] - drawing.box[0]) * scale + GAP


def show(path: Path, title: str, drawings: Sequence[Drawing], older: bool = False) -> None:
    """Write one exercise, all its phases large, and small in grey as it is printed at 35 mm."""
    width, small = 1500, 250
    top, bottom = min(d.box[1] for d in drawings), max(d.box[3] for d in drawings)
    wide = sum(_size(d.box)[0] for d in drawings)
    tall = round(min((width - 2 * GAP) / wide * (bottom - top), 760)) + TITLE + CAPTION
    page = Page(width, tall + 2 * GAP + small)
    area = QRectF(GAP, GAP, width - 2 * GAP, tall)
    _row(page, title, drawings, area, older)
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
            _row(page, title, drawings, area, older)
        name = out / f"figures-{number // each + 1:02}.png"
        page.save(name)
        written.append(name)
    return written
