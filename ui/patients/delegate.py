"""How a row of the patients list is painted."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from ui.patients.models import KEPT
from ui.theme.metrics import MARGIN, u
from ui.theme.theme import current_tokens

ROW = 44
BAR = 3
INSET = 20


class RowDelegate(QStyledItemDelegate):
    """A line under each row; the selected row washed, with a bar at its left end.

    Without the focus it is grey; while the search field has it, the list still answers to its keys.
    """

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A row's height."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width() + u(None, MARGIN), max(hint.height(), u(None, ROW)))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint a cell."""
        painter.save()
        self._back(painter, option, index.column() == 0)
        font = index.data(Qt.ItemDataRole.FontRole)
        painter.setFont(font if isinstance(font, QFont) else option.font)
        color = index.data(Qt.ItemDataRole.ForegroundRole)
        painter.setPen(color if isinstance(color, QColor) else QColor(current_tokens().text))
        rect: QRect = option.rect
        inner = rect.adjusted(u(None, INSET), 0, -u(None, 4), 0)
        text = str(index.data(Qt.ItemDataRole.DisplayRole) or "")
        kept = str(index.data(KEPT) or "")
        metrics = painter.fontMetrics()
        shown = text
        if metrics.horizontalAdvance(text) > inner.width():
            room = inner.width() - metrics.horizontalAdvance(kept)
            start = text.removesuffix(kept)
            shown = metrics.elidedText(start, Qt.TextElideMode.ElideRight, room) + kept
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.restore()

    def _back(self, painter: QPainter, option: QStyleOptionViewItem, first: bool) -> None:
        tokens = current_tokens()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            here = _answers(option)
            painter.fillRect(rect, QColor(tokens.accent_wash if here else tokens.chip))
            if first:
                bar = QRect(rect.left(), rect.top(), u(None, BAR), rect.height())
                painter.fillRect(bar, QColor(tokens.accent if here else tokens.line_strong))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))


def _answers(option: QStyleOptionViewItem) -> bool:
    """Whether Enter would open the chosen row: the list or its search field has the focus."""
    table = option.widget
    if not isinstance(table, QTableView):
        return bool(option.state & QStyle.StateFlag.State_Active)
    focus = table.window().focusWidget() if table.isActiveWindow() else None
    return focus is table or bool(focus is not None and focus.property("opensList"))
