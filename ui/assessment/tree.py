"""The list of findings: goes to rows and cells, takes keys and clicks."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from planner.vocabulary import FindingId
from ui.assessment.cells import Cell
from ui.assessment.models import NAME, SIDE, VALUE, FindingsModel, in_column
from ui.assessment.number_edit import NumberEdit
from ui.assessment.number_pad import NumberPad
from ui.assessment.open_groups import OpenGroups
from ui.assessment.tree_base import RowTree
from ui.assessment.tree_keys import Key, meaning
from ui.theme.metrics import u

_BY_KEY = frozenset(
    {
        Qt.FocusReason.TabFocusReason,
        Qt.FocusReason.BacktabFocusReason,
        Qt.FocusReason.ShortcutFocusReason,
    }
)


class FindingsTree(RowTree):
    """`key_typed` carries finding and key; `choice_wanted` finding and column.

    `menu_wanted` carries a finding and a place on the screen, `group_menu_wanted` a heading and it.
    """

    key_typed = Signal(object, str)
    return_pressed = Signal(object)
    delete_pressed = Signal(object)
    choice_wanted = Signal(object, int)
    menu_wanted = Signal(object, QPoint)
    group_menu_wanted = Signal(QModelIndex, QPoint)

    def __init__(self, model: FindingsModel, parent: QWidget | None = None) -> None:
        super().__init__(model, parent)
        self.groups = OpenGroups(self, model)
        self.clicking = False  # while a click is being carried out
        self._flag: FindingId | None = None  # recorded, and not yet in sight
        self._say()
        model.flag_recorded.connect(self._keep_flag)

    # --- for the pane --------------------------------------------------------------------

    def current_finding(self) -> FindingId | None:
        """The finding of the current row; None on a heading."""
        return self.findings.finding_id(self.currentIndex())

    def go_to(self, finding: FindingId, column: int = NAME, *, scroll: bool = True) -> None:
        """Make a finding's row current; nothing happens where it is not shown."""
        index = self.findings.index_of(finding, column)
        if not index.isValid():
            return
        if scroll:
            self.expand(in_column(index, NAME).parent())
        if index != self.currentIndex():
            self._make_current(index)
        if scroll:
            self.scrollTo(in_column(index, NAME))

    def go_to_side(self, finding: FindingId) -> None:
        """Make a finding's side cells current."""
        self.go_to(finding, SIDE)

    def edit_number(self, finding: FindingId, begun: str = "", *, pad: bool = False) -> None:
        """Open the number field of a recorded finding; `pad` for those who only have the mouse."""
        index = self.findings.index_of(finding, VALUE)
        if index.isValid() and self.findings.observed(finding) is not None:
            self.go_to(finding, VALUE)
            self.rows.begin_with(begun)
            self.edit(index)
            field = self.indexWidget(index)
            if not isinstance(field, NumberEdit):
                return
            if begun:
                field.setCursorPosition(len(begun))  # the view selects all; the next key goes on
            scale = self.findings.scale(finding)
            if pad and scale is not None:
                place = field.geometry().translated(self.viewport().pos())
                NumberPad(field, scale, self).show_at(place)

    def open_for_search(self, *, searching: bool) -> None:
        """While searching all groups are open; afterwards as they were left."""
        self.groups.search(searching=searching)

    def anchor(self) -> tuple[FindingId, int] | None:
        """The first finding in sight and where its row begins, to scroll back to."""
        first = self.indexAt(QPoint(1, 1))
        while first.isValid():
            finding = self.findings.finding_id(first)
            if finding is not None:
                return finding, self.row_rect(first).top()
            first = self.indexBelow(first)
        return None

    def return_to(self, anchor: tuple[FindingId, int] | None) -> None:
        """Scroll so that the anchored row stands where it stood; a new red flag comes in sight."""
        index = QModelIndex() if anchor is None else self.findings.index_of(anchor[0])
        if anchor is not None and index.isValid():
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + self.row_rect(index).top() - anchor[1])
        if self._flag is not None:
            flag = self.findings.index_of(self._flag)
            self.scrollTo(flag.parent())  # it stands near its heading
            self.scrollTo(flag)
            self._flag = None

    def menu_point(self, finding: FindingId) -> QPoint:
        """Where a menu for a row opens, on the screen."""
        rect = self.row_rect(self.findings.index_of(finding))
        return self.viewport().mapToGlobal(rect.bottomLeft() + QPoint(u(self, 16), -u(self, 4)))

    def cell_point(self, finding: FindingId, cell: Cell) -> QPoint:
        """Where a menu for a cell opens, on the screen."""
        top = self.row_rect(self.findings.index_of(finding)).top()
        return self.viewport().mapToGlobal(cell.rect.bottomLeft() + QPoint(0, top + 2))

    # --- mouse ---------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        now = self.currentIndex()
        if now.column() > NAME:
            self._make_current(in_column(now, NAME))  # the mouse means the whole row

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        point = event.position().toPoint()
        index = self.indexAt(point)  # first: recording moves rows, a heading may come up here
        on_heading = self.findings.heading(index) is not None
        self.clicking = True
        super().mouseReleaseEvent(event)
        self.clicking = False
        if on_heading and event.button() == Qt.MouseButton.LeftButton:
            self.groups.toggle(index)
        self.point_at(point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            self._menu_by_key()
            return
        index = self.indexAt(event.pos())
        self._open_menu(index, event.globalPos())

    def _menu_by_key(self) -> None:
        index = self.currentIndex()
        self.scrollTo(in_column(index, NAME))
        place = self.row_rect(index).bottomLeft() + QPoint(u(self, 16), -u(self, 4))
        self._open_menu(index, self.viewport().mapToGlobal(place))

    def _open_menu(self, index: QModelIndex, place: QPoint) -> None:
        finding = self.findings.finding_id(index)
        if finding is not None:
            self.menu_wanted.emit(finding, place)
        elif index.isValid():
            self.group_menu_wanted.emit(in_column(index, NAME), place)

    # --- keys ----------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if isinstance(self.window().focusWidget(), NumberEdit):
            event.ignore()  # what the number field left over is no command for the row
            return
        key, finding = meaning(event), self.current_finding()
        if key is Key.MENU:
            self._menu_by_key()
        elif finding is not None:
            self._row_key(event, key, finding)
        else:
            self._heading_key(event, key)

    def keyboardSearch(self, search: str) -> None:
        """Type-ahead is off: single letters are sides and values."""

    def _row_key(self, event: QKeyEvent, key: Key, finding: FindingId) -> None:
        match key:
            case Key.LEFT | Key.RIGHT:
                self._sideways(1 if key is Key.RIGHT else -1)
            case Key.RETURN:
                self.return_pressed.emit(finding)
            case Key.DELETE:
                self.delete_pressed.emit(finding)
            case Key.SPACE:
                self.choice_wanted.emit(finding, self.currentIndex().column())
            case Key.LETTER:
                self.key_typed.emit(finding, event.text())
            case _:
                super().keyPressEvent(event)

    def _heading_key(self, event: QKeyEvent, key: Key) -> None:
        heading = in_column(self.currentIndex(), NAME)
        match key:
            case Key.LEFT | Key.RIGHT if heading.isValid():
                self.groups.set_open(heading, is_open=key is Key.RIGHT)
            case Key.RETURN | Key.SPACE if heading.isValid():
                self.groups.toggle(heading)
            case _:
                super().keyPressEvent(event)

    def _sideways(self, step: int) -> None:
        """Between name, side and value where the row has them; left of the name is the heading."""
        now = self.currentIndex()
        column = now.column() + step
        while NAME < column <= VALUE and not self.block(in_column(now, column)).isValid():
            column += step
        if column < NAME:
            self.setCurrentIndex(now.parent())
        elif column <= VALUE:
            self.setCurrentIndex(in_column(now, column))

    # --- inside --------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Arriving by key with nothing current starts at the first finding."""
        fresh = not self.currentIndex().isValid()
        super().focusInEvent(event)
        if fresh and event.reason() != Qt.FocusReason.MouseFocusReason:
            for finding in self.findings.shown()[:1]:
                self.go_to(finding)
        elif event.reason() in _BY_KEY:
            self.scrollTo(self.currentIndex())  # where the keys act is in sight
        self.viewport().update(self.row_rect(self.currentIndex()))

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.viewport().update(self.row_rect(self.currentIndex()))

    def _make_current(self, index: QModelIndex) -> None:
        """Without the scrolling that a view does by itself."""
        self.setAutoScroll(False)
        self.setCurrentIndex(index)
        self.setAutoScroll(True)

    def _renew(self) -> None:
        self._say()
        super()._renew()

    def _say(self) -> None:
        self.setAccessibleName(self.tr("Findings"))
        self.header().setAccessibleName(self.tr("Columns of the findings"))

    @Slot(object)
    def _keep_flag(self, finding: FindingId) -> None:
        self._flag = finding
