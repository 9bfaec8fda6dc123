"""Sizes grow with the text."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from ui.theme import metrics


def sized(app: QApplication, pixels: int) -> None:
    font = QFont(app.font())
    font.setPixelSize(pixels)
    app.setFont(font)


@pytest.mark.usefixtures("theme")
def test_one_u_is_one_px_at_13_px() -> None:
    assert metrics.u(None, 24) == 24


def test_u_doubles_with_the_text(qapp: QApplication) -> None:
    sized(qapp, 26)
    assert metrics.u(None, 24) == 48
    assert metrics.uf(None, 1.5) == pytest.approx(3.0)


def test_u_is_never_lost(qapp: QApplication) -> None:
    sized(qapp, 6)
    assert metrics.u(None, 1) == 1
    assert metrics.u(None, 0) == 0


def test_u_of_a_titled_widget_is_the_applications(qtbot: QtBot) -> None:
    label = QLabel()
    qtbot.addWidget(label)
    metrics.set_font(label, metrics.FIRST_RUN)
    assert metrics.u(label, 10) == 10


def test_points_count_too(qapp: QApplication) -> None:
    font = QFont()
    font.setPointSizeF(9.75)
    dots = qapp.primaryScreen().logicalDotsPerInchY()
    assert metrics.base_px(font) == pytest.approx(9.75 * dots / 72)


def test_small_text_keeps_its_least_size(qapp: QApplication) -> None:
    assert metrics.font(None, 0.5).pixelSize() == 11
    assert metrics.font(None, metrics.SMALL).pixelSize() == 11
    sized(qapp, 26)
    assert metrics.font(None, metrics.SMALL).pixelSize() == 22


def test_fonts_follow_the_system(qapp: QApplication, qtbot: QtBot) -> None:
    label = QLabel("Program")
    qtbot.addWidget(label)
    metrics.set_font(label, metrics.TITLE, metrics.STRONG)
    assert (label.font().pixelSize(), label.font().weight()) == (15, 650)
    sized(qapp, 26)
    assert (label.font().pixelSize(), label.font().weight()) == (30, 650)
