"""The Program pane: header, questions, rows, what fits next, what is excluded; stop and empty."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QApplication, QScrollArea, QStackedWidget, QWidget

from planner.handout.order import in_sheet_order
from ui.program.add import AddDialog
from ui.program.ahead import RowsAhead
from ui.program.also import AlsoOnSheet
from ui.program.announce import Announcer
from ui.program.bands import known_bands
from ui.program.because import forget_chips
from ui.program.budget import budget
from ui.program.commands import RowCommands
from ui.program.empty import EmptyPage
from ui.program.excluded import ExcludedDrawer
from ui.program.facts import row_facts
from ui.program.header import ProgramHeader
from ui.program.hints import HintList
from ui.program.next_best import NextBestList
from ui.program.override import OverrideDialog
from ui.program.parts import column_layout, refit
from ui.program.questions import QuestionBar
from ui.program.row_plan import COMPACT_HEIGHT
from ui.program.rows import RowList
from ui.program.scroll import RowsScroll
from ui.program.stop import StopPage
from ui.program.stopping import stops
from ui.theme.metrics import u
from ui.widgets import Banner, Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent, QShowEvent

    from planner.suggest.proposal import Exclusion
    from planner.vocabulary import VisitId
    from ui.figures import Figures
    from ui.messages import Messages
    from ui.program.row import ProgramRow
    from ui.session import Session, SessionState

NARROW = 760
ROWS_SEEN = 4


class ProgramPane(Painted):
    """Follows the session by itself. Signals: `print_requested`, `go_to_findings`."""

    print_requested = Signal()
    go_to_findings = Signal()

    def __init__(
        self,
        session: Session,
        messages: Messages,
        figures: Figures,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("pane", parent)
        self._session, self._figures = session, figures
        forget_chips()
        self._shown: SessionState | None = None
        self._compact = False
        self._bands = known_bands(session.catalogue)
        self._commands = RowCommands(session, messages, self)
        self.header = ProgramHeader()
        self.questions = QuestionBar(session)
        self.warning = Banner("warn", "triangle", "")
        self.rows = RowList(self._commands, figures)
        self.next_best = NextBestList(session)
        self.hints = HintList(self._commands)
        self.also = AlsoOnSheet(session)
        self.excluded = ExcludedDrawer(session)
        self.empty = EmptyPage()
        self.stop = StopPage(messages)
        self.announcer = Announcer(self)
        self._ahead = RowsAhead(self.rows, session)
        self._stops: tuple[QWidget, ...] = ()
        self._settled = QTimer(self, interval=0, singleShot=True)
        self._settled.timeout.connect(self._show_current)
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_state(session.state)

    def _lay_out(self) -> None:
        layout = column_layout(0, self)
        layout.addWidget(self.header)
        self._program_page = QWidget()
        page = self._page = column_layout(0, self._program_page)
        page.addWidget(self.questions)
        page.addWidget(self.warning)
        page.addWidget(self._scrolled(), 1)
        for one in (self._program_page, self.empty, self.stop):
            self._pages.addWidget(one)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.excluded)

    def _scrolled(self) -> QScrollArea:
        self._scroll = RowsScroll()
        self._scroll.resized.connect(self._follow_room)
        # A whole ground: Qt then moves what is in sight and paints only what comes into it.
        self._body = Painted("pane")
        body = self._rows_column = column_layout(0, self._body)
        body.addWidget(self.rows)
        body.addWidget(self.next_best)
        body.addWidget(self.hints)
        body.addStretch(1)
        body.addWidget(self.also)
        self._scroll.setWidget(self._body)
        self._body.setAutoFillBackground(False)  # `setWidget` turns it on
        return self._scroll

    def _connect(self) -> None:
        self.header.add_button.clicked.connect(self.open_add)
        self.rows.row_focused.connect(self._focus_came)
        self.empty.go_to_findings.connect(self.go_to_findings)
        self.stop.print_requested.connect(self.print_requested)
        self.excluded.override_wanted.connect(self.open_override)
        self.excluded.opened.connect(self._follow_room)
        self.excluded.left.connect(self.focus_program)
        self._session.followed.connect(self.show_state)

    # --- showing -------------------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Show a state of the session; the same state again costs nothing."""
        if state is self._shown:
            return
        before, self._shown = self._shown, state
        if before is None or _visit(before) != _visit(state):
            self.announcer.begin()
            self.stop.show_stops(())
            self._scroll.verticalScrollBar().setValue(0)
        catalogue = self._session.catalogue
        stopped = state.proposal.stopped
        load = budget(state.program, state.proposal, catalogue)
        self.header.show_load(load, len(state.assessment.findings), stopped=stopped)
        anything = bool(state.program.items or state.assessment.findings)
        self.excluded.setVisible(anything and not stopped and bool(state.proposal.excluded))
        self.stop.show_stops(stops(state.proposal, state.assessment, catalogue))
        if stopped:
            self._pages.setCurrentWidget(self.stop)
            self.announcer.stop()
            self._order_tabs()
            return
        self.questions.show_state(state)
        self.warning.setVisible(load.over)
        if load.over:
            self.warning.say("warn", "triangle", load.words)
        self._show_rows(state)
        self.next_best.show_state(state)
        self.hints.show_state(state)
        self.also.show_state(state)
        self.excluded.show_state(state)
        self.empty.show_findings(
            any_found=bool(state.assessment.findings),
            flags_asked=state.assessment.red_flags_asked,
        )
        self._pages.setCurrentWidget(self._program_page if anything else self.empty)
        self.announcer.show_program(state.program, load)
        self._order_tabs()

    def _order_tabs(self) -> None:
        """Focus order is reading order, also for widgets that came later."""
        stops = (
            self.header.add_button,
            self.empty.button,
            *self.stop.tab_stops(),
            *self.questions.tab_stops(),
            *(stop for row in self.rows.rows for stop in row.tab_order()),
            *self.next_best.tab_stops(),
            *self.hints.tab_stops(),
            self.also.change,
            self.excluded.toggle,
            self.excluded.tree,
        )
        if stops != self._stops:
            self._stops = stops
            for one, other in pairwise(stops):
                QWidget.setTabOrder(one, other)

    def _show_rows(self, state: SessionState) -> None:
        catalogue = self._session.catalogue
        facts = tuple(
            row_facts(item, number, state.proposal, state.assessment, catalogue, self._bands)
            for number, item in enumerate(in_sheet_order(state.program, catalogue), 1)
        )
        self.rows.show_rows(facts, banded=not state.program.arranged and not self._compact)

    @property
    def _narrow(self) -> bool:
        return self.width() < u(self, NARROW)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._ahead.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.excluded.set_room(self.height())
        self._follow_room()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            refit(self)
            self._follow_room()
            self.excluded.set_room(self.height())

    @Slot()
    def _follow_room(self) -> None:
        """Shorter words and lower rows where the pane is narrow or the drawer takes its room."""
        open_below = self.excluded.is_open and not self.excluded.isHidden()
        compact = self._narrow or open_below
        low = compact and self._scroll.viewport().height() < u(self, ROWS_SEEN * COMPACT_HEIGHT)
        if self.rows.set_compact(compact=compact, low=low):
            self._settled.start()
        if compact == self._compact:
            return
        self._compact = compact
        self.header.set_compact(compact=compact)
        self.questions.set_compact(compact=compact)
        if self._shown is not None and not self._shown.proposal.stopped:
            self._show_rows(self._shown)

    def set_low(self, *, low: bool) -> None:
        """In a low window the questions scroll with the rows, whose room they would take."""
        self.header.set_low(low=low)
        place = self._rows_column if low else self._page
        if place.indexOf(self.questions) < 0:
            place.insertWidget(0, self.questions)
            self.questions.lower()  # what screen readers find first
            self._stops = ()  # another parent puts it at the end of the Tab order
            self._order_tabs()

    @Slot(object)
    def _focus_came(self, _row: ProgramRow) -> None:
        self._settled.start()

    @Slot()
    def _show_current(self) -> None:
        """Once the rows have their places: where the focus brings the pane, they get them now."""
        row, focus = self.rows.current, QApplication.focusWidget()
        if row is not None and focus is not None and (row is focus or row.isAncestorOf(focus)):
            self._scroll.show_row(row, u(self, 8))

    # --- what the window's actions call --------------------------------------------------

    @Slot()
    def focus_program(self) -> None:
        """Give the keys to the first row; without rows, to what is there."""
        self._session.settle()  # the rows of an edit of this moment
        if self._pages.currentWidget() is not self._program_page or not self.rows.rows:
            self.focusNextChild()
            return
        self.rows.rows[0].setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def open_add(self) -> AddDialog | None:
        """Open the search over all exercises; not while a red flag stops."""
        if self._session.state.proposal.stopped:
            return None
        dialog = AddDialog(self._session, self._figures, self.window())
        dialog.override_wanted.connect(self.open_override)
        dialog.open()
        return dialog

    @Slot(object)
    def open_override(self, exclusion: Exclusion) -> OverrideDialog:
        """Ask why an excluded exercise is allowed."""
        dialog = OverrideDialog(exclusion, self._session, self.window())
        dialog.open()
        return dialog

    def toggle_excluded(self) -> None:
        """Open or close "Excluded, and why"."""
        if self.excluded.isVisible():
            self.excluded.toggle_open()

    def help_at_focus(self) -> bool:
        """Say why: of the excluded line or the row that has the keys, else the first row.

        False where there is none.
        """
        if self.excluded.tree.hasFocus():
            self.excluded.open_why(self.excluded.tree.currentIndex())
            return True
        row = self.rows.current or next(iter(self.rows.rows), None)
        if row is None or self._pages.currentWidget() is not self._program_page:
            return False
        row.deeds.open_why()
        return True

    def flush(self) -> None:
        """Keep what is typed in a field but not confirmed: call it before printing or saving."""
        self.rows.flush()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on a focused row (a setting)."""
        self.rows.set_letters(on)
        self.excluded.tree.set_letters(on)


def _visit(state: SessionState) -> VisitId | None:
    return state.visit.id if state.visit else None
