"""Add an exercise: search all of them, see which are excluded and why, choose the side."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QDialog, QListView, QWidget

from planner.vocabulary import WorkingSide
from ui.language import told, translate
from ui.program.add_list import ExerciseDelegate, ExerciseModel
from ui.program.add_preview import Preview
from ui.program.finder import Entry, Hits, entries, held_on, search
from ui.program.parts import ToneLabel, column_layout, least_height, row_layout, set_margins
from ui.program.words import spoken_exercise
from ui.theme.metrics import BODY, SECONDARY, SEMIBOLD, u
from ui.widgets import Painted, SearchField, SideSwitch, button

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent, QResizeEvent

    from ui.figures import Figures
    from ui.session import Session


LEAST_WITH_PREVIEW = 740


class AddDialog(QDialog):
    """`override_wanted` carries the Exclusion of an exercise that may not simply be added."""

    override_wanted = Signal(object)

    def __init__(self, session: Session, figures: Figures, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setModal(True)
        self.setWindowTitle(translate("program", "Add an exercise"))
        self._session = session
        self.all_entries = entries(session.state, session.catalogue)
        self._side: WorkingSide | None = None
        layout, left = column_layout(0, self), column_layout(0)
        top = column_layout(8)
        set_margins(top, 16, 16, 16, 8)
        self.field = SearchField(translate("program", "Type a name, like  pelvic drop"))
        self.field.setAccessibleName(translate("program", "Search all exercises"))
        self.told = ToneLabel("", "text2", SECONDARY)
        top.addWidget(self.field)
        top.addWidget(self.told)
        left.addLayout(top)
        self.model = ExerciseModel(self)
        self.view = self._list(figures)
        left.addWidget(self.view, 1)
        self.preview = Preview(figures)
        both = row_layout(0)
        both.addLayout(left, 1)
        both.addWidget(self.preview)
        layout.addLayout(both, 1)
        layout.addWidget(self._foot())
        self.field.textChanged.connect(self._search)
        self.view.selectionModel().currentChanged.connect(self._choose)
        self.view.doubleClicked.connect(self._enter)
        room = self.screen().availableGeometry()
        self.resize(min(u(self, 900), room.width()), min(u(self, 640), room.height() * 9 // 10))
        self._search("")
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _list(self, figures: Figures) -> QListView:
        view = QListView()
        view.setModel(self.model)
        view.setItemDelegate(ExerciseDelegate(figures, view))
        view.setUniformItemSizes(True)
        view.setFrameShape(QListView.Shape.NoFrame)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setAccessibleName(translate("program", "Exercises"))
        figures.drawn.connect(self._drawn)
        return view

    @Slot()
    def _drawn(self) -> None:
        """A figure of the list may be there now."""
        self.view.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.preview.setVisible(self.width() >= u(self, LEAST_WITH_PREVIEW))

    def _foot(self) -> Painted:
        foot = Painted("side", line_above=True)
        line = row_layout(8, foot)
        set_margins(line, 16, 10)
        self._chosen = ToneLabel("", "text", BODY, SEMIBOLD).wrapped()
        line.addWidget(self._chosen, 1)
        self.switch = SideSwitch(tuple(WorkingSide), of=translate("program", "Side"))
        self.switch.chosen.connect(self._choose_side)
        line.addWidget(self.switch)
        self.close_button = button(translate("program", "Close"))
        self.add_button = button(translate("program", "Add"), role="primary")
        for one in (self.close_button, self.add_button):
            least_height(one, 32)
            line.addWidget(one)
        self.close_button.clicked.connect(self.reject)
        self.add_button.clicked.connect(self._enter)
        return foot

    # --- searching and choosing ----------------------------------------------------------

    @Slot(str)
    def _search(self, text: str) -> None:
        hits = search(text, self.all_entries)
        self.model.show_entries(hits.entries)
        self.told.setText(hits_words(hits, text, len(self.all_entries)))
        if hits.entries:
            self.view.setCurrentIndex(self.model.index(0))
        self._choose()

    @property
    def entry(self) -> Entry | None:
        """The exercise chosen now."""
        return self.model.entry(self.view.currentIndex())

    @Slot()
    def _choose(self) -> None:
        entry = self.entry
        self._side = entry.side if entry else None
        if entry and self._side and entry.held & self._side.sides and not entry.excluded:
            self._side = None
        self.switch.set_side(self._side)
        self._follow()

    @Slot(object)
    def _choose_side(self, side: object) -> None:
        self._side = side if isinstance(side, WorkingSide) else None
        self._follow()

    def _follow(self) -> None:
        entry = self.entry
        self.add_button.setEnabled(entry is not None and not entry.there)
        if entry is None:
            self._chosen.setText("")
            self.switch.hide()
            return
        exercise = self._session.catalogue.exercise[entry.exercise]
        self.preview.show_exercise(exercise, self._side)
        self.switch.setVisible(exercise.unilateral)
        spoken = spoken_exercise(exercise, self._side) if self._side else exercise.name
        self._chosen.setText(spoken)
        held = held_on(entry.exercise, self._side, self._session.state.proposal)
        self.add_button.setText(
            translate("program", "Override…") if held else translate("program", "Add")
        )
        verb = (
            translate("program", "Override {name}", name=spoken)
            if held
            else translate("program", "Add {name}", name=spoken)
        )
        self.add_button.setAccessibleName(verb)
        self.add_button.setToolTip(told(held.cause) if held else "")

    @Slot()
    def _enter(self) -> None:
        """Add what is chosen; without a side, ask for it; excluded, go the override's way."""
        entry = self.entry
        if entry is None or entry.there:
            return
        held = held_on(entry.exercise, self._side, self._session.state.proposal)
        if held is not None:
            self.accept()
            self.override_wanted.emit(held)
        elif self._side is None:
            self.switch.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self._session.add(entry.exercise, self._side)
            self.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up} and self.field.hasFocus():
            row = self.view.currentIndex().row() + (1 if key == Qt.Key.Key_Down else -1)
            if 0 <= row < self.model.rowCount():
                self.view.setCurrentIndex(self.model.index(row))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._enter()
        else:
            super().keyPressEvent(event)


def hits_words(hits: Hits, text: str, total: int) -> str:
    """How many fit, or that these are only near."""
    if not hits.exact:
        typed = text.strip()
        if not hits.entries:
            return translate("program", "No exact match for “{text}”.", text=typed)
        return translate("program", "No exact match for “{text}”. Closest names first.", text=typed)
    return translate("program", "{count} of %n exercise(s)", n=total, count=len(hits.entries))
