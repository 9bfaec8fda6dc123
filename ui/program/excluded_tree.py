"""The tree of what is excluded: causes, and the exercises under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTreeView

from ui.language import translate
from ui.program.excluded_delegate import ExcludedDelegate
from ui.program.exclusions import EQUIPMENT
from ui.program.keys import swap_letter
from ui.program.models import Column, ExcludedModel
from ui.theme.metrics import u

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

NAMES_SHARE = 0.46
_ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class ExcludedTree(QTreeView):
    """Return overrides, S swaps, the context menu has all; F1 says why, Escape closes."""

    help_wanted = Signal(QModelIndex)
    swap_wanted = Signal(QModelIndex)
    closing = Signal()
    reshaped = Signal()

    def __init__(self, model: ExcludedModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(ExcludedDelegate(self))
        self.setWordWrap(True)  # a condition is never shortened
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(translate("program", "Excluded exercises by cause"))
        self._letters = True
        self.setMouseTracking(True)
        self.setIndentation(u(self, 14))
        self.expanded.connect(self._tell_folded)
        self.collapsed.connect(self._tell_folded)
        header = self.header()
        header.setStretchLastSection(False)
        header.setSectionResizeMode(Column.EXERCISE, QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(Column.HOLD, QHeaderView.ResizeMode.Stretch)
        for column in (Column.SWAP, Column.OVERRIDE):
            header.setSectionResizeMode(column, QHeaderView.ResizeMode.ResizeToContents)
        header.sectionResized.connect(self._wrap_again)

    @Slot()
    def _wrap_again(self) -> None:
        self.scheduleDelayedItemsLayout()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Names take what they need, but leave room for what ends the exclusion."""
        needed = self.sizeHintForColumn(Column.EXERCISE)
        self.setColumnWidth(
            Column.EXERCISE, min(needed, int(self.viewport().width() * NAMES_SHARE))
        )

    def keyboardSearch(self, _search: str) -> None:
        """No type-ahead: letters are keys of the program."""

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on a line."""
        self._letters = on

    def keyPressEvent(self, event: QKeyEvent) -> None:
        swaps = self._letters and event.text().casefold() == swap_letter().casefold()
        if event.key() == Qt.Key.Key_F1:
            self.help_wanted.emit(self.currentIndex())
        elif event.key() == Qt.Key.Key_Escape:
            self.closing.emit()
        elif swaps and not event.modifiers():
            self.swap_wanted.emit(self.currentIndex())
        elif event.key() in _ENTER and not self.currentIndex().parent().isValid():
            self.fold(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def fold(self, index: QModelIndex) -> None:
        """Show or hide the lines of a cause."""
        first = index.siblingAtColumn(0)
        self.setExpanded(first, not self.isExpanded(first))

    @Slot(QModelIndex)
    def _tell_folded(self, index: QModelIndex) -> None:
        model = self.model()
        if isinstance(model, ExcludedModel):
            model.set_open(index, opened=self.isExpanded(index))
        self.reshaped.emit()

    def lines_height(self) -> int:
        """How high all lines in sight are."""
        model = self.model()
        total = 0
        for row in range(model.rowCount()):
            group = model.index(row, 0)
            total += self.rowHeight(group)
            if self.isExpanded(group):
                lines = model.rowCount(group)
                total += lines * self.rowHeight(model.index(0, 0, group))
        return total

    def span_groups(self) -> None:
        """Causes take the whole width; open all but equipment, which can be long."""
        model = self.model()
        assert isinstance(model, ExcludedModel)  # noqa: S101 - given in the constructor
        for row, group in enumerate(model.groups):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            opened = group.cause.key != EQUIPMENT
            self.setExpanded(model.index(row, 0), opened)
            model.set_open(model.index(row, 0), opened=opened)
