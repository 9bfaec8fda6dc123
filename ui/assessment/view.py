"""The Findings pane: typing field, red flag strip, and the list of findings."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.assessment.finding import Finding, FindingKind
from planner.vocabulary import FindingId
from ui.assessment.actions import RowActions
from ui.assessment.grouping import Grouping, grouped
from ui.assessment.models import SIDE, FindingsModel
from ui.assessment.red_flag_dialog import RedFlagDialog
from ui.assessment.red_flag_strip import RedFlagStrip, red_flags
from ui.assessment.search import findings_matching, nearest
from ui.assessment.tree import FindingsTree
from ui.messages import Messages
from ui.session import Session, SessionState
from ui.theme.metrics import GAP, GAP_ROW, SECONDARY, u
from ui.widgets import InkLabel, Look, Painted, PaneHeader, SearchField, Segmented, SegmentSpec

_GROUPINGS = (Grouping.REGION, Grouping.TEST)


class FindingsPane(Painted):
    """Shows the findings of the open visit and records them through the session."""

    def __init__(self, session: Session, messages: Messages, parent: QWidget | None = None) -> None:
        super().__init__("side", parent)
        self._session = session
        self._by = Grouping.REGION
        self._state = session.state
        self._order = _clinical_first(session.catalogue.findings)
        self.header = PaneHeader(self.tr("Findings"), "", self)
        self.grouping = self._grouping_switch()
        self.field = SearchField(
            self.tr("Type a finding"), "Ctrl+F", self, name=self.tr("Find a finding")
        )
        self.strip = RedFlagStrip(self)
        self.nearest_line = InkLabel("", "text2", self, scale=SECONDARY, wrap=True)
        self.model = FindingsModel(session.catalogue, self)
        self.tree = FindingsTree(self.model, self)
        self.row_actions = RowActions(session, messages, self.model, self.tree)
        self._build()
        self._connect()
        self.show_state(session.state)

    # --- for the main window -------------------------------------------------------------

    def focus_typing_field(self) -> None:
        """Put the cursor into the typing field, its text selected."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

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

    def help_at_focus(self) -> None:
        """Show how to elicit the current finding."""
        finding = self.tree.current_finding()
        if finding is not None:
            self.row_actions.help(finding)

    def set_single_keys(self, *, enabled: bool) -> None:
        """Whether single letters and digits record sides and values in the list."""
        self.row_actions.single_keys = enabled

    # --- state ---------------------------------------------------------------------------

    @Slot(object)
    def show_state(self, state: SessionState) -> None:
        """Show a state; focus and scroll position stay."""
        before, self._state = self._state, state
        self.setEnabled(state.patient is not None)
        if _other_visit(before, state):
            self.field.clear()
        recorded = len(state.assessment.findings)
        self.header.set_title(
            self.tr("Findings"), self.tr("{0} recorded").format(recorded) if recorded else ""
        )
        self.strip.show_flags(red_flags(self._session.catalogue, state.assessment))
        self._show_groups(before)

    def _show_groups(self, before: SessionState) -> None:
        current, column = self.tree.current_finding(), self.tree.currentIndex().column()
        anchor = self.tree.anchor()
        shown = self._shown()
        groups = grouped(self._order, self._state.assessment, self._by, shown)
        self.model.show(groups, self._state.assessment)
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

    def _is_new(self, before: SessionState, finding: FindingId) -> bool:
        was = before.assessment.observed(finding)
        return was is None and self._state.assessment.observed(finding) is not None

    # --- typing --------------------------------------------------------------------------

    @Slot(str)
    def _filter(self, _text: str) -> None:
        self._show_groups(self._state)
        self.tree.open_for_search(searching=bool(self.field.text().strip()))
        self.tree.scrollToTop()

    def _shown(self) -> tuple[FindingId, ...] | None:
        """What the typed words find, or the nearest names; None for everything."""
        query = self.field.text().strip()
        self.nearest_line.setVisible(False)
        if not query:
            return None
        hits = findings_matching(self._order, query)
        if hits:
            return hits
        near = nearest(self._order, query)
        text = self.tr("No finding is called “{0}”.").format(query)
        self.nearest_line.setText(f"{text} {self.tr('Nearest names:')}" if near else text)
        self.nearest_line.setVisible(True)
        return near

    @Slot()
    def _return_in_field(self) -> None:
        """A single hit gets the focus on its side cells; of several the first is shown."""
        hits = self.model.shown() if self.field.text().strip() else []
        if not hits:
            return
        self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
        if len(hits) == 1:
            self.tree.go_to(hits[0], SIDE)
        else:
            self.tree.go_to(hits[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Down in the field goes into the list, Esc clears the field."""
        if (
            watched is self.field
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
        ):
            if event.key() == Qt.Key.Key_Down and self.model.shown():
                self.tree.setFocus(Qt.FocusReason.OtherFocusReason)
                self.tree.go_to(self.model.shown()[0])
                return True
            if event.key() == Qt.Key.Key_Escape and self.field.text():
                self.field.clear()
                return True
        return super().eventFilter(watched, event)

    # --- the rest ------------------------------------------------------------------------

    @Slot(int)
    def _regroup(self, index: int) -> None:
        self._by = _GROUPINGS[index]
        self._show_groups(self._state)

    @Slot()
    def _all_asked(self) -> None:
        self._session.set_red_flags_asked()

    def _body_chart(self) -> QWidget | None:
        """Where the body chart goes, between the strip and the list; there is none yet."""
        return None

    def _grouping_switch(self) -> Segmented:
        switch = Segmented(
            (
                SegmentSpec(self.tr("Region"), self.tr("group by body region"), Look.ACCENT),
                SegmentSpec(self.tr("Test"), self.tr("group by kind of test"), Look.ACCENT),
            ),
            self,
        )
        switch.setAccessibleName(self.tr("Grouping of the findings"))
        switch.set_current(0)
        return switch

    def _build(self) -> None:
        self.header.add(self.grouping)
        self.nearest_line.setVisible(False)
        top = QVBoxLayout()
        top.setContentsMargins(
            u(self, GAP_ROW), u(self, GAP_ROW), u(self, GAP_ROW), u(self, GAP_ROW)
        )
        top.setSpacing(u(self, GAP))
        chart = self._body_chart()
        for widget in (self.field, self.strip, chart, self.nearest_line):
            if widget is not None:
                top.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(top)
        column.addWidget(self.tree, 1)
        self.setMinimumWidth(u(self, 288))

    def _connect(self) -> None:
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._return_in_field)
        self.field.installEventFilter(self)
        self.strip.opened.connect(self.open_red_flags)
        self.strip.none_present.connect(self._all_asked)
        self.grouping.picked.connect(self._regroup)
        self._session.changed.connect(self.show_state)


def _clinical_first(findings: tuple[Finding, ...]) -> tuple[Finding, ...]:
    """The catalogue's order, precautions and red flags at the end."""
    late = (FindingKind.PRECAUTION, FindingKind.RED_FLAG)
    return tuple(sorted(findings, key=lambda one: one.kind in late))


def _other_visit(before: SessionState, after: SessionState) -> bool:
    one, other = before.visit, after.visit
    return (one and one.id) != (other and other.id)
