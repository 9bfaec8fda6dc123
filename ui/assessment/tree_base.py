"""A tree whose rows are painted whole: sizes, pictures of rows, the pointer, and their places."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from planner.vocabulary import FindingId
from ui.assessment.brush import ink
from ui.assessment.cells import RowLayout
from ui.assessment.delegate import FindingsDelegate
from ui.assessment.hover import Hover, RowKey
from ui.assessment.look import PLAIN, RowLook
from ui.assessment.models import COLUMNS, NAME, SIDE, VALUE, FindingsModel, Index, in_column
from ui.assessment.painting import RowPainter
from ui.assessment.row_cache import RowCache
from ui.theme.metrics import u
from ui.theme.theme import current_tokens

_NOWHERE = QRect()


class RowTree(QTreeView):
    """Paints through `rows`, which also says where everything stands in a row."""

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = model
        self.rows = FindingsDelegate(model, self)
        self._pictures = RowCache()
        self._stamps = RowCache()
        self._hover = Hover(self.viewport())
        self._current: RowKey | None = None  # while painting
        self.setModel(model)
        self.setItemDelegate(self.rows)
        self._set_up()
        self.rows.set_font(self.font())

    # --- where rows and cells are --------------------------------------------------------

    def row_rect(self, index: Index) -> QRect:
        """A whole row in the viewport; null where it is not shown."""
        row = super().visualRect(in_column(index, NAME))
        return QRect(0, row.top(), self.viewport().width(), row.height()) if row.isValid() else row

    def row_layout(self, finding: FindingId) -> RowLayout:
        """Where everything stands in a finding's row."""
        return self.rows.layout_for(finding, self.viewport().width())

    def visualRect(self, index: Index) -> QRect:
        """The name's cell is the row; side and value are where they are painted."""
        row = self.row_rect(index)
        if not row.isValid() or index.column() == NAME:
            return row
        return self.block(index).translated(row.topLeft())

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The side or the value under a point, else the name of the row."""
        index = super().indexAt(point)
        if not index.isValid():
            return index
        for column in (SIDE, VALUE):
            cell = in_column(index, column)
            if self.visualRect(cell).contains(point):
                return cell
        return in_column(index, NAME)

    def block(self, index: Index) -> QRect:
        """Where a side or value is in its row; null where the row has none."""
        finding = self.findings.finding_id(index)
        if finding is None:
            return _NOWHERE
        layout = self.row_layout(finding)
        return layout.side_block if index.column() == SIDE else layout.value_block

    # --- painting ------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), ink(current_tokens().side))
        painter.end()
        self._current = self._key(self.currentIndex())
        self._pictures.ratio = self._stamps.ratio = self.devicePixelRatioF()
        super().paintEvent(event)

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        rect = options.rect
        area = QRect(0, rect.top(), self.viewport().width(), rect.height())
        finding, tokens, fonts = self.findings.finding_id(index), current_tokens(), self.rows.fonts
        if finding is None:
            self._draw_heading(painter, area, index)
            return
        look, content = self._look(finding), self.findings.content(finding)
        layout = self.rows.layout_for(finding, area.width())

        def paint(brush: QPainter, place: QRect) -> None:
            rows = RowPainter(brush, tokens, fonts, self._stamps)
            rows.finding(place, content, layout, look)

        self._pictures.draw(painter, area, finding, (content, look, tokens), paint)

    def _draw_heading(self, painter: QPainter, area: QRect, index: Index) -> None:
        heading, tokens, fonts = self.findings.heading(index), current_tokens(), self.rows.fonts
        if heading is None:
            return
        look, title, is_open = self._look(heading.key), heading.title, heading.is_open
        count = str(len(heading.findings))

        def paint(brush: QPainter, place: QRect) -> None:
            rows = RowPainter(brush, tokens, fonts, self._stamps)
            rows.heading(place, title, count, is_open=is_open, look=look)

        state = (title, count, is_open, look, tokens)
        self._pictures.draw(painter, area, ("heading", heading.key), state, paint)

    def _look(self, key: RowKey) -> RowLook:
        current, hovered = key == self._current, key == self._hover.key
        if not current and not hovered:
            return PLAIN
        focused = current and self.hasFocus()
        column = self.currentIndex().column() if focused else -1
        return RowLook(current, focused, column, hovered, self._hover.cell if hovered else None)

    def _key(self, index: Index) -> RowKey | None:
        finding = self.findings.finding_id(index)
        if finding is not None:
            return finding
        heading = self.findings.heading(index)
        return None if heading is None else heading.key

    # --- the pointer ---------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self.point_at(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover.leave()

    def scrollContentsBy(self, _dx: int, dy: int) -> None:
        """Only up and down: a row is never wider than the list."""
        self._hover.leave()
        super().scrollContentsBy(0, dy)

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """The whole row, whichever cell is meant."""
        super().scrollTo(in_column(index, NAME), hint)

    def point_at(self, point: QPoint) -> None:
        """Show what is under the pointer."""
        index = self.indexAt(point)
        if not index.isValid():
            self._hover.leave()
            return
        row, finding = self.row_rect(index), self.findings.finding_id(index)
        layout = None if finding is None else self.row_layout(finding)
        cell = None if layout is None else layout.cell_at(point - row.topLeft())
        self._hover.enter(self._key(index), cell, row)

    # --- sizes ---------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(u(self, 120), u(self, 96))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit_columns()
            self.doItemsLayout()  # at once: a layout while painting would paint twice

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._renew()
        elif event.type() == QEvent.Type.LanguageChange:
            self.findings.say_again()
            self._renew()

    def _renew(self) -> None:
        self.rows.set_font(self.font())
        self._pictures.clear()
        self._stamps.clear()
        self.scheduleDelayedItemsLayout()

    def _set_up(self) -> None:
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        # What is scrolled is moved on the screen, not painted again.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setIndentation(0)
        self.setRootIsDecorated(False)
        self.setExpandsOnDoubleClick(False)
        self.setAllColumnsShowFocus(True)
        self.setMouseTracking(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # A bar that came and went would lay all rows out anew at every search.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)

        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setMinimumSectionSize(0)
        for column in (SIDE, VALUE):
            header.resizeSection(column, 0)
        # Qt asks for a size from the first column in sight on: one call a row instead of three.
        header.moveSection(header.visualIndex(NAME), COLUMNS - 1)
        self.setTreePosition(NAME)
        self._fit_columns()

    def _fit_columns(self) -> None:
        """The name's column is the row; where side and value are, the layout knows."""
        header = self.header()
        header.blockSignals(True)  # else the view paints all rows a second time
        header.resizeSection(NAME, self.viewport().width())
        header.blockSignals(False)
