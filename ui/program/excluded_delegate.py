"""How the lines of the drawer are painted: bands for causes, names with badges, buttons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from planner.vocabulary import WorkingSide
from ui.program.models import FOLD_ROLE, SIDE_ROLE, TONE_ROLE, Column
from ui.theme.draw import plate
from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import BODY, REGULAR, SECONDARY, SEMIBOLD, u
from ui.theme.theme import current_tokens
from ui.widgets import badge_size, paint_side_badge

if TYPE_CHECKING:
    from PySide6.QtCore import QModelIndex, QPersistentModelIndex

    Index = QModelIndex | QPersistentModelIndex

BADGE = 16.0
LINE = 32
BAND = 26
BUTTONS = {Column.SWAP, Column.OVERRIDE}
_State = QStyle.StateFlag


class ExcludedDelegate(QStyledItemDelegate):
    """Names bold with their side badge after them; the line with the keys shows its button."""

    def initStyleOption(self, option: QStyleOptionViewItem, index: Index) -> None:
        super().initStyleOption(option, index)
        tokens = current_tokens()
        top = not index.parent().isValid()
        name = index.column() == Column.EXERCISE
        scale, weight = (BODY if name else SECONDARY), (SEMIBOLD if name else REGULAR)
        ink = "text" if name else "text2"
        if top:
            scale, weight, ink = (
                SECONDARY,
                SEMIBOLD,
                str(index.model().index(index.row(), 0).data(TONE_ROLE)),
            )
        elif index.column() in BUTTONS:
            weight, ink = SEMIBOLD, "text"
        option.font = lettering(scale, weight)[0]
        for role in (option.palette.ColorRole.Text, option.palette.ColorRole.HighlightedText):
            option.palette.setColor(role, tokens.color(ink))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        chosen = bool(option.state & _State.State_Selected)
        if not index.parent().isValid():
            if not chosen:
                painter.fillRect(option.rect, tokens.color("side"))
            super().paint(painter, option, index)
            self._paint_fold(painter, option, index)
        elif index.column() in BUTTONS:
            self._paint_button(painter, option, index)
        elif (side := index.data(SIDE_ROLE)) is not None:
            self._paint_name(painter, option, index, WorkingSide(side))
        else:
            super().paint(painter, option, index)
        painter.fillRect(
            option.rect.left(), option.rect.bottom(), option.rect.width(), 1, tokens.color("line")
        )

    def _paint_fold(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        words = index.data(FOLD_ROLE)
        if not words:
            return
        painter.setFont(lettering(SECONDARY, SEMIBOLD)[0])
        painter.setPen(current_tokens().color("text"))
        box = option.rect.adjusted(0, 0, -u(None, 14), 0)
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, right, words)

    def _paint_button(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        tokens = current_tokens()
        chosen = bool(option.state & _State.State_Selected)
        if chosen:
            painter.fillRect(option.rect, option.palette.highlight())
        words = index.data()
        if not words:
            return
        inset = u(None, 3)
        box = QRectF(option.rect.adjusted(u(None, 2), inset, -u(None, 4), -inset - 1))
        over = bool(option.state & _State.State_MouseOver)
        if over or (chosen and index.column() == Column.OVERRIDE):
            edge = tokens.line_strong
            plate(painter, box, tokens.hover if over else tokens.field, edge)
        painter.setFont(lettering(SECONDARY, SEMIBOLD)[0])
        painter.setPen(tokens.color("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _paint_name(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: Index,
        side: WorkingSide,
    ) -> None:
        size = badge_size(side, BADGE)
        narrow = QStyleOptionViewItem(option)
        narrow.rect.setRight(option.rect.right() - size.width() - u(None, 10))
        if option.state & _State.State_Selected:
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
        paint_side_badge(painter, rect, side, current_tokens(), compact=True)

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        size = super().sizeHint(option, index)
        if not index.parent().isValid():
            return QSize(size.width(), max(size.height(), u(None, BAND)))
        tall = max(size.height(), u(None, LINE))
        if index.column() in BUTTONS:
            words = index.data()
            wide = text_width(words, SECONDARY, SEMIBOLD) + u(None, 26) if words else 0
            return QSize(wide, tall)
        side = index.data(SIDE_ROLE)
        wide = badge_size(WorkingSide(side), BADGE).width() + u(None, 28) if side else 0
        view = option.widget
        if isinstance(view, QTreeView) and index.column() == Column.HOLD:
            room = QRect(0, 0, max(1, view.columnWidth(Column.HOLD) - u(None, 12)), 10_000)
            flags = Qt.TextFlag.TextWordWrap
            box = lettering(SECONDARY)[1].boundingRect(room, flags, index.data() or "")
            tall = max(tall, box.height() + u(None, 8))
        return QSize(size.width() + wide, tall)
