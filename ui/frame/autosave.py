"""Autosave: every edit is in the store within two seconds, at the latest when Stance ends."""

from __future__ import annotations

import logging
import threading
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.errors import ConflictError, PlannerError
from ui.jobs import Err, JobRunner, Ok

if TYPE_CHECKING:
    from planner.programs.draft import Draft
    from planner.usecases.ports import OpenVisit, SavedVisit, VisitStore
    from ui.session import SessionState

log = logging.getLogger(__name__)

DELAY_MS = 1000
RETRY_MS = 5000


class Saver:
    """Saves the newest draft of one visit, one save at a time, with the version each save needs.

    Safe to call from any thread: an older draft never comes after a newer one.
    """

    def __init__(self, visits: VisitStore, opened: OpenVisit) -> None:
        self._visits = visits
        self._opened = opened
        self._wanted = opened.draft
        self._last: SavedVisit | None = None
        self._lock = threading.Lock()

    def want(self, draft: Draft) -> None:
        """Name the draft that the next save keeps."""
        self._wanted = draft

    def save(self) -> Kept:
        """Keep the newest draft unless it is kept already. Raises StoreError, ConflictError."""
        with self._lock:
            draft = self._wanted
            if self._last is None or draft != self._opened.draft:
                self._last = self._visits.save(self._opened, draft)
                self._opened = replace(self._opened, draft=draft, version=self._last.version)
            return Kept(self, draft, self._last)


@dataclass(frozen=True, slots=True)
class Kept:
    """What a save kept, and whose save it was."""

    by: Saver
    draft: Draft
    saved: SavedVisit


class Autosave(QObject):
    """Follows the session. `saved` carries a SavedVisit, `failed` a PlannerError.

    `kept` carries the Draft that was saved, and the version of its program.
    """

    saved = Signal(object)
    kept = Signal(object, int)
    failed = Signal(object)

    def __init__(self, visits: VisitStore, jobs: JobRunner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visits = visits
        self._jobs = jobs
        self._saver: Saver | None = None
        self._kept: Draft | None = None
        self._wanted: Draft | None = None
        self._running = False
        self._conflict = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.save_now)

    @property
    def unsaved(self) -> bool:
        """Whether an edit is not yet in the store."""
        return self._saver is not None and self._wanted != self._kept

    @property
    def conflict(self) -> bool:
        """Whether somebody else saved this visit, so that saving has stopped."""
        return self._conflict

    def follow(self, opened: OpenVisit) -> None:
        """From now on keep this visit. The one before must have been flushed."""
        self._timer.stop()
        self._saver = Saver(self._visits, opened)
        self._kept = self._wanted = opened.draft
        self._conflict = False

    def leave(self) -> None:
        """Keep no visit any more."""
        self._timer.stop()
        self._saver = self._kept = self._wanted = None
        self._conflict = False

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Note the newest draft; it is saved a moment later."""
        if self._saver is None or state.visit is None:
            return
        self._wanted = state.draft
        self._saver.want(state.draft)
        if self.unsaved and not self._timer.isActive() and not self._conflict:
            self._timer.start(DELAY_MS)

    @Slot()
    def save_now(self) -> None:
        """Start saving what is not saved yet."""
        if self._saver is None or not self.unsaved or self._running or self._conflict:
            return
        self._timer.stop()
        self._running = True
        self._jobs.run(self._saver.save, self._done)

    def flush(self) -> SavedVisit | None:
        """Save now and wait. The kept visit, or None with the reason told by `failed`."""
        if self._saver is None or self._conflict:
            return None
        self._timer.stop()
        try:
            kept = self._saver.save()
        except PlannerError as error:
            self._tell_failed(error)
            return None
        self._tell_saved(kept)
        return kept.saved

    def save_before_crash(self) -> bool:
        """Keep what is there without telling anybody; True when nothing is left unsaved."""
        if self._saver is None:
            return True
        try:
            self._saver.save()
        except Exception:
            log.exception("The last save before the end failed")
            return False
        return True

    @Slot(object)
    def _done(self, outcome: Ok[Kept] | Err) -> None:
        self._running = False
        match outcome:
            case Ok(kept):
                self._tell_saved(kept)
            case Err(error):
                self._tell_failed(error)
        if self.unsaved and not self._timer.isActive() and not self._conflict:
            self._timer.start(DELAY_MS)

    def _tell_saved(self, kept: Kept) -> None:
        if kept.by is self._saver:
            self._kept = kept.draft
            self.kept.emit(kept.draft, kept.saved.program_version)
            self.saved.emit(kept.saved)

    def _tell_failed(self, error: PlannerError) -> None:
        if isinstance(error, ConflictError):
            self._conflict = True
        else:
            self._timer.start(RETRY_MS)
        self.failed.emit(error)
