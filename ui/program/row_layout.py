"""A program row laid out for a width: name and side, dose, reasons, ladder."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QRect, QSize, Qt

from ui.program.dose_size import NEAR, apart_for, piece_size
from ui.program.row_plan import (
    COMPACT_HEIGHT,
    ENDLESS,
    FULL_HEIGHT,
    LOW_HEIGHT,
    MIDDLE,
    Mark,
    Part,
    RowPlan,
    centred,
    middle_of,
    right_x_for,
)
from ui.program.row_right import RightPart
from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import SECONDARY, SEMIBOLD, STRONG, TITLE, u
from ui.widgets import badge_size

if TYPE_CHECKING:
    from ui.program.dose_strip import Piece
    from ui.program.row_plan import Content

BADGE = 20.0
_LEAST_LETTERS = 8
_LEAST_PAD, _LOW_PAD, _LOW_CONTROL = 8, 2, 24


def planned(content: Content, width: int) -> RowPlan:
    """Lay a row out for a width in px."""
    maker = _Maker(content, width)
    return maker.made()


class _Maker:
    """Lays one row out, line by line; dropped afterwards."""

    def __init__(self, content: Content, width: int) -> None:
        self._content = content
        self._facts = content.facts
        self._compact = content.compact
        middle = middle_of(width, compact=content.compact, low=content.low)
        self._x, self._room, self._figure = middle.x, middle.room, middle.figure
        self._right_x = right_x_for(width, compact=content.compact, low=content.low)
        self._low = content.low
        self._gap = u(None, 2 if content.low else 6 if content.compact else 8)
        self._left = Part()
        self._least, self._most = 0, ENDLESS

    def _needs(self, least: int, most: int = ENDLESS) -> None:
        """What is laid out now holds while the middle is this wide."""
        self._least, self._most = max(self._least, least), min(self._most, most)

    def made(self) -> RowPlan:
        """The whole row."""
        head, dose = self._head(), self._dose_lines()
        chip_height = u(None, 24)
        inner = sum(head) + sum(dose) + chip_height + self._gap * 2
        inner += u(None, 2) * (len(head) + len(dose) - 2)
        usual = u(None, self._usual())
        pad = max((usual - inner) // 2, u(None, _LOW_PAD if self._low else _LEAST_PAD))
        y = self._place_head(pad, head)
        y = self._place_dose(y + self._gap, dose)
        self._place_chips(y + self._gap, chip_height)
        middle = pad + inner // 2
        height = inner + 2 * pad
        height = max(height, usual)
        note = None
        if self._content.note_height:
            note = QRect(self._x, pad + inner + u(None, 6), self._room, self._content.note_height)
            height += note.height() + u(None, 6)
            self._needs(self._room, self._room)
        self._place_number(middle)
        right = RightPart(self._content, middle).part
        holds = (self._least, self._most)
        figure = self._figure_at(middle)
        return RowPlan(height, self._left, right, self._right_x, note, figure, holds)

    def _figure_at(self, middle: int) -> QRect | None:
        """The figure's place round the middle of the row."""
        if self._figure.isEmpty():
            return None
        corner = QPoint(u(None, MIDDLE), middle - self._figure.height() // 2)
        return QRect(corner, self._figure)

    def _usual(self) -> int:
        """The height in u of a row whose content needs no more."""
        if self._low:
            return LOW_HEIGHT
        return COMPACT_HEIGHT if self._compact else FULL_HEIGHT

    # --- name and side -------------------------------------------------------------------

    def _head(self) -> list[int]:
        """The heights of one line with name and side, or of two where they do not fit."""
        tall = max(u(None, BADGE), lettering(TITLE, SEMIBOLD)[1].height())
        least = min(
            text_width("n" * _LEAST_LETTERS, TITLE, SEMIBOLD),
            text_width(self._facts.name, TITLE, SEMIBOLD),
        )
        self._one_line = least + u(None, 8) + self._side_width()
        return [tall] if self._one_line <= self._room else [tall, u(None, BADGE)]

    def _side_width(self) -> int:
        words = text_width(self._facts.side_words, SECONDARY)
        shield = u(None, 16 + 8) if self._facts.override else 0
        return badge_size(self._facts.side, BADGE).width() + u(None, 8) + words + shield

    def _place_head(self, y: int, lines: list[int]) -> int:
        beside = len(lines) == 1
        room = self._room - (self._side_width() + u(None, 8) if beside else 0)
        name = self._facts.name
        wide = text_width(name, TITLE, SEMIBOLD) + 1
        shown = name
        if wide > room:
            metrics = lettering(TITLE, SEMIBOLD)[1]
            shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
            wide = room
            self._needs(self._room, self._room)
        elif beside:
            self._needs(self._room - room + wide)
        else:
            self._needs(wide, self._one_line - 1)
        box = QRect(self._x, y, wide, lines[0])
        whole = name if shown != name else ""
        self._left.marks.append(Mark("name", box, shown, TITLE, SEMIBOLD, "text", whole))
        x = box.right() + u(None, 9) if beside else self._x
        y += 0 if beside else lines[0] + u(None, 2)
        self._place_side(x, QRect(x, y, 0, lines[-1]))
        return y + lines[-1]

    def _place_side(self, x: int, line: QRect) -> None:
        size = badge_size(self._facts.side, BADGE)
        self._left.signs["badge"] = centred(x, line, size)
        x += size.width() + u(None, 8)
        wide = text_width(self._facts.side_words, SECONDARY) + 1
        box = QRect(x, line.top(), wide, line.height())
        self._left.marks.append(Mark("side", box, self._facts.side_words))
        if self._facts.override is not None:
            side = u(None, 16)
            at = box.right() + u(None, 8)
            self._left.signs["shield"] = centred(at, line, QSize(side, side))

    # --- dose ----------------------------------------------------------------------------

    def _dose_lines(self) -> list[int]:
        """The heights of the dose's lines; a dose is broken rather than cut."""
        self._broken: list[list[tuple[Piece, int, QSize]]] = [[]]
        self._widest, self._breaks_at = 0, ENDLESS
        x = 0
        run: list[tuple[Piece, int, QSize]] = []
        for piece in (*self._content.dose, None):
            if piece is None or not piece.near:
                x = self._add_run(x, run)
                run = []
            if piece is not None:
                run.append((piece, 0, self._piece_size(piece)))
        exact = self._widest > self._room
        self._needs(*((self._room,) * 2 if exact else (self._widest, self._breaks_at - 1)))
        if self._content.whole:
            self._needs(0, self._content.whole - 1)
        tallest = [
            max((size.height() for _p, _x, size in line), default=0) for line in self._broken
        ]
        return tallest or [0]

    def _add_run(self, x: int, run: list[tuple[Piece, int, QSize]]) -> int:
        """Put a number with its unit on the line, or on the next."""
        if not run:
            return x
        near, apart = u(None, NEAR), apart_for(compact=self._compact)
        wide = sum(size.width() for _p, _x, size in run) + near * (len(run) - 1)
        line = self._broken[-1]
        if line and x + apart + wide > self._room:
            self._broken.append(line := [])
            self._breaks_at = min(self._breaks_at, x + apart + wide)
            x = 0
        x += apart if line else 0
        for piece, _none, size in run:
            line.append((piece, x, size))
            x += size.width() + near
        self._widest = max(self._widest, x - near)
        return x - near

    def _piece_size(self, piece: Piece) -> QSize:
        size = piece_size(piece)
        written = isinstance(piece.what, str)
        return QSize(size.width(), u(None, _LOW_CONTROL)) if self._low and not written else size

    def _place_dose(self, y: int, heights: list[int]) -> int:
        for place, (line, tall) in enumerate(zip(self._broken, heights, strict=True)):
            y += u(None, 2) if place else 0
            box = QRect(self._x, y, 0, tall)
            for piece, x, size in line:
                rect = centred(self._x + x, box, size)
                if isinstance(piece.what, str):
                    self._left.marks.append(Mark("dose", rect, piece.what))
                else:
                    self._left.controls.append((piece.what, rect))
            y += tall
        return y

    # --- because -------------------------------------------------------------------------

    def _place_chips(self, y: int, tall: int) -> None:
        because = self._content.because
        wide = text_width(because.word, SECONDARY) + 1
        box = QRect(self._x, y, wide, tall)
        self._left.marks.append(Mark("because", box, because.word))
        gap = u(None, 6)
        x = box.right() + u(None, 8)
        room = self._x + self._room - x
        shown = because.fill(room, gap)
        least, most = because.holds
        self._needs(x - self._x + least, min(ENDLESS, x - self._x + most))
        for chip, size in shown:
            self._left.controls.append((chip, centred(x, box, size)))
            x += size.width() + gap

    # --- the ends ------------------------------------------------------------------------

    def _place_number(self, middle: int) -> None:
        metrics = lettering(TITLE, STRONG)[1]
        text = str(self._facts.number)
        centre = u(None, MIDDLE / 2)
        wide = text_width(text, TITLE, STRONG) + 1
        size = QSize(wide, metrics.height())
        top = middle - size.height()
        box = QRect(QPoint(centre - wide // 2, top), size)
        self._left.marks.append(Mark("number", box, text, TITLE, STRONG))
        target = u(None, 24)
        grip = QRect(centre - target // 2, middle, target, target)
        self._left.controls.append((self._content.controls["grip"], grip))
