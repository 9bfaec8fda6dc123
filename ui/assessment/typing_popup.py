"""The list under the typing field: what Enter would record. It never takes the focus."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from ui.assessment.typing_paint import OfferPainter, row_height, wanted_width
from ui.assessment.typing_words import Offer
from ui.theme.metrics import u

MOST_ROWS = 7
_OFFER = int(Qt.ItemDataRole.UserRole) + 1
_WIDEST = 640
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class OfferModel(QAbstractListModel):
    """The offers for a list view."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.offers: tuple[Offer, ...] = ()
        self.heights: tuple[int, ...] = ()

    def show(self, offers: Sequence[Offer]) -> None:
        """Show these offers."""
        self.beginResetModel()
        self.offers, self.heights = tuple(offers), (0,) * len(offers)
        self.endResetModel()

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.offers)

    def data(self, index: _Index, role: int = _DISPLAY) -> Any:  # noqa: ANN401
        if not index.isValid():
            return None
        one = self.offers[index.row()]
        return {_DISPLAY: one.name, _TIP: one.name, _SPOKEN: one.spoken, _OFFER: one}.get(role)


class _Delegate(QStyledItemDelegate):
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        rows = OfferPainter(painter, option.rect)
        is_current = self._view().currentIndex() == index
        rows.paint(index.data(_OFFER), is_current=is_current, is_first=index.row() == 0)

    def sizeHint(self, _option: QStyleOptionViewItem, index: _Index) -> QSize:
        view = self._view()
        return QSize(view.viewport().width(), view.rows.heights[index.row()])

    def _view(self) -> TypingPopup:
        parent = self.parent()
        assert isinstance(parent, TypingPopup)  # noqa: S101 - the only one that makes it
        return parent


class TypingPopup(QListView):
    """`taken` carries the row that was clicked. The window around is its parent while it shows."""

    taken = Signal(int)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows = OfferModel(self)
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)  # what it covers is not painted with each letter
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(self.tr("What Enter records"))
        self.clicked.connect(self._clicked)
        self.hide()

    def show_under(self, field: QWidget, offers: Sequence[Offer]) -> None:
        """Show the offers under a field, the first one chosen; none closes."""
        if not offers:
            self.hide()
            return
        if tuple(offers[:MOST_ROWS]) != self.rows.offers or not self.isVisible():
            self.rows.show(offers[:MOST_ROWS])
            self.place_under(field)
        self.setCurrentIndex(self.rows.index(0))
        self.show()
        self.raise_()

    def place_under(self, field: QWidget) -> None:
        """Take the place under the field, wider than it where the names need it."""
        window = field.window()
        if self.parentWidget() is not window:
            self.setParent(window)
        corner = field.mapTo(window, QPoint(0, field.height() + u(self, 4)))
        frame = 2 * self.frameWidth()
        wanted = min(wanted_width(self.rows.offers) + frame, u(self, _WIDEST))
        room = window.width() - corner.x() - u(self, 8)
        width = max(field.width(), min(wanted, room))
        self.rows.heights = tuple(row_height(one, width - frame) for one in self.rows.offers)
        self.setGeometry(QRect(corner, QSize(width, sum(self.rows.heights) + frame)))
        self.scheduleDelayedItemsLayout()

    def move_by(self, step: int) -> None:
        """Choose the next or the last offer."""
        row = min(max(self.currentIndex().row() + step, 0), self.rows.rowCount() - 1)
        self.setCurrentIndex(self.rows.index(row))
        self.viewport().update()

    def chosen(self) -> Offer | None:
        """The offer that Enter takes; None while closed."""
        row = self.currentIndex().row()
        return self.rows.offers[row] if self.isVisible() and row >= 0 else None

    @Slot(QModelIndex)
    def _clicked(self, index: QModelIndex) -> None:
        self.taken.emit(index.row())
