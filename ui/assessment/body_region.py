"""A region of the body chart: a button without a face of its own; the chart paints it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import cast

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFocusEvent,
    QKeyEvent,
    QPainterPath,
    QPaintEvent,
    QPolygon,
    QRegion,
)
from PySide6.QtWidgets import QAbstractButton, QWidget

from ui.assessment.body_counts import Place
from ui.theme.metrics import TARGET, uf

_STEPS = {
    Qt.Key.Key_Left: QPoint(-1, 0),
    Qt.Key.Key_Right: QPoint(1, 0),
    Qt.Key.Key_Up: QPoint(0, -1),
    Qt.Key.Key_Down: QPoint(0, 1),
}


class RegionButton(QAbstractButton):
    """`stepped` carries the way of an arrow key, `changed` asks the chart to paint anew.

    Only the region where the focus was last is a stop for Tab: the arrows lead to the others.
    """

    stepped = Signal(QPoint)
    entered = Signal()
    changed = Signal()
    escaped = Signal(QKeyEvent)

    def __init__(self, place: Place, parent: QWidget) -> None:
        super().__init__(parent)
        self.place = place
        self.hovered = False
        self.set_stop(is_stop=False)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        # The chart paints all regions: Qt need not cut out each outline to paint nothing in it.
        self.setAttribute(Qt.WidgetAttribute.WA_UpdatesDisabled)

    def set_stop(self, *, is_stop: bool) -> None:
        """Whether Tab stops here."""
        policy = Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus
        if policy is not self.focusPolicy():
            self.setFocusPolicy(policy)

    def say(self, name: str) -> None:
        """The region in words, for readers and under the pointer."""
        if name != self.accessibleName():
            self.setAccessibleName(name)
            self.setToolTip(name)

    def stand(self, hit: QPainterPath) -> None:
        """Take the place of a path in the parent; nothing outside it is hit."""
        box = hit.boundingRect()
        least = uf(self, TARGET)
        wide, tall = max(0.0, least - box.width()) / 2, max(0.0, least - box.height()) / 2
        place = QRectF(box).adjusted(-wide, -tall, wide, tall).toAlignedRect()
        self.setGeometry(place)
        if wide or tall:
            self.clearMask()
        else:
            polygon = QPolygon(hit.toFillPolygon().toPolygon())
            self.setMask(QRegion(polygon.translated(-place.topLeft())))

    def heart(self) -> QPoint:
        """A point that is surely hit: the middle of the broadest strip."""
        strips = cast("Iterable[QRect]", self.mask())
        widest = max(strips, key=lambda one: one.width() * one.height(), default=self.rect())
        return widest.center()

    # --- events --------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows go to neighbours, Return and Enter press, as Space does for every button."""
        way = _STEPS.get(Qt.Key(event.key()))
        plain = event.modifiers() in {
            Qt.KeyboardModifier.NoModifier,
            Qt.KeyboardModifier.KeypadModifier,
        }
        if way is not None and plain:
            self.stepped.emit(way)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and plain:
            self.click()
        elif event.key() == Qt.Key.Key_Escape:
            event.ignore()
            self.escaped.emit(event)
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self._hover(hovered=True)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._hover(hovered=False)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()
        self.changed.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.changed.emit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The chart paints all regions."""

    def _hover(self, *, hovered: bool) -> None:
        self.hovered = hovered
        self.changed.emit()
