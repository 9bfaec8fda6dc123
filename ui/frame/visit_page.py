"""The visit page: the three panes, and the commands that work on them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from planner.programs.note import NoteHead, note
from ui.assessment.view import FindingsPane
from ui.frame.equipment import EquipmentPopup
from ui.frame.guard import flags_open, wants_to_ask
from ui.frame.pane_bar import PaneBar
from ui.frame.panes import FINDINGS, HANDOUT, PANES, PROGRAM, Panes
from ui.frame.widths import WidthClass
from ui.handout.delivery import Delivery
from ui.handout.view import HandoutPane
from ui.program.view import ProgramPane

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from ui.frame.parts import Parts


class VisitPage(QWidget):
    """Findings, Program and Handout of the open visit."""

    def __init__(self, parts: Parts, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        session, messages = parts.session, parts.messages
        self.findings = FindingsPane(session, messages, self)
        self.program = ProgramPane(session, messages, parts.figures, self)
        self.handout = HandoutPane(session, messages, parts.jobs, parts.settings, self)
        self.delivery = Delivery(session, self.handout, messages, parts.jobs, self)
        self.panes = Panes(
            (self.findings, self.program, self.handout),
            (self.program.header, self.handout.header),
            self.findings.tree,
            parts.settings,
            self,
        )
        self.bar = PaneBar(self.panes.switch, parts.catalogue, self)
        self.equipment = EquipmentPopup(parts.catalogue, self)
        self.equipment.edited.connect(session.set_equipment)
        self.program.print_requested.connect(self.print_sheet)
        self.program.go_to_findings.connect(self.find_finding)
        self._after_flags: Callable[[], None] | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.bar)
        layout.addWidget(self.panes, 1)
        self.bar.show_state(session.state)
        session.changed.connect(self.bar.show_state)
        self.bar.strip.opened.connect(self.open_red_flags)
        self.bar.strip.none_present.connect(session.set_red_flags_asked)
        self.panes.class_changed.connect(self._class_changed)

    # --- panes ---------------------------------------------------------------------------

    @Slot(object)
    def _class_changed(self, name: WidthClass) -> None:
        """With one pane at a time the red flags stand over all of them."""
        alone = name is WidthClass.SINGLE
        for pane in (self.findings, self.program, self.handout):
            if name is not WidthClass.TABBED or pane is self.findings:
                pane.header.title.setHidden(alone)  # the switch names the pane
        self.bar.setVisible(alone)
        self.findings.strip.setVisible(not alone)

    @Slot(bool)
    def set_low(self, low: bool) -> None:
        """A low window: lower headers, and the questions scroll with the rows."""
        self.findings.set_low(low=low)
        self.program.set_low(low=low)
        self.handout.header.set_low(low=low)

    @Slot()
    def toggle_handout(self) -> None:
        """F7: the handout large, or as the tab in front; again, and the program is back."""
        self.panes.toggle_handout()
        if self.panes.handout_large:
            self.handout.focus_pages()
        elif self.panes.focused() is None or self.panes.focused() == HANDOUT:
            self.program.focus_program()

    @Slot()
    def find_finding(self) -> None:
        """Ctrl+F: the typing field."""
        self.panes.bring(FINDINGS)
        self.findings.focus_typing_field()

    @Slot()
    def next_pane(self) -> None:
        """F6."""
        self._go(1)

    @Slot()
    def last_pane(self) -> None:
        """Shift+F6."""
        self._go(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc that nobody else took leaves the large handout."""
        if event.key() == Qt.Key.Key_Escape and self.panes.handout_large:
            self.toggle_handout()
            return
        super().keyPressEvent(event)

    def _go(self, step: int) -> None:
        here = self.panes.focused()
        target = FINDINGS if here is None else (here + step) % PANES
        self.panes.bring(target)
        if target == FINDINGS:
            self.findings.focus_list()
        elif target == PROGRAM:
            self.program.focus_program()
        else:
            self.handout.focus_pages()
        if self.panes.focused() != target:
            self.panes.focus_into(target)

    def help_here(self) -> bool:
        """F1 for the pane with the focus; False when none of them can answer."""
        match self.panes.focused():
            case 0:
                return self.findings.help_at_focus()
            case 1:
                return self.program.help_at_focus()
            case _:
                return False

    @Slot()
    def open_red_flags(self) -> None:
        """F8."""
        self.panes.bring(FINDINGS)
        self.findings.open_red_flags()

    @Slot()
    def open_add(self) -> None:
        """Ctrl+L."""
        self.panes.bring(PROGRAM)
        self.program.open_add()

    @Slot()
    def toggle_excluded(self) -> None:
        """F9."""
        self.panes.bring(PROGRAM)
        self.program.toggle_excluded()

    def open_equipment(self, under: QWidget) -> None:
        """What is at home, under a widget of the context bar."""
        self.equipment.open_at(under, self._parts.session.state.assessment.equipment)

    def set_single_keys(self, on: bool) -> None:
        """Whether single letters act on rows."""
        self.findings.set_single_keys(enabled=on)
        self.program.set_letters(on)

    # --- paper ---------------------------------------------------------------------------

    @Slot()
    def print_sheet(self) -> None:
        """Ctrl+P; the red flags come first."""
        self._guarded(self.delivery.print_sheet)

    @Slot()
    def save_pdf(self) -> None:
        """Ctrl+Shift+S; the red flags come first."""
        self._guarded(self.delivery.save_pdf)

    @Slot()
    def save_protected(self) -> None:
        """A file that a password opens; the red flags come first."""
        self._guarded(self.delivery.save_protected)

    @Slot()
    def copy_note(self) -> None:
        """Put the clinic note on the clipboard."""
        self.program.flush()
        state = self._parts.session.state
        if state.visit is None:
            return
        head = NoteHead(state.patient, state.visit.visited_on, state.visit.therapist)
        text = note(head, state.assessment, state.program, state.proposal, self._parts.catalogue)
        QGuiApplication.clipboard().setText(text)
        self._parts.messages.info(self.tr("The note is on the clipboard."))

    def _guarded(self, step: Callable[[], None]) -> None:
        self.program.flush()
        if not flags_open(self._parts.session.state, self._parts.catalogue):
            step()
            return
        if not wants_to_ask(self.window()):
            return
        self._after_flags = step
        self.panes.bring(FINDINGS)
        dialog = self.findings.open_red_flags()
        dialog.finished.connect(self._flags_closed, Qt.ConnectionType.QueuedConnection)

    @Slot()
    def _flags_closed(self) -> None:
        """Go on to the paper, unless a flag stopped it or nobody asked."""
        step, self._after_flags = self._after_flags, None
        state = self._parts.session.state
        if step is None or state.proposal.stopped:
            return
        if not flags_open(state, self._parts.catalogue):
            step()
