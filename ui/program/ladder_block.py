"""The ladder of a row: stairs, down and up, the next rung named."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.program.parts import ToneLabel, column_layout, name_label, row_layout
from ui.program.words import tr
from ui.theme.metrics import SECONDARY, SEMIBOLD, TARGET, u
from ui.widgets import LadderStairs, tool_button

if TYPE_CHECKING:
    from ui.program.facts import LadderFacts

WIDTH = 192


class LadderBlock(QWidget):
    """Says where on its ladder the exercise stands, and steps it down or up."""

    stepped = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._shown: tuple[LadderFacts | None, str] | None = None
        self._compact = False
        layout = column_layout(4, self)
        head = row_layout(8)
        self._name = name_label("", SECONDARY)
        self._place = ToneLabel("", "text", SECONDARY, SEMIBOLD)
        head.addWidget(self._name, 1)
        head.addWidget(self._place)
        head.addStretch(0)
        layout.addLayout(head)
        steps = row_layout(8)
        self.down = tool_button("step-down", tr("Step down"), edge=True)
        self.up = tool_button("step-up", tr("Step up"), edge=True)
        for button in (self.down, self.up):
            button.setFixedSize(u(self, TARGET + 2), u(self, TARGET + 2))
        self._stairs = LadderStairs()
        steps.addWidget(self.down)
        steps.addStretch(1)
        steps.addWidget(self._stairs)
        steps.addStretch(1)
        steps.addWidget(self.up)
        layout.addLayout(steps)
        self._next = name_label("", SECONDARY)
        layout.addWidget(self._next)
        self.down.clicked.connect(self._step_down)
        self.up.clicked.connect(self._step_up)

    def show_ladder(self, ladder: LadderFacts | None, name: str) -> None:
        """Show the ladder of the exercise with this name; without one there is nothing to see."""
        if (ladder, name) == self._shown:
            return
        self._shown = (ladder, name)
        shown = ladder is not None
        for part in (self._name, self._place, self.down, self.up, self._stairs, self._next):
            part.setVisible(shown)
        if ladder is None:
            return
        self._name.setText(ladder.name)
        place = tr("{rung} of {most}", rung=ladder.rung, most=ladder.rungs)
        self._place.setText(tr("Rung {place}", place=place) if self._compact else place)
        self._name.setVisible(not self._compact)
        self._next.setVisible(not self._compact)
        self._stairs.show_rung(ladder.rungs, ladder.rung)
        self._next.setText(ladder.next_words)
        self._next.setToolTip("\n".join(filter(None, (ladder.next_words, ladder.next_tip))))
        self._name_button(self.up, ladder.up, tr("Step up"), tr("No rung above is free."), name)
        self._name_button(
            self.down, ladder.down, tr("Step down"), tr("No rung below is free."), name
        )

    def set_compact(self, *, compact: bool) -> None:
        """Only the rung where the pane is narrow; the buttons still name the next ones."""
        if compact != self._compact and self._shown is not None:
            self._compact, shown, self._shown = compact, self._shown, None
            self.show_ladder(*shown)

    def _name_button(
        self, button: QWidget, target: str | None, verb: str, none: str, name: str
    ) -> None:
        button.setEnabled(target is not None)
        if target is None:
            button.setAccessibleName(f"{verb} {name}")
            button.setToolTip(none)
            return
        told = tr("{verb} {name} to {target}", verb=verb, name=name, target=target)
        button.setAccessibleName(told)
        button.setToolTip(told)

    @Slot()
    def _step_up(self) -> None:
        self.stepped.emit(1)

    @Slot()
    def _step_down(self) -> None:
        self.stepped.emit(-1)
