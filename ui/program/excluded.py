"""Excluded, and why: a drawer from below with every exclusion by its cause."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from planner.suggest.rules import Hold
from ui.program.excluded_tree import ExcludedTree
from ui.program.exclusions import missing_equipment
from ui.program.models import Column, ExcludedModel
from ui.program.parts import ToneLabel, column_layout, row_layout, set_margins
from ui.program.why import open_why, rule_sections
from ui.program.words import tr
from ui.theme.icons import icon
from ui.theme.metrics import BODY, SECONDARY, SEMIBOLD, SMALL, set_font, u
from ui.widgets import Painted, tool_button

if TYPE_CHECKING:
    from ui.program.models import Line
    from ui.session import Session, SessionState

MOST_OF_HEIGHT = 0.4


class ExcludedDrawer(Painted):
    """The strip with the count, and the tree above the pane's lower edge."""

    override_wanted = Signal(object)

    def __init__(self, session: Session) -> None:
        super().__init__("side", line_above=True)
        self._session = session
        self._state: SessionState | None = None
        self._full_height = 0
        layout = column_layout(0, self)
        strip = row_layout(8)
        set_margins(strip, 8, 3, 12, 3)
        self.toggle = tool_button("chevron-right", tr("Excluded, and why"))
        self.toggle.setText(tr("Excluded, and why"))
        self.toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_font(self.toggle, BODY, SEMIBOLD)
        self.toggle.setCheckable(True)
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
        self.toggle.setMinimumHeight(u(self, 30))
        self.toggle.toggled.connect(self._show_tree)
        self.tree.clicked.connect(self._click)
        self.tree.activated.connect(self._activate)
        self.tree.help_wanted.connect(self.open_why)
        self.tree.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.tree.customContextMenuRequested.connect(self._open_menu)
        self._show_tree(False)

    @property
    def is_open(self) -> bool:
        """True while the tree is in sight."""
        return self.toggle.isChecked()

    def show_state(self, state: SessionState) -> None:
        """Show what is excluded now; the lines are made only while they are in sight."""
        self._state = state
        excluded = state.proposal.excluded
        self._count.setText(str(len(excluded)))
        catalogue = self._session.catalogue
        props = sum(missing_equipment(one, catalogue) for one in excluded)
        self._props.setText(tr("{count} need equipment not at home", count=props) if props else "")
        told = tr("Excluded, and why: {count} exercises", count=len(excluded))
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

    def toggle_open(self) -> None:
        """Open the drawer and go into it, or close it."""
        self.toggle.setChecked(not self.toggle.isChecked())
        if self.is_open:
            self.tree.setFocus(Qt.FocusReason.ShortcutFocusReason)
            if not self.tree.currentIndex().isValid() and self.model.groups:
                self.tree.setCurrentIndex(self.model.index(0, 0))

    def set_room(self, height: int) -> None:
        """The pane's height in px; the drawer takes 40 % of it at most."""
        self._full_height = height
        self._fit()

    def _fit(self) -> None:
        """As high as its lines, three of them at least, 40 % of the pane at most."""
        line = max(self.tree.sizeHintForRow(0), u(self, 28))
        lines = 1.5 * sum(1 + len(group.lines) for group in self.model.groups)
        most = int(self._full_height * MOST_OF_HEIGHT) - self.toggle.height()
        self.tree.setFixedHeight(max(3 * line, min(int(lines * line), most)))

    @Slot(bool)
    def _show_tree(self, on: bool) -> None:
        self.toggle.setIcon(icon("chevron-down" if on else "chevron-right", "text"))
        if on:
            self._sync()
        self.tree.setVisible(on)
        self._fit()

    # --- doing ---------------------------------------------------------------------------

    @Slot(QModelIndex)
    def _click(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is None:
            return
        if index.column() == Column.OVERRIDE:
            self.override_wanted.emit(line.exclusion)
        elif index.column() == Column.SWAP:
            self._swap(line)

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        line = self.model.line(index)
        if line is not None and index.column() not in {Column.SWAP, Column.OVERRIDE}:
            self.override_wanted.emit(line.exclusion)

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
            menu.addAction(tr("Add {name} instead", name=line.swap_name)).setData("swap")
        menu.addAction(tr("Override {name}…", name=line.spoken)).setData("override")
        question = line.exclusion.question
        if question is not None and line.exclusion.hold is Hold.UNTIL:
            menu.addAction(tr("Reached: {what}", what=line.exclusion.condition)).setData("reached")
        menu.addAction(tr("Why")).setData("why")
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
            title = one.exclusion.cause if group else one.spoken
            return open_why(self.tree, title, sections)
        return None
