"""The list of exercises in the search: its model, and how a line is painted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from planner.vocabulary import WorkingSide
from ui.figures import paint_thumbnail
from ui.language import translate
from ui.theme.draw import focus_width, plate
from ui.theme.metrics import BODY, SECONDARY, SEMIBOLD, font, u
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from ui.figures import Figures
    from ui.program.finder import Entry

Index = QModelIndex | QPersistentModelIndex
ENTRY = int(Qt.ItemDataRole.UserRole) + 1
FIGURE, _AIR = (88, 56), 5


class ExerciseModel(QAbstractListModel):
    """The exercises that fit what is typed."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._entries: tuple[Entry, ...] = ()

    def show_entries(self, found: tuple[Entry, ...]) -> None:
        """Show these."""
        self.beginResetModel()
        self._entries = found
        self.endResetModel()

    def entry(self, index: Index) -> Entry | None:
        """The entry at an index."""
        return self._entries[index.row()] if index.isValid() else None

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        entry = self.entry(index)
        if entry is None:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return entry.name
        if role == ENTRY:
            return entry
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(filter(None, (entry.name, state_words(entry), entry.details)))
        if role == Qt.ItemDataRole.ToolTipRole:
            return entry.cause or None
        return None


def state_words(entry: Entry) -> str:
    """Whether it is in the program or excluded; empty when it may simply be added."""
    if entry.there:
        return translate("program", "In the program")
    if entry.excluded:
        return translate("program", "Excluded: {cause}", cause=entry.cause)
    if entry.held:
        side = next(iter(entry.held))
        word = (
            translate("program", "left")
            if side is WorkingSide.LEFT
            else translate("program", "right")
        )
        return translate("program", "Excluded on the {side}: {cause}", side=word, cause=entry.cause)
    return translate("program", "Suggested") if entry.suggested else ""


class ExerciseDelegate(QStyledItemDelegate):
    """A figure and two lines: name, then details or why it is excluded."""

    def __init__(self, figures: Figures, parent: QWidget) -> None:
        super().__init__(parent)
        self._figures = figures

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(u(None, 280), u(None, FIGURE[1] + 2 * _AIR))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        entry: Entry = index.data(ENTRY)
        tokens = current_tokens()
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(option.rect, tokens.color("accent_wash" if chosen else "field"))
        if chosen:
            bar = QRect(option.rect)
            bar.setWidth(u(None, 3))
            painter.fillRect(bar, tokens.color("accent"))
        box = option.rect.adjusted(u(None, 16), u(None, _AIR), -u(None, 12), -u(None, _AIR))
        slot = QRect(box.topLeft(), QSize(u(None, FIGURE[0]), u(None, FIGURE[1])))
        side = entry.side or WorkingSide.BOTH
        paint_thumbnail(painter, slot, self._figures, entry.exercise, side)
        box = box.adjusted(slot.width() + u(None, 12), u(None, _AIR), 0, -u(None, _AIR))
        ink = "text2" if entry.excluded or entry.there else "text"
        self._line(painter, box, entry.name, ink, Qt.AlignmentFlag.AlignTop)
        state = state_words(entry)
        tone = "warn" if entry.held else "accent" if state and not entry.there else "text2"
        right = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignRight
        if state and not entry.held:
            self._line(painter, box, state, tone, right)
        lower = state if entry.held else entry.details
        self._line(
            painter, box, lower, tone if entry.held else "text2", Qt.AlignmentFlag.AlignBottom
        )
        painter.setPen(QPen(tokens.color("line"), 1))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            plate(painter, option.rect, None, tokens.accent, width=focus_width())
        painter.restore()

    def _line(
        self, painter: QPainter, box: QRect, text: str, ink: str, where: Qt.AlignmentFlag
    ) -> None:
        top = where == Qt.AlignmentFlag.AlignTop
        painter.setFont(font(None, BODY if top else SECONDARY, SEMIBOLD if top else 400))
        painter.setPen(current_tokens().color(ink))
        fitted = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, where, fitted)
