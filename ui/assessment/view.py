"""The Findings pane: typing field, red flag strip, and the list of findings."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from planner.vocabulary import FindingId
from ui.assessment.actions import RowActions
from ui.assessment.body_place import BodyPlace
from ui.assessment.grouping import Grouping, clinical_first, grouped
from ui.assessment.grouping_switch import GroupingSwitch
from ui.assessment.models import FindingsModel
from ui.assessment.pane_column import PaneColumn
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.assessment.red_flag_state import red_flags
from ui.assessment.red_flag_strip import RedFlagStrip
from ui.assessment.tree import FindingsTree
from ui.assessment.typing_asks import SideAsking
from ui.assessment.typing_field import TypingField
from ui.assessment.typing_line import Typing
from ui.messages import Messages
from ui.session import Session, SessionState
from ui.theme.metrics import SECONDARY, u
from ui.widgets import ErrorLine, InkLabel, Painted, PaneHeader

_MIN_WIDTH = 288


class FindingsPane(Painted):
    """Shows the findings of the open visit and records them through the session."""

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._session = session
        self._by = Grouping.REGION
        self._state = session.state
        self._low = False
        self._order = clinical_first(session.catalogue.findings)
        self.header = PaneHeader(self.tr("Findings"), "", self)
        self.grouping = GroupingSwitch(self)
        self.field = TypingField(self)
        self.error = ErrorLine(self)
        self.nearest_line = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self.strip = RedFlagStrip(self)
        self.body = BodyPlace(session.catalogue, session.state, self)
        self.model = FindingsModel(session.catalogue, self)
        self.tree = FindingsTree(self.model, self)
        self.row_actions = RowActions(session, messages, self.model, self.tree)
        self.typing = Typing(session, self.row_actions.changes, self.field, self.error, self._order)
        self.side_asking = SideAsking(session, messages, self.typing, self.tree, self.field)
        self._build()
        self._connect()
        self.show_state(session.state)

    # --- for the main window -------------------------------------------------------------

    def focus_typing_field(self) -> None:
        """Put the cursor into the typing field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    @Slot()
    def focus_list(self) -> None:
        """Put the focus into the list."""
        self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)

    @Slot()
    def open_red_flags(self) -> RedFlagDialog:
        """Open the list of red flags."""
        dialog = RedFlagDialog(self._session, self)
        dialog.asked.connect(self._all_asked)
        dialog.open()
        return dialog

    def help_at_focus(self) -> bool:
        """Show how to elicit the finding that is offered or current; False where there is none."""
        offered = self.typing.offered if self.field.hasFocus() else None
        finding = offered or self.tree.current_finding()
        if finding is None:
            return False
        self.row_actions.help(finding)
        return True

    def set_single_keys(self, *, enabled: bool) -> None:
        """Whether single letters and digits record sides and values in the list."""
        self.row_actions.single_keys = enabled

    def set_low(self, *, low: bool) -> None:
        """Leave the list the room that a low window has."""
        self._low = low
        self.header.set_low(low=low)
        self._fit()

    # --- state ---------------------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Show a state; focus and scroll position stay."""
        before, self._state = self._state, state
        self.setEnabled(state.patient is not None)
        if _other_visit(before, state):
            self.typing.clear()
            self.body.lift()
        recorded = len(state.assessment.findings)
        said = self.tr("%n recorded", "", recorded) if recorded else ""
        self.header.set_title(self.tr("Findings"), said)
        self.strip.show_flags(red_flags(self._session.catalogue, state.assessment))
        self.body.show_state(state)
        self._show_groups(before)
        self.typing.show_state(state)

    def _show_groups(self, before: SessionState) -> None:
        """Show the groups where the list stands; the layout waits where it is scrolled anyway."""
        current, column = self.tree.current_finding(), self.tree.currentIndex().column()
        stays = not self.typing.scrolls
        anchor = self.tree.anchor() if stays else None
        shown = self._shown()
        self.model.show(
            grouped(self._order, self._state.assessment, self._by, shown), self._state.assessment
        )
        if not stays:
            return
        if current is None:
            self.tree.return_to(anchor)
            return
        fresh = self._is_new(before, current)
        if (
            fresh
            or self._state.assessment.observed(current)
            or not before.assessment.observed(current)
        ):
            self.tree.go_to(current, max(column, 0), scroll=False)
        self.tree.return_to(anchor)
        if fresh and (self.row_actions.is_open(current) or not self.tree.clicking):
            self.tree.go_to(current, max(column, 0))  # its value comes next

    def _shown(self) -> Collection[FindingId] | None:
        """What the typed line may mean, else the chosen region's findings; None for all."""
        typed = self.typing.shown()
        return self.body.shown() if typed is None else typed

    def _is_new(self, before: SessionState, finding: FindingId) -> bool:
        was = before.assessment.observed(finding)
        return was is None and self._state.assessment.observed(finding) is not None

    # --- typing --------------------------------------------------------------------------

    @Slot()
    def _show_read(self) -> None:
        """Show what the typed line may mean, or the nearest names; a region is no longer listed."""
        if self.typing.shown() is not None:
            self.body.lift()
        self._list_anew()
        nothing = self.typing.nothing_called
        self.nearest_line.setVisible(bool(nothing))
        if not nothing:
            return
        near = self.typing.shown()
        text = (
            self.tr("No finding is called “{typed}”. Nearest names:")
            if near
            else self.tr("No finding is called “{typed}”.")
        )
        self.nearest_line.setText(text.format(typed=nothing))

    @Slot()
    def _list_anew(self) -> None:
        """Other findings are listed: from the top, all groups open while they are few."""
        self._show_groups(self._state)
        self.tree.open_for_search(searching=self._shown() is not None)
        self.tree.scrollToTop()

    @Slot(object)
    def _show_recorded(self, finding: FindingId) -> None:
        """The search is over; what was typed comes in sight once the list is laid out anew."""
        self.tree.open_for_search(searching=False)
        self.nearest_line.hide()
        QTimer.singleShot(0, self.tree, partial(self.tree.go_to, finding))

    @Slot()
    def _into_list(self) -> None:
        hits = self.model.shown()
        if hits:
            self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
            self.tree.go_to(hits[0])

    # --- the rest ------------------------------------------------------------------------

    @Slot(object)
    def _regroup(self, by: Grouping) -> None:
        self._by = by
        self._show_groups(self._state)

    @Slot()
    def _all_asked(self) -> None:
        """The answer is kept; on a fresh visit the findings come next."""
        self._session.set_red_flags_asked()
        if not self._state.assessment.findings:
            self.focus_typing_field()

    def _build(self) -> None:
        self.header.add(self.grouping)
        self.nearest_line.setVisible(False)
        above = (self.field, self.error, self.nearest_line, self.strip, self.body.line)
        below = (self.body.chart, self.body.region, self.tree)
        self._column = PaneColumn(self, self.header, above, below)
        self._fit()

    def _fit(self) -> None:
        self._column.fit(low=self._low)
        self.setMinimumWidth(u(self, _MIN_WIDTH))
        self.body.fit(self.size())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the chart where it has no room."""
        super().resizeEvent(event)
        self.body.fit(event.size())

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._fit()

    def _connect(self) -> None:
        self.typing.read.connect(self._show_read)
        self.typing.recorded.connect(self._show_recorded)
        self.typing.list_wanted.connect(self._into_list)
        self.row_actions.typing_wanted.connect(self.focus_typing_field)
        self.strip.opened.connect(self.open_red_flags)
        self.strip.none_present.connect(self._all_asked)
        self.body.listed.connect(self._list_anew)
        self.body.list_wanted.connect(self.focus_list)
        self.grouping.wanted.connect(self._regroup)
        self._session.changed.connect(self.show_state)


def _other_visit(before: SessionState, after: SessionState) -> bool:
    one, other = before.visit, after.visit
    return (one and one.id) != (other and other.id)
