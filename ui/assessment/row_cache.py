"""Pictures of rows that were painted before, so that only what changed is painted again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QPainter, QPixmap

MOST = 80  # rows; more than a tall screen shows


@dataclass(frozen=True, slots=True)
class _Picture:
    """A row as it looked with `state` behind it."""

    state: object
    pixmap: QPixmap


class RowCache:
    """One picture a row, the least used ones dropped."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self.ratio = 1.0  # of the screen, in device pixels
        self._pictures: OrderedDict[Hashable, _Picture] = OrderedDict()

    def __len__(self) -> int:
        return len(self._pictures)

    def clear(self) -> None:
        """Forget all pictures."""
        self._pictures.clear()

    def draw(
        self,
        painter: QPainter,
        area: QRect,
        key: Hashable,
        state: object,
        paint: Callable[[QPainter, QRect], None],
    ) -> None:
        """Draw the row's picture; `paint` makes it where `state` or its size is another."""
        if not self.ratio.is_integer():  # a picture would be blurred between two pixels
            paint(painter, area)
            return
        size = area.size() * int(self.ratio)
        known = self._pictures.get(key)
        if known is None or known.state != state or known.pixmap.size() != size:
            known = _Picture(state, _painted(size, self.ratio, area, paint))
            self._pictures[key] = known
            if len(self._pictures) > self._most:
                self._pictures.popitem(last=False)
        self._pictures.move_to_end(key)
        painter.drawPixmap(area.topLeft(), known.pixmap)


def _painted(
    size: QSize, ratio: float, area: QRect, paint: Callable[[QPainter, QRect], None]
) -> QPixmap:
    pixmap = QPixmap(size)
    pixmap.setDevicePixelRatio(ratio)
    painter = QPainter(pixmap)
    paint(painter, QRect(QPoint(0, 0), area.size()))
    painter.end()
    return pixmap
