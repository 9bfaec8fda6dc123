"""A label that may shorten a name, told whole by its tooltip. Never for sides, doses, flags."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from ui.theme.style_words import write

_LEAST_LETTERS = 8
_USUAL = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class ElidedLabel(QLabel):
    """Takes the room it is given."""

    _fitted = ""
    _fitted_for: object = None

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(text)

    def setText(self, text: str) -> None:
        """Show another name."""
        super().setText(text)
        self.setAccessibleName(text)
        self._tell()

    def shown_text(self) -> str:
        """What fits now."""
        key = (self.text(), self.contentsRect().width(), self.font().key())
        if key != self._fitted_for:
            self._fitted_for = key
            self._fitted = self._fit(*key[:2])
        return self._fitted

    def _fit(self, text: str, width: int) -> str:
        return self.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, width)

    def minimumSizeHint(self) -> QSize:
        """A few letters."""
        whole = super().sizeHint()
        least = self.fontMetrics().horizontalAdvance("n" * _LEAST_LETTERS)
        return QSize(min(least, whole.width()), whole.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Offer the whole name where it does not fit."""
        super().resizeEvent(event)
        self._tell()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint what fits."""
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        if self.alignment() == _USUAL:
            write(painter, QRectF(self.contentsRect()), self.shown_text(), self.font())
        else:
            painter.drawText(self.contentsRect(), self.alignment(), self.shown_text())
        painter.end()

    def _tell(self) -> None:
        self.setToolTip(self.text() if self.shown_text() != self.text() else "")
