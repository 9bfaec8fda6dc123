"""Every component in every state, as the board shows it: what is drawn is the state's own look."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QComboBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers.sizes import set_base_px
from ui.theme.style_buttons import danger_hover
from ui.theme.theme import Appearance, Theme
from ui.theme.tokens import Tokens
from ui.widgets import DoseField, SearchField, SideSwitch
from ui.widgets.states import StatesBoard, states_board

appearances = pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, appearance: Appearance) -> tuple[StatesBoard, QImage]:
    theme.set_appearance(appearance)
    board = states_board()
    qtbot.addWidget(board)
    board.show()
    qtbot.waitExposed(board)
    qtbot.waitUntil(lambda: all(ring.isVisible() for ring in board.rings))
    return board, board.grab().toImage()


def color_at(board: QWidget, image: QImage, widget: QWidget, x: int, y: int) -> QColor:
    return image.pixelColor(widget.mapTo(board, QPoint(x, y)))


@appearances
def test_buttons(shown: tuple[StatesBoard, QImage], theme: Theme) -> None:
    board, image = shown
    tokens = theme.tokens
    plates: dict[str, list[tuple[str, str]]] = {}
    for made in board.findChildren(QPushButton):
        fill = color_at(board, image, made, 6, made.height() // 2).name().upper()
        edge = color_at(board, image, made, made.width() // 2, 0).name().upper()
        plates.setdefault(made.property("role"), []).append((fill, edge))
    normal, hover, focus, pressed, off = plates["primary"]
    assert (normal[0], hover[0], focus[0], pressed[0]) == (
        tokens.accent,
        tokens.accent_hover,
        tokens.accent,
        tokens.accent_hover,
    )
    assert off == (tokens.chip, tokens.line)
    normal, hover, focus, pressed, off = plates["quiet"]
    assert normal == focus == off == (tokens.pane, tokens.pane)  # bare, also while it is off
    assert (hover[0], pressed[0]) == (tokens.hover, tokens.accent_wash)
    normal, hover, focus, pressed, off = plates[""][:5]
    assert normal == focus == (tokens.field, tokens.line_strong)
    assert hover == (tokens.hover, tokens.line_strong)
    assert pressed[0] == tokens.accent_wash
    assert off == (tokens.pane, tokens.line)
    assert plates["danger"][1][0] == danger_hover(tokens).upper()


@appearances
def test_rings_stand_round_the_buttons_with_a_gap(
    shown: tuple[StatesBoard, QImage], theme: Theme
) -> None:
    board, image = shown
    assert len(board.rings) == 5
    for ring in board.rings:
        made = ring.around
        assert made is not None
        middle = made.height() // 2
        assert color_at(board, image, made, -3, middle) == QColor(theme.tokens.accent)
        assert color_at(board, image, made, -1, middle) == QColor(theme.tokens.pane)


@appearances
def test_fields(shown: tuple[StatesBoard, QImage], theme: Theme) -> None:
    board, image = shown
    tokens = theme.tokens
    edges = [
        color_at(board, image, one, one.width() // 2, 0).name().upper()
        for one in board.findChildren(SearchField)
    ]
    strong = tokens.line_strong
    assert edges == [strong, strong, tokens.accent, tokens.danger, tokens.line]
    edges = [
        color_at(board, image, one.box, one.box.width() // 2, 0).name().upper()
        for one in board.findChildren(DoseField)
    ]
    assert edges == [strong, tokens.accent, tokens.accent, tokens.line]


@appearances
def test_switches(shown: tuple[StatesBoard, QImage], theme: Theme) -> None:
    board, image = shown
    tokens = theme.tokens
    fills = []
    for switch in board.findChildren(SideSwitch):
        at = [color_at(board, image, one, 5, one.height() // 2) for one in switch.segments]
        fills.append([spot.name().upper() for spot in at])
    bare = [tokens.field] * 3
    assert fills[0] == bare
    assert fills[1] == [tokens.field, tokens.hover, tokens.field]
    assert fills[2] == [tokens.left_wash, tokens.field, tokens.field]
    assert fills[3] == fills[5] == [tokens.field, tokens.right, tokens.field]
    assert fills[4] == [tokens.field, tokens.field, tokens.chip]
    assert fills[6] == [tokens.pane] * 3


def test_it_grows_with_the_text(qtbot: QtBot, qapp: QApplication) -> None:
    board = states_board()
    qtbot.addWidget(board)
    board.show()
    before = board.sizeHint()
    set_base_px(qapp, 26)
    qtbot.waitUntil(lambda: board.sizeHint().height() > 1.6 * before.height())
    for one in board.findChildren(QPushButton):
        assert one.iconSize().width() == 32


def test_rows_of_an_open_list_are_targets(qtbot: QtBot, theme: Theme) -> None:
    assert isinstance(theme.tokens, Tokens)
    bands = QComboBox()
    qtbot.addWidget(bands)
    bands.addItems(["Light band", "Medium band", "Heavy band"])
    bands.show()
    bands.showPopup()
    view = bands.view()
    qtbot.waitUntil(view.isVisible)
    assert all(view.sizeHintForRow(row) >= 24 for row in range(3))
    bands.hidePopup()
