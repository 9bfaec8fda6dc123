"""The real window over a real encrypted store; file dialogs that a test can reach."""

from __future__ import annotations

import gc
import sys
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QCoreApplication, Qt

from tests.helpers.documents import documents_below
from tests.helpers.hand import Hand
from tests.helpers.journeys import new_patient
from tests.helpers.looking import focus
from tests.helpers.sizes import set_base_px
from tests.helpers.window import window_on
from ui import i18n

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QApplication
    from pytestqt.qtbot import QtBot

    from ui.main_window import MainWindow

BASE_PX = 13  # so that one u is one px


@pytest.fixture(autouse=True)
def own_dialogs(qapp: QCoreApplication) -> None:  # noqa: ARG001 - needs an application
    """Qt's own file dialogs: the system's cannot be driven."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)


@pytest.fixture(autouse=True)
def as_usual(qapp: QApplication) -> Iterator[None]:
    """Every test begins with the usual text, in English, and leaves it so."""
    set_base_px(qapp, BASE_PX)
    yield
    i18n.install(qapp, "en")
    set_base_px(qapp, BASE_PX)


@pytest.fixture(autouse=True)
def no_collecting() -> Iterator[None]:
    """A worker that collects would end widgets; in Stance the window's thread does it."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    """The window over an empty store in `tmp_path/store`."""
    with window_on(qtbot, tmp_path) as made:
        yield made


@pytest.fixture
def documents(tmp_path: Path) -> Iterator[Path]:
    """The folder where sheets are saved unless somebody says otherwise."""
    if sys.platform != "linux":
        pytest.skip("the folder for documents is told through XDG")
    with documents_below(tmp_path) as folder:
        yield folder


@pytest.fixture
def hand(window: MainWindow) -> Hand:
    """Somebody at the window."""
    return Hand(window)


@pytest.fixture
def at_visit(window: MainWindow, hand: Hand) -> MainWindow:
    """A fresh visit; the focus is in the typing field by itself."""
    hand.run(new_patient(hand, window))
    assert focus() is window.visit_page.findings.field
    return window
