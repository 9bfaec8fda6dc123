"""The chips after "because": finding, side badge and value, each opening its rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.program.parts import ToneLabel
from ui.program.words import tr
from ui.theme.metrics import SECONDARY, u
from ui.widgets import ClickableChip, FlowLayout, Tone

if TYPE_CHECKING:
    from ui.program.words import Because


class BecauseChip(ClickableChip):
    """One reason; a click tells which rule it fired."""

    opened = Signal(object)

    def __init__(self, chip: Because) -> None:
        super().__init__(chip.text, chip.side, value=chip.value)
        self.chip = chip
        self.setAccessibleName(tr("Because of {what}", what=chip.spoken))
        self.setToolTip(tr("{what}. Click for the rule and its sources.", what=chip.spoken))
        self.clicked.connect(self._open)

    @Slot()
    def _open(self) -> None:
        self.opened.emit(self)


class BecauseLine(QWidget):
    """All reasons of a row; the first word says that it is the reason."""

    opened = Signal(object)
    all_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._most = 3
        self._layout = FlowLayout(self, u(self, 6), u(self, 4))
        self._chips: list[BecauseChip] = []
        self._shown: tuple[Because, ...] | None = None
        self._word = ToneLabel(tr("because"), "text2", SECONDARY)
        self._layout.addWidget(self._word)
        self.rest = ClickableChip("", parent=self, tone=Tone.OUTLINE)
        self.rest.clicked.connect(self.all_wanted)

    @property
    def chips(self) -> tuple[BecauseChip, ...]:
        """The chips as they stand."""
        return tuple(self._chips)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """The chips in sight, and the button for the rest."""
        rest = (self.rest,) if len(self._chips) > self._most else ()
        return (*self._chips[: self._most], *rest)

    def set_most(self, most: int) -> None:
        """How many chips are shown; a button stands for the rest."""
        if most != self._most:
            self._most = most
            self._lay_out()

    def show_chips(self, chips: tuple[Because, ...]) -> None:
        """Show these reasons; what has not changed keeps its widget."""
        if chips == self._shown:
            return
        self._shown = chips
        kept = {widget.chip: widget for widget in self._chips}
        for widget in self._chips:
            if widget.chip not in chips:
                self._layout.removeWidget(widget)
                widget.hide()
                widget.deleteLater()
        self._chips = [kept.get(chip) or self._made(chip) for chip in chips]
        self._word.setText(tr("because") if chips else tr("Added by you, without a finding"))
        self._lay_out()

    def _lay_out(self) -> None:
        for widget in (*self._chips, self.rest):
            self._layout.removeWidget(widget)
        hidden = self._chips[self._most :]
        for place, widget in enumerate(self._chips):
            widget.setVisible(place < self._most)
            self._layout.addWidget(widget)
        self.rest.setVisible(bool(hidden))
        self.rest.setText(f"+{len(hidden)}")
        self.rest.updateGeometry()
        told = ", ".join(widget.chip.spoken for widget in hidden)
        self.rest.setToolTip(told)
        self.rest.setAccessibleName(tr("More reasons: {told}", told=told))
        self._layout.addWidget(self.rest)

    def _made(self, chip: Because) -> BecauseChip:
        widget = BecauseChip(chip)
        widget.setParent(self)
        widget.opened.connect(self.opened)
        return widget
