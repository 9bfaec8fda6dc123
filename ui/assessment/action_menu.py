"""A menu on one finding whose entries say what they do."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from planner.vocabulary import FindingId, Side

if TYPE_CHECKING:
    from ui.assessment.actions import RowActions


@dataclass(frozen=True, slots=True)
class Choice:
    """What an entry of a menu does: the verb, and with what."""

    verb: str
    what: object = None
    name: str = ""


class ActionMenu(QMenu):
    """A menu on one finding; lives until it closes."""

    def __init__(self, actions: RowActions, finding: FindingId, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setAccessibleName(actions.changes.finding(finding).name)
        self._actions = actions
        self._finding = finding
        self.triggered.connect(self._run)

    def entry(
        self, text: str, choice: Choice, *, menu: QMenu | None = None, chosen: bool | None = None
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
        if not isinstance(choice, Choice):
            return
        actions, finding, changes = self._actions, self._finding, self._actions.changes
        match choice.verb, choice.what:
            case "side", Side() as side:
                changes.set_side(finding, side)
            case "value", (str() | int() | float() | None) as value:
                actions.set_shown_value(finding, value)
            case "number", _:
                actions.edit_number(finding)
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


def exclusive(menu: QMenu) -> None:
    """Only one entry of the menu can be chosen."""
    group = QActionGroup(menu)
    for action in menu.actions():
        group.addAction(action)
