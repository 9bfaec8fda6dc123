"""Excluded, and why: a drawer from below with every exclusion by its cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

import shiboken6
from PySide6.QtCore import QModelIndex, QPoint, Qt, QVariantAnimation, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from planner.suggest.rules import Hold
from ui.language import told, translate
from ui.program.excluded_delegate import LINE
from ui.program.excluded_tree import ExcludedTree
from ui.program.exclusions import missing_equipment
from ui.program.models import Column, ExcludedModel
from ui.program.parts import ToneLabel, column_layout, least_height, row_layout, set_margins
from ui.program.why import open_why, rule_sections
from ui.theme.icons import icon
from ui.theme.metrics import BODY, SECONDARY, SEMIBOLD, SMALL, set_font, u
from ui.theme.motion import duration
from ui.widgets import Painted, tool_button

if TYPE_CHECKING:
    from ui.program.models import Line
    from ui.session import Session, SessionState

MOST_OF_HEIGHT, MOST_OF_LOW = 0.4, 0.58
LOW = 360
SLIDE_MS = 160


class ExcludedDrawer(Painted):
    """The strip with the count, and the tree above the pane's lower edge."""

    override_wanted = Signal(object)
    opened = Signal(bool)
    left = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__("side", line_above=True)
        self._session = session
        self._state: SessionState | None = None
        self._full_height = 0
        self._open = False
        self._height = 0  # of the tree, on its way
        self._came_from: QWidget | None = None
        layout = column_layout(0, self)
        strip = row_layout(8)
        set_margins(strip, 8, 3, 12, 3)
        self.toggle = tool_button("chevron-right", translate("program", "Excluded, and why"))
        self.toggle.setText(translate("program", "Excluded, and why"))
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_font(self.toggle, BODY, SEMIBOLD)
        self._count = ToneLabel("", "text2", SECONDARY)
        self._props = ToneLabel("", "text2", SECONDARY)
        strip.addWidget(self.toggle)
        strip.addWidget(self._count)
        strip.addStretch(1)
        strip.addWidget(self._props)
        strip.addWidget(ToneLabel("F9", "text2", SMALL))
        layout.addLayout(strip)
        self.model = ExcludedModel(session, self)
        self.tree = ExcludedTree(self.model)
        self.tree.hide()
        layout.addWidget(self.tree)
        least_height(self.toggle, 30)
        self.toggle.clicked.connect(self.toggle_open)
        self._slide = QVariantAnimation(self)
        self._slide.valueChanged.connect(self._take_height)
        self._slide.finished.connect(self._settle)
        self.tree.clicked.connect(self._click)
        self.tree.activated.connect(self._activate)
        self.tree.help_wanted.connect(self.open_why)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self.tree.swap_wanted.connect(self._swap_at)
        self.tree.closing.connect(self.toggle_open)
        self.tree.reshaped.connect(self._fit)

    @property
    def is_open(self) -> bool:
        """True while the tree is in sight."""
        return self._open

    def show_state(self, state: SessionState) -> None:
        """Show what is excluded now; the lines are made only while they are in sight."""
        self._state = state
        excluded = state.proposal.excluded
        self._count.setText(str(len(excluded)))
        catalogue = self._session.catalogue
        props = sum(missing_equipment(one, catalogue) for one in excluded)
        self._props.setText(
            translate("program", "%n without the equipment at home", n=props) if props else ""
        )
        told = translate("program", "Excluded, and why: %n exercise(s)", n=len(excluded))
        self.toggle.setAccessibleName(told)
        if self.is_open:
            self._sync()

    def _sync(self) -> None:
        if self._state is not None and self.model.show_state(self._state):
            self.tree.span_groups()
            self.tree.share_width()
            self._fit()

    @property
    def props_words(self) -> str:
        """How many are out for want of equipment."""
        return self._props.text()

    @Slot()
    def toggle_open(self) -> None:
        """Open the drawer and go into it, or close it and give the keys back."""
        self._open = not self._open
        self.toggle.setIcon(icon("chevron-down" if self._open else "chevron-right", "text"))
        if self._open:
            self._came_from = QApplication.focusWidget()
            self._sync()
            self.tree.show()
            self._move_to(self._wanted())
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.tree.currentIndex().isValid() and self.model.groups:
                self.tree.setCurrentIndex(self.model.index(0, 0))
        else:
            inside = self.tree.hasFocus()
            self._move_to(0)
            if inside:
                self._give_back()
        self.opened.emit(self._open)

    def _give_back(self) -> None:
        """The keys go where they were, or else to whoever listens to `left`."""
        before = self._came_from
        known = before is not None and shiboken6.isValid(before) and before.isVisible()
        if before is not None and known and before is not self.toggle:
            before.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.left.emit()

    # --- sliding -------------------------------------------------------------------------

    def _move_to(self, height: int) -> None:
        self._slide.stop()
        now = self._height
        took = duration(SLIDE_MS)
        if not took or not self.isVisible():
            self._take_height(height)
            self._settle()
            return
        self._slide.setDuration(took)
        self._slide.setStartValue(now)
        self._slide.setEndValue(height)
        self._slide.start()

    @Slot(object)
    def _take_height(self, height: int) -> None:
        self._height = int(height)
        self.tree.setFixedHeight(self._height)

    @Slot()
    def _settle(self) -> None:
        self.tree.setVisible(self._open)

    def set_room(self, height: int) -> None:
        """The pane's height in px; the drawer takes 40 % of it at most."""
        self._full_height = height
        self._fit()

    def _wanted(self) -> int:
        """As high as its lines, three of them at least, 40 % of the pane at most.

        In a low pane two are enough, and more may cover the rows: one of them stays whole.
        """
        low = self._full_height < u(self, LOW)
        share = MOST_OF_LOW if low else MOST_OF_HEIGHT
        most = int(self._full_height * share) - self.toggle.height() - u(self, 6)
        least = 2 if low else 3
        return max(least * u(self, LINE), min(self.tree.lines_height() + u(self, 4), most))

    @Slot()
    def _fit(self) -> None:
        if self._open and self._slide.state() != QVariantAnimation.State.Running:
            self._take_height(self._wanted())

    # --- doing ---------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None:
            self.tree.fold(index)
        elif index.column() == Column.OVERRIDE:
            self.override_wanted.emit(line.exclusion)
        elif index.column() == Column.SWAP:
            self._swap(line)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and index.column() not in {Column.SWAP, Column.OVERRIDE}:
            self.override_wanted.emit(line.exclusion)

    @Slot(QModelIndex)
    def _swap_at(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None:
            self._swap(line)

    def _swap(self, line: Line) -> None:
        if line.swap is not None:
            self._session.add(line.swap.exercise, line.swap.side)

    @Slot(QPoint)
    def _open_menu(self, point: QPoint) -> None:
        line = self.model.line(self.tree.indexAt(point))
        if line is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if line.swap is not None:
            menu.addAction(translate("program", "Add {name} instead", name=line.swap_name)).setData(
                "swap"
            )
        menu.addAction(translate("program", "Override {name}…", name=line.spoken)).setData(
            "override"
        )
        question = line.exclusion.question
        if question is not None and line.exclusion.hold is Hold.UNTIL:
            menu.addAction(
                translate("program", "Reached: {what}", what=told(line.exclusion.condition or ""))
            ).setData("reached")
        menu.addAction(translate("program", "Why")).setData("why")
        menu.triggered.connect(self._do)
        menu.popup(self.tree.viewport().mapToGlobal(point))

    @Slot(QAction)
    def _do(self, action: QAction) -> None:
        index = self.tree.currentIndex()
        line = self.model.line(index)
        if line is None:
            return
        verb = action.data()
        if verb == "swap":
            self._swap(line)
        elif verb == "override":
            self.override_wanted.emit(line.exclusion)
        elif verb == "reached" and line.exclusion.question is not None:
            self._session.answer(line.exclusion.question, True)
        elif verb == "why":
            self.open_why(index)

    @Slot(QModelIndex)
    def open_why(self, index: QModelIndex) -> QWidget | None:
        """The rule behind a line or a cause."""
        line, group = self.model.line(index), self.model.group(index)
        exclusions = group.lines[:1] if group else (line,) if line else ()
        for one in exclusions:
            sections = rule_sections((one.exclusion.rule,), self._session.catalogue)
            title = told(one.exclusion.cause) if group else one.spoken
            return open_why(self.tree, title, sections)
        return None
