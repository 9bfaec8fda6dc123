"""The first run: the strip that says what the content waits for, and what stands behind it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAction, QFont
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from tests.helpers.window import click
from ui.patients.about import AboutContent
from ui.patients.first_run import FirstRun

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from planner.suggest.catalogue import Catalogue


@pytest.fixture
def first_run(catalogue: Catalogue, qtbot: QtBot) -> FirstRun:
    made = FirstRun(QAction("&New patient…"), catalogue)
    qtbot.addWidget(made)
    made.resize(1366, 640)
    with qtbot.waitExposed(made):
        made.show()
    return made


def test_the_strip_names_the_pack_and_what_stance_is_not(
    first_run: FirstRun, catalogue: Catalogue
) -> None:
    said = " ".join(label.text() for label in first_run.sign_off.findChildren(QLabel))
    assert f"Content pack {catalogue.version} awaits sign-off" in said
    assert "not a medical device" in said


def test_read_more_tells_where_the_content_comes_from(first_run: FirstRun, qtbot: QtBot) -> None:
    click(first_run.sign_off.more)
    dialogs = [w for w in QApplication.topLevelWidgets() if isinstance(w, AboutContent)]
    (dialog,) = [one for one in dialogs if one.isVisible()]
    text = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "has not been signed off" in text
    assert "is not a medical device" in text.replace("It is", "is")
    with qtbot.waitSignal(dialog.finished):
        click(dialog.buttons.buttons()[0])


@pytest.mark.parametrize(("width", "height", "pixels"), [(1366, 640, 13), (1024, 500, 26)])
def test_everything_is_reached_at_every_size(
    first_run: FirstRun, width: int, height: int, pixels: int
) -> None:
    font = QFont(QApplication.font())
    font.setPixelSize(pixels)
    QApplication.setFont(font)
    first_run.resize(width, height)
    QApplication.processEvents()
    strip = first_run.sign_off
    assert first_run.rect().contains(strip.geometry())
    for label in strip.findChildren(QLabel):
        assert label.height() >= label.heightForWidth(label.width())
    for one in (first_run.new, first_run.sample, first_run.clinic, first_run.keys):
        assert one.width() >= one.sizeHint().width()


def test_the_dialog_is_freed(
    catalogue: Catalogue, assert_freed_on_close: Callable[[Callable[[], QDialog]], None]
) -> None:
    assert_freed_on_close(lambda: AboutContent(catalogue))
