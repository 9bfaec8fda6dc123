"""Small pictures kept ready: what is drawn often is drawn once for each size and pixel ratio."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

if TYPE_CHECKING:
    from collections.abc import Callable


def pixel_ratio(painter: QPainter) -> float | None:
    """Device pixels in a px where kept pictures can be laid; None for one that scales or turns."""
    if painter.transform().isScaling():  # or turning, or worse
        return None
    return painter.device().devicePixelRatioF()


def device_size(rect: QRectF, ratio: float) -> QSize:
    """The whole device pixels of a rectangle."""
    return QSize(max(1, round(rect.width() * ratio)), max(1, round(rect.height() * ratio)))


def drawn(size: QSize, ratio: float, paint: Callable[[QPainter, QRectF], None]) -> QImage:
    """A picture of `size` device pixels, painted over its rectangle in px."""
    image = QImage(size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    image.setDevicePixelRatio(ratio)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    paint(painter, QRectF(0, 0, size.width() / ratio, size.height() / ratio))
    painter.end()
    return image


def lay(painter: QPainter, corner: QPointF, image: QImage, ratio: float) -> None:
    """Lay a picture on the device's pixels, so that it stays sharp."""
    x, y = round(corner.x() * ratio) / ratio, round(corner.y() * ratio) / ratio
    painter.drawImage(QPointF(x, y), image)
