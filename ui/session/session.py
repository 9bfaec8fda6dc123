"""The open visit as the window edits it."""

from __future__ import annotations

from dataclasses import replace

from planner.assessment.assessment import ObservedFinding
from planner.patients.patient import Patient
from planner.programs.draft import Draft
from planner.programs.history import History
from planner.sentences import sentence
from planner.usecases.ports import OpenVisit
from planner.vocabulary import EquipmentId, FindingId, QuestionId
from ui.session.program import ProgramEdits
from ui.session.state import EMPTY


class Session(ProgramEdits):
    """Opens and closes a visit, and records its findings."""

    # --- opening and closing -------------------------------------------------------------

    def open(self, patient: Patient, opened: OpenVisit, therapist: str = "") -> None:
        """Show a patient's visit; undo starts afresh."""
        self._patient, self._visit, self._therapist = patient, opened.info, therapist
        self._before = opened.before
        self._kept = (opened.program_version, opened.draft.program)
        age = patient.age_on(opened.info.visited_on)
        assessment = replace(opened.draft.assessment, age=age)
        if assessment.equipment is None and patient.equipment is not None:
            assessment = replace(assessment, equipment=patient.equipment)
        draft = self._followed(Draft(assessment, opened.draft.program))
        self._show(History(draft), at_once=True)

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
        self._patient, self._visit, self._before = None, None, None
        self._show(History(EMPTY), at_once=True)

    # --- findings ------------------------------------------------------------------------

    def record(self, observed: ObservedFinding) -> None:
        """Record a finding or change its side or value."""
        name = self.catalogue.finding[observed.finding].name
        dated = observed
        if observed.observed_on is None and self._visit is not None:
            dated = replace(observed, observed_on=self._visit.visited_on)
        self._assess(
            sentence("record {finding}", finding=name), lambda now: now.with_finding(dated)
        )

    def untick(self, finding: FindingId) -> None:
        """Take a finding back."""
        name = self.catalogue.finding[finding].name
        self._assess(
            sentence("untick {finding}", finding=name), lambda now: now.without_finding(finding)
        )

    def set_red_flags_asked(self, *, asked: bool = True) -> None:
        """Note that all red flags were asked."""
        self._assess(sentence("red flags asked"), lambda now: replace(now, red_flags_asked=asked))

    def answer(self, question: QuestionId, confirmed: bool | None) -> None:
        """Answer a question, or take the answer back with None."""
        text = self.catalogue.question[question].text
        label = sentence("answer to: {question}", question=text)
        self._assess(label, lambda now: now.answered(question, confirmed=confirmed))

    def set_equipment(self, equipment: frozenset[EquipmentId] | None) -> None:
        """Say what the patient has at home; None means no limit."""
        self._assess(sentence("change of equipment"), lambda now: replace(now, equipment=equipment))
