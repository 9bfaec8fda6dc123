"""The header of the pane: from how many findings, how full, Add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.program.parts import Picture, ToneLabel, row_layout
from ui.program.words import tr
from ui.theme.metrics import BODY, SEMIBOLD, u
from ui.widgets import Chip, LoadMeter, PaneHeader, Tone, button

if TYPE_CHECKING:
    from ui.program.budget import Budget


class ProgramHeader(PaneHeader):
    """Title, load meter with words, and the button that opens the search."""

    def __init__(self) -> None:
        super().__init__(tr("Program"), fill="pane")
        self.load = QWidget()
        line = row_layout(8, self.load)
        self.meter = LoadMeter()
        self._minutes = ToneLabel("", "text", BODY, SEMIBOLD)
        line.addWidget(self.meter)
        line.addWidget(Picture("clock", "text2", 14))
        line.addWidget(self._minutes)
        self._stopped = Chip(tr("Stopped"), icon="octagon", tone=Tone.DANGER)
        self.add_button = button(tr("Add"), sign="plus", hint="Ctrl+L", name=tr("Add an exercise"))
        self.add_button.setMinimumHeight(u(self, 30))
        for one in (self.load, self._stopped, self.add_button):
            self.add(one)

    def show_load(self, load: Budget, findings: int, *, stopped: bool) -> None:
        """Show the load of the program, or that it is stopped."""
        told = tr("from 1 finding") if findings == 1 else tr("from {n} findings", n=findings)
        self.set_title(tr("Program"), told if findings and not stopped else "")
        self.load.setVisible(bool(load.count) and not stopped)
        self._stopped.setVisible(stopped)
        self.add_button.setVisible(not stopped)
        self.meter.show_load(load.count, load.advised)
        self._minutes.setText(tr("{minutes} min a day", minutes=load.minutes))
        self.load.setToolTip(load.words)
        self.load.setAccessibleName(load.words)

    def set_compact(self, *, compact: bool) -> None:
        """Leave the key away where the pane is narrow."""
        self.add_button.setProperty("keyHint", "" if compact else "Ctrl+L")
        self.add_button.updateGeometry()
