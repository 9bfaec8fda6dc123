"""From a snapshot to pages on the screen, off the GUI thread and never twice at once.

Each sheet goes through two jobs: rendering it, then drawing its pages, those in sight first. What
was overtaken by a newer wish is neither drawn nor shown, and the old pages stay until new ones are
there.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from ui.handout.make import Drawn, Sheet, draw, make, warm_up
from ui.handout.page_words import page_names
from ui.handout.settle import Settle
from ui.jobs import Err, LatestJob, Ok

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtGui import QImage
    from PySide6.QtWidgets import QStackedWidget

    from ui.handout.make import Snapshot
    from ui.handout.pages import PagesView
    from ui.jobs import JobRunner

# A key is painted first; then the page has the rest of its 150 ms.
TICK_MS, TICKS_MS = 10, 100
SIZE_MS, SIZES_MS = 40, 200
WARM_MS = 1000  # after the window is there


class Maker(QObject):
    """`made(Sheet)` once its pages in sight are shown; `failed(PlannerError)`."""

    made = Signal(object)
    failed = Signal(object)

    def __init__(
        self, jobs: JobRunner, pages: PagesView, stack: QStackedWidget, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._jobs, self._pages, self._stack = jobs, pages, stack
        self._renders, self._draws = LatestJob(jobs, self), LatestJob(jobs, self)
        self._snapshot: Snapshot | None = None
        self._coming: Sheet | None = None
        self._shown: Sheet | None = None
        self._ticks = Settle(TICK_MS, TICKS_MS, self)
        self._ticks.settled.connect(self._render)
        self._sizes = Settle(SIZE_MS, SIZES_MS, self)
        self._sizes.settled.connect(self._draw_missing)
        pages.wanted.connect(self._wanted)
        QTimer.singleShot(WARM_MS, self, self._warm_up)

    @property
    def making(self) -> bool:
        """Whether a sheet is on its way."""
        waiting = self._ticks.waiting or self._renders.pending
        return waiting or self._coming is not None

    @property
    def drawing(self) -> bool:
        """Whether pictures are on their way."""
        return self._draws.pending or self._sizes.waiting

    def make(self, snapshot: Snapshot) -> None:
        """Make the sheet of this snapshot; an older one that is not shown yet never will be."""
        self._snapshot = snapshot
        self._renders.drop()
        if self._coming is not None:
            self._coming = None
            self._draws.drop()
        self._ticks.nudge()

    def stop_making(self) -> None:
        """Stay with the sheet that is shown."""
        self._ticks.stop()
        self._renders.drop()
        if self._coming is not None:
            self._coming = None
            self._draws.drop()
            self._draw_missing()

    def clear(self) -> None:
        """Show no sheet."""
        self._ticks.stop()
        self._sizes.stop()
        self._renders.drop()
        self._draws.drop()
        self._coming = self._shown = None
        self._pages.show_pages((), (), {})

    # --- rendering -----------------------------------------------------------------------

    @Slot()
    def _render(self) -> None:
        if self._snapshot is not None:
            self._renders.submit(partial(make, self._snapshot), self._rendered)

    @Slot(object)
    def _rendered(self, outcome: Ok[Sheet] | Err) -> None:
        match outcome:
            case Ok(sheet) if self._stack.isVisible():
                self._coming = sheet
                if self._stack.currentWidget() is not self._pages:
                    self._pages.resize(self._stack.size())  # out of sight it is not laid out
                sizes = [one.size_pt for one in sheet.pages]
                self._draw(sheet, self._pages.in_sight(sizes), self._pages.width_wanted(sizes))
            case Ok(sheet):
                self._show(sheet, {})
            case Err(error):
                self.failed.emit(error)

    def _show(self, sheet: Sheet, images: Mapping[int, QImage]) -> None:
        self._coming, self._shown = None, sheet
        self._pages.show_pages([one.size_pt for one in sheet.pages], page_names(sheet), images)
        self.made.emit(sheet)

    # --- drawing -------------------------------------------------------------------------

    @Slot()
    def _wanted(self) -> None:
        """Pictures of a page that came into sight are drawn at once, others of a new size later."""
        if any(page not in self._pages.images for page in self._pages.missing()):
            self._draw_missing()
        else:
            self._sizes.nudge()

    @Slot()
    def _draw_missing(self) -> None:
        if self._coming is not None or self._shown is None or self._draws.pending:
            return
        missing = self._pages.missing()
        if missing and self._pages.isVisible():
            # One at a time: a newer wish waits for no more than one.
            self._draw(self._shown, missing[:1], self._pages.width_wanted())

    def _draw(self, sheet: Sheet, pages: tuple[int, ...], width: int) -> None:
        known = {n: one for n, one in self._pages.images.items() if n in pages}
        work = partial(draw, sheet, pages, width, known)
        self._draws.submit(work, self._drawn)

    @Slot(object)
    def _drawn(self, outcome: Ok[Drawn] | Err) -> None:
        match outcome:
            case Ok(drawn) if drawn.sheet is self._coming:
                self._show(drawn.sheet, drawn.images)
            case Ok(drawn):
                if drawn.sheet is self._shown:
                    self._pages.put(drawn.images)
            case Err(error):
                self._coming = None
                self.failed.emit(error)
        self._draw_missing()

    # --- the first sheet ------------------------------------------------------------------

    @Slot()
    def _warm_up(self) -> None:
        """Load what renders a sheet while nobody waits for one."""
        self._jobs.run(warm_up, self._warmed)

    @Slot(object)
    def _warmed(self, _outcome: Ok[None] | Err) -> None:
        """Nothing follows: a sheet that cannot be made says so itself."""
