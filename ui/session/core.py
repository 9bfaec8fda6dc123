"""The session's inside: history, the engine's answer, and the one signal that tells everybody."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.assessment.assessment import Assessment
from planner.errors import PlannerError
from planner.patients.patient import Patient, VisitInfo
from planner.programs.draft import Draft
from planner.programs.follow import followed as in_line_with
from planner.programs.history import History
from planner.programs.program import Program
from planner.suggest.catalogue import Catalogue
from planner.suggest.engine import propose
from planner.suggest.proposal import Proposal
from planner.vocabulary import Clock, SystemClock
from ui.session.state import EMPTY, SessionState

# The list under the hand is painted in the first turn, and keys are served before the next.
TURNS_BETWEEN = 1


class SessionCore(QObject):
    """Keeps the draft with its history. `changed` carries a SessionState; `failed` an error.

    `followed` carries the same state for what stands further from the hand: in a `paced` session
    it comes in a turn of the event loop of its own, so that the list under the hand is painted
    first, and of several edits only the last is told.
    """

    changed = Signal(object)
    followed = Signal(object)
    failed = Signal(object)

    def __init__(
        self, catalogue: Catalogue, clock: Clock | None = None, *, paced: bool = False
    ) -> None:
        super().__init__()
        self._paced, self._owed, self._turns = paced, False, 0
        self._turn = QTimer(self)
        self._turn.setSingleShot(True)
        self._turn.timeout.connect(self._next_turn)
        self.catalogue = catalogue
        self._clock = clock or SystemClock()
        self._patient: Patient | None = None
        self._visit: VisitInfo | None = None
        self._history: History[Draft] = History(EMPTY)
        self._therapist = ""
        self._before: Program | None = None
        self._kept = (0, Program())
        self._proposed_for = EMPTY.assessment
        self._last_proposal = propose(EMPTY.assessment, catalogue)
        self._state = self._derived(EMPTY, self._last_proposal)

    @property
    def state(self) -> SessionState:
        """What was last told."""
        return self._state

    @Slot()
    def settle(self) -> None:
        """Tell now what `followed` still owes; before anything leaves Stance on paper."""
        self._turn.stop()
        if self._owed:
            self._owed = False
            self.followed.emit(self._state)

    @Slot(object, int)
    def note_kept(self, draft: Draft, version: int) -> None:
        """The store keeps this draft's program as that version."""
        self._kept = (version, draft.program)
        present = self._history.present
        state = self._derived(present, self._proposal(present.assessment))
        if state != self._state:  # another workstation was faster, or an edit came in between
            self._show(self._history)

    # --- undo ----------------------------------------------------------------------------

    def undo(self) -> None:
        """Take the last edit back."""
        self._show(self._history.undo())

    def redo(self) -> None:
        """Bring the last undone edit back."""
        self._show(self._history.redo())

    # --- for the edits -------------------------------------------------------------------

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
        return replace(draft, program=in_line_with(draft.program, proposal, self.catalogue))

    def _proposal(self, assessment: Assessment) -> Proposal:
        """The engine's answer; edits of the program alone do not ask it again."""
        if assessment != self._proposed_for:
            self._proposed_for = assessment
            self._last_proposal = propose(assessment, self.catalogue)
        return self._last_proposal

    def _show(self, history: History[Draft], *, at_once: bool = False) -> None:
        """Take the new history and tell everybody once."""
        self._history = history
        draft = history.present
        self._state = self._derived(draft, self._proposal(draft.assessment))
        self._owed = True
        self.changed.emit(self._state)
        if self._paced and not at_once:
            self._turns = TURNS_BETWEEN
            self._turn.start(0)
        else:
            self.settle()

    @Slot()
    def _next_turn(self) -> None:
        if self._turns:
            self._turns -= 1
            self._turn.start(0)
        else:
            self.settle()

    def _version_of(self, program: Program) -> int:
        """The store keeps a changed program as the version after the last."""
        version, kept = self._kept
        return version if program == kept else version + 1

    def _derived(self, draft: Draft, proposal: Proposal) -> SessionState:
        return SessionState(
            patient=self._patient,
            visit=self._visit,
            assessment=draft.assessment,
            program=draft.program,
            proposal=proposal,
            undo_label=self._history.undo_label,
            redo_label=self._history.redo_label,
            before=self._before,
            program_version=self._version_of(draft.program),
        )
