"""The right editor for each scale: cells, segments or a number field, and its error sentence."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from planner.assessment.finding import Measure, Scale
from ui.theme.metrics import GAP_GROUP, SECONDARY, set_font, u
from ui.widgets.error_line import ErrorLine
from ui.widgets.grade_menu import grade_menu
from ui.widgets.number_field import NumberField
from ui.widgets.scale_values import (
    MMT,
    cells,
    could_begin,
    low_grades,
    match_typed,
    problem,
    read_number,
)
from ui.widgets.segmented import Segmented, SegmentSpec
from ui.widgets.words import shown, spoken

TYPING_MS = 600  # "1" "0" within this time is 10
_LOW_END = "≤3"
_DENSE = 3.0
_ROOMY = 7.0
_DENSE_CELLS = 8
_SPOKEN = {"nprs": "pain 0 to 10", "mmt": "MMT", "yes_no": "answer"}


class ScaleEditor(QWidget):
    """`edited` carries the new value, or None when it was taken back (Del, or a click on it).

    `of` names the finding, for screen readers.
    """

    edited = Signal(object)

    def __init__(self, scale: Scale, parent: QWidget | None = None, *, of: str = "") -> None:
        super().__init__(parent)
        self._scale = scale
        self._of = of
        self._values = cells(scale)
        self._low = low_grades(scale)
        self._shown_values = (self._low[-1:] + self._values[len(self._low) :]) or ()
        self._value: Measure | None = None
        self._typed = ""
        self._before_typing: Measure | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TYPING_MS)
        self._timer.timeout.connect(self._forget_typed)
        self._error = ErrorLine(self)
        self._segments: Segmented | None = None
        self._number: NumberField | None = None
        self._lay_out()
        self.set_value(None)

    @property
    def scale(self) -> Scale:
        """The scale edited."""
        return self._scale

    def value(self) -> Measure | None:
        """The value shown, None for none."""
        return self._value

    def set_value(self, value: Measure | None) -> None:
        """Show a value without telling; one outside the scale shows as the error."""
        self._error.clear()
        if value is not None and not self._fits(value):
            self._value = None
            self._error.say(problem(self._scale))
        else:
            self._value = value
        self._show()

    def type_text(self, text: str) -> bool:
        """Type characters into the editor as if it had the focus; True when they named a value."""
        if self._segments is None:
            return self._type_number(text)
        self._typed, self._before_typing = text, self._value
        taken = self._take_typed()
        self._typed = ""
        return taken

    def unit(self) -> str:
        """The unit chosen or given, empty for none."""
        if self._number is not None and self._number.units is not None:
            return self._number.units.currentText()
        return self._scale.units[0] if self._scale.units else ""

    def error(self) -> str:
        """The error sentence shown, empty for none."""
        return self._error.text()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits, + and -, or first letters choose; Del and Backspace take the value back."""
        text = event.text()
        if self._segments is None or event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().keyPressEvent(event)
        elif event.key() in {Qt.Key.Key_Delete, Qt.Key.Key_Backspace}:
            self._set(None)
        elif text and text.isprintable() and not text.isspace():
            if not self._typed:
                self._before_typing = self._value
            self._typed += text
            self._take_typed()
            self._timer.start()
        else:
            super().keyPressEvent(event)

    # --- inside --------------------------------------------------------------------------

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(u(self, GAP_GROUP))
        if self._values:
            self._segments = self._make_segments()
            row.addWidget(self._segments)
            self.setFocusProxy(self._segments)
            if self._scale.type == MMT:
                unit = QLabel("MMT", self)
                set_font(unit, SECONDARY)
                row.addWidget(unit)
        else:
            self._number = NumberField(self._scale, self)
            self._number.edit.setAccessibleName(f"{self._name()}, {self.unit()}".strip(", "))
            self._number.entered.connect(self._entered)
            self._number.refused.connect(self._refused)
            row.addWidget(self._number)
            self.setFocusProxy(self._number)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(u(self, GAP_GROUP))
        column.addLayout(row)
        column.addWidget(self._error)

    def _make_segments(self) -> Segmented:
        specs = [
            SegmentSpec(
                _LOW_END if self._is_low(value) else shown(value),
                f"{self._name()}, {'3 or less' if self._is_low(value) else spoken(value)}",
                menu=self._is_low(value),
            )
            for value in self._shown_values
        ]
        dense = len(specs) >= _DENSE_CELLS
        made = Segmented(specs, self, padding=_DENSE if dense else _ROOMY, clearable=not self._low)
        made.setAccessibleName(self._name())
        made.picked.connect(self._picked)
        return made

    def _is_low(self, value: Measure) -> bool:
        return value in self._low

    def _name(self) -> str:
        kind = _SPOKEN.get(self._scale.type, self._scale.type.replace("_", " "))
        return f"{self._of}, {kind}" if self._of else kind[:1].upper() + kind[1:]

    def _fits(self, value: Measure) -> bool:
        if self._values:
            return value in self._values
        return not isinstance(value, str) and read_number(self._scale, str(value)) is not None

    def _show(self) -> None:
        if self._number is not None:
            self._number.set_value(self._value)
        if self._segments is not None:
            self._segments.set_current(self._index())
            self._name_low()

    def _index(self) -> int:
        if self._value is None or not self._fits(self._value):
            return -1
        if self._is_low(self._value):
            return 0
        return self._shown_values.index(self._value)

    def _name_low(self) -> None:
        if self._segments is None or not self._low:
            return
        first, low = self._segments.segments[0], self._value in self._low
        chosen = self._value if low and self._value is not None else None
        first.setText(_LOW_END if chosen is None else shown(chosen))
        first.setAccessibleName(
            f"{self._name()}, {'3 or less' if chosen is None else spoken(chosen)}"
        )

    def _set(self, value: Measure | None) -> None:
        before = self._value
        self.set_value(value)
        if value != before:
            self.edited.emit(value)

    @Slot(int)
    def _picked(self, index: int) -> None:
        if index < 0:
            self._set(None)
        elif index == 0 and self._low:
            self._show()
            self._offer_low()
        elif self._shown_values[index] == self._value:
            self._set(None)
        else:
            self._set(self._shown_values[index])

    def low_menu(self) -> QMenu:
        """The menu of the grades 0 to 3, made anew; it deletes itself when it closes."""
        menu = grade_menu(self, self._low, self._value)
        menu.triggered.connect(self._low_chosen)
        return menu

    def _offer_low(self) -> None:
        if self._segments is not None:
            first = self._segments.segments[0]
            self.low_menu().popup(first.mapToGlobal(first.rect().bottomLeft()))

    @Slot(QAction)
    def _low_chosen(self, action: QAction) -> None:
        self._set(action.data())

    @Slot(object)
    def _entered(self, value: int | float | None) -> None:
        self._error.clear()
        self._value = value
        self.edited.emit(value)

    @Slot(str)
    def _refused(self, _text: str) -> None:
        self._error.say(problem(self._scale))

    def _type_number(self, text: str) -> bool:
        number = read_number(self._scale, text)
        if number is None:
            self._error.say(problem(self._scale))
            return False
        self._set(number)
        return True

    def _take_typed(self) -> bool:
        found = match_typed(self._values, self._typed)
        if found is not None:
            self._set(found)
            return True
        if not could_begin(self._values, self._typed):
            # "14" on 0 to 10 must leave neither 1 nor 4 behind.
            self._set(self._before_typing)
            self._error.say(problem(self._scale))
            self._typed = ""
        return False

    @Slot()
    def _forget_typed(self) -> None:
        self._typed = ""
