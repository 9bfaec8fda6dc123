"""Paints the cells of a row: sides, values, buttons, and what opens a menu."""

from __future__ import annotations

from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, Qt

from planner.vocabulary import Side
from ui.assessment.brush import Brush, ink, lopsided
from ui.assessment.cells import Act, Cell, RowContent
from ui.assessment.look import RowLook
from ui.theme.icons import paint_icon

LEFT_MIDDLE = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
CENTER = int(Qt.AlignmentFlag.AlignCenter)


class CellPainter(Brush):
    """Paints single cells; their places come from the layout."""

    def _cell(self, cell: Cell, content: RowContent, look: RowLook) -> None:
        hovered = look.hovered_cell == cell
        match cell.act:
            case Act.SIDE:
                self._side_cell(cell, content.observed is not None, hovered)
            case Act.VALUE | Act.LOW_GRADES:
                self._value_cell(cell, hovered, content)
            case Act.NUMBER:
                self._number_cell(cell)
            case Act.RECORD:
                self._button_cell(cell, hovered)
            case Act.UNIT | Act.SCALE | Act.EXTRA:
                self._menu_cell(cell, hovered)
            case Act.INFO:
                self._icon_cell(cell, "info", hovered)
            case Act.UNTICK if cell.text:
                self._button_cell(cell, hovered)
            case Act.UNTICK:
                if look.current or look.hovered:
                    self._icon_cell(cell, "x", hovered)

    def _frame(self, frame: QRect, recorded: bool) -> None:
        edge = self._tokens.line_strong if recorded else self._tokens.line
        self._box(QRectF(frame), self._tokens.field, edge, 1.0, self._radius)

    def _side_cell(self, cell: Cell, recorded: bool, hovered: bool) -> None:
        tokens, rect = self._tokens, QRectF(cell.rect)
        color = tokens.text if hovered else tokens.text2
        if cell.chosen:
            self._chosen_side(rect, cell.side)
            inks = {Side.LEFT: tokens.left, Side.RIGHT: tokens.on_right}
            color = inks.get(cell.side, tokens.text)
        elif hovered:
            self._box(rect.adjusted(2, 2, -2, -2), tokens.hover, "", 0, self._radius - 1)
        elif recorded:
            color = tokens.text2
        self._text(cell.rect, cell.text, self._fonts.side, color, CENTER)

    def _separators(self, cells: list[Cell]) -> None:
        """Thin lines between side cells, none beside the chosen one."""
        inset = self._fonts.u(5)
        for cell, other in pairwise(cells):
            if not cell.chosen and not other.chosen:
                top, height = other.rect.top() + inset, other.rect.height() - 2 * inset
                line = QRect(other.rect.left(), top, 1, height)
                self._painter.fillRect(line, ink(self._tokens.line))

    def _chosen_side(self, rect: QRectF, side: Side) -> None:
        """L outlined with a round left edge, R filled with a round right edge, LR framed."""
        tokens, inner = self._tokens, rect.adjusted(1.5, 1.5, -1.5, -1.5)
        big, small = min(inner.height() / 2, self._fonts.u(9)), self._radius - 1
        if side is Side.LEFT:
            self._fill(lopsided(inner, big, small), tokens.left_wash, tokens.left, 1.6)
        elif side is Side.RIGHT:
            self._fill(lopsided(inner, small, big), tokens.right, "", 0)
        else:
            self._box(inner, tokens.field, tokens.text, 1.8, small)

    def _value_cell(self, cell: Cell, hovered: bool, content: RowContent) -> None:
        tokens, rect = self._tokens, QRectF(cell.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        small = self._radius - 1
        if not cell.chosen:
            if hovered:
                self._box(rect, tokens.hover, "", 0, small)
            color = tokens.text if hovered else tokens.text2
            self._text(cell.rect, cell.text, self._fonts.value, color, CENTER)
        elif _stated(content):
            self._box(rect, tokens.text, "", 0, small)
            self._text(cell.rect, cell.text, self._fonts.chosen, tokens.pane, CENTER)
        else:  # follows from being recorded, nobody chose it
            self._box(rect, tokens.field, tokens.text2, 1.2, small)
            self._text(cell.rect, cell.text, self._fonts.chosen, tokens.text, CENTER)

    def _number_cell(self, cell: Cell) -> None:
        text, color = (cell.text, self._tokens.text) if cell.chosen else ("–", self._tokens.text2)
        self._text(cell.rect, text, self._fonts.chosen, color, CENTER)

    def _button_cell(self, cell: Cell, hovered: bool) -> None:
        tokens, u, rect = self._tokens, self._fonts.u, cell.rect
        if hovered:
            self._box(QRectF(rect), tokens.hover, tokens.line_strong, 1, self._radius)
        if cell.act is Act.UNTICK:
            self._icon_at(rect.left() + u(8), rect, 14, "undo", tokens.text)
            rect = rect.adjusted(u(16), 0, 0, 0)
        self._text(rect, cell.text, self._fonts.side, tokens.text, CENTER)

    def _menu_cell(self, cell: Cell, hovered: bool) -> None:
        """Its text and an arrow; a frame where it is a choice of its own or under the pointer."""
        tokens, u, rect = self._tokens, self._fonts.u, cell.rect
        if hovered or cell.act is Act.EXTRA:
            fill = tokens.hover if hovered else tokens.field
            self._box(QRectF(rect), fill, tokens.line_strong, 1, self._radius)
        if cell.text:
            inset = u(8) if cell.act is Act.EXTRA else u(4)
            inner = rect.adjusted(inset, 0, -u(15), 0)
            self._text(inner, cell.text, self._fonts.small, tokens.text, LEFT_MIDDLE)
            self._icon_at(rect.right() - u(14), rect, 10, "chevron-down", tokens.text2)
        else:
            left = rect.center().x() - u(5)
            self._icon_at(left, rect, 10, "chevron-down", tokens.text2)

    def _icon_cell(self, cell: Cell, name: str, hovered: bool) -> None:
        tokens = self._tokens
        if hovered:
            self._box(QRectF(cell.rect), tokens.chip, tokens.line_strong, 1, self._radius)
        left = cell.rect.left() + (cell.rect.width() - self._fonts.u(15)) / 2
        self._icon_at(left, cell.rect, 15, name, tokens.text2)

    def _icon_at(self, left: float, rect: QRect, size: float, name: str, color: str) -> None:
        side = self._fonts.u(size)
        top = rect.top() + (rect.height() - side) / 2
        paint_icon(self._painter, QRectF(left, top, side, side), name, color)


def _stated(content: RowContent) -> bool:
    """Whether the chosen cell is a value that was given, not one that follows."""
    seen, scale = content.observed, content.scale
    return seen is not None and scale is not None and scale.type in seen.values
