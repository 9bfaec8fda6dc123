"""Which groups of the list are open: as they were left, and all of them while searching."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, Slot
from PySide6.QtWidgets import QTreeView

from ui.assessment.grouped_model import NAME, GroupedModel, Index, in_column


class OpenGroups(QObject):
    """Remembers closed groups by their key, since headings come and go."""

    def __init__(self, tree: QTreeView, model: GroupedModel) -> None:
        super().__init__(tree)
        self._tree = tree
        self._model = model
        self._closed: set[str] = set()
        self._searching = False
        model.rowsInserted.connect(self._restore_new)

    def is_open(self, index: Index) -> bool:
        """Whether a group is open."""
        return self._tree.isExpanded(in_column(index, NAME))

    def toggle(self, index: Index) -> None:
        """Open what is closed, close what is open."""
        self.set_open(index, is_open=not self.is_open(index))

    def set_open(self, index: Index, *, is_open: bool) -> None:
        """Open or close a group; while searching it is not remembered."""
        heading = self._model.heading(index)
        if heading is None:
            return
        if not self._searching:
            self._closed.discard(heading.key) if is_open else self._closed.add(heading.key)
        self._show(in_column(index, NAME), is_open=is_open)

    def set_all(self, *, is_open: bool) -> None:
        """Open or close all groups."""
        for row in range(self._model.rowCount()):
            self.set_open(self._model.index(row, NAME), is_open=is_open)

    def search(self, *, searching: bool) -> None:
        """While searching all groups are open; afterwards as they were left."""
        self._searching = searching
        for row in range(self._model.rowCount()):
            self._restore(self._model.index(row, NAME))

    def _restore(self, index: Index) -> None:
        heading = self._model.heading(index)
        if heading is not None:
            self._show(index, is_open=self._searching or heading.key not in self._closed)

    def _show(self, index: Index, *, is_open: bool) -> None:
        self._tree.setExpanded(index, is_open)
        self._model.set_open(index, is_open=is_open)

    @Slot(QModelIndex, int, int)
    def _restore_new(self, parent: QModelIndex, first: int, last: int) -> None:
        if parent.isValid():
            return
        for row in range(first, last + 1):
            self._restore(self._model.index(row, NAME))
