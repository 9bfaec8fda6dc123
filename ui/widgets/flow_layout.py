"""A layout that wraps its items into lines, like words."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget

from ui.theme.metrics import uf


@dataclass(frozen=True, slots=True)
class _Piece:
    """An item in sight with its sizes, asked once until the layout is invalidated."""

    item: QLayoutItem
    size: QSize
    least: QSize


class FlowLayout(QLayout):
    """Items keep their size; lines are centred within their height; gaps grow with the text."""

    def __init__(self, parent: QWidget | None = None, gap: int = 4, line_gap: int = 4) -> None:
        super().__init__(parent)
        unit = uf(None, 1)
        self._gaps = (gap / unit, line_gap / unit)
        self._items: list[QLayoutItem] = []
        self._pieces: tuple[_Piece, ...] | None = None
        self._heights: dict[int, int] = {}
        self.setContentsMargins(0, 0, 0, 0)

    def addItem(self, item: QLayoutItem) -> None:
        """Put an item at the end."""
        self._items.append(item)
        self.invalidate()

    def count(self) -> int:
        """How many items there are."""
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        """The item at an index, None past the end (Qt asks until then)."""
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        """Take an item out."""
        if not 0 <= index < len(self._items):
            return None
        self._pieces = None
        self._heights.clear()
        return self._items.pop(index)

    def invalidate(self) -> None:
        """Forget the sizes: an item changed."""
        self._pieces = None
        self._heights.clear()
        super().invalidate()

    def expandingDirections(self) -> Qt.Orientation:
        """Wants no more than it needs."""
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        """Its height depends on its width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height for a width in px."""
        known = self._heights.get(width)
        if known is None:
            known = self._heights[width] = self._place(QRect(0, 0, width, 0), move=False)
        return known

    def setGeometry(self, rect: QRect) -> None:
        """Place the items."""
        super().setGeometry(rect)
        self._place(rect, move=True)

    def sizeHint(self) -> QSize:
        """All items in one line."""
        sizes = [piece.size for piece in self._shown()]
        width = sum(size.width() for size in sizes) + self._gap * max(len(sizes) - 1, 0)
        return self._grown(QSize(width, max((size.height() for size in sizes), default=0)))

    def minimumSize(self) -> QSize:
        """Room for the largest item."""
        size = QSize()
        for piece in self._shown():
            size = size.expandedTo(piece.least)
        return self._grown(size)

    def clear(self) -> None:
        """Take all items out and delete their widgets."""
        while (item := self.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()

    @property
    def _gap(self) -> int:
        return round(uf(None, self._gaps[0]))

    @property
    def _line_gap(self) -> int:
        return round(uf(None, self._gaps[1]))

    def _shown(self) -> tuple[_Piece, ...]:
        if self._pieces is None:
            self._pieces = tuple(
                _Piece(item, item.sizeHint(), item.minimumSize())
                for item in self._items
                if not item.isEmpty()
            )
        return self._pieces

    def _grown(self, size: QSize) -> QSize:
        edges = self.contentsMargins()
        return size + QSize(edges.left() + edges.right(), edges.top() + edges.bottom())

    def _lines(self, width: int) -> list[list[_Piece]]:
        lines: list[list[_Piece]] = []
        gap, used = self._gap, 0
        for piece in self._shown():
            wide = piece.size.width()
            if lines and used + gap + wide <= width:
                lines[-1].append(piece)
                used += gap + wide
            else:
                lines.append([piece])
                used = wide
        return lines

    def _place(self, rect: QRect, *, move: bool) -> int:
        edges = self.contentsMargins()
        inner = rect.marginsRemoved(edges)
        top, line_gap = inner.top(), self._line_gap
        lines = self._lines(inner.width())
        for line in lines:
            tall = max(piece.size.height() for piece in line)
            if move:
                self._place_line(line, QRect(inner.left(), top, inner.width(), tall))
            top += tall + line_gap
        used = top - inner.top() - (line_gap if lines else 0)
        return used + edges.top() + edges.bottom()

    def _place_line(self, line: list[_Piece], rect: QRect) -> None:
        x, gap = rect.left(), self._gap
        for piece in line:
            size = piece.size
            wide = min(size.width(), max(rect.width(), piece.least.width()))
            y = rect.top() + (rect.height() - size.height()) // 2
            piece.item.setGeometry(QRect(QPoint(x, y), QSize(wide, size.height())))
            x += wide + gap
