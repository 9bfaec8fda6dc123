"""The list of findings: a tree of two levels that paints whole rows and takes single keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QModelIndex, QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyleOptionViewItem,
    QTreeView,
    QWidget,
)

from planner.vocabulary import FindingId
from ui.assessment.cells import Cell
from ui.assessment.delegate import FindingsDelegate
from ui.assessment.models import (
    FINDING_ROLE,
    GROUP_ROLE,
    NAME,
    SIDE,
    VALUE,
    FindingsModel,
    Index,
    in_column,
)
from ui.assessment.number_edit import NumberEdit
from ui.assessment.painting import RowLook, RowPainter
from ui.theme.metrics import u
from ui.theme.theme import current_tokens

_SIDE_WIDTH, _VALUE_WIDTH = 80, 72
_MODIFIERS = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_RETURN = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class FindingsTree(QTreeView):
    """`key_typed` carries finding and key; `menu_wanted` finding and place on the screen."""

    key_typed = Signal(object, str)
    return_pressed = Signal(object)
    delete_pressed = Signal(object)
    menu_wanted = Signal(object, QPoint)

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.findings = model
        self.rows = FindingsDelegate(model, self)
        self.clicking = False  # while a click is being carried out
        self._closed: set[str] = set()
        self._searching = False
        self._hovered: tuple[FindingId | str, Cell | None] | None = None
        self._hovered_row = QRect()
        self.setModel(model)
        self.setItemDelegate(self.rows)
        self._set_up()
        self._set_up_columns()
        model.rowsInserted.connect(self._open_new)
        self.rows.set_font(self.font())

    # --- for the pane --------------------------------------------------------------------

    def current_finding(self) -> FindingId | None:
        """The finding of the current row; None on a heading."""
        finding = self.findings.finding(self.currentIndex())
        return None if finding is None else finding.id

    def go_to(self, finding: FindingId, column: int = NAME, *, scroll: bool = True) -> None:
        """Make a finding's row current; nothing happens where it is not shown."""
        index = self.findings.index_of(finding, column)
        if not index.isValid():
            return
        if scroll:
            self.expand(in_column(index, NAME).parent())
        self.setAutoScroll(scroll)
        self.setCurrentIndex(index)
        self.setAutoScroll(True)
        if scroll:
            self.scrollTo(in_column(index, NAME))

    def go_to_side(self, finding: FindingId) -> None:
        """Make a finding's side cells current."""
        self.go_to(finding, SIDE)

    def edit_number(self, finding: FindingId, begun: str = "") -> None:
        """Open the number field of a recorded finding."""
        index = self.findings.index_of(finding, VALUE)
        if index.isValid() and self.findings.observed(finding) is not None:
            self.go_to(finding, VALUE)
            self.rows.begin_with(begun)
            self.edit(index)
            field = self.indexWidget(index)
            if begun and isinstance(field, NumberEdit):
                field.setCursorPosition(len(begun))  # the view selects all; the next key goes on

    def open_for_search(self, *, searching: bool) -> None:
        """While searching all groups are open; afterwards as they were left."""
        self._searching = searching
        for row in range(self.findings.rowCount()):
            self._restore(self.findings.index(row, NAME))

    def anchor(self) -> tuple[FindingId, int] | None:
        """The first finding in sight and where its row begins, to scroll back to."""
        first = self.indexAt(QPoint(1, 1))
        while first.isValid():
            finding = self.findings.finding(first)
            if finding is not None:
                return finding.id, self.visualRect(first).top()
            first = self.indexBelow(first)
        return None

    def return_to(self, anchor: tuple[FindingId, int] | None) -> None:
        """Scroll so that the anchored row stands where it stood."""
        if anchor is None:
            return
        index = self.findings.index_of(anchor[0])
        if index.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.visualRect(index).top() - anchor[1])

    def menu_point(self, finding: FindingId) -> QPoint:
        """Where a menu for a row opens, on the screen."""
        rect = self.visualRect(self.findings.index_of(finding))
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(u(self, 16), -u(self, 4)))

    def cell_point(self, finding: FindingId, cell: Cell) -> QPoint:
        """Where a menu for a cell opens, on the screen."""
        top = self.visualRect(self.findings.index_of(finding)).top()
        return self.viewport().mapToGlobal(cell.rect.bottomLeft() + QPoint(0, top + 2))

    # --- painting ------------------------------------------------------------------------

    def drawRow(self, painter: QPainter, options: QStyleOptionViewItem, index: Index) -> None:
        rect: QRect = options.rect
        area = QRect(0, rect.top(), self.viewport().width(), rect.height())
        painter.save()
        rows = RowPainter(painter, current_tokens(), self.rows.fonts)
        look = self._look(index)
        content = self.rows.content_of(index)
        layout = self.rows.layout_of(index, area.width())
        if content is None or layout is None:
            count = in_column(index, VALUE).data()
            title = str(in_column(index, NAME).data())
            is_open = self.isExpanded(in_column(index, NAME))
            rows.heading(area, title, str(count), is_open=is_open, look=look)
        else:
            rows.finding(area, content, layout, look)
        painter.restore()

    def _look(self, index: Index) -> RowLook:
        now = self.currentIndex()
        current = now.isValid() and in_column(now, NAME) == in_column(index, NAME)
        focused = current and self.hasFocus()
        hovered = self._hovered is not None and self._hovered[0] == _row_key(index)
        cell = self._hovered[1] if hovered and self._hovered is not None else None
        return RowLook(current, focused, now.column() if focused else -1, hovered, cell)

    # --- mouse ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.setAutoScroll(False)
        self.setCurrentIndex(in_column(self.currentIndex(), NAME))  # the mouse means the whole row
        self.setAutoScroll(True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        self._hover(event.position().toPoint())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._set_hovered(None, QRect())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.clicking = True
        super().mouseReleaseEvent(event)
        self.clicking = False
        index = self.indexAt(event.position().toPoint())
        heading = index.data(GROUP_ROLE) if index.isValid() else None
        if heading is not None and event.button() == Qt.MouseButton.LeftButton:
            self._toggle(in_column(index, NAME))
        self._hover(event.position().toPoint())

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if by_key else self.indexAt(event.pos())
        finding = self.findings.finding(index)
        if finding is None:
            return
        point = self.menu_point(finding.id) if by_key else event.globalPos()
        self.menu_wanted.emit(finding.id, point)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self._set_hovered(None, QRect())
        super().scrollContentsBy(dx, dy)

    def _hover(self, point: QPoint) -> None:
        index = self.indexAt(point)
        if not index.isValid():
            self._set_hovered(None, QRect())
            return
        layout = self.rows.layout_of(index, self.viewport().width())
        row = self.visualRect(in_column(index, NAME))
        cell = None if layout is None else layout.cell_at(point - QPoint(0, row.top()))
        self._set_hovered((_row_key(index), cell), row)

    def _set_hovered(self, hovered: tuple[FindingId | str, Cell | None] | None, row: QRect) -> None:
        """Repaint only the rows that the pointer left and came to."""
        if hovered == self._hovered:
            return
        for rect in (self._hovered_row, row):
            if rect.isValid():
                self.viewport().update(0, rect.top(), self.viewport().width(), rect.height())
        self._hovered, self._hovered_row = hovered, row

    # --- keys ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.state() == QAbstractItemView.State.EditingState and not self.hasFocus():
            event.ignore()  # what the number field left over is no command for the row
            return
        index = self.currentIndex()
        finding = self.current_finding()
        if finding is None:
            self._heading_key(event, index)
            return
        key = event.key()
        plain = not event.modifiers() & _MODIFIERS
        if key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and plain:
            self._sideways(index, 1 if key == Qt.Key.Key_Right else -1)
        elif key in _RETURN and plain:
            self.return_pressed.emit(finding)
        elif key in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace} and plain:
            self.delete_pressed.emit(finding)
        elif plain and event.text() and event.text().isprintable():
            self.key_typed.emit(finding, event.text())
        else:
            super().keyPressEvent(event)

    def keyboardSearch(self, search: str) -> None:
        """Type-ahead is off: single letters are sides and values."""

    def _heading_key(self, event: QKeyEvent, index: QModelIndex) -> None:
        heading = in_column(index, NAME)
        opens = {Qt.Key.Key_Left: False, Qt.Key.Key_Right: True}
        toggles = (*_RETURN, Qt.Key.Key_Space)
        if heading.isValid() and event.key() in opens:
            self._set_open(heading, is_open=opens[Qt.Key(event.key())])
        elif heading.isValid() and event.key() in toggles:
            self._toggle(heading)
        else:
            super().keyPressEvent(event)

    def _sideways(self, index: QModelIndex, step: int) -> None:
        """Between name, side and value; left of the name lies the heading."""
        column = index.column() + step
        if column < NAME:
            self.setCurrentIndex(index.parent())
        elif column <= VALUE:
            self.setCurrentIndex(in_column(index, column))

    # --- opening and closing groups ------------------------------------------------------

    def _toggle(self, heading: QModelIndex) -> None:
        self._set_open(heading, is_open=not self.isExpanded(heading))

    def _set_open(self, heading: QModelIndex, *, is_open: bool) -> None:
        if not self._searching:
            key = str(heading.data(GROUP_ROLE))
            self._closed.discard(key) if is_open else self._closed.add(key)
        self.setExpanded(heading, is_open)

    def _restore(self, heading: QModelIndex) -> None:
        key = heading.data(GROUP_ROLE)
        self.setExpanded(heading, self._searching or key not in self._closed)

    @Slot(QModelIndex, int, int)
    def _open_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            return
        for row in range(first, last + 1):
            self._restore(self.findings.index(row, NAME))

    # --- sizes ---------------------------------------------------------------------------

    def minimumSizeHint(self) -> QSize:
        return QSize(u(self, 120), u(self, 96))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self.rows.set_font(self.font())
            self._set_up_columns()
            self.scheduleDelayedItemsLayout()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving by key with nothing current starts at the first finding."""
        fresh = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if fresh and event.reason() != Qt.FocusReason.MouseFocusReason:
            for finding in self.findings.shown()[:1]:
                self.go_to(finding)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update()

    def _set_up(self) -> None:
        self.setAccessibleName(self.tr("Findings"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHeaderHidden(True)
        self.viewport().setAutoFillBackground(False)  # the pane is behind
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

    def _set_up_columns(self) -> None:
        header = self.header()
        header.setStretchLastSection(False)
        header.setMinimumSectionSize(1)
        header.setSectionResizeMode(NAME, QHeaderView.ResizeMode.Stretch)
        for column, width in ((SIDE, _SIDE_WIDTH), (VALUE, _VALUE_WIDTH)):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.Fixed)
            header.resizeSection(column, u(self, width))


def _row_key(index: Index) -> FindingId | str:
    name = in_column(index, NAME)
    finding = name.data(FINDING_ROLE)
    return finding if finding is not None else str(name.data(GROUP_ROLE))
