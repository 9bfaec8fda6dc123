"""What clicks, keys and menus do to a row of findings."""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QPoint, Slot
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from planner.assessment.finding import Measure
from planner.vocabulary import FindingId, Side
from ui.assessment.cells import Act, Cell
from ui.assessment.changes import Changes
from ui.assessment.help_popup import HelpPopup
from ui.assessment.keys import Typed, entry
from ui.assessment.menus import RowMenu, choice_menu
from ui.assessment.models import FindingsModel
from ui.assessment.tree import FindingsTree
from ui.assessment.week_dialog import WeekDialog
from ui.assessment.words import SIDE_KEYS, sides_sentence
from ui.messages import Messages
from ui.session import Session
from ui.widgets.scale_values import low_grades, problem


class RowActions(QObject):
    """Listens to the tree and edits through the session. Each slot acts on one finding."""

    def __init__(
        self, session: Session, messages: Messages, model: FindingsModel, tree: FindingsTree
    ) -> None:
        super().__init__(tree)
        self.changes = Changes(session)
        self.single_keys = True
        self._catalogue = session.catalogue
        self._messages = messages
        self._model = model
        self._tree = tree
        self._typed = Typed()
        self._typed_on: FindingId | None = None
        tree.rows.clicked.connect(self.click)
        tree.rows.entered.connect(self.set_shown_value)
        tree.rows.closeEditor.connect(self._field_closed)
        tree.key_typed.connect(self.key)
        tree.return_pressed.connect(self.next_open)
        tree.delete_pressed.connect(self.changes_untick)
        tree.menu_wanted.connect(self.open_menu)

    @property
    def window_of(self) -> QWidget:
        """The widget that menus and popups belong to."""
        return self._tree

    # --- clicks --------------------------------------------------------------------------

    @Slot(object, object)
    def click(self, finding: FindingId, cell: Cell) -> None:
        """Do what a cell says."""
        match cell.act:
            case Act.SIDE:
                self.changes.set_side(finding, cell.side)
            case Act.RECORD:
                self.changes.set_side(finding, Side.NONE)
            case Act.UNTICK:
                self.changes.untick(finding)
            case Act.VALUE:
                self._click_value(finding, cell.value)
            case Act.NUMBER:
                self._tree.edit_number(finding)
            case Act.INFO:
                self.help(finding)
            case Act.LOW_GRADES | Act.UNIT | Act.SCALE | Act.EXTRA:
                self._choose(finding, cell)

    def _click_value(self, finding: FindingId, value: Measure | None) -> None:
        """A click on the chosen value takes it back."""
        scale, seen = self._model.scale(finding), self.changes.observed(finding)
        if scale is None or seen is None:
            return
        chosen = seen.values.get(scale.type)
        self.changes.set_value(finding, scale, None if chosen == value else value)

    def _choose(self, finding: FindingId, cell: Cell) -> None:
        menu = choice_menu(self, finding, cell)
        menu.popup(self._tree.cell_point(finding, cell))

    # --- keys ----------------------------------------------------------------------------

    @Slot(object, str)
    def key(self, finding: FindingId, key: str) -> None:
        """A side letter, a scale's key or a value; without a side only the side can come."""
        if not self.single_keys:
            return
        side = SIDE_KEYS.get(key.upper())
        recorded = self.changes.observed(finding) is not None
        if side is not None and (not recorded or not self._begins_option(finding, key, side)):
            self._key_side(finding, side)
        elif not recorded:
            self._record_or_ask(finding)
        elif key.upper() == "S":
            self._next_scale(finding)
        else:
            self._key_value(finding, key)

    def _begins_option(self, finding: FindingId, key: str, side: Side) -> bool:
        """A letter means an option only where the finding has no such side."""
        scale = self._model.scale(finding)
        options = scale.options if scale is not None else ()
        allowed = side in self._catalogue.finding[finding].sides
        return not allowed and any(
            option.casefold().startswith(key.casefold()) for option in options
        )

    def _key_side(self, finding: FindingId, side: Side) -> None:
        if not self.changes.set_side(finding, side):
            self._messages.warn(sides_sentence(self._catalogue.finding[finding]))

    def _record_or_ask(self, finding: FindingId) -> None:
        """Record what has no side; for the rest go to the side cells, since none is guessed."""
        if self._catalogue.finding[finding].sided:
            self._tree.go_to_side(finding)
        else:
            self.changes.set_side(finding, Side.NONE)

    def _key_value(self, finding: FindingId, key: str) -> None:
        scale, seen = self._model.scale(finding), self.changes.observed(finding)
        if scale is None or seen is None:
            return
        typed = self._typed if self._typed_on == finding else Typed()
        done = entry(scale, seen.values.get(scale.type), typed, key, time.monotonic())
        self._typed_on = finding
        if done is None:
            if key.isdigit():
                self._model.set_problem(finding, problem(scale))
            return
        self._typed = done.typed
        if done.begins:
            self._tree.edit_number(finding, done.begins)
            return
        self._model.set_problem(finding, "")
        self.changes.set_value(finding, scale, done.value)

    def _next_scale(self, finding: FindingId) -> None:
        scales, now = self._catalogue.finding[finding].scales, self._model.scale(finding)
        if now is not None and len(scales) > 1:
            self._model.choose_scale(finding, scales[(scales.index(now) + 1) % len(scales)].type)

    @Slot(object)
    def next_open(self, finding: FindingId) -> None:
        """Go to the next finding that lacks a side or a value; record first what has no side."""
        on_side = self._tree.currentIndex().column() > 0
        if self.changes.observed(finding) is None and not on_side:
            self._record_or_ask(finding)
            return
        order = self._model.shown()
        place = order.index(finding)
        for other in (*order[place + 1 :], *order[:place]):
            if self.is_open(other):
                self._tree.go_to(other)
                return

    def is_open(self, finding: FindingId) -> bool:
        """Whether a finding still lacks its side or a value."""
        seen = self.changes.observed(finding)
        if seen is None:
            return True
        scale = self._model.scale(finding)
        plain = scale is None or self._catalogue.finding[finding].scales[0].type == "yes_no"
        return not plain and not seen.values

    @Slot(object)
    def changes_untick(self, finding: FindingId) -> None:
        """Take a finding back."""
        self.changes.untick(finding)

    # --- values from fields and menus ----------------------------------------------------

    @Slot(object, object)
    def set_shown_value(self, finding: FindingId, value: Measure | None) -> None:
        """Set the value on the scale that the row shows."""
        scale = self._model.scale(finding)
        if scale is not None:
            self.changes.set_value(finding, scale, value)

    @Slot(QWidget, QAbstractItemDelegate.EndEditHint)
    def _field_closed(self, _field: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Esc takes the sentence away with what was typed."""
        finding = self._tree.current_finding()
        if hint == QAbstractItemDelegate.EndEditHint.RevertModelCache and finding is not None:
            self._model.set_problem(finding, "")

    def low_grades(self, finding: FindingId) -> tuple[str, ...]:
        """The grades behind the first cell of a long scale."""
        scale = self._model.scale(finding)
        return () if scale is None else low_grades(scale)

    def choose_scale(self, finding: FindingId, scale_type: str) -> None:
        """Show another scale of the finding."""
        self._model.choose_scale(finding, scale_type)

    def shown_scale(self, finding: FindingId) -> str:
        """The type of the scale that the row shows."""
        scale = self._model.scale(finding)
        return "" if scale is None else scale.type

    # --- menus and popups ----------------------------------------------------------------

    @Slot(object, QPoint)
    def open_menu(self, finding: FindingId, point: QPoint) -> None:
        """The context menu of a row."""
        RowMenu(self, finding, self._tree).popup(point)

    def help(self, finding: FindingId) -> None:
        """How to elicit a finding, beside its row."""
        popup = HelpPopup(self._catalogue, self._catalogue.finding[finding], self._tree)
        popup.show_at(self._tree.menu_point(finding))

    def ask_week(self, finding: FindingId) -> None:
        """The small dialog for week and date."""
        seen = self.changes.observed(finding)
        if seen is None:
            return
        dialog = WeekDialog(self._catalogue.finding[finding].name, seen, self._tree)
        dialog.chosen.connect(self._set_week)
        dialog.open()

    @Slot(object, object, object)
    def _set_week(self, finding: FindingId, week: int | None, on: object) -> None:
        self.changes.set_week(finding, week, on)  # type: ignore[arg-type]
