"""The three panes: side by side, with the handout as a tab, or one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal, Slot
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from ui.frame.switches import HeaderSwitches, PaneSwitch
from ui.frame.widths import (
    FINDINGS_MIN,
    HANDOUT_MIN,
    PROGRAM_MIN,
    WidthClass,
    usual_widths,
    width_class,
)
from ui.theme.metrics import u, uf
from ui.widgets import PaneSplitter

if TYPE_CHECKING:
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QResizeEvent

    from ui.settings import Settings
    from ui.widgets import PaneHeader

PANES = 3
BESIDE = 2  # findings and handout stand beside the program
FINDINGS, PROGRAM, HANDOUT = range(PANES)
_ALL = (FINDINGS, PROGRAM, HANDOUT)
_TAB = Qt.FocusPolicy.TabFocus
_SIDE_BY_SIDE = (FINDINGS_MIN, PROGRAM_MIN, HANDOUT_MIN)


class Panes(QWidget):
    """Holds the panes. `class_changed(WidthClass)` after the layout followed the width.

    `headers` are those of program and handout: where the two take turns, a switch stands there in
    place of the title, for Tab right after `last_of_findings`. `switch` chooses the pane where
    there is room for one alone; who owns the panes puts it in its place.
    """

    class_changed = Signal(object)

    def __init__(
        self,
        panes: tuple[QWidget, QWidget, QWidget],
        headers: tuple[PaneHeader, PaneHeader],
        last_of_findings: QWidget,
        settings: Settings,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._settings = settings
        self._class: WidthClass | None = None
        self._large = self._apart = False
        self._one, self._right = FINDINGS, PROGRAM
        self.switch = PaneSwitch((FINDINGS, PROGRAM, HANDOUT), self)
        self.switch.chosen.connect(self.bring)
        turning = dict(zip((PROGRAM, HANDOUT), headers, strict=True))
        self._headers = HeaderSwitches(turning, last_of_findings, self)
        self._headers.chosen.connect(self._header_chosen)
        self.splitter = PaneSplitter(Qt.Orientation.Horizontal, self)
        for pane in panes:
            self.splitter.addWidget(pane)
        self.splitter.setStretchFactor(PROGRAM, 1)
        self._read_in_order()
        self.splitter.fit_with(self._fitted)
        self.splitter.splitterMoved.connect(self._moved)
        self.splitter.reset.connect(self.reset)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.splitter)

    # --- what can be asked ---------------------------------------------------------------

    @property
    def width_class(self) -> WidthClass:
        """The class of the present width."""
        return self._class or WidthClass.FULL

    @property
    def handout_large(self) -> bool:
        """Whether the handout hides the program: large, or as the tab in front."""
        return HANDOUT in self.shown() and PROGRAM not in self.shown()

    @property
    def handout_apart(self) -> bool:
        """Whether the handout stands in a window of its own."""
        return self._apart

    def shown(self) -> tuple[int, ...]:
        """The panes in sight."""
        if self.width_class is WidthClass.SINGLE:
            return (self._one,)
        if self._large:
            return (HANDOUT,)
        if self._apart:
            return (FINDINGS, PROGRAM)
        if self.width_class is WidthClass.TABBED:
            return (FINDINGS, self._right)
        return (FINDINGS, PROGRAM, HANDOUT)

    def focused(self) -> int | None:
        """The pane with the focus."""
        focus = QApplication.focusWidget()
        return next(
            (
                n
                for n, pane in enumerate(self._panes)
                if focus is not None and (pane is focus or pane.isAncestorOf(focus))
            ),
            None,
        )

    def focus_into(self, pane: int) -> None:
        """Give the focus to the first widget of a pane that takes it."""
        inside = self._panes[pane].findChildren(QWidget)
        takers = (w for w in inside if w.isVisible() and w.isEnabled() and w.focusPolicy() & _TAB)
        taker = next(takers, None)
        if taker is not None:
            taker.setFocus(Qt.FocusReason.TabFocusReason)

    # --- what can be done ----------------------------------------------------------------

    @Slot(int)
    def bring(self, pane: int) -> None:
        """See to it that a pane is in sight."""
        if pane == HANDOUT and self._apart:
            self._panes[HANDOUT].window().raise_()
            self._panes[HANDOUT].window().activateWindow()
            return
        if pane != HANDOUT:
            self._large = False
        self._one = pane
        if pane != FINDINGS:
            self._right = pane
        self._show()

    def set_handout_large(self, large: bool) -> None:
        """Give the handout the whole width, or bring the other panes back.

        Where the handout is a tab, this only changes the tab.
        """
        if self._apart:
            return
        if self.width_class.three_panes:
            self._large = large
            self._show()
        else:
            self.bring(HANDOUT if large else PROGRAM)

    @Slot()
    def toggle_handout(self) -> None:
        """F7."""
        self.set_handout_large(not self.handout_large)

    @Slot()
    def reset(self) -> None:
        """The usual widths again."""
        self._settings.set_splitter_sizes(self.width_class.value, ())
        self._set_sizes()

    def take_handout(self) -> QWidget:
        """Give the handout away, to stand in another window; the program takes its room."""
        self._apart, self._large = True, False
        self._one, self._right = min(self._one, PROGRAM), PROGRAM
        pane = self._panes[HANDOUT]
        self.switch.offer(HANDOUT, on=False)
        self._show()
        return pane

    def put_handout(self) -> None:
        """Take the handout back into its place."""
        self._apart = False
        self.splitter.insertWidget(HANDOUT, self._panes[HANDOUT])
        self._read_in_order()
        self.switch.offer(HANDOUT, on=True)
        self._show()

    def _read_in_order(self) -> None:
        """Screen readers go by the order of children; a splitter puts the last one first."""
        for pane in reversed(self._panes):
            pane.lower()

    # --- layout --------------------------------------------------------------------------

    def _follow_width(self) -> None:
        wanted = width_class(self.width() / uf(self, 1))
        if wanted is self._class:
            self._set_sizes()
            return
        self._class = wanted
        if not wanted.three_panes:
            self._large = False
        self._show()
        self.class_changed.emit(wanted)

    def _show(self) -> None:
        shown = self.shown()
        side_by_side = self.width_class.three_panes
        tabbed = self.width_class is WidthClass.TABBED and not self._apart
        for number, pane in enumerate(self._panes):
            if number == HANDOUT and self._apart:
                pane.setMinimumWidth(0)
                continue
            pane.setMinimumWidth(u(self, _SIDE_BY_SIDE[number]) if side_by_side else 0)
            if pane.isHidden() == (number in shown):
                pane.setVisible(number in shown)
        self.switch.show_pane(shown[-1])
        self._headers.show_pane(self._right if tabbed else None)
        self._set_sizes()

    def _widths(self, width: int, name: WidthClass) -> list[int]:
        """Findings, program and handout in px: as kept for this class, else the usual ones."""
        kept = self._settings.splitter_sizes(name.value)
        least = u(self, PROGRAM_MIN)
        beside = kept if len(kept) == BESIDE and all(kept) else usual_widths(name)
        findings, handout = (u(self, one) for one in beside)
        findings = max(u(self, FINDINGS_MIN), min(findings, width - least))
        if not name.three_panes or self._apart:
            rest = max(0, width - findings)
            return [findings, 0, rest] if self._right == HANDOUT else [findings, rest, 0]
        handout = max(u(self, HANDOUT_MIN), min(handout, width - least - findings))
        return [findings, max(0, width - findings - handout), handout]

    def _set_sizes(self) -> None:
        if self._large or self.width_class is WidthClass.SINGLE:
            return
        wanted = self._widths(self.width(), self.width_class)
        if self._differ(wanted):
            self.splitter.setSizes(wanted)

    def _fitted(self, size: QSize) -> list[int] | None:
        """The sizes where Qt would take room from another pane than the one that has to give it."""
        name = width_class(size.width() / uf(self, 1))
        beside = self.width_class.three_panes and name.three_panes
        if self._class is None or self._large or not (name is self._class or beside):
            return None  # other panes will be in sight
        if name is WidthClass.SINGLE:
            return None
        wanted, now = self._widths(size.width(), name), self.splitter.sizes()
        if len(now) < PANES or not self._differ(wanted, (FINDINGS, HANDOUT)):
            return None  # what the program gains or loses, Qt gives to it or takes from it
        if abs(now[FINDINGS] - wanted[FINDINGS]) <= BESIDE:
            wanted[FINDINGS] = now[FINDINGS]  # all rows would be laid out for a pixel
        last = HANDOUT if wanted[HANDOUT] else PROGRAM
        lines = self.splitter.handleWidth() * (len(self.shown()) - 1)
        wanted[last] = max(0, size.width() - lines - sum(wanted) + wanted[last])
        return wanted

    def _differ(self, wanted: list[int], panes: tuple[int, ...] = _ALL) -> bool:
        """The lines between take a pixel each; nothing is laid out again for that."""
        now = self.splitter.sizes()
        return any(abs(now[n] - wanted[n]) > BESIDE for n in panes if n < len(now))

    @Slot(int, int)
    def _moved(self, _position: int, _index: int) -> None:
        if self._large or self.width_class is WidthClass.SINGLE:
            return
        one = uf(self, 1)
        sizes = [round(size / one) for size in self.splitter.sizes()]
        handout = sizes[HANDOUT] if self.width_class.three_panes and not self._apart else 0
        if not handout:
            kept = self._settings.splitter_sizes(self.width_class.value)
            handout = kept[1] if len(kept) == BESIDE else usual_widths(self.width_class)[1]
        self._settings.set_splitter_sizes(
            self.width_class.value, (sizes[FINDINGS], handout or HANDOUT_MIN)
        )

    @Slot(int)
    def _header_chosen(self, pane: int) -> None:
        self.bring(pane)
        self._headers.focus(pane)

    # --- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._class = None
            self._follow_width()
