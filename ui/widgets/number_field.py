"""A number with its unit; what does not fit the scale stays in the field and is told."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from planner.assessment.finding import Measure, Scale
from ui.theme.metrics import GAP_GROUP, u
from ui.widgets.scale_values import read_number
from ui.widgets.words import shown

_DIGITS = 6


class NumberField(QWidget):
    """`entered` carries a number, or None when the field was emptied; `refused` the text."""

    entered = Signal(object)
    refused = Signal(str)

    def __init__(self, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        self._value: int | float | None = None
        self.edit = QLineEdit(self)
        self.edit.setMaxLength(12)
        self.edit.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.edit.setPlaceholderText(_range(scale))
        self.edit.editingFinished.connect(self._commit)
        self.edit.textEdited.connect(self._typed)
        self.units: QComboBox | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(self, GAP_GROUP))
        row.addWidget(self.edit)
        if len(scale.units) > 1:
            self.units = QComboBox(self)
            self.units.addItems(list(scale.units))
            self.units.setAccessibleName("Unit")
            row.addWidget(self.units)
        elif scale.units:
            row.addWidget(QLabel(scale.units[0], self))
        row.addStretch(1)
        self.setFocusProxy(self.edit)
        self._resize()

    @property
    def value(self) -> int | float | None:
        """The last number that fitted."""
        return self._value

    def set_value(self, value: Measure | None) -> None:
        """Show a number without telling."""
        self._value = value if isinstance(value, int | float) else None
        self.edit.setText("" if self._value is None else shown(self._value))
        self._mark(wrong=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc brings the last number back."""
        if event.key() == Qt.Key.Key_Escape and self.edit.text() != self._shown():
            self.set_value(self._value)
            return
        super().keyPressEvent(event)

    @Slot()
    def _commit(self) -> None:
        text = self.edit.text().strip()
        if text == self._shown():
            return
        number = read_number(self._scale, text)
        if text and number is None:
            self._mark(wrong=True)
            self.refused.emit(text)
            return
        self.set_value(number)
        self.entered.emit(number)

    @Slot(str)
    def _typed(self, _text: str) -> None:
        self._mark(wrong=False)

    def _shown(self) -> str:
        return "" if self._value is None else shown(self._value)

    def _mark(self, *, wrong: bool) -> None:
        self.edit.setProperty("wrong", wrong)
        self.edit.update()

    def _resize(self) -> None:
        letters = max(_DIGITS, len(self.edit.placeholderText()) + 1)
        self.edit.setFixedWidth(
            self.edit.fontMetrics().horizontalAdvance("0" * letters) + u(self, 16)
        )


def _range(scale: Scale) -> str:
    if scale.minimum is None or scale.maximum is None:
        return ""
    return f"{shown(scale.minimum)}–{shown(scale.maximum)}"
