"""The help of a finding beside its row; Esc or a click elsewhere closes it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from planner.assessment.finding import Finding
from planner.suggest.catalogue import Catalogue
from ui.assessment.help_text import help_parts
from ui.theme.metrics import GAP_GROUP, GAP_ROW, GROUP, MARGIN, SEMIBOLD, STRONG, TITLE, u
from ui.theme.theme import current_tokens
from ui.widgets import InkLabel, Painted

_WIDTH, _HEIGHT = 420, 460
_CLOSING = {Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Return, Qt.Key.Key_Enter}


class HelpPopup(QFrame):
    """Headings with their texts, which scroll where they are long; `keys_wanted` is F1 again."""

    keys_wanted = Signal()

    def __init__(self, catalogue: Catalogue, finding: Finding, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(self.tr("How to elicit {finding}").format(finding=finding.name))
        self._sheet = Painted("raised", self)
        column = QVBoxLayout(self._sheet)
        column.setContentsMargins(*[u(self, MARGIN)] * 4)
        column.setSpacing(u(self, GAP_GROUP))
        self._say(column, finding.name, scale=TITLE, weight=STRONG)
        for part in help_parts(catalogue, finding):
            column.addSpacing(u(self, GAP_ROW - GAP_GROUP))
            self._say(column, part.title, ink="text2", scale=GROUP, weight=SEMIBOLD)
            for line in part.lines:
                self._say(column, line)
        column.addStretch(1)
        self._scroll = QScrollArea(self)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setWidget(self._sheet)
        self._scroll.setAccessibleName(self.accessibleName())
        frame = QVBoxLayout(self)
        frame.setContentsMargins(1, 1, 1, 1)
        frame.addWidget(self._scroll)

    def text(self) -> str:
        """All that it says."""
        return "\n".join(label.text() for label in self._sheet.findChildren(InkLabel))

    def show_at(self, point: QPoint) -> None:
        """Show it at a point of the screen, moved so that all of it is in sight."""
        screen = QGuiApplication.screenAt(point) or QGuiApplication.primaryScreen()
        room = screen.availableGeometry()
        width = min(u(self, _WIDTH), room.width())
        wanted = self._sheet.heightForWidth(width - 2) + 4
        size = QSize(width, min(wanted, u(self, _HEIGHT), room.height()))
        left = max(room.left(), min(point.x(), room.right() - size.width()))
        top = max(room.top(), min(point.y(), room.bottom() - size.height()))
        self.setGeometry(left, top, size.width(), size.height())
        self.show()
        self._scroll.setFocus(Qt.FocusReason.PopupFocusReason)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setPen(current_tokens().color("line_strong"))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            self.close()
            if event.key() == Qt.Key.Key_F1:
                self.keys_wanted.emit()
            return
        super().keyPressEvent(event)

    def _say(
        self,
        column: QVBoxLayout,
        text: str,
        *,
        ink: str = "text",
        scale: float = 1.0,
        weight: int = 400,
    ) -> None:
        label = InkLabel(text, ink, self._sheet, scale=scale, weight=weight, wrap=True)
        column.addWidget(label)
