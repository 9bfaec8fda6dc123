"""Paints rows and headings of the findings list from tokens."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter

from planner.assessment.finding import FindingKind
from ui.assessment.brush import ink
from ui.assessment.cell_painting import LEFT_MIDDLE, CellPainter
from ui.assessment.cells import Act, Label, RowContent, RowLayout
from ui.assessment.fonts import RowFonts
from ui.assessment.grouped_model import NAME, SIDE, VALUE
from ui.assessment.look import RowLook
from ui.assessment.placing import LOUD
from ui.assessment.row_cache import RowCache
from ui.assessment.words import row_name
from ui.theme.icons import paint_icon
from ui.theme.tokens import Tokens

_RIGHT_MIDDLE = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_WRAP = int(Qt.TextFlag.TextWordWrap)
_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop) | _WRAP
_SIGNS = {FindingKind.RED_FLAG: ("octagon", "danger"), FindingKind.PRECAUTION: ("triangle", "warn")}


class RowPainter(CellPainter):
    """Paints one row; made for one painter, one set of tokens and one set of fonts."""

    def __init__(
        self, painter: QPainter, tokens: Tokens, fonts: RowFonts, stamps: RowCache
    ) -> None:
        super().__init__(painter, tokens, fonts)
        self._stamps = stamps

    def finding(self, area: QRect, content: RowContent, layout: RowLayout, look: RowLook) -> None:
        """A row of a finding; `layout` is in the row's own coordinates."""
        ground = self._ground(area, content, look)
        self._painter.save()
        self._painter.translate(area.topLeft())
        if content.observed is not None:
            self._recorded_name(content, layout, look)
            self.cells(content, layout, look)
        else:
            self._open_name(content, layout)
            self._open_cells(content, layout, look, ground)
        for label in layout.labels:
            self._label(label)
        self._focus(layout, look)
        self._painter.restore()
        if look.focused and look.column == NAME:
            self._ring(QRectF(area).adjusted(2, 2, -2, -2))

    def heading(self, area: QRect, title: str, count: str, *, is_open: bool, look: RowLook) -> None:
        """A band with a title, how many rows it has, and whether it is open."""
        u, tokens = self._fonts.u, self._tokens
        fill = tokens.accent_wash if look.focused else tokens.hover if look.hovered else tokens.side
        self._painter.fillRect(area, ink(fill))
        self._line(area.left(), area.top(), area.right())
        arrow = "chevron-down" if is_open else "chevron-right"
        self._icon_at(area.left() + u(12), area, 12, arrow, tokens.text2)
        inner = area.adjusted(u(30), 0, -u(14), 0)
        room = inner.width() - self._fonts.small.width(count) - u(8)
        title = self._fonts.heading.elided(title, room)
        self._text(inner, title, self._fonts.heading, tokens.text2, LEFT_MIDDLE)
        self._text(inner, count, self._fonts.small, tokens.text2, _RIGHT_MIDDLE)
        if look.focused:
            self._ring(QRectF(area).adjusted(2, 2, -2, -2))

    # --- parts ---------------------------------------------------------------------------

    def cells(self, content: RowContent, layout: RowLayout, look: RowLook) -> None:
        """All cells of a row, and the frames behind them."""
        for frame in layout.frames:
            self._frame(frame, content.observed is not None)
        for cell in layout.cells:
            self._cell(cell, content, look)
        self._separators([cell for cell in layout.cells if cell.act is Act.SIDE])

    def _open_cells(
        self, content: RowContent, layout: RowLayout, look: RowLook, ground: str
    ) -> None:
        """The same few blocks stand in every open row: each is painted once."""
        if look.hovered_cell is not None:
            self.cells(content, layout, look)
            return
        frame, texts = layout.frames[0], tuple(cell.text for cell in layout.cells)

        def paint(painter: QPainter, place: QRect) -> None:
            painter.fillRect(place, ink(ground))
            painter.translate(place.topLeft() - frame.topLeft())
            rows = RowPainter(painter, self._tokens, self._fonts, self._stamps)
            rows.cells(content, layout, look)

        self._stamps.draw(self._painter, frame, (texts, ground), self._tokens, paint)

    def _ground(self, area: QRect, content: RowContent, look: RowLook) -> str:
        """Fill the row; gives the colour."""
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
        self._painter.fillRect(area, ink(fill))
        if bar:
            edge = QRect(area.left(), area.top(), self._fonts.u(3), area.height())
            self._painter.fillRect(edge, ink(bar))
        if recorded:
            self._line(area.left(), area.bottom(), area.right())
        return fill

    def _open_name(self, content: RowContent, layout: RowLayout) -> None:
        """On one line, cut at the right; precautions and red flags on as many as they need."""
        finding, face, color = content.finding, self._fonts.open_name, self._tokens.text
        if finding.kind in LOUD:
            self._text(layout.name, finding.name, face, color, LEFT_MIDDLE | _WRAP)
            return
        text = face.elided(finding.name, layout.name.width())
        self._text(layout.name, text, face, color, LEFT_MIDDLE)

    def _recorded_name(self, content: RowContent, layout: RowLayout, look: RowLook) -> None:
        """On as many lines as it needs; cut only under the button that the pointer brings."""
        finding, u, name = content.finding, self._fonts.u, layout.name
        text, face, role = row_name(finding), self._fonts.name, "text"
        if finding.kind in _SIGNS:
            sign, role = _SIGNS[finding.kind]
            size = u(16)
            top = name.top() + (min(name.height(), u(20)) - size) / 2
            spot = QRectF(name.left() - u(24), top, size, size)
            paint_icon(self._painter, spot, sign, getattr(self._tokens, role))
        elif (look.current or look.hovered) and face.width(text) <= name.width():
            text = face.elided(text, name.width() - u(24))
        color = getattr(self._tokens, role)
        self._text(name, text, face, color, LEFT_MIDDLE | _WRAP)

    def _label(self, label: Label) -> None:
        u, rect = self._fonts.u, label.rect
        color = getattr(self._tokens, label.role)
        if label.role == "danger":
            spot = QRectF(rect.left(), rect.top() + u(1), u(15), u(15))
            paint_icon(self._painter, spot, "triangle", color)
            rect = rect.adjusted(u(20), 0, 0, 0)
        flags = LEFT_MIDDLE if label.inline else _WRAPPED
        self._text(rect, label.text, self._fonts.small, color, flags)

    def _focus(self, layout: RowLayout, look: RowLook) -> None:
        if not look.focused or look.column not in {SIDE, VALUE}:
            return
        block = layout.side_block if look.column == SIDE else layout.value_block
        if block.isValid():
            self._ring(QRectF(block).adjusted(-3, -3, 3, 3))
