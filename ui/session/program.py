"""The edits of a program: each is one pure edit under a name that undo can tell."""

from __future__ import annotations

from dataclasses import replace

from planner.errors import PlannerError
from planner.exercises.dose import Dose
from planner.programs import edit
from planner.programs.program import Override, ProgramItem
from planner.sentences import sentence
from planner.suggest.evidence import weigh
from planner.vocabulary import AdviceId, EducationId, ExerciseId, LadderId, WorkingSide
from ui.session.core import SessionCore


class ProgramEdits(SessionCore):
    """What can be done to the program of the open visit."""

    def add(self, exercise: ExerciseId, side: WorkingSide, index: int | None = None) -> None:
        """Add an exercise that is not excluded."""
        if self._refused(exercise, side):
            return
        self._program_edit(
            sentence("add {exercise}", exercise=self._name(exercise)),
            lambda now: edit.add(now, self._item(exercise, side), index),
        )

    def override(
        self, exercise: ExerciseId, side: WorkingSide, reason: str, on_sheet: bool
    ) -> None:
        """Add an excluded exercise with the therapist's typed reason, which is kept."""
        held = self._state.proposal.held(exercise, side)
        if not reason.strip():
            self.failed.emit(PlannerError(sentence("Type why you allow it; the reason is kept.")))
            return
        if held is None:
            self.add(exercise, side)
            return
        trail = Override(
            held.rule, str(held.cause), reason.strip(), self._therapist, self._clock.now(), on_sheet
        )
        item = replace(self._item(exercise, side), override=trail)
        self._program_edit(
            sentence("allow {exercise}", exercise=self._name(exercise)),
            lambda now: edit.add(now, item),
        )

    def drop(self, exercise: ExerciseId) -> None:
        """Take an exercise out."""
        self._program_edit(
            sentence("drop {exercise}", exercise=self._name(exercise)),
            lambda now: edit.drop(now, exercise),
        )

    def move(self, exercise: ExerciseId, index: int) -> None:
        """Move an exercise to an index."""
        self._program_edit(
            sentence("move {exercise}", exercise=self._name(exercise)),
            lambda now: edit.move(now, exercise, index),
        )

    def arrange(self, exercise: ExerciseId, order: tuple[ExerciseId, ...]) -> None:
        """Put the program in this order after one exercise was moved."""
        self._program_edit(
            sentence("move {exercise}", exercise=self._name(exercise)),
            lambda now: edit.arrange(now, order),
        )

    def step(self, exercise: ExerciseId, direction: int) -> None:
        """Step up (+1) or down (-1) the exercise's ladder to the next rung that is free."""
        item = self._state.program.item(exercise)
        if item is None:
            return
        target = edit.next_rung(self.catalogue, self._state.proposal, item, direction)
        if target is None:
            self.failed.emit(PlannerError(_no_rung(direction)))
            return
        self.swap(exercise, target)

    def swap(self, exercise: ExerciseId, target: ExerciseId) -> None:
        """Put another exercise in this one's place, with the same reasons.

        The side stays. Coming from a two-sided exercise, it is the side of the findings again.
        """
        item = self._state.program.item(exercise)
        if item is None:
            return
        side = self._side_after(item)
        if self._refused(target, side):
            return
        new = replace(self._item(target, side, item.ladder), reasons=item.reasons, note=item.note)
        verb = sentence(
            "swap {exercise} for {other}",
            exercise=self._name(exercise),
            other=self._name(target),
        )
        self._program_edit(verb, lambda now: edit.swap(now, exercise, new))

    def _side_after(self, item: ProgramItem) -> WorkingSide:
        if self.catalogue.exercise[item.exercise].unilateral:
            return item.side
        evidence = weigh(self._state.assessment, self.catalogue)
        found = {one for reason in item.reasons for one in reason.findings}
        named = evidence.named_sides(found & evidence.positive.keys())
        return WorkingSide.of(named) if named else item.side

    def set_dose(self, exercise: ExerciseId, dose: Dose) -> None:
        """Change a dose."""
        self._program_edit(
            sentence("dose of {exercise}", exercise=self._name(exercise)),
            lambda now: edit.set_dose(now, exercise, dose),
        )

    def reset_dose(self, exercise: ExerciseId) -> None:
        """Go back to the catalogue's dose."""
        self.set_dose(exercise, self.catalogue.exercise[exercise].dose)

    def set_side(self, exercise: ExerciseId, side: WorkingSide) -> None:
        """Change the working side where it is not excluded."""
        if self._refused(exercise, side):
            return
        self._program_edit(
            sentence("side of {exercise}", exercise=self._name(exercise)),
            lambda now: edit.set_side(now, exercise, side),
        )

    def set_note(self, exercise: ExerciseId, note: str) -> None:
        """Write a note under an exercise."""
        self._program_edit(
            sentence("note on {exercise}", exercise=self._name(exercise)),
            lambda now: edit.set_note(now, exercise, note),
        )

    def choose_advice(self, advice: tuple[AdviceId, ...]) -> None:
        """Choose the advice on the sheet."""
        self._program_edit(
            sentence("choice of advice"),
            lambda now: edit.choose_advice(now, advice),
        )

    def choose_education(self, cards: tuple[EducationId, ...]) -> None:
        """Choose the education cards on the sheet."""
        self._program_edit(
            sentence("choice of education"),
            lambda now: edit.choose_education(now, cards),
        )

    # --- inside ---

    def _refused(self, exercise: ExerciseId, side: WorkingSide) -> bool:
        real_side = side if self.catalogue.exercise[exercise].unilateral else WorkingSide.BOTH
        held = self._state.proposal.held(exercise, real_side)
        if held is None:
            return False
        name = self._name(exercise)
        self.failed.emit(
            PlannerError(
                sentence("{exercise} is excluded: {cause}", exercise=name, cause=held.cause)
            )
        )
        return True

    def _item(
        self, exercise: ExerciseId, side: WorkingSide, ladder: LadderId | None = None
    ) -> ProgramItem:
        """An item to add, with the reasons the engine has for it."""
        suggested = self._state.proposal.suggested
        reasons = next((one.reasons for one in suggested if one.exercise == exercise), ())
        definition = self.catalogue.exercise[exercise]
        return edit.new_item(self.catalogue, definition, side, reasons=reasons, ladder=ladder)

    def _name(self, exercise: ExerciseId) -> str:
        return self.catalogue.exercise[exercise].name


def _no_rung(direction: int) -> str:
    if direction > 0:
        return sentence("No rung above is free on this ladder.")
    return sentence("No rung below is free on this ladder.")
