"""The menus of a row: everything that clicks and keys can do, in words."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from planner.assessment.finding import Finding, FindingKind
from planner.vocabulary import FindingId, Side
from ui.assessment.cells import Act, Cell
from ui.assessment.layout import side_texts
from ui.assessment.words import SIDE_KEYS, option_label, scale_name, unit_key, unit_of, value_text
from ui.widgets.scale_values import cells
from ui.widgets.words import shown, side_words

if TYPE_CHECKING:
    from ui.assessment.actions import RowActions

_KEYS = {side: key for key, side in SIDE_KEYS.items()}


@dataclass(frozen=True, slots=True)
class _Choice:
    """What an entry of a menu does: the verb, and with what."""

    verb: str
    what: object = None
    name: str = ""


class ActionMenu(QMenu):
    """A menu on one finding; lives until it closes."""

    def __init__(self, actions: RowActions, finding: FindingId, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._actions = actions
        self._finding = finding
        self.triggered.connect(self._run)

    def entry(
        self, text: str, choice: _Choice, *, menu: QMenu | None = None, chosen: bool | None = None
    ) -> QAction:
        """Add an entry; `chosen` makes it checkable."""
        action = (menu or self).addAction(text)
        action.setData(choice)
        if chosen is not None:
            action.setCheckable(True)
            action.setChecked(chosen)
        return action

    @Slot(QAction)
    def _run(self, action: QAction) -> None:
        choice = action.data()
        if not isinstance(choice, _Choice):
            return
        actions, finding, changes = self._actions, self._finding, self._actions.changes
        match choice.verb, choice.what:
            case "side", Side() as side:
                changes.set_side(finding, side)
            case "value", (str() | int() | float() | None) as value:
                actions.set_shown_value(finding, value)
            case "scale", str() as scale:
                actions.choose_scale(finding, scale)
            case "extra", (str() | None) as option:
                changes.set_extra(finding, choice.name, option)
            case "positive", (bool() | None) as positive:
                changes.overrule(finding, positive=positive)
            case "week", _:
                actions.ask_week(finding)
            case "untick", _:
                changes.untick(finding)
            case "help", _:
                actions.help(finding)
            case _:
                raise ValueError(choice.verb)


def choice_menu(actions: RowActions, finding: FindingId, cell: Cell) -> ActionMenu:
    """The menu behind a cell: low grades, units, scales or a named choice."""
    menu = ActionMenu(actions, finding, actions.window_of)
    definition, seen = actions.changes.finding(finding), actions.changes.observed(finding)
    values = seen.values if seen is not None else {}
    extras = seen.extras if seen is not None else {}
    now = actions.shown_scale(finding)
    match cell.act:
        case Act.LOW_GRADES:
            for grade in actions.low_grades(finding):
                menu.entry(shown(grade), _Choice("value", grade), chosen=values.get(now) == grade)
        case Act.UNIT:
            scale = next(one for one in definition.scales if unit_key(one) == cell.key)
            for unit in scale.units:
                chosen = unit_of(scale, extras) == unit
                menu.entry(unit, _Choice("extra", unit, cell.key), chosen=chosen)
        case Act.SCALE:
            for scale in definition.scales:
                read = values.get(scale.type)
                text = scale_name(scale)
                text += f": {value_text(scale, read, extras)}" if read is not None else ""
                menu.entry(text, _Choice("scale", scale.type), chosen=scale.type == now)
        case _:
            _add_options(menu, definition, cell.key, extras.get(cell.key), menu)
    _exclusive(menu)
    return menu


class RowMenu(ActionMenu):
    """The context menu: sides, value, how it is measured, whether it counts, help, untick."""

    def __init__(self, actions: RowActions, finding: FindingId, parent: QWidget | None) -> None:
        super().__init__(actions, finding, parent)
        self._definition = actions.changes.finding(finding)
        self._seen = actions.changes.observed(finding)
        self.setAccessibleName(self._definition.name)
        self._add_sides()
        if self._seen is not None:
            self._add_values()
            for name in self._definition.extra_options:
                sub = self.addMenu(option_label(name).capitalize())
                _add_options(self, self._definition, name, self._seen.extras.get(name), sub)
                _exclusive(sub)
            self._add_judgement()
        self.addSeparator()
        self.entry(self.tr("How to elicit") + "\tF1", _Choice("help"))
        if self._seen is not None:
            self.entry(self.tr("Untick") + "\t" + self.tr("Del"), _Choice("untick"))

    def _add_sides(self) -> None:
        if not self._definition.sided:
            if self._seen is None:
                self.entry(self.tr("Record"), _Choice("side", Side.NONE))
            return
        for side, _letters in side_texts(self._definition):
            words = side_words(side)
            text = f"{words[:1].upper()}{words[1:]}\t{_KEYS[side]}"
            chosen = self._seen is not None and self._seen.side is side
            self.entry(text, _Choice("side", side), chosen=chosen)

    def _add_values(self) -> None:
        scale_type = self._actions.shown_scale(self._finding)
        scale = self._definition.scale(scale_type)
        if scale is None or self._seen is None:
            return
        self.addSeparator()
        now = self._seen.values.get(scale_type)
        if cells(scale):
            sub = self.addMenu(scale_name(scale))
            for value in cells(scale):
                self.entry(shown(value), _Choice("value", value), menu=sub, chosen=now == value)
            self.entry(self.tr("No value"), _Choice("value"), menu=sub, chosen=now is None)
            _exclusive(sub)
        for other in self._definition.scales:
            if other.type != scale_type:
                text = self.tr("Measure by {0}").format(scale_name(other))
                self.entry(text, _Choice("scale", other.type))

    def _add_judgement(self) -> None:
        """A red flag is never argued away here: it can only be unticked."""
        if self._definition.kind is FindingKind.RED_FLAG or self._seen is None:
            return
        self.addSeparator()
        now = self._seen.positive
        for text, positive in (
            (self.tr("Counts as present"), True),
            (self.tr("Counts as absent"), False),
            (self.tr("By its value"), None),
        ):
            self.entry(text, _Choice("positive", positive), chosen=now is positive)
        if self._definition.kind is FindingKind.PRECAUTION:
            self.addSeparator()
            self.entry(self.tr("Set week…"), _Choice("week"))


def _add_options(
    menu: ActionMenu, finding: Finding, name: str, now: str | None, into: QMenu
) -> None:
    for option in finding.extra_options.get(name, ()):
        chosen = option == now
        menu.entry(option_label(option), _Choice("extra", option, name), menu=into, chosen=chosen)
    text = menu.tr("Not stated")
    menu.entry(text, _Choice("extra", None, name), menu=into, chosen=now is None)


def _exclusive(menu: QMenu) -> None:
    group = QActionGroup(menu)
    for action in menu.actions():
        group.addAction(action)
