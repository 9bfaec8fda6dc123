"""The menu of a row, and the menu of what could take its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

from planner.vocabulary import WorkingSide
from ui.language import translate
from ui.program.doses import changed_parts
from ui.program.facts import class_swaps, ladder_swaps
from ui.program.keys import note_letter, side_letter
from ui.program.words import side_word
from ui.theme.icons import icon

if TYPE_CHECKING:
    from planner.vocabulary import ExerciseId
    from ui.program.commands import RowCommands
    from ui.program.facts import RowFacts, SwapChoice


class _Menu(QMenu):
    """A menu whose actions carry what they do, told by one signal."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setToolTipsVisible(True)

    def add(
        self, text: str, verb: str, value: object = None, *, key: str = "", sign: str = ""
    ) -> QAction:
        """One entry; the key is shown, the row itself listens for it."""
        action = self.addAction(f"{text}\t{key}" if key else text)
        action.setData((verb, value))
        if sign:
            action.setIcon(icon(sign))
        return action


class SwapMenu(_Menu):
    """Rungs of the ladder and free exercises of the same kind."""

    def __init__(self, facts: RowFacts, commands: RowCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._commands, self._exercise = commands, facts.exercise
        self.setTitle(translate("program", "Swap"))
        item = commands.item(facts.exercise)
        if item is None:
            return
        state, catalogue = commands.session.state, commands.session.catalogue
        rungs = ladder_swaps(item, state.proposal, catalogue)
        there = frozenset(one.exercise for one in state.program.items)
        if rungs and facts.ladder:
            self.addSection(facts.ladder.name)
            self._add_all(rungs, there)
        alike = class_swaps(item, there, state.proposal, catalogue)
        fresh = tuple(one for one in alike if one.exercise not in {r.exercise for r in rungs})
        if fresh:
            self.addSection(translate("program", "Same kind"))
            self._add_all(fresh, there)
        if self.isEmpty():
            self.addAction(translate("program", "Nothing fits in its place")).setEnabled(False)
        self.triggered.connect(self._do)

    def _add_all(self, choices: tuple[SwapChoice, ...], there: frozenset[ExerciseId]) -> None:
        for choice in choices:
            text = f"{choice.rung}  {choice.name}" if choice.rung else choice.name
            if choice.held:
                text = translate("program", "{name} (excluded)", name=text)
            action = self.add(text.replace("&", "&&"), "swap", choice.exercise)
            action.setEnabled(choice.held is None and choice.exercise not in there)
            action.setToolTip(choice.held or "")

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        if action.data() is not None:
            self._commands.swap(self._exercise, action.data()[1])


class RowMenu(_Menu):
    """Everything a row can do. `note_wanted`, `play_wanted`, `why_wanted` go back to the row."""

    note_wanted = Signal()
    play_wanted = Signal()
    why_wanted = Signal()

    def __init__(self, facts: RowFacts, commands: RowCommands, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts, self._commands = facts, commands
        self._add_steps()
        self.addMenu(SwapMenu(facts, commands, self)).setIcon(icon("swap"))
        if facts.unilateral:
            self._add_sides()
        self.addSeparator()
        self.add(translate("program", "Note…"), "note", key=note_letter(), sign="note")
        changed = bool(changed_parts(facts.dose, facts.original))
        self.add(translate("program", "Reset dose"), "reset", sign="undo").setEnabled(changed)
        timed = facts.dose.duration_min is not None
        if not timed and not facts.dose.hold_s and not facts.original.hold_s:
            self.add(translate("program", "Add a hold"), "hold")
        self.addSeparator()
        order = commands.shown_order()
        up = self.add(
            translate("program", "Move up"), "move", -1, key=translate("program", "Alt+Up")
        )
        up.setEnabled(order[:1] != (facts.exercise,))
        down = self.add(
            translate("program", "Move down"), "move", 1, key=translate("program", "Alt+Down")
        )
        down.setEnabled(order[-1:] != (facts.exercise,))
        self.addSeparator()
        self.add(translate("program", "Why this exercise"), "why", key="F1", sign="question")
        space = QKeySequence(Qt.Key.Key_Space).toString(QKeySequence.SequenceFormat.NativeText)
        self.add(translate("program", "Play the figure"), "play", key=space, sign="play")
        self.add(
            translate("program", "Drop {name}", name=facts.name),
            "drop",
            key=translate("program", "Del"),
            sign="x",
        )
        self.triggered.connect(self._do)

    def _add_steps(self) -> None:
        ladder = self._facts.ladder
        if ladder is None:
            return
        up = (
            translate("program", "Step up to {name}", name=ladder.up)
            if ladder.up
            else translate("program", "Step up")
        )
        down = (
            translate("program", "Step down to {name}", name=ladder.down)
            if ladder.down
            else translate("program", "Step down")
        )
        self.add(up, "step", 1, key="+", sign="step-up").setEnabled(ladder.up is not None)
        self.add(down, "step", -1, key="-", sign="step-down").setEnabled(ladder.down is not None)

    def _add_sides(self) -> None:
        menu = _Menu(self)
        menu.setTitle(translate("program", "Side"))
        group = QActionGroup(menu)
        for side in WorkingSide:
            action = menu.add(side_word(side).capitalize(), "side", side, key=side_letter(side))
            action.setCheckable(True)
            action.setChecked(side is self._facts.side)
            group.addAction(action)
        menu.triggered.connect(self._do)
        self.addMenu(menu)

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        if action.data() is None:
            return
        verb, value = action.data()
        exercise = self._facts.exercise
        match verb:
            case "step":
                self._commands.step(exercise, value)
            case "side":
                self._commands.set_side(exercise, WorkingSide(value))
            case "note":
                self.note_wanted.emit()
            case "play":
                self.play_wanted.emit()
            case "why":
                self.why_wanted.emit()
            case "reset":
                self._commands.reset_dose(exercise)
            case "hold":
                self._commands.add_hold(exercise)
            case "move":
                self._commands.move(exercise, value)
            case "drop":
                self._commands.drop(exercise)
            case _:  # the submenus see to their own entries
                pass
