"""Where the values of a scale stand: on one line where they fit, else on even lines."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect

from ui.assessment.cells import Cell, Label
from ui.assessment.fonts import RowFonts
from ui.assessment.row_values import Piece

_LEAD = 6  # between what stands outside the frame and what is before it


@dataclass(frozen=True, slots=True)
class Widths:
    """What the pieces of a scale would like to be wide, and what they need at least."""

    pieces: tuple[Piece, ...]
    natural: tuple[int, ...]
    least: tuple[int, ...]

    @property
    def need(self) -> int:
        """The least width of them all in one line."""
        return sum(self.least)


@dataclass(frozen=True, slots=True)
class ValueBlock:
    """The placed pieces; `end` is behind the last one, on its line."""

    cells: tuple[Cell, ...] = ()
    frames: tuple[QRect, ...] = ()
    labels: tuple[Label, ...] = ()
    end: QPoint = QPoint()  # noqa: RUF009 - never changed


def measured(pieces: Sequence[Piece], fonts: RowFonts) -> Widths:
    """The widths of the pieces in px."""
    natural = tuple(_natural(piece, fonts) for piece in pieces)
    least = tuple(min(n, _least(p, fonts)) for p, n in zip(pieces, natural, strict=True))
    return Widths(tuple(pieces), natural, least)


def place_values(
    widths: Widths, start: QPoint, room: int, line: int, fonts: RowFonts
) -> ValueBlock:
    """Put the pieces into `room` px from `start` on; each line is `line` px high."""
    cells: list[Cell] = []
    frames: list[QRect] = []
    labels: list[Label] = []
    end = start
    for number, (first, last) in enumerate(_lines(widths.least, room)):
        place = QPoint(start.x(), start.y() + number * (line + fonts.u(4)))
        sizes = _fitted(widths.natural[first:last], widths.least[first:last], room)
        frame = QRect()
        for piece, width in zip(widths.pieces[first:last], sizes, strict=True):
            lead = 0 if piece.framed else fonts.u(_LEAD)
            rect = QRect(place.x() + lead, place.y(), width - lead, line)
            if piece.act is None:
                labels.append(Label(rect, piece.text, inline=True))
            else:
                cells.append(piece.cell(rect))
                frame = frame.united(rect) if piece.framed else frame
            place += QPoint(width, 0)
        if frame.isValid():
            frames.append(frame)
        end = place
    return ValueBlock(tuple(cells), tuple(frames), tuple(labels), end)


def _natural(piece: Piece, fonts: RowFonts) -> int:
    text = fonts.chosen.width(piece.text) + fonts.u(piece.pad)
    return max(fonts.u(piece.natural), text) + _lead(piece, fonts)


def _least(piece: Piece, fonts: RowFonts) -> int:
    text = fonts.chosen.width(piece.text) + fonts.u(piece.least_pad)
    return max(text, fonts.u(piece.least)) + _lead(piece, fonts)


def _lead(piece: Piece, fonts: RowFonts) -> int:
    return 0 if piece.framed else fonts.u(_LEAD)


def _lines(least: Sequence[int], room: int) -> list[tuple[int, int]]:
    """Which pieces stand on which line, as evenly as the room allows."""
    total = sum(least)
    if total <= room:
        return [(0, len(least))] if least else []
    goal = total / -(-total // max(room, 1))
    lines: list[tuple[int, int]] = []
    first = used = 0
    for place, width in enumerate(least):
        full = used + width > room or (used >= goal - 1 and place > first)
        if full and place > first:
            lines.append((first, place))
            first, used = place, 0
        used += width
    return [*lines, (first, len(least))]


def _fitted(natural: Sequence[int], least: Sequence[int], room: int) -> list[int]:
    """The natural widths, made smaller evenly where they would not fit."""
    over = sum(natural) - room
    slack = sum(natural) - sum(least)
    if over <= 0:
        return list(natural)
    if slack < over:
        return [min(width, room) for width in least]
    fitted = [
        width - over * (width - small) // slack for width, small in zip(natural, least, strict=True)
    ]
    for place in range(sum(fitted) - room):
        fitted[place % len(fitted)] -= 1
    return fitted
