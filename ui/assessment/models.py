"""The findings for Qt: what each row shows, says and can do."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QObject, Qt, Signal

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.assessment.finding import Finding, FindingKind, Scale
from planner.suggest.catalogue import Catalogue
from planner.vocabulary import FindingId
from ui.assessment.cells import RowContent
from ui.assessment.grouped_model import (
    COLUMNS,
    NAME,
    SIDE,
    VALUE,
    GroupedModel,
    Index,
    in_column,
)
from ui.assessment.grouping import Group
from ui.assessment.row_words import heading_spoken, shown_text, spoken_text

__all__ = [
    "COLUMNS",
    "FINDING_ROLE",
    "GROUP_ROLE",
    "NAME",
    "SIDE",
    "VALUE",
    "FindingsModel",
    "Index",
    "in_column",
]

FINDING_ROLE = int(Qt.ItemDataRole.UserRole) + 1
GROUP_ROLE = FINDING_ROLE + 1
# Plain numbers and ready sums: the enums of Qt are slow to compare and to combine.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_FLAGS = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
_ROW_FLAGS = _FLAGS | Qt.ItemFlag.ItemNeverHasChildren
_EDITABLE_FLAGS = _ROW_FLAGS | Qt.ItemFlag.ItemIsEditable
_LOUD = (FindingKind.RED_FLAG, FindingKind.PRECAUTION)


class FindingsModel(GroupedModel):
    """Knows what is recorded of each finding; `flag_recorded` carries a new red flag's id."""

    flag_recorded = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._observed: dict[FindingId, ObservedFinding] = {}
        self._scales: dict[FindingId, str] = {}
        self._problems: dict[FindingId, str] = {}
        self._contents: dict[FindingId, RowContent] = {}

    # --- what it shows -------------------------------------------------------------------

    def show(self, groups: Sequence[Group], assessment: Assessment) -> None:
        """Show these groups; rows that stay keep their indexes, and the current row moves along."""
        before = self._observed
        self._observed = {seen.finding: seen for seen in assessment.findings}
        changed = [
            finding
            for finding in before.keys() | self._observed.keys()
            if before.get(finding) != self._observed.get(finding)
        ]
        for finding in changed:
            self._problems.pop(finding, None)
            self._contents.pop(finding, None)
            if finding not in self._observed:
                self._scales.pop(finding, None)
        self.sync(groups)
        for finding in changed:
            self.tell_row(finding)
        self._tell_flags(before, changed)

    def finding(self, index: Index) -> Finding | None:
        """The finding in that row; None for a heading."""
        key = self.finding_id(index)
        return None if key is None else self._catalogue.finding[key]

    def observed(self, finding: FindingId) -> ObservedFinding | None:
        """What is recorded of a finding."""
        return self._observed.get(finding)

    def content(self, finding: FindingId) -> RowContent:
        """All that a finding's row shows; the same object until it shows something else."""
        kept = self._contents.get(finding)
        if kept is None:
            kept = RowContent(
                self._catalogue.finding[finding],
                self.observed(finding),
                self.scale(finding),
                self.problem(finding),
            )
            self._contents[finding] = kept
        return kept

    def say_again(self) -> None:
        """Every row shows its words anew, in another language."""
        self._contents.clear()
        for finding in self.shown():
            self.tell_row(finding)

    # --- which scale is edited, and what went wrong --------------------------------------

    def scale(self, finding: FindingId) -> Scale | None:
        """The scale the row shows: the chosen one, else the first with a value, else the first."""
        definition = self._catalogue.finding[finding]
        if definition.kind in _LOUD:
            return None
        chosen = definition.scale(self._scales.get(finding, ""))
        seen = self._observed.get(finding)
        read = [one for one in definition.scales if seen is not None and one.type in seen.values]
        return next(iter([chosen] if chosen else [*read, *definition.scales]), None)

    def choose_scale(self, finding: FindingId, scale_type: str) -> None:
        """Show another of the finding's scales."""
        self._scales[finding] = scale_type
        self._problems.pop(finding, None)
        self._changed(finding)

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
        self._changed(finding)

    # --- Qt ------------------------------------------------------------------------------

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        finding = self.finding_id(index)
        if finding is None:
            return _FLAGS
        editable = index.column() == VALUE and finding in self._observed
        return _EDITABLE_FLAGS if editable else _ROW_FLAGS

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        if orientation != Qt.Orientation.Horizontal or role not in {_DISPLAY, _SPOKEN}:
            return None
        return (self.tr("Finding"), self.tr("Side"), self.tr("Value"))[section]

    def data(self, index: Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        finding = self.finding_id(index)
        if finding is not None:
            return self._row_data(finding, index.column(), role)
        heading = self.heading(index)
        if heading is None:
            return None
        if role == GROUP_ROLE:
            return heading.key
        if role == _SPOKEN:
            return heading_spoken(heading)
        texts = (heading.title, "", str(len(heading.findings)))
        return texts[index.column()] if role == _DISPLAY else None

    # --- inside --------------------------------------------------------------------------

    def _row_data(self, finding: FindingId, column: int, role: int) -> str | None:
        if role == FINDING_ROLE:
            return finding
        if role == _DISPLAY:
            return shown_text(self.content(finding), column)
        return spoken_text(self.content(finding), column) if role == _SPOKEN else None

    def _tell_flags(
        self, before: Mapping[FindingId, ObservedFinding], changed: Iterable[FindingId]
    ) -> None:
        for finding in changed:
            is_flag = self._catalogue.finding[finding].kind is FindingKind.RED_FLAG
            if is_flag and finding not in before:
                self.flag_recorded.emit(finding)

    def _changed(self, finding: FindingId) -> None:
        self._contents.pop(finding, None)
        self.tell_row(finding)
