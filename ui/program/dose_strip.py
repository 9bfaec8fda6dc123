"""The dose of a row in place: a box a number, its unit outside, the band as a list."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.language import translate
from ui.program.band_list import BandList
from ui.program.bands import band_of, with_band
from ui.program.dose_box import DoseBox
from ui.program.doses import changed_parts, days_span, load_words, parts, value_of, with_value

if TYPE_CHECKING:
    from planner.exercises.dose import Dose
    from ui.program.bands import Band
    from ui.program.doses import DosePart

TIMES = "×"


@dataclass(frozen=True, slots=True)
class Piece:
    """A control or words of the line; `near` ones stand close to what is before them."""

    what: DoseBox | BandList | str
    near: bool = False


class DoseStrip(QObject):
    """The controls stand in `row`, which lays them out.

    `edited` carries the whole new Dose; `left` tells of Escape; `reshaped` that a width changed.
    """

    edited = Signal(object)
    left = Signal()
    reshaped = Signal()

    def __init__(self, row: QWidget) -> None:
        super().__init__(row)
        self._row = row
        self._dose: Dose | None = None
        self._original: Dose | None = None
        self._parts: tuple[DosePart, ...] = ()
        self._made: dict[str, DoseBox] = {}
        self._band: BandList | None = None
        self._choices: tuple[Band, ...] = ()
        self._shown: object = None

    def again(self) -> None:
        """Show the dose as it is kept: an edit that was refused leaves no trace."""
        shown, self._shown = self._shown, None
        if isinstance(shown, tuple):
            self.show_dose(*shown)

    def show_dose(
        self, dose: Dose, original: Dose, spoken: str, choices: tuple[Band, ...] = ()
    ) -> None:
        """Show a dose; `original` is the catalogue's, `spoken` the name with its side."""
        if (dose, original, spoken, choices) == self._shown:
            return
        self._shown = (dose, original, spoken, choices)
        self._dose, self._original, self._choices = dose, original, choices
        held = bool(dose.hold_s or original.hold_s)
        self._parts = tuple(part for part in parts(dose) if part.key != "hold" or held)
        changed = changed_parts(dose, original)
        for part in self._parts:
            box = self._box(part.key)
            span = (days_span(dose) or days_span(original)) if part.key == "days" else None
            box.show_part(part, value_of(dose, part.key), span, changed=part.key in changed)
            box.name_it(
                translate("program", "{part}, {exercise}", part=part.spoken, exercise=spoken)
            )
        wanted = {part.key for part in self._parts}
        for key, box in self._made.items():
            if box.isHidden() is (key in wanted):
                box.setVisible(key in wanted)
        self._show_band(dose, spoken)

    def _show_band(self, dose: Dose, spoken: str) -> None:
        now = band_of(dose)
        if now is None or not self._choices:
            if self._band is not None:
                self._band.hide()
            return
        if self._band is None:
            self._band = BandList(self._row)
            self._band.chosen.connect(self._take_band)
            self._band.left.connect(self.left)
        self._band.show_bands(self._choices, now)
        self._band.setAccessibleName(translate("program", "Band, {exercise}", exercise=spoken))
        self._band.show()

    def _box(self, key: str) -> DoseBox:
        if key not in self._made:
            box = DoseBox(key, self._row)
            box.edited.connect(self._edit)
            box.left.connect(self.left)
            box.reshaped.connect(self.reshaped)
            self._made[key] = box
        return self._made[key]

    def pieces(self, *, compact: bool) -> tuple[Piece, ...]:
        """What stands on the line, from left to right."""
        found: list[Piece] = []
        for part in self._parts:
            found.append(Piece(self._made[part.key], near=part.key == "reps"))
            unit = part.short_unit if compact else part.unit
            if unit:
                found.append(Piece(unit, near=True))
            if part.key == "sets":
                found.append(Piece(TIMES, near=True))
        return (*found, *self._rest(compact=compact))

    def _rest(self, *, compact: bool) -> tuple[Piece, ...]:
        """Band or load, and how often a day."""
        dose = self._dose
        if dose is None:
            return ()
        found: list[Piece] = []
        if self._band is not None and not self._band.isHidden():
            self._band.set_short(compact)
            found.append(Piece(self._band))
        elif words := load_words(dose):
            found.append(Piece(words))
        most = dose.times_per_day[1]
        if most > 1 and compact:
            found.append(Piece(translate("program", "up to {most} a day", most=most)))
        elif most > 1:
            found.append(Piece(translate("program", "up to {most} times a day", most=most)))
        return tuple(found)

    def controls(self) -> tuple[QWidget, ...]:
        """The boxes and the list in sight, from left to right."""
        boxes: tuple[QWidget, ...] = tuple(self._made[part.key] for part in self._parts)
        band = self._band
        return boxes if band is None or band.isHidden() else (*boxes, band)

    def box(self, key: str) -> DoseBox:
        """One box by its key. Raises KeyError where this dose has none."""
        if key not in {part.key for part in self._parts}:
            raise KeyError(key)
        return self._made[key]

    def focus_first(self) -> None:
        """Put the cursor into the first box."""
        for control in self.controls()[:1]:
            control.setFocus(Qt.FocusReason.TabFocusReason)

    def flush(self) -> None:
        """Take over what is typed but not yet confirmed."""
        for part in self._parts:
            self._made[part.key].interpretText()

    def discard(self) -> None:
        """Forget what is typed but not yet confirmed."""
        for box in self._made.values():
            box.discard()

    @Slot(str, int)
    def _edit(self, key: str, value: int) -> None:
        if self._dose is not None and self._original is not None:
            self.edited.emit(with_value(self._dose, key, value, self._original))

    @Slot(object)
    def _take_band(self, band: Band) -> None:
        if self._dose is not None:
            self.edited.emit(with_band(self._dose, band))
