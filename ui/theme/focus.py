"""The focus ring: 2 px around a button after a gap of 1 px, so nothing moves; inside an area."""

from __future__ import annotations

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QRegion
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QFocusFrame,
    QPlainTextEdit,
    QPushButton,
    QTextEdit,
    QToolButton,
    QWidget,
)

from ui.theme.draw import focus_width, plate
from ui.theme.metrics import u
from ui.theme.theme import current_tokens

_GAP = 3.0  # 1 px of air and the ring itself
_CORNER = 7.0
_THICK = 5.0  # as far in as its rounded corners reach
_FOLLOWED = frozenset({QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show})


class Ring(QFocusFrame):
    """Stands above a widget, where no parent clips it.

    A QFocusFrame, so that screen readers pass it over; but its own `setWidget` is not used: PySide
    takes the widget for the ring's child, and forgets it when the ring dies with a dialog.
    """

    def __init__(self) -> None:
        super().__init__()
        self.around: QWidget | None = None
        self._watched: list[QWidget] = []

    def stand_around(self, widget: QWidget) -> None:
        """Leave the last widget for this one."""
        self.leave()
        between, one = [widget], widget.parentWidget()
        while one is not None and not one.isWindow() and not isinstance(one, QAbstractScrollArea):
            between.append(one)
            one = one.parentWidget()
        if one is None:
            return
        if not one.isWindow() and len(between) > 1:
            one = between.pop()  # in the viewport, which clips what is scrolled away
        self.around, self._watched = widget, between
        self.setParent(one)
        for watched in between:
            watched.installEventFilter(self)
        self._follow()

    def leave(self) -> None:
        """Stand around nothing."""
        for watched in self._watched:
            if shiboken6.isValid(watched):
                watched.removeEventFilter(self)
        self.around, self._watched = None, []
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Go where the widget goes, also with its parents."""
        if event.type() in _FOLLOWED and self.around is not None:
            self._follow()
        elif event.type() == QEvent.Type.Hide and watched is self.around:
            self.hide()
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ring."""
        painter = QPainter(self)
        accent = current_tokens().accent
        plate(painter, self.rect(), None, accent, width=focus_width(), radius=_CORNER)
        painter.end()

    def _follow(self) -> None:
        widget, holder = self.around, self.parentWidget()
        if widget is None or holder is None or not shiboken6.isValid(widget):
            return
        gap, thick = 0 if _scrolls(widget) else u(None, _GAP), u(None, _THICK)
        corner = widget.mapTo(holder, QPoint(0, 0))
        place = QRect(corner, widget.size()).adjusted(-gap, -gap, gap, gap)
        if place != self.geometry():
            self.setGeometry(place)
            inner = self.rect().adjusted(thick, thick, -thick, -thick)
            self.setMask(QRegion(self.rect()) - QRegion(inner))
        if self.isHidden():
            self.show()
        self.raise_()


class FocusRing(QObject):
    """Follows the focus of the application."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._ring: Ring | None = None
        app.focusChanged.connect(self._follow)

    @Slot(QWidget, QWidget)
    def _follow(self, _old: QWidget | None, now: QWidget | None) -> None:
        ring = self._ring
        if ring is not None and not shiboken6.isValid(ring):
            ring = None  # it died with the window it stood in
        if now is not None and not now.isWindow() and _is_ringed(now):
            ring = ring or Ring()
            ring.stand_around(now)
        elif ring is not None:
            ring.leave()
        self._ring = ring


def _is_ringed(widget: QWidget) -> bool:
    return isinstance(widget, QPushButton | QToolButton) or _scrolls(widget)


def _scrolls(widget: QWidget) -> bool:
    """Whether it takes the focus only to be scrolled; lists and texts show their focus inside."""
    if isinstance(widget, QAbstractItemView):
        return not widget.currentIndex().isValid()  # there is no row to show it
    texts = QPlainTextEdit | QTextEdit
    return isinstance(widget, QAbstractScrollArea) and not isinstance(widget, texts)
