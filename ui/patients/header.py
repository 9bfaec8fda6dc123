"""The names over the columns of the patients list."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from ui.patients.delegate import INSET
from ui.patients.models import LAST_VISIT
from ui.theme.draw import chevron
from ui.theme.metrics import GROUP, SEMIBOLD, font, u, uf
from ui.theme.theme import current_tokens

HEIGHT = 32


class Header(QHeaderView):
    """Column names over their columns, a line below; the list is sorted by the last visit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setHighlightSections(False)
        self.setSectionsClickable(False)
        self.setMinimumSectionSize(1)

    def sizeHint(self) -> QSize:
        """32 u high."""
        return QSize(super().sizeHint().width(), u(self, HEIGHT))

    def paintSection(self, painter: QPainter, rect: QRect, index: int) -> None:
        """Paint a name, and the sign of the order."""
        tokens = current_tokens()
        painter.save()
        painter.fillRect(rect, QColor(tokens.side))
        painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), QColor(tokens.line))
        painter.setFont(font(None, GROUP, SEMIBOLD))
        painter.setPen(QColor(tokens.text2))
        inner = rect.adjusted(u(self, INSET), 0, -u(self, 4), 0)
        if index == LAST_VISIT:
            inner.setRight(inner.right() - u(self, 20))
        text = str(self.model().headerData(index, Qt.Orientation.Horizontal))
        shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
        if index == LAST_VISIT:
            middle = QPointF(rect.right() - uf(self, 18), rect.center().y() + 0.5)
            chevron(painter, middle, "down", tokens.text2)
        painter.restore()
