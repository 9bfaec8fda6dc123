"""The dose in place: one field a number, its unit outside."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.program.doses import (
    SPAN,
    changed_parts,
    days_span,
    load_words,
    parts,
    value_of,
    with_value,
)
from ui.program.parts import ToneLabel
from ui.program.words import tr
from ui.theme.metrics import SECONDARY, u
from ui.widgets import DoseField, FlowLayout

if TYPE_CHECKING:
    from planner.exercises.dose import Dose
    from ui.program.doses import DosePart

KEYS = ("minutes", "sets", "reps", "hold", "rest", "days")


class PartField(DoseField):
    """A field that knows which number of the dose it holds."""

    part_edited = Signal(str, int)

    def __init__(self, part: DosePart) -> None:
        super().__init__(part.unit, part.least, part.most, name=part.spoken)
        self.key = part.key
        self.part = part
        self.edited.connect(self._tell)

    @Slot(int)
    def _tell(self, value: int) -> None:
        self.part_edited.emit(self.key, value)

    def set_span(self, span: tuple[int, int] | None) -> None:
        """Let the field also stand for a span such as 2-3 days; a typed number replaces it."""
        self.box.setSpecialValueText(f"{span[0]}–{span[1]}" if span else "")
        # A new range moves a value outside it, and that is nobody's edit.
        with QSignalBlocker(self.box):
            self.box.setRange(SPAN if span else self.part.least, self.part.most)
        if span:
            wide = self.box.fontMetrics().horizontalAdvance("0–00")
            self.box.setFixedWidth(wide + u(self, 14))


class DoseStrip(QWidget):
    """All numbers of a dose. `edited` carries the whole new Dose; `left` tells of Escape."""

    edited = Signal(object)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._dose: Dose | None = None
        self._original: Dose | None = None
        self._fields: dict[str, PartField] = {}
        self._compact = False
        self._layout = FlowLayout(self, u(self, 8), u(self, 4))
        self._times = ToneLabel("×", "text2", SECONDARY)
        self._load = ToneLabel("", "text2", SECONDARY)
        self._often = ToneLabel("", "text2", SECONDARY)

    def show_dose(self, dose: Dose, original: Dose, spoken: str) -> None:
        """Show a dose; `original` is the catalogue's, `spoken` the name with its side."""
        self._dose, self._original = dose, original
        shown = {part.key: part for part in parts(dose)}
        if not (dose.hold_s or original.hold_s):
            shown.pop("hold", None)
        if tuple(shown) != tuple(self._fields):
            self._build(shown)
        changed = changed_parts(dose, original)
        for key, field in self._fields.items():
            if key == "days":
                field.set_span(days_span(dose) or days_span(original))
            value, own = value_of(dose, key), key in changed
            if field.value() != value or field.box.value() != value:
                field.set_value(value, changed=own)
            else:
                field.set_changed(own)
            field.box.setAccessibleName(f"{field.part.spoken}, {spoken}")
        self._load.setText(load_words(dose))
        self._load.setVisible(bool(load_words(dose)))
        most = dose.times_per_day[1]
        self._often.setText(tr("up to {most} times a day", most=most) if most > 1 else "")
        self._often.setVisible(most > 1)

    def focus_first(self) -> None:
        """Put the cursor into the first field."""
        for field in self._fields.values():
            field.box.setFocus(Qt.FocusReason.TabFocusReason)
            return

    def flush(self) -> None:
        """Take over what is typed but not yet confirmed."""
        for field in tuple(self._fields.values()):
            field.box.interpretText()

    def boxes(self) -> tuple[QWidget, ...]:
        """The fields, from left to right."""
        return tuple(field.box for field in self._fields.values())

    def field(self, key: str) -> PartField:
        """One field by its key. Raises KeyError where this dose has none."""
        return self._fields[key]

    def set_compact(self, *, compact: bool) -> None:
        """Short units where the pane is narrow."""
        self._compact = compact
        for field in self._fields.values():
            field.unit.setText(field.part.short_unit if compact else field.part.unit)
            field.unit.setVisible(bool(field.unit.text()))

    def _build(self, shown: dict[str, DosePart]) -> None:
        for field in self._fields.values():
            self._layout.removeWidget(field)
            field.hide()
            field.deleteLater()
        for label in (self._times, self._load, self._often):
            self._layout.removeWidget(label)
        self._fields = {key: self._made(part) for key, part in shown.items()}
        for key, field in self._fields.items():
            self._layout.addWidget(field)
            field.show()
            if key == "sets":
                self._layout.addWidget(self._times)
        self._times.setVisible("sets" in self._fields)
        self._layout.addWidget(self._load)
        self._layout.addWidget(self._often)
        self.set_compact(compact=self._compact)

    def _made(self, part: DosePart) -> PartField:
        field = PartField(part)
        field.setParent(self)
        field.part_edited.connect(self._edit)
        field.left.connect(self.left)
        return field

    @Slot(str, int)
    def _edit(self, key: str, value: int) -> None:
        if self._dose is not None and self._original is not None:
            self.edited.emit(with_value(self._dose, key, value, self._original))
