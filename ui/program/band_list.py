"""Which band: a list where the content knows more than one."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QComboBox, QWidget

from ui.program.quiet import Resting
from ui.theme.lettering import lettering, text_width
from ui.theme.metrics import BODY, SEMIBOLD, set_font, u

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QPaintEvent, QWheelEvent

    from ui.program.bands import Band

HEIGHT = 26
_CHEVRON = 36


class BandList(Resting, QComboBox):
    """`chosen` carries a Band; `left` tells of Escape. The wheel acts only with the focus."""

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._bands: tuple[Band, ...] = ()
        self._short = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        set_font(self, BODY, SEMIBOLD)
        self.activated.connect(self._tell)

    def show_bands(self, bands: tuple[Band, ...], chosen: Band) -> None:
        """Offer these and show the chosen one, without telling."""
        if bands != self._bands:
            self._bands = bands
            self.clear()
            self.addItems([band.short if self._short else band.title for band in bands])
        if self.currentIndex() != bands.index(chosen):
            self.setCurrentIndex(bands.index(chosen))

    def set_short(self, short: bool) -> None:
        """Say "Light" for "Light band" where there is little room."""
        if short != self._short:
            self._short = short
            for place, band in enumerate(self._bands):
                self.setItemText(place, band.short if short else band.title)

    def fit(self) -> QSize:
        """Room for the chosen one."""
        metrics = lettering(BODY, SEMIBOLD)[1]
        wide = text_width(self.currentText(), BODY, SEMIBOLD) + u(self, _CHEVRON)
        return QSize(wide, max(u(self, HEIGHT), metrics.height() + u(self, 4)))

    def minimumSizeHint(self) -> QSize:
        return self.fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def face(self) -> object:
        """What its look depends on."""
        return self.currentText()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self.paints_itself():
            super().paintEvent(event)

    @Slot(int)
    def _tell(self, place: int) -> None:
        self.chosen.emit(self._bands[place])
