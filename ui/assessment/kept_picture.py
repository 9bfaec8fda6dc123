"""A picture as large as a widget, painted anew only when it has to look otherwise."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QWidget


class KeptPicture:
    """Sharp at the widget's pixel ratio."""

    def __init__(self, widget: QWidget) -> None:
        self._widget = widget
        self._look: object = None
        self._picture = QPixmap()

    def get(self, look: object, paint: Callable[[QPainter], None]) -> QPixmap:
        """The picture in this look, which size and ratio are part of; `paint` paints it."""
        if look != self._look:
            ratio = self._widget.devicePixelRatioF()
            self._picture = QPixmap(self._widget.size() * ratio)
            self._picture.setDevicePixelRatio(ratio)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint(painter)
            painter.end()
            self._look = look
        return self._picture
