"""The Qt model of what is excluded: causes on top, exercises under them."""

from __future__ import annotations

from dataclasses import dataclass
from enum import IntEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from ui.language import translate
from ui.program.exclusions import Cause, free_to_join, grouped, hold_words, stand_in
from ui.program.words import side_word, spoken_exercise
from ui.theme.icons import icon

if TYPE_CHECKING:
    from planner.suggest.proposal import Exclusion, Suggestion
    from ui.session import Session, SessionState

Index = QModelIndex | QPersistentModelIndex
SIDE_ROLE = int(Qt.ItemDataRole.UserRole) + 1
TONE_ROLE = SIDE_ROLE + 1  # the ink of a cause
FOLD_ROLE = SIDE_ROLE + 2  # what the right end of a cause offers


class Column(IntEnum):
    """The columns of the tree."""

    EXERCISE = 0
    HOLD = 1
    SWAP = 2
    OVERRIDE = 3


@dataclass(frozen=True, slots=True)
class Line:
    """One excluded exercise as it is shown."""

    exclusion: Exclusion
    name: str
    spoken: str
    hold: str
    sided: bool
    swap: Suggestion | None
    swap_name: str


@dataclass(frozen=True, slots=True)
class Group:
    """One cause with its lines."""

    cause: Cause
    lines: tuple[Line, ...]


class ExcludedModel(QAbstractItemModel):
    """Two levels; a group's row number is the id of its lines."""

    _TOP = 0

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._groups: tuple[Group, ...] = ()
        self._open: set[int] = set()

    @property
    def groups(self) -> tuple[Group, ...]:
        """All causes with their lines."""
        return self._groups

    def show_state(self, state: SessionState) -> bool:
        """Show what this state excludes; True when something changed."""
        catalogue = self._session.catalogue
        causes = grouped(state.proposal, state.assessment, catalogue)
        free = free_to_join(state.program, state.proposal, catalogue)
        groups = tuple(
            Group(cause, tuple(self._line(one, free) for one in cause.excluded)) for cause in causes
        )
        if groups == self._groups:
            return False
        self.beginResetModel()
        self._groups = groups
        self._open = set()
        self.endResetModel()
        return True

    def _line(self, one: Exclusion, free: tuple[Suggestion, ...]) -> Line:
        catalogue = self._session.catalogue
        exercise = catalogue.exercise[one.exercise]
        swap = stand_in(one, free, catalogue)
        return Line(
            exclusion=one,
            name=exercise.name,
            spoken=spoken_exercise(exercise, one.side),
            hold=hold_words(one, catalogue),
            sided=exercise.unilateral,
            swap=swap,
            swap_name=catalogue.exercise[swap.exercise].name if swap else "",
        )

    def set_open(self, index: Index, *, opened: bool) -> None:
        """Note whether the lines of a cause are in sight: its words tell."""
        if (index.row() in self._open) is not opened:
            self._open ^= {index.row()}
            self.dataChanged.emit(index, index)

    def group(self, index: Index) -> Group | None:
        """The cause at an index of the first level."""
        if not index.isValid() or index.internalId() != self._TOP:
            return None
        return self._groups[index.row()]

    def line(self, index: Index) -> Line | None:
        """The line at an index of the second level."""
        if not index.isValid() or index.internalId() == self._TOP:
            return None
        return self._groups[int(index.internalId()) - 1].lines[index.row()]

    # --- QAbstractItemModel --------------------------------------------------------------

    def index(self, row: int, column: int, parent: Index = QModelIndex()) -> QModelIndex:  # noqa: B008
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else self._TOP)

    def parent(self, index: Index = QModelIndex()) -> QModelIndex:  # type: ignore[override]  # noqa: B008
        if not index.isValid() or index.internalId() == self._TOP:
            return QModelIndex()
        return self.createIndex(int(index.internalId()) - 1, 0, self._TOP)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        if not parent.isValid():
            return len(self._groups)
        group = self.group(parent) if parent.column() == 0 else None
        return len(group.lines) if group else 0

    def columnCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008
        return len(Column)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        group, line = self.group(index), self.line(index)
        if group is not None:
            opened = index.row() in self._open
            return _group_data(group, Column(index.column()), role, opened=opened)
        if line is not None:
            return _line_data(line, Column(index.column()), role)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return (
                translate("program", "Exercise"),
                translate("program", "Held back"),
                translate("program", "Swap"),
                translate("program", "Override"),
            )[section]
        return None


def _group_data(group: Group, column: Column, role: int, *, opened: bool) -> object:
    if column is not Column.EXERCISE:
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return f"{group.cause.title}   {len(group.lines)}"
    if role == Qt.ItemDataRole.AccessibleTextRole:
        told = translate(
            "program",
            "{title}, {exercises}",
            title=group.cause.title,
            exercises=translate("program", "%n exercise(s)", n=len(group.lines)),
        )
        return f"{told}, {group.cause.found}" if group.cause.found else told
    if role == Qt.ItemDataRole.ToolTipRole:
        return group.cause.found or None
    if role == TONE_ROLE:
        return "text2" if group.cause.icon == "info" else "warn"
    if role == FOLD_ROLE:
        return None if opened else translate("program", "Show %n", n=len(group.lines))
    if role == Qt.ItemDataRole.DecorationRole:
        return icon(group.cause.icon, "text2" if group.cause.icon == "info" else "warn")
    return None


def _line_data(line: Line, column: Column, role: int) -> object:
    swap = translate("program", "Add {name} instead", name=line.swap_name) if line.swap else ""
    told = {
        Column.EXERCISE: line.name,
        Column.HOLD: line.hold,
        Column.SWAP: translate("program", "Swap") if line.swap else "",
        Column.OVERRIDE: translate("program", "Override…"),
    }[column]
    spoken = {
        Column.EXERCISE: line.spoken,
        Column.HOLD: line.hold,
        Column.SWAP: swap,
        Column.OVERRIDE: translate("program", "Override {name}", name=line.spoken),
    }[column]
    if role == Qt.ItemDataRole.DisplayRole:
        return told
    if role == Qt.ItemDataRole.AccessibleTextRole:
        return spoken
    if role == Qt.ItemDataRole.ToolTipRole:
        if column in {Column.SWAP, Column.OVERRIDE}:
            return spoken
        return f"{line.hold}\n{side_word(line.exclusion.side)}".strip()
    if role == SIDE_ROLE and column is Column.EXERCISE and line.sided:
        return line.exclusion.side
    return None
