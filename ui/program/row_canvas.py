"""How a program row is painted: its ground, two pictures, the bar of the selected one."""

from __future__ import annotations

from abc import abstractmethod
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QGroupBox, QSizePolicy, QToolTip, QWidget

from ui.program.row_face import Look, Picture
from ui.theme.metrics import u
from ui.theme.theme import current_tokens

if TYPE_CHECKING:
    from PySide6.QtGui import QHelpEvent, QKeyEvent, QPaintEvent

    from ui.program.row_plan import RowPlan


class RowCanvas(QGroupBox):
    """Paints the plan that the row made; the row says how it looks and what its tooltips tell.

    A group for screen readers: Qt gives a plain widget no role, and QGroupBox has it.
    """

    plan: RowPlan

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._selected = False
        self._line_below = True
        self._pictures = (Picture(), Picture())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    @abstractmethod
    def look(self, height: int) -> Look:
        """What the pictures show beside words and controls."""

    @abstractmethod
    def tip_at(self, point: QPoint) -> tuple[str, QRect]:
        """What a tooltip tells at a point, and where it holds."""

    @abstractmethod
    def claims(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the row rather than to a shortcut of the window."""

    def set_selected(self, selected: bool) -> None:
        """Mark the row that the keys act on."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def set_line(self, *, below: bool) -> None:
        """Whether a line ends the row; a band that follows brings its own."""
        if below != self._line_below:
            self._line_below = below
            self.update()

    def move_right(self, plan: RowPlan) -> None:
        """Put the right part where this plan has it."""
        self.plan = plan
        for widget, rect in plan.right.controls:
            widget.setGeometry(rect.translated(plan.right_x, 0))

    def sizeHint(self) -> QSize:
        return QSize(u(self, 600), self.plan.height)

    def minimumSizeHint(self) -> QSize:
        return QSize(u(self, 480), self.plan.height)

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        ground = self._ground()
        height, ratio = min(self.plan.height, self.height()), self.devicePixelRatioF()
        plan, look, x = self.plan, self.look(height), 0
        for at, part, picture in zip(
            (0, plan.right_x), (plan.left, plan.right), self._pictures, strict=True
        ):
            drawn = picture.of(part, look, ground, ratio)
            if at > x:
                painter.fillRect(x, 0, at - x, height, ground)
            painter.drawPixmap(at, 0, drawn)
            x = at + picture.wide
        painter.fillRect(x, 0, max(0, self.width() - x), height, ground)
        if self.height() > height:
            painter.fillRect(0, height, self.width(), self.height() - height, ground)
        tokens = current_tokens()
        if self._selected:
            bar = tokens.color("accent" if self._focus_inside() else "line_strong")
            painter.fillRect(0, 0, u(self, 3), self.height(), bar)
        if self._line_below:
            painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.color("line"))
        painter.end()

    def _ground(self) -> QColor:
        if not self._selected:
            return current_tokens().color("pane")
        return current_tokens().color("accent_wash" if self._focus_inside() else "hover")

    def _focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    def event(self, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.ToolTip:
            self._show_tip(event)  # type: ignore[arg-type]
            return True
        if kind is QEvent.Type.ShortcutOverride and self.claims(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def _show_tip(self, event: QHelpEvent) -> None:
        told, rect = self.tip_at(event.pos())
        if told:
            QToolTip.showText(event.globalPos(), told, self, rect)
        else:
            QToolTip.hideText()
