"""The reading grade in the strip: a button that says it, and a popup that says why."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from planner.handout.reading import SheetReading
from ui.handout.reading_words import (
    method_words,
    nothing_words,
    parts_told,
    short_words,
    summary_words,
)
from ui.language import translate
from ui.theme.icons import icon
from ui.theme.metrics import GAP, SECONDARY, STRONG, set_font, u
from ui.widgets import InkLabel

_WIDTH = 420


class ReadingButton(QPushButton):
    """Says nothing and is out of sight while there is no grade."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "place")
        self.setAutoDefault(False)
        set_font(self, SECONDARY)
        self._found: SheetReading | None = None
        self._narrow = False
        self.popup = ReadingPopup(self)
        self.clicked.connect(self._open)
        self.hide()

    def show_reading(self, found: SheetReading | None, *, narrow: bool) -> None:
        """Another grade, or none."""
        if (found, narrow) == (self._found, self._narrow):
            return
        self._found, self._narrow = found, narrow
        self.setVisible(found is not None)
        if found is None:
            self.setText("")
            return
        hard = found.too_hard
        text = short_words(found, narrow=narrow)
        whole = short_words(found)
        self.setText(text)
        self.setIcon(icon("triangle", "warn") if hard else icon("check", "ok"))
        name = translate("handout", "{grade}. Hard to read", grade=whole) if hard else whole
        self.setAccessibleName(name)
        self.setToolTip(summary_words(found))
        self.setAccessibleDescription(self.toolTip())

    @Slot()
    def _open(self) -> None:
        if self._found is not None:
            self.popup.open_over(self, self._found)


class ReadingPopup(QFrame):
    """What could be plainer, part by part. Esc or a click elsewhere closes it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAccessibleName(self.tr("What could be plainer"))
        self._area = QScrollArea(self)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*(u(self, GAP),) * 4)
        layout.addWidget(self._area)

    def open_over(self, button: QWidget, found: SheetReading) -> None:
        """Show what was found over a button, inside the screen."""
        said = self._said(found)
        self._area.setWidget(said)
        self._area.setAccessibleName(said.accessibleName())
        room = button.screen().availableGeometry()
        self.resize(self._fitting(said, room.size()))
        corner = button.mapToGlobal(button.rect().topLeft())
        corner.setX(max(room.left(), min(corner.x(), room.right() - self.width())))
        corner.setY(max(room.top(), corner.y() - self.height()))
        self.move(corner)
        self.show()
        self._area.setFocus(Qt.FocusReason.PopupFocusReason)

    def _fitting(self, said: QWidget, room: QSize) -> QSize:
        """All of it where the screen has room for it; else it scrolls."""
        around = 2 * (u(self, GAP) + self.frameWidth())
        wide = min(u(self, _WIDTH), room.width() - around)
        tall = said.heightForWidth(wide)
        fits = tall + around <= room.height()
        policy = Qt.ScrollBarPolicy
        # Qt leaves room for a bar by the least height of the labels, which is that of narrow ones.
        shown = policy.ScrollBarAlwaysOff if fits else policy.ScrollBarAsNeeded
        self._area.setVerticalScrollBarPolicy(shown)
        return QSize(wide + around, tall + around).boundedTo(room)

    def _said(self, found: SheetReading) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(*(u(self, GAP / 2),) * 4)
        column.setSpacing(u(self, GAP / 2))
        lines = [method_words(found)]
        column.addWidget(InkLabel(lines[0], "text2", page, scale=SECONDARY, wrap=True))
        for told in parts_told(found):
            column.addSpacing(u(self, GAP / 2))
            column.addWidget(InkLabel(told.where, "text", page, weight=STRONG, wrap=True))
            for line in told.lines:
                column.addWidget(InkLabel(line, "text", page, wrap=True))
            lines += [told.where, *told.lines]
        if len(lines) == 1:
            lines.append(nothing_words())
            column.addWidget(InkLabel(lines[1], "text", page, wrap=True))
        column.addStretch(1)
        page.setAccessibleName("\n".join(lines))
        return page
