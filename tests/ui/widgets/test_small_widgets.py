"""Chips, stairs, meter, bands, banners, headers, flow, labels, search field, splitter."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QFont
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from planner.vocabulary import Side
from tests.ui.widgets.makers import MAKERS
from ui.theme.theme import Appearance, Theme
from ui.theme.tokens import DARK, LIGHT
from ui.widgets import (
    Banner,
    Chip,
    ClickableChip,
    ElidedLabel,
    ErrorLine,
    FlowLayout,
    InkLabel,
    LadderStairs,
    LoadMeter,
    PaneHeader,
    PaneSplitter,
    SearchField,
    button,
)


@pytest.mark.parametrize("name", MAKERS)
def test_is_named_and_paints_in_both_appearances(qtbot: QtBot, theme: Theme, name: str) -> None:
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    assert (widget.focusProxy() or widget).accessibleName()
    widget.resize(widget.sizeHint())
    light = widget.grab().toImage()
    theme.set_appearance(Appearance.DARK)
    qtbot.waitUntil(lambda: widget.grab().toImage() != light)


@pytest.mark.parametrize("name", MAKERS)
def test_grows_with_the_text(qtbot: QtBot, qapp: QApplication, name: str) -> None:
    widget = MAKERS[name]()
    qtbot.addWidget(widget)
    before = widget.sizeHint()
    font = QFont(qapp.font())
    font.setPixelSize(26)
    qapp.setFont(font)
    fresh = MAKERS[name]()
    qtbot.addWidget(fresh)
    assert fresh.sizeHint().height() >= before.height() * 1.5


def test_chip_says_side_in_words() -> None:
    assert Chip("Hip drops", Side.LEFT, value="poor").accessibleName() == "Hip drops, left, poor"
    assert Chip("Load advice", locked=True).accessibleName() == "Load advice, bound by a rule"
    assert Chip("Trunk", Side.NONE).accessibleName() == "Trunk"


def test_chip_without_click_takes_no_focus(qtbot: QtBot) -> None:
    chip = Chip("Hip drops")
    qtbot.addWidget(chip)
    assert chip.focusPolicy() == Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_clickable_chip_by_key(qtbot: QtBot, key: Qt.Key) -> None:
    chip = ClickableChip("Hip drops", Side.RIGHT)
    qtbot.addWidget(chip)
    with qtbot.waitSignal(chip.clicked):
        QTest.keyClick(chip, key)


def test_clickable_chip_by_mouse_is_a_target(qtbot: QtBot) -> None:
    chip = ClickableChip("x")
    qtbot.addWidget(chip)
    chip.resize(chip.sizeHint())
    assert chip.height() >= 24
    with qtbot.waitSignal(chip.clicked):
        QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def test_stairs_say_where(qtbot: QtBot) -> None:
    stairs = LadderStairs(9, 3, ladder="Hip abductor ladder")
    qtbot.addWidget(stairs)
    assert stairs.words() == "3 of 9"
    assert stairs.accessibleName() == "Hip abductor ladder, rung 3 of 9"
    stairs.show_rung(9, 4, was=3)
    assert stairs.accessibleName() == "Hip abductor ladder, rung 4 of 9, was 3"
    stairs.show_rung(9, None)
    assert stairs.words() == ""


def test_stairs_fill_the_present_step(qtbot: QtBot) -> None:
    stairs = LadderStairs(9, 9)
    qtbot.addWidget(stairs)
    stairs.resize(stairs.sizeHint())
    image = stairs.grab().toImage()
    assert image.pixelColor(image.width() - 5, image.height() - 3) == QColor(LIGHT.accent)
    assert image.pixelColor(4, 3) != QColor(LIGHT.accent)


@pytest.mark.parametrize(
    ("count", "advised", "words"),
    [(0, 4, "0 of 4"), (4, 4, "4 of 4"), (6, 4, "6, advice is 4"), (1, 3, "1 of 3")],
)
def test_meter_words(qtbot: QtBot, count: int, advised: int, words: str) -> None:
    meter = LoadMeter(count, advised)
    qtbot.addWidget(meter)
    assert meter.words() == words
    assert str(count) in meter.accessibleName()


def test_meter_is_amber_past_the_advice(qtbot: QtBot) -> None:
    meter = LoadMeter(6, 4)
    qtbot.addWidget(meter)
    meter.resize(meter.sizeHint())
    image = meter.grab().toImage()
    middle = image.height() // 2
    colors = {image.pixelColor(x, middle).name() for x in range(image.width())}
    assert {LIGHT.accent.lower(), LIGHT.warn.lower()} <= colors


def test_banner_says_lead_and_text_and_changes(qtbot: QtBot) -> None:
    banner = Banner("warn", "flag", "not asked yet", [button("None present")], lead="Red flags")
    qtbot.addWidget(banner)
    assert banner.accessibleName() == "Red flags not asked yet"
    banner.say("danger", "octagon", "1 present: stop", lead="Red flag")
    assert banner.kind == "danger"
    assert banner.accessibleName() == "Red flag 1 present: stop"


def test_elided_label_keeps_the_whole_name(qtbot: QtBot) -> None:
    label = ElidedLabel("Lateral hip raise with band round the ankles")
    qtbot.addWidget(label)
    label.resize(80, 20)
    label.show()
    assert label.shown_text().endswith("…")
    assert label.toolTip() == label.text() == label.accessibleName()
    label.resize(900, 20)
    assert label.shown_text() == label.text()
    assert label.toolTip() == ""


def test_markup_in_names_is_shown_as_typed(qtbot: QtBot) -> None:
    for label in (ElidedLabel("<b>x</b>"), InkLabel("<b>x</b>")):
        qtbot.addWidget(label)
        assert label.textFormat() == Qt.TextFormat.PlainText


@pytest.mark.parametrize("shown_before", [True, False])
def test_ink_follows_the_appearance(qtbot: QtBot, theme: Theme, shown_before: bool) -> None:
    label = InkLabel("Stop", "danger")
    qtbot.addWidget(label)
    label.setVisible(shown_before)
    assert label.palette().color(label.foregroundRole()) == QColor(LIGHT.danger)
    theme.set_appearance(Appearance.DARK)
    label.show()
    wanted = QColor(DARK.danger)
    qtbot.waitUntil(lambda: label.palette().color(label.foregroundRole()) == wanted)


def test_error_line_shows_and_hides(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    line = ErrorLine(parent)
    parent.show()
    assert not line.isVisible()
    line.say("MMT goes from 0 to 5.")
    assert line.isVisible()
    assert line.accessibleName() == "MMT goes from 0 to 5."
    line.clear()
    assert not line.isVisible()


def test_header_takes_buttons_on_the_right(qtbot: QtBot) -> None:
    header = PaneHeader("Program", "from 5 findings")
    qtbot.addWidget(header)
    add = button("Add")
    header.add(add)
    header.resize(600, 48)
    header.show()
    assert header.height() >= 48
    assert add.geometry().right() > 500
    assert header.accessibleName() == "Program, from 5 findings"


def test_flow_wraps_and_never_overlaps(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window, gap=4, line_gap=4)
    chips = [Chip(f"Reason {n}", Side.RIGHT, parent=window) for n in range(7)]
    for chip in chips:
        flow.addWidget(chip)
    for width in (700, 300, 150, 60):
        height = flow.heightForWidth(width)
        window.setGeometry(QRect(QPoint(0, 0), window.size()))
        window.resize(width, height)
        flow.setGeometry(QRect(0, 0, width, height))
        places = [chip.geometry() for chip in chips]
        assert all(
            not one.intersects(other) for at, one in enumerate(places) for other in places[at + 1 :]
        )
        assert max(place.bottom() for place in places) < height
    flow.clear()
    assert flow.count() == 0


def test_flow_passes_over_hidden_items(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    flow = FlowLayout(window)
    shown, hidden = QLabel("a", window), QLabel("b", window)
    flow.addWidget(shown)
    flow.addWidget(hidden)
    both = flow.sizeHint().width()
    window.show()
    hidden.hide()
    assert flow.sizeHint().width() < both


def test_search_field_leaves_room_for_sign_and_hint(qtbot: QtBot) -> None:
    field = SearchField("Type a finding", "Ctrl+F")
    qtbot.addWidget(field)
    assert field.textMargins().left() >= 20
    assert field.textMargins().right() >= field.fontMetrics().horizontalAdvance("Ctrl+F") * 0.8
    assert field.sizeHint().height() >= 34


def test_splitter_line_is_one_px_and_its_grip_seven(qtbot: QtBot) -> None:
    splitter = PaneSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QLabel("left"))
    splitter.addWidget(QLabel("right"))
    splitter.resize(400, 100)
    splitter.show()
    first, second = splitter.widget(0), splitter.widget(1)
    assert first is not None
    assert second is not None
    assert second.x() - (first.x() + first.width()) == 1
    handle = splitter.handle(1)
    assert handle.width() >= 7
    assert handle.x() < second.x() - 1 < handle.x() + handle.width()
    with qtbot.waitSignal(splitter.reset):
        QTest.mouseDClick(handle, Qt.MouseButton.LeftButton)


def test_splitter_drags(qtbot: QtBot) -> None:
    splitter = PaneSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QLabel("left"))
    splitter.addWidget(QLabel("right"))
    splitter.resize(400, 100)
    splitter.show()
    handle = splitter.handle(1)
    before = splitter.sizes()
    spot = handle.rect().center()
    QTest.mousePress(handle, Qt.MouseButton.LeftButton, pos=spot)
    QTest.mouseMove(handle, spot + QPoint(50, 0))
    QTest.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=handle.rect().center())
    assert abs(splitter.sizes()[0] - before[0] - 50) <= 4


def test_the_arrows_move_a_focused_line(qtbot: QtBot) -> None:
    splitter = PaneSplitter()
    qtbot.addWidget(splitter)
    splitter.addWidget(QLabel("left"))
    splitter.addWidget(QLabel("right"))
    splitter.resize(400, 100)
    splitter.show()
    splitter.setSizes([200, 199])
    splitter.activateWindow()
    handle = splitter.handle(1)
    assert handle.accessibleName()
    handle.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.waitUntil(handle.hasFocus)
    seen = handle.grab().toImage().pixelColor(handle.width() // 2, 50)
    assert seen == QColor(LIGHT.accent)
    before = splitter.sizes()[0]
    QTest.keyClick(handle, Qt.Key.Key_Right)
    assert splitter.sizes()[0] == before + 16
    QTest.keyClick(handle, Qt.Key.Key_Left)
    QTest.keyClick(handle, Qt.Key.Key_Left)
    assert splitter.sizes()[0] == before - 16
    with qtbot.waitSignal(splitter.reset):
        QTest.keyClick(handle, Qt.Key.Key_Return)
