"""What a row can do: each command is one edit of the session, with a word to the therapist."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction

from planner.handout.order import in_sheet_order
from planner.vocabulary import WorkingSide
from ui.language import translate
from ui.program.doses import with_value

if TYPE_CHECKING:
    from planner.exercises.dose import Dose
    from planner.programs.program import ProgramItem
    from planner.vocabulary import ExerciseId
    from ui.messages import Messages
    from ui.session import Session

FIRST_HOLD_S = 2


class RowCommands(QObject):
    """Turns what is done to a row into edits of the session.

    `replacing` names the exercise that is being swapped, while the session tells of it: the row
    that showed it goes on with what takes its place.
    """

    def __init__(self, session: Session, messages: Messages, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self.messages = messages
        self.replacing: ExerciseId | None = None
        self._undo = QAction(translate("program", "Undo"), self)
        self._undo.triggered.connect(self._take_back)

    def item(self, exercise: ExerciseId) -> ProgramItem | None:
        """The item as it stands now."""
        return self.session.state.program.item(exercise)

    def name(self, exercise: ExerciseId) -> str:
        """The exercise's name."""
        return self.session.catalogue.exercise[exercise].name

    def drop(self, exercise: ExerciseId) -> None:
        """Take it out, without a question; the message offers to take that back."""
        self.session.drop(exercise)
        self.messages.info(
            translate("program", "Removed {name}.", name=self.name(exercise)), self._undo
        )

    def step(self, exercise: ExerciseId, direction: int) -> None:
        """Step up (+1) or down (-1) its ladder."""
        item = self.item(exercise)
        if item is None or item.ladder is None:
            self.messages.info(
                translate("program", "{name} is on no ladder.", name=self.name(exercise))
            )
            return
        self.replacing = exercise
        self.session.step(exercise, direction)
        self.replacing = None

    def set_side(self, exercise: ExerciseId, side: WorkingSide) -> None:
        """Change the working side of a one-sided exercise."""
        if not self.session.catalogue.exercise[exercise].unilateral:
            name = self.name(exercise)
            self.messages.info(translate("program", "{name} works both sides together.", name=name))
            return
        item = self.item(exercise)
        if item is not None and item.side is not side:
            self.session.set_side(exercise, side)

    def set_dose(self, exercise: ExerciseId, dose: Dose) -> None:
        """Change the dose."""
        item = self.item(exercise)
        if item is not None and item.dose != dose:
            self.session.set_dose(exercise, dose)

    def add_hold(self, exercise: ExerciseId) -> None:
        """Give a dose without a hold a short one, which can then be changed."""
        item = self.item(exercise)
        if item is not None:
            original = self.session.catalogue.exercise[exercise].dose
            self.session.set_dose(exercise, with_value(item.dose, "hold", FIRST_HOLD_S, original))

    def reset_dose(self, exercise: ExerciseId) -> None:
        """Go back to the catalogue's dose."""
        self.session.reset_dose(exercise)

    def set_note(self, exercise: ExerciseId, note: str) -> None:
        """Write the note."""
        item = self.item(exercise)
        if item is not None and item.note != note:
            self.session.set_note(exercise, note)

    def append_note(self, exercise: ExerciseId, text: str) -> None:
        """Put a sentence at the end of the note, once."""
        item = self.item(exercise)
        if item is not None and text not in item.note:
            self.session.set_note(exercise, f"{item.note} {text}".strip())

    def swap(self, exercise: ExerciseId, target: ExerciseId) -> None:
        """Put another exercise in its place."""
        self.replacing = exercise
        self.session.swap(exercise, target)
        self.replacing = None

    def shown_order(self) -> tuple[ExerciseId, ...]:
        """The exercises in the order of the rows."""
        state = self.session.state
        return tuple(
            item.exercise for item in in_sheet_order(state.program, self.session.catalogue)
        )

    def move(self, exercise: ExerciseId, by: int) -> None:
        """Move a row up (-1) or down (+1); at the ends nothing happens."""
        order = self.shown_order()
        if exercise in order:
            self.move_to(exercise, order.index(exercise) + by)

    def move_to(self, exercise: ExerciseId, place: int) -> None:
        """Move a row to a place among the others, counted without it."""
        order = self.shown_order()
        rest = [one for one in order if one != exercise]
        if exercise not in order or not 0 <= place <= len(rest):
            return
        rest.insert(place, exercise)
        if tuple(rest) != order:
            self.session.arrange(exercise, tuple(rest))

    @Slot()
    def _take_back(self) -> None:
        self.session.undo()
