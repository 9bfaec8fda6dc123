"""From a key to what it changes on the screen: the new proposal, and the new page."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QChildEvent, QEvent, QObject, Slot

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from tools.bench.smooth.heart import Heart
    from ui.main_window import MainWindow

SETTLED_S = 0.12
PAINT_BEATS = 2
"""A wish to paint is fulfilled in the turn after it: by this beat, or nothing in sight changed."""


class Painted(QObject):
    """Whether a widget, or one standing in it, was painted since it was last asked."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._widget, self._painted = widget, False
        for one in (widget, *widget.children()):
            one.installEventFilter(self)

    def take(self) -> bool:
        """True once after each painting."""
        painted, self._painted = self._painted, False
        return painted

    def stop(self) -> None:
        """Watch no longer, which costs a little with each event."""
        for one in (self._widget, *self._widget.children()):
            one.removeEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note that it is painted; what comes into it is watched too."""
        if event.type() == QEvent.Type.Paint:
            self._painted = True
        elif isinstance(event, QChildEvent) and event.added() and watched is self._widget:
            event.child().installEventFilter(self)
        return False


class Ticks(QObject):
    """Follows each recorded finding until its proposal and its page are on the screen (ms)."""

    def __init__(self, window: MainWindow, heart: Heart) -> None:
        super().__init__(window)
        page = window.visit_page
        self.proposals: list[float] = []
        self.pages: list[float] = []
        self.renders = self.shown = 0
        self._handout = page.handout
        self._session = window.parts.session
        self._program_painted = Painted(page.program.rows)
        self._page_painted = Painted(page.handout.pages.viewport())
        self._pressed = 0.0
        self._ticked: float | None = None
        self._last_paint: float | None = None
        self._waiting: list[float] = []
        self._fresh = 0  # beats until new pages are painted, where they differ in sight
        self._before = self._session.state
        self._session.changed.connect(self._changed)
        page.handout.sheet_changed.connect(self._sheet_changed)
        heart.beat.connect(self._beat)

    def stop(self) -> None:
        """Follow nothing any more."""
        self._program_painted.stop()
        self._page_painted.stop()

    def pressed(self, at: float) -> None:
        """A key goes down now."""
        self._settle()
        self._forget_unprinted()
        self._pressed = at
        self._before = self._session.state

    @Slot(object)
    def _changed(self, _state: object) -> None:
        if self._session.state.draft == self._before.draft:
            return
        self._settle()
        self._ticked, self._last_paint = self._pressed, None
        self._waiting.append(self._pressed)

    @Slot(object)
    def _sheet_changed(self, sheet: object) -> None:
        if sheet is None:
            self.renders += 1
        elif self._handout.sheet is not None:
            self.shown += 1
            self._fresh = PAINT_BEATS

    @Slot(float)
    def _beat(self, now: float) -> None:
        if self._program_painted.take() and self._ticked is not None:
            self._last_paint = now
        self._follow_page(now, painted=self._page_painted.take())
        if self._ticked is not None and now - self._ticked > SETTLED_S:
            self._settle()

    def _follow_page(self, now: float, *, painted: bool) -> None:
        """New pages are on the screen once painted, or at once where they look as before."""
        if not self._fresh or self._handout.sheet is None:
            return
        self._fresh -= 1
        if painted or not self._fresh:
            self.pages += [(now - began) * 1000 for began in self._waiting]
            self._waiting.clear()
            self._fresh = 0

    def _settle(self) -> None:
        """What was last painted shortly after a tick shows its proposal."""
        if self._ticked is not None and self._last_paint is not None:
            self.proposals.append((self._last_paint - self._ticked) * 1000)
            self._ticked = None

    def _forget_unprinted(self) -> None:
        """Changes that brought no new page, since they are not on paper."""
        quiet = time.perf_counter() - self._pressed > SETTLED_S
        if quiet and not self._handout.making and not self._fresh:
            self._waiting.clear()
