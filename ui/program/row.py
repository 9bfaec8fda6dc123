"""One exercise of the program: everything about it, and every edit on it, in one row."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from planner.vocabulary import WorkingSide
from ui.program.chips import BecauseLine
from ui.program.dose_strip import DoseStrip
from ui.program.grip import Grip
from ui.program.ladder_block import WIDTH, LadderBlock
from ui.program.note_line import NoteLine
from ui.program.parts import ToneLabel, column_layout, name_label, row_layout, set_margins
from ui.program.row_keys import Deed, deed_of
from ui.program.row_menu import RowMenu, SwapMenu
from ui.program.shield import Shield
from ui.program.why import open_why, row_sections, rule_sections
from ui.program.words import tr
from ui.theme.metrics import SECONDARY, STRONG, TITLE, u
from ui.theme.theme import current_tokens
from ui.widgets import FlowLayout, SideBadge, tool_button

if TYPE_CHECKING:
    from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QPaintEvent

    from ui.program.chips import BecauseChip
    from ui.program.commands import RowCommands
    from ui.program.facts import RowFacts
    from ui.program.why import WhyPopup

SIDE_OF = {
    Deed.LEFT: WorkingSide.LEFT,
    Deed.RIGHT: WorkingSide.RIGHT,
    Deed.BOTH: WorkingSide.BOTH,
}


class ProgramRow(QWidget):
    """Keeps its widgets while it shows other facts. `walked` asks for the row above or below."""

    walked = Signal(object, int)

    def __init__(self, facts: RowFacts, commands: RowCommands) -> None:
        super().__init__()
        self.facts = facts
        self._commands = commands
        self._selected = False
        self._letters = True
        self._line_below = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.number = ToneLabel("", "text2", TITLE, STRONG)
        self.grip = Grip()
        self.name = name_label("", TITLE, STRONG)
        self.badge = SideBadge()
        self.side_label = ToneLabel("", "text2", SECONDARY)
        self.shield = Shield()
        self.dose = DoseStrip()
        self.because = BecauseLine()
        self.note = NoteLine()
        self.ladder = LadderBlock()
        self.more = tool_button("more", tr("More"))
        self._lay_out()
        self._connect()
        self._show_all()

    # --- showing -------------------------------------------------------------------------

    def show_facts(self, facts: RowFacts) -> None:
        """Show another state of the program; what is the same is left alone."""
        if facts != self.facts:
            self.facts = facts
            self._show_all()

    def set_selected(self, selected: bool) -> None:
        """Mark the row that the keys act on."""
        if selected != self._selected:
            self._selected = selected
            self.update()

    def set_line(self, *, below: bool) -> None:
        """Whether a line ends the row; a band that follows brings its own."""
        if below != self._line_below:
            self._line_below = below
            self.update()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on the row."""
        self._letters = on

    def set_compact(self, *, compact: bool) -> None:
        """Shorter words where the pane is narrow."""
        self.dose.set_compact(compact=compact)
        self.because.set_most(2 if compact else 3)
        self.ladder.set_compact(compact=compact)

    def tab_stops(self) -> tuple[QWidget, ...]:
        """Where Tab stops, in reading order."""
        ladder = (self.ladder.down, self.ladder.up) if self.facts.ladder else ()
        return (self, *self.dose.boxes(), *self.because.tab_stops(), *ladder, self.more)

    def flush(self) -> None:
        """Keep what is typed in a field of this row but not confirmed yet."""
        self.dose.flush()
        self.note.flush()

    def _lay_out(self) -> None:
        line = row_layout(8, self)
        set_margins(line, 12, 12, 8, 12)
        left = column_layout(4)
        left.addWidget(self.number, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addWidget(self.grip, 0, Qt.AlignmentFlag.AlignHCenter)
        left.addStretch(1)
        line.addLayout(left)
        line.addSpacing(u(self, 4))
        line.addLayout(self._middle(), 1)
        line.addSpacing(u(self, 8))
        self.ladder.setFixedWidth(u(self, WIDTH))
        line.addWidget(self.ladder, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)

    def _middle(self) -> QVBoxLayout:
        middle = column_layout(8)
        # Where name and side do not fit beside each other, the side takes its own line, whole.
        head = QWidget()
        flow = FlowLayout(head, u(self, 8), u(self, 4))
        side = QWidget()
        beside = row_layout(8, side)
        beside.addWidget(self.badge)
        beside.addWidget(self.side_label)
        for part in (self.name, side, self.shield):
            flow.addWidget(part)
        middle.addWidget(head)
        middle.addWidget(self.dose)
        middle.addWidget(self.because)
        middle.addWidget(self.note)
        middle.addStretch(1)
        return middle

    def _connect(self) -> None:
        self.dose.edited.connect(self._set_dose)
        self.dose.left.connect(self.take_focus)
        self.because.opened.connect(self._open_chip)
        self.because.all_wanted.connect(self.open_why)
        self.note.written.connect(self._set_note)
        self.note.left.connect(self.take_focus)
        self.ladder.stepped.connect(self._step)
        self.more.clicked.connect(self.open_menu)

    def _show_all(self) -> None:
        facts = self.facts
        self.setAccessibleName(tr("{number}. {name}", number=facts.number, name=facts.spoken))
        self.setAccessibleDescription(facts.side_words)
        self.number.setText(str(facts.number))
        self.name.setText(facts.name)
        self.badge.set_side(facts.side)
        self.side_label.setText(facts.side_words)
        self.shield.show_override(facts.override)
        self.dose.show_dose(facts.dose, facts.original, facts.spoken)
        self.because.show_chips(facts.chips)
        self.note.show_note(facts.note, facts.spoken)
        self.ladder.show_ladder(facts.ladder, facts.name)
        self.more.setAccessibleName(tr("More for {name}", name=facts.spoken))
        self.grip.setAccessibleName(tr("Move {name}", name=facts.spoken))

    def paintEvent(self, _event: QPaintEvent) -> None:
        tokens = current_tokens()
        painter = QPainter(self)
        if self._selected:
            inside = self._focus_inside()
            painter.fillRect(self.rect(), tokens.color("accent_wash" if inside else "hover"))
            bar = tokens.color("accent" if inside else "line_strong")
            painter.fillRect(0, 0, u(self, 3), self.height(), bar)
        if self._line_below:
            painter.fillRect(0, self.height() - 1, self.width(), 1, tokens.color("line"))

    def _focus_inside(self) -> bool:
        focused = QApplication.focusWidget()
        return focused is not None and (focused is self or self.isAncestorOf(focused))

    # --- keys ----------------------------------------------------------------------------

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        deed = deed_of(
            event.key(), event.modifiers(), on_row=self.hasFocus(), letters=self._letters
        )
        if deed is None:
            super().keyPressEvent(event)
        else:
            self._do(deed)

    def _do(self, deed: Deed) -> None:
        exercise, commands = self.facts.exercise, self._commands
        match deed:
            case Deed.ABOVE | Deed.BELOW:
                self.walked.emit(self, 1 if deed is Deed.BELOW else -1)
            case Deed.MOVE_UP | Deed.MOVE_DOWN:
                commands.move(exercise, 1 if deed is Deed.MOVE_DOWN else -1)
            case Deed.STEP_UP | Deed.STEP_DOWN:
                commands.step(exercise, 1 if deed is Deed.STEP_UP else -1)
            case Deed.LEFT | Deed.RIGHT | Deed.BOTH:
                commands.set_side(exercise, SIDE_OF[deed])
            case Deed.DROP:
                commands.drop(exercise)
            case Deed.EDIT_DOSE:
                self.dose.focus_first()
            case Deed.BACK:
                self.take_focus()
            case Deed.SWAP:
                self.open_swaps()
            case Deed.NOTE:
                self.note.start()
            case Deed.WHY:
                self.open_why()
            case Deed.MENU:
                self.open_menu()

    # --- commands ------------------------------------------------------------------------

    @Slot()
    def take_focus(self) -> None:
        """The keys act on this row from now on."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _set_dose(self, dose: object) -> None:
        self._commands.set_dose(self.facts.exercise, dose)  # type: ignore[arg-type]

    @Slot(str)
    def _set_note(self, note: str) -> None:
        self._commands.set_note(self.facts.exercise, note)

    @Slot(int)
    def _step(self, direction: int) -> None:
        self._commands.step(self.facts.exercise, direction)

    @Slot()
    def start_note(self) -> None:
        """Open the editor of the note."""
        self.note.start()

    @Slot()
    def open_why(self) -> WhyPopup:
        """All reasons, the override if there is one, and the exercise's own sources."""
        catalogue = self._commands.session.catalogue
        return open_why(self.name, self.facts.spoken, row_sections(self.facts, catalogue))

    @Slot(object)
    def _open_chip(self, chip: BecauseChip) -> None:
        catalogue = self._commands.session.catalogue
        sections = rule_sections(chip.chip.rules, catalogue)
        open_why(chip, chip.chip.spoken, sections)

    def open_swaps(self) -> SwapMenu:
        """The menu of what could take this one's place."""
        menu = SwapMenu(self.facts, self._commands, self)
        menu.popup(self.name.mapToGlobal(QPoint(0, self.name.height())))
        return menu

    @Slot()
    def open_menu(self) -> RowMenu:
        """Everything the row can do."""
        menu = self._menu()
        menu.popup(self.more.mapToGlobal(QPoint(0, self.more.height())))
        return menu

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        self._menu().popup(event.globalPos())

    def _menu(self) -> RowMenu:
        menu = RowMenu(self.facts, self._commands, self)
        menu.note_wanted.connect(self.start_note)
        menu.why_wanted.connect(self.open_why)
        return menu

    def event(self, event: QEvent) -> bool:
        # Alt+Up would reach the menu bar's mnemonics before the row.
        if event.type() == QEvent.Type.ShortcutOverride and self._claims(event):  # type: ignore[arg-type]
            event.accept()
            return True
        return super().event(event)

    def _claims(self, event: QKeyEvent) -> bool:
        arrows = event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}
        return arrows and bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
