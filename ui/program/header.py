"""The header of the pane: from how many findings, how full, Add."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from ui.language import translate
from ui.program.parts import Picture, ToneLabel, least_height, row_layout
from ui.theme.metrics import BODY, SEMIBOLD
from ui.widgets import Chip, LoadMeter, PaneHeader, Tone, button, set_key_hint
from ui.widgets.key_text import key_text

if TYPE_CHECKING:
    from ui.program.budget import Budget


class ProgramHeader(PaneHeader):
    """Title, load meter with words, and the button that opens the search."""

    def __init__(self) -> None:
        super().__init__(translate("program", "Program"), fill="pane")
        self.load = QWidget()
        line = row_layout(8, self.load)
        self.meter = LoadMeter()
        self._minutes = ToneLabel("", "text", BODY, SEMIBOLD)
        line.addWidget(self.meter)
        line.addWidget(Picture("clock", "text2", 14))
        line.addWidget(self._minutes)
        self._stopped = Chip(translate("program", "Stopped"), icon="octagon", tone=Tone.DANGER)
        self.add_button = button(
            translate("program", "Add"),
            sign="plus",
            hint=key_text("Ctrl+L"),
            name=translate("program", "Add an exercise"),
        )
        least_height(self.add_button, 30)
        for one in (self.load, self._stopped, self.add_button):
            self.add(one)

    def show_load(self, load: Budget, findings: int, *, stopped: bool) -> None:
        """Show the load of the program, or that it is stopped."""
        told = translate("program", "from %n finding(s)", n=findings) if findings else ""
        self.set_title(translate("program", "Program"), "" if stopped else told)
        self.load.setVisible(bool(load.count) and not stopped)
        self._stopped.setVisible(stopped)
        self.add_button.setVisible(not stopped)
        self.meter.show_load(load.count, load.advised)
        self._minutes.setText(translate("program", "{minutes} min a day", minutes=load.minutes))
        self.load.setToolTip(load.words)
        self.load.setAccessibleName(load.words)

    def set_compact(self, *, compact: bool) -> None:
        """Leave the key away where the pane is narrow."""
        set_key_hint(self.add_button, "" if compact else key_text("Ctrl+L"))
