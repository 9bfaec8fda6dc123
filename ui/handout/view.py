"""The Handout pane: the real pages of the sheet, beside the program they come from."""

from __future__ import annotations

import logging
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from planner.errors import ContentError, HandoutError, PlannerError
from planner.handout.compose import compose
from planner.handout.referral import compose_referral
from planner.handout.wording import sheet_language
from planner.patients.clinic import Clinic
from ui.handout.empty import EmptyPage
from ui.handout.long_programs import warnings_of
from ui.handout.maker import Maker
from ui.handout.occasions import last_manner, occasion_of
from ui.handout.options import SheetOptions
from ui.handout.pages import ZOOM_STEP, PagesView
from ui.handout.paper_box import PaperBox
from ui.handout.strip import Strip
from ui.jobs import JobRunner
from ui.language import told
from ui.widgets import PaneHeader

if TYPE_CHECKING:
    from planner.handout.first_choices import FirstChoices
    from ui.handout.make import Sheet, Snapshot
    from ui.messages import Messages
    from ui.session import Session, SessionState
    from ui.settings import Settings

log = logging.getLogger(__name__)


class HandoutPane(QWidget):
    """Follows the session. `sheet_changed(Sheet | None)` after what can be printed has changed.

    It needs nothing of the window around it, and may be a window itself.
    """

    sheet_changed = Signal(object)

    def __init__(
        self,
        session: Session,
        messages: Messages,
        jobs: JobRunner,
        settings: Settings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._messages, self._settings = session, messages, settings
        self._clinic = Clinic()
        self._snapshot: Snapshot | None = None
        self._problem: PlannerError | None = None
        self._sheet: Sheet | None = None
        self.header = PaneHeader(self.tr("Handout"), "", self)
        self.paper = PaperBox(settings, self)
        self.options = SheetOptions(settings, self)
        self.pages = PagesView(self)
        self._empty = EmptyPage(self)
        self._stack = QStackedWidget(self)
        self.strip = Strip(self)
        self._lay_out()
        self._maker = Maker(jobs, self.pages, self._stack, self)
        self._maker.made.connect(self._show_sheet)
        self._maker.failed.connect(self._failed)
        self.show_state(session.state)
        session.followed.connect(self.show_state)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Handout"))
        self.paper.chosen.connect(self._options_chosen)
        self.header.add(self.paper)
        self.header.add(self.options)
        self.options.chosen.connect(self._options_chosen)
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.pages)
        self.pages.page_changed.connect(self._page_changed)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self._stack, 1)
        layout.addWidget(self.strip)

    # --- what can be asked ---------------------------------------------------------------

    @property
    def sheet(self) -> Sheet | None:
        """The sheet of the program as it is now; None while there is none or it is being made."""
        self._session.settle()  # nobody may print what an edit of this moment has changed
        current = self._sheet is not None and self._sheet.snapshot == self._snapshot
        return self._sheet if current else None

    @property
    def making(self) -> bool:
        """Whether a sheet of the present program is on its way."""
        self._session.settle()
        return self._snapshot is not None and self.sheet is None and self._maker.making

    @property
    def drawing(self) -> bool:
        """Whether pictures of pages are on their way."""
        return self._maker.drawing

    @property
    def problem(self) -> PlannerError | None:
        """Why there is no sheet, where something is wrong."""
        return self._problem

    def set_clinic(self, clinic: Clinic) -> None:
        """Another letterhead."""
        self._clinic = clinic
        self.show_state(self._session.state)

    def start_with(self, first: FirstChoices) -> None:
        """Choose what the clinic's sheets start with."""
        self.paper.take(first.paper, large_print=first.large_print)
        self.options.take(first.layout, first.ink)
        self.show_state(self._session.state)

    @Slot()
    def follow_skin(self) -> None:
        """After another skin of the figures was chosen."""
        self.show_state(self._session.state)

    def focus_pages(self) -> None:
        """Put the focus where the pages scroll."""
        target = self.pages if self._stack.currentWidget() is self.pages else self.paper
        target.setFocus()

    def zoom_in(self) -> None:
        """Larger pages."""
        self.pages.zoom_by(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Smaller pages."""
        self.pages.zoom_by(1 / ZOOM_STEP)

    def fit_width(self) -> None:
        """Pages as wide as the pane."""
        self.pages.fit_width()

    # --- following the session -----------------------------------------------------------

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Make the sheet of this state where it differs from the one shown."""
        stopped = state.proposal.stopped
        title = self.tr("Referral note") if stopped else self.tr("Handout")
        if title != self.header.title.text():
            self.header.set_title(title)
            self.setAccessibleName(title)
        self._problem = None
        try:
            snapshot = self._compose(state)
        except (HandoutError, ContentError) as error:
            log.warning("No sheet: %s", type(error).__name__)
            self._problem = error
            snapshot = None
        if snapshot is not None and snapshot == self._snapshot:
            return
        self._snapshot = snapshot
        if snapshot is None:
            self._show_empty()
        elif self._sheet is not None and self._sheet.snapshot == snapshot:
            self._maker.stop_making()
            self._show_sheet(self._sheet)
        else:
            self._maker.make(snapshot)
            self.sheet_changed.emit(None)

    def _compose(self, state: SessionState) -> Snapshot | None:
        if state.patient is None or state.visit is None:
            return None
        if not state.proposal.stopped and not state.program.items:
            return None
        occasion = occasion_of(
            state.patient,
            state.visit,
            self._clinic,
            last_manner(self._settings),
            state.program_version,
        )
        catalogue = self._session.catalogue
        if state.proposal.stopped:
            # A colleague reads it, not the patient.
            own = replace(occasion, language=sheet_language(self._clinic.language))
            return compose_referral(state.assessment, state.proposal, catalogue, own)
        return compose(
            state.program, state.assessment, state.proposal, catalogue, occasion, state.before
        )

    @Slot(object)
    def _show_sheet(self, sheet: Sheet) -> None:
        self._sheet = sheet
        self._stack.setCurrentWidget(self.pages)
        if sheet.referral:
            self.strip.show_stop(self.tr("No exercise sheet can be printed"))
        else:
            warnings = warnings_of(sheet, self._session.state.proposal.caps)
            self.strip.show_checks(sheet.smallest_pt, warnings, sheet.reading, sheet.remarks)
        self.strip.show_page(self.pages.page, len(sheet.pages))
        self.sheet_changed.emit(sheet)

    @Slot(object)
    def _failed(self, error: PlannerError) -> None:
        self._problem = error
        self._snapshot = None
        self._messages.error(error)
        self._show_empty()

    def _show_empty(self) -> None:
        self._maker.clear()
        self._sheet = None
        self._stack.setCurrentWidget(self._empty)
        if self._problem is None:
            self._empty.say(self.tr("The sheet appears here,\npage by page, as you tick."))
            self.strip.show_nothing(self.tr("Nothing to print yet"))
        else:
            self._empty.say(told(self._problem.message), "triangle", "danger")
            self.strip.show_problem(self.tr("Cannot be printed"))
        self.sheet_changed.emit(None)

    # --- paper, zoom ---------------------------------------------------------------------

    @Slot()
    def _options_chosen(self) -> None:
        self.show_state(self._session.state)

    @Slot(int)
    def _page_changed(self, page: int) -> None:
        self.strip.show_page(page, self.pages.page_count)
