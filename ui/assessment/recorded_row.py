"""Where things stand in the row of a recorded finding."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect

from planner.vocabulary import Side
from ui.assessment.cell_words import extra_text, untick_text
from ui.assessment.cells import Act, Cell, Label, RowLayout
from ui.assessment.placing import CELL, GAP, Placing
from ui.assessment.row_values import more_texts, value_pieces
from ui.assessment.value_block import Widths, measured, place_values
from ui.assessment.words import row_name, scale_label

_TOP = 8
_NAME_HEIGHT = 20
_HEIGHT, _LOUD_HEIGHT = 64, 36
_SIGN = 24  # the room of a red flag's or precaution's sign
_SWITCH_PAD = 22
_MENU_PAD = 34


def recorded_row(row: Placing) -> RowLayout:
    """Name, then side and values below it.

    Where the values need the whole width, as eleven cells do in a narrow pane, the side stands
    beside a short name or on a line of its own: no target gets smaller.
    """
    u, room = row.fonts.u, row.right - row.left
    row.y = u(_TOP)
    widths = measured(value_pieces(row.content), row.fonts)
    sides = row.sides_width() if row.finding.sided else 0
    switch = _switch_width(row)
    beside = not sides or sides + u(GAP) + widths.need <= room
    extra = u(CELL) + u(GAP) if switch else 0
    taken = row.fonts.name.width(row.finding.name) + sides + extra
    above = not beside and taken <= room - 2 * u(CELL) - u(GAP)
    name = _name_line(row, sides if above else 0)
    if sides and not above:
        row.place_sides(_side(row))
        if not beside:
            switch = _switch_here(row, switch)
            row.next_line()
    if widths.pieces or sides:
        _values(row, widths, switch, name)
    row.y = max(row.lowest(), name.bottom() + 1)
    _more(row)
    return row.done(name, max(row.y + u(_TOP), u(_HEIGHT)))


def loud_row(row: Placing) -> RowLayout:
    """A red flag or precaution: its whole name with a sign, the side, and Untick."""
    u, finding = row.fonts.u, row.finding
    row.y = u(_TOP)
    row.left += u(_SIGN)
    row.x = row.left
    untick = row.button_width(untick_text(), signed=True)
    taken = 0 if finding.sided else untick + u(GAP)
    name = _loud_name(row, taken)
    bottom = name.bottom() + 1
    if finding.sided:
        row.place_sides(_side(row))
        if row.x > row.right - untick:
            row.next_line()
        row.x = max(row.right - untick, row.left)
        bottom = row.y + row.line
    else:
        row.x = row.right - u(CELL) - untick
        row.y = name.top() + (name.height() - row.line) // 2
    row.place_button(Act.UNTICK, untick_text(), untick)
    row.y = max(bottom, name.bottom() + 1)
    _more(row)
    return row.done(name, max(row.y + u(_TOP), u(_LOUD_HEIGHT)))


def _side(row: Placing) -> Side | None:
    return None if row.content.observed is None else row.content.observed.side


def _name_line(row: Placing, sides: int) -> QRect:
    """Name, Untick and help; with `sides` px also the side cells, before the help."""
    u = row.fonts.u
    info = QRect(row.right - u(CELL) + u(4), row.y - u(2), u(CELL), u(CELL))
    right = info.left()
    if sides:
        right -= sides + u(GAP) // 2
        row.x, row.y = right, info.top()
        row.place_sides(_side(row))
        row.x, row.y = row.left, info.top() + u(2)
        right -= u(GAP) // 2
    width = right - row.left
    tall = max(row.fonts.name.wrapped_height(row_name(row.finding), width), u(_NAME_HEIGHT))
    row.cells.append(Cell(Act.INFO, info, ""))
    row.cells.append(Cell(Act.UNTICK, QRect(right - u(CELL), info.top(), u(CELL), u(CELL)), ""))
    name = QRect(row.left, row.y, width, tall)
    row.y = max(name.bottom() + 1, info.top() + row.line if sides else 0) + u(4)
    return name


def _loud_name(row: Placing, taken: int) -> QRect:
    u = row.fonts.u
    info = QRect(row.right - u(CELL) + u(4), row.y - u(2), u(CELL), u(CELL))
    row.cells.append(Cell(Act.INFO, info, ""))
    width = row.right - row.left - u(CELL) - taken
    tall = row.fonts.name.wrapped_height(row_name(row.finding), width)
    tall = max(tall, u(_NAME_HEIGHT), row.line if taken else 0)
    name = QRect(row.left, row.y, width, tall)
    row.y = name.bottom() + 1 + u(4)
    return name


def _values(row: Placing, widths: Widths, switch: int, name: QRect) -> None:
    """The values, and what chooses another scale after them where there is room."""
    u, room = row.fonts.u, row.right - row.x
    fits = (wide for wide in (switch, u(CELL)) if widths.need + u(GAP) + wide <= room)
    after = next(fits, 0) if switch else 0
    kept = after + u(GAP) if after else 0
    block = place_values(widths, QPoint(row.x, row.y), room - kept, row.line, row.fonts)
    row.cells += block.cells
    row.frames += block.frames
    row.labels += block.labels
    if widths.pieces:
        row.x, row.y = block.end.x() + u(GAP), block.end.y()
    if switch:
        _switch(row, switch, name)


def _switch_width(row: Placing) -> int:
    """What chooses another scale, in words; nothing where there is one only."""
    if len(row.finding.scales) < 2 or row.content.scale is None:  # noqa: PLR2004
        return 0
    return row.fonts.small.width(scale_label(row.content.scale)) + row.fonts.u(_SWITCH_PAD)


def _switch(row: Placing, width: int, name: QRect) -> None:
    """In words after the values or after the name; else only its arrow; else on its own line."""
    u, label = row.fonts.u, _switch_label(row)
    end = name.right() + 1 - u(CELL)
    free = end - name.left() - row.fonts.name.width(row.finding.name) - u(GAP)
    for wide, text in ((width, label), (u(CELL), "")):
        if row.x + wide <= row.right:
            row.cells.append(_switch_cell(QRect(row.x, row.y, wide, row.line), text, label))
            return
        if wide <= free:
            place = QRect(end - wide, name.top() - u(2), wide, u(CELL))
            row.cells.append(_switch_cell(place, text, label))
            return
    row.next_line()
    _switch_here(row, width)


def _switch_here(row: Placing, width: int) -> int:
    """On the line of the sides, before values that need a line of their own."""
    if width:
        label, place = _switch_label(row), QRect(row.x, row.y, width, row.line)
        row.cells.append(_switch_cell(place, label, label))
    return 0


def _switch_label(row: Placing) -> str:
    return "" if row.content.scale is None else scale_label(row.content.scale)


def _switch_cell(place: QRect, text: str, label: str) -> Cell:
    return Cell(Act.SCALE, place, text, key=label)


def _more(row: Placing) -> None:
    """Choices such as the muscle, and short facts below the controls."""
    u, observed = row.fonts.u, row.content.observed
    if observed is None:
        return
    room = row.right - row.left
    for key in row.finding.extra_options:
        text = extra_text(key, observed)
        row.y += u(4)
        width = min(row.fonts.small.width(text) + u(_MENU_PAD), room)
        rect = QRect(row.left, row.y, width, row.line)
        row.cells.append(Cell(Act.EXTRA, rect, text, key=key, chosen=key in observed.extras))
        row.y += row.line
    for text, role in more_texts(row.content):
        row.y += u(4)
        indent = u(20) if role == "danger" else 0  # room for the sign
        tall = row.fonts.small.wrapped_height(text, room - indent)
        row.labels.append(Label(QRect(row.left, row.y, room, tall), text, role))
        row.y += tall
