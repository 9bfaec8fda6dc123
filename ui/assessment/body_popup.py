"""The body chart in a popup, where the pane has no room for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from planner.figures.chart import BodyChart as Drawn
from planner.suggest.catalogue import Catalogue
from ui.assessment.body_chart import BodyChart
from ui.theme.draw import plate
from ui.theme.metrics import GAP_GROUP, GAP_ROW, u
from ui.theme.theme import current_tokens


class BodyPopup(QFrame):
    """`pressed` carries the Place of a region, after the popup has closed.

    Esc or a click elsewhere closes it too.
    """

    pressed = Signal(object)

    def __init__(self, drawn: Drawn, catalogue: Catalogue, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.chart = BodyChart(drawn, catalogue, self, ground="raised")
        self.chart.pressed.connect(self._press)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self.chart)
        self.setAccessibleName(self.tr("Body chart"))

    def open_under(self, line: QWidget) -> None:
        """Show the chart under a line, or over it where there is more room, inside the screen."""
        across, above = u(self, GAP_ROW), u(self, GAP_GROUP * 2)
        self._column.setContentsMargins(across, above, across, above)
        self.chart.setFixedSize(self.chart.sizeHint())
        self.adjustSize()
        room = line.screen().availableGeometry()
        below = line.mapToGlobal(QPoint(0, line.height() + 1))
        top = below.y()
        if top + self.height() > room.bottom():
            over = line.mapToGlobal(QPoint(0, -1)).y() - self.height()
            top = max(room.top(), over if over >= room.top() else room.bottom() - self.height())
        left = max(room.left(), min(below.x(), room.right() - self.width()))
        self.move(left, top)
        self.show()
        self.chart.focus_stop()

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        painter.fillRect(self.rect(), tokens.color("raised"))
        plate(painter, self.rect(), None, tokens.line_strong, radius=0)
        painter.end()

    @Slot(object)
    def _press(self, place: object) -> None:
        self.close()
        self.pressed.emit(place)
