"""Headings with findings under them as a Qt tree of two levels that changes without resetting."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex

from planner.vocabulary import FindingId
from ui.assessment.grouping import Group
from ui.assessment.headings import Heading, Move, single_move, step

Index = QModelIndex | QPersistentModelIndex
NAME, SIDE, VALUE = range(3)
COLUMNS = 3
_HEADING_ID = 0  # the internal id of headings; findings carry the number of theirs
_ROOT = QModelIndex()


class GroupedModel(QAbstractItemModel):
    """Keeps the structure. A finding that changes its heading is moved, so that it stays current.

    Qt asks thousands of times while it lays out the tree: the answers here are short on purpose.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._headings: list[Heading] = []
        self._by_number: dict[int, Heading] = {}
        self._place: dict[FindingId, Heading] = {}
        self._last_number = _HEADING_ID

    # --- where things are ----------------------------------------------------------------

    def heading(self, index: Index) -> Heading | None:
        """The heading in that row; None for a finding."""
        if not index.isValid() or index.internalId() != _HEADING_ID:
            return None
        return self._headings[index.row()]

    def finding_id(self, index: Index) -> FindingId | None:
        """The id of the finding in that row; None for a heading."""
        heading = self._by_number.get(index.internalId()) if index.isValid() else None
        return None if heading is None else heading.findings[index.row()]

    def index_of(self, finding: FindingId, column: int = NAME) -> QModelIndex:
        """Where a finding stands; an invalid index where it is not shown."""
        heading = self._place.get(finding)
        if heading is None:
            return QModelIndex()
        return self.createIndex(heading.findings.index(finding), column, heading.number)

    def shown(self) -> list[FindingId]:
        """All findings shown, from top to bottom."""
        return [finding for heading in self._headings for finding in heading.findings]

    def set_open(self, index: Index, *, is_open: bool) -> None:
        """Say whether a heading is open, for its words."""
        heading = self.heading(index)
        if heading is not None and heading.is_open is not is_open:
            heading.is_open = is_open
            self.tell_heading(heading)

    # --- Qt ------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not 0 <= column < COLUMNS or row < 0:
            return QModelIndex()
        if not parent.isValid():
            inside = row < len(self._headings)
            return self.createIndex(row, column, _HEADING_ID) if inside else QModelIndex()
        if parent.internalId() != _HEADING_ID or parent.column() != NAME:
            return QModelIndex()
        heading = self._headings[parent.row()]
        if row >= len(heading.findings):
            return QModelIndex()
        return self.createIndex(row, column, heading.number)

    def parent(self, index: Index = _ROOT) -> QModelIndex:  # type: ignore[override]
        heading = self._by_number.get(index.internalId()) if index.isValid() else None
        return QModelIndex() if heading is None else self._heading_index(heading)

    def sibling(self, row: int, column: int, index: Index) -> QModelIndex:
        if row == index.row() and 0 <= column < COLUMNS and index.isValid():
            return self.createIndex(row, column, index.internalId())
        return self.index(row, column, self.parent(index))

    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._headings)
        if parent.internalId() != _HEADING_ID or parent.column() != NAME:
            return 0
        return len(self._headings[parent.row()].findings)

    def columnCount(self, _parent: Index = _ROOT) -> int:
        return COLUMNS

    # --- from one list to the next -------------------------------------------------------

    def sync(self, groups: Sequence[Group]) -> None:
        """New headings come in, findings find their place, then headings that are over go."""
        was = {finding: heading.key for finding, heading in self._place.items()}
        change = step([one.key for one in self._headings], [group.key for group in groups])
        self._insert_headings(change.stop, groups[change.first : change.last])
        by_key = {heading.key: heading for heading in self._headings}  # of two, the new one
        moved = single_move(was, groups)
        if moved is not None:
            self._move(by_key[moved.source], by_key[moved.target], moved)
        for group in groups:
            self._sync_findings(by_key[group.key], group)
        self._remove_headings(change.start, change.stop)
        self._place = {
            finding: heading for heading in self._headings for finding in heading.findings
        }

    def tell_row(self, finding: FindingId) -> None:
        """Say that a finding's row shows something else."""
        index = self.index_of(finding)
        if index.isValid():
            self.dataChanged.emit(index, self.sibling(index.row(), VALUE, index))

    def tell_heading(self, heading: Heading) -> None:
        """Say that a heading's row shows something else."""
        index = self._heading_index(heading)
        self.dataChanged.emit(index, self.sibling(index.row(), VALUE, index))

    def _insert_headings(self, row: int, groups: Sequence[Group]) -> None:
        if not groups:
            return
        self.beginInsertRows(_ROOT, row, row + len(groups) - 1)
        self._headings[row:row] = [self._new_heading(group) for group in groups]
        self._number_rows()
        self.endInsertRows()

    def _remove_headings(self, start: int, stop: int) -> None:
        if stop <= start:
            return
        self.beginRemoveRows(_ROOT, start, stop - 1)
        del self._headings[start:stop]
        self._number_rows()
        self.endRemoveRows()

    def _new_heading(self, group: Group) -> Heading:
        self._last_number += 1
        return Heading(group.key, group.title, self._last_number)

    def _number_rows(self) -> None:
        for row, heading in enumerate(self._headings):
            heading.row = row
        self._by_number = {heading.number: heading for heading in self._headings}

    def _move(self, source: Heading, target: Heading, move: Move) -> None:
        row, place = source.findings.index(move.finding), min(move.place, len(target.findings))
        here, there = self._heading_index(source), self._heading_index(target)
        self.beginMoveRows(here, row, row, there, place)
        del source.findings[row]
        target.findings.insert(place, move.finding)
        self.endMoveRows()
        self.tell_heading(source)
        self.tell_heading(target)

    def _sync_findings(self, heading: Heading, group: Group) -> None:
        change, parent = step(heading.findings, group.findings), self._heading_index(heading)
        before, start = len(heading.findings), change.start
        if change.stop > start:
            self.beginRemoveRows(parent, start, change.stop - 1)
            del heading.findings[start : change.stop]
            self.endRemoveRows()
        fresh = group.findings[change.first : change.last]
        if fresh:
            self.beginInsertRows(parent, start, start + len(fresh) - 1)
            heading.findings[start:start] = fresh
            self.endInsertRows()
        if len(heading.findings) != before or heading.title != group.title:
            heading.title = group.title
            self.tell_heading(heading)

    def _heading_index(self, heading: Heading) -> QModelIndex:
        return self.createIndex(heading.row, NAME, _HEADING_ID)


def in_column(index: Index, column: int) -> QModelIndex:
    """The index in another column of the same row."""
    return index.sibling(index.row(), column)
