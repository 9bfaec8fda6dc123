"""The three panes: side by side, with the handout as a tab, or one at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtWidgets import (
    QApplication,
    QSplitter,
    QSplitterHandle,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from ui.frame.widths import (
    FINDINGS_MIN,
    HANDOUT_MIN,
    PROGRAM_MIN,
    WidthClass,
    usual_widths,
    width_class,
)
from ui.theme.metrics import u, uf

if TYPE_CHECKING:
    from PySide6.QtGui import QResizeEvent

    from ui.settings import Settings

PANES = 3
BESIDE = 2  # findings and handout stand beside the program
FINDINGS, PROGRAM, HANDOUT = range(PANES)
_TAB = Qt.FocusPolicy.TabFocus


class Panes(QWidget):
    """Holds the panes. `class_changed(WidthClass)` after the layout followed the width."""

    class_changed = Signal(object)

    def __init__(
        self, panes: tuple[QWidget, QWidget, QWidget], settings: Settings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._panes = panes
        self._settings = settings
        self._class: WidthClass | None = None
        self._large = False
        self._moved = False
        names = (self.tr("Findings"), self.tr("Program"), self.tr("Handout"))
        self._all_tabs = self._tab_bar(names)
        self._two_tabs = self._tab_bar(names[PROGRAM:])
        self._inner = Splitter(self)
        self._inner.addWidget(panes[PROGRAM])
        self._inner.addWidget(panes[HANDOUT])
        self._right = QWidget(self)
        column = QVBoxLayout(self._right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._two_tabs)
        column.addWidget(self._inner, 1)
        self.outer = Splitter(self)
        self.outer.addWidget(panes[FINDINGS])
        self.outer.addWidget(self._right)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._all_tabs)
        layout.addWidget(self.outer, 1)
        for splitter in (self.outer, self._inner):
            splitter.splitterMoved.connect(self._splitter_moved)
            splitter.reset_wanted.connect(self.reset)
        self.outer.setStretchFactor(1, 1)
        self._inner.setStretchFactor(0, 1)

    def _tab_bar(self, names: tuple[str, ...]) -> QTabBar:
        bar = QTabBar(self)
        for name in names:
            bar.addTab(name)
        bar.setExpanding(False)
        bar.setDrawBase(True)
        bar.setAccessibleName(self.tr("Panes"))
        bar.hide()
        bar.currentChanged.connect(self._tab_chosen)
        return bar

    # --- what can be asked ---------------------------------------------------------------

    @property
    def width_class(self) -> WidthClass:
        """The class of the present width."""
        return self._class or WidthClass.FULL

    @property
    def handout_large(self) -> bool:
        """Whether the handout fills the window."""
        return self._large

    def shown(self) -> tuple[int, ...]:
        """The panes in sight."""
        if self._class is WidthClass.SINGLE:
            return (self._all_tabs.currentIndex(),)
        if self._large:
            return (HANDOUT,)
        if self._class is WidthClass.TABBED:
            return (FINDINGS, self._two_tabs.currentIndex() + PROGRAM)
        return (FINDINGS, PROGRAM, HANDOUT)

    def bring(self, pane: int) -> None:
        """See to it that a pane is in sight."""
        if pane != HANDOUT and self._large:
            self.set_handout_large(False)
        if self._class is WidthClass.SINGLE:
            self._all_tabs.setCurrentIndex(pane)
        elif self._class is WidthClass.TABBED and pane != FINDINGS:
            self._two_tabs.setCurrentIndex(pane - PROGRAM)

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

    def set_handout_large(self, large: bool) -> None:
        """Give the handout the whole width, or bring the other panes back.

        Where the handout is a tab, this only changes the tab.
        """
        if self._class in {WidthClass.TABBED, WidthClass.SINGLE}:
            self.bring(HANDOUT if large else PROGRAM)
            return
        self._large = large
        self._show()

    def toggle_handout(self) -> None:
        """F7."""
        if self._class in {WidthClass.TABBED, WidthClass.SINGLE}:
            self.bring(PROGRAM if HANDOUT in self.shown() else HANDOUT)
        else:
            self.set_handout_large(not self._large)

    @Slot()
    def reset(self) -> None:
        """The usual widths again."""
        self._settings.set_splitter_sizes(self.width_class.value, ())
        self._set_sizes()

    # --- layout --------------------------------------------------------------------------

    def _follow_width(self) -> None:
        wanted = width_class(self.width() / uf(self, 1))
        if wanted is self._class:
            return
        self._class = wanted
        if not wanted.three_panes:
            self._large = False
        self._show()
        self._set_sizes()
        self.class_changed.emit(wanted)

    def _show(self) -> None:
        single = self._class is WidthClass.SINGLE
        self._all_tabs.setVisible(single)
        self._two_tabs.setVisible(self._class is WidthClass.TABBED)
        shown = self.shown()
        self._right.setVisible(PROGRAM in shown or HANDOUT in shown)
        for number, pane in enumerate(self._panes):
            pane.setVisible(number in shown)
        least = (
            (FINDINGS_MIN, PROGRAM_MIN, HANDOUT_MIN)
            if self._class is not None and self._class.three_panes
            else (0, 0, 0)
        )
        for pane, width in zip(self._panes, least, strict=True):
            pane.setMinimumWidth(u(self, width))

    def _set_sizes(self) -> None:
        name = self.width_class
        kept = self._settings.splitter_sizes(name.value)
        width = self.width()
        if len(kept) == BESIDE and 0 < sum(kept) < width:
            findings, handout = kept
        else:
            findings, handout = (u(self, w) if w else 0 for w in usual_widths(name))
        self.outer.setSizes([findings, max(0, width - findings)])
        self._inner.setSizes([max(0, width - findings - handout), handout])

    @Slot(int)
    def _tab_chosen(self, _index: int) -> None:
        if self._class is not None:
            self._show()

    @Slot(int, int)
    def _splitter_moved(self, _position: int, _index: int) -> None:
        if not self._large and self._class is not None:
            handout = self._inner.sizes()[1] if self._class.three_panes else 0
            self._settings.set_splitter_sizes(self._class.value, (self.outer.sizes()[0], handout))

    # --- Qt ------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._follow_width()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._class = None
            self._follow_width()


class Splitter(QSplitter):
    """Level splitter; a double click on the grip asks for the usual widths."""

    reset_wanted = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setChildrenCollapsible(False)

    def createHandle(self) -> QSplitterHandle:
        handle = QSplitterHandle(self.orientation(), self)
        handle.installEventFilter(self)
        return handle

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.MouseButtonDblClick:
            self.reset_wanted.emit()
            return True
        return super().eventFilter(watched, event)
