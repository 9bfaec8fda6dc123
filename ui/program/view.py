"""The Program pane: header, questions, rows, what fits next, what is excluded; stop and empty."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QWidget

from planner.handout.order import in_sheet_order
from ui.program.add import AddDialog
from ui.program.also import AlsoOnSheet
from ui.program.announce import Announcer
from ui.program.below import HintList, NextBestList
from ui.program.budget import budget
from ui.program.commands import RowCommands
from ui.program.empty import EmptyPage
from ui.program.excluded import ExcludedDrawer
from ui.program.facts import row_facts
from ui.program.header import ProgramHeader
from ui.program.override import OverrideDialog
from ui.program.parts import column_layout
from ui.program.questions import QuestionBar
from ui.program.rows import RowList
from ui.program.stop import StopPage
from ui.program.stopping import stops
from ui.theme.metrics import u
from ui.widgets import Banner, Painted

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from planner.suggest.proposal import Exclusion
    from ui.messages import Messages
    from ui.program.row import ProgramRow
    from ui.session import Session, SessionState

NARROW = 760


class ProgramPane(Painted):
    """Follows the session by itself. Signals: `print_requested`, `go_to_findings`."""

    print_requested = Signal()
    go_to_findings = Signal()

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__("pane", parent)
        self._session = session
        self._shown: SessionState | None = None
        self._commands = RowCommands(session, messages, self)
        self.header = ProgramHeader()
        self.questions = QuestionBar(session)
        self.warning = Banner("warn", "triangle", "")
        self.rows = RowList(self._commands)
        self.next_best = NextBestList(session)
        self.hints = HintList(self._commands)
        self.also = AlsoOnSheet(session)
        self.excluded = ExcludedDrawer(session)
        self.empty = EmptyPage()
        self.stop = StopPage(messages)
        self.announcer = Announcer(self)
        self._stops: tuple[QWidget, ...] = ()
        self._pages = QStackedWidget()
        self._lay_out()
        self._connect()
        self.show_state(session.state)

    def _lay_out(self) -> None:
        layout = column_layout(0, self)
        layout.addWidget(self.header)
        self._program_page = QWidget()
        page = column_layout(0, self._program_page)
        page.addWidget(self.questions)
        page.addWidget(self.warning)
        page.addWidget(self._scrolled(), 1)
        for one in (self._program_page, self.empty, self.stop):
            self._pages.addWidget(one)
        layout.addWidget(self._pages, 1)
        layout.addWidget(self.excluded)

    def _scrolled(self) -> QScrollArea:
        self._scroll = QScrollArea()
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._body = QWidget()
        body = column_layout(0, self._body)
        body.addWidget(self.rows)
        body.addWidget(self.next_best)
        body.addWidget(self.hints)
        body.addStretch(1)
        body.addWidget(self.also)
        self._scroll.setWidget(self._body)
        # Both paint a background of their own unless told not to.
        self._scroll.viewport().setAutoFillBackground(False)
        self._body.setAutoFillBackground(False)
        return self._scroll

    def _connect(self) -> None:
        self.header.add_button.clicked.connect(self.open_add)
        self.rows.row_focused.connect(self._show_row)
        self.empty.go_to_findings.connect(self.go_to_findings)
        self.stop.print_requested.connect(self.print_requested)
        self.excluded.override_wanted.connect(self.open_override)
        self._session.changed.connect(self.show_state)

    # --- showing -------------------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Show a state of the session; the same state again costs nothing."""
        if state is self._shown:
            return
        self._shown = state
        catalogue = self._session.catalogue
        stopped = state.proposal.stopped
        load = budget(state.program, state.proposal, catalogue)
        self.header.show_load(load, len(state.assessment.findings), stopped=stopped)
        anything = bool(state.program.items or state.assessment.findings)
        self.excluded.setVisible(anything and not stopped and bool(state.proposal.excluded))
        self.stop.show_stops(stops(state.proposal, state.assessment, catalogue))
        if stopped:
            self._pages.setCurrentWidget(self.stop)
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
            *self.questions.tab_stops(),
            *(stop for row in self.rows.rows for stop in row.tab_stops()),
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
            row_facts(item, number, state.proposal, state.assessment, catalogue)
            for number, item in enumerate(in_sheet_order(state.program, catalogue), 1)
        )
        self.rows.show_rows(facts, banded=not state.program.arranged and not self._narrow)

    @property
    def _narrow(self) -> bool:
        return self.width() < u(self, NARROW)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.excluded.set_room(self.height())
        self.header.set_compact(compact=self._narrow)
        self.rows.set_compact(compact=self._narrow)
        self.questions.set_compact(compact=self._narrow)
        if self._shown is not None and not self._shown.proposal.stopped:
            self._show_rows(self._shown)

    @Slot(object)
    def _show_row(self, row: ProgramRow) -> None:
        self._scroll.ensureWidgetVisible(row, 0, u(self, 8))

    # --- what the window's actions call --------------------------------------------------

    def focus_program(self) -> None:
        """Give the keys to the row used last, else the first; without rows, to what is there."""
        if self._pages.currentWidget() is not self._program_page or not self.rows.rows:
            self.focusNextChild()
            return
        row = self.rows.current or self.rows.rows[0]
        row.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def open_add(self) -> AddDialog | None:
        """Open the search over all exercises; not while a red flag stops."""
        if self._session.state.proposal.stopped:
            return None
        dialog = AddDialog(self._session, self.window())
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
            if not self.excluded.is_open:
                self.focus_program()

    def help_at_focus(self) -> None:
        """Say why: of the excluded line or the row that has the keys, else the first row."""
        if self.excluded.tree.hasFocus():
            self.excluded.open_why(self.excluded.tree.currentIndex())
            return
        row = self.rows.current or next(iter(self.rows.rows), None)
        if row is not None and self._pages.currentWidget() is self._program_page:
            row.open_why()

    def flush(self) -> None:
        """Keep what is typed in a field but not confirmed: call it before printing or saving."""
        self.rows.flush()

    def set_letters(self, on: bool) -> None:
        """Whether single letters act on a focused row (a setting)."""
        self.rows.set_letters(on)
