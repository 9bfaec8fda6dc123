"""A choice of skin for the figures, each with its colour."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QComboBox, QWidget

from planner.figures.palette import PALETTES, FigureStyle, SkinTone
from ui.figures.words import tone_words
from ui.theme.draw import brush, pen
from ui.theme.metrics import u
from ui.theme.theme import current_tokens

_SWATCH = 14


class ToneBox(QComboBox):
    """The first line, `otherwise`, is no tone: an empty text."""

    def __init__(self, otherwise: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.addItem(otherwise, "")
        for tone in SkinTone:
            self.addItem(tone_words(tone), tone.value)
        self._paint_swatches()

    @property
    def tone(self) -> str:
        """The chosen tone, or an empty text."""
        return str(self.currentData())

    def set_tone(self, tone: str) -> None:
        """Choose a tone; one that is not known counts as none."""
        self.setCurrentIndex(max(0, self.findData(tone)))

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.PaletteChange}:
            self._paint_swatches()

    def _paint_swatches(self) -> None:
        side, ratio = u(self, _SWATCH), self.devicePixelRatioF()
        self.setIconSize(QSize(side, side))
        for index in range(1, self.count()):
            self.setItemIcon(index, _swatch(SkinTone(self.itemData(index)), side, ratio))


def _swatch(tone: SkinTone, side: int, ratio: float) -> QIcon:
    pixmap = QPixmap(QSize(side, side) * ratio)
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(pen(current_tokens().line_strong))
    painter.setBrush(brush(PALETTES[FigureStyle.COLOUR].skins[tone][0]))
    painter.drawEllipse(QRectF(0.5, 0.5, side - 1, side - 1))
    painter.end()
    return QIcon(pixmap)
