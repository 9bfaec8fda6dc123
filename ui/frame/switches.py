"""The switches between panes where not all of them stand side by side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.language import translate
from ui.widgets import Look, PaneHeader, Segmented, SegmentSpec

if TYPE_CHECKING:
    from collections.abc import Mapping


def pane_names() -> tuple[str, str, str]:
    """Findings, Program, Handout."""
    return (
        translate("frame", "Findings"),
        translate("frame", "Program"),
        translate("frame", "Handout"),
    )


class PaneSwitch(Segmented):
    """`chosen` carries the number of the pane."""

    chosen = Signal(int)

    def __init__(self, panes: tuple[int, ...], parent: QWidget) -> None:
        names = pane_names()
        specs = [SegmentSpec(names[pane], names[pane], Look.ACCENT) for pane in panes]
        super().__init__(specs, parent)
        self._numbers = panes
        self.setAccessibleName(translate("frame", "Pane in sight"))
        self.picked.connect(self._picked)
        self.hide()

    def show_pane(self, pane: int) -> None:
        """Mark the pane in sight."""
        if pane in self._numbers and self._numbers.index(pane) != self.current:
            self.set_current(self._numbers.index(pane))

    def offer(self, pane: int, *, on: bool) -> None:
        """Show a pane's segment, or not, while the pane is elsewhere."""
        self.segments[self._numbers.index(pane)].setVisible(on)

    def focus_pane(self, pane: int) -> None:
        """Give the focus to a pane's segment."""
        self.segments[self._numbers.index(pane)].setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _picked(self, index: int) -> None:
        self.chosen.emit(self._numbers[index])


class HeaderSwitches(QObject):
    """The same switch in the header of each pane that takes turns; shown where they do.

    `before` is the last control that Tab comes to before these panes.
    """

    chosen = Signal(int)

    def __init__(self, headers: Mapping[int, PaneHeader], before: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._headers = headers
        self._before = before
        self._on = False
        self._switches = {number: PaneSwitch(tuple(headers), parent) for number in headers}
        for switch in self._switches.values():
            switch.chosen.connect(self.chosen)

    def show_pane(self, pane: int | None) -> None:
        """Mark the pane in sight; None takes the switches out of the headers."""
        on = pane is not None
        if on != self._on:
            self._on = on
            for number, header in self._headers.items():
                header.set_switch(self._switches[number] if on else None)
            if on:
                self._read_first()
        if pane is not None:
            for switch in self._switches.values():
                switch.show_pane(pane)

    def _read_first(self) -> None:
        """Tab comes to the switches before the panes that take turns."""
        # Not by walking Qt's chain: PySide gives each step's widget to the one before it.
        before = self._before
        for switch in self._switches.values():
            for segment in switch.segments:
                QWidget.setTabOrder(before, segment)
                before = segment

    def focus(self, pane: int) -> None:
        """The switch that was pressed went out of sight: its twin takes the focus."""
        self._switches[pane].focus_pane(pane)
