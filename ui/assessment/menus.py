"""The menus of a row: everything that clicks and keys can do, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QMenu, QWidget

from planner.assessment.finding import Finding, FindingKind, Scale
from planner.assessment.values import unit_key, unit_of
from planner.vocabulary import FindingId, Side
from ui.assessment.action_menu import ActionMenu, Choice, exclusive
from ui.assessment.cell_words import record_text, untick_text
from ui.assessment.cells import Act, Cell
from ui.assessment.layout import side_texts
from ui.assessment.words import (
    extra_title,
    key_of,
    option_label,
    scale_name,
    shown_value,
    unit_label,
    value_text,
)
from ui.language import translate
from ui.widgets.scale_values import cells
from ui.widgets.words import side_words

if TYPE_CHECKING:
    from ui.assessment.actions import RowActions


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
                chosen = values.get(now) == grade
                menu.entry(shown_value(grade), Choice("value", grade), chosen=chosen)
        case Act.UNIT:
            scale = next(one for one in definition.scales if unit_key(one) == cell.key)
            for unit in scale.units:
                chosen = unit_of(scale, extras) == unit
                menu.entry(unit_label(unit), Choice("extra", unit, cell.key), chosen=chosen)
        case Act.SCALE:
            for scale in definition.scales:
                read = values.get(scale.type)
                text = scale_name(scale)
                text += f": {value_text(scale, read, extras)}" if read is not None else ""
                menu.entry(text, Choice("scale", scale.type), chosen=scale.type == now)
        case _:
            _add_options(menu, definition, cell.key, extras.get(cell.key), menu)
    exclusive(menu)
    return menu


def side_menu(actions: RowActions, finding: FindingId) -> ActionMenu:
    """The sides of a finding."""
    menu = ActionMenu(actions, finding, actions.window_of)
    _add_sides(menu, actions, finding)
    return menu


def value_menu(actions: RowActions, finding: FindingId) -> ActionMenu:
    """The values of the scale that a finding's row shows."""
    menu = ActionMenu(actions, finding, actions.window_of)
    scale = actions.changes.finding(finding).scale(actions.shown_scale(finding))
    if scale is not None:
        _add_values(menu, actions, finding, scale, menu)
    return menu


class RowMenu(ActionMenu):
    """The context menu: sides, value, how it is measured, whether it counts, help, untick."""

    def __init__(self, actions: RowActions, finding: FindingId, parent: QWidget | None) -> None:
        super().__init__(actions, finding, parent)
        self._definition = actions.changes.finding(finding)
        self._seen = actions.changes.observed(finding)
        _add_sides(self, actions, finding)
        if self._seen is not None:
            self._add_measures()
            for name in self._definition.extra_options:
                sub = self.addMenu(extra_title(name))
                _add_options(self, self._definition, name, self._seen.extras.get(name), sub)
                exclusive(sub)
            self._add_judgement()
        self.addSeparator()
        self.entry(self.tr("How to elicit") + "\tF1", Choice("help"))
        if self._seen is not None:
            self.entry(untick_text() + "\t" + self.tr("Del"), Choice("untick"))

    def _add_measures(self) -> None:
        scale_type = self._actions.shown_scale(self._finding)
        scale = self._definition.scale(scale_type)
        if scale is None:
            return
        self.addSeparator()
        if cells(scale):
            sub = self.addMenu(scale_name(scale))
            _add_values(self, self._actions, self._finding, scale, sub)
        else:
            self.entry(self.tr("Type the value…"), Choice("number"))
        for other in self._definition.scales:
            if other.type != scale_type:
                text = self.tr("Measure by {scale}").format(scale=scale_name(other))
                self.entry(text, Choice("scale", other.type))

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
            self.entry(text, Choice("positive", positive), chosen=now is positive)
        if self._definition.kind is FindingKind.PRECAUTION:
            self.addSeparator()
            self.entry(self.tr("Set week…"), Choice("week"))


def _add_sides(menu: ActionMenu, actions: RowActions, finding: FindingId) -> None:
    definition, seen = actions.changes.finding(finding), actions.changes.observed(finding)
    if not definition.sided:
        if seen is None:
            menu.entry(record_text(), Choice("side", Side.NONE))
        return
    for side, _letters in side_texts(definition):
        words = side_words(side)
        text = f"{words[:1].upper()}{words[1:]}\t{key_of(side)}"
        menu.entry(text, Choice("side", side), chosen=seen is not None and seen.side is side)


def _add_values(
    menu: ActionMenu, actions: RowActions, finding: FindingId, scale: Scale, into: QMenu
) -> None:
    seen = actions.changes.observed(finding)
    now = None if seen is None else seen.values.get(scale.type)
    for value in cells(scale):
        menu.entry(shown_value(value), Choice("value", value), menu=into, chosen=now == value)
    text = translate("findings", "No value")
    menu.entry(text, Choice("value"), menu=into, chosen=now is None)
    exclusive(into)


def _add_options(
    menu: ActionMenu, finding: Finding, name: str, now: str | None, into: QMenu
) -> None:
    for option in finding.extra_options.get(name, ()):
        chosen = option == now
        menu.entry(option_label(option), Choice("extra", option, name), menu=into, chosen=chosen)
    text = translate("findings", "Not stated")
    menu.entry(text, Choice("extra", None, name), menu=into, chosen=now is None)
