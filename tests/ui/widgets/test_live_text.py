"""Text grows while the window is open: what stands there becomes what a fresh one would be."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from planner.vocabulary import Side
from tests.helpers.sizes import set_base_px
from tests.ui.widgets.makers import MAKERS
from ui.theme.metrics import font_stamp, u
from ui.widgets import Chip, FlowLayout


@pytest.mark.parametrize("name", MAKERS)
def test_grows_like_a_fresh_one(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    row = QHBoxLayout(window)
    old = MAKERS[name]()
    row.addWidget(old)
    window.show()
    set_base_px(qapp, 26)
    fresh = MAKERS[name]()
    qtbot.addWidget(fresh)
    fresh.ensurePolished()
    qtbot.waitUntil(lambda: old.sizeHint() == fresh.sizeHint())
    inner, wanted = old.layout(), fresh.layout()
    if inner is not None and wanted is not None:
        assert inner.contentsMargins() == wanted.contentsMargins()
        assert inner.spacing() == wanted.spacing()


def test_gaps_between_chips_grow(qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, u(window, 6), u(window, 4))
    chips = [Chip("Hip drops", Side.LEFT, parent=window), Chip("Knee turns in", parent=window)]
    for chip in chips:
        flow.addWidget(chip)
    window.resize(1200, 100)
    window.show()

    def gap() -> int:
        return chips[1].geometry().left() - chips[0].geometry().right() - 1

    qtbot.waitUntil(lambda: gap() == 6)
    set_base_px(qapp, 26)
    qtbot.waitUntil(lambda: gap() == 12)


def test_a_new_text_makes_the_flow_ask_again(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window)
    chip = Chip("Hip", parent=window)
    flow.addWidget(chip)
    window.show()
    before, low = flow.sizeHint().width(), flow.heightForWidth(60)
    chip.setText("Hip drops while walking down stairs")
    assert flow.sizeHint().width() > before
    more = Chip("Trunk", parent=window)
    flow.addWidget(more)
    more.show()
    assert flow.heightForWidth(60) > low


@pytest.mark.usefixtures("theme")
def test_sizes_are_known_anew_before_any_widget_hears_of_it(qapp: QApplication) -> None:
    before, stamp = u(None, 10), font_stamp()
    set_base_px(qapp, 26)
    assert (before, u(None, 10)) == (10, 20)
    assert font_stamp() != stamp
