"""What clicks and menus do to a row of findings; keys are in `RowEntry`."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QAbstractItemDelegate, QWidget

from planner.assessment.finding import Measure
from planner.vocabulary import FindingId, Side
from ui.assessment.cells import Act, Cell
from ui.assessment.changes import Changes
from ui.assessment.group_menu import GroupMenu
from ui.assessment.help_popup import HelpPopup
from ui.assessment.menus import RowMenu, choice_menu, side_menu, value_menu
from ui.assessment.models import NAME, SIDE, FindingsModel
from ui.assessment.row_entry import RowEntry
from ui.assessment.tree import FindingsTree
from ui.assessment.week_dialog import WeekDialog
from ui.messages import Messages
from ui.session import Session
from ui.widgets.scale_values import cells, low_grades


class RowActions(QObject):
    """Listens to the tree and edits through the session. Each slot acts on one finding.

    `typing_wanted`: every finding has its value, the next one comes from the typing field.
    `keys_wanted`: F1 was pressed again in the help.
    """

    typing_wanted = Signal()
    keys_wanted = Signal()

    def __init__(
        self, session: Session, messages: Messages, model: FindingsModel, tree: FindingsTree
    ) -> None:
        super().__init__(tree)
        self.changes = Changes(session)
        self.entry = RowEntry(session.catalogue, self.changes, messages, model, tree)
        self._catalogue = session.catalogue
        self._model = model
        self._tree = tree
        self.entry.typing_wanted.connect(self.typing_wanted)
        tree.rows.clicked.connect(self.click)
        tree.rows.entered.connect(self.set_shown_value)
        tree.rows.closeEditor.connect(self._field_closed)
        tree.choice_wanted.connect(self.open_choices)
        tree.menu_wanted.connect(self.open_menu)
        tree.group_menu_wanted.connect(self._open_group_menu)

    @property
    def window_of(self) -> QWidget:
        """The widget that menus and popups belong to."""
        return self._tree

    @property
    def single_keys(self) -> bool:
        """Whether single letters, digits and signs act on the row with the focus."""
        return self.entry.single_keys

    @single_keys.setter
    def single_keys(self, enabled: bool) -> None:
        self.entry.single_keys = enabled

    def is_open(self, finding: FindingId) -> bool:
        """Whether a finding still lacks its side or a value."""
        return self.entry.is_open(finding)

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
                self._tree.edit_number(finding, pad=True)
            case Act.INFO:
                self.help(finding)
            case Act.LOW_GRADES | Act.UNIT | Act.SCALE | Act.EXTRA:
                choice_menu(self, finding, cell).popup(self._tree.cell_point(finding, cell))

    def _click_value(self, finding: FindingId, value: Measure | None) -> None:
        """A click on the chosen value takes it back."""
        scale, seen = self._model.scale(finding), self.changes.observed(finding)
        if scale is None or seen is None:
            return
        chosen = seen.values.get(scale.type)
        self.changes.set_value(finding, scale, None if chosen == value else value)

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

    def edit_number(self, finding: FindingId) -> None:
        """Open the number field of a row."""
        self._tree.edit_number(finding)

    # --- menus and popups ----------------------------------------------------------------

    @Slot(object, QPoint)
    def open_menu(self, finding: FindingId, point: QPoint) -> None:
        """The context menu of a row."""
        RowMenu(self, finding, self._tree).popup(point)

    @Slot(object, int)
    def open_choices(self, finding: FindingId, column: int) -> None:
        """Space: the choices of the cell with the focus, for those who use no single letters."""
        scale, recorded = self._model.scale(finding), self.changes.observed(finding) is not None
        point = self._tree.menu_point(finding)
        if column == NAME:
            self.open_menu(finding, point)
        elif column == SIDE:
            side_menu(self, finding).popup(point)
        elif recorded and scale is not None and cells(scale):
            value_menu(self, finding).popup(point)
        elif recorded and scale is not None:
            self._tree.edit_number(finding)
        else:
            self.changes.untick(finding)

    @Slot(QModelIndex, QPoint)
    def _open_group_menu(self, heading: QModelIndex, point: QPoint) -> None:
        GroupMenu(self._tree.groups, heading, self._tree).popup(point)

    def help(self, finding: FindingId) -> None:
        """How to elicit a finding, beside its row."""
        popup = HelpPopup(self._catalogue, self._catalogue.finding[finding], self._tree)
        popup.keys_wanted.connect(self.keys_wanted)
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
