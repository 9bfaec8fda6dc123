"""The tree of what is excluded: causes, and the exercises under them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeView,
)

from planner.vocabulary import WorkingSide
from ui.program.exclusions import EQUIPMENT
from ui.program.models import SIDE_ROLE, Column, ExcludedModel
from ui.program.words import tr
from ui.theme.metrics import BODY, SECONDARY, SEMIBOLD, font, u
from ui.theme.theme import current_tokens
from ui.widgets import badge_size, paint_side_badge

if TYPE_CHECKING:
    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent, QResizeEvent

NAMES_SHARE = 0.42


class _Delegate(QStyledItemDelegate):
    """Names bold with their side badge after them; what can be clicked in accent."""

    def initStyleOption(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        super().initStyleOption(option, index)
        tokens = current_tokens()
        name = index.column() == Column.EXERCISE
        top = not index.parent().isValid()
        option.font = font(None, BODY if name else SECONDARY, SEMIBOLD if name or top else 400)
        ink = "text" if name else "text2"
        if index.column() in {Column.SWAP, Column.OVERRIDE}:
            ink = "accent"
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, tokens.color(ink))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        side = index.data(SIDE_ROLE)
        if side is None:
            super().paint(painter, option, index)
            return
        size = badge_size(WorkingSide(side), 16.0)
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setRight(option.rect.right() - size.width() - u(None, 10))
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, option.palette.highlight())
        super().paint(painter, narrow, index)
        self.initStyleOption(narrow, index)
        place = option.widget.style().subElementRect(
            QStyle.SubElement.SE_ItemViewItemText, narrow, option.widget
        )
        text = QFontMetrics(narrow.font).horizontalAdvance(index.data())
        left = min(place.left() + text + u(None, 14), narrow.rect.right() + u(None, 6))
        top = narrow.rect.center().y() - size.height() / 2 + 0.5
        rect = QRectF(left, top, size.width(), size.height())
        paint_side_badge(painter, rect, WorkingSide(side), current_tokens(), compact=True)

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        size = super().sizeHint(option, index)
        side = index.data(SIDE_ROLE)
        wide = badge_size(WorkingSide(side), 16.0).width() + u(None, 28) if side else 0
        tall = max(size.height(), u(None, 28))
        view = option.widget
        if isinstance(view, QTreeView) and index.column() == Column.HOLD:
            room = QRect(0, 0, max(1, view.columnWidth(Column.HOLD) - u(None, 12)), 10_000)
            flags = Qt.TextFlag.TextWordWrap
            box = QFontMetrics(font(None, SECONDARY)).boundingRect(room, flags, index.data() or "")
            tall = max(tall, box.height() + u(None, 8))
        return QSize(size.width() + wide, tall)


class ExcludedTree(QTreeView):
    """Return overrides, the context menu has all; F1 says why."""

    help_wanted = Signal(QModelIndex)

    def __init__(self, model: ExcludedModel) -> None:
        super().__init__()
        self.setModel(model)
        self.setItemDelegate(_Delegate(self))
        self.setWordWrap(True)  # a condition is never shortened
        self.setHeaderHidden(True)
        self.setFrameShape(QTreeView.Shape.NoFrame)
        self.setAllColumnsShowFocus(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setAccessibleName(tr("Excluded exercises by cause"))
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F1:
            self.help_wanted.emit(self.currentIndex())
            return
        super().keyPressEvent(event)

    def span_groups(self) -> None:
        """Causes take the whole width; open all but equipment, which can be long."""
        model = self.model()
        assert isinstance(model, ExcludedModel)  # noqa: S101 - given in the constructor
        for row, group in enumerate(model.groups):
            self.setFirstColumnSpanned(row, QModelIndex(), True)
            self.setExpanded(model.index(row, 0), group.cause.key != EQUIPMENT)
