"""One exercise of the program: everything about it, and every edit on it, in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from ui.figures import FigureCard
from ui.language import translate
from ui.program.chips import BecauseLine
from ui.program.dose_size import dose_width
from ui.program.dose_strip import DoseStrip
from ui.program.grip import Grip
from ui.program.ladder_words import ladder_words
from ui.program.note_line import NoteLine
from ui.program.quiet import QuietButton
from ui.program.row_canvas import RowCanvas
from ui.program.row_deeds import RowDeeds
from ui.program.row_face import Look
from ui.program.row_keys import claims, deed_of
from ui.program.row_layout import planned
from ui.program.row_plan import Content, RowPlan, middle_of
from ui.program.row_words import described, tip_at
from ui.theme.metrics import u

if TYPE_CHECKING:
    from PySide6.QtGui import (
        QContextMenuEvent,
        QFocusEvent,
        QKeyEvent,
        QResizeEvent,
    )

    from ui.figures import Figures
    from ui.program.commands import RowCommands
    from ui.program.facts import RowFacts

_REFIT = {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}


class ProgramRow(RowCanvas):
    """Keeps its controls while it shows other facts. `walked` asks for the row above or below."""

    walked = Signal(object, int)

    def __init__(
        self, facts: RowFacts, commands: RowCommands, figures: Figures, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.facts = facts
        self._letters = True
        self._compact = self._low = False
        self._named: object = None
        self.grip = Grip(self)
        self.figure = FigureCard(figures, self)
        self.dose = DoseStrip(self)
        self.because = BecauseLine(self)
        self.note = NoteLine(self)
        self.down = QuietButton("step-down", self, edge=True)
        self.up = QuietButton("step-up", self, edge=True)
        self.more = QuietButton("more", self)
        self.deeds = RowDeeds(self, commands, figures)
        self._connect()
        self._fill()
        self._apply(self.plan_for(u(self, 900)))

    def _connect(self) -> None:
        deeds = self.deeds
        deeds.walked.connect(self._walk)
        self.dose.edited.connect(deeds.set_dose)
        self.dose.left.connect(self.take_focus)
        self.dose.reshaped.connect(self.replan)
        self.because.opened.connect(deeds.open_chip)
        self.because.rest.clicked.connect(deeds.open_why)
        self.note.written.connect(deeds.set_note)
        self.note.left.connect(self.take_focus)
        self.note.reshaped.connect(self.replan)
        self.down.clicked.connect(deeds.step_down)
        self.up.clicked.connect(deeds.step_up)
        self.more.clicked.connect(deeds.open_menu)

    # --- showing -------------------------------------------------------------------------

    def show_facts(self, facts: RowFacts) -> None:
        """Show another state of the program; what is the same is left alone."""
        if facts != self.facts:
            if facts.exercise != self.facts.exercise:
                # What is typed and not yet confirmed was meant for the other exercise.
                self.dose.discard()
                self.note.discard()
            self.facts = facts
            self._fill()
            self.replan()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on the row."""
        self._letters = on

    def set_compact(self, *, compact: bool, low: bool = False) -> None:
        """Shorter words and a lower row where the pane is narrow; no air where it is low too."""
        if (compact, low) != (self._compact, self._low):
            self._compact, self._low = compact, low
            self.replan()

    def show_dose(self) -> None:
        """Show the dose as it is kept."""
        self.dose.again()
        self.replan()

    def tab_order(self) -> tuple[QWidget, ...]:
        """All controls in reading order, also those that find no room at this width."""
        ladder = (self.down, self.up) if self.facts.ladder else ()
        return (self, *self.dose.controls(), *self.because.tab_order(), *ladder, self.more)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops now, in reading order."""
        return tuple(one for one in self.tab_order() if not one.isHidden())

    def flush(self) -> None:
        """Keep what is typed in a field of this row but not confirmed yet."""
        self.dose.flush()
        self.note.flush()

    def _fill(self) -> None:
        facts = self.facts
        self.figure.show_figure(facts.exercise, facts.side, facts.shown)
        self._ladder = ladder_words(facts.ladder, facts.name) if facts.ladder else None
        self._name_all()
        self.dose.show_dose(facts.dose, facts.original, facts.spoken, facts.bands)
        self.because.show_chips(facts.chips)
        self.note.show_note(facts.note, facts.spoken)

    def _name_all(self) -> None:
        facts = self.facts
        named = (facts.number, facts.spoken, facts.side_words, facts.override, self._ladder)
        if named == self._named:
            return
        self._named = named
        name = translate("program", "{number}. {name}", number=facts.number, name=facts.spoken)
        self.setAccessibleName(name)
        self.setAccessibleDescription(described(facts, self._ladder))
        self.more.say(translate("program", "More for {name}", name=facts.spoken))
        self.grip.setAccessibleName(translate("program", "Move {name}", name=facts.spoken))
        self._name_steps()

    def _name_steps(self) -> None:
        words, ladder = self._ladder, self.facts.ladder
        for button in (self.down, self.up):
            if button.isHidden() is (words is not None):
                button.setVisible(words is not None)
        if words is not None and ladder is not None:
            none = translate("program", "No rung below is free.")
            self.down.say(words.down, "" if ladder.down else none)
            self.down.setEnabled(ladder.down is not None)
            none = translate("program", "No rung above is free.")
            self.up.say(words.up, "" if ladder.up else none)
            self.up.setEnabled(ladder.up is not None)

    # --- laying out ----------------------------------------------------------------------

    def plan_for(self, width: int) -> RowPlan:
        """The row laid out for a width in px."""
        room = middle_of(width, compact=self._compact, low=self._low).room
        dose, whole = self.dose.pieces(compact=self._compact), 0
        if not self._compact and (wide := dose_width(dose, compact=False)) > room:
            dose, whole = self.dose.pieces(compact=True), wide
        content = Content(
            facts=self.facts,
            dose=dose,
            because=self.because,
            ladder=self._ladder,
            controls={"grip": self.grip, "up": self.up, "down": self.down, "more": self.more},
            note_height=self.note.height_for(room),
            compact=self._compact,
            low=self._low,
            whole=whole,
        )
        return planned(content, width)

    @Slot()
    def replan(self) -> None:
        """Lay out anew: something in the row has another size."""
        self._place()
        self.update()

    def _place(self) -> None:
        """Put all controls where the plan for this width has them."""
        self._apply(self.plan_for(self.width()))

    def _apply(self, plan: RowPlan) -> None:
        self.plan = plan
        for widget, rect in plan.left.controls:
            widget.setGeometry(rect)
        if plan.note is not None:
            self.note.setGeometry(plan.note)
        self.figure.setVisible(plan.figure is not None)
        if plan.figure is not None:
            self.figure.setGeometry(plan.figure)
        if self.minimumHeight() != plan.height:
            self.setFixedHeight(plan.height)
        self.move_right(plan)

    def look(self, height: int) -> Look:
        """What the pictures show beside words and controls."""
        ladder = self.facts.ladder
        stairs = (ladder.rungs, ladder.rung) if ladder else (0, 0)
        return Look(height, self.facts.side, stairs)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() == event.oldSize().width():
            return
        moved = self.plan.moved(self.width(), compact=self._compact, low=self._low)
        if moved is None:
            self._place()
        else:
            self.move_right(moved)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in _REFIT:
            for button in (self.down, self.up, self.more):
                button.fit()
            self.replan()
        elif event.type() == QEvent.Type.PaletteChange:
            self.update()

    # --- keys and mouse ------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Without QGroupBox, which would give the focus to the first control inside."""
        QWidget.focusInEvent(self, event)
        self.figure.set_watched(event.reason() is not Qt.FocusReason.ActiveWindowFocusReason)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.figure.set_watched(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_of(event, on_row=self.hasFocus(), letters=self._letters)
        if deed is None:
            super().keyPressEvent(event)
        else:
            self.deeds.do(deed)

    def claims(self, event: QKeyEvent) -> bool:
        return claims(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self.deeds.menu().popup(event.globalPos())

    @Slot()
    def take_focus(self) -> None:
        """The keys act on this row from now on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(int)
    def _walk(self, by: int) -> None:
        self.walked.emit(self, by)

    def tip_at(self, point: QPoint) -> tuple[str, QRect]:
        """What a tooltip tells at a point of the row, and where it holds."""
        return tip_at(self.plan, self.facts, self._ladder, point)
