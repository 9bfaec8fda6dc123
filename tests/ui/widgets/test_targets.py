"""Whatever can be clicked is at least 24 units each way, at 100 % and at 200 %."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QMenuBar,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QTabBar,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from tests.helpers.sizes import set_base_px
from tests.ui.widgets.makers import MAKERS
from ui.theme.metrics import u
from ui.widgets import Chip, ClickableChip

CLICKED = (QAbstractButton, QComboBox, QLineEdit, QAbstractSpinBox)
SIZES = pytest.mark.parametrize("pixels", [13, 26])


def inputs(widget: QWidget) -> list[QWidget]:
    """What a mouse can use in it; the text of a number box counts as the box."""
    all_of_it = [widget, *widget.findChildren(QWidget)]
    boxes = {one.lineEdit() for one in all_of_it if isinstance(one, QSpinBox)}
    return [one for one in all_of_it if isinstance(one, CLICKED) and one not in boxes]


@SIZES
@pytest.mark.parametrize("name", MAKERS)
def test_shared_widgets(qtbot: QtBot, qapp: QApplication, name: str, pixels: int) -> None:
    set_base_px(qapp, pixels)
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    for one in inputs(widget):
        hint = one.sizeHint()
        assert min(hint.width(), hint.height()) >= u(None, 24), (name, hint)


@SIZES
@pytest.mark.parametrize(
    "make", [QPushButton, QToolButton, QCheckBox, QRadioButton, QLineEdit, QComboBox, QSpinBox]
)
def test_plain_controls(qtbot: QtBot, qapp: QApplication, make: type[QWidget], pixels: int) -> None:
    set_base_px(qapp, pixels)
    widget = make()
    qtbot.addWidget(widget)
    hint = widget.sizeHint()
    assert min(hint.width(), hint.height()) >= u(None, 24)


@SIZES
def test_menus_tabs_and_rows(qtbot: QtBot, qapp: QApplication, pixels: int) -> None:
    set_base_px(qapp, pixels)
    menu, bar, tabs, rows = QMenu(), QMenuBar(), QTabBar(), QListView()
    for one in (menu, bar, tabs, rows):
        qtbot.addWidget(one)
    item = menu.addAction("Light band")
    top = bar.addAction("File")
    tabs.addTab("Program")
    rows.setModel(_Words(rows))
    for one in (menu, bar, tabs, rows):
        one.show()
    least = u(None, 24)
    assert menu.actionGeometry(item).height() >= least
    assert bar.actionGeometry(top).height() >= least
    assert tabs.tabRect(0).height() >= least
    assert rows.sizeHintForRow(0) >= least


class _Words(QAbstractListModel):
    def rowCount(self, parent: QModelIndex | None = None) -> int:  # type: ignore[override]
        return 0 if parent is not None and parent.isValid() else 1

    def data(self, _index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]
        return "Light band" if role == Qt.ItemDataRole.DisplayRole else None


def test_only_what_can_be_clicked_says_so(qtbot: QtBot) -> None:
    says, opens = Chip("Hip drops"), ClickableChip("Hip drops")
    for one in (says, opens):
        qtbot.addWidget(one)
    roles = [QAccessible.queryAccessibleInterface(one).role() for one in (says, opens)]
    assert roles == [QAccessible.Role.StaticText, QAccessible.Role.Button]
