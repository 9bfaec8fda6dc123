"""What a row does when it is told to: edits, menus, popups."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Signal, Slot

from planner.vocabulary import WorkingSide
from ui.figures import FigureCard, figure_words
from ui.program.deeds import Deed
from ui.program.row_menu import RowMenu, SwapMenu
from ui.program.why import open_why, row_sections, rule_sections

if TYPE_CHECKING:
    from ui.figures import Figures
    from ui.program.chips import BecauseChip
    from ui.program.commands import RowCommands
    from ui.program.row import ProgramRow
    from ui.program.why import WhyPopup

HELP_FIGURE = (400, 200)
SIDE_OF = {
    Deed.LEFT: WorkingSide.LEFT,
    Deed.RIGHT: WorkingSide.RIGHT,
    Deed.BOTH: WorkingSide.BOTH,
}


class RowDeeds(QObject):
    """`walked` asks for the row above (-1) or below (+1)."""

    walked = Signal(int)

    def __init__(self, row: ProgramRow, commands: RowCommands, figures: Figures) -> None:
        super().__init__(row)
        self._row, self._figures = row, figures
        self.commands = commands

    def do(self, deed: Deed) -> None:
        """Do what a key stands for."""
        exercise, commands = self._row.facts.exercise, self.commands
        match deed:
            case Deed.ABOVE | Deed.BELOW:
                self.walked.emit(1 if deed is Deed.BELOW else -1)
            case Deed.MOVE_UP | Deed.MOVE_DOWN:
                commands.move(exercise, 1 if deed is Deed.MOVE_DOWN else -1)
            case Deed.STEP_UP | Deed.STEP_DOWN:
                commands.step(exercise, 1 if deed is Deed.STEP_UP else -1)
            case Deed.LEFT | Deed.RIGHT | Deed.BOTH:
                commands.set_side(exercise, SIDE_OF[deed])
            case Deed.DROP:
                commands.drop(exercise)
            case Deed.EDIT_DOSE:
                self._row.dose.focus_first()
            case Deed.BACK:
                self._row.take_focus()
            case Deed.SWAP:
                self.open_swaps()
            case Deed.NOTE:
                self._row.note.start()
            case Deed.WHY:
                self.open_why()
            case Deed.MENU:
                self.open_menu()
            case Deed.PLAY:
                self.play()

    @Slot(object)
    def set_dose(self, dose: object) -> None:
        """Change the dose; a refused change is shown as it was."""
        self.commands.set_dose(self._row.facts.exercise, dose)  # type: ignore[arg-type]
        self._row.show_dose()

    @Slot(str)
    def set_note(self, note: str) -> None:
        """Write the note."""
        self.commands.set_note(self._row.facts.exercise, note)

    @Slot()
    def step_up(self) -> None:
        """Step up its ladder."""
        self.do(Deed.STEP_UP)

    @Slot()
    def step_down(self) -> None:
        """Step down its ladder."""
        self.do(Deed.STEP_DOWN)

    @Slot()
    def start_note(self) -> None:
        """Open the editor of the note."""
        self._row.note.start()

    @Slot()
    def play(self) -> None:
        """Play the figure, or stop it."""
        self._row.figure.toggle()

    @Slot()
    def open_why(self) -> WhyPopup:
        """All reasons, the override if there is one, and the exercise's own sources."""
        facts, catalogue = self._row.facts, self.commands.session.catalogue
        figure = FigureCard(self._figures, size=HELP_FIGURE, tab_stop=True)
        words = figure_words(catalogue.exercise[facts.exercise], facts.side)
        figure.show_figure(facts.exercise, facts.side, words)
        return open_why(self._row, facts.spoken, row_sections(facts, catalogue), figure)

    @Slot(object)
    def open_chip(self, chip: BecauseChip) -> None:
        """The rules behind one reason."""
        catalogue = self.commands.session.catalogue
        open_why(chip, chip.chip.spoken, rule_sections(chip.chip.rules, catalogue))

    def open_swaps(self) -> SwapMenu:
        """The menu of what could take this one's place."""
        menu = SwapMenu(self._row.facts, self.commands, self._row)
        name = self._row.plan.left.mark("name")
        corner = name.rect.bottomLeft() if name else QPoint(0, 0)
        menu.popup(self._row.mapToGlobal(corner))
        return menu

    @Slot()
    def open_menu(self) -> RowMenu:
        """Everything the row can do."""
        more = self._row.more
        menu = self.menu()
        menu.popup(more.mapToGlobal(QPoint(0, more.height())))
        return menu

    def menu(self) -> RowMenu:
        """The menu, not yet open."""
        menu = RowMenu(self._row.facts, self.commands, self._row)
        menu.note_wanted.connect(self.start_note)
        menu.why_wanted.connect(self.open_why)
        menu.play_wanted.connect(self.play)
        return menu
