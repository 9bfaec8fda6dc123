"""The findings as a tree of two levels for Qt: headings, and the findings under them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Any

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Finding, FindingKind, Scale
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId
from ui.assessment.grouping import Group
from ui.assessment.words import spoken, value_text, values_spoken
from ui.widgets.words import side_letters, side_words

Index = QModelIndex | QPersistentModelIndex
NAME, SIDE, VALUE = range(3)
COLUMNS = 3
FINDING_ROLE = int(Qt.ItemDataRole.UserRole) + 1
GROUP_ROLE = FINDING_ROLE + 1
_HEADING_ID = 0
_TEXT_ROLES = {
    int(Qt.ItemDataRole.DisplayRole),
    int(Qt.ItemDataRole.AccessibleTextRole),
}
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


@dataclass(slots=True)
class _Heading:
    """A heading in the tree; `number` is what its children carry as internal id."""

    key: str
    title: str
    number: int
    findings: list[FindingId]


class FindingsModel(QAbstractItemModel):
    """Shows groups of findings and what is recorded of each; changes rows without resetting."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._headings: list[_Heading] = []
        self._numbers: dict[str, int] = {}
        self._observed: dict[FindingId, ObservedFinding] = {}
        self._scales: dict[FindingId, str] = {}
        self._problems: dict[FindingId, str] = {}

    # --- what it shows -------------------------------------------------------------------

    def show(self, groups: Sequence[Group], assessment: Assessment) -> None:
        """Show these groups; rows that stay keep their indexes."""
        before = self._observed
        self._observed = {seen.finding: seen for seen in assessment.findings}
        for finding in set(before) - set(self._observed):
            self._scales.pop(finding, None)
            self._problems.pop(finding, None)
        self._sync_headings(groups)
        for row, group in enumerate(groups):
            self._sync_children(row, group)
        self._tell_changed(before)

    def finding(self, index: Index) -> Finding | None:
        """The finding in that row; None for a heading."""
        key = index.data(FINDING_ROLE) if index.isValid() else None
        return self._catalogue.finding[key] if key is not None else None

    def observed(self, finding: FindingId) -> ObservedFinding | None:
        """What is recorded of a finding."""
        return self._observed.get(finding)

    def index_of(self, finding: FindingId, column: int = NAME) -> QModelIndex:
        """Where a finding stands; an invalid index where it is not shown."""
        for row, heading in enumerate(self._headings):
            if finding in heading.findings:
                child = heading.findings.index(finding)
                return self.index(child, column, self.index(row, NAME))
        return QModelIndex()

    def shown(self) -> list[FindingId]:
        """All findings shown, from top to bottom."""
        return [finding for heading in self._headings for finding in heading.findings]

    # --- which scale is edited, and what went wrong --------------------------------------

    def scale(self, finding: FindingId) -> Scale | None:
        """The scale the row shows: the chosen one, else the first with a value, else the first."""
        definition = self._catalogue.finding[finding]
        if definition.kind in {FindingKind.RED_FLAG, FindingKind.PRECAUTION}:
            return None
        chosen = definition.scale(self._scales.get(finding, ""))
        seen = self._observed.get(finding)
        read = [one for one in definition.scales if seen is not None and one.type in seen.values]
        return next(iter([chosen] if chosen else [*read, *definition.scales]), None)

    def choose_scale(self, finding: FindingId, scale_type: str) -> None:
        """Show another of the finding's scales."""
        self._scales[finding] = scale_type
        self._problems.pop(finding, None)
        self._tell(finding)

    def problem(self, finding: FindingId) -> str:
        """The sentence under the row, or nothing."""
        return self._problems.get(finding, "")

    def set_problem(self, finding: FindingId, sentence: str) -> None:
        """Show a sentence under the row; an empty one takes it away."""
        if sentence == self._problems.get(finding, ""):
            return
        if sentence:
            self._problems[finding] = sentence
        else:
            self._problems.pop(finding)
        self._tell(finding)

    # --- Qt ------------------------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        number = self._headings[parent.row()].number if parent.isValid() else _HEADING_ID
        return self.createIndex(row, column, number)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or index.internalId() == _HEADING_ID:
            return QModelIndex()
        number = index.internalId()
        for row, heading in enumerate(self._headings):
            if heading.number == number:
                return self.createIndex(row, NAME, _HEADING_ID)
        return QModelIndex()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._headings)
        if parent.internalId() != _HEADING_ID or parent.column() != NAME:
            return 0
        return len(self._headings[parent.row()].findings)

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return COLUMNS

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if index.internalId() == _HEADING_ID:
            return _FLAGS
        editable = index.column() == VALUE and self._row_finding(index).id in self._observed
        extra = Qt.ItemFlag.ItemIsEditable if editable else Qt.ItemFlag.NoItemFlags
        return _FLAGS | Qt.ItemFlag.ItemNeverHasChildren | extra

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = int(Qt.ItemDataRole.DisplayRole),
    ) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal or role not in _TEXT_ROLES:
            return None
        return (self.tr("Finding"), self.tr("Side"), self.tr("Value"))[section]

    def data(self, index: Index, role: int = int(Qt.ItemDataRole.DisplayRole)) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        if index.internalId() == _HEADING_ID:
            return self._heading_data(self._headings[index.row()], index.column(), role)
        finding = self._row_finding(index)
        if role == FINDING_ROLE:
            return finding.id
        if role == int(Qt.ItemDataRole.DisplayRole):
            return self._shown_text(finding, index.column())
        if role == int(Qt.ItemDataRole.AccessibleTextRole):
            return self._spoken_text(finding, index.column())
        return None

    # --- inside --------------------------------------------------------------------------

    def _row_finding(self, index: Index) -> Finding:
        heading = self._headings[self.parent(index).row()]
        return self._catalogue.finding[heading.findings[index.row()]]

    def _heading_data(self, heading: _Heading, column: int, role: int) -> Any:  # noqa: ANN401
        if role == GROUP_ROLE:
            return heading.key
        if role not in _TEXT_ROLES:
            return None
        count = len(heading.findings)
        if role == int(Qt.ItemDataRole.AccessibleTextRole) and column == NAME:
            return f"{heading.title}, {count}"
        return (heading.title, "", str(count))[column]

    def _shown_text(self, finding: Finding, column: int) -> str:
        seen = self._observed.get(finding.id)
        if column == NAME:
            return finding.name
        if seen is None:
            return ""
        if column == SIDE:
            return side_letters(seen.side) if finding.sided else ""
        scale = self.scale(finding.id)
        if scale is None or scale.type not in seen.values:
            return ""
        return value_text(scale, seen.values[scale.type], seen.extras)

    def _spoken_text(self, finding: Finding, column: int) -> str:
        seen = self._observed.get(finding.id)
        if column == NAME:
            return spoken(finding, seen)
        if column == SIDE:
            if seen is None:
                return self.tr("Side, not recorded")
            return self.tr("Side, {0}").format(side_words(seen.side))
        values = values_spoken(finding, seen) if seen is not None else ""
        return self.tr("Value, {0}").format(values or self.tr("none yet"))

    def _sync_headings(self, groups: Sequence[Group]) -> None:
        old, new = [one.key for one in self._headings], [group.key for group in groups]
        root = QModelIndex()
        for start, stop, first, last in _steps(old, new):
            if stop > start:
                self.beginRemoveRows(root, start, stop - 1)
                del self._headings[start:stop]
                self.endRemoveRows()
            if last > first:
                self.beginInsertRows(root, start, start + last - first - 1)
                self._headings[start:start] = [self._heading(one) for one in groups[first:last]]
                self.endInsertRows()

    def _heading(self, group: Group) -> _Heading:
        number = self._numbers.setdefault(group.key, len(self._numbers) + 1)
        return _Heading(group.key, group.title, number, list(group.findings))

    def _sync_children(self, row: int, group: Group) -> None:
        heading, parent = self._headings[row], self.index(row, NAME)
        before = len(heading.findings)
        for start, stop, first, last in _steps(heading.findings, group.findings):
            if stop > start:
                self.beginRemoveRows(parent, start, stop - 1)
                del heading.findings[start:stop]
                self.endRemoveRows()
            if last > first:
                self.beginInsertRows(parent, start, start + last - first - 1)
                heading.findings[start:start] = group.findings[first:last]
                self.endInsertRows()
        if len(heading.findings) != before:
            self.dataChanged.emit(parent, parent.siblingAtColumn(VALUE))

    def _tell_changed(self, before: dict[FindingId, ObservedFinding]) -> None:
        for finding in set(before) | set(self._observed):
            if before.get(finding) != self._observed.get(finding):
                self._problems.pop(finding, None)
                self._tell(finding)

    def _tell(self, finding: FindingId) -> None:
        index = self.index_of(finding)
        if index.isValid():
            self.dataChanged.emit(index, index.siblingAtColumn(VALUE))


def in_column(index: Index, column: int) -> QModelIndex:
    """The index in another column of the same row."""
    return index.sibling(index.row(), column)


def _steps(old: Sequence[str], new: Sequence[str]) -> list[tuple[int, int, int, int]]:
    """Which rows to take out and which to put in their place, from the end to the beginning."""
    codes = SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
    return [code[1:] for code in reversed(codes) if code[0] != "equal"]
