"""The clinic's colour: typed or picked, with its contrast and the nearest one that can be read."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QColorDialog,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from planner.handout.accent import (
    LEAST_FOR_TEXT,
    colour_code,
    contrast,
    nearest_readable,
    readable,
)
from ui.theme.draw import brush, pen
from ui.theme.metrics import GAP, GAP_GROUP, RADIUS, SECONDARY, TARGET, u, uf
from ui.theme.theme import current_tokens
from ui.widgets import ErrorLine, InkLabel, button


class AccentField(QWidget):
    """An empty line takes the sheet's own colours."""

    def __init__(self, kept: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = QLineEdit(f"#{kept}" if kept else "", self)
        self.field.setPlaceholderText(self.tr("As Stance has it; or a colour such as #0B5C63"))
        self.field.setMaxLength(10)
        self.swatch = Swatch(self)
        self.pick = button(self.tr("Pick…"), self, name=self.tr("Pick a colour"))
        self.offer = button("", self)
        self.told = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self.problem = ErrorLine(self)
        self.setFocusProxy(self.field)
        first = QHBoxLayout()
        first.setSpacing(u(self, GAP))
        first.addWidget(self.swatch)
        first.addWidget(self.field, 1)
        first.addWidget(self.pick)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(u(self, GAP_GROUP))
        layout.addLayout(first)
        layout.addWidget(self.told)
        layout.addWidget(self.problem)
        layout.addWidget(self.offer, 0, Qt.AlignmentFlag.AlignLeft)
        self.field.textChanged.connect(self._check)
        self.pick.clicked.connect(self._pick)
        self.offer.clicked.connect(self._take)
        self._check()

    @property
    def code(self) -> str | None:
        """The colour as RRGGBB, empty for the sheet's own; None where it cannot be taken."""
        typed = self.field.text().strip()
        found = colour_code(typed) if typed else ""
        return found if found == "" or (found is not None and readable(found)) else None

    @property
    def trouble(self) -> str:
        """Why the colour cannot be taken, or an empty text."""
        typed = self.field.text().strip()
        found = colour_code(typed)
        if not typed or (found is not None and readable(found)):
            return ""
        if found is None:
            return self.tr("Write the colour as # and six digits or letters A to F.")
        return self.tr(
            "This colour is too pale to read on paper: its contrast with white is {found}, and "
            "{least} is needed."
        ).format(found=_ratio(contrast(found)), least=_ratio(LEAST_FOR_TEXT))

    @Slot()
    def _check(self) -> None:
        found = colour_code(self.field.text())
        self.swatch.show_colour(found)
        trouble = self.trouble
        self.problem.say(trouble) if trouble else self.problem.clear()
        self.field.setProperty("wrong", bool(trouble))
        self.field.update()
        self.offer.setVisible(bool(trouble) and found is not None)
        if found is not None and trouble:
            words = self.tr("Take #{colour} instead").format(colour=nearest_readable(found))
            self.offer.setText(words)
            self.offer.setAccessibleName(words)
        self.told.setVisible(found is not None and not trouble)
        if found is not None:
            said = self.tr("Contrast with white {found}: it can be read.")
            self.told.setText(said.format(found=_ratio(contrast(found))))

    @Slot()
    def _take(self) -> None:
        found = colour_code(self.field.text())
        if found is not None:
            self.field.setText(f"#{nearest_readable(found)}")
            self.field.setFocus()

    @Slot()
    def _pick(self) -> None:
        now = QColor(f"#{colour_code(self.field.text()) or '0B5C63'}")
        chosen = QColorDialog.getColor(now, self, self.tr("The clinic's colour"))
        if chosen.isValid():
            self.field.setText(chosen.name().upper())


def _ratio(value: float) -> str:
    """A contrast cut, not rounded: 4.49 must not read as 4.5."""
    return f"{int(value * 10) / 10:.1f}:1"


class Swatch(QWidget):
    """A spot of the colour on white paper."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._code: str | None = None
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_colour(self, code: str | None) -> None:
        """Show a colour, or white paper."""
        self._code = code
        self.update()

    def sizeHint(self) -> QSize:
        """A square as large as a button is high."""
        return QSize(u(self, TARGET), u(self, TARGET))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the spot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(pen(current_tokens().line_strong))
        painter.setBrush(brush(f"#{self._code or 'FFFFFF'}"))
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(box, uf(self, RADIUS), uf(self, RADIUS))
        painter.end()
