"""The typing field at work: reads the line as it grows, offers, records, asks for the side."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from planner.assessment.assessment import ObservedFinding
from planner.assessment.finding import Finding
from planner.assessment.typed import Candidate, Reader, Reading, observed
from planner.vocabulary import FindingId, Side
from ui.assessment.changes import Changes
from ui.assessment.typing_field import TypingField
from ui.assessment.typing_popup import MOST_ROWS, TypingPopup
from ui.assessment.typing_words import (
    offer,
    option_vocabulary,
    refused_letters,
    side_vocabulary,
)
from ui.assessment.words import spoken
from ui.language import told
from ui.session import Session, SessionState
from ui.widgets import ErrorLine

SETTLED_MS = 400


class Typing(QObject):
    """`read` after the list has to show something else; `recorded` and `side_wanted` carry ids."""

    read = Signal()
    recorded = Signal(object)
    side_wanted = Signal(object)
    list_wanted = Signal()

    def __init__(
        self,
        session: Session,
        changes: Changes,
        field: TypingField,
        error: ErrorLine,
        findings: tuple[Finding, ...],
    ) -> None:
        super().__init__(field)
        self._session = session
        self._changes = changes
        self._field = field
        self._error = error
        self._reader = Reader(
            findings, side_vocabulary(), option_vocabulary(findings), refused_letters()
        )
        self._asked: FindingId | None = None
        self.scrolls = False  # while what changes ends in scrolling the list
        self.reading = Reading()
        self.popup = TypingPopup(field)
        self.told = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SETTLED_MS)
        self._timer.timeout.connect(self._tell_offer)
        field.textChanged.connect(self._follow)
        field.returnPressed.connect(self._enter)
        field.stepped.connect(self._step)
        field.escaped.connect(self._back_out)
        field.left.connect(self._hide_offers)
        field.moved.connect(self._place_offers)
        self.popup.taken.connect(self._take)

    # --- for the pane --------------------------------------------------------------------

    def shown(self) -> tuple[FindingId, ...] | None:
        """The findings that the line may mean, for the list; None for all of them."""
        if not self.reading.has_words:
            return None
        return tuple(dict.fromkeys(one.finding for one in self.reading.candidates))

    @property
    def nothing_called(self) -> str:
        """What was typed where no finding is called so; else empty."""
        reading = self.reading
        return self._field.text().strip() if reading.has_words and reading.near else ""

    @property
    def offered(self) -> FindingId | None:
        """The finding that Enter would record now."""
        chosen = self.popup.chosen()
        return None if chosen is None else chosen.candidate.finding

    @property
    def asked(self) -> FindingId | None:
        """The typed finding that waits for its side."""
        return self._asked

    def show_state(self, state: SessionState) -> None:
        """Follow the session: a side that was asked for may have come."""
        asked = self._asked
        if asked is not None:
            seen = state.assessment.observed(asked)
            had_value = self._forget_asked()
            if seen is not None:
                self._done(seen, back=had_value)
                return
        if self._field.text():
            self._read()

    def clear(self) -> None:
        """Forget the line."""
        self._forget_asked()
        self._field.setText("")  # unlike clear() it leaves nothing to undo in the field

    def leave_asked(self) -> None:
        """The focus went elsewhere: the value does not wait any longer."""
        self._forget_asked()

    # --- reading -------------------------------------------------------------------------

    @Slot(str)
    def _follow(self, _text: str) -> None:
        self._forget_asked()
        self._read()
        before, self.scrolls = self.scrolls, True
        self.read.emit()
        self.scrolls = before

    def _read(self) -> None:
        text = self._field.text()
        state = self._session.state
        self.reading = self._reader.read(text, state.assessment) if text.strip() else Reading()
        first = next(iter(self.reading.candidates), None)
        self._show_problem(None if self.reading.near else first)
        if (
            not self._error.isHidden()
            or self.reading.near
            or not self.reading.candidates
            or not self._field.hasFocus()
        ):
            self._hide_offers()
            return
        self._timer.start()
        seen = state.assessment.observed
        findings = self._session.catalogue.finding
        self._field.offering = True
        self.popup.show_under(
            self._field,
            [
                offer(one, findings[one.finding], seen(one.finding))
                for one in self.reading.candidates[:MOST_ROWS]
            ],
        )

    def _show_problem(self, candidate: Candidate | None, *, at_enter: bool = False) -> None:
        problem = candidate.problem if candidate is not None else None
        if problem is None or (problem.unfinished and not at_enter):
            self._field.set_wrong(False)
            self._error.clear()
            return
        self._field.set_wrong(True)
        sentence = told(problem.sentence)
        if sentence != self._error.text() or self._error.isHidden():
            self._error.say(sentence)

    # --- recording -----------------------------------------------------------------------

    @Slot()
    def _enter(self) -> None:
        """Record what the popup shows; where it is closed, what the line means most likely."""
        chosen = self.popup.chosen()
        if chosen is not None:
            self._record(chosen.candidate)
        elif self.reading.near:
            self._field.selectAll()  # in the list, the next words would be sides and values
        elif self.reading.candidates:
            self._record(self.reading.candidates[0])

    @Slot(int)
    def _take(self, row: int) -> None:
        self._record(self.popup.rows.offers[row].candidate)

    def _record(self, candidate: Candidate) -> None:
        if candidate.problem is not None:
            self._hide_offers()
            self._show_problem(candidate, at_enter=True)
            return
        finding = self._session.catalogue.finding[candidate.finding]
        made = observed(candidate, finding, self._changes.observed(finding.id))
        if made is None:
            self._ask_side(candidate, finding)
            return
        self._session_record(made)

    def _session_record(self, made: ObservedFinding) -> None:
        changed = made != self._changes.observed(made.finding)
        self.scrolls = True
        try:
            self.clear()
            if changed:
                self._session.record(made)
        finally:
            self.scrolls = False
        self._done(made, back=False)

    def _ask_side(self, candidate: Candidate, finding: Finding) -> None:
        """The list asks; the value waits with the finding. The side itself is not looked at."""
        pending = Candidate(finding.id, Side.NONE, candidate.values, candidate.extras)
        begun = observed(pending, finding, None)
        self._hide_offers()
        self._asked = finding.id
        if begun is not None:
            self._changes.begun[finding.id] = begun
        self.side_wanted.emit(finding.id)

    def _done(self, seen: ObservedFinding, *, back: bool) -> None:
        finding = self._session.catalogue.finding[seen.finding]
        if self._field.text():
            self.clear()
        self.recorded.emit(seen.finding)
        if back:
            self._field.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self.tr("Recorded: {finding}").format(finding=spoken(finding, seen)))

    def _forget_asked(self) -> bool:
        """No side is waited for any more; tells whether a value was waiting with it."""
        asked, self._asked = self._asked, None
        begun = self._changes.begun.pop(asked, None) if asked is not None else None
        return begun is not None and bool(begun.values)

    # --- screen reader -------------------------------------------------------------------

    @Slot()
    def _tell_offer(self) -> None:
        chosen = self.popup.chosen()
        if chosen is not None and self._field.hasFocus():
            self._say(chosen.spoken)

    def _say(self, sentence: str) -> None:
        self._timer.stop()
        self.told = sentence
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._field, sentence))

    # --- keys ----------------------------------------------------------------------------

    @Slot()
    def _back_out(self) -> None:
        """Esc closes the popup, then clears the line."""
        if self.popup.isVisible():
            self._hide_offers()
        else:
            self.clear()

    @Slot(int)
    def _step(self, step: int) -> None:
        if self.popup.isVisible():
            self.popup.move_by(step)
            self._tell_offer()
        elif step > 0:
            self.list_wanted.emit()

    @Slot()
    def _hide_offers(self) -> None:
        self.popup.hide()
        self._field.offering = False

    @Slot()
    def _place_offers(self) -> None:
        if self.popup.isVisible():
            self.popup.place_under(self._field)
