"""The menu of the muscle grades that share one segment."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from planner.assessment.finding import Measure
from ui.widgets.words import shown, spoken


def grade_menu(parent: QWidget, grades: Sequence[str], value: Measure | None) -> QMenu:
    """Best grade first, the present one checked; each action's data is its grade, None for none.

    The menu deletes itself when it closes.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for grade in reversed(grades):
        action = menu.addAction(f"MMT {shown(grade)}")
        action.setToolTip(f"MMT {spoken(grade)}")
        action.setData(grade)
        action.setCheckable(True)
        action.setChecked(grade == value)
    if value is not None:
        menu.addSeparator()
        menu.addAction("No grade").setData(None)
    return menu
