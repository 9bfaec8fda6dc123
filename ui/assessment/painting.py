"""Paints rows and headings of the findings list from tokens."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor

from planner.assessment.finding import FindingKind
from planner.vocabulary import Side
from ui.assessment.brush import Brush, lopsided
from ui.assessment.cells import Act, Cell, Label, RowContent, RowLayout
from ui.assessment.fonts import Face
from ui.assessment.layout import LOUD, name_text
from ui.theme.icons import paint_icon

_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_CENTER = Qt.AlignmentFlag.AlignCenter
_WRAPPED = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_BLOCKS = {1: (Act.SIDE, Act.RECORD), 2: (Act.VALUE, Act.LOW_GRADES, Act.NUMBER, Act.UNTICK)}
_SIGNS = {FindingKind.RED_FLAG: ("octagon", "danger"), FindingKind.PRECAUTION: ("triangle", "warn")}


@dataclass(frozen=True, slots=True)
class RowLook:
    """What the pointer and the keyboard add to a row. `column` is the focused one, or -1."""

    current: bool = False
    focused: bool = False
    column: int = -1
    hovered: bool = False
    hovered_cell: Cell | None = None


class RowPainter(Brush):
    """Paints one row; made for one painter, one set of tokens and one set of fonts."""

    # --- rows ----------------------------------------------------------------------------

    def finding(self, area: QRect, content: RowContent, layout: RowLayout, look: RowLook) -> None:
        """A row of a finding; `layout` is in the row's own coordinates."""
        recorded = content.observed is not None
        self._ground(area, content, look)
        self._painter.save()
        self._painter.translate(area.topLeft())
        self._name(content, layout, look)
        for frame in layout.frames:
            self._frame(frame, recorded)
        for cell in layout.cells:
            self._cell(cell, content, look)
        self._separators([cell for cell in layout.cells if cell.act is Act.SIDE])
        for label in layout.labels:
            self._label(label)
        self._focus(layout, look)
        self._painter.restore()
        if look.focused and look.column == 0:
            self._ring(QRectF(area).adjusted(2, 2, -2, -2))

    def heading(self, area: QRect, title: str, count: str, *, is_open: bool, look: RowLook) -> None:
        """A band with a title, how many rows it has, and whether it is open."""
        u, tokens = self._fonts.u, self._tokens
        fill = tokens.accent_wash if look.focused else tokens.hover if look.hovered else tokens.side
        self._painter.fillRect(area, QColor(fill))
        self._line(area.left(), area.top(), area.right())
        size = u(12)
        arrow = QRectF(area.left() + u(12), area.center().y() - size / 2 + 0.5, size, size)
        paint_icon(
            self._painter, arrow, "chevron-down" if is_open else "chevron-right", tokens.text2
        )
        inner = area.adjusted(u(30), 0, -u(16), 0)
        self._text(inner, title, self._fonts.heading, tokens.text2, _LEFT_MIDDLE)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        self._text(inner, count, self._fonts.small, tokens.text2, right)
        if look.focused:
            self._ring(QRectF(area).adjusted(2, 2, -2, -2))

    # --- parts ---------------------------------------------------------------------------

    def _ground(self, area: QRect, content: RowContent, look: RowLook) -> None:
        tokens, recorded = self._tokens, content.observed is not None
        fill, bar = tokens.side, ""
        if look.hovered:
            fill = tokens.hover
        if look.current:
            fill, bar = (tokens.accent_wash, tokens.accent) if look.focused else (tokens.hover, "")
        if recorded and content.finding.kind is FindingKind.RED_FLAG:
            fill, bar = tokens.danger_wash, tokens.danger
        if recorded and content.finding.kind is FindingKind.PRECAUTION:
            fill, bar = tokens.warn_wash, tokens.warn if look.focused else ""
        self._painter.fillRect(area, QColor(fill))
        if bar:
            edge = QRect(area.left(), area.top(), self._fonts.u(3), area.height())
            self._painter.fillRect(edge, QColor(bar))
        if recorded:
            self._line(area.left(), area.bottom(), area.right())

    def _name(self, content: RowContent, layout: RowLayout, look: RowLook) -> None:
        finding, tokens = content.finding, self._tokens
        if content.observed is None:
            loud = finding.kind in LOUD
            face, flags = self._fonts.open_name, _LEFT_MIDDLE
            text = finding.name
            if loud:
                self._wrapped(layout.name, text, face, tokens.text)
                return
            self._text(
                layout.name,
                face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, layout.name.width()),
                face,
                tokens.text,
                flags,
            )
            return
        role = "text"
        if finding.kind in _SIGNS:
            sign, role = _SIGNS[finding.kind]
            size = self._fonts.u(16)
            top = layout.name.top() + (min(layout.name.height(), self._fonts.u(20)) - size) / 2
            spot = QRectF(layout.name.left() - self._fonts.u(24), top, size, size)
            paint_icon(self._painter, spot, sign, getattr(tokens, role))
        width = layout.name.width()
        if finding.kind not in LOUD and (look.current or look.hovered):
            width -= self._fonts.u(24)
        self._wrapped(
            layout.name, name_text(finding), self._fonts.name, getattr(tokens, role), width
        )

    def _wrapped(
        self, rect: QRect, text: str, face: Face, color: str, visible: int | None = None
    ) -> None:
        """A text on as many lines as its rectangle was made for; cut only under a button."""
        self._painter.setFont(face.font)
        self._painter.setPen(QColor(color))
        one_line = face.width(text) <= rect.width()
        if one_line and visible is not None and visible < face.width(text):
            text = face.metrics.elidedText(text, Qt.TextElideMode.ElideRight, visible)
        flags = int(Qt.TextFlag.TextWordWrap) | int(_LEFT_MIDDLE)
        self._painter.drawText(rect, flags, text)

    def _frame(self, frame: QRect, recorded: bool) -> None:
        edge = self._tokens.line_strong if recorded else self._tokens.line
        self._box(QRectF(frame), self._tokens.field, edge, 1.0, self._radius)

    def _cell(self, cell: Cell, content: RowContent, look: RowLook) -> None:
        hovered = look.hovered_cell == cell
        match cell.act:
            case Act.SIDE:
                self._side_cell(cell, content.observed is not None, hovered)
            case Act.VALUE | Act.LOW_GRADES:
                self._value_cell(cell, hovered, content)
            case Act.NUMBER:
                self._number_cell(cell)
            case Act.RECORD | Act.UNTICK if cell.text:
                self._button_cell(cell, hovered)
            case Act.UNIT | Act.SCALE | Act.EXTRA:
                self._menu_cell(cell, hovered)
            case Act.RECORD:
                pass  # a record cell always has a text
            case Act.INFO:
                self._icon_cell(cell, "info", hovered)
            case Act.UNTICK:
                if look.current or look.hovered:
                    self._icon_cell(cell, "x", hovered)

    def _side_cell(self, cell: Cell, recorded: bool, hovered: bool) -> None:
        tokens, rect = self._tokens, QRectF(cell.rect)
        color = tokens.text if recorded or hovered else tokens.text2
        face = self._fonts.side
        if cell.chosen:
            self._chosen_side(rect, cell.side)
            color = {Side.LEFT: tokens.left, Side.RIGHT: tokens.on_right}.get(
                cell.side, tokens.text
            )
        elif hovered:
            self._box(rect.adjusted(2, 2, -2, -2), tokens.hover, "", 0, self._radius - 1)
        if not cell.chosen and recorded:
            color = tokens.text2
        self._text(cell.rect, cell.text, face, color, _CENTER)

    def _separators(self, cells: list[Cell]) -> None:
        """Thin lines between side cells, none beside the chosen one."""
        inset = self._fonts.u(5)
        for cell, other in pairwise(cells):
            if not cell.chosen and not other.chosen:
                rect = other.rect
                line = QRect(rect.left(), rect.top() + inset, 1, rect.height() - 2 * inset)
                self._painter.fillRect(line, QColor(self._tokens.line))

    def _chosen_side(self, rect: QRectF, side: Side) -> None:
        """L outlined with a round left edge, R filled with a round right edge, LR framed."""
        tokens, inner = self._tokens, rect.adjusted(1.5, 1.5, -1.5, -1.5)
        big, small = min(inner.height() / 2, self._fonts.u(9)), self._radius - 1
        if side is Side.LEFT:
            shape = lopsided(inner, big, small)
            self._fill(shape, tokens.left_wash, tokens.left, 1.6)
        elif side is Side.RIGHT:
            self._fill(lopsided(inner, small, big), tokens.right, "", 0)
        else:
            self._box(inner, tokens.field, tokens.text, 1.8, small)

    def _value_cell(self, cell: Cell, hovered: bool, content: RowContent) -> None:
        tokens, rect = self._tokens, QRectF(cell.rect).adjusted(1.5, 1.5, -1.5, -1.5)
        if not cell.chosen:
            if hovered:
                self._box(rect, tokens.hover, "", 0, self._radius - 1)
            self._text(
                cell.rect,
                cell.text,
                self._fonts.value,
                tokens.text if hovered else tokens.text2,
                _CENTER,
            )
            return
        observed = content.observed
        stated = (
            observed is not None
            and content.scale is not None
            and content.scale.type in observed.values
        )
        if stated:
            self._box(rect, tokens.text, "", 0, self._radius - 1)
            self._text(cell.rect, cell.text, self._fonts.chosen, tokens.pane, _CENTER)
        else:  # follows from being recorded, nobody chose it
            self._box(rect, tokens.field, tokens.text2, 1.2, self._radius - 1)
            self._text(cell.rect, cell.text, self._fonts.chosen, tokens.text, _CENTER)

    def _number_cell(self, cell: Cell) -> None:
        text, color = (cell.text, self._tokens.text) if cell.chosen else ("–", self._tokens.text2)
        self._text(cell.rect, text, self._fonts.chosen, color, _CENTER)

    def _button_cell(self, cell: Cell, hovered: bool) -> None:
        tokens = self._tokens
        if hovered:
            self._box(QRectF(cell.rect), tokens.hover, tokens.line_strong, 1, self._radius)
        rect = cell.rect
        if cell.act is Act.UNTICK:
            size = self._fonts.u(14)
            spot = QRectF(
                rect.left() + self._fonts.u(8), rect.center().y() - size / 2 + 0.5, size, size
            )
            paint_icon(self._painter, spot, "undo", tokens.text)
            rect = rect.adjusted(self._fonts.u(18), 0, 0, 0)
        self._text(rect, cell.text, self._fonts.side, tokens.text, _CENTER)

    def _menu_cell(self, cell: Cell, hovered: bool) -> None:
        tokens, u = self._tokens, self._fonts.u
        self._box(
            QRectF(cell.rect), tokens.hover if hovered else "", tokens.line_strong, 1, self._radius
        )
        rect = cell.rect.adjusted(u(8), 0, -u(18), 0)
        self._text(rect, cell.text, self._fonts.small, tokens.text, _LEFT_MIDDLE)
        size = u(10)
        spot = QRectF(
            cell.rect.right() - u(15), cell.rect.center().y() - size / 2 + 0.5, size, size
        )
        paint_icon(self._painter, spot, "chevron-down", tokens.text2)

    def _icon_cell(self, cell: Cell, name: str, hovered: bool) -> None:
        if hovered:
            self._box(
                QRectF(cell.rect), self._tokens.chip, self._tokens.line_strong, 1, self._radius
            )
        size = self._fonts.u(15)
        spot = QRectF(0, 0, size, size)
        spot.moveCenter(QRectF(cell.rect).center())
        paint_icon(self._painter, spot, name, self._tokens.text2)

    def _label(self, label: Label) -> None:
        u, rect = self._fonts.u, label.rect
        color = getattr(self._tokens, label.role)
        if label.role == "danger":
            spot = QRectF(rect.left(), rect.top() + u(1), u(15), u(15))
            paint_icon(self._painter, spot, "triangle", color)
            rect = rect.adjusted(u(20), 0, 0, 0)
        flags = int(_LEFT_MIDDLE if label.inline else _WRAPPED)
        flags |= 0 if label.inline else int(Qt.TextFlag.TextWordWrap)
        self._text(rect, label.text, self._fonts.small, color, flags)

    # --- focus and small shapes ----------------------------------------------------------

    def _focus(self, layout: RowLayout, look: RowLook) -> None:
        if not look.focused or look.column not in _BLOCKS:
            return
        block = layout.bounds(*_BLOCKS[look.column])
        if block.isValid():
            self._ring(QRectF(block).adjusted(-2, -2, 2, 2))
