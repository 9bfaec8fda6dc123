"""The field for a number in a row of findings."""

from __future__ import annotations

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLineEdit, QWidget

from planner.assessment.finding import Finding, Measure, Scale
from planner.assessment.values import unit_words
from ui.assessment.words import scale_name
from ui.language import told
from ui.theme.metrics import uf
from ui.theme.theme import current_tokens
from ui.widgets.scale_values import read_number
from ui.widgets.words import shown

_LONGEST = 12


class NumberEdit(QLineEdit):
    """Knows its scale; shows a danger border while what it holds does not fit."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._scale: Scale | None = None
        self._wrong = False
        self._started = False
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setTextMargins(0, 0, 0, 0)
        self.textChanged.connect(self._typed)

    def describe(self, finding: Finding, scale: Scale) -> None:
        """Say what is entered here."""
        self._scale = scale
        parts = [finding.name, scale_name(scale)]
        if len(scale.units) == 1:
            parts.append(told(unit_words(scale.units[0])))
        self.setAccessibleName(", ".join(parts))

    def start(self, value: Measure | None, begun: str) -> None:
        """Begin with what was typed on the row, or with the value; later calls change nothing."""
        if self._started:
            return
        self._started = True
        self.setText(begun or ("" if value is None else shown(value)))
        if not begun:
            self.selectAll()

    def fits(self) -> bool:
        """Whether the text is empty or a number of the scale."""
        text = self.text().strip()
        return not text or self._scale is None or read_number(self._scale, text) is not None

    def set_wrong(self) -> None:
        """Show that the text does not fit."""
        self._wrong = True
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._wrong:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(current_tokens().color("danger"), 2))
        painter.drawRoundedRect(self.rect().adjusted(1, 1, -1, -1), uf(None, 5), uf(None, 5))
        painter.end()

    @Slot()
    def _typed(self) -> None:
        self._wrong = False
        self.update()
