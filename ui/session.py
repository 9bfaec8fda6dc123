"""The session: one patient's visit as the window edits it. Every edit goes through here.

An id goes down, a whole value comes up: each method makes one pure edit, asks the engine for a new
proposal, lets the program follow it, and tells everybody once with a whole `SessionState`.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal

from planner.assessment.assessment import Assessment, ObservedFinding
from planner.errors import PlannerError
from planner.exercises.dose import Dose
from planner.patients.patient import Patient, VisitInfo
from planner.programs import edit
from planner.programs.draft import Draft
from planner.programs.follow import followed
from planner.programs.history import History
from planner.programs.program import Override, Program, ProgramItem
from planner.suggest.catalogue import Catalogue
from planner.suggest.engine import propose
from planner.suggest.evidence import weigh
from planner.suggest.proposal import Proposal
from planner.usecases.ports import OpenVisit
from planner.vocabulary import (
    AdviceId,
    Clock,
    EducationId,
    EquipmentId,
    ExerciseId,
    FindingId,
    LadderId,
    QuestionId,
    SystemClock,
    WorkingSide,
)

log = logging.getLogger(__name__)
EMPTY = Draft(Assessment(), Program())


@dataclass(frozen=True, slots=True)
class SessionState:
    """All that the panes show; `patient` None means that no visit is open."""

    patient: Patient | None
    visit: VisitInfo | None
    assessment: Assessment
    program: Program
    proposal: Proposal
    undo_label: str | None
    redo_label: str | None

    @property
    def draft(self) -> Draft:
        """The editable part."""
        return Draft(self.assessment, self.program)


class Session(QObject):
    """Holds the open visit. `changed` carries a SessionState; `failed` a PlannerError."""

    changed = Signal(object)
    failed = Signal(object)

    def __init__(self, catalogue: Catalogue, clock: Clock | None = None) -> None:
        super().__init__()
        self.catalogue = catalogue
        self._clock = clock or SystemClock()
        self._patient: Patient | None = None
        self._visit: VisitInfo | None = None
        self._history: History[Draft] = History(EMPTY)
        self._therapist = ""
        self._proposed_for = EMPTY.assessment
        self._last_proposal = propose(EMPTY.assessment, catalogue)
        self._state = self._derived(EMPTY, self._last_proposal)

    @property
    def state(self) -> SessionState:
        """What was last told."""
        return self._state

    # --- opening and closing -------------------------------------------------------------

    def open(self, patient: Patient, opened: OpenVisit, therapist: str = "") -> None:
        """Show a patient's visit; undo starts afresh."""
        self._patient, self._visit, self._therapist = patient, opened.info, therapist
        age = patient.age_on(opened.info.visited_on)
        assessment = replace(opened.draft.assessment, age=age)
        if assessment.equipment is None and patient.equipment is not None:
            assessment = replace(assessment, equipment=patient.equipment)
        self._show(History(self._followed(Draft(assessment, opened.draft.program))))

    def update_patient(self, patient: Patient) -> None:
        """Show changed details of the open patient; age and what is at home follow."""
        if self._patient is None or self._visit is None or patient.id != self._patient.id:
            return
        self._patient = patient
        now = replace(
            self._history.present.assessment,
            age=patient.age_on(self._visit.visited_on),
            equipment=patient.equipment,
        )
        draft = self._followed(replace(self._history.present, assessment=now))
        self._show(replace(self._history, present=draft))

    def close(self) -> None:
        """Show no visit."""
        self._patient, self._visit = None, None
        self._show(History(EMPTY))

    # --- findings ------------------------------------------------------------------------

    def record(self, observed: ObservedFinding) -> None:
        """Record a finding or change its side or value."""
        name = self.catalogue.finding[observed.finding].name
        dated = observed
        if observed.observed_on is None and self._visit is not None:
            dated = replace(observed, observed_on=self._visit.visited_on)
        self._assess(f"record {name}", lambda now: now.with_finding(dated))

    def untick(self, finding: FindingId) -> None:
        """Take a finding back."""
        name = self.catalogue.finding[finding].name
        self._assess(f"untick {name}", lambda now: now.without_finding(finding))

    def set_red_flags_asked(self, *, asked: bool = True) -> None:
        """Note that all red flags were asked."""
        self._assess("red flags asked", lambda now: replace(now, red_flags_asked=asked))

    def answer(self, question: QuestionId, confirmed: bool | None) -> None:
        """Answer a question, or take the answer back with None."""
        text = self.catalogue.question[question].text
        self._assess(f"answer to: {text}", lambda now: now.answered(question, confirmed=confirmed))

    def set_equipment(self, equipment: frozenset[EquipmentId] | None) -> None:
        """Say what the patient has at home; None means no limit."""
        self._assess("change of equipment", lambda now: replace(now, equipment=equipment))

    # --- program -------------------------------------------------------------------------

    def add(self, exercise: ExerciseId, side: WorkingSide, index: int | None = None) -> None:
        """Add an exercise that is not excluded."""
        if self._refused(exercise, side):
            return
        self._program_edit(
            f"add {self._name(exercise)}",
            lambda now: edit.add(now, self._item(exercise, side), index),
        )

    def override(
        self, exercise: ExerciseId, side: WorkingSide, reason: str, on_sheet: bool
    ) -> None:
        """Add an excluded exercise with the therapist's typed reason, which is kept."""
        held = self._state.proposal.held(exercise, side)
        if not reason.strip():
            self.failed.emit(PlannerError("Type why you allow it; the reason is kept."))
            return
        if held is None:
            self.add(exercise, side)
            return
        trail = Override(
            held.rule, held.cause, reason.strip(), self._therapist, self._clock.now(), on_sheet
        )
        item = replace(self._item(exercise, side), override=trail)
        self._program_edit(f"allow {self._name(exercise)}", lambda now: edit.add(now, item))

    def drop(self, exercise: ExerciseId) -> None:
        """Take an exercise out."""
        self._program_edit(f"drop {self._name(exercise)}", lambda now: edit.drop(now, exercise))

    def move(self, exercise: ExerciseId, index: int) -> None:
        """Move an exercise to an index."""
        self._program_edit(
            f"move {self._name(exercise)}", lambda now: edit.move(now, exercise, index)
        )

    def arrange(self, exercise: ExerciseId, order: tuple[ExerciseId, ...]) -> None:
        """Put the program in this order after one exercise was moved."""
        self._program_edit(f"move {self._name(exercise)}", lambda now: edit.arrange(now, order))

    def step(self, exercise: ExerciseId, direction: int) -> None:
        """Step up (+1) or down (-1) the exercise's ladder to the next rung that is free."""
        item = self._state.program.item(exercise)
        if item is None:
            return
        target = edit.next_rung(self.catalogue, self._state.proposal, item, direction)
        if target is None:
            where = "above" if direction > 0 else "below"
            self.failed.emit(PlannerError(f"No rung {where} is free on this ladder."))
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
        verb = f"swap {self._name(exercise)} for {self._name(target)}"
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
            f"dose of {self._name(exercise)}", lambda now: edit.set_dose(now, exercise, dose)
        )

    def reset_dose(self, exercise: ExerciseId) -> None:
        """Go back to the catalogue's dose."""
        self.set_dose(exercise, self.catalogue.exercise[exercise].dose)

    def set_side(self, exercise: ExerciseId, side: WorkingSide) -> None:
        """Change the working side where it is not excluded."""
        if self._refused(exercise, side):
            return
        self._program_edit(
            f"side of {self._name(exercise)}", lambda now: edit.set_side(now, exercise, side)
        )

    def set_note(self, exercise: ExerciseId, note: str) -> None:
        """Write a note under an exercise."""
        self._program_edit(
            f"note on {self._name(exercise)}", lambda now: edit.set_note(now, exercise, note)
        )

    def choose_advice(self, advice: tuple[AdviceId, ...]) -> None:
        """Choose the advice on the sheet."""
        self._program_edit("choice of advice", lambda now: edit.choose_advice(now, advice))

    def choose_education(self, cards: tuple[EducationId, ...]) -> None:
        """Choose the education cards on the sheet."""
        self._program_edit("choice of education", lambda now: edit.choose_education(now, cards))

    # --- undo ----------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last edit back."""
        self._show(self._history.undo())

    def redo(self) -> None:
        """Bring the last undone edit back."""
        self._show(self._history.redo())

    # --- inside --------------------------------------------------------------------------

    def _assess(self, label: str, change: Callable[[Assessment], Assessment]) -> None:
        now = self._history.present
        self._edit(label, replace(now, assessment=change(now.assessment)))

    def _program_edit(self, label: str, change: Callable[[Program], Program]) -> None:
        now = self._history.present
        try:
            program = change(now.program)
        except PlannerError as error:
            self.failed.emit(error)
            return
        self._edit(label, replace(now, program=program))

    def _edit(self, label: str, draft: Draft) -> None:
        self._show(self._history.edited(label, self._followed(draft)))

    def _followed(self, draft: Draft) -> Draft:
        """The draft with its program brought in line with a new proposal."""
        proposal = self._proposal(draft.assessment)
        return replace(draft, program=followed(draft.program, proposal, self.catalogue))

    def _proposal(self, assessment: Assessment) -> Proposal:
        """The engine's answer; edits of the program alone do not ask it again."""
        if assessment is not self._proposed_for:
            self._proposed_for = assessment
            self._last_proposal = propose(assessment, self.catalogue)
        return self._last_proposal

    def _show(self, history: History[Draft]) -> None:
        """Take the new history and tell everybody once."""
        self._history = history
        draft = history.present
        self._state = self._derived(draft, self._proposal(draft.assessment))
        self.changed.emit(self._state)

    def _derived(self, draft: Draft, proposal: Proposal) -> SessionState:
        return SessionState(
            patient=self._patient,
            visit=self._visit,
            assessment=draft.assessment,
            program=draft.program,
            proposal=proposal,
            undo_label=self._history.undo_label,
            redo_label=self._history.redo_label,
        )

    def _refused(self, exercise: ExerciseId, side: WorkingSide) -> bool:
        real_side = side if self.catalogue.exercise[exercise].unilateral else WorkingSide.BOTH
        held = self._state.proposal.held(exercise, real_side)
        if held is None:
            return False
        self.failed.emit(PlannerError(f"{self._name(exercise)} is excluded: {held.cause}"))
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
